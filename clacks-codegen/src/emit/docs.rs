//! Documentation of a schema as documentation of Rust items.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::Docs;

/// The doc attributes of an item.
pub(super) fn emit(docs: &Docs) -> TokenStream {
    let mut lines = Vec::new();
    if let Some(text) = &docs.text {
        lines.extend(text.lines().map(|line| escape(printable(line).trim())));
        lines.push(String::new());
    }
    lines.push(printable(&docs.origin));
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

/// Text as code in Markdown, in one line; `None` for none.
pub(crate) fn code(text: &str) -> Option<String> {
    let text = printable(&text.replace('\n', " "));
    // A code span needs something to show, and more backticks around it than are in it.
    let ticks = "`".repeat(text.split(|c| c != '`').map(str::len).max().unwrap_or(0) + 1);
    let space = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    (!text.trim().is_empty()).then(|| format!("{ticks}{space}{text}{space}{ticks}"))
}

/// Text without the characters that may not stand in a comment or would not be seen there: what
/// breaks lines is a space, what turns the direction of writing is spelled out.
fn printable(line: &str) -> String {
    line.chars().fold(String::new(), |mut out, c| {
        match c {
            _ if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => out.push(' '),
            '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}' => out.extend(c.escape_unicode()),
            _ => out.push(c),
        }
        out
    })
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
            .filter_map(|scheme| word.find(scheme))
            .min();
        let (before, rest) = word.split_at(address.unwrap_or(word.len()));
        escape_word(before, &mut escaped);
        // Up to what cannot stand in an address, without what ends the sentence.
        let end = rest.find(['<', '>', '\\', '"', '`']).unwrap_or(rest.len());
        let address = rest[..end].trim_end_matches(|c: char| !c.is_alphanumeric() && c != '/');
        if !address.is_empty() {
            escaped.push('<');
            escaped.push_str(address);
            escaped.push('>');
        }
        escape_word(&rest[address.len()..], &mut escaped);
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
    use super::{code, escape, printable};

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
            (
                "(http://example.org/) \"https://a.bc\"",
                "(<http://example.org/>) \"<https://a.bc>\"",
            ),
        ];
        for (text, shown) in cases {
            assert_eq!(escape(text), shown);
        }
    }

    #[test]
    fn shows_values_as_code() {
        assert_eq!(code("a`b").as_deref(), Some("``a`b``"));
        assert_eq!(code("`").as_deref(), Some("`` ` ``"));
        assert_eq!(code(" \n"), None);
    }

    #[test]
    fn leaves_out_what_comments_cannot_hold() {
        assert_eq!(printable("a\rb\tc\u{202e}d"), "a b c\\u{202e}d");
    }
}
