use core::fmt;
use core::ops::Deref;

use crate::expanded_name::SomePrefix;
use crate::white_space::{is_blank, words};
use crate::{
    Builtin, Entity, IdRef, Length, Mark, NmToken, PrefixBindings, Prefixes, SimpleType, Value,
    ValueError, WhiteSpace, excerpt,
};

/// A list: items with white space between them, written with single spaces.
///
/// An item whose literal is empty or holds white space cannot be told from its neighbours once written:
/// `check_writable` refuses a list with such an item.
impl<T: SimpleType> SimpleType for Vec<T> {
    const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;
    const HAS_PREFIXES: bool = T::HAS_PREFIXES;
    const HAS_MARKS: bool = T::HAS_MARKS;

    fn from_literal(literal: &str) -> Result<Self, ValueError> {
        words(literal).map(T::from_text).collect()
    }

    fn from_literal_in(literal: &str, bindings: &dyn PrefixBindings) -> Result<Self, ValueError> {
        let items = words(literal);
        items.map(|item| T::from_text_in(item, bindings)).collect()
    }

    fn write_literal(&self, out: &mut String) {
        write_items(self, out, T::write_literal);
    }

    fn write_literal_in(&self, out: &mut String, prefixes: &mut dyn Prefixes) {
        write_items(self, out, |item, out| item.write_literal_in(out, prefixes));
    }

    fn check_writable(&self) -> Result<(), ValueError> {
        check_items(self)
    }

    fn to_value(&self) -> Value {
        Value::List(self.iter().map(T::to_value).collect())
    }

    fn marks(&self, found: &mut dyn FnMut(Mark<'_>)) {
        for item in self {
            item.marks(found);
        }
    }
}

impl<T> Length for Vec<T> {
    fn length(&self) -> usize {
        self.len()
    }
}

fn write_items<T>(items: &[T], out: &mut String, mut write: impl FnMut(&T, &mut String)) {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(' ');
        }
        write(item, out);
    }
}

fn check_items<T: SimpleType>(items: &[T]) -> Result<(), ValueError> {
    let mut literal = String::new();
    for item in items {
        item.check_writable()?;
        literal.clear();
        item.write_literal_in(&mut literal, &mut SomePrefix);
        if literal.is_empty() || literal.contains(is_blank) {
            let message = format!("{} cannot be an item of a list", excerpt(&literal));
            return Err(ValueError::new(ValueError::LEXICAL, message)
                .expecting("an item without white space"));
        }
    }
    Ok(())
}

/// A list of at least one item.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NonEmptyList<T>(Vec<T>);

/// `xs:NMTOKENS`.
pub type NmTokens = NonEmptyList<NmToken>;

/// `xs:IDREFS`.
pub type IdRefs = NonEmptyList<IdRef>;

/// `xs:ENTITIES`.
pub type Entities = NonEmptyList<Entity>;

impl<T> NonEmptyList<T> {
    /// Checks that there is an item.
    ///
    /// # Errors
    ///
    /// With rule `cvc-minLength-valid` when there is none.
    pub fn new(items: impl Into<Vec<T>>) -> Result<Self, ValueError> {
        let items = items.into();
        if items.is_empty() {
            let error = ValueError::new("cvc-minLength-valid", "the list is empty");
            return Err(error.expecting("at least one item"));
        }
        Ok(Self(items))
    }

    /// The items, by value.
    pub fn into_vec(self) -> Vec<T> {
        self.0
    }
}

impl<T: SimpleType> SimpleType for NonEmptyList<T> {
    const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;
    const BUILTIN: Option<Builtin> = match T::BUILTIN {
        Some(Builtin::NmToken) => Some(Builtin::NmTokens),
        Some(Builtin::IdRef) => Some(Builtin::IdRefs),
        Some(Builtin::Entity) => Some(Builtin::Entities),
        _ => None,
    };
    const HAS_PREFIXES: bool = T::HAS_PREFIXES;
    const HAS_MARKS: bool = T::HAS_MARKS;

    fn from_literal(literal: &str) -> Result<Self, ValueError> {
        Self::new(Vec::from_literal(literal)?)
    }

    fn from_literal_in(literal: &str, bindings: &dyn PrefixBindings) -> Result<Self, ValueError> {
        Self::new(Vec::from_literal_in(literal, bindings)?)
    }

    fn write_literal(&self, out: &mut String) {
        self.0.write_literal(out);
    }

    fn write_literal_in(&self, out: &mut String, prefixes: &mut dyn Prefixes) {
        self.0.write_literal_in(out, prefixes);
    }

    fn check_writable(&self) -> Result<(), ValueError> {
        check_items(&self.0)
    }

    fn to_value(&self) -> Value {
        self.0.to_value()
    }

    fn marks(&self, found: &mut dyn FnMut(Mark<'_>)) {
        self.0.marks(found);
    }
}

impl<T: SimpleType> core::str::FromStr for NonEmptyList<T> {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::from_text(text)
    }
}

impl<T: SimpleType> fmt::Display for NonEmptyList<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.to_literal())
    }
}

impl<T> Length for NonEmptyList<T> {
    fn length(&self) -> usize {
        self.0.len()
    }
}

impl<T> Deref for NonEmptyList<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T> AsRef<[T]> for NonEmptyList<T> {
    fn as_ref(&self) -> &[T] {
        &self.0
    }
}

impl<T> TryFrom<Vec<T>> for NonEmptyList<T> {
    type Error = ValueError;

    fn try_from(items: Vec<T>) -> Result<Self, Self::Error> {
        Self::new(items)
    }
}

impl<T> From<NonEmptyList<T>> for Vec<T> {
    fn from(list: NonEmptyList<T>) -> Self {
        list.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_stand_between_any_blanks() {
        let list = Vec::<i8>::from_text("\n1 \t 2\r\n-3 ").expect("a list");
        assert_eq!(list, [1, 2, -3]);
        assert_eq!((list.to_literal().as_str(), list.length()), ("1 2 -3", 3));
        assert_eq!(Vec::<i8>::from_text(" "), Ok(vec![]));
        assert!(Vec::<i8>::from_text("1 x").is_err());
    }

    #[test]
    fn lists_say_what_their_items_mean() {
        let refs = IdRefs::from_text("a b").expect("two names");
        let mut found = Vec::new();
        refs.marks(&mut |mark| found.push(format!("{mark:?}")));
        assert_eq!(found, ["IdRef(\"a\")", "IdRef(\"b\")"]);
        const { assert!(IdRefs::HAS_MARKS && !NmTokens::HAS_MARKS && !IdRefs::HAS_PREFIXES) };
        assert_eq!(IdRefs::NAME.map(|(_, local)| local), Some("IDREFS"));
    }

    #[test]
    fn some_lists_need_an_item() {
        assert_eq!(
            NmTokens::from_text(" ").map_err(|e| e.rule()),
            Err("cvc-minLength-valid")
        );
        assert_eq!(
            NmTokens::from_text(" a  1 ").map(|list| list.to_string()),
            Ok("a 1".to_owned())
        );
        assert_eq!(
            IdRefs::from_text(" a  b ").map(|list| list.to_string()),
            Ok("a b".to_owned())
        );
        assert!(IdRefs::from_text("a 1").is_err() && Entities::from_text("").is_err());
    }

    #[test]
    fn an_item_that_would_fall_apart_is_found() {
        assert!(check_items(&["a".to_owned(), "b".to_owned()]).is_ok());
        assert!(check_items(&["a b".to_owned()]).is_err());
        assert!(check_items(&[String::new()]).is_err());
    }
}
