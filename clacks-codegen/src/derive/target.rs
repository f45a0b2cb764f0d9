//! What a type is held to: the component of the schema that is meant by a name.

use std::collections::HashSet;

use clacks_schema::{
    ComplexTypeId, Compositor, Content, Element, ElementId, ModelGroupId, Particle, QName, Schema,
    Simple, Sources, Span as SchemaSpan, Term, Type, nearest,
};

use crate::derive::errors::{at, push};
use crate::derive::input::Kind;
use crate::lower::names;

/// A component of a schema that has a name, or a part of one.
#[derive(Debug, Clone, Copy)]
pub(super) enum Component {
    Element(ElementId),
    Complex(ComplexTypeId),
    Simple(Simple),
    Group(ModelGroupId),
}

/// A step of a path such as `Order/Item/@id`.
struct Step<'p> {
    /// `None` for any.
    namespace: Option<&'p str>,
    local: &'p str,
    attribute: bool,
}

/// Splits a name into its namespace, if it is written `{namespace}local`, and its local part.
pub(super) fn split_name(name: &str) -> (Option<&str>, &str) {
    let braced = name.strip_prefix('{').and_then(|rest| rest.split_once('}'));
    braced.map_or((None, name), |(namespace, local)| (Some(namespace), local))
}

fn steps(path: &str) -> Vec<Step<'_>> {
    let mut steps = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        // Slashes of a namespace separate nothing.
        let braces = rest
            .find('{')
            .filter(|at| rest.find('/').is_none_or(|slash| *at < slash));
        let from = braces.and_then(|_| rest.find('}')).unwrap_or(0);
        let end = rest[from..]
            .find('/')
            .map_or(rest.len(), |slash| from + slash);
        let name = &rest[..end];
        let attribute = name.starts_with('@');
        let (namespace, local) = split_name(name.trim_start_matches('@'));
        steps.push(Step {
            namespace,
            local,
            attribute,
        });
        rest = rest.get(end + 1..).unwrap_or_default();
    }
    steps
}

pub(super) struct Finder<'s> {
    pub(super) schema: &'s Schema,
    pub(super) sources: &'s Sources,
}

impl<'s> Finder<'s> {
    /// The component of the name of the type: an element, else a type.
    pub(super) fn by_ident(&self, ident: &str) -> Result<Component, String> {
        let is_meant = |name: &QName| name.local == ident || names::type_name(&name.local) == ident;
        let mut elements = self.schema.global_elements.iter();
        if let Some(id) = elements.find(|id| is_meant(&self.schema.element(**id).name)) {
            return Ok(Component::Element(*id));
        }
        let mut types = self.types().into_iter();
        if let Some((_, component)) = types.find(|(name, _)| is_meant(name)) {
            return Ok(component);
        }
        let mut message =
            format!("the schema has neither an element nor a type of the name `{ident}`");
        let elements = self.schema.global_elements.iter();
        let elements = elements.map(|id| {
            let element = self.schema.element(*id);
            (element.name.local.as_str(), "element", element.span)
        });
        let types = self
            .types()
            .into_iter()
            .map(|(name, component)| (name.local.as_str(), "type", self.span(component)));
        let all: Vec<_> = elements
            .chain(types.filter_map(|(name, kind, span)| Some((name, kind, span?))))
            .collect();
        let names: Vec<_> = all.iter().map(|(name, ..)| *name).collect();
        let meant = nearest(ident, &names).or(match names.as_slice() {
            [only] => Some(only),
            _ => None,
        });
        let meant = meant.and_then(|meant| all.iter().find(|(name, ..)| *name == meant));
        if let Some((name, kind, span)) = meant {
            let place = at(Some(*span), self.sources);
            push(
                &mut message,
                format_args!(
                    "\nhelp: if you mean `{name}`{place}, say #[event({kind} = \"{name}\")]"
                ),
            );
        } else {
            message += "\nhelp: say which with #[event(element = \"…\")] or #[event(type = \"…\")]";
        }
        Err(message)
    }

    /// The component that a path leads to.
    pub(super) fn by_path(&self, kind: Kind, path: &str) -> Result<Component, String> {
        let steps = steps(path);
        let Some((first, rest)) = steps.split_first() else {
            return Err(format!(
                "expected the name of a component, as in {} = \"…\"",
                kind.keyword()
            ));
        };
        let mut here = match kind {
            Kind::Element => self.element(first)?,
            Kind::Type => self.named_type(first)?,
            // Whose content it is.
            Kind::Choice | Kind::Group => self
                .element(first)
                .or_else(|_| self.named_type(first))
                .or_else(|_| self.group(first))
                .map_err(|_| {
                    let local = first.local;
                    format!(
                        "the schema has no element, type or group `{local}`\nhelp: the name is that \
                         of the element, type or group in which the {} stands",
                        kind.keyword()
                    )
                })?,
        };
        for step in rest {
            here = self.step(here, step)?;
        }
        Ok(here)
    }

    fn element(&self, step: &Step<'_>) -> Result<Component, String> {
        let elements = self.schema.global_elements.iter();
        let all = elements.map(|id| (&self.schema.element(*id).name, Component::Element(*id)));
        self.pick("element", step, &all.collect::<Vec<_>>())
    }

    fn named_type(&self, step: &Step<'_>) -> Result<Component, String> {
        self.pick("type", step, &self.types())
    }

    fn group(&self, step: &Step<'_>) -> Result<Component, String> {
        let named = self.schema.model_group_ids().filter_map(|id| {
            let name = self.schema.model_group(id).name.as_ref()?;
            Some((name, Component::Group(id)))
        });
        self.pick("group", step, &named.collect::<Vec<_>>())
    }

    fn types(&self) -> Vec<(&'s QName, Component)> {
        let schema = self.schema;
        let complex = schema
            .complex_type_ids()
            .filter(|id| *id != Schema::ANY_TYPE);
        let complex = complex.filter_map(|id| {
            let name = schema.complex_type(id).name.as_ref()?;
            Some((name, Component::Complex(id)))
        });
        let simple = schema.simple_type_ids().filter_map(|id| {
            let name = schema.simple_type(id).name.as_ref()?;
            Some((name, Component::Simple(Simple::Defined(id))))
        });
        complex.chain(simple).collect()
    }

    fn pick(
        &self,
        what: &str,
        step: &Step<'_>,
        all: &[(&QName, Component)],
    ) -> Result<Component, String> {
        let is_meant = |name: &QName| {
            let own = name.namespace.as_deref().unwrap_or_default();
            name.local == step.local && step.namespace.is_none_or(|namespace| namespace == own)
        };
        let mut found = all.iter().filter(|(name, _)| is_meant(name));
        let local = step.local;
        match (found.next(), found.next()) {
            (Some((_, only)), None) => Ok(*only),
            (Some((one, a)), Some((other, b))) => {
                let show = |name: &QName, component| {
                    let namespace = name.namespace.as_deref().unwrap_or_default();
                    format!(
                        "\"{{{namespace}}}{local}\"{}",
                        at(self.span(component), self.sources)
                    )
                };
                Err(format!(
                    "the schema has several {what}s `{local}`\nhelp: say which: {} or {}",
                    show(one, *a),
                    show(other, *b)
                ))
            }
            (None, _) => {
                let mut message = format!("the schema has no {what} `{local}`");
                let names: Vec<_> = all.iter().map(|(name, _)| name.local.as_str()).collect();
                if let Some(meant) = nearest(local, &names)
                    && let Some((_, component)) = all.iter().find(|(name, _)| name.local == meant)
                {
                    let place = at(self.span(*component), self.sources);
                    push(
                        &mut message,
                        format_args!("\nhelp: did you mean `{meant}`{place}?"),
                    );
                }
                Err(message)
            }
        }
    }

    fn step(&self, from: Component, step: &Step<'_>) -> Result<Component, String> {
        let ty = match from {
            Component::Element(id) => self.schema.element(id).ty,
            Component::Complex(id) => Type::Complex(id),
            Component::Simple(ty) => Type::Simple(ty),
            Component::Group(id) => {
                let children = self.children_of(Some(&self.schema.model_group(id).particles), None);
                return self.pick_child(step, &children);
            }
        };
        let Type::Complex(id) = ty else {
            let message = format!("`{}` is in something that holds text only", step.local);
            return Err(message);
        };
        if step.attribute {
            let uses = self.schema.complex_type(id).attributes.iter();
            let all = uses.map(|it| {
                let attribute = self.schema.attribute(it.attribute);
                (&attribute.name, Component::Simple(attribute.ty))
            });
            return self.pick("attribute", step, &all.collect::<Vec<_>>());
        }
        self.pick_child(step, &self.children(id))
    }

    fn pick_child(&self, step: &Step<'_>, children: &[ElementId]) -> Result<Component, String> {
        let mut distinct: Vec<ElementId> = Vec::new();
        for id in children {
            // Those of one name in a content model have one type.
            let name = &self.schema.element(*id).name;
            if !distinct
                .iter()
                .any(|known| self.schema.element(*known).name == *name)
            {
                distinct.push(*id);
            }
        }
        let all = distinct.into_iter();
        let all = all.map(|id| (&self.schema.element(id).name, Component::Element(id)));
        self.pick("element", step, &all.collect::<Vec<_>>())
    }

    /// The elements in the content of a type, in the order of the schema.
    pub(super) fn children(&self, id: ComplexTypeId) -> Vec<ElementId> {
        match &self.schema.complex_type(id).content {
            Content::Elements(particle) => self.children_of(None, Some(particle)),
            Content::Empty | Content::Simple(_) => Vec::new(),
        }
    }

    pub(super) fn children_of(
        &self,
        particles: Option<&'s Vec<Particle>>,
        particle: Option<&'s Particle>,
    ) -> Vec<ElementId> {
        let mut found = Vec::new();
        let mut seen: HashSet<ModelGroupId> = HashSet::new();
        let mut pending: Vec<&Particle> = particles.into_iter().flatten().chain(particle).collect();
        pending.reverse();
        while let Some(particle) = pending.pop() {
            match &particle.term {
                Term::Element(id) => found.push(*id),
                Term::Group(id) if seen.insert(*id) => {
                    pending.extend(self.schema.model_group(*id).particles.iter().rev());
                }
                Term::Wildcard(_) | Term::Group(_) => {}
            }
        }
        found
    }

    /// Where a component stands.
    pub(super) fn span(&self, component: Component) -> Option<SchemaSpan> {
        match component {
            Component::Element(id) => Some(self.schema.element(id).span),
            Component::Complex(id) => Some(self.schema.complex_type(id).span),
            Component::Simple(Simple::Defined(id)) => Some(self.schema.simple_type(id).span),
            Component::Simple(Simple::Builtin(_)) => None,
            Component::Group(id) => Some(self.schema.model_group(id).span),
        }
    }

    /// What messages call it.
    pub(super) fn shown(&self, component: Component) -> String {
        let named = |kind: &str, name: Option<&QName>| match name {
            Some(name) => format!("{kind} `{}`", name.local),
            // Its place tells it from others.
            None => kind.to_owned(),
        };
        match component {
            Component::Element(id) => named("element", Some(&self.schema.element(id).name)),
            Component::Complex(id) => named("type", self.schema.complex_type(id).name.as_ref()),
            Component::Simple(Simple::Builtin(builtin)) => format!("type `xs:{}`", builtin.name()),
            Component::Simple(Simple::Defined(id)) => {
                named("type", self.schema.simple_type(id).name.as_ref())
            }
            Component::Group(id) => {
                let group = self.schema.model_group(id);
                let kind = match group.compositor {
                    Compositor::Choice => "choice",
                    Compositor::Sequence | Compositor::All => "group",
                };
                named(kind, group.name.as_ref())
            }
        }
    }

    /// What types call it that are derived for it: its name, or else its place.
    pub(super) fn identity(&self, component: Component) -> String {
        let named = |kind: &str, name: &QName| {
            let namespace = name.namespace.as_deref().unwrap_or_default();
            format!("{kind} {{{namespace}}}{}", name.local)
        };
        let name = match component {
            Component::Element(id) => return named("element", &self.schema.element(id).name),
            Component::Complex(id) => self.schema.complex_type(id).name.as_ref(),
            Component::Simple(Simple::Defined(id)) => self.schema.simple_type(id).name.as_ref(),
            Component::Simple(Simple::Builtin(builtin)) => {
                return format!("type xs:{}", builtin.name());
            }
            Component::Group(_) => None,
        };
        let place = || self.span(component).map(|span| self.sources.place(span));
        name.map(|name| named("type", name))
            .or_else(place)
            .unwrap_or_default()
    }

    pub(super) fn global(&self, id: ElementId) -> Option<&'s Element> {
        let element = self.schema.element(id);
        element.global.then_some(element)
    }
}
