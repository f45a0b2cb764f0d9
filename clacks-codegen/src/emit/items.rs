//! The types themselves.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{docs, elements, ty};
use crate::ir::{
    Alias, Body, Choice, Derives, Field, Occurs, Particle, Role, Struct, What, Wrapper,
};

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

pub(super) fn structure(item: &Struct) -> TokenStream {
    let ident = &item.ident;
    let docs = docs::emit(&item.docs);
    let derive = derive(item.derives);
    let text = item.mixed.as_ref().map(|text| {
        quote! {
            /// The text between the elements.
            pub #text: rt::MixedText,
        }
    });
    let attributes = item.attributes.iter().map(|attribute| {
        let (ident, docs, ty) = (
            &attribute.ident,
            docs::emit(&attribute.docs),
            ty(&attribute.ty),
        );
        let ty = if attribute.required {
            ty
        } else {
            quote!(rt::Option<#ty>)
        };
        quote!(#docs pub #ident: #ty,)
    });
    let body: TokenStream = match &item.body {
        Body::Empty => TokenStream::new(),
        Body::Text(value, text) => {
            let text = ty(text);
            quote! {
                /// The text.
                pub #value: #text,
            }
        }
        Body::Sequence(fields) | Body::All(fields) => fields.iter().map(field).collect(),
    };
    let element = match &item.role {
        Role::Type(Some(element)) => elements::emit(ident, element),
        Role::Type(None) | Role::Group => TokenStream::new(),
    };
    quote! {
        #docs
        #derive
        pub struct #ident {
            #text
            #(#attributes)*
            #body
        }
        #element
    }
}

fn field(field: &Field) -> TokenStream {
    let (ident, docs) = (&field.ident, docs::emit(&field.docs));
    let ty = particle_type(&field.particle);
    quote!(#docs pub #ident: #ty,)
}

fn particle_type(particle: &Particle) -> TokenStream {
    let inner = match &particle.what {
        What::Element(_, element) => ty(element),
        What::Group(ident) => quote!(#ident),
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

pub(super) fn choice(item: &Choice) -> TokenStream {
    let ident = &item.ident;
    let docs = docs::emit(&item.docs);
    let derive = derive(item.derives);
    let variants = item.alternatives.iter().map(|alternative| {
        let (ident, docs) = (&alternative.ident, docs::emit(&alternative.docs));
        let ty = particle_type(&alternative.particle);
        quote!(#docs #ident(#ty),)
    });
    quote! {
        #docs
        #derive
        pub enum #ident {
            #(#variants)*
        }
    }
}

pub(super) fn alias(item: &Alias) -> TokenStream {
    let (ident, docs, ty) = (&item.ident, docs::emit(&item.docs), ty(&item.ty));
    quote! {
        #docs
        pub type #ident = #ty;
    }
}

pub(super) fn wrapper(item: &Wrapper) -> TokenStream {
    let (ident, docs, ty) = (&item.ident, docs::emit(&item.docs), ty(&item.ty));
    let derive = derive(item.derives);
    let element = elements::emit(ident, &item.element);
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
