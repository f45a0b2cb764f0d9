//! Structs: fields for attributes and elements.

use std::mem::take;

use clacks_schema::{ElementId, Span as SchemaSpan};
use proc_macro2::Ident;
use syn::Type as RustType;

use crate::derive::input::{Field as Given, Role};
use crate::derive::slots::{Holds, Matching, Slot, SlotName, Taker, Words};
use crate::derive::target::Component;
use crate::derive::types::{Join, Joined, Values};
use crate::ir::{
    self, Attribute, Body, Docs, Field, FixedAttribute, Kind, ModuleId, Name, Occurs, Particle,
    Presence, Type, What,
};
use crate::lower::Origin;
use crate::lower::names::snake;

/// Where the parts of a component stand in the schema.
pub(super) struct Places {
    elements: Vec<(Name, SchemaSpan)>,
    attributes: Vec<(Name, SchemaSpan)>,
}

impl Places {
    fn of(places: &[(Name, SchemaSpan)], name: &Name) -> Option<SchemaSpan> {
        let mut places = places.iter();
        places
            .find(|(known, _)| known == name)
            .map(|(_, span)| *span)
    }
}

/// A part of a struct of the schema that a field may take.
enum Part {
    Mixed,
    Attribute(usize),
    AnyAttributes,
    Value,
    Content,
    /// It has none.
    Fixed,
}

impl Join<'_> {
    pub(super) fn places(&self, of: Component) -> Places {
        let schema = self.finder.schema;
        let name = |name: &clacks_schema::QName| Name {
            namespace: name.namespace.clone().unwrap_or_default(),
            local: name.local.clone(),
        };
        let place = |id: ElementId| {
            let element = schema.element(id);
            (name(&element.name), element.span)
        };
        let (elements, attributes) = match of {
            Component::Complex(id) => {
                let uses = schema.complex_type(id).attributes.iter();
                let attributes = uses.map(|it| {
                    let attribute = schema.attribute(it.attribute);
                    (name(&attribute.name), it.span)
                });
                (self.finder.children(id), attributes.collect())
            }
            Component::Group(id) => {
                let particles = &schema.model_group(id).particles;
                (self.finder.children_of(Some(particles), None), Vec::new())
            }
            Component::Element(id) => {
                let substitutes = schema.substitutes(id).iter().copied();
                ([id].into_iter().chain(substitutes).collect(), Vec::new())
            }
            Component::Simple(_) => (Vec::new(), Vec::new()),
        };
        Places {
            elements: elements.into_iter().map(place).collect(),
            attributes,
        }
    }

    pub(super) fn name_of(&self, module: ModuleId, ident: &Ident) -> Name {
        let names = &self.import.from.modules[module.0].names;
        let found = names.iter().find(|it| it.ident == *ident);
        found.map_or_else(
            || Name {
                namespace: String::new(),
                local: ident.to_string(),
            },
            |it| it.name.clone(),
        )
    }

    /// The slot for a particle.
    pub(super) fn particle_slot(&self, field: &Field, module: ModuleId, places: &Places) -> Slot {
        let element = |name: Name, holds| {
            let span = Places::of(&places.elements, &name);
            (SlotName::Element(name), holds, span)
        };
        let (name, holds, span) = match &field.particle.what {
            What::Element(it) => {
                element(self.name_of(module, &it.name), Holds::Value(it.ty.clone()))
            }
            What::Group(item) => match self.index.origin(*item) {
                Some(Origin::Substitutes(head)) => {
                    let name = &self.finder.schema.element(head).name;
                    let name = Name {
                        namespace: name.namespace.clone().unwrap_or_default(),
                        local: name.local.clone(),
                    };
                    element(name, Holds::Group(*item))
                }
                origin => {
                    let kind = self.import.item(*item).map(|item| &item.kind);
                    let role = match kind {
                        Some(Kind::Choice(_)) => Role::Choice,
                        _ => Role::Group,
                    };
                    let span = match origin {
                        Some(Origin::Group(id)) => self.finder.span(Component::Group(id)),
                        _ => None,
                    };
                    (SlotName::None(role), Holds::Group(*item), span)
                }
            },
            What::Any(_) | What::Given(_) => (SlotName::None(Role::Any), Holds::Fixed, None),
        };
        Slot {
            ident: unraw(&field.ident),
            name,
            holds,
            occurs: field.particle.occurs,
            default: None,
            span,
        }
    }

    /// A struct for a complex type.
    pub(super) fn structure(
        &mut self,
        of: &ir::Struct,
        module: ModuleId,
        component: Component,
        given: &[Given],
    ) -> Option<ir::Struct> {
        let places = self.places(component);
        let mut slots = Vec::new();
        let mut parts = Vec::new();
        let nameless = |ident: &Ident, role, holds| Slot {
            ident: unraw(ident),
            name: SlotName::None(role),
            holds,
            occurs: Occurs::Once,
            default: None,
            span: None,
        };
        if let Some(text) = &of.mixed {
            slots.push(nameless(text, Role::Text, Holds::Fixed));
            parts.push(Part::Mixed);
        }
        for (at, attribute) in of.attributes.iter().enumerate() {
            let name = self.name_of(module, &attribute.name);
            let default = match &attribute.presence {
                Presence::Default(ident) => {
                    let constraints = &self.import.from.modules[module.0].constraints;
                    let found = constraints.iter().find(|it| it.ident == *ident);
                    let value = found.and_then(|it| it.constraint.value.as_ref());
                    value.map(|value| format!("{:?}", value.literal))
                }
                _ => None,
            };
            slots.push(Slot {
                ident: unraw(&attribute.ident),
                span: Places::of(&places.attributes, &name),
                name: SlotName::Attribute(name),
                holds: Holds::Value(attribute.ty.clone()),
                occurs: match attribute.presence {
                    Presence::Optional => Occurs::Optional,
                    Presence::Required | Presence::Default(_) => Occurs::Once,
                },
                default,
            });
            parts.push(Part::Attribute(at));
        }
        if let Some((ident, _)) = &of.any_attributes {
            slots.push(nameless(ident, Role::AnyAttributes, Holds::Fixed));
            parts.push(Part::AnyAttributes);
        }
        let fields: &[Field] = match &of.body {
            Body::Empty | Body::Nil => &[],
            Body::Text(ident, ty) => {
                slots.push(nameless(ident, Role::Text, Holds::Value(ty.clone())));
                parts.push(Part::Value);
                &[]
            }
            Body::Sequence(fields) | Body::All(fields, _) => fields,
            Body::Counted(_) => {
                self.counted(component);
                return None;
            }
        };
        for field in fields {
            slots.push(self.particle_slot(field, module, &places));
            parts.push(Part::Content);
        }
        for fixed in &of.fixed {
            let name = self.name_of(module, &fixed.name);
            slots.push(Slot {
                ident: snake(&name.local),
                span: Places::of(&places.attributes, &name),
                name: SlotName::Attribute(name),
                holds: Holds::Never,
                occurs: Occurs::Once,
                default: None,
            });
            parts.push(Part::Fixed);
        }
        let is_sequence = matches!(of.body, Body::Sequence(_));
        let mut joined = self.fields(
            &slots,
            given,
            "element or attribute",
            component,
            is_sequence,
        )?;
        let ident = |joined: &[Option<(usize, Joined)>], part: usize| {
            let number = joined[part].as_ref().map(|(number, _)| *number);
            number.map(|number| given[number].ident.clone())
        };
        let at = |wanted: fn(&Part) -> bool| parts.iter().position(wanted);
        let mixed = match at(|part| matches!(part, Part::Mixed)) {
            Some(part) => Some(ident(&joined, part)?),
            None => None,
        };
        let any_attributes = match (
            at(|part| matches!(part, Part::AnyAttributes)),
            &of.any_attributes,
        ) {
            (Some(part), Some((_, wildcard))) => {
                let wildcard = self.import.wildcard(module, wildcard);
                Some((ident(&joined, part)?, wildcard))
            }
            _ => None,
        };
        let mut attributes = Vec::new();
        let mut content: Vec<Option<(Ident, Joined)>> = Vec::new();
        let mut text = None;
        for (part, taken) in parts.iter().zip(joined.iter_mut()) {
            if matches!(part, Part::Fixed) {
                continue;
            }
            let (number, joined) = take(taken)?;
            let ident = given[number].ident.clone();
            match part {
                Part::Mixed | Part::AnyAttributes | Part::Fixed => {}
                Part::Attribute(at) => {
                    let attribute = &of.attributes[*at];
                    attributes.push(Attribute {
                        ident,
                        docs: no_docs(),
                        name: self.import.name(module, &attribute.name),
                        ty: joined.ty()?,
                        presence: match &attribute.presence {
                            Presence::Required => Presence::Required,
                            Presence::Optional => Presence::Optional,
                            Presence::Default(value) => {
                                Presence::Default(self.import.constraint(module, value))
                            }
                        },
                    });
                }
                Part::Value => text = Some((ident, joined.ty()?)),
                Part::Content => content.push(Some((ident, joined))),
            }
        }
        let body = match &of.body {
            Body::Empty => Body::Empty,
            Body::Nil => Body::Nil,
            Body::Text(..) | Body::Counted(_) => {
                let (ident, ty) = text?;
                Body::Text(ident, ty)
            }
            Body::Sequence(fields) => Body::Sequence(self.content(fields, module, content)?),
            Body::All(fields, order) => {
                Body::All(self.content(fields, module, content)?, order.clone())
            }
        };
        Some(ir::Struct {
            mixed,
            attributes,
            any_attributes,
            body,
            ..self.shell(of, module)
        })
    }

    /// What a struct has that no field stands for.
    pub(super) fn shell(&mut self, of: &ir::Struct, module: ModuleId) -> ir::Struct {
        let fixed = of.fixed.iter().map(|fixed| FixedAttribute {
            name: self.import.name(module, &fixed.name),
            ty: self.import.simple(&fixed.ty),
            constraint: self.import.constraint(module, &fixed.constraint),
            required: fixed.required,
        });
        let fixed = fixed.collect();
        let name = of.name.as_ref();
        let constraint = of.constraint.as_ref();
        ir::Struct {
            name: name.map(|name| self.import.name(module, name)),
            constraint: constraint.map(|value| self.import.constraint(module, value)),
            mixed: None,
            attributes: Vec::new(),
            fixed,
            any_attributes: None,
            body: Body::Empty,
        }
    }

    /// A struct for a model group.
    pub(super) fn group(
        &mut self,
        of: &Body,
        module: ModuleId,
        component: Component,
        given: &[Given],
    ) -> Option<Body> {
        let (Body::Sequence(fields) | Body::All(fields, _)) = of else {
            return None;
        };
        let places = self.places(component);
        let slots = fields.iter();
        let slots: Vec<_> = slots
            .map(|field| self.particle_slot(field, module, &places))
            .collect();
        let is_sequence = matches!(of, Body::Sequence(_));
        let joined = self.fields(&slots, given, "element", component, is_sequence)?;
        let content = joined.into_iter();
        let content = content.map(|taken| {
            let (number, joined) = taken?;
            Some((given[number].ident.clone(), joined))
        });
        let content = content.collect();
        let fields = self.content(fields, module, content)?;
        Some(match of {
            Body::All(_, order) => Body::All(fields, order.clone()),
            _ => Body::Sequence(fields),
        })
    }

    /// Which field takes which slot, and of what type it is; `None` if something is wrong.
    fn fields(
        &mut self,
        slots: &[Slot],
        given: &[Given],
        what: &'static str,
        component: Component,
        is_sequence: bool,
    ) -> Option<Vec<Option<(usize, Joined)>>> {
        let takers = given.iter().map(|field| Taker {
            name: &field.name,
            span: field.ident.span(),
            says: &field.says,
        });
        let takers: Vec<_> = takers.collect();
        let words = Words {
            taker: "field",
            slot: what,
            owner: format!("the {}", self.finder.shown(component)),
        };
        let mut errors = take(self.errors);
        let suggest = |slot: &Slot| {
            let field = format!("{}: {}", slot.ident, self.suggested(slot));
            match (&slot.holds, &slot.name) {
                (Holds::Group(_), SlotName::None(role)) => {
                    let kind = role.keyword();
                    format!("#[event({kind})] {field}")
                }
                _ => field,
            }
        };
        let matching = Matching {
            slots,
            words: &words,
            sources: self.finder.sources,
            suggest: &suggest,
        };
        let taken = matching.assign(&takers, self.ident.span(), &mut errors);
        *self.errors = errors;
        if is_sequence {
            self.order(slots, given, &taken);
        }
        let mut joined: Vec<Option<(usize, Joined)>> = slots.iter().map(|_| None).collect();
        for (number, slot) in taken.iter().enumerate() {
            let Some(at) = *slot else { continue };
            let field = &given[number];
            if matches!(slots[at].holds, Holds::Never) {
                let message = format!(
                    "{} always has the value that the schema says, which is written by itself\n\
                     help: remove the field",
                    slots[at].shown(self.finder.sources)
                );
                self.errors.push(field.ident.span(), message);
                continue;
            }
            let found = self.field(&slots[at], &field.name, &field.ty);
            joined[at] = found.map(|found| (number, found));
        }
        self.errors.is_empty().then_some(joined)
    }

    /// Reports fields that stand before others which the schema has before them.
    fn order(&mut self, slots: &[Slot], given: &[Given], taken: &[Option<usize>]) {
        let is_content = |at: &usize| {
            matches!(&slots[*at].name, SlotName::Element(_))
                || matches!(
                    &slots[*at].name,
                    SlotName::None(Role::Choice | Role::Group | Role::Any)
                )
        };
        let mut last: Option<(usize, usize)> = None;
        for (number, slot) in taken.iter().enumerate() {
            let Some(at) = slot.filter(is_content) else {
                continue;
            };
            match last {
                Some((before, other)) if at < before => {
                    let message = format!(
                        "{} comes before {} in a sequence, where the order matters\nhelp: put the \
                         field `{}` before the field `{}`",
                        slots[at].shown(self.finder.sources),
                        slots[before].shown(self.finder.sources),
                        given[number].name,
                        given[other].name
                    );
                    self.errors.push(given[number].ident.span(), message);
                }
                _ => last = Some((at, number)),
            }
        }
    }

    fn content(
        &mut self,
        fields: &[Field],
        module: ModuleId,
        joined: Vec<Option<(Ident, Joined)>>,
    ) -> Option<Vec<Field>> {
        let fields = fields.iter().zip(joined);
        let fields = fields.map(|(field, joined)| {
            let (ident, joined) = joined?;
            self.particle(&field.particle, module, ident, joined)
        });
        fields.collect()
    }

    /// A particle whose values are of a type of the user's.
    pub(super) fn particle(
        &mut self,
        of: &Particle,
        module: ModuleId,
        ident: Ident,
        joined: Joined,
    ) -> Option<Field> {
        let what = match (&of.what, joined.what) {
            (_, Values::What(what)) => what,
            (What::Element(it), Values::Type(ty)) => What::Element(ir::ElementUse {
                name: self.import.name(module, &it.name),
                ty,
                constraint: it
                    .constraint
                    .as_ref()
                    .map(|value| self.import.constraint(module, value)),
            }),
            (What::Any(wildcard), Values::AsRead) => {
                What::Any(self.import.wildcard(module, wildcard))
            }
            _ => return None,
        };
        Some(Field {
            ident,
            docs: no_docs(),
            particle: Particle {
                what,
                occurs: of.occurs,
                emptiable: of.emptiable,
                boxed: joined.boxed,
            },
        })
    }

    /// A type as the user could write it.
    pub(super) fn suggested_value(&self, ty: &Type) -> String {
        self.suggested_type(ty)
    }

    pub(super) fn counted(&mut self, component: Component) {
        let message = format!(
            "the content of the {} is kept as a list of what there is, since what comes next does \
             not tell to which part of it an element belongs; a type written by hand cannot hold \
             that\nhelp: let `events!` generate the type",
            self.finder.shown(component)
        );
        self.errors.push(self.ident.span(), message);
    }

    /// The type of the only field of a struct.
    pub(super) fn only(
        &mut self,
        schema: &Type,
        ty: &RustType,
        component: Component,
    ) -> Option<Type> {
        let slot = Slot {
            ident: String::new(),
            name: SlotName::None(Role::Text),
            holds: Holds::Value(schema.clone()),
            occurs: Occurs::Once,
            default: None,
            span: self.finder.span(component),
        };
        self.value(&slot, "value", schema, ty)
    }
}

impl Joined {
    fn ty(self) -> Option<Type> {
        match self.what {
            Values::Type(ty) => Some(ty),
            Values::What(_) | Values::AsRead => None,
        }
    }
}

pub(super) fn unraw(ident: &Ident) -> String {
    use syn::ext::IdentExt as _;
    ident.unraw().to_string()
}

pub(super) fn no_docs() -> Docs {
    Docs {
        text: None,
        origin: String::new(),
    }
}
