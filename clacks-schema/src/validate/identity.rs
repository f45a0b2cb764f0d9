//! Identity constraints as `clacks_xml` takes them.

use clacks_xml::{IdentityConstraint, IdentityKind, NameTest, Path};

use crate::model::{self, Schema};

/// The steps of all paths, in the order of the constraints, each with its selector first.
pub(super) struct Steps<'s>(Vec<Vec<NameTest<'s>>>);

/// The paths of all selectors and fields, in the same order.
pub(super) struct Paths<'c>(Vec<Vec<Path<'c>>>);

/// The fields of each constraint.
pub(super) struct Fields<'c>(Vec<Vec<&'c [Path<'c>]>>);

fn xpaths(schema: &Schema) -> impl Iterator<Item = &model::XPath> {
    let constraints = schema.identity_constraints.iter();
    constraints.flat_map(|one| std::iter::once(&one.selector).chain(&one.fields))
}

fn test(test: &model::NameTest) -> NameTest<'_> {
    match test {
        model::NameTest::Any => NameTest::Any,
        model::NameTest::Namespace(namespace) => NameTest::Namespace(namespace),
        model::NameTest::Name(name) => {
            NameTest::Name(name.namespace.as_deref().unwrap_or(""), &name.local)
        }
    }
}

impl<'s> Steps<'s> {
    pub(super) fn of(schema: &'s Schema) -> Self {
        let paths = xpaths(schema).flat_map(|xpath| &xpath.paths);
        Self(
            paths
                .map(|path| path.steps.iter().map(test).collect())
                .collect(),
        )
    }
}

impl<'c> Paths<'c> {
    pub(super) fn of(schema: &'c Schema, steps: &'c Steps<'_>) -> Self {
        let mut steps = steps.0.iter();
        let mut path = |path: &'c model::Path| {
            let steps = steps.next().map_or(&[][..], Vec::as_slice);
            Path::new(path.descendant, steps, path.attribute.as_ref().map(test))
        };
        let xpaths = xpaths(schema);
        Self(
            xpaths
                .map(|xpath| xpath.paths.iter().map(&mut path).collect())
                .collect(),
        )
    }
}

impl<'c> Fields<'c> {
    pub(super) fn of(schema: &Schema, Paths(paths): &'c Paths<'_>) -> Self {
        let mut paths = paths.iter();
        let fields = schema.identity_constraints.iter().map(|constraint| {
            // The first is the selector.
            let own = paths.by_ref().take(1 + constraint.fields.len()).skip(1);
            own.map(Vec::as_slice).collect()
        });
        Self(fields.collect())
    }
}

/// The constraints, in the order of the schema.
pub(super) fn constraints<'c>(
    schema: &'c Schema,
    Paths(paths): &'c Paths<'_>,
    Fields(fields): &'c Fields<'_>,
) -> Vec<IdentityConstraint<'c>> {
    let mut at = 0;
    let all = schema.identity_constraints.iter().zip(fields).enumerate();
    all.map(|(id, (constraint, fields))| {
        let selector = &paths[at];
        at += 1 + fields.len();
        let kind = match constraint.kind {
            model::IdentityKind::Key => IdentityKind::Key,
            model::IdentityKind::Unique => IdentityKind::Unique,
            model::IdentityKind::KeyRef(key) => IdentityKind::KeyRef(key.index()),
        };
        IdentityConstraint::new(id, &constraint.name.local, kind, selector, fields)
    })
    .collect()
}
