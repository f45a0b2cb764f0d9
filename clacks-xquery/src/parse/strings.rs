//! What a string literal stands for.

use std::borrow::Cow;

use clacks_xs::names;

use super::{Language, SYNTAX};
use crate::error::Error;
use crate::span::Span;

/// The value of a literal, which comes with its quotes.
pub(super) fn value(literal: &str, span: Span, language: Language) -> Result<Cow<'_, str>, Error> {
    let (quote, inner) = literal.split_at(1);
    let inner = &inner[..inner.len() - 1];
    let references = language == Language::XQuery && inner.contains('&');
    if !references && !inner.contains(quote) && !inner.contains('\r') {
        return Ok(Cow::Borrowed(inner));
    }
    // Line ends are those of XML, of what is written as it stands (section A.2.3).
    let single = inner
        .replace(&quote.repeat(2), quote)
        .replace("\r\n", "\n")
        .replace('\r', "\n");
    if references {
        expand(&single, span).map(Cow::Owned)
    } else {
        Ok(Cow::Owned(single))
    }
}

fn expand(text: &str, span: Span) -> Result<String, Error> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let (name, after) = after.split_once(';').ok_or_else(|| stray(span))?;
        match name {
            "lt" => out.push('<'),
            "gt" => out.push('>'),
            "amp" => out.push('&'),
            "quot" => out.push('"'),
            "apos" => out.push('\''),
            _ => out.push(character(name, span)?),
        }
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

fn character(name: &str, span: Span) -> Result<char, Error> {
    let digits = name.strip_prefix('#').ok_or_else(|| stray(span))?;
    let (digits, radix) = match digits.strip_prefix('x') {
        Some(hex) => (hex, 16),
        None => (digits, 10),
    };
    if digits.is_empty() || !digits.chars().all(|c| c.is_digit(radix)) {
        return Err(stray(span));
    }
    u32::from_str_radix(digits, radix)
        .ok()
        .and_then(char::from_u32)
        .filter(|c| names::is_xml_char(*c))
        .ok_or_else(|| {
            Error::new("err:XQST0090", format!("&{name}; is no character of XML")).at(span)
        })
}

fn stray(span: Span) -> Error {
    Error::new(SYNTAX, "\"&\" begins no reference in this string")
        .expecting("&lt; &gt; &amp; &quot; &apos; or &#…;")
        .at(span)
}
