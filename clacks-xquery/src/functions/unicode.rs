//! `fn:normalize-unicode`.

use unicode_normalization::UnicodeNormalization as _;

use super::{Arguments, text};
use crate::error::Error;
use crate::eval::Eval;
use crate::item::Sequence;

impl<'a> Eval<'_, 'a> {
    pub(super) fn normalize_unicode(
        &mut self,
        arguments: Arguments<'_, 'a>,
    ) -> Result<Sequence<'a>, Error> {
        let value = text(&arguments[0]);
        self.charge(value.len())?;
        let form = arguments.get(1).map(text);
        let normalized: String = match form.as_deref().map(|form| form.trim().to_uppercase()) {
            None => value.nfc().collect(),
            Some(form) => match &*form {
                "NFC" => value.nfc().collect(),
                "NFD" => value.nfd().collect(),
                "NFKC" => value.nfkc().collect(),
                "NFKD" => value.nfkd().collect(),
                "" => value.as_ref().to_owned(),
                _ => {
                    let form = clacks_xs::excerpt(&form);
                    let message = format!("there is no normalization form {form}");
                    return Err(
                        Error::new("err:FOCH0003", message).expecting("NFC, NFD, NFKC or NFKD")
                    );
                }
            },
        };
        self.text(normalized).map(Sequence::from)
    }
}
