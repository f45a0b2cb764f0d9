//! Rust names for XML names.

use std::collections::HashSet;

use proc_macro2::{Ident, Span};

/// The names of one scope: each is given once.
#[derive(Debug, Default)]
pub(crate) struct Scope {
    taken: HashSet<String>,
}

impl Scope {
    /// The name as it is, or with the first number from 2 that is free.
    pub(crate) fn claim(&mut self, name: &str) -> Ident {
        let mut unique = name.to_owned();
        let mut number = 2;
        while !self.taken.insert(unique.clone()) {
            // Two digits would run into each other.
            let separator = if name.ends_with(|c: char| c.is_ascii_digit()) {
                "_"
            } else {
                ""
            };
            unique = format!("{name}{separator}{number}");
            number += 1;
        }
        ident(&unique)
    }

    pub(crate) fn is_free(&self, name: &str) -> bool {
        !self.taken.contains(name)
    }
}

/// The identifier, raw where it is a keyword.
pub(crate) fn ident(name: &str) -> Ident {
    match name {
        // These cannot even be raw.
        "_" | "self" | "Self" | "super" | "crate" => {
            Ident::new(&format!("{name}_"), Span::call_site())
        }
        // A keyword only since the edition of 2024, of which `syn` knows nothing.
        "gen" => Ident::new_raw(name, Span::call_site()),
        _ if syn::parse_str::<Ident>(name).is_ok() => Ident::new(name, Span::call_site()),
        _ => Ident::new_raw(name, Span::call_site()),
    }
}

/// `CallerId` as `caller_id`.
pub(crate) fn snake(name: &str) -> String {
    let words: Vec<String> = words(name).iter().map(|word| word.to_lowercase()).collect();
    start_with_letter(join_digits(&words, "_"), "n")
}

/// `CallerId` as `CALLER_ID`.
pub(crate) fn screaming(name: &str) -> String {
    let words: Vec<String> = words(name).iter().map(|word| word.to_uppercase()).collect();
    start_with_letter(join_digits(&words, "_"), "N")
}

/// The name of a type: as it is where that is good style, so that `AMINotification` stays.
pub(crate) fn type_name(name: &str) -> String {
    let good = name.starts_with(char::is_uppercase)
        && name
            .chars()
            .all(|c| unicode_ident::is_xid_continue(c) && c != '_' && !is_composed_away(c));
    if good { name.to_owned() } else { variant(name) }
}

/// The name of a variant: `CALL_MISSED` as `CallMissed`.
pub(crate) fn variant(name: &str) -> String {
    let words: Vec<String> = words(name).iter().map(|word| capitalize(word)).collect();
    start_with_letter(join_digits(&words, ""), "V")
}

fn capitalize(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().map(|c| c.to_uppercase().collect::<String>());
    first.unwrap_or_default() + &chars.as_str().to_lowercase()
}

/// Joins words; an underscore keeps digits apart that were apart.
fn join_digits(words: &[String], separator: &str) -> String {
    words.iter().fold(String::new(), |mut joined, word| {
        let digits = joined.ends_with(|c: char| c.is_ascii_digit())
            && word.starts_with(|c: char| c.is_ascii_digit());
        if !joined.is_empty() {
            joined.push_str(if digits { "_" } else { separator });
        }
        joined + word
    })
}

fn start_with_letter(name: String, prefix: &str) -> String {
    if name.starts_with(|c: char| c == '_' || unicode_ident::is_xid_start(c)) {
        name
    } else {
        format!("{prefix}{name}")
    }
}

/// The words of a name. What cannot stand in an identifier separates words, or becomes a word of
/// its own where it carries the meaning.
fn words(name: &str) -> Vec<String> {
    let separates = |c: char| matches!(c, '-' | '_' | '.' | ':' | '/' | ' ' | '\t' | '\n');
    let only_separators = name.chars().all(separates);
    let mut words = Vec::new();
    let mut run = String::new();
    for c in name.chars() {
        if unicode_ident::is_xid_continue(c) && c != '_' && !is_composed_away(c) {
            run.push(c);
            continue;
        }
        split_run(&run, &mut words);
        run.clear();
        if only_separators || !separates(c) {
            words.push(symbol(c));
        }
    }
    split_run(&run, &mut words);
    if words.is_empty() {
        words.push("Empty".to_owned());
    }
    words
}

/// Whether the compiler, for which identifiers are the same where their NFC is, could make this
/// character a part of another or take it for another: two names could become one.
fn is_composed_away(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36f}'
            | '\u{1100}'..='\u{11ff}'
            | '\u{1f71}' | '\u{1f73}' | '\u{1f75}' | '\u{1f77}' | '\u{1f79}' | '\u{1f7b}' | '\u{1f7d}'
            | '\u{2126}' | '\u{212a}' | '\u{212b}'
            | '\u{3099}' | '\u{309a}'
            | '\u{f900}'..='\u{faff}'
            | '\u{2f800}'..='\u{2fa1f}'
    )
}

/// Splits at the start of a capitalized word: `CallerId`, `AMINotification`, `IPv6Address`.
fn split_run(run: &str, words: &mut Vec<String>) {
    let chars: Vec<char> = run.chars().collect();
    let mut start = 0;
    for at in 1..chars.len() {
        let (before, here, after) = (chars[at - 1], chars[at], chars.get(at + 1));
        let after_next = chars.get(at + 2);
        let rises = !before.is_uppercase() && here.is_uppercase();
        // In a run of capitals the last one starts the next word, unless what follows is the lone
        // small letter of an abbreviation: `IPv6`, `IDs`.
        let lone = after_next.is_none_or(|c| !c.is_lowercase());
        let turns = before.is_uppercase()
            && here.is_uppercase()
            && after.is_some_and(|c| c.is_lowercase())
            && !lone;
        if rises || turns {
            words.push(chars[start..at].iter().collect());
            start = at;
        }
    }
    if start < chars.len() {
        words.push(chars[start..].iter().collect());
    }
}

fn symbol(c: char) -> String {
    let word = match c {
        '+' => "Plus",
        '-' => "Minus",
        '*' => "Star",
        '/' => "Slash",
        '%' => "Percent",
        '.' => "Dot",
        ',' => "Comma",
        ':' => "Colon",
        ';' => "Semicolon",
        '<' => "Less",
        '>' => "Greater",
        '=' => "Equal",
        '!' => "Not",
        '?' => "Question",
        '&' => "And",
        '|' => "Or",
        '#' => "Hash",
        '@' => "At",
        '$' => "Dollar",
        '~' => "Tilde",
        '_' => "Underscore",
        ' ' => "Space",
        '(' | ')' | '[' | ']' | '{' | '}' => "Bracket",
        '"' | '\'' | '`' => "Quote",
        '\\' => "Backslash",
        '^' => "Caret",
        _ => return format!("U{:04X}", u32::from(c)),
    };
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Scope, ident, snake, type_name, variant};

    #[test]
    fn splits_words_as_people_read_them() {
        let cases = [
            ("CallerId", "caller_id"),
            ("IPv6Address", "ipv6_address"),
            ("PCIID", "pciid"),
            ("SCSI_CHID", "scsi_chid"),
            ("EDID_Base64", "edid_base64"),
            ("AMINotification", "ami_notification"),
            ("NewDN", "new_dn"),
            ("DhcpIp", "dhcp_ip"),
            ("USBDevice", "usb_device"),
            ("IDs", "ids"),
            ("value", "value"),
            ("straßen-name", "straßen_name"),
            ("1st", "n1st"),
        ];
        for (name, snaked) in cases {
            assert_eq!(snake(name), snaked, "{name}");
        }
    }

    #[test]
    fn names_every_value() {
        let cases = [
            ("CallMissed", "CallMissed"),
            ("NORMAL", "Normal"),
            ("AST_DEVICE_UNKNOWN", "AstDeviceUnknown"),
            ("", "Empty"),
            ("+", "Plus"),
            ("-", "Minus"),
            ("1.0", "V1_0"),
            ("a+b", "APlusB"),
            ("☃", "U2603"),
            ("e\u{301}", "EU0301"),
            ("\u{212a}", "U212a"),
        ];
        for (value, name) in cases {
            assert_eq!(variant(value), name, "{value}");
        }
        assert_eq!(type_name("host_t"), "HostT");
        assert_eq!(type_name("AMINotification"), "AMINotification");
    }

    #[test]
    fn gives_each_name_once() {
        let mut scope = Scope::default();
        assert_eq!(scope.claim("a"), "a");
        assert_eq!(scope.claim("a"), "a2");
        assert_eq!(scope.claim("a2"), "a2_2");
        assert_eq!(ident("type").to_string(), "r#type");
        assert_eq!(ident("gen").to_string(), "r#gen");
        assert_eq!(ident("self").to_string(), "self_");
    }
}
