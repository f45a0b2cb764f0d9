//! Functions on URIs (sections 7.4.10 to 7.4.12 and 8).

use std::fmt::Write as _;

use super::{Arguments, optional_text, text};
use crate::error::Error;
use crate::eval::Eval;
use crate::item::Sequence;
use crate::library::Function;
use crate::uri::resolve;
use crate::value::Atomic;

impl<'a> Eval<'_, 'a> {
    pub(super) fn uris(
        &mut self,
        function: Function,
        arguments: Arguments<'_, 'a>,
    ) -> Result<Sequence<'a>, Error> {
        let escaped = |keep: fn(u8) -> bool| escape(&text(&arguments[0]), keep);
        let result = match function {
            Function::StaticBaseUri => return Ok(self.base_uri().map(Atomic::Uri).into()),
            Function::ResolveUri => {
                let Some(relative) = optional_text(&arguments[0]) else {
                    return Ok(Sequence::Empty);
                };
                let base = arguments.get(1).map(text).or_else(|| self.base_uri());
                return resolve(&relative, base.as_ref()).map(|uri| Atomic::Uri(uri).into());
            }
            Function::EncodeForUri => escaped(|byte| {
                byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~')
            }),
            Function::IriToUri => escaped(|byte| {
                byte.is_ascii_graphic()
                    && !matches!(
                        byte,
                        b'<' | b'>' | b'"' | b'{' | b'}' | b'|' | b'\\' | b'^' | b'`'
                    )
            }),
            _ => escaped(|byte| matches!(byte, b' '..=b'~')),
        };
        self.text(result).map(Sequence::from)
    }
}

fn escape(value: &str, keep: fn(u8) -> bool) -> String {
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        if keep(byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
