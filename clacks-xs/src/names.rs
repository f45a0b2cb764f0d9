//! The names of XML: which characters and texts are one.
//!
//! The tables are those of XML 1.0, fifth edition, which allow every name that an earlier edition allowed.

/// The namespace of the built-in types.
pub const XSD: &str = "http://www.w3.org/2001/XMLSchema";

/// May XML 1.0 text hold this character?
pub const fn is_xml_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..='\u{10FFFF}')
}

/// May a name begin with this character? The colon may.
pub const fn is_name_start_char(c: char) -> bool {
    matches!(c,
        ':' | 'A'..='Z' | '_' | 'a'..='z'
        | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2FF}'
        | '\u{370}'..='\u{37D}' | '\u{37F}'..='\u{1FFF}'
        | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}' | '\u{2C00}'..='\u{2FEF}'
        | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}'
        | '\u{10000}'..='\u{EFFFF}')
}

/// May a name hold this character after its first? The colon may be.
pub const fn is_name_char(c: char) -> bool {
    is_name_start_char(c)
        || matches!(c,
            '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}')
}

/// Is this a name (`Name`)?
pub fn is_name(text: &str) -> bool {
    text.starts_with(is_name_start_char) && is_nmtoken(text)
}

/// Is this a name without a colon (`NCName`)?
pub fn is_ncname(text: &str) -> bool {
    is_name(text) && !text.contains(':')
}

/// Is this a name token (`Nmtoken`): a name that may begin with any of its characters?
pub fn is_nmtoken(text: &str) -> bool {
    !text.is_empty() && text.chars().all(is_name_char)
}

/// Is this one `NCName`, or two with a colon between them (`QName`)?
pub fn is_qname(text: &str) -> bool {
    match text.split_once(':') {
        Some((prefix, local)) => is_ncname(prefix) && is_ncname(local),
        None => is_ncname(text),
    }
}

/// The characters of `\i` as ranges of a regular-expression class.
pub(crate) const NAME_START_CLASS: &str = ":A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\
    \u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\
    \u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}";

/// What `\c` has beside the characters of `\i`.
pub(crate) const NAME_REST_CLASS: &str = r"\x2D.0-9\x{B7}\x{300}-\x{36F}\x{203F}-\x{2040}";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_what_is_none() {
        assert!(is_name("a:b:c") && is_name("_") && is_name("Ölfaß.1-2"));
        assert!(!is_name("") && !is_name("1a") && !is_name("-a") && !is_name("a b"));
        assert!(is_ncname("a.b") && !is_ncname("a:b"));
        assert!(is_nmtoken("1-2") && !is_nmtoken("") && !is_nmtoken("a\u{D7}"));
        assert!(
            is_qname("a:b")
                && is_qname("a")
                && !is_qname("a:")
                && !is_qname(":a")
                && !is_qname("a:b:c")
        );
    }

    #[test]
    fn characters_that_xml_forbids() {
        for c in ['\0', '\u{B}', '\u{1F}', '\u{FFFE}', '\u{FFFF}'] {
            assert!(!is_xml_char(c));
        }
        assert!(is_xml_char('\t') && is_xml_char('\u{7F}') && is_xml_char('\u{10FFFF}'));
    }
}
