//! Text as it stands in markup.

use clacks_xs::names;

use super::Writer;
use crate::error::{Error, ErrorKind};

impl Writer<'_> {
    pub(crate) fn escape_attribute(&mut self, text: &str) -> Result<(), Error> {
        let from = self.out.len();
        self.out.push_str(text);
        self.escape_from(from, in_attribute)
    }

    /// Escapes what was appended from `from` on.
    pub(super) fn escape_from(
        &mut self,
        from: usize,
        escape: fn(char) -> Option<&'static str>,
    ) -> Result<(), Error> {
        if !needs_a_look(&self.out.as_bytes()[from..]) {
            return Ok(());
        }
        self.escape_slowly(from, escape)
    }

    #[cold]
    fn escape_slowly(
        &mut self,
        from: usize,
        escape: fn(char) -> Option<&'static str>,
    ) -> Result<(), Error> {
        let tail = self.out.split_off(from);
        for c in tail.chars() {
            if !names::is_xml_char(c) {
                let message = format!("the character U+{:04X}, which XML forbids", u32::from(c));
                return Err(Error::new(ErrorKind::Value, "xml", message));
            }
            match escape(c) {
                Some(escaped) => self.out.push_str(escaped),
                None => self.out.push(c),
            }
        }
        Ok(())
    }
}

/// Whether there is anything special in markup, or possibly forbidden.
#[inline]
fn needs_a_look(text: &[u8]) -> bool {
    // Without branches, which takes sixteen at a time.
    let special = |b: u8| {
        u8::from(b < 0x20)
            | u8::from(b == b'"')
            | u8::from(b == b'&')
            | u8::from(b == b'<')
            | u8::from(b == b'>')
            | u8::from(b == 0xEF)
    };
    let (chunks, rest) = text.as_chunks::<16>();
    chunks
        .iter()
        .any(|chunk| chunk.iter().fold(0, |found, &b| found | special(b)) != 0)
        || rest.iter().any(|&b| SPECIAL[usize::from(b)])
}

/// The same bytes as a table.
static SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    let mut b = 0;
    while b < 256 {
        special[b] = b < 0x20 || b == 0xEF;
        b += 1;
    }
    let marks = b"\"&<>";
    let mut at = 0;
    while at < marks.len() {
        special[marks[at] as usize] = true;
        at += 1;
    }
    special
};

pub(super) fn in_text(c: char) -> Option<&'static str> {
    match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        // For the sake of `]]>`.
        '>' => Some("&gt;"),
        '\r' => Some("&#13;"),
        _ => None,
    }
}

pub(super) fn in_attribute(c: char) -> Option<&'static str> {
    match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '"' => Some("&quot;"),
        '\t' => Some("&#9;"),
        '\n' => Some("&#10;"),
        '\r' => Some("&#13;"),
        _ => None,
    }
}
