//! The structure of a catalogue's documents, as filters are checked against it.

use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use clacks_schema::{
    Compositor, Content, Element as SchemaElement, ElementId, ModelGroupId, Particle, Schema,
    Simple, Term, Type as SchemaType, Variety,
};
use clacks_xquery::{Attribute, Catalogue, Child, Element, Presence, QName, Text, Type, Value};
use clacks_xs::Builtin;

use crate::lower::types::Lowering;

/// Adds the documents of the events of a schema.
pub(super) fn add(catalogue: &mut Catalogue, lowering: &Lowering<'_, '_>, events: &[ElementId]) {
    let mut adding = Adding {
        lowering,
        schema: lowering.schema,
        catalogue,
        elements: HashMap::new(),
        types: HashMap::new(),
        groups: HashMap::new(),
        to_do: Vec::new(),
    };
    for event in events {
        let event = adding.element(*event);
        adding.catalogue.events.push(event);
    }
    while let Some((ty, types)) = adding.to_do.pop() {
        adding.catalogue.types[ty] = adding.merged(&types);
    }
}

/// The types that an element may be of, and whether it may be nil.
type TypeKey = (Vec<SchemaType>, bool);

struct Adding<'l, 's, 'c> {
    lowering: &'l Lowering<'s, 'c>,
    schema: &'s Schema,
    catalogue: &'l mut Catalogue,
    elements: HashMap<ElementId, usize>,
    types: HashMap<TypeKey, usize>,
    groups: HashMap<ModelGroupId, Rc<Occurrences>>,
    /// The types that have a number and nothing else yet.
    to_do: Vec<(usize, TypeKey)>,
}

/// How often elements occur, in the order of the schema.
#[derive(Debug, Clone, Default, PartialEq)]
struct Occurrences {
    elements: Vec<(ElementId, Occurs)>,
    /// Whether there may be elements that are not declared there.
    open: bool,
}

/// How often at least and at most, where 2 stands for all that is more than 1.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Occurs {
    min: u32,
    max: u32,
}

impl Occurs {
    fn times(self, other: Self) -> Self {
        Self {
            min: (self.min * other.min).min(2),
            max: (self.max * other.max).min(2),
        }
    }

    fn presence(self) -> Presence {
        match (self.min, self.max) {
            (0, _) => Presence::Any,
            (1, 1) => Presence::One,
            _ => Presence::Several,
        }
    }
}

impl Adding<'_, '_, '_> {
    fn element(&mut self, id: ElementId) -> usize {
        if let Some(known) = self.elements.get(&id) {
            return *known;
        }
        let at = self.catalogue.elements.len();
        self.elements.insert(id, at);
        let schema = self.schema;
        let element = schema.element(id);
        self.catalogue.elements.push(Element {
            name: qname(&element.name),
            ty: 0,
        });
        let ty = self.ty(element);
        self.catalogue.elements[at].ty = ty;
        at
    }

    /// The type of an element, which is filled in later: types may contain themselves.
    fn ty(&mut self, element: &SchemaElement) -> usize {
        let mut types = self.possible(element.ty, element);
        for alternative in &element.alternatives {
            types.extend(self.possible(alternative.ty, element));
        }
        types.dedup();
        let key = (types, element.nillable);
        if let Some(known) = self.types.get(&key) {
            return *known;
        }
        let at = self.catalogue.types.len();
        self.catalogue.types.push(Type::default());
        self.types.insert(key.clone(), at);
        self.to_do.push((at, key));
        at
    }

    /// A type and those that `xsi:type` may name in its place.
    fn possible(&self, ty: SchemaType, element: &SchemaElement) -> Vec<SchemaType> {
        match ty {
            // It is open to anything as it is.
            SchemaType::Complex(id) if id != Schema::ANY_TYPE => {
                let blocked = self.lowering.blocked(id, element);
                let members = self.lowering.family_members(id, blocked);
                members.into_iter().map(SchemaType::Complex).collect()
            }
            _ => vec![ty],
        }
    }

    /// What any of the types allows.
    fn merged(&mut self, (types, nillable): &TypeKey) -> Type {
        let each: Vec<Type> = types.iter().map(|ty| self.one(*ty)).collect();
        let mut merged = each.into_iter().reduce(either).unwrap_or_default();
        if *nillable {
            for child in &mut merged.children {
                child.presence = Presence::Any;
            }
        }
        merged
    }

    fn one(&mut self, ty: SchemaType) -> Type {
        let schema = self.schema;
        let id = match ty {
            SchemaType::Simple(simple) => {
                return Type {
                    text: Text::Value(value(schema, simple)),
                    ..Type::default()
                };
            }
            SchemaType::Complex(id) => id,
        };
        let ty = schema.complex_type(id);
        let attributes = ty.attributes.iter().map(|used| {
            let attribute = schema.attribute(used.attribute);
            Attribute {
                name: qname(&attribute.name),
                value: value(schema, attribute.ty),
            }
        });
        let mut out = Type {
            attributes: attributes.collect(),
            any_attribute: ty.any_attribute.is_some(),
            open: ty.open.is_some(),
            text: if ty.mixed { Text::Any } else { Text::None },
            ..Type::default()
        };
        match &ty.content {
            Content::Empty => {}
            Content::Simple(simple) => out.text = Text::Value(value(schema, *simple)),
            Content::Elements(particle) => {
                let occurrences = self.particle(particle);
                out.open |= occurrences.open;
                out.children = self.children(&occurrences);
            }
        }
        out
    }

    /// The elements, or those that may stand for them.
    fn children(&mut self, occurrences: &Occurrences) -> Vec<Child> {
        let schema = self.schema;
        let mut children: Vec<Child> = Vec::new();
        for (id, occurs) in &occurrences.elements {
            let substitutes = schema.substitutes(*id);
            let own = (!schema.element(*id).is_abstract).then_some(*id);
            let candidates: Vec<ElementId> =
                own.into_iter().chain(substitutes.iter().copied()).collect();
            for candidate in &candidates {
                let element = self.element(*candidate);
                let presence = if candidates.len() == 1 {
                    occurs.presence()
                } else {
                    Presence::Any
                };
                match children.iter_mut().find(|child| child.element == element) {
                    Some(child) => child.presence = again(child.presence, presence),
                    None => children.push(Child { element, presence }),
                }
            }
        }
        children
    }

    fn particle(&mut self, particle: &Particle) -> Occurrences {
        let occurs = Occurs {
            min: particle.min.min(2),
            max: particle.max.unwrap_or(2).min(2),
        };
        match &particle.term {
            Term::Element(id) => Occurrences {
                elements: vec![(*id, occurs)],
                open: false,
            },
            Term::Wildcard(_) => Occurrences {
                elements: Vec::new(),
                open: true,
            },
            Term::Group(id) => {
                let mut inside = (*self.group(*id)).clone();
                for (_, each) in &mut inside.elements {
                    *each = each.times(occurs);
                }
                inside
            }
        }
    }

    /// A group is looked at once, however often it is referred to.
    fn group(&mut self, id: ModelGroupId) -> Rc<Occurrences> {
        if let Some(known) = self.groups.get(&id) {
            return known.clone();
        }
        let schema = self.schema;
        let group = schema.model_group(id);
        let is_choice = group.compositor == Compositor::Choice;
        let mut whole = Occurrences::default();
        // Where each element is in the list, and in how many particles it is.
        let mut places: HashMap<ElementId, (usize, usize)> = HashMap::new();
        for particle in &group.particles {
            let inside = self.particle(particle);
            whole.open |= inside.open;
            for (element, occurs) in inside.elements {
                if let Some((at, count)) = places.get_mut(&element) {
                    *count += 1;
                    let known = &mut whole.elements[*at].1;
                    *known = if is_choice {
                        Occurs {
                            min: known.min.min(occurs.min),
                            max: known.max.max(occurs.max),
                        }
                    } else {
                        Occurs {
                            min: (known.min + occurs.min).min(2),
                            max: (known.max + occurs.max).min(2),
                        }
                    };
                } else {
                    places.insert(element, (whole.elements.len(), 1));
                    whole.elements.push((element, occurs));
                }
            }
        }
        if is_choice {
            for (element, occurs) in &mut whole.elements {
                if places[element].1 < group.particles.len() {
                    occurs.min = 0;
                }
            }
        }
        let whole = Rc::new(whole);
        self.groups.insert(id, whole.clone());
        whole
    }
}

/// How often an element is there that occurs in two places.
fn again(a: Presence, b: Presence) -> Presence {
    match (a, b) {
        (Presence::Any, Presence::Any) => Presence::Any,
        _ => Presence::Several,
    }
}

/// What one type or the other allows.
fn either(mut a: Type, b: Type) -> Type {
    for child in &mut a.children {
        let other = b.children.iter().find(|it| it.element == child.element);
        child.presence = match (child.presence, other.map(|it| it.presence)) {
            (_, None | Some(Presence::Any)) | (Presence::Any, _) => Presence::Any,
            (Presence::One, Some(Presence::One)) => Presence::One,
            _ => Presence::Several,
        };
    }
    for child in b.children {
        if a.children.iter().all(|it| it.element != child.element) {
            a.children.push(Child {
                presence: Presence::Any,
                ..child
            });
        }
    }
    for attribute in b.attributes {
        match a.attributes.iter_mut().find(|it| it.name == attribute.name) {
            None => a.attributes.push(attribute),
            Some(known) if known.value == attribute.value => {}
            Some(known) => known.value = Value::default(),
        }
    }
    a.open |= b.open;
    a.any_attribute |= b.any_attribute;
    a.text = match (a.text, b.text) {
        (a, b) if a == b => a,
        (Text::Value(_), Text::Value(_)) => Text::Value(Value::default()),
        _ => Text::Any,
    };
    a
}

fn qname(name: &clacks_schema::QName) -> QName {
    let namespace: Arc<str> = name.namespace.as_deref().unwrap_or("").into();
    QName::new(namespace, &*name.local)
}

fn value(schema: &Schema, simple: Simple) -> Value {
    let Variety::Atomic(builtin) = schema.variety(simple) else {
        return Value::default();
    };
    if matches!(builtin, Builtin::AnySimpleType | Builtin::AnyAtomicType) {
        return Value::default();
    }
    // Of other types than strings, values have many literals.
    let enumeration = match simple {
        Simple::Defined(id) if builtin.derives_from(Builtin::String) => {
            schema.simple_type(id).facets.enumeration.as_ref()
        }
        _ => None,
    };
    Value {
        ty: Some(builtin),
        enumeration: enumeration
            .map(|values| values.iter().map(|value| value.literal.clone()).collect()),
    }
}
