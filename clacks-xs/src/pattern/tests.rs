use super::*;

#[track_caller]
fn matches(xsd: &str, right: &[&str], wrong: &[&str]) {
    let pattern = Pattern::new(xsd).unwrap_or_else(|error| panic!("{xsd}: {error}"));
    for literal in right {
        assert!(pattern.is_match(literal), "{xsd} should match {literal:?}");
    }
    for literal in wrong {
        assert!(
            !pattern.is_match(literal),
            "{xsd} should not match {literal:?}"
        );
    }
}

#[track_caller]
fn refused(xsd: &str, offset: usize) {
    match Pattern::new(xsd) {
        Ok(_) => panic!("{xsd} should be refused"),
        Err(error) => assert_eq!(error.offset(), offset, "{xsd}: {error}"),
    }
}

#[test]
fn a_pattern_speaks_of_the_whole_literal() {
    matches("a|bc", &["a", "bc"], &["", "ab", "abc", "a\n"]);
    matches("", &[""], &["a"]);
    matches("a||b", &["a", "", "b"], &["ab"]);
    matches("(a|)+", &["", "aaa"], &["b"]);
}

#[test]
fn anchors_of_other_dialects_are_characters() {
    matches("^a$", &["^a$"], &["a"]);
    matches("[a^]+", &["^a"], &["b"]);
    matches("[^^]", &["a"], &["^"]);
    matches("a#b &&~", &["a#b &&~"], &["ab"]);
    matches("[&&~~]+", &["&~"], &["a"]);
}

#[test]
fn the_dot_matches_all_but_line_ends() {
    matches(
        "a.b",
        &["axb", "a\u{10FFFF}b", "a\u{2028}b"],
        &["a\nb", "a\rb", "ab"],
    );
}

#[test]
fn sets_have_the_meaning_of_the_schema() {
    matches(r"\s", &[" ", "\t", "\n", "\r"], &["\u{A0}", "\u{B}"]);
    matches(r"\d+", &["12", "१२"], &["½", "Ⅷ"]);
    matches(r"\w+", &["aä+$1€"], &["_", "-", " ", "."]);
    matches(r"\W", &["_", "-", " "], &["a", "+"]);
    matches(
        r"\i\c*",
        &["a-b.c:1", "_", ":", "äö\u{B7}"],
        &["1a", "-a", "a b", ""],
    );
    matches(r"[\i-[:]][\c-[:]]*", &["ab-1"], &["a:b", ":"]);
    matches(r"\I\C", &["1 "], &["a ", "11"]);
    matches(r"[^\S\d]", &[" "], &["a", "1"]);
}

#[test]
fn single_characters_are_escaped() {
    matches(
        r"\n\r\t\\\|\.\-\^\?\*\+\{\}\(\)\[\]",
        &["\n\r\t\\|.-^?*+{}()[]"],
        &[],
    );
    matches(
        r"[\n\r\t\\\|\.\-\^\?\*\+\{\}\(\)\[\]]+",
        &["\n\r\t\\|.-^?*+{}()[]"],
        &["n"],
    );
    matches(r"[.*?+(){}|$]+", &[".*?+(){}|$"], &["a"]);
}

#[test]
fn categories_and_blocks() {
    matches(r"\p{Lu}\P{Lu}", &["Äa", "A1"], &["aA", "AA"]);
    matches(r"\p{IsBasicLatin}+", &["a~\0"], &["ä"]);
    matches(
        r"\P{IsBasicLatin}[^\P{IsLatin-1Supplement}]",
        &["äö"],
        &["aö", "äa"],
    );
    matches(r"\p{IsGreek}\p{IsGreekandCoptic}", &["αω"], &["aω"]);
    matches(r"\p{IsPrivateUse}", &["\u{E000}", "\u{F0000}"], &["a"]);
    matches(
        r"\p{IsSpecials}",
        &["\u{FEFF}", "\u{FFF0}", "\u{FFFD}"],
        &["\u{FF00}", "\u{FEFE}"],
    );
    matches(r"\p{IsTulu-Tigalari}", &["\u{11380}"], &["\u{1137F}"]);
    matches(
        r"a\p{IsHighSurrogates}*\P{IsLowSurrogates}",
        &["a\u{FFFD}"],
        &["aab"],
    );
    matches(r"[\p{IsHighSurrogates}b]", &["b"], &["a"]);
    refused(r"a\p{IsKlingon}", 1);
    refused(r"\p{isBasicLatin}", 0);
    refused(r"\p{Cs}", 0);
    refused(r"\pL", 0);
    refused(r"\p{Lu", 0);
}

#[test]
fn a_class_may_take_another_away() {
    matches("[a-z-[aeiou]]+", &["xyz"], &["a", "-", "xay"]);
    matches("[^a-z-[0-9]]", &["A", "-"], &["5", "b"]);
    matches("[a-z-[a-y-[c-d]]]", &["z", "c", "d"], &["a", "y"]);
    matches("[a--[b]]+", &["a-"], &["b"]);
    refused("[a-z-[aeiou]x]", 0);
}

#[test]
fn dashes_stand_at_the_ends_of_a_class() {
    matches("[-a]+", &["-a"], &["b"]);
    matches("[a-]+", &["-a"], &["b"]);
    matches("[^-a]", &["b"], &["-", "a"]);
    matches("[-]", &["-"], &["a"]);
    matches(r"[+-\-]", &["+", ",", "-"], &["."]);
    refused("[a-c-e]", 4);
    refused(r"[\w-.]", 3);
    refused(r"[a-\d]", 3);
    refused("[z-a]", 1);
}

#[test]
fn counts() {
    matches(
        "a{2}b{1,}c{0,2}",
        &["aab", "aabbcc"],
        &["ab", "aaccc", "aabccc"],
    );
    matches("(ab){0}", &[""], &["ab"]);
    matches("a{002}", &["aa"], &["a"]);
    for wrong in [
        "a{",
        "a{}",
        "a{,2}",
        "a{1",
        "a{1,2",
        "a{x}",
        "a{2,1}",
        "a{-1}",
        "a{99999999999}",
    ] {
        refused(wrong, 1);
    }
}

#[test]
fn what_other_dialects_have_is_refused() {
    refused("a*?", 2);
    refused("a**", 2);
    refused("(?:a)", 1);
    refused("(?i)a", 1);
    refused(r"(a)\1", 3);
    refused(r"\bword", 0);
    refused(r"\$", 0);
    refused(r"a\", 1);
    refused("*a", 0);
    refused("a|+", 2);
    refused("(a", 0);
    refused("a)", 1);
    refused("[a", 0);
    refused("[]", 0);
    refused("[^]", 0);
    refused("[[a]]", 1);
    refused("a]", 1);
    refused("a}", 1);
}

#[test]
fn what_grows_too_large_is_refused() {
    for large in [
        r"(\c{1000}){1000}",
        "((((a{9999}){9999}){9999}){9999})",
        "(a{1,100000}){1,100000}",
        "a{99999999999}",
        &"(".repeat(1_000_000),
        &"[a-".repeat(1_000_000),
        &r"\c".repeat(1_000_000),
    ] {
        assert!(Pattern::new(large).is_err_and(|error| error.is_limit()));
    }
    assert!(Pattern::new("(a").is_err_and(|error| !error.is_limit()));
    assert!(Pattern::new(&format!("{}a{}", "(".repeat(100), ")".repeat(100))).is_ok());
    assert!(Pattern::new(&format!("{}[a]{}", "[a-z-".repeat(99), "]".repeat(99))).is_ok());
    matches("(){1000000000}", &[""], &["a"]);
    matches(".{0,1000}", &["", &"ä".repeat(1000)], &[&"ä".repeat(1001)]);
}

#[test]
fn large_counts_of_one_atom_are_not_spelled_out() {
    let [many, more] = [3000, 3001].map(|length| "ä".repeat(length));
    matches(r"\w{1,3000}", &["ä", &many], &["", &more]);
    matches(r"\w{3000}", &[&many], &["ä", &more]);
    matches(r"\w{2,}", &["ää", &more], &["ä", "ä "]);
    matches(
        r"\p{L}a{2}\c{1,99999}b",
        &["äaa1b", "xaabb"],
        &["äaab", "äa1b", "äaa b"],
    );
    matches(
        r"\w{100000}a{2}",
        &[&format!("{}aa", "b".repeat(100_000))],
        &["aa", &"b".repeat(100_002)],
    );
    matches(r"\w{4294967295}", &[], &["a"]);
    matches(
        "x{32,40}y",
        &[&format!("{}y", "x".repeat(40))],
        &[&"x".repeat(33), "xy"],
    );
    matches(
        "x{32,40}y?",
        &[&"x".repeat(40)],
        &[&"x".repeat(41), &"x".repeat(31)],
    );
}

#[test]
fn large_counts_of_large_classes_are_compiled() {
    let domain = |labels: usize, length: usize| format!("{}.", "ä".repeat(length)).repeat(labels);
    matches(
        r"(\w{1,60}\.){1,20}",
        &["ab.", "Ünï1.x.", &domain(20, 60)],
        &["", "a", ".", "a-b.", "a..", &domain(21, 1), &domain(2, 61)],
    );
    matches(
        r"(\w{1000}){1,2}",
        &[&"ж".repeat(1000), &"a".repeat(2000)],
        &["ж", &"a".repeat(1500)],
    );
    // Characters beside classes, classes that overlap, and one that holds nothing.
    matches(
        r"([\p{L}-[a-f]]{1,40}|[\p{Lu}\p{Nd}_]{2,50}=[^\p{L}]*|[\w-[\w]]|é){1,30}",
        &["ghi", "A1=,", "é", "xyzAB12_=;ü", "\u{10400}"],
        &["abc", "", "1=", "=", "\u{0}"],
    );
}

#[test]
fn kinds_of_characters_match_as_characters_do() {
    let patterns = [
        r"[a-z]+@[\p{L}-[é]]{2,3}(\.com)?",
        r"(a|b|ab)*c|\d{1,2}|\P{Nd}{3}",
        r".*\s.*|\i\c*",
        r"([^x]y){1,2}|",
        r"\p{IsGreek}+|[\p{Lu}\p{Ll}]?[-+]",
        r"((é|è|e){1,3}x?){2}",
    ];
    let texts = [
        "",
        "a",
        "é",
        "ab@ab.com",
        "ab@éa",
        "ab@üöä",
        "abababc",
        "c",
        "١٢",
        "1",
        "xyz",
        "a b",
        "\n",
        "n:1",
        "ayby",
        "xy",
        "αβγ",
        "Ä+",
        "a-",
        "éèe",
        "eexéx",
        "\u{10FFFF}y",
        "\u{0}",
    ];
    for pattern in patterns {
        let translation = translate(pattern).expect(pattern);
        let regex = Regex::new(&translation).expect(pattern);
        let hir = regex_syntax::parse(&translation).expect(pattern);
        let reduced = Reduced::of(&hir, 1 << 20).expect(pattern);
        for text in texts {
            assert_eq!(
                reduced.is_match(text),
                regex.is_match(text),
                "{pattern} {text:?}"
            );
        }
    }
}

#[test]
fn a_pattern_has_a_weight() {
    let weight = |pattern: &str| Pattern::new(pattern).expect(pattern).weight();
    assert!(weight("(a{100}b)") >= 100);
    assert!(weight(r"(\p{L}{1,10},){10}") < 1_000);
    assert!(weight(r"\p{L}{1,100000}") < 10);
    assert_eq!(Pattern::lazy("a").weight(), 0);
}

#[test]
fn a_lazy_pattern_is_compiled_when_used() {
    static POSTCODE: Pattern = Pattern::lazy("[0-9]{5}");
    static BROKEN: Pattern = Pattern::lazy("(");
    assert!(POSTCODE.is_match("01067") && !POSTCODE.is_match("1067"));
    assert_eq!(POSTCODE.as_str(), "[0-9]{5}");
    assert!(!BROKEN.is_match("("));
}
