//! Literals checked against the simple type that they are of.

use core::cmp::Ordering;
use std::borrow::Cow;
use std::collections::HashSet;

use clacks_xs::builtin::Builtin;
use clacks_xs::pattern::Pattern;
use clacks_xs::value::Value;
use clacks_xs::{PrefixBindings, ValueError, WhiteSpace};

use crate::model::{
    Bound, EnumerationValue, ExplicitTimezone, Facets, Schema, Simple, SimpleType, Variety,
};

/// A literal that was read: its value, and its text with the white space normalized.
pub(super) struct Literal<'t> {
    pub(super) value: Value,
    pub(super) text: Cow<'t, str>,
}

impl Schema {
    /// The value of a literal (*Datatype Valid*, part 2, section 4.1.4). Its white space is
    /// normalized first; prefixes in it stand for what `bindings` say.
    ///
    /// # Errors
    /// When it is no literal of the type.
    pub fn value(
        &self,
        ty: Simple,
        text: &str,
        bindings: &dyn PrefixBindings,
    ) -> Result<Value, ValueError> {
        self.literal(ty, text, bindings)
            .map(|literal| literal.value)
    }

    pub(super) fn literal<'t>(
        &self,
        ty: Simple,
        text: &'t str,
        bindings: &dyn PrefixBindings,
    ) -> Result<Literal<'t>, ValueError> {
        match ty {
            Simple::Builtin(builtin) => {
                let text = builtin.white_space().normalize(text);
                let value = Value::parse_as(self.version, builtin, &text, bindings)?;
                Ok(Literal { value, text })
            }
            Simple::Defined(id) => {
                let ty = self.simple_type(id);
                self.literal_of(&ty.variety, &ty.facets, text, bindings)
            }
        }
    }

    pub(super) fn literal_of<'t>(
        &self,
        variety: &Variety,
        facets: &Facets,
        text: &'t str,
        bindings: &dyn PrefixBindings,
    ) -> Result<Literal<'t>, ValueError> {
        let literal = match variety {
            Variety::Atomic(builtin) => {
                let text = white_space(facets, variety).normalize(text);
                let value = Value::parse_as(self.version, *builtin, &text, bindings)?;
                Literal { value, text }
            }
            Variety::List(item) => {
                let text = WhiteSpace::Collapse.normalize(text);
                let items = text.split(' ').filter(|item| !item.is_empty());
                let values: Result<_, _> = items
                    .map(|literal| self.value(*item, literal, bindings))
                    .collect();
                let value = Value::List(values?);
                Literal { value, text }
            }
            Variety::Union(members) => self.first_of(members, text, bindings)?,
        };
        check_patterns(facets, &literal.text)?;
        check_enumeration(facets, &literal)?;
        if let Some(length) = literal.value.length() {
            check_length(facets, length)?;
        }
        check_digits(facets, &literal)?;
        check_bounds(facets, &literal)?;
        check_timezone(facets, &literal)?;
        #[cfg(feature = "assertions")]
        self.check_assertions(variety, facets, text, bindings)?;
        Ok(literal)
    }

    /// The members say themselves what becomes of white space.
    fn first_of<'t>(
        &self,
        members: &[Simple],
        text: &'t str,
        bindings: &dyn PrefixBindings,
    ) -> Result<Literal<'t>, ValueError> {
        let mut first = None;
        for member in members {
            match self.literal(*member, text, bindings) {
                Ok(literal) => return Ok(literal),
                Err(error) => {
                    first.get_or_insert(error);
                }
            }
        }
        match first {
            Some(error) if members.len() == 1 => Err(error),
            _ => {
                let text = clacks_xs::excerpt(text);
                let message = format!("{text} is a value of no member of the union");
                Err(ValueError::new("cvc-datatype-valid.1.2.3", message))
            }
        }
    }

    /// The facets in force of a simple type.
    pub(crate) fn facets(&self, ty: Simple) -> Cow<'_, Facets> {
        match ty {
            Simple::Defined(id) => Cow::Borrowed(&self.simple_type(id).facets),
            Simple::Builtin(Builtin::NmTokens | Builtin::IdRefs | Builtin::Entities) => {
                Cow::Owned(Facets {
                    min_length: Some(1),
                    ..Facets::default()
                })
            }
            Simple::Builtin(Builtin::DateTimeStamp) => Cow::Owned(Facets {
                explicit_timezone: Some(ExplicitTimezone::Required),
                ..Facets::default()
            }),
            Simple::Builtin(_) => Cow::Owned(Facets::default()),
        }
    }

    /// The values of a type's enumeration that its other facets allow too, each literal once.
    pub fn enumerated<'s>(&'s self, ty: &'s SimpleType) -> Vec<&'s EnumerationValue> {
        let white_space = white_space(&ty.facets, &ty.variety);
        let mut seen = HashSet::new();
        let values = ty.facets.enumeration.iter().flat_map(|all| all.iter());
        values
            .filter(|value| {
                let literal = Literal {
                    value: value.value.clone(),
                    text: Cow::Borrowed(value.literal.as_str()),
                };
                seen.insert(value.literal.as_str())
                    && white_space.normalize(&value.literal) == value.literal
                    && check_patterns(&ty.facets, &literal.text).is_ok()
                    && (literal.value.length())
                        .is_none_or(|length| check_length(&ty.facets, length).is_ok())
                    && check_digits(&ty.facets, &literal).is_ok()
                    && check_bounds(&ty.facets, &literal).is_ok()
            })
            .collect()
    }
}

/// `whiteSpace` as it is in force.
pub(super) fn white_space(facets: &Facets, variety: &Variety) -> WhiteSpace {
    match (facets.white_space, variety) {
        (Some(white_space), _) => white_space,
        (None, Variety::Atomic(builtin)) => builtin.white_space(),
        (None, Variety::List(_)) => WhiteSpace::Collapse,
        (None, Variety::Union(_)) => WhiteSpace::Preserve,
    }
}

fn check_patterns(facets: &Facets, literal: &str) -> Result<(), ValueError> {
    for patterns in &facets.patterns {
        if !patterns.iter().any(|pattern| pattern.is_match(literal)) {
            let alternatives: Vec<&str> = patterns.iter().map(Pattern::as_str).collect();
            return Err(clacks_xs::facets::pattern_error(literal, &alternatives));
        }
    }
    Ok(())
}

fn check_enumeration(facets: &Facets, literal: &Literal<'_>) -> Result<(), ValueError> {
    let Some(allowed) = &facets.enumeration else {
        return Ok(());
    };
    if allowed.iter().any(|one| one.value == literal.value) {
        return Ok(());
    }
    let allowed: Vec<&str> = allowed.iter().map(|value| value.literal.as_str()).collect();
    Err(clacks_xs::facets::enumeration_error(
        &literal.text,
        &allowed,
    ))
}

fn check_digits(facets: &Facets, literal: &Literal<'_>) -> Result<(), ValueError> {
    let too_many = |limit: Option<u64>, digits: Option<usize>| {
        limit
            .zip(digits)
            .is_some_and(|(limit, digits)| digits as u64 > limit)
    };
    let text = clacks_xs::excerpt(&literal.text);
    if too_many(facets.total_digits, literal.value.total_digits()) {
        let message = format!("{text} has too many digits");
        return Err(ValueError::new("cvc-totalDigits-valid", message));
    }
    if too_many(facets.fraction_digits, literal.value.fraction_digits()) {
        let message = format!("{text} has too many digits after the point");
        return Err(ValueError::new("cvc-fractionDigits-valid", message));
    }
    Ok(())
}

fn check_bounds(facets: &Facets, literal: &Literal<'_>) -> Result<(), ValueError> {
    type Holds = fn(Ordering) -> bool;
    let bounds: [(&Option<Bound>, &'static str, &str, Holds); 4] = [
        (
            &facets.min_inclusive,
            "cvc-minInclusive-valid",
            "at least",
            Ordering::is_ge,
        ),
        (
            &facets.min_exclusive,
            "cvc-minExclusive-valid",
            "more than",
            Ordering::is_gt,
        ),
        (
            &facets.max_inclusive,
            "cvc-maxInclusive-valid",
            "at most",
            Ordering::is_le,
        ),
        (
            &facets.max_exclusive,
            "cvc-maxExclusive-valid",
            "less than",
            Ordering::is_lt,
        ),
    ];
    for (bound, rule, relation, holds) in bounds {
        let Some(bound) = bound else {
            continue;
        };
        if !literal.value.order(&bound.value).is_some_and(holds) {
            let message = format!("{} is out of bounds", clacks_xs::excerpt(&literal.text));
            return Err(
                ValueError::new(rule, message).expecting(format!("{relation} {}", bound.literal))
            );
        }
    }
    Ok(())
}

fn check_timezone(facets: &Facets, literal: &Literal<'_>) -> Result<(), ValueError> {
    let wrong = match (facets.explicit_timezone, literal.value.has_timezone()) {
        (Some(ExplicitTimezone::Required), Some(false)) => "has no time zone",
        (Some(ExplicitTimezone::Prohibited), Some(true)) => "has a time zone",
        _ => return Ok(()),
    };
    let message = format!("{} {wrong}", clacks_xs::excerpt(&literal.text));
    Err(ValueError::new("cvc-explicitTimezone-valid", message))
}

fn check_length(facets: &Facets, length: usize) -> Result<(), ValueError> {
    let length = length as u64;
    let wrong = |rule, relation: &str, bound| {
        Err(ValueError::new(rule, format!("the length is {length}"))
            .expecting(format!("{relation}{bound}")))
    };
    match facets {
        Facets {
            length: Some(bound),
            ..
        } if length != *bound => wrong("cvc-length-valid", "", bound),
        Facets {
            min_length: Some(bound),
            ..
        } if length < *bound => wrong("cvc-minLength-valid", "at least ", bound),
        Facets {
            max_length: Some(bound),
            ..
        } if length > *bound => wrong("cvc-maxLength-valid", "at most ", bound),
        _ => Ok(()),
    }
}
