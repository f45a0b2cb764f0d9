//! Documentation of a schema as documentation of Rust items.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::Docs;

/// The doc attributes of an item.
pub(super) fn emit(docs: &Docs) -> TokenStream {
    let mut lines = Vec::new();
    if let Some(text) = &docs.text {
        lines.extend(text.lines().map(|line| escape(line.trim())));
        lines.push(String::new());
    }
    lines.push(docs.origin.clone());
    // Empty lines at the ends or doubled say nothing.
    lines.dedup_by(|a, b| a.is_empty() && b.is_empty());
    let lines = lines.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#[doc = #lines])*)
}

/// Text as Markdown that shows it as it is; addresses become links.
fn escape(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len());
    for (at, word) in line.split(' ').enumerate() {
        if at > 0 {
            escaped.push(' ');
        }
        let address = ["http://", "https://"]
            .iter()
            .any(|scheme| word.starts_with(scheme));
        if address {
            let end = word
                .trim_end_matches(|c: char| !c.is_alphanumeric() && c != '/')
                .len();
            let (address, rest) = word.split_at(end);
            if !address.contains(['<', '>', '\\']) {
                escaped.push('<');
                escaped.push_str(address);
                escaped.push('>');
                escape_word(rest, &mut escaped);
                continue;
            }
        }
        escape_word(word, &mut escaped);
    }
    // What would start a list, heading, quotation or rule.
    match escaped.chars().next() {
        Some('-' | '+' | '=') => format!("\\{escaped}"),
        Some(c) if c.is_ascii_digit() => escape_number(&escaped),
        _ => escaped,
    }
}

fn escape_word(word: &str, out: &mut String) {
    for c in word.chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '~' | '|' | '&'
        ) {
            out.push('\\');
        }
        out.push(c);
    }
}

/// `1. ` and `1) ` would start a list.
fn escape_number(line: &str) -> String {
    let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let number = &line[..line.len() - digits.len()];
    if digits.starts_with(['.', ')']) {
        format!("{number}\\{digits}")
    } else {
        line.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn shows_text_as_it_is() {
        let cases = [
            ("a_b [c] <d>", "a\\_b \\[c\\] \\<d\\>"),
            ("- item", "\\- item"),
            ("1. first", "1\\. first"),
            ("# head", "\\# head"),
            (
                "see https://example.org/a_b.",
                "see <https://example.org/a_b>.",
            ),
            ("12 values", "12 values"),
        ];
        for (text, shown) in cases {
            assert_eq!(escape(text), shown);
        }
    }
}
