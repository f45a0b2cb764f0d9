use std::borrow::Cow;

/// The facet `whiteSpace`: what happens to white space before a literal is read.
///
/// White space is that of XML: space, tab, line feed and carriage return, and no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WhiteSpace {
    /// Nothing is changed.
    Preserve,
    /// Each white-space character becomes a space.
    Replace,
    /// As `Replace`; then runs of spaces become one, and those at either end go.
    Collapse,
}

impl WhiteSpace {
    /// `text` with its white space treated; borrowed where the outcome is a part of `text`.
    pub fn normalize(self, text: &str) -> Cow<'_, str> {
        match self {
            Self::Replace if text.bytes().any(is_blank_but_space) => {
                Cow::Owned(text.replace(['\t', '\n', '\r'], " "))
            }
            Self::Preserve | Self::Replace => Cow::Borrowed(text),
            Self::Collapse => collapse(text),
        }
    }
}

fn collapse(text: &str) -> Cow<'_, str> {
    // Most literals have no white space at all.
    if !text.bytes().any(|byte| byte <= b' ') {
        return Cow::Borrowed(text);
    }
    let trimmed = text.trim_matches(is_blank);
    let collapsed = !trimmed.bytes().any(is_blank_but_space) && !trimmed.contains("  ");
    if collapsed {
        return Cow::Borrowed(trimmed);
    }
    let mut out = String::with_capacity(trimmed.len());
    for word in words(trimmed) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    Cow::Owned(out)
}

/// The parts of `text` between white space.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(is_blank).filter(|word| !word.is_empty())
}

pub(crate) fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

fn is_blank_but_space(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\r')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn collapse_borrows_what_only_had_blanks_around_it() {
        assert!(matches!(
            WhiteSpace::Collapse.normalize("\t a b\r\n"),
            Cow::Borrowed("a b")
        ));
        assert!(matches!(
            WhiteSpace::Collapse.normalize(" \n "),
            Cow::Borrowed("")
        ));
        assert_eq!(WhiteSpace::Collapse.normalize("a   b\tc\n\nd"), "a b c d");
    }

    #[test]
    fn replace_keeps_the_number_of_characters() {
        assert_eq!(WhiteSpace::Replace.normalize(" a\t\r\nb "), " a   b ");
        assert!(matches!(
            WhiteSpace::Replace.normalize(" a  b "),
            Cow::Borrowed(_)
        ));
    }

    #[test]
    fn white_space_is_that_of_xml_alone() {
        for text in ["\u{A0}a\u{2003}", "\u{C}a", "\u{85}"] {
            assert!(
                matches!(WhiteSpace::Collapse.normalize(text), Cow::Borrowed(same) if same == text)
            );
        }
        assert_eq!(WhiteSpace::Preserve.normalize(" \t"), " \t");
    }
}
