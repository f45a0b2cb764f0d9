//! Values as expressions see them, and assertions about values (XML Schema 1.1, part 2, section
//! 4.3.13).

use std::borrow::Cow;

use clacks_xquery::{Atomic, AtomicType, DynamicContext, Item, QName, Sequence};
use clacks_xs::builtin::Builtin;
use clacks_xs::value::Value;
use clacks_xs::{ExpandedName, PrefixBindings, ValueError, WhiteSpace};

use crate::model::literals::white_space;
use crate::model::{Expression, Facets, Schema, Simple, Variety};

/// A literal of a simple type as expressions see it.
#[cfg(feature = "validate")]
pub(crate) struct Typed {
    /// Its text, white space normalized.
    pub(crate) text: String,
    /// Its value: of a list those of the items.
    pub(crate) values: Vec<Atomic>,
    /// The type of the value, if it is an atomic one.
    pub(crate) ty: Option<AtomicType>,
}

impl Schema {
    /// A literal as expressions see it; `None` if it is none of the type.
    #[cfg(feature = "validate")]
    pub(crate) fn typed(
        &self,
        ty: Simple,
        text: &str,
        bindings: &dyn PrefixBindings,
    ) -> Option<Typed> {
        let normalized = self.literal(ty, text, bindings).ok()?.text.into_owned();
        let mut values = Vec::new();
        self.atomic_values(ty, text, bindings, &mut values).ok()?;
        let ty = match self.variety(ty) {
            Variety::Atomic(builtin) => AtomicType::from_name(builtin.name()),
            Variety::List(_) | Variety::Union(_) => None,
        };
        Some(Typed {
            text: normalized,
            values,
            ty,
        })
    }

    /// *Assertions Valid* (part 2, section 4.3.13.3).
    pub(super) fn check_assertions(
        &self,
        variety: &Variety,
        facets: &Facets,
        text: &str,
        bindings: &dyn PrefixBindings,
    ) -> Result<(), ValueError> {
        if facets.assertions.is_empty() {
            return Ok(());
        }
        let text = white_space(facets, variety).normalize(text);
        let mut values = Vec::new();
        self.atomic_values_of(variety, &text, bindings, &mut values)?;
        let context = Expression::with_value(DynamicContext::default(), values);
        for assertion in &facets.assertions {
            let why = match assertion.query.matches(&context) {
                Ok(true) => continue,
                Ok(false) => Cow::Borrowed("it is not true"),
                Err(error) if error.is_limit() => {
                    return Err(ValueError::new("limit", error.message()));
                }
                Err(error) => Cow::Owned(format!("{} ({})", error.message(), error.code())),
            };
            let text = clacks_xs::excerpt(&text);
            let message = format!("{text} is refused by an assertion: {why}");
            return Err(ValueError::new("cvc-assertions-valid", message)
                .expecting(clacks_xs::excerpt(assertion.text.trim())));
        }
        Ok(())
    }

    fn atomic_values(
        &self,
        ty: Simple,
        text: &str,
        bindings: &dyn PrefixBindings,
        values: &mut Vec<Atomic>,
    ) -> Result<(), ValueError> {
        let text = match ty {
            Simple::Builtin(builtin) => builtin.white_space().normalize(text),
            Simple::Defined(id) => {
                let ty = self.simple_type(id);
                white_space(&ty.facets, &ty.variety).normalize(text)
            }
        };
        self.atomic_values_of(&self.variety(ty), &text, bindings, values)
    }

    /// Appends the values of a literal that is one of the type; white space is normalized.
    fn atomic_values_of(
        &self,
        variety: &Variety,
        text: &str,
        bindings: &dyn PrefixBindings,
        values: &mut Vec<Atomic>,
    ) -> Result<(), ValueError> {
        match variety {
            Variety::Atomic(builtin) => {
                let value = Value::parse_as(self.version, *builtin, text, bindings)?;
                values.push(atomic(value, *builtin, text));
                Ok(())
            }
            Variety::List(item) => {
                let text = WhiteSpace::Collapse.normalize(text);
                let mut items = text.split(' ').filter(|item| !item.is_empty());
                items.try_for_each(|literal| self.atomic_values(*item, literal, bindings, values))
            }
            Variety::Union(members) => {
                let has = |member: &Simple| self.value(*member, text, bindings).is_ok();
                match members.iter().copied().find(has) {
                    Some(member) => self.atomic_values(member, text, bindings, values),
                    None => Ok(()),
                }
            }
        }
    }
}

/// The value of a built-in type that is no list. Those of `xs:NOTATION` are names here, as there is
/// nothing else to be done with them than to compare them.
fn atomic(value: Value, builtin: Builtin, text: &str) -> Atomic {
    match value {
        Value::QName(name) | Value::Notation(name) => {
            let ExpandedName { namespace, local } = name;
            let prefix = text.split_once(':').map_or("", |(prefix, _)| prefix);
            let name = QName::new(namespace.unwrap_or_default(), local);
            Atomic::QName((name, prefix.into()).into())
        }
        value => Atomic::of_value(value, builtin).unwrap_or_else(|| Atomic::Untyped(text.into())),
    }
}

impl Expression {
    /// `context` with a value for `$value`.
    pub(crate) fn with_value(
        context: DynamicContext<'_>,
        values: Vec<Atomic>,
    ) -> DynamicContext<'_> {
        let values: Vec<_> = values.into_iter().map(Item::Atomic).collect();
        context.variable_value(Self::value_variable(), Sequence::from(values))
    }
}
