//! Character data: references and line ends.

use std::borrow::Cow;

use clacks_xs::names;

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
    let number = match name {
        "lt" => return Ok('<'),
        "gt" => return Ok('>'),
        "amp" => return Ok('&'),
        "apos" => return Ok('\''),
        "quot" => return Ok('"'),
        _ => name.strip_prefix('#'),
    };
    let Some(number) = number else {
        return Err(syntax(
            offset,
            "a reference to an entity that is not declared",
        ));
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
        .ok_or_else(|| syntax(offset, "a character reference to no character of XML"))
}

/// An attribute value with references expanded and white space normalized (XML 1.0, section 3.3.3).
pub(crate) fn attribute_value(raw: &str, offset: usize) -> Result<Cow<'_, str>, Fault> {
    let special = |b: u8| matches!(b, b'&' | b'<' | b'\t' | b'\n' | b'\r');
    if !raw.bytes().any(special) {
        return Ok(Cow::Borrowed(raw));
    }
    let mut value = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.bytes().position(special) {
        let here = offset + raw.len() - rest.len() + at;
        value.push_str(&rest[..at]);
        let tail = &rest[at..];
        rest = if let Some(after) = tail.strip_prefix('&') {
            let Some(end) = after.find(';') else {
                return Err(syntax(here, "a reference without `;`"));
            };
            value.push(reference(&after[..end], here)?);
            &after[end + 1..]
        } else if tail.starts_with('<') {
            return Err(syntax(here, "`<` in an attribute value"));
        } else {
            value.push(' ');
            tail.strip_prefix("\r\n").unwrap_or(&tail[1..])
        };
    }
    value.push_str(rest);
    Ok(Cow::Owned(value))
}
