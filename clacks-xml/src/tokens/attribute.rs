//! An attribute in a tag or a declaration: production 41.

use super::bytes::{BLANK, IN_VALUE, NAME_END, is};
use super::{Fault, syntax};

/// An attribute as it stands in a start tag, namespace declarations included.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RawAttribute<'a> {
    pub(crate) name: &'a str,
    /// Where the name starts.
    pub(crate) offset: usize,
    /// What stands between the quotes.
    pub(crate) value: &'a str,
    pub(crate) value_offset: usize,
    /// There is neither a reference nor white space other than spaces in the value.
    pub(crate) is_plain: bool,
}

/// The attribute at `from`, and what follows it.
pub(super) fn attribute(input: &str, from: usize) -> Result<(RawAttribute<'_>, usize), Fault> {
    let bytes = input.as_bytes();
    let blanks = |mut at: usize| {
        while bytes.get(at).is_some_and(|&b| is(BLANK, b)) {
            at += 1;
        }
        at
    };
    let mut at = from;
    while bytes
        .get(at)
        .is_some_and(|&b| b == b':' || !is(NAME_END, b))
    {
        at += 1;
    }
    let name = &input[from..at];
    at = blanks(at);
    if name.is_empty() || bytes.get(at) != Some(&b'=') {
        return Err(syntax(from, "an attribute without `=`"));
    }
    at = blanks(at + 1);
    let Some(&quote @ (b'"' | b'\'')) = bytes.get(at) else {
        return Err(syntax(at, "an attribute value without quotes"));
    };
    let value_offset = at + 1;
    at = value_offset;
    let mut is_plain = true;
    loop {
        match bytes.get(at) {
            None => {
                return Err(syntax(
                    value_offset - 1,
                    "an attribute value without its closing quote",
                ));
            }
            Some(&b) if is(IN_VALUE, b) => {
                if b == quote {
                    break;
                }
                if b == b'<' {
                    return Err(syntax(at, "`<` in an attribute value"));
                }
                is_plain &= matches!(b, b'"' | b'\'');
            }
            Some(_) => {}
        }
        at += 1;
    }
    let attribute = RawAttribute {
        name,
        offset: from,
        value: &input[value_offset..at],
        value_offset,
        is_plain,
    };
    Ok((attribute, at + 1))
}
