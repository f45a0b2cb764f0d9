//! Default and fixed values.

use clacks_xs::{PrefixBindings, SimpleType, ValueError};

/// A value that the schema gives to elements that are empty, or to attributes that are not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Constraint {
    /// Whether it is the only one that is allowed.
    pub fixed: bool,
    /// The value.
    pub literal: Literal,
}

/// A literal of a schema, and what the prefixes in it stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Literal {
    /// The literal.
    pub text: &'static str,
    /// The prefixes, of which the empty one is the default namespace, and the namespaces.
    pub prefixes: &'static [(&'static str, &'static str)],
}

impl Literal {
    /// A literal without prefixes.
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            prefixes: &[],
        }
    }

    /// Its value.
    ///
    /// # Errors
    /// When it is no literal of the type.
    pub fn value<T: SimpleType>(&self) -> Result<T, ValueError> {
        T::from_text_in(self.text, self)
    }

    /// Checks that `value` is the value of this literal.
    pub(crate) fn check<T: SimpleType>(
        &self,
        value: &T,
        rule: &'static str,
    ) -> Result<(), ValueError> {
        if self.value::<T>()?.to_value() == value.to_value() {
            return Ok(());
        }
        let literal = clacks_xs::excerpt(&value.to_literal());
        let error = ValueError::new(rule, format!("{literal} is not the fixed value"));
        Err(error.expecting(clacks_xs::excerpt(self.text)))
    }
}

impl PrefixBindings for Literal {
    fn lookup<'a>(&'a self, prefix: &'a str) -> Option<&'a str> {
        let binding = self.prefixes.iter().find(|(bound, _)| *bound == prefix);
        binding.map(|(_, namespace)| *namespace)
    }
}
