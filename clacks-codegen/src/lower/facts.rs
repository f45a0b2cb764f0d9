//! What follows from the items: which contain themselves, what can be derived for them.

use clacks_xs::Builtin;

use crate::ir::{
    Body, Catalogue, Field, Item, ItemId, Kind, Occurs, Particle, Presence, Struct, Type, What,
};

/// Works out boxing and derived traits.
pub(crate) fn derive(catalogue: &mut Catalogue) {
    let count = catalogue.names.len();
    let (components, order) = components(catalogue, count);
    let modules = catalogue.modules.iter_mut();
    let mut all: Vec<Option<&mut Item>> = (0..count).map(|_| None).collect();
    for item in modules.flat_map(|module| &mut module.items) {
        let at = item.id.0;
        item.default = defaults(item);
        all[at] = Some(item);
    }
    // What an item is made of comes before it.
    let mut sizes = vec![0; count];
    for at in order {
        if let Some(item) = &mut all[at] {
            box_fields(item, &components, &sizes);
            sizes[at] = size(item, &sizes);
        }
    }
}

fn items(catalogue: &Catalogue) -> impl Iterator<Item = &Item> {
    catalogue.modules.iter().flat_map(|module| &module.items)
}

/// The fields for the particles of an item.
fn fields(item: &Item) -> &[Field] {
    let body = match &item.kind {
        Kind::Struct(item) => &item.body,
        Kind::Group(body) => body,
        Kind::Choice(alternatives) | Kind::Items(alternatives) | Kind::Types(alternatives, _) => {
            return alternatives;
        }
        _ => return &[],
    };
    match body {
        Body::Sequence(fields) | Body::All(fields, _) => fields,
        Body::Empty | Body::Nil | Body::Text(..) | Body::Counted(_) => &[],
    }
}

fn particles(item: &Item) -> impl Iterator<Item = &Particle> {
    fields(item).iter().map(|field| &field.particle)
}

/// The item that a type stands for, as a value.
fn item_of(ty: &Type) -> Option<ItemId> {
    match ty {
        Type::Item(item) => Some(*item),
        // What is there of something nil are attributes, which contain nothing.
        Type::Kept(ty) | Type::Nillable(ty) | Type::NillableWith(ty, _) => item_of(ty),
        // A list keeps its items elsewhere.
        _ => None,
    }
}

fn target(what: &What) -> Option<ItemId> {
    match what {
        What::Element(element) => item_of(&element.ty),
        What::Group(item) => Some(*item),
        What::Any(_) | What::Given(_) => None,
    }
}

/// For each item the number of its component: items of one component contain each other by value
/// (Kosaraju's algorithm, without recursion). With it an order in which what an item contains comes
/// before it, unless it contains the item too.
fn components(catalogue: &Catalogue, count: usize) -> (Vec<usize>, Vec<usize>) {
    let mut edges = vec![Vec::new(); count];
    let mut reverse = vec![Vec::new(); count];
    for item in items(catalogue) {
        let by_value = particles(item)
            .filter(|particle| !matches!(particle.occurs, Occurs::Many(..)))
            .filter_map(|particle| target(&particle.what));
        let wrapped = match &item.kind {
            Kind::Wrapper(ty, _) | Kind::Alias(ty) => item_of(ty),
            _ => None,
        };
        for to in by_value.chain(wrapped) {
            edges[item.id.0].push(to.0);
            reverse[to.0].push(item.id.0);
        }
    }
    let mut order = Vec::with_capacity(count);
    let mut seen = vec![false; count];
    for start in 0..count {
        let mut stack = vec![(start, 0)];
        while let Some((node, next)) = stack.pop() {
            if next == 0 && std::mem::replace(&mut seen[node], true) {
                continue;
            }
            match edges[node].get(next) {
                Some(&to) => {
                    stack.push((node, next + 1));
                    if !seen[to] {
                        stack.push((to, 0));
                    }
                }
                None => order.push(node),
            }
        }
    }
    let mut component = vec![usize::MAX; count];
    for &root in order.iter().rev() {
        let mut stack = vec![root];
        while let Some(node) = stack.pop() {
            if component[node] == usize::MAX {
                component[node] = root;
                stack.extend(&reverse[node]);
            }
        }
    }
    (component, order)
}

/// How many bytes a variant may take, and a field: what is larger is boxed, so that enumerations do
/// not grow and readers do not take much of the stack.
const MAX_VARIANT: usize = 256;
const MAX_FIELD: usize = 1024;

fn box_fields(item: &mut Item, components: &[usize], sizes: &[usize]) {
    let from = components[item.id.0];
    let (fields, max) = match &mut item.kind {
        Kind::Struct(Struct { body, .. }) | Kind::Group(body) => match body {
            Body::Sequence(fields) | Body::All(fields, _) => (fields, MAX_FIELD),
            Body::Empty | Body::Nil | Body::Text(..) | Body::Counted(_) => return,
        },
        Kind::Choice(fields) | Kind::Items(fields) | Kind::Types(fields, _) if fields.len() > 1 => {
            (fields, MAX_VARIANT)
        }
        Kind::Choice(fields) | Kind::Items(fields) | Kind::Types(fields, _) => (fields, MAX_FIELD),
        _ => return,
    };
    for particle in fields.iter_mut().map(|field| &mut field.particle) {
        let contains = |to: ItemId| components[to.0] == from || sizes[to.0] > max;
        particle.boxed = !matches!(particle.occurs, Occurs::Many(..))
            && target(&particle.what).is_some_and(contains);
    }
}

/// About how many bytes a value takes.
fn size(item: &Item, sizes: &[usize]) -> usize {
    let particles = || {
        particles(item).map(|particle| match (&particle.what, particle.occurs) {
            _ if particle.boxed => 8,
            (_, Occurs::Many(..)) => 24,
            (What::Group(item), _) => sizes[item.0],
            (What::Element(element), _) => size_of(&element.ty, sizes),
            (What::Any(_) | What::Given(_), _) => 120,
        })
    };
    match &item.kind {
        Kind::Struct(it) => {
            let attributes = it.attributes.iter().map(|it| size_of(&it.ty, sizes));
            let text = match &it.body {
                Body::Text(_, ty) => size_of(ty, sizes),
                _ => 0,
            };
            attributes.chain(particles()).sum::<usize>() + text + 48
        }
        Kind::Group(_) => particles().sum(),
        Kind::Choice(_) | Kind::Items(_) | Kind::Types(..) => particles().max().unwrap_or(0) + 8,
        Kind::Enumeration(_) => 1,
        Kind::Restricted(it) => size_of(&it.base, sizes) + 16,
        Kind::Union(it) => {
            let members = it.members.iter().map(|(_, _, ty)| size_of(ty, sizes));
            members.max().unwrap_or(0) + 8
        }
        Kind::Alias(ty) | Kind::Wrapper(ty, _) => size_of(ty, sizes),
    }
}

fn size_of(ty: &Type, sizes: &[usize]) -> usize {
    match ty {
        Type::Builtin(Builtin::Boolean) => 1,
        Type::Builtin(builtin) => match builtin.primitive() {
            Some(Builtin::QName | Builtin::Notation | Builtin::DateTime | Builtin::Duration) => 48,
            _ => 32,
        },
        Type::Item(item) => sizes[item.0],
        Type::List(_) => 24,
        Type::Kept(ty) => size_of(ty, sizes) + 56,
        Type::Nillable(ty) => size_of(ty, sizes) + 8,
        Type::NillableWith(ty, nil) => size_of(ty, sizes).max(size_of(nil, sizes)) + 8,
        Type::Any | Type::AnySimple | Type::AnyAttributes | Type::Given(_) => 72,
    }
}

/// Whether every field has an obvious empty value: an event with a required field has none.
fn defaults(item: &Item) -> bool {
    let (attributes, body) = match &item.kind {
        Kind::Struct(item) => (item.attributes.as_slice(), &item.body),
        Kind::Group(body) => ([].as_slice(), body),
        _ => return false,
    };
    let fields = match body {
        Body::Empty | Body::Nil => true,
        Body::Text(..) => false,
        Body::Counted(counted) => counted.emptiable,
        Body::Sequence(fields) | Body::All(fields, _) => fields
            .iter()
            .all(|field| matches!(field.particle.occurs, Occurs::Optional | Occurs::Many(0, _))),
    };
    let mut attributes = attributes.iter();
    fields && attributes.all(|attribute| !matches!(attribute.presence, Presence::Required))
}
