//! What follows from the items: which contain themselves, what can be derived for them.

use std::collections::HashMap;

use clacks_xs::Builtin;

use crate::ir::{Body, Catalogue, Derives, Item, Module, Occurs, Particle, Type, What};

/// Works out boxing and derived traits.
pub(crate) fn derive(catalogue: &mut Catalogue) {
    for module in &mut catalogue.modules {
        let components = components(module);
        box_cycles(module, &components);
        let derives = derives(module);
        for (item, derives) in module.items.iter_mut().zip(derives) {
            match item {
                Item::Struct(item) => item.derives = derives,
                Item::Choice(item) => item.derives = derives,
                Item::Restricted(item) => item.derives = derives,
                Item::Wrapper(item) => item.derives = derives,
                Item::Enumeration(_) | Item::Alias(_) => {}
            }
        }
    }
}

/// The particles of an item.
fn particles(item: &Item) -> Vec<&Particle> {
    match item {
        Item::Struct(item) => match &item.body {
            Body::Sequence(fields) | Body::All(fields) => {
                fields.iter().map(|field| &field.particle).collect()
            }
            Body::Empty | Body::Text(..) => Vec::new(),
        },
        Item::Choice(item) => item
            .alternatives
            .iter()
            .map(|field| &field.particle)
            .collect(),
        _ => Vec::new(),
    }
}

/// The item that a type stands for, as a value.
fn item_of(ty: &Type) -> Option<String> {
    match ty {
        Type::Item(ident) => Some(ident.to_string()),
        Type::Nillable(ty) => item_of(ty),
        // A list keeps its items elsewhere.
        Type::List(_) | Type::Builtin(_) => None,
    }
}

fn target(what: &What) -> Option<String> {
    match what {
        What::Element(_, ty) => item_of(ty),
        What::Group(ident) => Some(ident.to_string()),
    }
}

fn indices(module: &Module) -> HashMap<String, usize> {
    let names = module.items.iter().map(|item| item.ident().to_string());
    names.zip(0..).collect()
}

/// For each item the number of its component: items of one component contain each other by value
/// (Kosaraju's algorithm, without recursion).
fn components(module: &Module) -> Vec<usize> {
    let indices = indices(module);
    let count = module.items.len();
    let mut edges = vec![Vec::new(); count];
    let mut reverse = vec![Vec::new(); count];
    for (from, item) in module.items.iter().enumerate() {
        let by_value = particles(item)
            .into_iter()
            .filter(|particle| !matches!(particle.occurs, Occurs::Many(..)))
            .filter_map(|particle| target(&particle.what));
        let wrapped = match item {
            Item::Wrapper(item) => item_of(&item.ty),
            Item::Alias(item) => item_of(&item.ty),
            _ => None,
        };
        for to in by_value
            .chain(wrapped)
            .filter_map(|name| indices.get(&name))
        {
            edges[from].push(*to);
            reverse[*to].push(from);
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
    component
}

fn box_cycles(module: &mut Module, components: &[usize]) {
    let indices = indices(module);
    for (from, item) in module.items.iter_mut().enumerate() {
        let fields = match item {
            Item::Struct(item) => match &mut item.body {
                Body::Sequence(fields) | Body::All(fields) => fields,
                Body::Empty | Body::Text(..) => continue,
            },
            Item::Choice(item) => &mut item.alternatives,
            _ => continue,
        };
        for particle in fields.iter_mut().map(|field| &mut field.particle) {
            let to = target(&particle.what).and_then(|name| indices.get(&name).copied());
            particle.boxed = !matches!(particle.occurs, Occurs::Many(..))
                && to.is_some_and(|to| components[to] == components[from]);
        }
    }
}

fn derives(module: &Module) -> Vec<Derives> {
    let indices = indices(module);
    let mut derives: Vec<_> = module
        .items
        .iter()
        .map(|item| Derives {
            eq_hash: true,
            default: defaults(item),
        })
        .collect();
    // From the assumption that all can, take away until nothing changes.
    loop {
        let mut changed = false;
        for at in 0..derives.len() {
            let types = types(&module.items[at]);
            let eq = types.into_iter().all(|ty| eq_hash(ty, &indices, &derives));
            let groups = particles(&module.items[at]).into_iter().all(|particle| {
                let What::Group(ident) = &particle.what else {
                    return true;
                };
                indices
                    .get(&ident.to_string())
                    .is_none_or(|to| derives[*to].eq_hash)
            });
            let can = eq && groups;
            changed |= derives[at].eq_hash && !can;
            derives[at].eq_hash &= can;
        }
        if !changed {
            return derives;
        }
    }
}

/// Whether every field has an obvious empty value: an event with a required field has none.
fn defaults(item: &Item) -> bool {
    let Item::Struct(item) = item else {
        return false;
    };
    let fields = match &item.body {
        Body::Empty => true,
        Body::Text(..) => false,
        Body::Sequence(fields) | Body::All(fields) => fields
            .iter()
            .all(|field| matches!(field.particle.occurs, Occurs::Optional | Occurs::Many(0, _))),
    };
    fields && item.attributes.iter().all(|attribute| !attribute.required)
}

fn types(item: &Item) -> Vec<&Type> {
    let mut types: Vec<&Type> = particles(item)
        .into_iter()
        .filter_map(|particle| match &particle.what {
            What::Element(_, ty) => Some(ty),
            What::Group(_) => None,
        })
        .collect();
    match item {
        Item::Struct(item) => {
            types.extend(item.attributes.iter().map(|attribute| &attribute.ty));
            if let Body::Text(_, ty) = &item.body {
                types.push(ty);
            }
        }
        Item::Restricted(item) => types.push(&item.base),
        Item::Alias(item) => types.push(&item.ty),
        Item::Wrapper(item) => types.push(&item.ty),
        Item::Choice(_) | Item::Enumeration(_) => {}
    }
    types
}

fn eq_hash(ty: &Type, indices: &HashMap<String, usize>, derives: &[Derives]) -> bool {
    match ty {
        Type::Builtin(builtin) => *builtin != Builtin::Double,
        Type::Item(ident) => indices
            .get(&ident.to_string())
            .is_none_or(|at| derives[*at].eq_hash),
        Type::List(ty) | Type::Nillable(ty) => eq_hash(ty, indices, derives),
    }
}

impl Item {
    fn ident(&self) -> &proc_macro2::Ident {
        match self {
            Self::Struct(item) => &item.ident,
            Self::Choice(item) => &item.ident,
            Self::Enumeration(item) => &item.ident,
            Self::Restricted(item) => &item.ident,
            Self::Alias(item) => &item.ident,
            Self::Wrapper(item) => &item.ident,
        }
    }
}
