//! Why a particle does not restrict another, and how that is said.

use std::rc::Rc;

use crate::check::groups::Range;
use crate::check::particle_restriction::Comparison;
use crate::check::particle_restriction::parts::Part;
use crate::diagnostic::{Diagnostic, shown};

/// A rule that two particles break.
#[derive(Debug)]
pub(in crate::check) struct Failure<'s> {
    rule: &'static str,
    own: Part<'s>,
    base: Part<'s>,
}

impl<'s> Failure<'s> {
    pub(super) fn of<T>(rule: &'static str, own: Part<'s>, base: Part<'s>) -> Result<T, Rc<Self>> {
        Err(Rc::new(Self { rule, own, base }))
    }

    /// Whether the two have nothing to do with each other.
    pub(super) fn is_mismatch(&self) -> bool {
        matches!(
            self.rule,
            "rcase-NameAndTypeOK.1"
                | "rcase-NSCompat.1"
                | "rcase-NSSubset.2"
                | "cos-particle-restrict.2"
        )
    }

    /// What is said of a type of this name that is derived from one of that name.
    pub(in crate::check) fn diagnostic(
        &self,
        comparison: &Comparison<'s>,
        restricts: &str,
    ) -> Diagnostic {
        let schema = comparison.schema;
        let name = |part: Part<'_>| match part.element() {
            Some(id) => format!("the element {}", shown(&schema.element(id).name.local)),
            None if part.group().is_some() => "this group".to_owned(),
            None => "this wildcard".to_owned(),
        };
        let own = name(self.own);
        let (why, label, help) = match self.rule {
            "rcase-NameAndTypeOK.1" => (
                format!("{own} is another one"),
                "than this",
                Some("an element is restricted to one of the same name"),
            ),
            "rcase-NameAndTypeOK.2" => (
                format!("{own} may be nil"),
                "which this may not",
                Some("remove `nillable`"),
            ),
            "rcase-NameAndTypeOK.4" => (
                format!("{own} does not have the fixed value"),
                "of this one",
                Some("fix the same value"),
            ),
            "rcase-NameAndTypeOK.5" => (
                format!("{own} has identity constraints of its own"),
                "which this has not",
                None,
            ),
            "rcase-NameAndTypeOK.6" => (
                format!("{own} does not block"),
                "what this does",
                Some("say the same `block`"),
            ),
            "rcase-NameAndTypeOK.7" => (
                format!("the type of {own} is no restriction"),
                "of the type of this",
                Some("derive it by restriction"),
            ),
            "rcase-NSCompat.1" => (
                format!("the namespace of {own} is not allowed"),
                "by this wildcard",
                None,
            ),
            "rcase-NSSubset.2" => (format!("{own} allows more namespaces"), "than this", None),
            "rcase-NSSubset.3" => (
                format!("what {own} allows is checked less strictly"),
                "than what this allows",
                Some("say the same `processContents`"),
            ),
            "rcase-NSRecurseCheckCardinality.2" => {
                let (own_range, base_range) = (comparison.total(self.own), self.base.range());
                (
                    format!(
                        "{own} is {}, not {}",
                        elements(own_range),
                        times(base_range)
                    ),
                    "as this wildcard says",
                    None,
                )
            }
            "rcase-MapAndSum.2" => (
                format!("{own} has more or fewer particles"),
                "than may be chosen here",
                Some("a sequence restricts a repeated choice that is repeated so often"),
            ),
            "rcase-Recurse.2.2" => (
                format!("{} must occur", name(self.base)),
                "this one",
                Some("what the base requires cannot be left out"),
            ),
            "rcase-RecurseUnordered.2.1" => (
                format!("{own} occurs twice"),
                "where the base has it once",
                None,
            ),
            "rcase-Recurse.2"
            | "rcase-RecurseUnordered.2.2"
            | "rcase-RecurseLax.2"
            | "rcase-MapAndSum.1" => (
                format!("{own} is not what the base allows there"),
                "in this group",
                Some("the particles stand in the order of the base, in groups of the same kinds"),
            ),
            "cos-particle-restrict.2" => (
                format!("{own} is of another kind"),
                "than this",
                Some("a group is restricted to one of the same kind"),
            ),
            // How often it may occur.
            _ => {
                let (own_range, base_range) = (self.own.range(), self.base.range());
                (
                    format!(
                        "{own} may occur {}, not {}",
                        times(own_range),
                        times(base_range)
                    ),
                    "as this",
                    Some("a restriction allows what the base allows, or less of it"),
                )
            }
        };
        let message = format!("{restricts}: {why}");
        let diagnostic = Diagnostic::new(self.rule, self.own.span(schema), message)
            .related(self.base.span(schema), label);
        match help {
            Some(help) => diagnostic.help(help),
            None => diagnostic,
        }
    }
}

/// How often something occurs, in words.
fn times(range: Range) -> String {
    match range {
        Range {
            min: 1,
            max: Some(1),
        } => "once".to_owned(),
        Range {
            min: 0,
            max: Some(1),
        } => "at most once".to_owned(),
        Range {
            min,
            max: Some(max),
        } if min == max => format!("{min} times"),
        Range {
            min,
            max: Some(max),
        } => format!("{min} to {max} times"),
        Range { min, max: None } => format!("{min} or more times"),
    }
}

/// The same of elements.
fn elements(range: Range) -> String {
    match range {
        Range {
            min: 1,
            max: Some(1),
        } => "one element".to_owned(),
        Range {
            min,
            max: Some(max),
        } if min == max => format!("{min} elements"),
        Range {
            min,
            max: Some(max),
        } => format!("{min} to {max} elements"),
        Range { min, max: None } => format!("{min} or more elements"),
    }
}
