//! Where steps lead in a model.

use std::collections::HashSet;

use super::model::{ElementId, Model, Presence};
use super::shape::{Shape, Truth, What};
use crate::ast::Axis;
use crate::core::Test;
use crate::types::{KindTest, NameTest};

/// Whether an element passes a test; `None` where that is not known.
fn passes(model: &dyn Model, element: ElementId, test: &Test) -> Option<bool> {
    let by_name = |test: &NameTest| {
        let (namespace, local) = model.name(element);
        test.passes(namespace, local)
    };
    match test {
        Test::Name(test) | Test::Kind(KindTest::Element(test, None)) => Some(by_name(test)),
        Test::Kind(KindTest::Element(test, Some(_))) => {
            if by_name(test) {
                None
            } else {
                Some(false)
            }
        }
        Test::Kind(KindTest::Node) => Some(true),
        Test::Kind(_) => Some(false),
    }
}

/// Whether a test may let other nodes than elements pass.
fn is_for_elements(test: &Test) -> bool {
    matches!(test, Test::Name(_) | Test::Kind(KindTest::Element(..)))
}

/// What a step leads to, predicates aside.
pub(super) fn step(model: &dyn Model, from: &Shape, axis: Axis, test: &Test) -> Shape {
    if from.is_empty() {
        return Shape::empty().failing(from.fails);
    }
    let reached = match (&from.what, axis) {
        (What::Anything | What::Boolean | What::Text, _) => return Shape::anything(),
        (_, Axis::SelfAxis) if matches!(test, Test::Kind(KindTest::Node)) => return from.clone(),
        _ if !is_for_elements(test) => Shape::nodes(),
        (What::Document, Axis::Child) => select(model, [(model.root(), Presence::One)], test),
        (What::Document, Axis::Descendant) => descendants(model, &[model.root()], true, test),
        (What::Document, Axis::SelfAxis) => Shape::empty(),
        (What::Elements(of, _), Axis::Child) => {
            let each = of.iter().map(|element| {
                let children = model.children(*element);
                let known = children.elements.iter();
                let found = select(
                    model,
                    known.map(|child| (child.element, child.presence)),
                    test,
                );
                if children.open {
                    or_others(&found)
                } else {
                    found
                }
            });
            each.reduce(Shape::or).unwrap_or_else(Shape::empty)
        }
        (What::Elements(of, _), Axis::Descendant) => descendants(model, of, false, test),
        (What::Elements(of, _), Axis::SelfAxis) => {
            let each = of
                .iter()
                .map(|element| select(model, [(*element, Presence::One)], test));
            each.reduce(Shape::or).unwrap_or_else(Shape::empty)
        }
        _ => Shape::nodes(),
    };
    let reached = if from.may_be_empty() {
        reached.or_empty()
    } else if from.is_one() {
        reached
    } else {
        many(reached)
    };
    reached.failing(from.fails)
}

/// The elements that pass a test, of which each comes as often as it is said.
fn select(
    model: &dyn Model,
    elements: impl IntoIterator<Item = (ElementId, Presence)>,
    test: &Test,
) -> Shape {
    let mut found = Vec::new();
    let mut surely = 0;
    let mut one = true;
    for (element, presence) in elements {
        let passes = passes(model, element, test);
        if passes == Some(false) {
            continue;
        }
        found.push(element);
        if passes.is_some() && presence != Presence::Any {
            surely += 1;
        }
        one &= presence == Presence::One;
    }
    if found.is_empty() {
        return Shape::empty();
    }
    let one = one && surely == 1 && found.len() == 1;
    let truth = if surely > 0 {
        Truth::TRUE
    } else {
        Truth::EITHER
    };
    Shape::new(What::Elements(found, one), truth)
}

/// The same, and perhaps others of which nothing is known.
fn or_others(found: &Shape) -> Shape {
    let truth = if found.truth.is_true() {
        Truth::TRUE
    } else {
        Truth::EITHER
    };
    Shape::new(What::Nodes, truth)
}

/// The same from several nodes.
fn many(reached: Shape) -> Shape {
    match reached.what {
        What::Elements(of, _) => Shape::new(What::Elements(of, false), reached.truth),
        What::Document => Shape::new(What::Nodes, reached.truth),
        _ => reached,
    }
}

/// All that is below elements, these included where that is said.
fn descendants(model: &dyn Model, of: &[ElementId], with_self: bool, test: &Test) -> Shape {
    let mut found = Vec::new();
    let mut open = false;
    let mut surely = true;
    for start in of {
        let mut sure_here = false;
        // Elements that are reached, and whether they are there for sure. One that was reached
        // unsurely is looked at again when it turns out to be sure.
        let mut seen = HashSet::new();
        let mut to_do = vec![(*start, true, with_self)];
        while let Some((element, sure, counts)) = to_do.pop() {
            if counts
                && let Some(passed) = passes(model, element, test).or(Some(true))
                && passed
            {
                found.push(element);
                sure_here |= sure && passes(model, element, test) == Some(true);
            }
            let children = model.children(element);
            open |= children.open;
            for child in children.elements.iter() {
                let sure = sure && child.presence != Presence::Any;
                if seen.insert((child.element, sure)) {
                    to_do.push((child.element, sure, true));
                }
            }
        }
        surely &= sure_here;
    }
    if found.is_empty() && !open {
        return Shape::empty();
    }
    found.sort_unstable();
    found.dedup();
    let truth = if surely && !found.is_empty() {
        Truth::TRUE
    } else {
        Truth::EITHER
    };
    if open {
        Shape::new(What::Nodes, truth)
    } else {
        Shape::new(What::Elements(found, false), truth)
    }
}
