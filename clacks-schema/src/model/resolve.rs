//! From syntax to model: names become ids.

use std::collections::{HashMap, HashSet, VecDeque};

use clacks_xs::builtin::Builtin;

use crate::Version;
use crate::diagnostic::{Diagnostic, Diagnostics, shown};
use crate::documents::Documents;
use crate::model::complex::{Progress, Source};
use crate::model::globals::{Component, EntryId, Globals};
use crate::model::{
    AttributeId, ComplexType, ComplexTypeId, Compositor, Content, Derivation, Derivations,
    Document, ElementId, Excluded, ModelGroup, ModelGroupId, Named, Namespaces, Particle, Process,
    QName, Schema, Simple, SimpleTypeId, Term, Type, Wildcard, builtin_type,
};
use crate::source::{Span, Spanned};
use crate::syntax::{self, Kind, XSD};

/// How many steps of derivation a type may be away from a built-in one.
pub(super) const MAX_DERIVATION: usize = 200;

/// How deep model groups may be nested, those included that they refer to.
pub(super) const MAX_GROUPS: usize = 400;

/// How many members the `all` groups may have that have those of others too.
const MAX_MEMBERS: usize = 1_000_000;

/// Resolves the names of all documents. What cannot be resolved is reported and left out.
pub(crate) fn resolve(
    documents: &Documents,
    version: Version,
    diagnostics: &mut Diagnostics,
) -> Schema {
    let globals = Globals::collect(documents, version, diagnostics);
    let mut resolver = Resolver {
        globals,
        diagnostics,
        schema: Schema {
            version,
            documents: documents.all.iter().map(document).collect(),
            elements: Vec::new(),
            attributes: Vec::new(),
            complex_types: Vec::new(),
            simple_types: Vec::new(),
            model_groups: Vec::new(),
            identity_constraints: Vec::new(),
            notations: Vec::new(),
            global_elements: Vec::new(),
            named: Named::default(),
            substitutes: HashMap::new(),
            abstract_substitutes: HashMap::new(),
            redefinitions: Vec::new(),
        },
        ids: HashMap::new(),
        simple_types: HashMap::new(),
        open_simple_types: Vec::new(),
        complex_types: Vec::new(),
        open_complex_types: Vec::new(),
        pending: VecDeque::new(),
        attribute_groups: HashMap::new(),
        circular_attribute_groups: false,
        circle_steps: 0,
        redefining: None,
        heads: HashMap::new(),
        elements: Vec::new(),
        values: 0,
        patterns: 0,
        uses: 0,
        depth: 0,
    };
    resolver.all(documents);
    resolver.schema
}

fn document(document: &syntax::Document) -> Document {
    Document {
        source: document.source,
        target_namespace: document.target_namespace.clone(),
        documentation: document.documentation.clone(),
    }
}

pub(super) struct Resolver<'d> {
    pub(super) globals: Globals<'d>,
    pub(super) diagnostics: &'d mut Diagnostics,
    pub(super) schema: Schema,
    /// The ids of global components but simple types and attribute groups, which are given before
    /// anything is resolved.
    ids: HashMap<EntryId, usize>,
    /// The global simple types that are resolved; `None` for failed.
    simple_types: HashMap<EntryId, Option<SimpleTypeId>>,
    open_simple_types: Vec<EntryId>,
    /// Of each complex type what it comes from.
    pub(super) complex_types: Vec<Source<'d>>,
    pub(super) open_complex_types: Vec<ComplexTypeId>,
    /// The complex types that are written in place and were met so far.
    pub(super) pending: VecDeque<ComplexTypeId>,
    pub(super) attribute_groups: HashMap<EntryId, super::attributes::GroupState>,
    /// Whether an attribute group was met that is being resolved.
    pub(super) circular_attribute_groups: bool,
    /// How many references in circles were followed.
    pub(super) circle_steps: usize,
    /// The component that is being resolved and what it redefines, which is what its own name
    /// stands for in it.
    pub(super) redefining: Option<(EntryId, EntryId)>,
    /// Where members name the heads of substitution groups.
    pub(super) heads: HashMap<(ElementId, ElementId), &'d Spanned<QName>>,
    /// Of each element what it comes from.
    pub(super) elements: Vec<&'d syntax::Element>,
    /// How many values and patterns all simple types have together.
    pub(super) values: usize,
    /// How much the patterns weigh so far.
    pub(super) patterns: u64,
    /// How many attributes all types have together.
    pub(super) uses: usize,
    /// How deep in model groups we are.
    pub(super) depth: usize,
}

impl Resolver<'_> {
    fn all(&mut self, documents: &Documents) {
        let nowhere = match documents.all.first() {
            Some(document) => document.source.span(0..0),
            None => return,
        };
        self.any_type(nowhere);
        self.reserve(nowhere);
        let entries: Vec<EntryId> = (0..self.globals.entries.len()).map(EntryId).collect();
        for &id in &entries {
            if let Component::Notation(name) = self.globals.component(id) {
                self.schema.notations.push(name.value.clone());
            }
        }
        for &id in &entries {
            match self.globals.component(id) {
                Component::SimpleType(_) => {
                    if let Some(simple) = self.global_simple_type(id) {
                        self.name_type(id, Type::Simple(Simple::Defined(simple)));
                    }
                }
                Component::Attribute(attribute) => {
                    let at = AttributeId(self.ids[&id]);
                    self.schema.attributes[at.0] = self.attribute(attribute, true);
                    let name = attribute.name.value.clone();
                    self.schema.named.attributes.insert(name, at);
                }
                _ => {}
            }
        }
        for &id in &entries {
            match self.globals.component(id) {
                Component::Element(element) => {
                    let at = ElementId(self.ids[&id]);
                    self.element(at, element, true);
                    self.schema.global_elements.push(at);
                    let name = element.name.value.clone();
                    self.schema.named.elements.insert(name, at);
                }
                Component::ComplexType(_) => {
                    let at = ComplexTypeId(self.ids[&id]);
                    self.name_type(id, Type::Complex(at));
                    self.finish_complex_type(at);
                }
                Component::Group(group) => self.group(id, ModelGroupId(self.ids[&id]), group),
                Component::AttributeGroup(_) => self.attribute_group(id),
                _ => {}
            }
        }
        while let Some(id) = self.pending.pop_front() {
            self.finish_complex_type(id);
        }
        self.break_circular_groups();
        self.bound_groups();
        self.flatten_all_groups();
        self.finish_elements();
        self.finish_identity_constraints();
    }

    /// Room for those that others may refer to before they are resolved.
    fn reserve(&mut self, nowhere: Span) {
        for at in 0..self.globals.entries.len() {
            let id = EntryId(at);
            let place = match self.globals.component(id) {
                Component::Element(element) => self.reserve_element(element).0,
                Component::ComplexType(ty) => self.reserve_complex_type(ty, Some(id)).0,
                Component::Group(group) => {
                    self.schema.model_groups.push(ModelGroup {
                        name: Some(group.name.value.clone()),
                        span: group.span,
                        compositor: group.compositor,
                        particles: Vec::new(),
                        broken: false,
                    });
                    self.schema.model_groups.len() - 1
                }
                Component::Attribute(attribute) => {
                    self.schema.attributes.push(super::Attribute {
                        name: attribute.name.value.clone(),
                        span: nowhere,
                        global: true,
                        ty: Simple::Builtin(Builtin::AnySimpleType),
                        constraint: None,
                        inheritable: false,
                        documentation: None,
                        broken: true,
                    });
                    self.schema.attributes.len() - 1
                }
                _ => continue,
            };
            self.ids.insert(id, place);
        }
    }

    fn name_type(&mut self, id: EntryId, ty: Type) {
        let name = match self.globals.component(id) {
            Component::ComplexType(ty) => &ty.name,
            Component::SimpleType(ty) => &ty.name,
            _ => return,
        };
        if let Some(name) = name
            && !self.globals.entries[id.0].redefined
        {
            self.schema.named.types.insert(name.value.clone(), ty);
        }
    }

    /// `xs:anyType` (part 1, section 3.4.7).
    fn any_type(&mut self, span: Span) {
        let wildcard = Wildcard {
            span,
            namespaces: Namespaces::Any,
            excluded: Excluded::default(),
            process: Process::Lax,
        };
        self.schema.model_groups.push(ModelGroup {
            name: None,
            span,
            compositor: Compositor::Sequence,
            particles: vec![Particle {
                span,
                min: 0,
                max: None,
                term: Term::Wildcard(wildcard.clone()),
            }],
            broken: false,
        });
        self.schema.complex_types.push(ComplexType {
            name: Some(QName {
                namespace: Some(XSD.to_owned()),
                local: "anyType".to_owned(),
            }),
            span,
            base: Type::Complex(Schema::ANY_TYPE),
            derivation: Derivation::Restriction,
            is_abstract: false,
            block: Derivations::NONE,
            excluded: Derivations::NONE,
            mixed: true,
            attributes: Vec::new(),
            any_attribute: Some(wildcard),
            content: Content::Elements(Particle {
                span,
                min: 1,
                max: Some(1),
                term: Term::Group(ModelGroupId(0)),
            }),
            open: None,
            assertions: Vec::new(),
            documentation: None,
            broken: false,
        });
        self.complex_types.push(Source {
            syntax: None,
            entry: None,
            progress: Progress::Done,
        });
    }

    /// The entry that a name stands for here.
    pub(super) fn entry(&mut self, kind: Kind, name: &Spanned<QName>) -> Option<EntryId> {
        let found = self.globals.entry(kind, &name.value);
        let hidden = found.and_then(|_| self.globals.hidden(name));
        if let Some(diagnostic) = hidden {
            self.diagnostics.push(diagnostic);
            return None;
        }
        if found.is_none() {
            self.unknown(kind, name);
        }
        found.map(|found| self.original(found))
    }

    /// What the name of a component stands for where it may be redefined.
    fn original(&self, id: EntryId) -> EntryId {
        match self.redefining {
            Some((new, original)) if self.globals.comes_from(id, new) => original,
            _ => id,
        }
    }

    pub(super) fn id(&self, entry: EntryId) -> Option<usize> {
        self.ids.get(&entry).copied()
    }

    /// Where a component that was redefined is redefined.
    pub(super) fn with_redefining<T>(
        &mut self,
        entry: Option<EntryId>,
        action: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let redefining =
            entry.and_then(|entry| Some((entry, self.globals.entries[entry.0].original?)));
        let outer = std::mem::replace(&mut self.redefining, redefining);
        let outcome = action(self);
        self.redefining = outer;
        outcome
    }

    /// The type that a name stands for.
    pub(super) fn named_type(&mut self, name: &Spanned<QName>) -> Option<Type> {
        if name.value.namespace.as_deref() == Some(XSD)
            && let Some(ty) = builtin_type(&name.value.local, self.schema.version)
        {
            return Some(ty);
        }
        let id = self.entry(Kind::Type, name)?;
        match self.globals.component(id) {
            Component::SimpleType(_) => self
                .global_simple_type(id)
                .map(|id| Type::Simple(Simple::Defined(id))),
            _ => self.id(id).map(|at| Type::Complex(ComplexTypeId(at))),
        }
    }

    fn global_simple_type(&mut self, id: EntryId) -> Option<SimpleTypeId> {
        if let Some(known) = self.simple_types.get(&id) {
            return *known;
        }
        let Component::SimpleType(ty) = self.globals.component(id) else {
            return None;
        };
        if let Some(first) = self.open_simple_types.iter().position(|open| *open == id) {
            let message = "the type is derived from itself";
            let mut diagnostic = Diagnostic::new("st-props-correct.2", ty.span, message);
            for between in &self.open_simple_types[first + 1..] {
                if let Component::SimpleType(between) = self.globals.component(*between) {
                    diagnostic = diagnostic.related(between.span, "by way of this one");
                }
            }
            self.diagnostics.push(diagnostic);
            self.simple_types.insert(id, None);
            return None;
        }
        if self.open_simple_types.len() > MAX_DERIVATION {
            self.too_derived(ty.span);
            return None;
        }
        self.open_simple_types.push(id);
        let simple = self.with_redefining(Some(id), |this| this.simple_type(ty));
        self.open_simple_types.pop();
        self.simple_types.insert(id, simple);
        simple
    }

    pub(super) fn is_1_1(&self) -> bool {
        self.schema.version == Version::Xsd11
    }

    pub(super) fn too_derived(&mut self, span: Span) {
        let message = format!("a type derived in more than {MAX_DERIVATION} steps");
        self.diagnostics
            .push(Diagnostic::new("limit", span, message));
    }

    pub(super) fn unknown(&mut self, kind: Kind, name: &Spanned<QName>) {
        if let Some(diagnostic) = self.globals.unknown(kind, name) {
            self.diagnostics.push(diagnostic);
        }
    }

    /// *Model Group Correct* (part 1, section 3.8.6): no group is in itself. A circle is reported
    /// once, and opened, so that whoever walks the groups comes to an end.
    fn break_circular_groups(&mut self) {
        let mut done = HashSet::new();
        for at in 0..self.schema.model_groups.len() {
            if !done.insert(at) {
                continue;
            }
            // Each step is a group and which of its particles comes next.
            let mut path = vec![(at, 0)];
            while let Some((group, next)) = path.last_mut() {
                let (group, place) = (*group, *next);
                let Some(particle) = self.schema.model_groups[group].particles.get(place) else {
                    path.pop();
                    continue;
                };
                *next += 1;
                let Term::Group(inner) = particle.term else {
                    continue;
                };
                if done.insert(inner.0) {
                    path.push((inner.0, 0));
                } else if path.iter().any(|(open, _)| *open == inner.0) {
                    let begin = &self.schema.model_groups[inner.0];
                    let name = begin.name.as_ref().map(|name| shown(&name.local));
                    let message = format!("the group {} contains itself", name.unwrap_or_default());
                    self.diagnostics.push(
                        Diagnostic::new("mg-props-correct.2", particle.span, message)
                            .related(begin.span, "the group begins here"),
                    );
                    self.schema.model_groups[group].particles.remove(place);
                    self.schema.model_groups[group].broken = true;
                    if let Some((_, next)) = path.last_mut() {
                        *next = place;
                    }
                }
            }
        }
    }

    /// Groups are walked by recursion, which goes no deeper than this allows.
    fn bound_groups(&mut self) {
        let mut depths: Vec<Option<usize>> = vec![None; self.schema.model_groups.len()];
        for at in 0..depths.len() {
            // Each step is a group, which of its particles comes next, and how deep the others are.
            let mut path = vec![(at, 0, 0)];
            while let Some((group, next, deepest)) = path.last_mut() {
                let group = *group;
                let particle = self.schema.model_groups[group].particles.get(*next);
                match particle.map(|particle| &particle.term) {
                    Some(Term::Group(inner)) => match depths[inner.0] {
                        Some(depth) => {
                            *deepest = depth.max(*deepest);
                            *next += 1;
                        }
                        None => path.push((inner.0, 0, 0)),
                    },
                    Some(_) => *next += 1,
                    None => {
                        let mut depth = *deepest + 1;
                        if depth > MAX_GROUPS {
                            depth = 0;
                            self.cut(group);
                        }
                        depths[group] = Some(depth);
                        path.pop();
                    }
                }
            }
        }
    }

    /// An `all` has the members of those in it (XML Schema 1.1, part 1, section 3.8.2: they are no
    /// groups of their own).
    fn flatten_all_groups(&mut self) {
        let mut added = 0;
        let mut flat = vec![false; self.schema.model_groups.len()];
        for at in 0..flat.len() {
            // Each step is a group, the inner ones before those around them.
            let mut path = vec![at];
            while let Some(&group) = path.last() {
                if flat[group] {
                    path.pop();
                    continue;
                }
                let waiting = self.alls_in(group).find(|inner| !flat[*inner]);
                if let Some(inner) = waiting {
                    path.push(inner);
                    continue;
                }
                flat[group] = true;
                path.pop();
                if self.alls_in(group).next().is_none() {
                    continue;
                }
                let groups = &self.schema.model_groups;
                let mut members = Vec::new();
                for particle in &groups[group].particles {
                    match particle.term {
                        Term::Group(inner) => {
                            members.extend(groups[inner.0].particles.iter().cloned());
                        }
                        _ => members.push(particle.clone()),
                    }
                    added += members.len();
                    if added > MAX_MEMBERS {
                        let message =
                            format!("`all` groups of more than {MAX_MEMBERS} members together");
                        let diagnostic = Diagnostic::new("limit", particle.span, message);
                        self.diagnostics.push(diagnostic);
                        return;
                    }
                }
                self.schema.model_groups[group].particles = members;
            }
        }
    }

    /// The groups that are members of an `all`.
    fn alls_in(&self, group: usize) -> impl Iterator<Item = usize> + '_ {
        let group = &self.schema.model_groups[group];
        let all = group.compositor == Compositor::All;
        let members = group.particles.iter().filter(move |_| all);
        members.filter_map(|particle| match particle.term {
            Term::Group(inner) => Some(inner.0),
            _ => None,
        })
    }

    fn cut(&mut self, group: usize) {
        let group = &mut self.schema.model_groups[group];
        let message = format!("model groups nested more than {MAX_GROUPS} deep");
        self.diagnostics
            .push(Diagnostic::new("limit", group.span, message));
        group.particles.clear();
        group.broken = true;
    }
}
