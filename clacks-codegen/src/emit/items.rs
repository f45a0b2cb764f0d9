//! The types themselves.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::{Names, docs, elements, read, write};
use crate::ir::{Attribute, Body, Field, Item, Occurs, Particle, Presence, Struct, Type, What};

/// The derive attribute.
pub(super) fn derive(default: bool) -> TokenStream {
    let default = default.then(|| quote!(, rt::Default));
    quote!(#[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash #default)])
}

pub(super) fn structure(item: &Item, it: &Struct, names: Names<'_>) -> TokenStream {
    let ident = names.ident(item.id);
    let docs = docs::emit(&item.docs);
    let derive = derive(item.default && !has_own_default(item, it));
    let text = it.mixed.as_ref().map(|text| {
        quote! {
            /// The text between the elements.
            pub #text: rt::MixedText,
        }
    });
    let attributes = it.attributes.iter().map(|attribute| {
        let (ident, docs) = (&attribute.ident, docs::emit(&attribute.docs));
        let ty = names.ty(&attribute.ty);
        let ty = match attribute.presence {
            Presence::Required | Presence::Default(_) => ty,
            Presence::Optional => quote!(rt::Option<#ty>),
        };
        quote!(#docs pub #ident: #ty,)
    });
    let any = it.any_attributes.as_ref().map(|(any, _)| {
        quote! {
            /// Attributes that the schema does not name.
            pub #any: rt::AnyAttributes,
        }
    });
    let own_default = has_own_default(item, it).then(|| default(ident, it));
    let others = it.any_attributes.as_ref().map(|(ident, _)| ident);
    let kept = it.mixed.iter().chain(others).map(Part::Absent);
    let parts = kept
        .chain(it.attributes.iter().map(|it| attribute_part(it, names)))
        .chain(body_parts(&it.body, names));
    let new = new(ident, &parts.collect::<Vec<_>>());
    let body = body(&it.body, names);
    let element = elements::emit(item, names);
    let (read, write) = (read::structure(it, names), write::structure(it, names));
    quote! {
        #docs
        #derive
        pub struct #ident {
            #text
            #(#attributes)*
            #any
            #body
        }
        #own_default
        #new
        #element
        impl rt::Content for #ident {
            #read
            #write
        }
    }
}

/// A field, as the function takes it that makes a struct of what is required.
enum Part<'p> {
    Required(&'p Ident, TokenStream),
    Absent(&'p Ident),
    /// Has this constant as its value.
    Default(&'p Ident, &'p Ident),
}

fn attribute_part<'p>(attribute: &'p Attribute, names: Names<'_>) -> Part<'p> {
    let ident = &attribute.ident;
    match &attribute.presence {
        Presence::Optional => Part::Absent(ident),
        Presence::Required => Part::Required(ident, names.ty(&attribute.ty)),
        Presence::Default(value) => Part::Default(ident, value),
    }
}

fn body_parts<'p, 'n: 'p>(body: &'p Body, names: Names<'n>) -> Vec<Part<'p>> {
    match body {
        Body::Empty | Body::Nil => Vec::new(),
        Body::Text(ident, ty) => vec![Part::Required(ident, names.ty(ty))],
        Body::Counted(counted) if counted.emptiable => vec![Part::Absent(&counted.ident)],
        Body::Counted(counted) => {
            let item = names.path(counted.item);
            vec![Part::Required(&counted.ident, quote!(rt::Vec<#item>))]
        }
        Body::Sequence(fields) => field_parts(fields, names).collect(),
        Body::All(fields, order) => {
            let fields = field_parts(fields, names);
            fields.chain(order.iter().map(Part::Absent)).collect()
        }
    }
}

fn field_parts<'p, 'n: 'p>(
    fields: &'p [Field],
    names: Names<'n>,
) -> impl Iterator<Item = Part<'p>> {
    let part = move |field: &'p Field| match field.particle.occurs {
        Occurs::Optional | Occurs::Many(0, _) => Part::Absent(&field.ident),
        _ => Part::Required(&field.ident, particle_type(&field.particle, names)),
    };
    fields.iter().map(part)
}

/// The function that makes a value of what is required. What is not is absent in it, so that a schema
/// that adds something optional breaks nobody who calls it.
fn new(ident: &Ident, parts: &[Part<'_>]) -> Option<TokenStream> {
    let (mut required, mut absent, mut default) = (Vec::new(), Vec::new(), Vec::new());
    for part in parts {
        match part {
            // A parameter cannot be called as a type might be.
            Part::Required(ident, _) if read::local(ident) != **ident => return None,
            Part::Required(ident, ty) => required.push(quote!(#ident: #ty)),
            Part::Absent(ident) => absent.push(ident),
            Part::Default(ident, value) => default.push(quote!(#ident: names::#value)),
        }
    }
    // What requires nothing has `Default`.
    (!required.is_empty())
        .then(|| quote!(rt::new!(#ident, [#(#required),*], [#(#absent),*], [#(#default),*]);))
}

/// Whether a default value is not that of its type.
fn has_own_default(item: &Item, it: &Struct) -> bool {
    let mut attributes = it.attributes.iter();
    item.default && attributes.any(|attribute| matches!(attribute.presence, Presence::Default(_)))
}

fn default(ident: &Ident, it: &Struct) -> TokenStream {
    let attributes = it.attributes.iter().map(|attribute| {
        let ident = &attribute.ident;
        if let Presence::Default(default) = &attribute.presence {
            quote!(#ident: rt::default_value(&names::#default))
        } else {
            quote!(#ident: rt::Default::default())
        }
    });
    let any = it.any_attributes.as_ref().map(|(any, _)| any);
    let fields = it
        .mixed
        .iter()
        .chain(any)
        .chain(read::field_idents(&it.body));
    quote! {
        impl rt::Default for #ident {
            fn default() -> Self {
                Self {
                    #(#attributes,)*
                    #(#fields: rt::Default::default(),)*
                }
            }
        }
    }
}

pub(super) fn group(item: &Item, it: &Body, names: Names<'_>) -> TokenStream {
    let ident = names.ident(item.id);
    let docs = docs::emit(&item.docs);
    let derive = derive(item.default);
    let body = body(it, names);
    let vis = quote!(pub(super));
    let new = new(ident, &body_parts(it, names));
    let (read, write) = (read::group(it, &vis, names), write::group(it, &vis, names));
    quote! {
        #docs
        #derive
        pub struct #ident {
            #body
        }
        #new
        impl #ident {
            #read
            #write
        }
    }
}

/// The fields for the content.
fn body(body: &Body, names: Names<'_>) -> TokenStream {
    match body {
        Body::Empty | Body::Nil => TokenStream::new(),
        Body::Text(value, text) => {
            let text = names.ty(text);
            quote! {
                /// The text.
                pub #value: #text,
            }
        }
        Body::Sequence(fields) => fields.iter().map(|it| field(it, names)).collect(),
        Body::All(fields, order) => {
            let fields = fields.iter().map(|it| field(it, names));
            let order = order.iter().map(|order| {
                quote! {
                    /// The order in which the elements stood.
                    pub #order: rt::MemberOrder,
                }
            });
            fields.chain(order).collect()
        }
        Body::Counted(counted) => {
            let (ident, item) = (&counted.ident, names.path(counted.item));
            quote! {
                /// The elements, in their order.
                pub #ident: rt::Vec<#item>,
            }
        }
    }
}

fn field(field: &Field, names: Names<'_>) -> TokenStream {
    let (ident, docs) = (&field.ident, docs::emit(&field.docs));
    let ty = particle_type(&field.particle, names);
    quote!(#docs pub #ident: #ty,)
}

pub(super) fn particle_type(particle: &Particle, names: Names<'_>) -> TokenStream {
    let inner = match &particle.what {
        What::Element(element) => names.ty(&element.ty),
        what @ (What::Group(_) | What::Given(_)) => names.group(what),
        What::Any(_) => quote!(rt::AnyElement),
    };
    let inner = if particle.boxed {
        quote!(rt::Box<#inner>)
    } else {
        inner
    };
    match particle.occurs {
        Occurs::Once => inner,
        Occurs::Optional => quote!(rt::Option<#inner>),
        Occurs::Many(..) => quote!(rt::Vec<#inner>),
    }
}

pub(super) fn choice(item: &Item, alternatives: &[Field], names: Names<'_>) -> TokenStream {
    let ident = names.ident(item.id);
    let non_exhaustive = names.non_exhaustive();
    let docs = docs::emit(&item.docs);
    let derive = derive(item.default);
    let variants = alternatives.iter().map(|alternative| {
        let (ident, docs) = (&alternative.ident, docs::emit(&alternative.docs));
        let ty = particle_type(&alternative.particle, names);
        quote!(#docs #ident(#ty),)
    });
    let vis = quote!(pub(super));
    let (read, write) = (
        read::choice(alternatives, &vis, names),
        write::choice(alternatives, &vis, names),
    );
    quote! {
        #docs
        #derive
        #non_exhaustive
        pub enum #ident {
            #(#variants)*
        }
        impl #ident {
            #read
            #write
        }
    }
}

/// The content of an element that may say of which of these types it is.
pub(super) fn types(item: &Item, types: &[Field], first: bool, names: Names<'_>) -> TokenStream {
    let ident = names.ident(item.id);
    let non_exhaustive = names.non_exhaustive();
    let (docs, derive) = (docs::emit(&item.docs), derive(item.default));
    let variants = types.iter().map(|field| {
        let (ident, docs) = (&field.ident, docs::emit(&field.docs));
        let ty = particle_type(&field.particle, names);
        quote!(#docs #ident(#ty),)
    });
    let (read, write) = (read::types(types, first), write::types(types, first));
    quote! {
        #docs
        #derive
        #non_exhaustive
        pub enum #ident {
            #(#variants)*
        }
        impl rt::Content for #ident {
            #read
            #write
        }
    }
}

/// The children of content that is counted.
pub(super) fn items(item: &Item, alternatives: &[Field], names: Names<'_>) -> TokenStream {
    let ident = names.ident(item.id);
    let non_exhaustive = names.non_exhaustive();
    let (docs, derive) = (docs::emit(&item.docs), derive(item.default));
    let variants = alternatives.iter().map(|field| {
        let (ident, docs) = (&field.ident, docs::emit(&field.docs));
        let ty = particle_type(&field.particle, names);
        quote!(#docs #ident(#ty),)
    });
    let (read, write) = (read::items(alternatives), write::items(alternatives));
    quote! {
        #docs
        #derive
        #non_exhaustive
        pub enum #ident {
            #(#variants)*
        }
        impl #ident {
            #read
            #write
        }
    }
}

pub(super) fn alias(item: &Item, ty: &Type, names: Names<'_>) -> TokenStream {
    let (ident, docs) = (names.ident(item.id), docs::emit(&item.docs));
    let ty = names.ty(ty);
    quote! {
        #docs
        pub type #ident = #ty;
    }
}

pub(super) fn wrapper(
    item: &Item,
    ty: &Type,
    constraint: Option<&Ident>,
    names: Names<'_>,
) -> TokenStream {
    let (ident, docs) = (names.ident(item.id), docs::emit(&item.docs));
    let (ty, derive) = (names.ty(ty), derive(item.default));
    let element = elements::emit(item, names);
    let constraint = constraint.map(|constraint| quote!(names::#constraint));
    quote! {
        #docs
        #derive
        pub struct #ident(
            /// The content.
            pub #ty,
        );
        rt::wrapper!(#ident, #ty, [#constraint]);
        #element
    }
}
