//! *Identity-constraint Satisfied* (part 1, section 3.11.4), evaluated while a document is read.
//!
//! A constraint is in force from the start to the end of an element whose declaration has it: that
//! is a [`Scope`]. In it, each open element that the selector selects is a [`Target`], whose fields
//! are filled as they come by. What is kept are open elements and the keys themselves.

mod path;
mod tables;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use clacks_xs::Value;

use crate::error::{Error, ErrorKind};

pub use path::{NameTest, Path};
use path::{Named, reach};
use tables::{Key, Tables};

/// `xs:key`, `xs:keyref` or `xs:unique`.
///
/// ```
/// use clacks_xml::{IdentityConstraint, IdentityKind, NameTest, Path};
///
/// // <xs:key name="part"><xs:selector xpath=".//x:part"/><xs:field xpath="@number"/></xs:key>
/// static PART: IdentityConstraint<'static> = IdentityConstraint::new(
///     0,
///     "part",
///     IdentityKind::Key,
///     &[Path::new(true, &[NameTest::Name("urn:x", "part")], None)],
///     &[&[Path::new(false, &[], Some(NameTest::Name("", "number")))]],
/// );
/// ```
#[derive(Debug, Clone, Copy)]
pub struct IdentityConstraint<'c> {
    /// What references to it call it, which no other of the schema is called.
    pub id: usize,
    /// Its name.
    pub name: &'c str,
    /// Which of the three.
    pub kind: IdentityKind,
    /// The elements that it is about: those that one of the paths leads to.
    pub selector: &'c [Path<'c>],
    /// The values that it is about, seen from each of these elements.
    pub fields: &'c [&'c [Path<'c>]],
}

/// The kinds of identity constraints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdentityKind {
    /// Each element has all of the values, and no two the same.
    Key,
    /// No two elements have the same values.
    Unique,
    /// The values are among those of the key or unique values that are called so.
    KeyRef(usize),
}

impl<'c> IdentityConstraint<'c> {
    /// The constraint of these parts.
    pub const fn new(
        id: usize,
        name: &'c str,
        kind: IdentityKind,
        selector: &'c [Path<'c>],
        fields: &'c [&'c [Path<'c>]],
    ) -> Self {
        Self {
            id,
            name,
            kind,
            selector,
            fields,
        }
    }
}

/// The constraints that are in force at a place of a document, and what they have seen.
#[derive(Debug, Default)]
pub struct Identity<'c, 'n> {
    scopes: Vec<Scope<'c>>,
    /// The open elements, from the outermost one with a scope on.
    path: Vec<Step<'n>>,
    tables: Tables,
    /// The fields that are attributes of the element that was entered last.
    attributes: Vec<(Field, NameTest<'c>)>,
    /// What is wrong, and where.
    errors: Vec<(usize, Error)>,
}

/// An element on the way down.
#[derive(Debug)]
struct Step<'n> {
    /// How many elements are open with it.
    depth: usize,
    /// Empty for none.
    namespace: Arc<str>,
    local: &'n str,
    /// Where it starts.
    offset: usize,
    /// The fields whose value it has.
    fields: Vec<Field>,
    value: FieldValue,
    nillable: bool,
}

impl Named for Step<'_> {
    fn name(&self) -> (&Arc<str>, &str) {
        (&self.namespace, self.local)
    }
}

#[derive(Debug)]
struct Scope<'c> {
    constraint: &'c IdentityConstraint<'c>,
    /// How many elements below a target its fields are at most.
    reach: Option<usize>,
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
#[derive(Debug, Clone, Copy, PartialEq)]
struct Field {
    scope: usize,
    target: usize,
    number: usize,
}

/// The value of an element that was read, as far as fields are concerned.
#[derive(Debug, Clone)]
pub enum FieldValue {
    /// It is this one.
    Value(Value),
    /// The element is nil.
    Nil,
    /// It has no simple type.
    None,
    /// It is not valid, or not validated.
    Unknown,
}

impl<'c, 'n> Identity<'c, 'n> {
    /// No constraint is in force.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the start of an element at `offset`, with which `depth` elements are open, and its
    /// namespace, empty for none, and local name. What is not validated must not be told.
    pub fn enter(&mut self, depth: usize, name: (&str, &'n str), offset: usize) {
        self.attributes.clear();
        if !self.path.is_empty() {
            self.push(depth, name, offset);
            self.select(0);
        }
    }

    /// Takes the constraints that the declaration has of the element that was entered last, which
    /// is told once more.
    pub fn constrain(
        &mut self,
        depth: usize,
        name: (&str, &'n str),
        offset: usize,
        constraints: impl IntoIterator<Item = &'c IdentityConstraint<'c>>,
    ) {
        let first = self.scopes.len();
        for constraint in constraints {
            if self.path.is_empty() {
                self.push(depth, name, offset);
            }
            self.scopes.push(Scope {
                constraint,
                reach: reach(constraint.fields),
                level: self.path.len() - 1,
                targets: Vec::new(),
                keys: HashMap::new(),
                references: Vec::new(),
            });
        }
        self.select(first);
    }

    fn push(&mut self, depth: usize, (namespace, local): (&str, &'n str), offset: usize) {
        let namespace = match self.path.last() {
            Some(last) if &*last.namespace == namespace => Arc::clone(&last.namespace),
            _ => Arc::from(namespace),
        };
        self.path.push(Step {
            depth,
            namespace,
            local,
            offset,
            fields: Vec::new(),
            value: FieldValue::None,
            nillable: false,
        });
    }

    /// Finds out for the scopes from `first` on what the innermost element is to them.
    fn select(&mut self, first: usize) {
        let Some((step, _)) = self.path.split_last() else {
            return;
        };
        let (level, offset) = (self.path.len() - 1, step.offset);
        let mut awaiting = Vec::new();
        for (at, scope) in self.scopes.iter_mut().enumerate().skip(first) {
            let constraint = scope.constraint;
            let below = &self.path[scope.level + 1..];
            if constraint.selector.iter().any(|path| path.selects(below)) {
                scope.targets.push(Target {
                    level,
                    offset,
                    slots: vec![Slot::Empty; constraint.fields.len()],
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
                for (number, field) in constraint.fields.iter().enumerate() {
                    let place = Field {
                        scope: at,
                        target: index,
                        number,
                    };
                    let mut is_element = false;
                    for path in field.iter().filter(|path| path.selects(steps)) {
                        match path.attribute {
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
                        self.errors.push((offset, several(constraint)));
                    }
                }
            }
        }
        if let Some(step) = self.path.last_mut() {
            step.fields.extend(awaiting);
        }
    }

    /// Whether attributes of the element that was entered last are fields.
    pub fn awaits_attributes(&self) -> bool {
        !self.attributes.is_empty()
    }

    /// Takes an attribute of the element that was entered last, its namespace, empty for none, and
    /// local name; without a value it is not valid.
    pub fn attribute(
        &mut self,
        (namespace, local): (&str, &str),
        offset: usize,
        value: Option<&Value>,
    ) {
        let mut filled: Vec<Field> = Vec::new();
        for &(place, test) in &self.attributes {
            // More than one path may lead to an attribute.
            if filled.contains(&place) || !test.admits(namespace, local) {
                continue;
            }
            filled.push(place);
            let scope = &mut self.scopes[place.scope];
            let slot = &mut scope.targets[place.target].slots[place.number];
            if *slot == Slot::Empty {
                *slot = value.map_or(Slot::Wrong, |value| Slot::Value(value.clone()));
            } else {
                *slot = Slot::Wrong;
                self.errors.push((offset, several(scope.constraint)));
            }
        }
    }

    /// Whether the value of the innermost element is a field.
    pub fn awaits_value(&self) -> bool {
        self.path.last().is_some_and(|step| !step.fields.is_empty())
    }

    /// Takes the value of the element with which `depth` elements are open.
    pub fn value(&mut self, depth: usize, value: FieldValue) {
        if let Some(step) = self.step(depth) {
            step.value = value;
        }
    }

    /// Takes that the element with which `depth` elements are open may be nil.
    pub fn may_be_nil(&mut self, depth: usize) {
        if let Some(step) = self.step(depth) {
            step.nillable = true;
        }
    }

    /// The innermost element, if it is this one: what is not validated was not entered.
    fn step(&mut self, depth: usize) -> Option<&mut Step<'n>> {
        self.path.last_mut().filter(|step| step.depth == depth)
    }

    /// Takes the end, at `offset`, of the element with which `depth` elements are open.
    pub fn leave(&mut self, depth: usize, offset: usize) {
        let Some(step) = self.step(depth) else {
            return;
        };
        let fields = std::mem::take(&mut step.fields);
        let nillable = step.nillable;
        let value = std::mem::replace(&mut step.value, FieldValue::None);
        for place in fields {
            let scope = &mut self.scopes[place.scope];
            let IdentityConstraint { name, kind, .. } = scope.constraint;
            let slot = &mut scope.targets[place.target].slots[place.number];
            if *slot != Slot::Open {
                continue;
            }
            let wrong = if nillable && *kind == IdentityKind::Key {
                let message = format!("a field of the key `{name}` is an element that may be nil");
                Some(structure("cvc-identity-constraint.4.2.3", message))
            } else if matches!(value, FieldValue::None) {
                let message = format!("a field of `{name}` is an element that has no simple value");
                Some(structure("cvc-identity-constraint.3", message))
            } else {
                None
            };
            *slot = match (&wrong, &value) {
                (None, FieldValue::Value(value)) => Slot::Value(value.clone()),
                (None, FieldValue::Nil) => Slot::Nil,
                _ => Slot::Wrong,
            };
            self.errors.extend(wrong.map(|wrong| (offset, wrong)));
        }
        let level = self.path.len() - 1;
        for scope in &mut self.scopes {
            while let Some(target) = scope.targets.pop_if(|target| target.level == level) {
                if let Err(error) = scope.close(target.slots, target.offset) {
                    self.errors.push((target.offset, error));
                }
            }
        }
        self.close_scopes(level);
        self.path.pop();
    }

    /// What was found to be wrong since it was asked last, and where.
    pub fn take_errors(&mut self) -> Vec<(usize, Error)> {
        std::mem::take(&mut self.errors)
    }

    fn close_scopes(&mut self, level: usize) {
        let first = self.scopes.partition_point(|scope| scope.level < level);
        let mut closing: Vec<Scope<'c>> = self.scopes.drain(first..).collect();
        for scope in &mut closing {
            if !matches!(scope.constraint.kind, IdentityKind::KeyRef(_)) {
                let keys = std::mem::take(&mut scope.keys);
                self.tables.add(level, scope.constraint.id, keys);
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
                let name = &scope.constraint.name;
                let message = format!("`{name}` refers to a key that is not there");
                let error = wrong_value("cvc-identity-constraint.4.3", message);
                self.errors.push((offset, error));
            }
        }
        let scopes = &self.scopes;
        self.tables.move_up(level, |id| {
            let mut kinds = scopes.iter().map(|scope| scope.constraint.kind);
            kinds.any(|kind| kind == IdentityKind::KeyRef(id))
        });
    }
}

impl Scope<'_> {
    /// Takes in the fields of a target that has ended.
    fn close(&mut self, slots: Vec<Slot>, offset: usize) -> Result<(), Error> {
        if slots.contains(&Slot::Wrong) {
            return Ok(());
        }
        let name = &self.constraint.name;
        let values = slots.into_iter().map(|slot| match slot {
            Slot::Value(value) => Some(value),
            _ => None,
        });
        let key: Option<Key> = values.collect();
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
                Err(wrong_value(rule, message))
            }
        }
    }
}

fn several(constraint: &IdentityConstraint<'_>) -> Error {
    let message = format!("a field of `{}` is there more than once", constraint.name);
    structure("cvc-identity-constraint.3", message)
}

fn structure(rule: &'static str, message: String) -> Error {
    Error::new(ErrorKind::Structure, rule, message)
}

fn wrong_value(rule: &'static str, message: String) -> Error {
    Error::new(ErrorKind::Value, rule, message)
}
