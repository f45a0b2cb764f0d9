use core::hash::{Hash, Hasher};
use core::ops::{Deref, DerefMut};

use crate::content::Content;
use crate::error::Error;
use crate::reader::Reader;
use crate::writer::Writer;

/// Content with what its element says of its type though it need not: an `xsi:type` that names the
/// declared type or, of an element of a simple type, one derived from it, and `xsi:nil="false"`.
///
/// It is for documents that are passed on as they came. What is kept counts neither when values are
/// compared nor in their hash.
#[derive(Debug, Clone, Default)]
pub struct Kept<T> {
    /// The content.
    pub value: T,
    said: KeptSaid,
}

/// What an element said.
#[derive(Debug, Clone, Default)]
pub(crate) struct KeptSaid {
    /// The name of the type, with its namespace first.
    ty: Option<(String, String)>,
    not_nil: bool,
}

impl<T> From<T> for Kept<T> {
    fn from(value: T) -> Self {
        Self {
            value,
            said: KeptSaid::default(),
        }
    }
}

impl<T> Deref for Kept<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Kept<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: PartialEq> PartialEq for Kept<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for Kept<T> {}

impl<T: Hash> Hash for Kept<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl<T: Content> Content for Kept<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        reader.kept.push((reader.open.len(), KeptSaid::default()));
        let value = T::read(reader)?;
        let said = reader.kept.pop().map(|(_, said)| said);
        Ok(Self {
            value,
            said: said.unwrap_or_default(),
        })
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        if let Some((namespace, local)) = &self.said.ty {
            writer.kept_type(namespace, local);
        }
        if self.said.not_nil {
            writer.not_nil();
        }
        self.value.write(writer)
    }
}

impl Reader<'_> {
    /// Keeps the type that the attribute at `at` names, if its element keeps that.
    pub(crate) fn keep_type(&mut self, at: usize) -> Result<(), Error> {
        if self.keeping().is_some() {
            let (namespace, local) = self.type_name(at)?;
            let name = (namespace.to_owned(), local.to_owned());
            if let Some(said) = self.keeping() {
                said.ty = Some(name);
            }
        }
        Ok(())
    }

    /// Keeps that the element says that it is not nil.
    pub(crate) fn keep_not_nil(&mut self) {
        if let Some(said) = self.keeping() {
            said.not_nil = true;
        }
    }

    fn keeping(&mut self) -> Option<&mut KeptSaid> {
        let depth = self.open.len();
        let innermost = self.kept.last_mut().filter(|(of, _)| *of == depth);
        innermost.map(|(_, said)| said)
    }
}
