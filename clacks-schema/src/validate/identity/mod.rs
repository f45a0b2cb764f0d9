//! *Identity-constraint Satisfied* (part 1, section 3.11.4), evaluated while the document is read.
//!
//! A constraint is in force from the start to the end of an element whose declaration has it: that
//! is a [`Scope`]. In it, each open element that the selector selects is a [`Target`], whose fields
//! are filled as they come by. What is kept are open elements and the keys themselves.

mod path;
mod tables;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::rc::Rc;

use clacks_xml::{Error, Events};
use clacks_xs::Value;

use crate::model::{
    IdentityConstraint, IdentityConstraintId, IdentityKind, NameTest, Path, Schema,
};

use super::findings::Findings;
use super::message::{structure, value as value_error};

use path::Step;
use tables::{Key, Tables};

/// The constraints that are in force.
#[derive(Debug)]
pub(super) struct Identity<'s, 'a> {
    schema: &'s Schema,
    scopes: Vec<Scope<'s>>,
    /// The open elements, from the outermost one with a scope on.
    path: Vec<Step<'a>>,
    tables: Tables,
    /// The fields that are attributes of the element that was entered last.
    attributes: Vec<(Field, &'s NameTest)>,
}

#[derive(Debug)]
struct Scope<'s> {
    id: IdentityConstraintId,
    /// How far below a target its fields may be; `None` where there is no saying.
    reach: Option<usize>,
    constraint: &'s IdentityConstraint,
    /// Its element, counted in the path.
    level: usize,
    /// The elements selected that are open, the outermost first.
    targets: Vec<Target>,
    /// Of a key or unique values: what there is of them, and where.
    keys: HashMap<Key, usize>,
    /// Of references: what is referred to, and where.
    references: Vec<(Key, usize)>,
}

/// An element that a selector selects.
#[derive(Debug)]
struct Target {
    /// Counted in the path.
    level: usize,
    /// Where it stands.
    offset: usize,
    slots: Vec<Slot>,
}

/// What is known of a field.
#[derive(Debug, Clone, PartialEq)]
enum Slot {
    /// Nothing was selected so far.
    Empty,
    /// What was selected is still open.
    Open,
    Value(Value),
    /// What was selected is nil.
    Nil,
    /// Something is wrong with it, which was reported.
    Wrong,
}

/// A field of a target that awaits its value.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field {
    scope: usize,
    target: usize,
    number: usize,
}

/// The value of an element that was read, as far as fields are concerned.
#[derive(Debug, Clone)]
pub(super) enum FieldValue {
    Value(Value),
    Nil,
    /// It has no simple type.
    None,
    /// It is not valid, or not validated.
    Unknown,
}

impl<'s, 'a> Identity<'s, 'a> {
    pub(super) fn new(schema: &'s Schema) -> Self {
        Self {
            schema,
            scopes: Vec::new(),
            path: Vec::new(),
            tables: Tables::default(),
            attributes: Vec::new(),
        }
    }

    /// Takes the start of an element whose declaration has `constraints`. Gives the fields that
    /// await its value.
    pub(super) fn enter(
        &mut self,
        events: &Events<'_>,
        findings: &mut Findings,
        constraints: &[IdentityConstraintId],
        (namespace, local): (&str, &'a str),
    ) -> Vec<Field> {
        self.attributes.clear();
        if self.scopes.is_empty() && constraints.is_empty() {
            return Vec::new();
        }
        let namespace = match self.path.last() {
            Some(last) if &*last.namespace == namespace => Rc::clone(&last.namespace),
            _ => Rc::from(namespace),
        };
        self.path.push(Step {
            depth: events.depth(),
            namespace,
            local,
        });
        let level = self.path.len() - 1;
        for &id in constraints {
            let constraint = self.schema.identity_constraint(id);
            self.scopes.push(Scope {
                id,
                reach: path::reach(&constraint.fields),
                constraint,
                level,
                targets: Vec::new(),
                keys: HashMap::new(),
                references: Vec::new(),
            });
        }
        let mut awaiting = Vec::new();
        for (at, scope) in self.scopes.iter_mut().enumerate() {
            let selects = |path: &Path| path::selects(path, &self.path[scope.level + 1..]);
            if scope.constraint.selector.paths.iter().any(selects) {
                scope.targets.push(Target {
                    level,
                    offset: events.start(),
                    slots: vec![Slot::Empty; scope.constraint.fields.len()],
                });
            }
            for (index, target) in scope.targets.iter_mut().enumerate().rev() {
                // The others are further outside.
                if scope
                    .reach
                    .is_some_and(|reach| level - target.level > reach)
                {
                    break;
                }
                let steps = &self.path[target.level + 1..];
                for (number, field) in scope.constraint.fields.iter().enumerate() {
                    let place = Field {
                        scope: at,
                        target: index,
                        number,
                    };
                    let mut is_element = false;
                    for path in &field.paths {
                        if !path::selects(path, steps) {
                            continue;
                        }
                        match &path.attribute {
                            Some(test) => self.attributes.push((place, test)),
                            None => is_element = true,
                        }
                    }
                    if !is_element {
                        continue;
                    }
                    let slot = &mut target.slots[number];
                    if *slot == Slot::Empty {
                        *slot = Slot::Open;
                        awaiting.push(place);
                    } else {
                        *slot = Slot::Wrong;
                        findings.report(events, events.start(), several(scope.constraint));
                    }
                }
            }
        }
        awaiting
    }

    /// Whether attributes of the element that was entered last are fields.
    pub(super) fn awaits_attributes(&self) -> bool {
        !self.attributes.is_empty()
    }

    /// Takes an attribute of the element that was entered last; without a value it is not valid.
    pub(super) fn attribute(
        &mut self,
        events: &Events<'_>,
        findings: &mut Findings,
        (namespace, local): (&str, &str),
        offset: usize,
        value: Option<&Value>,
    ) {
        let mut filled: Vec<Field> = Vec::new();
        for &(place, test) in &self.attributes {
            // More than one path may lead to an attribute.
            let again = filled.iter().any(|other| other.is(place));
            if again || !path::is_named(test, namespace, local) {
                continue;
            }
            filled.push(place);
            let scope = &mut self.scopes[place.scope];
            let slot = &mut scope.targets[place.target].slots[place.number];
            if *slot == Slot::Empty {
                *slot = value.map_or(Slot::Wrong, |value| Slot::Value(value.clone()));
            } else {
                *slot = Slot::Wrong;
                findings.report(events, offset, several(scope.constraint));
            }
        }
    }

    /// Takes the end of an element.
    pub(super) fn leave(
        &mut self,
        events: &Events<'_>,
        findings: &mut Findings,
        fields: &[Field],
        value: &FieldValue,
        nillable: bool,
    ) {
        // What is not validated was not entered.
        if self
            .path
            .last()
            .is_none_or(|step| step.depth != events.depth())
        {
            return;
        }
        for &place in fields {
            let scope = &mut self.scopes[place.scope];
            let constraint = scope.constraint;
            let slot = &mut scope.targets[place.target].slots[place.number];
            if *slot != Slot::Open {
                continue;
            }
            let wrong = if nillable && constraint.kind == IdentityKind::Key {
                let message = format!(
                    "a field of the key `{}` is an element that may be nil",
                    constraint.name.local
                );
                Some(structure("cvc-identity-constraint.4.2.3", message))
            } else if matches!(value, FieldValue::None) {
                let message = format!(
                    "a field of `{}` is an element that has no simple value",
                    constraint.name.local
                );
                Some(structure("cvc-identity-constraint.3", message))
            } else {
                None
            };
            *slot = match (&wrong, value) {
                (None, FieldValue::Value(value)) => Slot::Value(value.clone()),
                (None, FieldValue::Nil) => Slot::Nil,
                _ => Slot::Wrong,
            };
            if let Some(wrong) = wrong {
                findings.report(events, events.start(), wrong);
            }
        }
        let level = self.path.len() - 1;
        for scope in &mut self.scopes {
            while let Some(target) = scope.targets.pop_if(|target| target.level == level) {
                if let Err(error) = scope.close(target.slots, target.offset) {
                    findings.report(events, target.offset, error);
                }
            }
        }
        self.close_scopes(events, findings, level);
        self.path.pop();
    }

    fn close_scopes(&mut self, events: &Events<'_>, findings: &mut Findings, level: usize) {
        let first = self.scopes.partition_point(|scope| scope.level < level);
        let mut closing: Vec<Scope<'s>> = self.scopes.drain(first..).collect();
        for scope in &mut closing {
            if !matches!(scope.constraint.kind, IdentityKind::KeyRef(_)) {
                self.tables
                    .add(level, scope.id, std::mem::take(&mut scope.keys));
            }
        }
        for scope in closing {
            let IdentityKind::KeyRef(key) = scope.constraint.kind else {
                continue;
            };
            for (reference, offset) in scope.references {
                if self.tables.contains(level, key, &reference) {
                    continue;
                }
                let message = format!(
                    "`{}` refers to a key that is not there",
                    scope.constraint.name.local
                );
                let error = value_error("cvc-identity-constraint.4.3", message);
                findings.report(events, offset, error);
            }
        }
        let scopes = &self.scopes;
        self.tables.move_up(level, |id| {
            let kinds = scopes.iter().map(|scope| scope.constraint.kind);
            kinds
                .into_iter()
                .any(|kind| kind == IdentityKind::KeyRef(id))
        });
    }
}

impl Field {
    fn is(self, other: Self) -> bool {
        (self.scope, self.target, self.number) == (other.scope, other.target, other.number)
    }
}

impl Scope<'_> {
    /// Takes in the fields of a target that has ended.
    fn close(&mut self, slots: Vec<Slot>, offset: usize) -> Result<(), Error> {
        if slots.contains(&Slot::Wrong) {
            return Ok(());
        }
        let name = &self.constraint.name.local;
        let key: Option<Key> = slots
            .into_iter()
            .map(|slot| match slot {
                Slot::Value(value) => Some(value),
                _ => None,
            })
            .collect();
        let Some(key) = key else {
            if self.constraint.kind != IdentityKind::Key {
                return Ok(());
            }
            let message = format!("a field of the key `{name}` is missing");
            return Err(structure("cvc-identity-constraint.4.2.1", message));
        };
        let rule = match self.constraint.kind {
            IdentityKind::KeyRef(_) => {
                self.references.push((key, offset));
                return Ok(());
            }
            IdentityKind::Key => "cvc-identity-constraint.4.2.2",
            IdentityKind::Unique => "cvc-identity-constraint.4.1",
        };
        match self.keys.entry(key) {
            Entry::Vacant(entry) => {
                entry.insert(offset);
                Ok(())
            }
            Entry::Occupied(_) => {
                let message = format!("`{name}` has the same values as another one");
                Err(value_error(rule, message))
            }
        }
    }
}

fn several(constraint: &IdentityConstraint) -> Error {
    let name = &constraint.name.local;
    let message = format!("a field of `{name}` is there more than once");
    structure("cvc-identity-constraint.3", message)
}
