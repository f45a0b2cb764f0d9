//! What the parser takes, what it refuses and where, and that printing undoes parsing.

use clacks_xquery::{Language, parse};
use proptest::prelude::*;

const EVENTS: &str = "declare namespace f='http://www.gonicus.de/Events'; ";

/// The filters that the original's own code uses, and some of a user's imagination.
const FILTERS: &[&str] = &[
    ".",
    "let $e := ./f:Event return $e/f:PhoneStatus",
    "let $e := ./f:Event return $e/f:NodeAnnounce or $e/f:NodeLeave or $e/f:NodeCapabilities or $e/f:NodeStatus",
    "let $e := ./f:Event return $e/f:ClientAnnounce or $e/f:ClientSignature or $e/f:ClientPing or $e/f:ClientLeave or $e/f:UserSession",
    "let $e := ./f:Event return $e/f:SchedulerUpdate and $e/f:Id != 'SOME-ID'",
    "let $e := ./f:Event/f:AMINotification return $e/f:Call",
    "let $e := ./f:Event return $e/f:AsteriskNotification",
    "./f:Event/f:PhoneStatus[f:Status = 'busy']",
    "/f:Event/f:PhoneStatus/f:Duration > 30",
    "for $s in ./f:Event/f:Inventory/f:Software where $s/f:Name = 'vim' and $s/f:Size > 30 return $s",
    "matches(./f:Event/f:PhoneStatus/f:CallerId, '^\\+49[0-9]+$', 'i')",
    "declare variable $key external; $key = 'a' and //f:Id = $key",
    "declare variable $n as xs:integer external; count(//f:Software) ge $n",
    "declare function local:f($n as xs:integer) as xs:integer { if ($n le 1) then 1 else $n * local:f($n - 1) }; local:f(5) = 120",
    "some $x in //f:A, $y in //f:B satisfies $x/@id eq $y/@ref",
    "every $x in //f:A satisfies xs:dateTime($x/f:Time) gt xs:dateTime('2024-01-01T00:00:00Z')",
    "for $x at $i in //f:A let $y := $x/f:B, $z as xs:string? := string($y) where $i mod 2 = 0 \
     stable order by $z descending empty greatest, $i return ($x, $y)[1]",
    "typeswitch (//f:A) case $e as element(f:A)+ return true() case empty-sequence() return false() default $d return exists($d)",
    "//f:A[position() = last()]/preceding-sibling::*[1]/@*:id",
    "(1 to 10)[. mod 2 eq 0][3] = 6",
    "not(.//f:Event) or empty((//*:Foo | //f:* intersect //text()) except //comment())",
    "-(1 + 2) * +3 div 4 idiv 5 mod 6 - 7 < 8 to 9",
    "'a' cast as xs:string? instance of xs:string",
    "(# f:index on #) { ordered { unordered { //f:A } } }",
    "//processing-instruction(go)/.. is /document-node()",
    "/ and /* << //node() >> ()",
];

#[test]
fn all_filters_parse_and_print() {
    for filter in FILTERS {
        let text = format!("{EVENTS}{filter}");
        let ast = match parse(&text, Language::XQuery) {
            Ok(ast) => ast,
            // Comparisons do not chain; this one shows where.
            Err(error) if filter.contains("<<") => {
                assert_eq!(error.code(), "err:XPST0003", "{}", error.report(&text));
                continue;
            }
            Err(error) => panic!("{}", error.report(&text)),
        };
        let printed = ast.to_string();
        let again = parse(&printed, Language::XQuery)
            .unwrap_or_else(|error| panic!("{}", error.report(&printed)));
        assert_eq!(ast, again, "{printed}");
    }
}

/// The code, line and column, and construct or message of what is wrong.
fn error(text: &str) -> (String, (usize, usize), String) {
    match parse(text, Language::XQuery) {
        Ok(ast) => panic!("{text} is read as {ast}"),
        Err(error) => (
            error.code().to_owned(),
            error.span().expect("a place").position(text),
            error.construct().unwrap_or(error.message()).to_owned(),
        ),
    }
}

#[test]
fn what_is_refused_has_a_name_and_a_place() {
    for (text, at, construct) in [
        ("<a>don't</a>", (1, 1), "element constructor"),
        ("1,\n <!-- x -->", (2, 2), "comment constructor"),
        ("<?x y?>", (1, 1), "processing instruction constructor"),
        ("element a { 1 }", (1, 1), "computed element constructor"),
        (
            "attribute {'a'} {1}",
            (1, 1),
            "computed attribute constructor",
        ),
        ("f(text { 1 })", (1, 3), "text constructor"),
        ("document { 1 }", (1, 1), "document constructor"),
        ("validate { . }", (1, 1), "validate"),
        ("validate strict { . }", (1, 1), "validate"),
        ("import module 'a'; 1", (1, 1), "module import"),
        ("import schema 'a'; 1", (1, 1), "schema import"),
        ("module namespace a='b';", (1, 1), "library module"),
        ("insert node . into .", (1, 1), "update (insert)"),
        ("delete nodes //a", (1, 1), "update (delete)"),
        (
            "replace value of node a with 'b'",
            (1, 1),
            "update (replace)",
        ),
        ("copy $a := . return $a", (1, 1), "update (copy)"),
        ("try { 1 } catch * { 2 }", (1, 1), "try/catch (XQuery 3.0)"),
        (
            "'a' || 'b'",
            (1, 5),
            "string concatenation with || (XQuery 3.0)",
        ),
        (
            "for $a in b group by $a return 1",
            (1, 13),
            "group by clause (XQuery 3.0)",
        ),
        (
            "switch (1) case 1 return 2 default return 3",
            (1, 1),
            "switch (XQuery 3.0)",
        ),
    ] {
        let expected = ("unsupported".to_owned(), at, construct.to_owned());
        assert_eq!(error(text), expected, "{text}");
    }
}

#[test]
fn mistakes_have_a_place() {
    for (text, at) in [
        ("", (1, 1)),
        ("1 +", (1, 4)),
        ("a eq b eq c", (1, 8)),
        ("(1, 2", (1, 6)),
        ("let $x = 1 return $x", (1, 8)),
        ("for $x in 1", (1, 12)),
        ("if (1) then 2", (1, 14)),
        ("a[", (1, 3)),
        ("'abc", (1, 1)),
        ("a (: b", (1, 3)),
        ("childd::a", (1, 1)),
        ("\"&foo;\"", (1, 1)),
        ("1a", (1, 1)),
        ("some $x in a return b", (1, 14)),
        (
            "declare variable $x := 1; declare namespace a='b'; 1",
            (1, 27),
        ),
        ("§", (1, 1)),
    ] {
        let (code, place, message) = error(text);
        assert_eq!(
            (code.as_str(), place),
            ("err:XPST0003", at),
            "{text}: {message}"
        );
    }
    assert_eq!(error("'&#0;'").0, "err:XQST0090");
}

#[test]
fn hostile_queries_are_refused_at_once() {
    for (open, close) in [
        ("(", ")"),
        ("not(", ")"),
        ("a[", "]"),
        ("-", ""),
        ("if (1) then 1 else ", ""),
    ] {
        for depth in [14, 50, 200, 5000] {
            let text = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            match parse(&text, Language::XQuery) {
                Ok(_) => assert!(depth <= 50, "{open} {depth}"),
                Err(error) => assert!(error.is_limit() && depth >= 200, "{error}"),
            }
        }
    }
    let sum = format!("1{}", "+1".repeat(5000));
    assert!(parse(&sum, Language::XQuery).is_err_and(|error| error.is_limit()));
    let or = format!("a{}", " or a".repeat(5000));
    assert!(parse(&or, Language::XQuery).is_ok());
    let long = " ".repeat(70_000);
    assert!(parse(&long, Language::XQuery).is_err_and(|error| error.is_limit()));
    assert!(parse(&"(:".repeat(30_000), Language::XQuery).is_err());
}

#[test]
fn xpath_has_neither_prolog_nor_let() {
    assert!(parse("for $x in a, $y in b return $x", Language::XPath).is_ok());
    assert!(parse("let $x := 1 return $x", Language::XPath).is_err());
    assert!(parse("declare namespace a='b'; a", Language::XPath).is_err());
    let ast = parse("'a &amp; b'", Language::XPath).expect("a string");
    assert_eq!(ast.to_string(), "\"a &amp;amp; b\"");
}

/// Queries made of pieces that fit.
fn query() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("1".to_owned()),
        Just("1.5".to_owned()),
        Just("2e0".to_owned()),
        Just("'a''&amp;b'".to_owned()),
        Just("$x".to_owned()),
        Just(".".to_owned()),
        Just("/".to_owned()),
        Just("()".to_owned()),
        Just("a".to_owned()),
        Just("@p:b".to_owned()),
        Just("..".to_owned()),
        Just("*:c".to_owned()),
        Just("p:*".to_owned()),
        Just("ancestor-or-self::node()".to_owned()),
        Just("element(a, b?)".to_owned()),
        Just("f(1, 'x')".to_owned()),
    ];
    leaf.prop_recursive(6, 60, 4, |inner| {
        let operator = prop::sample::select(vec![
            " or ",
            " and ",
            " = ",
            " << ",
            " is ",
            " eq ",
            " to ",
            " + ",
            " - ",
            " * ",
            " div ",
            " union ",
            " | ",
            " except ",
            " intersect ",
            ", ",
            " mod ",
        ]);
        let path = prop::sample::select(vec!["/", "//", "/descendant::"]);
        prop_oneof![
            (inner.clone(), operator, inner.clone())
                .prop_map(|(a, op, b)| format!("({a}){op}({b})")),
            (inner.clone(), path, Just("n")).prop_map(|(a, op, b)| format!("({a}){op}{b}")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a})[{b}][1]")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("n[{a}]/m[{b}]")),
            inner.clone().prop_map(|a| format!("-({a})")),
            inner
                .clone()
                .prop_map(|a| format!("({a}) cast as xs:integer?")),
            inner
                .clone()
                .prop_map(|a| format!("({a}) instance of element()*")),
            (inner.clone(), inner.clone(), inner.clone())
                .prop_map(|(a, b, c)| format!("if ({a}) then ({b}) else ({c})")),
            (inner.clone(), inner.clone(), inner.clone()).prop_map(|(a, b, c)| format!(
                "for $x at $i in ({a}) let $y as item() := ({b}) where $x order by $y return ({c})"
            )),
            (inner.clone(), inner.clone())
                .prop_map(|(a, b)| format!("every $x in ({a}) satisfies ({b})")),
            (inner.clone(), inner).prop_map(|(a, b)| format!(
                "typeswitch ({a}) case text()+ return ({b}) default $z return 1"
            )),
        ]
    })
}

proptest! {
    #[test]
    fn any_text_is_parsed_or_refused(text in "\\PC{0,80}") {
        let _ = parse(&text, Language::XQuery);
    }

    #[test]
    fn any_tokens_are_parsed_or_refused(
        tokens in prop::collection::vec(prop::sample::select(vec![
            "for", "let", "$x", "in", ":=", "return", "(", ")", "[", "]", "{", "}", "/", "//", "a", "p:b", "*",
            "@", "::", "child", "if", "then", "else", "1", "'s'", "<", "<a", "-", "some", "satisfies", "as",
            "instance", "of", "?", "declare", "function", "variable", ";", "external", ",", "order", "by", ".",
            "(#", "#)", "typeswitch", "case", "default", "element", "&", "\"", "(:", ":)",
        ]), 0..40)
    ) {
        if let Ok(ast) = parse(&tokens.join(" "), Language::XQuery) {
            let printed = ast.to_string();
            prop_assert_eq!(Ok(ast), parse(&printed, Language::XQuery), "{}", printed);
        }
    }

    #[test]
    fn printing_undoes_parsing(text in query()) {
        let ast = parse(&text, Language::XQuery).unwrap_or_else(|error| panic!("{}", error.report(&text)));
        let printed = ast.to_string();
        let again = parse(&printed, Language::XQuery).unwrap_or_else(|error| panic!("{}", error.report(&printed)));
        prop_assert_eq!(ast, again, "{}", printed);
    }
}
