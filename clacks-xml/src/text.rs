//! Character data: references and line ends.

use std::borrow::Cow;

use clacks_xs::names;

use crate::doctype::Entities;
use crate::tokens::{Fault, syntax};

/// Whether `text` is nothing but white space (XML 1.0, production 3).
pub(crate) fn is_blank(text: &str) -> bool {
    text.bytes()
        .all(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r'))
}

/// Line ends as XML 1.0, section 2.11 asks.
pub(crate) fn line_ends(text: &str) -> Cow<'_, str> {
    if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The character that the reference `&name;` at `offset` stands for.
pub(crate) fn reference(name: &str, offset: usize) -> Result<char, Fault> {
    character(name, offset)?.ok_or_else(|| undeclared(offset))
}

/// The same, `None` where it is for a document type declaration to say.
pub(crate) fn character(name: &str, offset: usize) -> Result<Option<char>, Fault> {
    let number = match name {
        "lt" => return Ok(Some('<')),
        "gt" => return Ok(Some('>')),
        "amp" => return Ok(Some('&')),
        "apos" => return Ok(Some('\'')),
        "quot" => return Ok(Some('"')),
        _ => name.strip_prefix('#'),
    };
    let Some(number) = number else {
        return Ok(None);
    };
    let (digits, radix) = match number.strip_prefix('x') {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    // `from_str_radix` would take a sign.
    let value = if digits.chars().all(|c| c.is_digit(radix)) {
        u32::from_str_radix(digits, radix).ok()
    } else {
        None
    };
    value
        .and_then(char::from_u32)
        .filter(|&c| names::is_xml_char(c))
        .map(Some)
        .ok_or_else(|| syntax(offset, "a character reference to no character of XML"))
}

pub(crate) fn undeclared(offset: usize) -> Fault {
    syntax(offset, "a reference to an entity that is not declared")
}

/// An attribute value with references expanded and white space normalized (XML 1.0, section 3.3.3).
pub(crate) fn attribute_value<'a>(
    raw: &'a str,
    offset: usize,
    entities: &mut Entities<'_>,
) -> Result<Cow<'a, str>, Fault> {
    if !raw.bytes().any(special) {
        return Ok(Cow::Borrowed(raw));
    }
    let mut value = String::with_capacity(raw.len());
    expand(&mut value, raw, Some(offset), offset, entities, 0)?;
    Ok(Cow::Owned(value))
}

fn special(b: u8) -> bool {
    matches!(b, b'&' | b'<' | b'\t' | b'\n' | b'\r')
}

/// Appends `raw` to `value`. It stands at `base`, unless it is the text of an entity, of which the
/// first reference is `outermost`.
fn expand(
    value: &mut String,
    raw: &str,
    base: Option<usize>,
    outermost: usize,
    entities: &mut Entities<'_>,
    depth: usize,
) -> Result<(), Fault> {
    let mut rest = raw;
    while let Some(at) = rest.bytes().position(special) {
        let here = base.map_or(outermost, |base| base + raw.len() - rest.len() + at);
        value.push_str(&rest[..at]);
        let tail = &rest[at..];
        rest = if let Some(after) = tail.strip_prefix('&') {
            let Some(end) = after.find(';') else {
                return Err(syntax(here, "a reference without `;`"));
            };
            if let Some(c) = character(&after[..end], here)? {
                value.push(c);
            } else {
                let text = entities.text(&after[..end], here, depth)?;
                expand(value, text, None, here, entities, depth + 1)?;
            }
            &after[end + 1..]
        } else if tail.starts_with('<') {
            return Err(syntax(here, "`<` in an attribute value"));
        } else {
            value.push(' ');
            tail.strip_prefix("\r\n").unwrap_or(&tail[1..])
        };
    }
    value.push_str(rest);
    Ok(())
}

/// What becomes of the value of an attribute whose declared type is not `CDATA` (XML 1.0, section
/// 3.3.3): single spaces, and none at the ends.
pub(crate) fn tokenized(value: Cow<'_, str>) -> Cow<'_, str> {
    if !value.starts_with(' ') && !value.ends_with(' ') && !value.contains("  ") {
        return value;
    }
    let words: Vec<&str> = value.split(' ').filter(|word| !word.is_empty()).collect();
    Cow::Owned(words.join(" "))
}
