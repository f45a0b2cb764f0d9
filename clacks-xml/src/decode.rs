//! From bytes to text.

use std::borrow::Cow;

use crate::error::{Error, ErrorKind};
use crate::place;

/// The text of a document in UTF-8 or, with a byte order mark, UTF-16, which all must read (XML 1.0,
/// section 4.3.3), or in ISO-8859-1, whose bytes are the first characters of Unicode. A mark stays
/// in front of the text, where readers pass over it.
///
/// # Errors
/// Bytes that are not of the encoding, and a declaration that names another one.
pub fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Error> {
    let (text, family) = match bytes {
        [0xFF, 0xFE, ..] => (utf16(bytes, u16::from_le_bytes)?, "UTF-16"),
        [0xFE, 0xFF, ..] => (utf16(bytes, u16::from_be_bytes)?, "UTF-16"),
        _ if declares_latin_1(bytes) => {
            let text = bytes.iter().map(|&byte| char::from(byte)).collect();
            return Ok(Cow::Owned(text));
        }
        _ => (utf8(bytes)?, "UTF-8"),
    };
    match declared_encoding(&text) {
        Some(name) if !agrees(name, family) => Err(error(format!(
            "the document declares the encoding {:?} and is in {family}",
            name.chars().take(40).collect::<String>()
        ))
        .expecting("UTF-8, UTF-16 or ISO-8859-1")),
        _ => Ok(text),
    }
}

/// Checks that a declaration, if there is one at the start, says UTF-8.
pub(crate) fn declared_utf8(text: &str) -> Result<(), Error> {
    match declared_encoding(text) {
        Some(name) if !agrees(name, "UTF-8") => Err(error(format!(
            "the document declares the encoding {:?}, and a stream must be in UTF-8",
            name.chars().take(40).collect::<String>()
        ))),
        _ => Ok(()),
    }
}

fn utf8(bytes: &[u8]) -> Result<Cow<'_, str>, Error> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Cow::Borrowed(text)),
        Err(wrong) => {
            let good = String::from_utf8_lossy(&bytes[..wrong.valid_up_to()]);
            let position = place::position(&good, good.len());
            Err(error("bytes that are not UTF-8".into()).at(String::new(), Some(position)))
        }
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Cow<'_, str>, Error> {
    let (units, odd) = bytes.as_chunks::<2>();
    let text = char::decode_utf16(units.iter().map(|&pair| unit(pair))).collect::<Result<_, _>>();
    match text {
        Ok(text) if odd.is_empty() => Ok(Cow::Owned(text)),
        _ => Err(error("bytes that are not UTF-16".into())),
    }
}

fn declares_latin_1(bytes: &[u8]) -> bool {
    // A declaration is of ASCII in all encodings that this may be.
    let declaration = bytes.split(|&byte| byte == b'>').next().unwrap_or_default();
    let declared = std::str::from_utf8(declaration).ok();
    declared.is_some_and(|text| {
        declared_encoding(text).is_some_and(|name| name.eq_ignore_ascii_case("ISO-8859-1"))
    })
}

/// The value of `encoding` in the XML declaration; what is wrong with the declaration as a whole
/// is for the reader to say.
fn declared_encoding(text: &str) -> Option<&str> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let declaration = text.strip_prefix("<?xml")?.split('?').next()?;
    // `<?xml-stylesheet` is another instruction.
    if !declaration.starts_with([' ', '\t', '\r', '\n']) {
        return None;
    }
    let (_, after) = declaration.split_once("encoding")?;
    let value = after.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    value[1..].split_once(quote).map(|(name, _)| name)
}

fn agrees(name: &str, family: &str) -> bool {
    let same = |other: &str| name.eq_ignore_ascii_case(other);
    match family {
        // US-ASCII is a part of UTF-8; anything else in the bytes would have been refused or is
        // plainly UTF-8.
        "UTF-8" => same("UTF-8") || same("US-ASCII") || same("ASCII"),
        _ => same("UTF-16") || same("UTF-16LE") || same("UTF-16BE"),
    }
}

fn error(message: String) -> Error {
    Error::new(ErrorKind::Encoding, "xml", message)
}

#[cfg(test)]
mod tests {
    use super::decode;
    use crate::ErrorKind;

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
        units.flat_map(bytes).collect()
    }

    #[test]
    fn reads_the_encodings_that_every_processor_must() {
        let text = "<?xml version='1.0' encoding='UTF-16'?><a>\u{fc}\u{1F600}</a>";
        for bytes in [utf16(text, u16::to_le_bytes), utf16(text, u16::to_be_bytes)] {
            assert_eq!(decode(&bytes).expect("UTF-16"), format!("\u{feff}{text}"));
        }
        assert_eq!(
            decode(b"\xEF\xBB\xBF<a/>").expect("UTF-8 with a mark"),
            "\u{feff}<a/>"
        );
        let instruction = "<?xml-stylesheet encoding='ISO-8859-1'?><a/>";
        let decoded = decode(instruction.as_bytes()).expect("UTF-8");
        assert_eq!(decoded, instruction);
        let latin = b"<?xml version='1.0' encoding='iso-8859-1'?><a>\xFC</a>";
        let decoded = decode(latin).expect("ISO-8859-1");
        assert!(decoded.ends_with("<a>\u{fc}</a>"));
        let declared = b"<?xml version=\"1.0\" encoding=\"utf-8\"?><a/>";
        assert_eq!(decode(declared).expect("UTF-8").as_bytes(), declared);
    }

    #[test]
    fn refuses_what_is_not_what_it_claims() {
        let cases: [&[u8]; 5] = [
            b"<a>\xFC</a>",
            b"<?xml version='1.0' encoding='ISO-8859-2'?><a/>",
            b"<?xml version='1.0' encoding='UTF-16'?><a/>",
            b"\xFF\xFE<\0a",
            b"\xFE\xFF\xD8\x00",
        ];
        for bytes in cases {
            let error = decode(bytes).expect_err("not decoded");
            assert_eq!(error.kind(), ErrorKind::Encoding);
        }
        let error = decode(b"<a>\n \xFC</a>").expect_err("not decoded");
        let at = error.position().expect("a place");
        assert_eq!((at.line, at.column, at.offset), (2, 2, 5));
    }
}
