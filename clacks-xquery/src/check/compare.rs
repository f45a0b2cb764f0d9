//! Comparisons of what documents hold.

use super::{Check, Class, Place, StaticType};
use crate::ast::Comparison;
use crate::catalogue::{Text, Value};
use crate::core::{Core, Id};
use crate::error::Error;
use crate::nearest::nearest;
use crate::value::Atomic;

/// How many values of an enumeration a message names.
const MAX_VALUES: usize = 12;

impl Check<'_> {
    pub(super) fn compare(&mut self, id: Id, comparison: Comparison, a: Id, b: Id) {
        let (x, y) = (self.ty(a), self.ty(b));
        if comparison.is_of_nodes() {
            return;
        }
        let error = match (&x, &y) {
            (StaticType::Atomic(x), StaticType::Atomic(y)) if !x.is_comparable(*y) => {
                Some(uncomparable(format!("{x} cannot be compared with {y}")))
            }
            (StaticType::Nodes(nodes), StaticType::Atomic(class)) => {
                self.node_with(&nodes.known, nodes.open, comparison, *class, b)
            }
            (StaticType::Atomic(class), StaticType::Nodes(nodes)) => {
                self.node_with(&nodes.known, nodes.open, comparison, *class, a)
            }
            _ => None,
        };
        let error = error.map(|error| error.or_at(self.query.span(id)));
        self.errors.extend(error);
    }

    /// Nodes are compared with values of a class, of which the expression `with` may spell out some.
    fn node_with(
        &self,
        nodes: &[Place],
        open: bool,
        comparison: Comparison,
        class: Class,
        with: Id,
    ) -> Option<Error> {
        if open || nodes.is_empty() {
            return None;
        }
        let values: Vec<&Value> = nodes
            .iter()
            .filter_map(|place| self.value(*place))
            .collect();
        let name = self.called(nodes[0]);
        if values.len() < nodes.len() {
            // An element of which the text is not known is compared as it is.
            let bare = nodes.iter().find(|place| self.holds_no_value(**place))?;
            let bare = self.called(*bare);
            return Some(uncomparable(format!(
                "{bare} holds elements, and no value that could be compared"
            )));
        }
        let known: Vec<Class> = values
            .iter()
            .map(|value| value.ty.map_or(Class::Unknown, Class::of_builtin))
            .collect();
        let literals = self.literals(with);
        if class == Class::Text {
            return literals
                .iter()
                .find_map(|literal| unequal(&name, &values, comparison, literal))
                .map(|error| error.or_at(self.query.span(with)));
        }
        if known.iter().all(|known| !known.is_comparable(class)) {
            let error = uncomparable(format!("{name} is {}, and compared with {class}", known[0]));
            let hint = known[0] == Class::Text && class == Class::Number;
            return Some(if hint {
                error.expecting(format!("number({name}) where it is meant to be a number"))
            } else {
                error
            });
        }
        if comparison.is_of_values() && class != Class::Unknown {
            let general = comparison.general().text();
            let message = format!(
                "{} compares what a document holds as a string, and never with {class}",
                comparison.text()
            );
            return Some(uncomparable(message).expecting(format!("\"{general}\"")));
        }
        None
    }

    /// The value that a node has, if it is of a simple type.
    fn value(&self, place: Place) -> Option<&Value> {
        match place {
            Place::Attribute(ty, at) => Some(&self.attribute(ty, at).value),
            Place::Element(element) => match &self.catalogue.type_of(element).text {
                Text::Value(value) => Some(value),
                Text::None | Text::Any => None,
            },
            Place::Document | Place::Envelope(_) => None,
        }
    }

    fn holds_no_value(&self, place: Place) -> bool {
        match place {
            Place::Element(element) => self.catalogue.type_of(element).text == Text::None,
            Place::Envelope(_) => true,
            Place::Document | Place::Attribute(..) => false,
        }
    }

    /// The strings that an expression spells out.
    fn literals(&self, id: Id) -> Vec<&str> {
        match self.query.node(id) {
            Core::Value(Atomic::String(text, _)) => vec![text],
            Core::Sequence(parts) => parts.iter().flat_map(|part| self.literals(*part)).collect(),
            _ => Vec::new(),
        }
    }
}

/// Why nodes with these values never stand in a relation to a literal, or always.
fn unequal(name: &str, values: &[&Value], comparison: Comparison, literal: &str) -> Option<Error> {
    use Comparison as C;
    let is_equality = matches!(
        comparison,
        C::Equal | C::NotEqual | C::ValueEqual | C::ValueNotEqual
    );
    let shown = clacks_xs::excerpt(literal);
    let types: Option<Vec<_>> = values.iter().map(|value| value.ty).collect();
    if !is_equality {
        let types = types?;
        let numbers = types
            .iter()
            .all(|ty| Class::of_builtin(*ty) == Class::Number);
        return numbers.then(|| {
            uncomparable(format!(
                "{name} is a number, and {} a string compares it letter by letter",
                comparison.text()
            ))
            .expecting("a number without quotes")
        });
    }
    let enumerations: Option<Vec<&Vec<String>>> = values
        .iter()
        .map(|value| value.enumeration.as_ref())
        .collect();
    if let Some(enumerations) = enumerations {
        let mut all: Vec<&str> = Vec::new();
        for known in enumerations.into_iter().flatten() {
            if !all.contains(&&**known) {
                all.push(known);
            }
        }
        if all.contains(&literal) {
            return None;
        }
        let error = uncomparable(format!("{name} never is {shown}"));
        return Some(match nearest(literal, all.iter().copied()) {
            Some(nearest) => error.near(Some(format!("{nearest:?}"))),
            None => error.expecting(listed(&all)),
        });
    }
    let types = types?;
    let possible = types.iter().any(|ty| {
        let literal = ty.white_space().normalize(literal);
        ty.check(&literal).is_ok()
    });
    (!possible).then(|| {
        uncomparable(format!(
            "{name} never is {shown}, which is no xs:{}",
            types[0].name()
        ))
    })
}

fn listed(values: &[&str]) -> String {
    let shown: Vec<String> = values
        .iter()
        .take(MAX_VALUES)
        .map(|value| format!("{value:?}"))
        .collect();
    let more = if values.len() > MAX_VALUES {
        " …"
    } else {
        ""
    };
    format!("one of {}{more}", shown.join(", "))
}

fn uncomparable(message: String) -> Error {
    Error::new("err:XPTY0004", message)
}
