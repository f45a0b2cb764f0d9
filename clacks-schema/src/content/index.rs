//! What is looked up in content models again and again.

use std::collections::{HashMap, HashSet};

use crate::Version;
use crate::model::{
    Compositor, Content, ElementId, ModelGroupId, OpenContent, Particle, QName, Schema, Term,
    Wildcard,
};

/// How many elements a choice must have before they are looked up rather than compared.
const MANY: usize = 8;

/// The content models of a schema.
#[derive(Debug)]
pub struct ContentModels<'s> {
    pub(super) schema: &'s Schema,
    /// Of namespace, empty for none, and local name.
    names: HashMap<(&'s str, &'s str), NameId>,
    /// Of each element.
    element_names: Vec<NameId>,
    /// Which element stands in for another under a name.
    substitutes: HashMap<(ElementId, NameId), ElementId>,
    /// Of each model group.
    groups: Vec<Group>,
    /// The names of global elements.
    globals: HashSet<NameId>,
    /// Of the content models in which it matters the elements in them, by where the models are in
    /// memory.
    siblings: HashMap<usize, HashMap<NameId, ElementId>>,
}

/// The name of an element, in short.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct NameId(usize);

/// A child element, as content models see it.
#[derive(Debug, Clone, Copy)]
pub struct Child<'n> {
    namespace: &'n str,
    local: &'n str,
    /// `None` where no element of the schema has the name.
    name: Option<NameId>,
}

#[derive(Debug, Default)]
struct Group {
    nullable: bool,
    /// Of a choice or an `all` with many elements: the members by name.
    by_name: Option<HashMap<NameId, Vec<usize>>>,
    /// And those that are no elements.
    others: Vec<usize>,
}

impl<'s> ContentModels<'s> {
    /// Those of `schema`.
    pub fn new(schema: &'s Schema) -> Self {
        let mut models = Self {
            schema,
            names: HashMap::new(),
            element_names: Vec::with_capacity(schema.elements.len()),
            substitutes: HashMap::new(),
            groups: Vec::new(),
            globals: HashSet::new(),
            siblings: HashMap::new(),
        };
        for element in &schema.elements {
            let namespace = element.name.namespace.as_deref().unwrap_or("");
            let next = NameId(models.names.len());
            let name = *models
                .names
                .entry((namespace, &element.name.local))
                .or_insert(next);
            models.element_names.push(name);
        }
        for id in schema.element_ids() {
            for &substitute in schema.substitutes(id) {
                let name = models.element_names[substitute.index()];
                models.substitutes.insert((id, name), substitute);
            }
        }
        let globals = schema.global_elements.iter();
        models.globals = globals.map(|id| models.element_names[id.index()]).collect();
        for ty in &schema.complex_types {
            let open = ty.open.as_ref();
            if let (Version::Xsd11, Content::Elements(particle)) = (schema.version, &ty.content) {
                models.note_siblings(particle, open);
            }
        }
        models.groups = models.nullable_groups();
        for (at, group) in schema.model_groups.iter().enumerate() {
            let is_element = |particle: &&Particle| matches!(particle.term, Term::Element(_));
            let elements = group.particles.iter().filter(is_element).count();
            if group.compositor != Compositor::Sequence && elements >= MANY {
                let (by_name, others) = models.members_by_name(&group.particles);
                models.groups[at].by_name = Some(by_name);
                models.groups[at].others = others;
            }
        }
        models
    }

    /// The child of this namespace, empty for none, and local name.
    pub fn child<'n>(&self, namespace: &'n str, local: &'n str) -> Child<'n> {
        Child {
            namespace,
            local,
            name: self.names.get(&(namespace, local)).copied(),
        }
    }

    /// Whether a particle may be left out.
    pub(super) fn may_skip(&self, particle: &Particle) -> bool {
        particle.min == 0 || self.is_nullable(&particle.term)
    }

    /// How many occurrences of a particle are enough, of which there is one already.
    pub(super) fn floor(&self, particle: &Particle) -> u32 {
        if self.is_nullable(&particle.term) {
            1
        } else {
            particle.min.max(1)
        }
    }

    fn is_nullable(&self, term: &Term) -> bool {
        match term {
            Term::Group(id) => self.groups[id.index()].nullable,
            Term::Element(_) | Term::Wildcard(_) => false,
        }
    }

    /// The element that `child` is where `element` is asked for.
    pub(super) fn element_for(&self, element: ElementId, child: Child<'_>) -> Option<ElementId> {
        let name = child.name?;
        if self.element_names[element.index()] == name {
            return Some(element);
        }
        self.substitutes.get(&(element, name)).copied()
    }

    /// The members of a choice or an `all` that `child` may begin; all of them for `None`. There
    /// may be more, but none less.
    pub(super) fn candidates(
        &self,
        id: ModelGroupId,
        child: Option<Child<'_>>,
    ) -> impl Iterator<Item = usize> {
        let group = &self.groups[id.index()];
        let all = self.schema.model_group(id).particles.len();
        let (named, others, rest) = match (&group.by_name, child) {
            (Some(by_name), Some(child)) => {
                let named = child.name.and_then(|name| by_name.get(&name));
                (named.map_or(&[][..], Vec::as_slice), &group.others[..], 0)
            }
            _ => (&[][..], &[][..], all),
        };
        named.iter().chain(others).copied().chain(0..rest)
    }

    fn members_by_name(&self, particles: &[Particle]) -> (HashMap<NameId, Vec<usize>>, Vec<usize>) {
        let mut by_name: HashMap<NameId, Vec<usize>> = HashMap::new();
        let mut others = Vec::new();
        for (at, particle) in particles.iter().enumerate() {
            let Term::Element(id) = particle.term else {
                others.push(at);
                continue;
            };
            let substitutes = self.schema.substitutes(id).iter().copied();
            for element in std::iter::once(id).chain(substitutes) {
                let members = by_name
                    .entry(self.element_names[element.index()])
                    .or_default();
                if members.last() != Some(&at) {
                    members.push(at);
                }
            }
        }
        (by_name, others)
    }

    /// Finds out which groups may be empty, inner groups before those that they are in.
    fn nullable_groups(&self) -> Vec<Group> {
        let groups = &self.schema.model_groups;
        let mut nullable: Vec<Option<bool>> = vec![None; groups.len()];
        let mut open = vec![false; groups.len()];
        let mut stack = Vec::new();
        for start in 0..groups.len() {
            stack.push(start);
            while let Some(&at) = stack.last() {
                let group = &groups[at];
                let inner = |particle: &Particle| match particle.term {
                    Term::Group(id) => Some(id.index()),
                    Term::Element(_) | Term::Wildcard(_) => None,
                };
                if nullable[at].is_none() && !open[at] {
                    open[at] = true;
                    let unknown = |id: &usize| nullable[*id].is_none() && !open[*id];
                    stack.extend(group.particles.iter().filter_map(inner).filter(unknown));
                    continue;
                }
                let may_skip = |particle: &Particle| {
                    particle.min == 0
                        || inner(particle).is_some_and(|id| nullable[id] == Some(true))
                };
                // An empty choice allows nothing, not even nothing.
                let is_nullable = match group.compositor {
                    Compositor::Choice => group.particles.iter().any(may_skip),
                    Compositor::Sequence | Compositor::All => group.particles.iter().all(may_skip),
                };
                nullable[at].get_or_insert(is_nullable);
                stack.pop();
            }
        }
        let group = |nullable: Option<bool>| Group {
            nullable: nullable.unwrap_or(false),
            ..Group::default()
        };
        nullable.into_iter().map(group).collect()
    }
}

impl<'s> ContentModels<'s> {
    /// *Wildcard allows Expanded Name* (XML Schema 1.1, part 1, section 3.10.4.2), for a wildcard of
    /// the content model `root`.
    pub(super) fn allows(&self, wildcard: &Wildcard, child: Child<'_>, root: &Particle) -> bool {
        let Wildcard {
            namespaces,
            excluded,
            ..
        } = wildcard;
        let namespace = (!child.namespace.is_empty()).then_some(child.namespace);
        let is_it =
            |name: &QName| name.local == child.local && name.namespace.as_deref() == namespace;
        let is_global = || child.name.is_some_and(|name| self.globals.contains(&name));
        let is_excluded = excluded.names.iter().any(is_it)
            || (excluded.defined && is_global())
            || (excluded.siblings && self.sibling(child, root).is_some());
        namespaces.allows(namespace) && !is_excluded
    }

    /// The element of this name in the content model `root`, if it has a wildcard.
    pub(super) fn sibling(&self, child: Child<'_>, root: &Particle) -> Option<ElementId> {
        self.siblings
            .get(&address(root))?
            .get(&child.name?)
            .copied()
    }

    /// Notes the elements of a content model, if it matters to one of its wildcards.
    fn note_siblings(&mut self, root: &'s Particle, open: Option<&OpenContent>) {
        let mut asked = open.is_some();
        let mut names = HashMap::new();
        let mut seen = HashSet::new();
        let mut pending = vec![root];
        while let Some(particle) = pending.pop() {
            match &particle.term {
                Term::Element(id) => {
                    let others = self.schema.substitutes(*id);
                    let all = std::iter::once(id).chain(others);
                    names.extend(all.map(|id| (self.element_names[id.index()], *id)));
                }
                Term::Wildcard(_) => asked = true,
                Term::Group(id) if seen.insert(*id) => {
                    pending.extend(&self.schema.model_group(*id).particles);
                }
                Term::Group(_) => {}
            }
        }
        if asked {
            self.siblings.insert(address(root), names);
        }
    }
}

/// What tells the content models of a schema apart.
fn address(root: &Particle) -> usize {
    std::ptr::from_ref(root).addr()
}
