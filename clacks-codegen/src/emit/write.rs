//! Writing: the fields in the order of the schema.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::Names;
use crate::emit::read::bounds;
use crate::ir::{Body, Field, Occurs, Particle, Struct, What};

/// The half of `impl Content` that writes.
pub(super) fn structure(item: &Struct, names: Names<'_>) -> TokenStream {
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
    let body = body(&item.body, names);
    function(&quote!(#(#attributes)* #(#mixed)* #body))
}

pub(super) fn group(item: &Body, names: Names<'_>) -> TokenStream {
    let function = function(&body(item, names));
    quote!(pub(super) #function)
}

fn body(body: &Body, names: Names<'_>) -> TokenStream {
    match body {
        Body::Empty => TokenStream::new(),
        Body::Text(value, _) => quote!(__w.value(&self.#value)?;),
        Body::Sequence(fields) | Body::All(fields) => {
            let statements = fields.iter().map(|field| {
                let ident = &field.ident;
                let statement = write(&field.particle, &quote!(self.#ident), true, names);
                quote!(#statement)
            });
            statements.collect()
        }
    }
}

fn function(statements: &TokenStream) -> TokenStream {
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

pub(super) fn choice(alternatives: &[Field], names: Names<'_>) -> TokenStream {
    let arms = alternatives.iter().map(|alternative| {
        let variant = &alternative.ident;
        let statement = write(&alternative.particle, &quote!(__v), false, names);
        quote!(Self::#variant(__v) => { #statement })
    });
    quote! {
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                #(#arms)*
            }
            rt::Ok(())
        }
    }
}

/// A statement that writes what stands at `place`: a field, or a reference to one.
fn write(particle: &Particle, place: &TokenStream, owned: bool, names: Names<'_>) -> TokenStream {
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
                let group = names.ident(*group).to_string();
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
