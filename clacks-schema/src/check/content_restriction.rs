//! *Content type restricts (Complex Content)* (XML Schema 1.1, part 1, section 3.4.6.4:
//! `cos-content-act-restrict`): what a type accepts its base accepts too, and takes it for nothing
//! that is less.

use crate::check::particle_restriction::{BY_RESTRICTION, is_of_any_type, keeps_value};
use crate::content::inclusion::{self, Inclusion, Refused, Side, Why, is_other};
use crate::content::{ContentModels, Match};
use crate::diagnostic::shown;
use crate::model::{ComplexType, QName, Schema};

/// How many steps are taken in all content models of a schema.
const MAX_STEPS: usize = 4_000_000;

/// How many children an example shows.
const MAX_SHOWN: usize = 5;

/// The content models of a schema against each other.
pub(super) struct Inclusions<'s> {
    schema: &'s Schema,
    models: ContentModels<'s>,
    budget: usize,
}

/// Why a type does not restrict another.
pub(super) enum Failure {
    /// In words, behind "`a` does not restrict `b`: ".
    Because(String),
    /// It cannot be told.
    TooLarge,
}

impl<'s> Inclusions<'s> {
    pub(super) fn new(schema: &'s Schema) -> Self {
        Self {
            schema,
            models: ContentModels::new(schema),
            budget: MAX_STEPS,
        }
    }

    pub(super) fn check(
        &mut self,
        own: &'s ComplexType,
        base: &'s ComplexType,
    ) -> Result<(), Failure> {
        let schema = self.schema;
        let side = |ty| Side {
            schema,
            models: &self.models,
            ty,
        };
        let together = |one: Match<'s>, other: Match<'s>| subsumed(schema, one, other);
        match inclusion::included(side(own), side(base), &mut self.budget, together) {
            Inclusion::Included => Ok(()),
            Inclusion::Unknown => Err(Failure::TooLarge),
            Inclusion::Refused(Refused { children, why }) => {
                if children.is_empty() {
                    let why = "it may hold nothing, which the base does not allow";
                    return Err(Failure::Because(why.to_owned()));
                }
                let example = example(&children);
                Err(Failure::Because(match why {
                    Why::Ends => format!("{example}, and nothing more, is too little for the base"),
                    Why::Unexpected => format!("the base does not allow {example}"),
                    Why::Pair(why) => format!("in {example} the last {why}"),
                }))
            }
        }
    }
}

/// *Subsumes*, of what a child is for the type and for its base.
fn subsumed(schema: &Schema, own: Match<'_>, base: Match<'_>) -> Result<(), String> {
    let (own, base) = match (own, base) {
        (Match::Element(own), Match::Element(base)) => (own, base),
        (Match::Wildcard(own), Match::Wildcard(base)) => {
            let less = own.process < base.process && !is_of_any_type(schema, base);
            return if less {
                Err("is checked less strictly than in the base".to_owned())
            } else {
                Ok(())
            };
        }
        (Match::Element(_), Match::Wildcard(_)) => return Ok(()),
        (Match::Wildcard(_), Match::Element(_)) => {
            return Err("is any element, which the base declares".to_owned());
        }
    };
    if own == base {
        return Ok(());
    }
    let (one, other) = (schema.element(own), schema.element(base));
    let theirs = &other.identity_constraints;
    let mut constraints = theirs.iter();
    let why = if one.nillable && !other.nillable {
        "may be nil, but not in the base"
    } else if !keeps_value(one, other) {
        "does not have the value that the base fixes"
    } else if !constraints.all(|it| one.identity_constraints.contains(it)) {
        "lacks identity constraints of the base"
    } else if !one.block.contains(other.block) {
        "does not block what the base does"
    } else if !schema.derives_from(one.ty, other.ty, BY_RESTRICTION) {
        "is of a type that is no restriction of that in the base"
    } else if !schema.same_alternatives(own, base) {
        "has other types under conditions than in the base"
    } else {
        return Ok(());
    };
    Err(why.to_owned())
}

fn example(children: &[QName]) -> String {
    let name = |name: &QName| {
        if is_other(name) {
            "any other element".to_owned()
        } else {
            format!("<{}>", shown(&name.local).trim_matches('`'))
        }
    };
    let first = children.len().saturating_sub(MAX_SHOWN);
    let mut words: Vec<String> = children[first..].iter().map(name).collect();
    if first > 0 {
        words.insert(0, "…".to_owned());
    }
    words.join(" ")
}
