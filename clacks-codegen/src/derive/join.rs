//! A type that users wrote and the component that it is derived for, as one.

use clacks_schema::{ElementId, Simple, Span as SchemaSpan, Type as SchemaType};
use proc_macro2::{Ident, TokenStream};

use crate::derive::errors::{Errors, at};
use crate::derive::import::Import;
use crate::derive::input::{Input, Kind as Word, Shape as Given};
use crate::derive::load::Loaded;
use crate::derive::target::{Component, Finder};
use crate::derive::types::Join;
use crate::emit::{Derived, Shape, derived};
use crate::ir::{
    Body, Catalogue, Element, Event, Field, GivenKind, Globals, ItemId, Kind, ModuleId, Occurs,
    Struct, Type, What,
};
use crate::lower::Origin;

/// The code for a type; `None` if something is wrong.
pub(super) fn join(
    input: &Input,
    loaded: &Loaded,
    krate: &TokenStream,
    errors: &mut Errors,
) -> Option<TokenStream> {
    let (catalogue, index) = loaded.lowered.as_ref()?;
    let finder = Finder {
        schema: &loaded.shared.schema.as_ref()?.schema,
        sources: &loaded.shared.sources,
    };
    let (span, found) = match &input.attributes.target {
        Some((kind, path)) => (path.span(), finder.by_path(*kind, &path.value())),
        None => (
            input.ident.span(),
            finder.by_ident(&input.ident.to_string()),
        ),
    };
    let component = match found {
        Ok(component) => component,
        Err(message) => {
            errors.push(span, message);
            return None;
        }
    };
    let mut join = Join {
        finder,
        index,
        import: Import::new(catalogue),
        errors,
        ident: &input.ident,
        aliases: TokenStream::new(),
        markers: TokenStream::new(),
        count: 0,
    };
    let part = input.attributes.target.as_ref().map(|(kind, _)| *kind);
    let joined = match part {
        Some(kind @ (Word::Choice | Word::Group)) => join.part(kind, component, input, span),
        _ => join.whole(component, input, span),
    };
    let Joined {
        shape,
        held_to,
        element,
    } = joined?;
    if !join.errors.is_empty() {
        return None;
    }
    if element.is_some() {
        let globals = join.simple_globals();
        join.import.to.globals.extend(globals);
    }
    let it = Derived {
        ident: &input.ident,
        catalogue: &join.import.to,
        held_to,
        element,
        shape,
        aliases: join.aliases,
        markers: join.markers,
    };
    Some(derived(&it, catalogue, krate))
}

struct Joined {
    shape: Shape,
    held_to: String,
    /// The constant of the name of the element that it is.
    element: Option<Ident>,
}

impl Joined {
    fn of(shape: Shape, held_to: String) -> Self {
        Self {
            shape,
            held_to,
            element: None,
        }
    }
}

/// The event that a global element would be.
struct Generated<'g> {
    module: ModuleId,
    kind: &'g Kind,
    element: &'g Element,
}

impl<'j> Join<'j> {
    fn refuse(&mut self, span: proc_macro2::Span, message: String) -> Option<Joined> {
        self.errors.push(span, message);
        None
    }

    /// A type for an element or a type.
    fn whole(
        &mut self,
        component: Component,
        input: &Input,
        span: proc_macro2::Span,
    ) -> Option<Joined> {
        let ty = match component {
            Component::Element(id) => {
                if matches!(input.shape, Given::Enum(_))
                    && let Some(item) = self.index.substitutes.get(&id)
                {
                    return self.alternatives(*item, component, input);
                }
                self.finder.schema.element(id).ty
            }
            Component::Complex(id) => SchemaType::Complex(id),
            Component::Simple(ty) => SchemaType::Simple(ty),
            Component::Group(_) => return None,
        };
        let generated = match component {
            Component::Element(id) => self.generated(id),
            _ => None,
        };
        let mut joined = match ty {
            SchemaType::Complex(id) => {
                self.complex(id, component, generated.as_ref(), input, span)?
            }
            SchemaType::Simple(ty) => {
                self.simple(ty, component, generated.as_ref(), input, span)?
            }
        };
        joined.element =
            generated.map(|generated| self.import.name(generated.module, &generated.element.name));
        Some(joined)
    }

    /// What is generated for a global element.
    fn generated(&self, id: ElementId) -> Option<Generated<'j>> {
        let name = &self.finder.global(id)?.name;
        let namespace = name.namespace.as_deref().unwrap_or_default();
        let mut events = self.import.from.events.iter();
        let is = |event: &&Event| event.local == name.local && event.namespace == namespace;
        let item = self.import.item(events.find(is)?.item)?;
        Some(Generated {
            module: self.import.module_of(item.id),
            kind: &item.kind,
            element: item.element.as_ref()?,
        })
    }

    fn complex(
        &mut self,
        id: clacks_schema::ComplexTypeId,
        component: Component,
        generated: Option<&Generated<'j>>,
        input: &Input,
        span: proc_macro2::Span,
    ) -> Option<Joined> {
        let of_type = Component::Complex(id);
        let held_to = self.finder.identity(of_type);
        let shown = self.finder.shown(component);
        let constraint = match generated.map(|it| (it.module, it.kind)) {
            Some((module, Kind::Wrapper(ty, constraint))) => {
                if let Given::Tuple(inner) = &input.shape {
                    let constraint = constraint.as_ref();
                    let constraint = constraint.map(|it| self.import.constraint(module, it));
                    let ty = self.only(ty, inner, component)?;
                    return Some(Joined::of(Shape::Wrapper(ty, constraint), held_to));
                }
                if !matches!(ty, Type::Item(_)) {
                    let message = format!(
                        "the {shown} may be nil or of any type\nhelp: make it `struct {}(…);` \
                         around `{}`",
                        input.ident,
                        self.suggested_value(ty)
                    );
                    return self.refuse(span, message);
                }
                constraint.as_ref().map(|it| (module, it.clone()))
            }
            _ => None,
        };
        if let (Given::Enum(_), Some(family)) = (&input.shape, self.family(id)) {
            return self.alternatives(family, component, input);
        }
        let item = self.index.complex.get(&id).copied();
        let found = item.and_then(|item| Some((item, self.import.item(item)?)));
        let Some((item, found)) = found else {
            let message = format!(
                "the {shown} is abstract: documents have types derived from it\nhelp: derive an \
                 `enum` with a variant for each of them"
            );
            return self.refuse(span, message);
        };
        let (module, Kind::Struct(of)) = (self.import.module_of(item), &found.kind) else {
            return None;
        };
        let mut shape = match &input.shape {
            Given::Struct(fields) => Shape::Struct(self.structure(of, module, of_type, fields)?),
            Given::Enum(variants) => {
                let Some((choice, alternatives)) = self.only_choice(of) else {
                    let message = format!(
                        "the {shown}{} has attributes or elements beside each other, of which an \
                         `enum` would hold only one\nhelp: make it a `struct`",
                        self.at(component)
                    );
                    return self.refuse(input.ident.span(), message);
                };
                let within = self.import.module_of(choice);
                let component = self.group_of(choice, of_type);
                let all = self.choice(alternatives, within, component, variants)?;
                Shape::Content(all, self.shell(of, module))
            }
            Given::Tuple(_) => {
                let message = format!(
                    "the {shown}{} has attributes or elements, for which the fields need names\n\
                     help: make it `struct {} {{ … }}`",
                    self.at(component),
                    input.ident
                );
                return self.refuse(input.ident.span(), message);
            }
        };
        if let Some((module, constraint)) = constraint
            && let Shape::Struct(it) | Shape::Content(_, it) = &mut shape
        {
            it.constraint = Some(self.import.constraint(module, &constraint));
        }
        Some(Joined::of(shape, held_to))
    }

    fn simple(
        &mut self,
        ty: Simple,
        component: Component,
        generated: Option<&Generated<'j>>,
        input: &Input,
        span: proc_macro2::Span,
    ) -> Option<Joined> {
        let lowered = match ty {
            Simple::Builtin(builtin) => Type::Builtin(builtin),
            Simple::Defined(id) => self.index.simple.get(&id).cloned()?,
        };
        let lowered = self.import.resolved(&lowered);
        let of_type = Component::Simple(ty);
        let held_to = self.finder.identity(of_type);
        let kind = match &lowered {
            Type::Item(id) => self.import.item(*id).map(|item| &item.kind),
            _ => None,
        };
        let shown = self.finder.shown(component);
        let place = self.at(component);
        match (&input.shape, kind) {
            (Given::Enum(variants), Some(Kind::Enumeration(of))) => {
                let it = self.enumeration(of, of_type, variants)?;
                Some(Joined::of(Shape::Enumeration(it), held_to))
            }
            (Given::Enum(variants), Some(Kind::Union(of))) => {
                let members = self.union(of, of_type, variants)?;
                Some(Joined::of(Shape::Union(of.name.clone(), members), held_to))
            }
            (Given::Enum(_), _) => {
                let message = format!(
                    "the {shown}{place} is no enumeration: it has values of `{}`\nhelp: make it \
                     `struct {}({});`",
                    self.suggested_value(&lowered),
                    input.ident,
                    self.suggested_value(&lowered)
                );
                self.refuse(input.ident.span(), message)
            }
            (Given::Struct(_), _) => {
                let instead = match kind {
                    Some(Kind::Enumeration(_)) => "an `enum` with a variant for each value",
                    Some(Kind::Union(_)) => "an `enum` with a variant for each member type",
                    _ => "a struct around the one value, without a name for it",
                };
                let message = format!(
                    "the {shown}{place} holds text only, no attributes or elements\nhelp: make it \
                     {instead}"
                );
                self.refuse(input.ident.span(), message)
            }
            (Given::Tuple(inner), _) if matches!(component, Component::Element(_)) => {
                let constraint = match generated.map(|it| (it.module, it.kind)) {
                    Some((module, Kind::Wrapper(of, constraint))) => {
                        let constraint = constraint.as_ref();
                        let constraint = constraint.map(|it| self.import.constraint(module, it));
                        if matches!(of, Type::Nillable(_)) {
                            let message = format!(
                                "the {shown}{place} may be nil, which a type written by hand \
                                 cannot hold\nhelp: let `events!` generate the type"
                            );
                            return self.refuse(span, message);
                        }
                        constraint
                    }
                    _ => None,
                };
                let ty = self.only(&lowered, inner, component)?;
                Some(Joined::of(Shape::Wrapper(ty, constraint), held_to))
            }
            (Given::Tuple(_), Some(Kind::Enumeration(_) | Kind::Union(_))) => {
                let message = format!(
                    "the {shown}{place} is an enumeration or union\nhelp: make it an `enum`"
                );
                self.refuse(input.ident.span(), message)
            }
            (Given::Tuple(inner), _) => match self.only(&lowered, inner, component)? {
                Type::Given(given) if given.kind == GivenKind::Via => {
                    Some(Joined::of(Shape::Value(given), held_to))
                }
                _ => {
                    let message = format!(
                        "the {shown}{place} is a list of values that are enumerated\nhelp: use \
                         `Vec<…>` of the type that is derived for its items"
                    );
                    self.refuse(input.ident.span(), message)
                }
            },
        }
    }

    /// A type for a model group within the component.
    fn part(
        &mut self,
        kind: Word,
        component: Component,
        input: &Input,
        span: proc_macro2::Span,
    ) -> Option<Joined> {
        let what = kind.keyword();
        let found = self.groups_in(kind, component);
        let given: Vec<&str> = match &input.shape {
            Given::Struct(fields) if kind == Word::Group => {
                fields.iter().map(|field| field.name.as_str()).collect()
            }
            Given::Enum(variants) if kind == Word::Choice => variants
                .iter()
                .map(|variant| variant.name.as_str())
                .collect(),
            _ => {
                let instead = match kind {
                    Word::Choice => "one of several things is there: make it an `enum`",
                    _ => "several things are there: make it a `struct` with named fields",
                };
                return self.refuse(input.ident.span(), format!("of a {what}, {instead}"));
            }
        };
        // Of several the one that has most of what is there by name.
        let common = |item: &ItemId| {
            let fields = self.fields_of(*item);
            let is_there = |name: &&&str| fields.iter().any(|field| field.ident == **name);
            given.iter().filter(is_there).count()
        };
        let best = found.iter().map(common).max();
        let item = found.iter().find(|item| Some(common(item)) == best);
        let Some(item) = item.copied() else {
            let shown = self.finder.shown(component);
            let message = format!("the {shown}{} has no {what} in it", self.at(component));
            return self.refuse(span, message);
        };
        let component = self.group_of(item, component);
        let module = self.import.module_of(item);
        let held_to = self.identity(item);
        match (self.import.item(item).map(|item| &item.kind), &input.shape) {
            (Some(Kind::Choice(all)), Given::Enum(variants)) => {
                let all = self.choice(all, module, component, variants)?;
                Some(Joined::of(Shape::Choice(all), held_to))
            }
            (Some(Kind::Group(body)), Given::Struct(fields)) => {
                let body = self.group(body, module, component, fields)?;
                Some(Joined::of(Shape::Group(body), held_to))
            }
            _ => None,
        }
    }

    /// An enum for elements or types that may stand in place of each other.
    fn alternatives(
        &mut self,
        item: ItemId,
        component: Component,
        input: &Input,
    ) -> Option<Joined> {
        let (module, held_to) = (self.import.module_of(item), self.identity(item));
        let Given::Enum(variants) = &input.shape else {
            return None;
        };
        match self.import.item(item).map(|item| &item.kind) {
            Some(Kind::Choice(all)) => {
                let all = self.choice(all, module, component, variants)?;
                Some(Joined::of(Shape::Choice(all), held_to))
            }
            Some(Kind::Types(types, first)) => {
                let types = self.types(types, module, component, variants)?;
                Some(Joined::of(Shape::Types(types, *first), held_to))
            }
            _ => None,
        }
    }

    /// The item of a type and those derived from it; of several the first.
    fn family(&self, id: clacks_schema::ComplexTypeId) -> Option<ItemId> {
        let items = self
            .import
            .from
            .modules
            .iter()
            .flat_map(|module| &module.items);
        let mut items = items.filter(|item| matches!(item.kind, Kind::Types(..)));
        let is = |item: ItemId| matches!(self.index.origin(item), Some(Origin::Family(of, _)) if of == id);
        items.find(|item| is(item.id)).map(|item| item.id)
    }

    /// The alternatives of a content that is one choice, without attributes.
    fn only_choice(&self, of: &Struct) -> Option<(ItemId, &'j [Field])> {
        let bare = of.mixed.is_none() && of.attributes.is_empty() && of.any_attributes.is_none();
        let Body::Sequence(fields) = &of.body else {
            return None;
        };
        match fields.as_slice() {
            [field] if bare && field.particle.occurs == Occurs::Once => {
                let What::Group(item) = field.particle.what else {
                    return None;
                };
                match &self.import.item(item)?.kind {
                    Kind::Choice(alternatives) => Some((item, alternatives)),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn fields_of(&self, item: ItemId) -> &'j [Field] {
        match self.import.item(item).map(|item| &item.kind) {
            Some(Kind::Struct(Struct { body, .. }) | Kind::Group(body)) => match body {
                Body::Sequence(fields) | Body::All(fields, _) => fields,
                _ => &[],
            },
            Some(Kind::Choice(fields)) => fields,
            _ => &[],
        }
    }

    /// The model groups of a kind in the content of a component.
    fn groups_in(&self, kind: Word, component: Component) -> Vec<ItemId> {
        let root = match component {
            Component::Element(id) => match self.finder.schema.element(id).ty {
                SchemaType::Complex(id) => self.index.complex.get(&id),
                SchemaType::Simple(_) => None,
            },
            Component::Complex(id) => self.index.complex.get(&id),
            Component::Group(id) => self.index.groups.get(&id),
            Component::Simple(_) => None,
        };
        let mut found = Vec::new();
        let mut pending: Vec<ItemId> = root.copied().into_iter().collect();
        let mut seen = pending.clone();
        while let Some(item) = pending.pop() {
            let is_meant = match self.import.item(item).map(|item| &item.kind) {
                Some(Kind::Choice(_)) => kind == Word::Choice,
                Some(Kind::Group(_)) => kind == Word::Group,
                _ => false,
            };
            if is_meant {
                found.push(item);
            }
            for field in self.fields_of(item).iter().rev() {
                if let What::Group(inner) = field.particle.what
                    && !seen.contains(&inner)
                    && !matches!(self.index.origin(inner), Some(Origin::Substitutes(_)))
                {
                    seen.push(inner);
                    pending.push(inner);
                }
            }
        }
        found
    }

    fn group_of(&self, item: ItemId, otherwise: Component) -> Component {
        match self.index.origin(item) {
            Some(Origin::Group(id)) => Component::Group(id),
            _ => otherwise,
        }
    }

    /// The table of what the schema declares globally, if those are simple types only.
    fn simple_globals(&mut self) -> Option<Globals> {
        let all: &Catalogue = self.import.from;
        let globals = all.globals.first()?;
        if !globals.elements.is_empty() || !globals.attributes.is_empty() {
            return None;
        }
        let types = globals.types.iter().map(|(name, base, ty)| {
            let ty = ty.as_ref().map(|ty| self.import.simple(ty));
            (name.clone(), base.clone(), ty)
        });
        Some(Globals {
            ident: globals.ident.clone(),
            elements: Vec::new(),
            attributes: Vec::new(),
            types: types.collect(),
            is_read_back: globals.is_read_back,
        })
    }

    fn at(&self, component: Component) -> String {
        let span: Option<SchemaSpan> = self.finder.span(component);
        at(span, self.finder.sources)
    }
}
