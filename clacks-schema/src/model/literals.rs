//! Literals in a schema checked against the type that they are of.

use core::cmp::Ordering;
use std::collections::HashSet;

use clacks_xs::builtin::Builtin;
use clacks_xs::pattern::Pattern;
use clacks_xs::value::Value;
use clacks_xs::{PrefixBindings, ValueError, WhiteSpace};

use crate::model::{EnumerationValue, Facets, Schema, Simple, SimpleType, Variety};

/// A simple type made ready to check many literals.
pub(super) struct Checker<'a> {
    facets: &'a Facets,
    kind: Kind<'a>,
    patterns: Vec<Vec<Pattern>>,
    /// The literals of the enumeration, of which most that are looked for are one.
    literals: HashSet<&'a str>,
    values: Vec<Value>,
}

enum Kind<'a> {
    Atomic(Builtin),
    List(Box<Checker<'a>>),
}

/// Names are compared by their prefixes, each of which stands for itself.
pub(super) struct AsWritten;

impl PrefixBindings for AsWritten {
    fn lookup<'a>(&'a self, prefix: &'a str) -> Option<&'a str> {
        Some(prefix)
    }
}

impl<'a> Checker<'a> {
    pub(super) fn new(schema: &'a Schema, variety: Variety, facets: &'a Facets) -> Self {
        let kind = match variety {
            Variety::Atomic(builtin) => Kind::Atomic(builtin),
            Variety::List(Simple::Builtin(item)) => {
                Kind::List(Box::new(Self::new(schema, Variety::Atomic(item), &NONE)))
            }
            Variety::List(Simple::Defined(id)) => {
                let item = schema.simple_type(id);
                Kind::List(Box::new(Self::new(schema, item.variety, &item.facets)))
            }
        };
        let compile = |alternatives: &Vec<String>| {
            // They were proved when the type was read.
            let patterns = alternatives.iter().map(|pattern| Pattern::new(pattern));
            patterns.filter_map(Result::ok).collect()
        };
        let allowed = facets.enumeration.iter().flatten();
        let mut checker = Self {
            facets,
            patterns: facets.patterns.iter().map(compile).collect(),
            literals: allowed
                .clone()
                .map(|value| value.literal.as_str())
                .collect(),
            values: Vec::new(),
            kind,
        };
        let values = allowed.filter_map(|value| checker.parse(&value.literal).ok());
        checker.values = values.collect();
        checker
    }

    /// Whether a normalized literal is a value of the type.
    pub(super) fn check(&self, literal: &str) -> Result<Value, ValueError> {
        let value = self.parse(literal)?;
        self.check_patterns(literal)?;
        self.check_enumeration(literal, &value)?;
        if let Some(length) = value.length() {
            check_length(self.facets, length)?;
        }
        check_digits(self.facets, literal, &value)?;
        if let Kind::Atomic(builtin) = self.kind {
            check_bounds(builtin, self.facets, literal, &value)?;
        }
        Ok(value)
    }

    /// The value of a literal, of which only the items of a list are checked.
    fn parse(&self, literal: &str) -> Result<Value, ValueError> {
        match &self.kind {
            Kind::Atomic(builtin) => Value::parse(*builtin, literal, &AsWritten),
            Kind::List(item) => {
                let items = literal.split(' ').filter(|item| !item.is_empty());
                let values: Result<_, _> = items.map(|literal| item.check(literal)).collect();
                Ok(Value::List(values?))
            }
        }
    }

    fn check_patterns(&self, literal: &str) -> Result<(), ValueError> {
        for (patterns, alternatives) in self.patterns.iter().zip(&self.facets.patterns) {
            if !patterns.iter().any(|pattern| pattern.is_match(literal)) {
                let alternatives: Vec<&str> = alternatives.iter().map(String::as_str).collect();
                return Err(clacks_xs::facets::pattern_error(literal, &alternatives));
            }
        }
        Ok(())
    }

    fn check_enumeration(&self, literal: &str, value: &Value) -> Result<(), ValueError> {
        let Some(allowed) = &self.facets.enumeration else {
            return Ok(());
        };
        // Two strings are equal only if their literals are.
        let string = matches!(value, Value::String(_));
        if self.literals.contains(literal) || (!string && self.values.contains(value)) {
            return Ok(());
        }
        let allowed: Vec<&str> = allowed.iter().map(|value| value.literal.as_str()).collect();
        Err(clacks_xs::facets::enumeration_error(literal, &allowed))
    }
}

impl Schema {
    /// The values of a type's enumeration that its other facets allow too, each once.
    pub fn enumerated<'s>(&'s self, ty: &'s SimpleType) -> Vec<&'s EnumerationValue> {
        let checker = Checker::new(self, ty.variety, &ty.facets);
        let white_space = white_space(&ty.facets, ty.variety);
        let mut seen = HashSet::new();
        let values = ty.facets.enumeration.iter().flatten();
        values
            .filter(|value| {
                let literal = value.literal.as_str();
                seen.insert(literal)
                    && white_space.normalize(literal) == literal
                    && checker.check(literal).is_ok()
            })
            .collect()
    }
}

/// The facets of built-in types, as far as they are not part of the lexical space.
static NONE: Facets = Facets {
    length: None,
    min_length: None,
    max_length: None,
    patterns: Vec::new(),
    enumeration: None,
    white_space: None,
    min_inclusive: None,
    min_exclusive: None,
    max_inclusive: None,
    max_exclusive: None,
    total_digits: None,
    fraction_digits: None,
};

/// `whiteSpace` as it is in force.
pub(super) fn white_space(facets: &Facets, variety: Variety) -> WhiteSpace {
    match (facets.white_space, variety) {
        (Some(white_space), _) => white_space,
        (None, Variety::Atomic(builtin)) => builtin.white_space(),
        (None, Variety::List(_)) => WhiteSpace::Collapse,
    }
}

fn check_digits(facets: &Facets, literal: &str, value: &Value) -> Result<(), ValueError> {
    let too_many = |limit: Option<u64>, digits: Option<usize>| {
        limit
            .zip(digits)
            .is_some_and(|(limit, digits)| digits as u64 > limit)
    };
    let literal = clacks_xs::excerpt(literal);
    if too_many(facets.total_digits, value.total_digits()) {
        let message = format!("{literal} has too many digits");
        return Err(ValueError::new("cvc-totalDigits-valid", message));
    }
    if too_many(facets.fraction_digits, value.fraction_digits()) {
        let message = format!("{literal} has too many digits after the point");
        return Err(ValueError::new("cvc-fractionDigits-valid", message));
    }
    Ok(())
}

fn check_bounds(
    builtin: Builtin,
    facets: &Facets,
    literal: &str,
    value: &Value,
) -> Result<(), ValueError> {
    let sides = [
        (&facets.min_inclusive, "cvc-minInclusive-valid", "at least"),
        (&facets.min_exclusive, "cvc-minExclusive-valid", "more than"),
        (&facets.max_inclusive, "cvc-maxInclusive-valid", "at most"),
        (&facets.max_exclusive, "cvc-maxExclusive-valid", "less than"),
    ];
    let holds: [fn(Ordering) -> bool; 4] = [
        Ordering::is_ge,
        Ordering::is_gt,
        Ordering::is_le,
        Ordering::is_lt,
    ];
    for ((bound, rule, relation), holds) in sides.into_iter().zip(holds) {
        let Some(bound) = bound else {
            continue;
        };
        let order = value.order(&Value::parse(builtin, bound, &AsWritten)?);
        if !order.is_some_and(holds) {
            let message = format!("{} is out of bounds", clacks_xs::excerpt(literal));
            return Err(ValueError::new(rule, message).expecting(format!("{relation} {bound}")));
        }
    }
    Ok(())
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
