//! Writing: the fields in the order of the schema.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::read::bounds;
use crate::ir::{Body, Choice, Field, Occurs, Particle, Role, Struct, What};

pub(super) fn structure(item: &Struct) -> TokenStream {
    match item.role {
        // With reading, in one `impl`.
        Role::Type(_) => TokenStream::new(),
        Role::Group => {
            let ident = &item.ident;
            let function = function(item);
            quote!(impl #ident { #function })
        }
    }
}

/// The half of `impl Content` that writes.
pub(super) fn content(item: &Struct) -> TokenStream {
    function(item)
}

fn function(item: &Struct) -> TokenStream {
    let attributes = item.attributes.iter().map(|attribute| {
        let (ident, name) = (&attribute.ident, &attribute.name);
        if attribute.required {
            quote!(__w.attribute(names::#name, &self.#ident)?;)
        } else {
            quote!(__w.optional_attribute(names::#name, self.#ident.as_ref())?;)
        }
    });
    let mixed = item
        .mixed
        .iter()
        .map(|text| quote!(__w.mixed(&self.#text);));
    let body = match &item.body {
        Body::Empty => TokenStream::new(),
        Body::Text(value, _) => quote!(__w.value(&self.#value)?;),
        Body::Sequence(fields) | Body::All(fields) => fields
            .iter()
            .map(
                |Field {
                     ident, particle, ..
                 }| {
                    let statement = write(particle, &quote!(self.#ident), true);
                    quote!(#statement)
                },
            )
            .collect(),
    };
    let statements = quote!(#(#attributes)* #(#mixed)* #body);
    let writer = if statements.is_empty() {
        quote!(_)
    } else {
        quote!(__w)
    };
    quote! {
        fn write<'w>(&'w self, #writer: &mut rt::Writer<'w>) -> rt::Result<()> {
            #statements
            rt::Ok(())
        }
    }
}

pub(super) fn choice(item: &Choice) -> TokenStream {
    let ident = &item.ident;
    let arms = item.alternatives.iter().map(|alternative| {
        let variant = &alternative.ident;
        let statement = write(&alternative.particle, &quote!(__v), false);
        quote!(Self::#variant(__v) => { #statement })
    });
    quote! {
        impl #ident {
            fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
                match self {
                    #(#arms)*
                }
                rt::Ok(())
            }
        }
    }
}

/// A statement that writes what stands at `place`: a field, or a reference to one.
fn write(particle: &Particle, place: &TokenStream, owned: bool) -> TokenStream {
    let reference = if owned {
        quote!(&#place)
    } else {
        place.clone()
    };
    match (&particle.what, particle.occurs) {
        (What::Element(name, _), Occurs::Once) => {
            let value = match (particle.boxed, owned) {
                (false, _) => reference,
                (true, true) => quote!(&*#place),
                (true, false) => quote!(&**#place),
            };
            quote!(__w.child(names::#name, #value)?;)
        }
        (What::Element(name, _), Occurs::Optional) => {
            let value = if particle.boxed {
                quote!(#place.as_deref())
            } else {
                quote!(#place.as_ref())
            };
            quote!(__w.optional(names::#name, #value)?;)
        }
        (What::Element(name, _), Occurs::Many(min, max)) => {
            let (min, max) = bounds(min, max);
            quote!(__w.repeated(names::#name, #reference, #min, #max)?;)
        }
        (What::Group(_), Occurs::Once) => quote!(#place.write(__w)?;),
        (What::Group(_), Occurs::Optional) => quote! {
            if let rt::Some(__group) = #reference {
                __group.write(__w)?;
            }
        },
        (What::Group(group), Occurs::Many(min, max)) => {
            let check = (particle.occurs != Occurs::Many(0, None)).then(|| {
                let (min, max) = bounds(min, max);
                let group = group.to_string();
                quote!(__w.check_count(#group, #place.len(), #min, #max)?;)
            });
            quote! {
                #check
                for __group in #reference {
                    __group.write(__w)?;
                }
            }
        }
    }
}
