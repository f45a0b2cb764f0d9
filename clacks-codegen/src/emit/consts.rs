//! The names and wildcards of a module.

use clacks_schema::{Compositor, IdentityKind, NameTest, Namespaces, Path, Process};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::number;
use crate::ir::{Bindings, Constraint, CountedParticle, CountedTerm, Identity, Module, Name};

pub(super) fn emit(module: &Module) -> TokenStream {
    if is_empty(module) {
        return TokenStream::new();
    }
    let consts = declarations(module, &quote!(pub(super)), &quote!(static));
    quote! {
        mod names {
            use super::rt;
            #consts
        }
    }
}

/// The same where there can be no module, as in a block that sees the types around it.
pub(super) fn emit_associated(module: &Module) -> TokenStream {
    if is_empty(module) {
        return TokenStream::new();
    }
    let consts = declarations(module, &TokenStream::new(), &quote!(const));
    quote! {
        struct names;
        impl names {
            #consts
        }
    }
}

fn is_empty(module: &Module) -> bool {
    module.names.is_empty() && module.constraints.is_empty() && module.wildcards.is_empty()
}

fn declarations(module: &Module, vis: &TokenStream, place: &TokenStream) -> TokenStream {
    let names = module.names.iter().map(|it| {
        let (ident, Name { namespace, local }) = (&it.ident, &it.name);
        // What would have to be escaped cannot be put together by a macro.
        if namespace.contains(['&', '<', '"', '\t', '\n', '\r']) {
            let name = name(&it.name);
            return quote!(#vis const #ident: rt::Name = #name;);
        }
        quote!(#vis const #ident: rt::Name = rt::name!(#namespace, #local);)
    });
    let constraints = module.constraints.iter().map(|it| {
        let (ident, constraint) = (&it.ident, constraint(&it.constraint));
        quote!(#vis #place #ident: rt::Constraint = #constraint;)
    });
    let wildcards = module.wildcards.iter().map(|it| {
        let ident = &it.ident;
        let namespaces = namespaces(&it.namespaces);
        let excluded = it.excluded.iter().map(name);
        let process = match it.process {
            Process::Skip => quote!(Skip),
            Process::Lax => quote!(Lax),
            Process::Strict => quote!(Strict),
        };
        quote! {
            #vis #place #ident: rt::Wildcard = rt::Wildcard {
                namespaces: #namespaces,
                excluded: &[#(#excluded),*],
                process: rt::Process::#process,
            };
        }
    });
    let models = module.models.iter().map(|it| {
        let (ident, root) = (&it.ident, particle(&it.model.root));
        let groups = it.model.groups.iter().map(|group| {
            let compositor = match group.compositor {
                Compositor::Sequence => quote!(Sequence),
                Compositor::Choice => quote!(Choice),
                Compositor::All => quote!(All),
            };
            let (emptiable, particles) = (group.emptiable, group.particles.iter().map(particle));
            quote! {
                rt::CountedGroup {
                    compositor: rt::Compositor::#compositor,
                    is_nullable: #emptiable,
                    particles: &[#(#particles),*],
                }
            }
        });
        let open = if let Some(open) = &it.model.open {
            let (interleaved, wildcard) = (open.interleaved, &open.wildcard);
            let item = Literal::usize_unsuffixed(open.item);
            quote!(rt::Some(rt::CountedOpen {
                interleaved: #interleaved,
                item: #item,
                wildcard: &#wildcard,
            }))
        } else {
            quote!(rt::None)
        };
        quote! {
            #vis #place #ident: rt::Counted = rt::Counted {
                root: #root,
                groups: &[#(#groups),*],
                open: #open,
            };
        }
    });
    quote! {
        #(#names)*
        #(#constraints)*
        #(#wildcards)*
        #(#models)*
    }
}

fn particle(particle: &CountedParticle) -> TokenStream {
    let min = number(particle.min.into());
    let max = if let Some(max) = particle.max {
        let max = number(max.into());
        quote!(rt::Some(#max))
    } else {
        quote!(rt::None)
    };
    let term = match &particle.term {
        CountedTerm::Element(number, name) => {
            let number = Literal::usize_unsuffixed(*number);
            quote!(Element(#number, &#name))
        }
        CountedTerm::Any(number, wildcard) => {
            let number = Literal::usize_unsuffixed(*number);
            quote!(Any(#number, &#wildcard))
        }
        CountedTerm::Group(group) => {
            let group = Literal::usize_unsuffixed(*group);
            quote!(Group(#group))
        }
    };
    quote!(rt::CountedParticle::new(#min, #max, rt::CountedTerm::#term))
}

/// A name as a constant.
pub(super) fn name(name: &Name) -> TokenStream {
    let Name { namespace, local } = name;
    quote!(rt::Name::new(#namespace, #local))
}

/// What a declaration says besides name and type.
pub(super) fn constraint(constraint: &Constraint) -> TokenStream {
    let value = constraint.value.as_ref().map_or_else(
        || quote!(rt::Constraint::NONE),
        |value| {
            let literal = &value.literal;
            let kind = if value.fixed {
                quote!(fixed)
            } else {
                quote!(default)
            };
            let bindings = (!value.bindings.is_empty()).then(|| {
                let bindings = bindings(&value.bindings);
                quote!(.with_bindings(#bindings))
            });
            quote!(rt::Constraint::#kind(#literal) #bindings)
        },
    );
    let identity = (!constraint.identity.is_empty()).then(|| {
        let identity = constraint.identity.iter().map(identity);
        quote!(.with_identity(&[#(#identity),*]))
    });
    let only_declared = constraint.only_declared.then(|| quote!(.only_declared()));
    quote!(#value #identity #only_declared)
}

fn identity(identity: &Identity) -> TokenStream {
    let Identity { id, name, .. } = identity;
    let id = Literal::usize_unsuffixed(*id);
    let kind = match identity.kind {
        IdentityKind::Key => quote!(Key),
        IdentityKind::Unique => quote!(Unique),
        IdentityKind::KeyRef(key) => {
            let key = Literal::usize_unsuffixed(key.index());
            quote!(KeyRef(#key))
        }
    };
    let selector = paths(&identity.selector);
    let fields = identity.fields.iter().map(|field| paths(field));
    quote! {
        rt::IdentityConstraint::new(#id, #name, rt::IdentityKind::#kind, #selector, &[#(#fields),*])
    }
}

fn paths(paths: &[Path]) -> TokenStream {
    let paths = paths.iter().map(|path| {
        let descendant = path.descendant;
        let steps = path.steps.iter().map(name_test);
        let attribute = if let Some(test) = &path.attribute {
            let test = name_test(test);
            quote!(rt::Some(#test))
        } else {
            quote!(rt::None)
        };
        quote!(rt::Path::new(#descendant, &[#(#steps),*], #attribute))
    });
    quote!(&[#(#paths),*])
}

fn name_test(test: &NameTest) -> TokenStream {
    match test {
        NameTest::Any => quote!(rt::NameTest::Any),
        NameTest::Namespace(namespace) => quote!(rt::NameTest::Namespace(#namespace)),
        NameTest::Name(name) => {
            let (namespace, local) = (name.namespace.as_deref().unwrap_or_default(), &name.local);
            quote!(rt::NameTest::Name(#namespace, #local))
        }
    }
}

/// What prefixes stand for.
pub(super) fn bindings(bindings: &Bindings) -> TokenStream {
    let bindings = bindings.iter();
    let bindings = bindings.map(|(prefix, namespace)| quote!((#prefix, #namespace)));
    quote!(&[#(#bindings),*])
}

fn namespaces(namespaces: &Namespaces) -> TokenStream {
    match namespaces {
        Namespaces::Any => quote!(rt::Namespaces::Any),
        Namespaces::Not(others) => {
            let others = others.iter().map(|one| one.as_deref().unwrap_or_default());
            quote!(rt::Namespaces::Not(&[#(#others),*]))
        }
        Namespaces::Of(all) => {
            let all = all.iter().map(|one| one.as_deref().unwrap_or_default());
            quote!(rt::Namespaces::Of(&[#(#all),*]))
        }
    }
}
