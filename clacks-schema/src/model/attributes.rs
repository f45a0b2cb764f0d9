//! The attributes of types: those of groups put in place, those of the base taken over.

use std::collections::{HashMap, HashSet};

use clacks_xs::builtin::Builtin;

use crate::diagnostic::{Diagnostic, shown};
use crate::model::globals::{Component, EntryId};
use crate::model::resolve::Resolver;
use crate::model::{
    Attribute, AttributeId, AttributeSet, AttributeUse, Derivation, QName, Redefinition, Simple,
    Type, Wildcard,
};
use crate::source::{Span, Spanned};
use crate::syntax::{self, Kind, XSI};

/// How deep attribute groups may be nested.
const MAX_DEPTH: usize = 200;

/// How many attributes all types may have together.
const MAX_USES: usize = 1_000_000;

/// How many references are followed in circles of attribute groups.
const MAX_CIRCLE_STEPS: usize = 2_000_000;

/// How far an attribute group is.
pub(super) enum GroupState {
    Open,
    /// `None` for failed.
    Done(Option<Gathered>),
}

/// Attributes as they are gathered from a list and the groups that it refers to.
#[derive(Debug, Clone, Default)]
pub(super) struct Gathered {
    pub(super) set: AttributeSet,
    pub(super) prohibited: Vec<QName>,
    /// Something could not be resolved.
    pub(super) broken: bool,
}

impl<'d> Resolver<'d> {
    /// The attributes that a list names, by way of groups too.
    pub(super) fn attributes(&mut self, list: &'d syntax::Attributes) -> Gathered {
        self.gathered(&[list], true)
    }

    /// The attributes of some lists together, with those of groups that they refer to or without.
    fn gathered(&mut self, lists: &[&'d syntax::Attributes], groups: bool) -> Gathered {
        let mut gathered = Gathered::default();
        let mut places = HashMap::new();
        // *Complete wildcard* (part 1, section 3.4.2): all of them must allow an attribute.
        let wildcards = lists.iter().filter_map(|list| list.wildcard.as_ref());
        let mut wildcards: Vec<Wildcard> = wildcards.cloned().collect();
        for item in lists.iter().flat_map(|list| &list.items) {
            match item {
                // Those of a circle are gathered another way.
                syntax::AttributeItem::GroupRef(_) if !groups || self.circular_attribute_groups => {
                }
                syntax::AttributeItem::Prohibited(name) => {
                    gathered.prohibited.push(name.value.clone());
                }
                syntax::AttributeItem::Use(one) => match self.attribute_use(one) {
                    Some(one) => {
                        let span = one.span;
                        self.gather(&mut gathered, &mut places, one, span);
                    }
                    None => gathered.broken = true,
                },
                syntax::AttributeItem::GroupRef(name) => {
                    let Some(group) = self.named_attribute_group(name) else {
                        gathered.broken = true;
                        continue;
                    };
                    gathered.broken |= group.broken;
                    gathered.prohibited.extend(group.prohibited);
                    wildcards.extend(group.set.wildcard);
                    for one in group.set.uses {
                        self.gather(&mut gathered, &mut places, one, name.span);
                    }
                }
            }
        }
        let mut wildcards = wildcards.into_iter();
        gathered.set.wildcard = wildcards
            .next()
            .map(|first| wildcards.fold(first, |all, one| self.intersect(all, &one)));
        gathered
    }

    fn gather(
        &mut self,
        gathered: &mut Gathered,
        places: &mut HashMap<QName, (Span, Span)>,
        one: AttributeUse,
        place: Span,
    ) {
        let name = self.schema.attribute(one.attribute).name.clone();
        if let Some((first, of)) = places.get(&name) {
            // The same one, by way of two groups.
            if *of == one.span {
                return;
            }
            let message = format!("the attribute {} stands there twice", shown(&name.local));
            let mut diagnostic = Diagnostic::new("ct-props-correct.4", place, message)
                .related(*first, "the first one");
            if place != one.span {
                diagnostic = diagnostic.related(one.span, "the one in the group");
            }
            self.diagnostics.push(diagnostic);
            return;
        }
        places.insert(name, (place, one.span));
        self.uses += 1;
        if self.uses == MAX_USES + 1 {
            let message = format!("types that have more than {MAX_USES} attributes together");
            self.diagnostics
                .push(Diagnostic::new("limit", place, message));
        }
        if self.uses <= MAX_USES {
            gathered.set.uses.push(one);
        }
    }

    fn intersect(&mut self, one: Wildcard, other: &Wildcard) -> Wildcard {
        let both = one.intersection(other);
        if self.is_1_1() || both.namespaces.is_of_1_0() {
            return both;
        }
        let message = "no wildcard allows just what these two allow";
        self.diagnostics.push(
            Diagnostic::new("cos-aw-intersect", other.span, message)
                .related(one.span, "the other one"),
        );
        one
    }

    /// The attributes of a type: its own and those of its base (part 1, section 3.4.2).
    pub(super) fn inherit(
        &mut self,
        own: Gathered,
        base: Type,
        derivation: Derivation,
    ) -> AttributeSet {
        let Type::Complex(base) = base else {
            return own.set;
        };
        let base = &self.schema.complex_types[base.0];
        let (base_uses, base_wildcard) = (base.attributes.clone(), base.any_attribute.clone());
        let mut uses = own.set.uses;
        let own_names: HashMap<QName, Span> = uses
            .iter()
            .map(|one| (self.schema.attribute(one.attribute).name.clone(), one.span))
            .collect();
        let mut inherited = Vec::with_capacity(base_uses.len());
        for one in base_uses {
            let name = &self.schema.attribute(one.attribute).name;
            let again = own_names.get(name);
            match (derivation, again) {
                // The same one, of a group that both refer to.
                (Derivation::Extension, Some(again)) if self.is_1_1() && *again == one.span => {}
                (Derivation::Extension, Some(again)) => {
                    let message =
                        format!("the base has the attribute {} already", shown(&name.local));
                    self.diagnostics.push(
                        Diagnostic::new("ct-props-correct.4", *again, message)
                            .related(one.span, "that of the base"),
                    );
                }
                (Derivation::Restriction, None) if own.prohibited.contains(name) => {}
                (_, None) => {
                    self.uses += 1;
                    if self.uses <= MAX_USES {
                        inherited.push(one);
                    } else if self.uses == MAX_USES + 1 {
                        let message =
                            format!("types that have more than {MAX_USES} attributes together");
                        self.diagnostics
                            .push(Diagnostic::new("limit", one.span, message));
                    }
                }
                (Derivation::Restriction, Some(_)) => {}
            }
        }
        inherited.append(&mut uses);
        let wildcard = match (derivation, own.set.wildcard, base_wildcard) {
            (Derivation::Restriction, own, _) => own,
            (Derivation::Extension, Some(own), Some(base)) => Some(self.unite(own, &base)),
            (Derivation::Extension, own, base) => own.or(base),
        };
        AttributeSet {
            uses: inherited,
            wildcard,
        }
    }

    fn unite(&mut self, own: Wildcard, base: &Wildcard) -> Wildcard {
        let both = own.union(base);
        if self.is_1_1() || both.namespaces.is_of_1_0() {
            return both;
        }
        let message = "no wildcard allows just what this one and that of the base allow";
        self.diagnostics.push(
            Diagnostic::new("cos-aw-union", own.span, message).related(base.span, "the base's"),
        );
        own
    }

    /// An attribute group definition that nobody may refer to.
    pub(super) fn attribute_group(&mut self, id: EntryId) {
        if !self.attribute_groups.contains_key(&id) {
            self.resolve_attribute_group(id);
        }
        // *Redefinition Constraints and Semantics* (part 1, section 4.2.2), 7.
        let Component::AttributeGroup(group) = self.globals.component(id) else {
            return;
        };
        let Some(original) = self.globals.entries[id.0].original else {
            return;
        };
        let own = group.attributes.items.iter().filter_map(|item| match item {
            syntax::AttributeItem::GroupRef(name) if name.value == group.name.value => Some(name),
            _ => None,
        });
        match own.collect::<Vec<_>>().as_slice() {
            [] => {
                self.attribute_group(original);
                let set = |this: &Self, id| match this.attribute_groups.get(&id) {
                    Some(GroupState::Done(Some(gathered))) if !gathered.broken => {
                        Some(gathered.set.clone())
                    }
                    _ => None,
                };
                if let (Some(new), Some(original)) = (set(self, id), set(self, original)) {
                    self.schema
                        .redefinitions
                        .push(Redefinition::AttributeGroup {
                            new: Box::new(new),
                            original: Box::new(original),
                            span: group.name.span,
                        });
                }
            }
            [_] => {}
            [first, second, ..] => {
                let message = format!(
                    "the attribute group {} refers to what it redefines twice",
                    shown(&group.name.value.local)
                );
                self.diagnostics.push(
                    Diagnostic::new("src-redefine.7.1", second.span, message)
                        .related(first.span, "the first time"),
                );
            }
        }
    }

    fn named_attribute_group(&mut self, name: &'d Spanned<QName>) -> Option<Gathered> {
        let id = self.entry(Kind::AttributeGroup, name)?;
        match self.attribute_groups.get(&id) {
            Some(GroupState::Done(group)) => return group.clone(),
            // Since XML Schema 1.1 a circle has the attributes of all that are in it.
            Some(GroupState::Open) if self.is_1_1() => {
                self.circular_attribute_groups = true;
                return Some(Gathered::default());
            }
            Some(GroupState::Open) => {
                let message = format!(
                    "the attribute group {} contains itself",
                    shown(&name.value.local)
                );
                let mut diagnostic = Diagnostic::new("src-attribute_group.3", name.span, message);
                if let Component::AttributeGroup(group) = self.globals.component(id) {
                    diagnostic = diagnostic.related(group.name.span, "the group begins here");
                }
                self.diagnostics.push(diagnostic);
                return None;
            }
            None => {}
        }
        if self.depth > MAX_DEPTH {
            let message = format!("attribute groups nested more than {MAX_DEPTH} deep");
            self.diagnostics
                .push(Diagnostic::new("limit", name.span, message));
            return None;
        }
        self.resolve_attribute_group(id)
    }

    fn resolve_attribute_group(&mut self, id: EntryId) -> Option<Gathered> {
        let Component::AttributeGroup(group) = self.globals.component(id) else {
            return None;
        };
        self.attribute_groups.insert(id, GroupState::Open);
        self.depth += 1;
        let outer = std::mem::take(&mut self.circular_attribute_groups);
        let mut gathered =
            self.with_redefining(Some(id), |this| this.attributes(&group.attributes));
        if self.circular_attribute_groups {
            gathered = self.reachable(id);
        }
        self.depth -= 1;
        // It matters to those groups only that are being resolved around this one.
        self.circular_attribute_groups =
            (self.circular_attribute_groups || outer) && self.depth > 0;
        self.attribute_groups
            .insert(id, GroupState::Done(Some(gathered.clone())));
        Some(gathered)
    }

    /// The attributes of a group and of all that it refers to, each group once.
    fn reachable(&mut self, id: EntryId) -> Gathered {
        let mut seen = HashSet::from([id]);
        let mut order = vec![id];
        let mut next = 0;
        while let Some(id) = order.get(next).copied() {
            next += 1;
            let Component::AttributeGroup(group) = self.globals.component(id) else {
                continue;
            };
            self.circle_steps += group.attributes.items.len();
            if self.circle_steps > MAX_CIRCLE_STEPS {
                let message = "circles of attribute groups that are too large";
                let diagnostic = Diagnostic::new("limit", group.name.span, message);
                self.diagnostics.push(diagnostic);
                break;
            }
            for item in &group.attributes.items {
                if let syntax::AttributeItem::GroupRef(name) = item
                    && let Some(inner) = self.globals.entry(Kind::AttributeGroup, &name.value)
                    && seen.insert(inner)
                {
                    order.push(inner);
                }
            }
        }
        let lists: Vec<&'d syntax::Attributes> = order
            .iter()
            .filter_map(|id| match self.globals.component(*id) {
                Component::AttributeGroup(group) => Some(&group.attributes),
                _ => None,
            })
            .collect();
        self.gathered(&lists, false)
    }

    fn attribute_use(&mut self, one: &'d syntax::AttributeUse) -> Option<AttributeUse> {
        let (id, span, constraint) = match &one.attribute {
            syntax::UsedAttribute::Local(attribute) => {
                let resolved = self.attribute(attribute, false);
                self.schema.attributes.push(resolved);
                let id = AttributeId(self.schema.attributes.len() - 1);
                (id, attribute.name.span, None)
            }
            syntax::UsedAttribute::Ref(name, constraint) => {
                let id = if let Some(id) = self.instance_attribute(name) {
                    id
                } else {
                    let id = self.entry(Kind::Attribute, name)?;
                    AttributeId(self.id(id)?)
                };
                (id, name.span, constraint.as_ref())
            }
        };
        let declared = &self.schema.attributes[id.0];
        let inheritable = declared.inheritable;
        let constraint = match constraint {
            None => declared.constraint.clone(),
            Some(_) if declared.broken => None,
            Some(constraint) => self.value_constraint(declared.ty, constraint, "a-props-correct.2"),
        };
        Some(AttributeUse {
            attribute: id,
            span,
            required: one.required,
            constraint,
            inheritable: one.inheritable.unwrap_or(inheritable),
        })
    }

    /// The declarations of `xsi:type` and its like, to which types may refer since XML Schema 1.1
    /// (part 1, section 3.2.7).
    fn instance_attribute(&mut self, name: &Spanned<QName>) -> Option<AttributeId> {
        if !self.is_1_1() || name.value.namespace.as_deref() != Some(XSI) {
            return None;
        }
        let ty = match name.value.local.as_str() {
            "type" => Builtin::QName,
            "nil" => Builtin::Boolean,
            "noNamespaceSchemaLocation" => Builtin::AnyUri,
            // A list of URIs, of which any text is one.
            "schemaLocation" => Builtin::AnySimpleType,
            _ => return None,
        };
        self.schema.attributes.push(Attribute {
            name: name.value.clone(),
            span: name.span,
            global: true,
            ty: Simple::Builtin(ty),
            constraint: None,
            inheritable: false,
            documentation: None,
            broken: false,
        });
        Some(AttributeId(self.schema.attributes.len() - 1))
    }

    pub(super) fn attribute(
        &mut self,
        attribute: &'d syntax::Attribute,
        global: bool,
    ) -> Attribute {
        let ty = self.attribute_type(attribute);
        let constraint = match (ty, &attribute.constraint) {
            (Some(ty), Some(constraint)) => {
                self.value_constraint(ty, constraint, "a-props-correct.2")
            }
            _ => None,
        };
        Attribute {
            name: attribute.name.value.clone(),
            span: attribute.name.span,
            global,
            ty: ty.unwrap_or(Simple::Builtin(Builtin::AnySimpleType)),
            constraint,
            inheritable: attribute.inheritable,
            documentation: attribute.documentation.clone(),
            broken: ty.is_none(),
        }
    }

    fn attribute_type(&mut self, attribute: &'d syntax::Attribute) -> Option<Simple> {
        match &attribute.ty {
            syntax::TypeUse::Named(name) => match self.named_type(name)? {
                Type::Simple(ty) => Some(ty),
                Type::Complex(_) => {
                    let message = format!("{} is a complex type", shown(&name.value.local));
                    self.diagnostics.push(
                        Diagnostic::new("src-resolve", name.span, message)
                            .help("an attribute has a simple type"),
                    );
                    None
                }
            },
            syntax::TypeUse::Simple(ty) => self.simple_type(ty).map(Simple::Defined),
            syntax::TypeUse::Absent => Some(Simple::Builtin(Builtin::AnySimpleType)),
            // The syntax of attributes has no place for a complex one.
            syntax::TypeUse::Complex(_) | syntax::TypeUse::Broken => None,
        }
    }
}
