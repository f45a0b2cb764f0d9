//! The types themselves.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{Names, docs, elements, read, write};
use crate::ir::{Body, Derives, Field, Item, Occurs, Particle, Struct, Type, What};

/// The derive attribute.
pub(super) fn derive(derives: Derives) -> TokenStream {
    let mut traits = vec![quote!(rt::Clone), quote!(rt::Debug), quote!(rt::PartialEq)];
    if derives.eq_hash {
        traits.extend([quote!(rt::Eq), quote!(rt::Hash)]);
    }
    if derives.default {
        traits.push(quote!(rt::Default));
    }
    quote!(#[derive(#(#traits),*)])
}

pub(super) fn structure(item: &Item, it: &Struct, names: Names<'_>) -> TokenStream {
    let ident = names.ident(item.id);
    let docs = docs::emit(&item.docs);
    let derive = derive(item.derives);
    let text = it.mixed.as_ref().map(|text| {
        quote! {
            /// The text between the elements.
            pub #text: rt::MixedText,
        }
    });
    let attributes = it.attributes.iter().map(|attribute| {
        let (ident, docs) = (&attribute.ident, docs::emit(&attribute.docs));
        let ty = names.ty(&attribute.ty);
        let ty = if attribute.required {
            ty
        } else {
            quote!(rt::Option<#ty>)
        };
        quote!(#docs pub #ident: #ty,)
    });
    let body = body(&it.body, names);
    let element = elements::emit(item, names);
    let (read, write) = (read::structure(it, names), write::structure(it, names));
    quote! {
        #docs
        #derive
        pub struct #ident {
            #text
            #(#attributes)*
            #body
        }
        #element
        impl rt::Content for #ident {
            #read
            #write
        }
    }
}

pub(super) fn group(item: &Item, it: &Body, names: Names<'_>) -> TokenStream {
    let ident = names.ident(item.id);
    let docs = docs::emit(&item.docs);
    let derive = derive(item.derives);
    let body = body(it, names);
    let (read, write) = (read::group(it, names), write::group(it, names));
    quote! {
        #docs
        #derive
        pub struct #ident {
            #body
        }
        impl #ident {
            #read
            #write
        }
    }
}

/// The fields for the content.
fn body(body: &Body, names: Names<'_>) -> TokenStream {
    match body {
        Body::Empty => TokenStream::new(),
        Body::Text(value, text) => {
            let text = names.ty(text);
            quote! {
                /// The text.
                pub #value: #text,
            }
        }
        Body::Sequence(fields) | Body::All(fields) => {
            fields.iter().map(|it| field(it, names)).collect()
        }
    }
}

fn field(field: &Field, names: Names<'_>) -> TokenStream {
    let (ident, docs) = (&field.ident, docs::emit(&field.docs));
    let ty = particle_type(&field.particle, names);
    quote!(#docs pub #ident: #ty,)
}

fn particle_type(particle: &Particle, names: Names<'_>) -> TokenStream {
    let inner = match &particle.what {
        What::Element(_, element) => names.ty(element),
        What::Group(item) => names.path(*item),
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
    let docs = docs::emit(&item.docs);
    let derive = derive(item.derives);
    let variants = alternatives.iter().map(|alternative| {
        let (ident, docs) = (&alternative.ident, docs::emit(&alternative.docs));
        let ty = particle_type(&alternative.particle, names);
        quote!(#docs #ident(#ty),)
    });
    let (read, write) = (
        read::choice(alternatives, names),
        write::choice(alternatives, names),
    );
    quote! {
        #docs
        #derive
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

pub(super) fn wrapper(item: &Item, ty: &Type, names: Names<'_>) -> TokenStream {
    let (ident, docs) = (names.ident(item.id), docs::emit(&item.docs));
    let (ty, derive) = (names.ty(ty), derive(item.derives));
    let element = elements::emit(item, names);
    quote! {
        #docs
        #derive
        pub struct #ident(
            /// The content.
            pub #ty,
        );
        rt::wrapper!(#ident, #ty);
        impl rt::Content for #ident {
            fn read(r: &mut rt::Reader<'_>) -> rt::Result<Self> {
                rt::Ok(Self(rt::Content::read(r)?))
            }
            fn write<'w>(&'w self, w: &mut rt::Writer<'w>) -> rt::Result<()> {
                rt::Content::write(&self.0, w)
            }
        }
        #element
    }
}
