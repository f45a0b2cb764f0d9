//! From bytes to text: the encoding of a document (XML 1.0, section 4.3.3 and appendix F).

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How far into a document its encoding declaration is looked for.
const MAX_DECLARATION: usize = 1_000;

/// The text of a document, without its byte order mark, or what is wrong with it, to be read after
/// the name of the document.
pub(super) fn decode(bytes: Vec<u8>) -> Result<String, String> {
    if let Some((encoding, length)) = Encoding::for_bom(&bytes) {
        return decode_as(encoding, &bytes[length..]);
    }
    match bytes.get(..4) {
        Some([0, 0, _, _] | [_, 0, 0, 0]) => {
            return Err("is in UTF-32, which is not supported: convert it to UTF-8".to_owned());
        }
        Some([b'<', 0, _, 0]) => return decode_as(UTF_16LE, &bytes),
        Some([0, b'<', 0, _]) => return decode_as(UTF_16BE, &bytes),
        _ => {}
    }
    let Some(label) = declared(&bytes) else {
        return utf_8(bytes);
    };
    match label.to_ascii_lowercase().as_str() {
        // Labels that the table of `encoding_rs` gives a meaning of its own.
        "us-ascii" | "ascii" => ascii(bytes),
        "iso-8859-1" | "iso8859-1" | "latin1" | "l1" => {
            Ok(bytes.iter().map(|&byte| char::from(byte)).collect())
        }
        _ => match Encoding::for_label(label.as_bytes()) {
            Some(encoding) if encoding == UTF_8 => utf_8(bytes),
            Some(encoding) if encoding == UTF_16LE || encoding == UTF_16BE => Err(format!(
                "says that it is in {label}, but its characters are single bytes"
            )),
            Some(encoding) => decode_as(encoding, &bytes),
            None => Err(format!(
                "is in the encoding `{}`, which is not supported: convert it to UTF-8",
                label.escape_debug()
            )),
        },
    }
}

/// The encoding that the XML declaration of a document names whose letters are those of ASCII.
fn declared(bytes: &[u8]) -> Option<String> {
    let start = bytes.strip_prefix(b"<?xml")?;
    let start = &start[..start.len().min(MAX_DECLARATION)];
    let end = start.windows(2).position(|two| two == b"?>")?;
    let declaration = std::str::from_utf8(&start[..end]).ok()?;
    let (_, rest) = declaration.split_once("encoding")?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start();
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let (label, _) = rest[1..].split_once(quote)?;
    Some(label.trim().to_owned())
}

fn utf_8(bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let text = String::from_utf8_lossy(&error.as_bytes()[..at]);
        format!("is not in UTF-8{}", after(&text))
    })
}

fn ascii(bytes: Vec<u8>) -> Result<String, String> {
    let at = bytes.iter().position(|byte| !byte.is_ascii());
    match (at, String::from_utf8(bytes)) {
        (None, Ok(text)) => Ok(text),
        (at, _) => Err(format!(
            "says that it is in US-ASCII, but its byte {} is not",
            at.unwrap_or_default() + 1
        )),
    }
}

fn decode_as(encoding: &'static Encoding, bytes: &[u8]) -> Result<String, String> {
    if let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        return Ok(Cow::into_owned(text));
    }
    // Only to find the place; nothing else looks at this text.
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let before = text.split('\u{FFFD}').next().unwrap_or_default();
    let name = match encoding {
        _ if encoding == WINDOWS_1252 => "windows-1252",
        _ => encoding.name(),
    };
    Err(format!("is not in {name}{}", after(before)))
}

/// Where the first character stands that is none, behind this text.
fn after(text: &str) -> String {
    let line = text.bytes().filter(|&byte| byte == b'\n').count() + 1;
    let column = text.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    format!(": there is no character at line {line}, column {column}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf_16(text: &str, order: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(order).collect()
    }

    #[track_caller]
    fn refused(bytes: &[u8], why: &str) {
        assert_eq!(decode(bytes.to_vec()).expect_err("an error"), why);
    }

    #[test]
    fn byte_order_marks_tell_the_encoding() {
        let text = "<a>ä𝄞</a>";
        let marked = format!("\u{FEFF}{text}");
        for bytes in [
            marked.clone().into_bytes(),
            utf_16(&marked, u16::to_le_bytes),
            utf_16(&marked, u16::to_be_bytes),
            utf_16(text, u16::to_le_bytes),
            utf_16(text, u16::to_be_bytes),
            text.as_bytes().to_vec(),
        ] {
            assert_eq!(decode(bytes).as_deref(), Ok(text));
        }
    }

    #[test]
    fn declarations_tell_the_encoding() {
        for (label, expected) in [
            ("ISO-8859-1", "ä\u{80}"),
            ("windows-1252", "ä€"),
            ("ISO-8859-5", "ф\u{80}"),
        ] {
            let mut bytes =
                format!("<?xml version='1.0' encoding = \"{label}\" ?><a>").into_bytes();
            bytes.extend(b"\xE4\x80");
            let text = decode(bytes).expect("a text");
            assert!(text.ends_with(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_text_is_refused() {
        let place = ": there is no character at line 2, column 3";
        refused(b"<a>\nb \xE4</a>", &format!("is not in UTF-8{place}"));
        refused(
            b"<?xml version='1.0' encoding='us-ascii'?>\xE4",
            "says that it is in US-ASCII, but its byte 42 is not",
        );
        refused(
            b"<?xml version='1.0' encoding='UTF-16'?><a/>",
            "says that it is in UTF-16, but its characters are single bytes",
        );
        refused(
            b"<?xml version='1.0' encoding='ebcdic'?><a/>",
            "is in the encoding `ebcdic`, which is not supported: convert it to UTF-8",
        );
        refused(
            b"\0\0\0<",
            "is in UTF-32, which is not supported: convert it to UTF-8",
        );
        let mut lone = utf_16("\u{FEFF}<a>\nb ", u16::to_le_bytes);
        lone.extend([0x00, 0xD8, b'<', 0]);
        refused(&lone, &format!("is not in UTF-16LE{place}"));
    }
}
