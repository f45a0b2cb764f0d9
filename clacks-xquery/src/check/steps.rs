//! Steps: where they lead, and what they may have been meant to.

use std::collections::HashSet;

use super::{Check, Place, Places, StaticType};
use crate::ast::Axis;
use crate::catalogue::{Attribute, Catalogue};
use crate::context::XSI;
use crate::core::{Id, Test};
use crate::error::Error;
use crate::nearest::nearest;
use crate::route::ElementId;
use crate::types::{KindTest, NameTest, QName};

/// How many places a message names.
const MAX_NAMED: usize = 4;

impl Check<'_> {
    pub(super) fn step(
        &mut self,
        id: Id,
        from: &StaticType,
        axis: Axis,
        test: &Test,
        predicates: &[Id],
    ) -> StaticType {
        let reached = match from {
            StaticType::Nodes(from) => self.reached(id, from, axis, test),
            _ => Places::anywhere(),
        };
        let reached = StaticType::Nodes(reached);
        self.predicates(&reached, predicates);
        reached
    }

    fn reached(&mut self, id: Id, from: &Places, axis: Axis, test: &Test) -> Places {
        let Some(name) = name_test(test, axis) else {
            return match test {
                Test::Kind(KindTest::Node) => self.along(from, axis),
                // Nothing is known about other nodes.
                _ => Places::anywhere(),
            };
        };
        let all = self.along(from, axis);
        let pass = |place: &Place| match self.name(*place) {
            Some((namespace, local)) => name.passes(namespace, local),
            None => false,
        };
        let known: Vec<Place> = all.known.iter().copied().filter(pass).collect();
        let open = match (axis, name) {
            (Axis::Attribute, NameTest::Name(name)) => self.has_undeclared(from, name),
            _ => all.open,
        };
        let nowhere = from.known.is_empty() && !from.open;
        if known.is_empty() && !open && !nowhere {
            let error = self.leads_nowhere(from, &all, axis, name);
            self.errors.push(error.at(self.query.span(id)));
            // One error is enough.
            return Places::anywhere();
        }
        Places::of(known, open)
    }

    /// The elements or attributes that an axis leads to.
    fn along(&self, from: &Places, axis: Axis) -> Places {
        match axis {
            Axis::SelfAxis => from.clone(),
            Axis::Child => self.children(from),
            Axis::Descendant => self.descendants(&self.children(from)),
            Axis::DescendantOrSelf => self.descendants(from),
            Axis::Attribute => {
                let mut known = Vec::new();
                let mut open = from.open;
                for place in &from.known {
                    if let Place::Element(element) = place {
                        let ty = self.catalogue.elements[*element].ty;
                        let attributes = &self.catalogue.types[ty].attributes;
                        known.extend((0..attributes.len()).map(|at| Place::Attribute(ty, at)));
                        open |= self.catalogue.types[ty].any_attribute;
                    }
                }
                Places::of(known, open)
            }
            _ => Places::anywhere(),
        }
    }

    /// Whether there may be an attribute of this name that is not declared where it is.
    fn has_undeclared(&self, from: &Places, name: &QName) -> bool {
        let on = |place: &Place| match place {
            Place::Element(element) => {
                let ty = self.catalogue.type_of(*element);
                ty.any_attribute && ty.attributes.iter().all(|it| it.name != *name)
            }
            _ => false,
        };
        from.open || *name.namespace == *XSI || from.known.iter().any(on)
    }

    fn children(&self, from: &Places) -> Places {
        let catalogue = self.catalogue;
        let mut known = Vec::new();
        let mut open = from.open;
        for place in &from.known {
            match place {
                Place::Document => known.extend(envelopes(catalogue).map(Place::Envelope)),
                Place::Envelope(first) => {
                    let namespace = &catalogue.elements[*first].name.namespace;
                    let events = catalogue.events.iter().copied();
                    known.extend(
                        events
                            .filter(|id| catalogue.elements[*id].name.namespace == *namespace)
                            .map(Place::Element),
                    );
                }
                Place::Element(element) => {
                    let ty = catalogue.type_of(*element);
                    known.extend(
                        ty.children
                            .iter()
                            .map(|child| Place::Element(child.element)),
                    );
                    open |= ty.open;
                }
                Place::Attribute(..) => {}
            }
        }
        Places::of(known, open)
    }

    /// These, and all that is below them.
    fn descendants(&self, from: &Places) -> Places {
        let mut all = from.clone();
        let mut seen: HashSet<Place> = from.known.iter().copied().collect();
        let mut to_do = from.known.clone();
        while let Some(place) = to_do.pop() {
            let below = self.children(&Places::of(vec![place], false));
            all.open |= below.open;
            for place in below.known {
                if seen.insert(place) {
                    to_do.push(place);
                    all.known.push(place);
                }
            }
        }
        Places::of(all.known, all.open)
    }

    pub(super) fn attribute(&self, ty: usize, at: usize) -> &Attribute {
        &self.catalogue.types[ty].attributes[at]
    }

    /// The namespace and local name.
    fn name(&self, place: Place) -> Option<(&str, &str)> {
        let name = match place {
            Place::Document => return None,
            Place::Envelope(first) => {
                let namespace = &self.catalogue.elements[first].name.namespace;
                return Some((namespace, Catalogue::ENVELOPE));
            }
            Place::Element(element) => &self.catalogue.elements[element].name,
            Place::Attribute(ty, at) => &self.attribute(ty, at).name,
        };
        Some((&name.namespace, &name.local))
    }

    /// What messages call a place.
    pub(super) fn called(&self, place: Place) -> String {
        match (place, self.name(place)) {
            (Place::Attribute(..), Some((_, local))) => format!("@{local}"),
            (_, Some((_, local))) => local.to_owned(),
            (_, None) => "the document".to_owned(),
        }
    }

    fn leads_nowhere(&self, from: &Places, all: &Places, axis: Axis, name: &NameTest) -> Error {
        let is_attribute = axis == Axis::Attribute;
        let what = if is_attribute { "attribute" } else { "element" };
        let (namespace, local) = match name {
            NameTest::Name(name) => (Some(&*name.namespace), Some(&*name.local)),
            NameTest::Namespace(namespace) => (Some(&**namespace), None),
            NameTest::Local(local) => (None, Some(&**local)),
            NameTest::Any => (None, None),
        };
        let place = self.all_called(&from.known);
        let Some(local) = local else {
            let message = match namespace {
                Some(namespace) => format!("{place} has no {what} in namespace {namespace}"),
                None => format!("{place} has no {what}s"),
            };
            return nowhere(message);
        };
        let here = match axis {
            Axis::SelfAxis => format!("{place} is no {local}"),
            Axis::Child | Axis::Attribute => format!("there is no {what} {local} in {place}"),
            _ => format!("there is no {what} {local} below {place}"),
        };
        // The right name in another namespace.
        let names = || all.known.iter().filter_map(|place| self.name(*place));
        if let Some((right, _)) = names().find(|(_, known)| *known == local) {
            return nowhere(match (namespace, right) {
                (Some(""), right) => format!(
                    "{here} without a namespace; its namespace is {right}, which the query must \
                     declare a prefix for"
                ),
                (_, "") => format!("{here} in a namespace; it has none and takes no prefix"),
                (Some(wrong), right) => {
                    format!("{here} in namespace {wrong}; its namespace is {right}")
                }
                (None, _) => here,
            });
        }
        if let Some(nearest) = nearest(local, names().map(|(_, local)| local)) {
            return nowhere(here).near(Some(nearest.to_owned()));
        }
        // The right name elsewhere.
        let parents = self.parents(is_attribute, namespace, local);
        if !parents.is_empty() {
            let parents = self.all_called(&parents);
            let message = format!("{here}; {local} is {} {what} of {parents}", article(what));
            return nowhere(message.replace("an element of", "a child of"));
        }
        nowhere(here).near(self.nearest_anywhere(is_attribute, local))
    }

    /// The elements that have a child or attribute of this name.
    fn parents(&self, is_attribute: bool, namespace: Option<&str>, local: &str) -> Vec<Place> {
        let wanted = |name: &QName| {
            &*name.local == local && namespace.is_none_or(|wanted| *wanted == *name.namespace)
        };
        let catalogue = self.catalogue;
        let has = |id: &ElementId| {
            let ty = catalogue.type_of(*id);
            if is_attribute {
                ty.attributes
                    .iter()
                    .any(|attribute| wanted(&attribute.name))
            } else {
                let mut children = ty.children.iter();
                children.any(|child| wanted(&catalogue.elements[child.element].name))
            }
        };
        let mut parents: Vec<Place> = (0..catalogue.elements.len())
            .filter(has)
            .map(Place::Element)
            .collect();
        if !is_attribute {
            let events = catalogue.events.iter();
            let found = events.filter(|id| wanted(&catalogue.elements[**id].name));
            parents.extend(found.map(|id| Place::Envelope(*id)));
        }
        // Several declarations may have one name.
        let mut seen = HashSet::new();
        parents.retain(|place| seen.insert(self.called(*place)));
        parents
    }

    fn nearest_anywhere(&self, is_attribute: bool, local: &str) -> Option<String> {
        let types = self.catalogue.types.iter();
        let attributes = types.flat_map(|ty| ty.attributes.iter().map(|it| &*it.name.local));
        let elements = self.catalogue.elements.iter().map(|it| &*it.name.local);
        let nearest = if is_attribute {
            nearest(local, attributes)
        } else {
            nearest(local, elements.chain([Catalogue::ENVELOPE]))
        };
        nearest.map(str::to_owned)
    }

    fn all_called(&self, places: &[Place]) -> String {
        let mut names: Vec<String> = Vec::new();
        for place in places {
            let name = self.called(*place);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        if names.len() > MAX_NAMED {
            let others = names.len() - MAX_NAMED + 1;
            names.truncate(MAX_NAMED - 1);
            names.push(format!("{others} others"));
        }
        match names.split_last() {
            Some((last, [])) => last.clone(),
            Some((last, first)) => format!("{} or {last}", first.join(", ")),
            None => "what is there".to_owned(),
        }
    }
}

fn nowhere(message: String) -> Error {
    Error::new("err:XPST0005", message)
}

fn article(what: &str) -> &'static str {
    if what.starts_with(['a', 'e']) {
        "an"
    } else {
        "a"
    }
}

/// The first event of each namespace.
fn envelopes(catalogue: &Catalogue) -> impl Iterator<Item = ElementId> {
    let mut namespaces = HashSet::new();
    let events = catalogue.events.iter().copied();
    events.filter(move |id| namespaces.insert(catalogue.elements[*id].name.namespace.clone()))
}

/// The name that a test asks for, if it is one on elements or attributes.
fn name_test(test: &Test, axis: Axis) -> Option<&NameTest> {
    match test {
        Test::Name(name) => Some(name),
        Test::Kind(KindTest::Element(name, _)) if axis != Axis::Attribute => Some(name),
        Test::Kind(KindTest::Attribute(name, _)) if axis == Axis::Attribute => Some(name),
        Test::Kind(_) => None,
    }
}
