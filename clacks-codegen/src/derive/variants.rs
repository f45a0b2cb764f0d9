//! Enums: variants for values, for elements, and for types.

use std::mem::take;

use proc_macro2::Ident;

use crate::derive::input::Variant;
use crate::derive::slots::{Holds, Matching, Slot, SlotName, Taker, Words};
use crate::derive::structure::unraw;
use crate::derive::target::Component;
use crate::derive::types::Join;
use crate::ir::{ElementUse, Enumeration, Field, Given, ModuleId, Occurs, Particle, Type, What};

impl Join<'_> {
    /// An enum for a simple type that allows some strings only.
    pub(super) fn enumeration(
        &mut self,
        of: &Enumeration,
        component: Component,
        given: &[Variant],
    ) -> Option<Enumeration> {
        let slots = of.values.iter().map(|(ident, value)| Slot {
            ident: unraw(ident),
            name: SlotName::Literal(value.literal.clone(), "value"),
            holds: Holds::Fixed,
            occurs: Occurs::Once,
            default: None,
            span: Some(value.span),
        });
        let slots: Vec<_> = slots.collect();
        for variant in given.iter().filter(|variant| !variant.is_unit) {
            let message = "the schema lists values here, which hold nothing\nhelp: remove the field \
                           of the variant";
            self.errors.push(variant.ident.span(), message);
        }
        let taken = self.variants(&slots, given, "value", component, |slot| slot.ident.clone())?;
        let values = of.values.iter().zip(taken);
        Some(Enumeration {
            white_space: of.white_space,
            values: values
                .map(|((_, value), number)| (given[number].ident.clone(), value.clone()))
                .collect(),
            name: of.name.clone(),
        })
    }

    /// An enum for a choice, or for elements that may stand in place of another.
    pub(super) fn choice(
        &mut self,
        of: &[Field],
        module: ModuleId,
        component: Component,
        given: &[Variant],
    ) -> Option<Vec<Field>> {
        let places = self.places(component);
        let slots = of.iter();
        let slots: Vec<_> = slots
            .map(|field| self.particle_slot(field, module, &places))
            .collect();
        let taken = self.newtypes(&slots, given, "element", component)?;
        let alternatives = of.iter().zip(&slots).zip(taken);
        let alternatives = alternatives.map(|((field, slot), number)| {
            let variant = &given[number];
            let joined = self.field(slot, &variant.name, variant.ty.as_ref()?)?;
            self.particle(&field.particle, module, variant.ident.clone(), joined)
        });
        // All of them, so that all that is wrong is told.
        let alternatives: Vec<_> = alternatives.collect();
        alternatives.into_iter().collect()
    }

    /// An enum for a union: a variant for each member type.
    pub(super) fn union(
        &mut self,
        of: &crate::ir::Union,
        component: Component,
        given: &[Variant],
    ) -> Option<Vec<(Ident, Given)>> {
        let slots = of.members.iter().map(|(ident, docs, ty)| Slot {
            ident: unraw(ident),
            name: SlotName::Literal(member_name(&docs.origin), "member type"),
            holds: Holds::Value(ty.clone()),
            occurs: Occurs::Once,
            default: None,
            span: None,
        });
        let slots: Vec<_> = slots.collect();
        let taken = self.newtypes(&slots, given, "member type", component)?;
        let members = slots.iter().zip(taken).map(|(slot, number)| {
            let variant = &given[number];
            let joined = self.field(slot, &variant.name, variant.ty.as_ref()?)?;
            match joined.what {
                crate::derive::types::Values::Type(Type::Given(given)) => {
                    Some((variant.ident.clone(), given))
                }
                _ => None,
            }
        });
        let members: Vec<_> = members.collect();
        members.into_iter().collect()
    }

    /// An enum for the types that may stand for one: a variant for each.
    pub(super) fn types(
        &mut self,
        of: &[Field],
        module: ModuleId,
        component: Component,
        given: &[Variant],
    ) -> Option<Vec<Field>> {
        let slots = of.iter().map(|field| {
            let (name, holds) = match &field.particle.what {
                What::Element(it) => (self.name_of(module, &it.name).local, it.ty.clone()),
                _ => (String::new(), Type::Any),
            };
            Slot {
                ident: unraw(&field.ident),
                name: SlotName::Literal(name, "type"),
                holds: Holds::Value(holds),
                occurs: Occurs::Once,
                default: None,
                span: None,
            }
        });
        let slots: Vec<_> = slots.collect();
        let taken = self.newtypes(&slots, given, "type", component)?;
        let types = of.iter().zip(&slots).zip(taken);
        let types = types.map(|((field, slot), number)| {
            let variant = &given[number];
            let joined = self.field(slot, &variant.name, variant.ty.as_ref()?)?;
            let What::Element(it) = &field.particle.what else {
                return None;
            };
            Some(Field {
                ident: variant.ident.clone(),
                docs: field.docs.clone(),
                particle: Particle {
                    what: What::Element(ElementUse {
                        name: self.import.name(module, &it.name),
                        ty: it.ty.clone(),
                        constraint: None,
                    }),
                    occurs: Occurs::Once,
                    emptiable: false,
                    boxed: joined.boxed,
                },
            })
        });
        let types: Vec<_> = types.collect();
        types.into_iter().collect()
    }

    /// Which variant, of those that hold one value each, takes each slot.
    fn newtypes(
        &mut self,
        slots: &[Slot],
        given: &[Variant],
        what: &'static str,
        component: Component,
    ) -> Option<Vec<usize>> {
        for variant in given.iter().filter(|variant| variant.ty.is_none()) {
            let name = &variant.name;
            let message = format!(
                "the variant holds what the schema has for it\nhelp: make it `{name}(…)`, with one \
                 type"
            );
            self.errors.push(variant.ident.span(), message);
        }
        let suggest =
            |join: &Self, slot: &Slot| format!("{}({})", slot.ident, join.suggested(slot));
        let taken = self.taken(slots, given, what, component, suggest);
        self.errors.is_empty().then_some(taken).flatten()
    }

    fn variants(
        &mut self,
        slots: &[Slot],
        given: &[Variant],
        what: &'static str,
        component: Component,
        suggest: fn(&Slot) -> String,
    ) -> Option<Vec<usize>> {
        self.taken(slots, given, what, component, |_, slot| suggest(slot))
    }

    fn taken(
        &mut self,
        slots: &[Slot],
        given: &[Variant],
        what: &'static str,
        component: Component,
        suggest: impl Fn(&Self, &Slot) -> String,
    ) -> Option<Vec<usize>> {
        let takers = given.iter().map(|variant| Taker {
            name: &variant.name,
            span: variant.ident.span(),
            says: &variant.says,
        });
        let takers: Vec<_> = takers.collect();
        let words = Words {
            taker: "variant",
            slot: what,
            owner: format!("the {}", self.finder.shown(component)),
        };
        let mut errors = take(self.errors);
        let suggest = |slot: &Slot| suggest(self, slot);
        let matching = Matching {
            slots,
            words: &words,
            sources: self.finder.sources,
            suggest: &suggest,
        };
        let assigned = matching.assign(&takers, self.ident.span(), &mut errors);
        *self.errors = errors;
        let mut taken = vec![None; slots.len()];
        for (number, slot) in assigned.iter().enumerate() {
            if let Some(at) = slot {
                taken[*at] = Some(number);
            }
        }
        let taken: Option<Vec<usize>> = taken.into_iter().collect();
        self.errors.is_empty().then_some(taken).flatten()
    }
}

/// The name in ``A value of `name`.``, as documentation of a member says it.
fn member_name(origin: &str) -> String {
    origin.split('`').nth(1).unwrap_or_default().to_owned()
}
