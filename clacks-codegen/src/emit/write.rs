//! Writing: the fields in the order of the schema.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emit::read::bounds;
use crate::emit::{Names, given_argument};
use crate::ir::{
    Body, Counted, ElementUse, Field, Given, GivenKind, Occurs, Particle, Presence, Struct, Type,
    What,
};

/// The half of `impl Content` that writes.
pub(super) fn structure(item: &Struct, names: Names<'_>) -> TokenStream {
    let attributes = item.attributes.iter().map(|attribute| {
        let (ident, name) = (&attribute.ident, &attribute.name);
        if let Type::Given(given) = &attribute.ty {
            let argument = given_argument(given);
            let write = |value| quote!(__w.held_attribute::<#argument>(names::#name, #value)?;);
            return match attribute.presence {
                Presence::Required | Presence::Default(_) => write(quote!(&self.#ident)),
                Presence::Optional => {
                    let write = write(quote!(__value));
                    quote!(if let rt::Some(__value) = &self.#ident { #write })
                }
            };
        }
        match attribute.presence {
            Presence::Required | Presence::Default(_) => {
                quote!(__w.attribute(names::#name, &self.#ident)?;)
            }
            Presence::Optional => {
                quote!(__w.optional_attribute(names::#name, self.#ident.as_ref())?;)
            }
        }
    });
    let fixed = before_content(item, names);
    // First, because prefixes in their values have to stay what they are.
    let any = item
        .any_attributes
        .iter()
        .map(|(ident, wildcard)| quote!(__w.any_attributes(&names::#wildcard, &self.#ident)?;));
    let mixed = item
        .mixed
        .iter()
        .map(|text| quote!(__w.mixed(&self.#text);));
    let body = body(&item.body, names);
    function(&quote!(#(#any)* #(#attributes)* #fixed #(#mixed)* #body))
}

/// Writes the attributes that have no field.
pub(super) fn before_content(item: &Struct, names: Names<'_>) -> TokenStream {
    let fixed = item.fixed.iter().map(|fixed| {
        let (name, ty) = (&fixed.name, names.ty(&fixed.ty));
        let constraint = &fixed.constraint;
        quote!(__w.fixed_attribute::<#ty>(names::#name, &names::#constraint)?;)
    });
    fixed.collect()
}

pub(super) fn group(item: &Body, vis: &TokenStream, names: Names<'_>) -> TokenStream {
    let function = function(&body(item, names));
    quote!(#vis #function)
}

fn body(body: &Body, names: Names<'_>) -> TokenStream {
    match body {
        Body::Empty | Body::Nil => TokenStream::new(),
        Body::Text(value, Type::Given(given)) => {
            let argument = given_argument(given);
            quote!(__w.held_value::<#argument>(&self.#value)?;)
        }
        Body::Text(value, _) => quote!(__w.value(&self.#value)?;),
        Body::Counted(Counted { ident, model, .. }) => quote! {
            let mut __counting = rt::Counting::new(&names::#model);
            for __item in &self.#ident {
                __item.write(__w, &mut __counting)?;
            }
            __w.end_count(&__counting)?;
        },
        Body::Sequence(fields) | Body::All(fields, None) => {
            fields.iter().map(|it| field(it, names)).collect()
        }
        Body::All(fields, Some(order)) => {
            let count = Literal::usize_unsuffixed(fields.len());
            let members = fields.iter().enumerate().map(|(at, it)| {
                let (at, statement) = (Literal::usize_unsuffixed(at), field(it, names));
                quote!(#at => { #statement })
            });
            quote! {
                for __member in self.#order.members(#count) {
                    match __member {
                        #(#members)*
                        _ => {}
                    }
                }
            }
        }
    }
}

fn field(field: &Field, names: Names<'_>) -> TokenStream {
    let ident = &field.ident;
    write(&field.particle, &quote!(self.#ident), true, names)
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

pub(super) fn choice(alternatives: &[Field], vis: &TokenStream, names: Names<'_>) -> TokenStream {
    if alternatives.is_empty() {
        return quote! {
            #vis fn write(&self, _: &mut rt::Writer<'_>) -> rt::Result<()> {
                match *self {}
            }
        };
    }
    let arms = alternatives.iter().map(|alternative| {
        let variant = &alternative.ident;
        let statement = write(&alternative.particle, &quote!(__v), false, names);
        quote!(Self::#variant(__v) => { #statement })
    });
    quote! {
        #vis fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                #(#arms)*
            }
            rt::Ok(())
        }
    }
}

/// Writes a child of content that is counted.
pub(super) fn items(alternatives: &[Field]) -> TokenStream {
    let arms = alternatives.iter().map(|field| {
        let variant = &field.ident;
        let value = if field.particle.boxed {
            quote!(&**__v)
        } else {
            quote!(__v)
        };
        let (name, write) = match &field.particle.what {
            What::Element(ElementUse {
                name, constraint, ..
            }) => {
                let write = if let Some(it) = constraint {
                    quote!(child_with(names::#name, #value, &names::#it))
                } else {
                    quote!(child(names::#name, #value))
                };
                (quote!(names::#name.namespace, names::#name.local), write)
            }
            What::Any(wildcard) => (
                quote!(__v.name.namespace(), __v.name.local()),
                quote!(any(&names::#wildcard, __v)),
            ),
            What::Group(_) | What::Given(_) => return TokenStream::new(),
        };
        quote! {
            Self::#variant(__v) => {
                __w.count(counting, #name)?;
                __w.#write
            }
        }
    });
    quote! {
        pub(super) fn write<'w>(
            &'w self,
            __w: &mut rt::Writer<'w>,
            counting: &mut rt::Counting,
        ) -> rt::Result<()> {
            match self {
                #(#arms)*
            }
        }
    }
}

/// The half of `impl Content` that writes an element that says its type, unless that is the declared
/// one.
pub(super) fn types(types: &[Field], first: bool) -> TokenStream {
    if types.is_empty() {
        return quote! {
            fn write<'w>(&'w self, _: &mut rt::Writer<'w>) -> rt::Result<()> {
                match *self {}
            }
        };
    }
    let arms = types.iter().enumerate().map(|(at, field)| {
        let variant = &field.ident;
        let value = if field.particle.boxed {
            quote!(&**__v)
        } else {
            quote!(__v)
        };
        match &field.particle.what {
            What::Element(ElementUse { name, .. }) if at > 0 || !first => quote! {
                Self::#variant(__v) => {
                    __w.xsi_type(names::#name);
                    rt::Content::write(#value, __w)
                }
            },
            _ => quote!(Self::#variant(__v) => rt::Content::write(#value, __w),),
        }
    });
    quote! {
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                #(#arms)*
            }
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
    match &particle.what {
        What::Element(element) => match &element.ty {
            Type::Given(given) => return write_given(particle, given, element, false, &reference),
            Type::Nillable(ty) => {
                if let Type::Given(given) = &**ty {
                    return write_given(particle, given, element, true, &reference);
                }
            }
            _ => {}
        },
        What::Given(given) => {
            let argument = given_argument(given);
            let write = |value| quote!(__w.given_group::<#argument>(#value)?;);
            let what = &given.name;
            return each(particle, &quote!(#what), &reference, write);
        }
        What::Group(_) | What::Any(_) => {}
    }
    let (with, last) = match &particle.what {
        What::Element(ElementUse {
            constraint: Some(constraint),
            ..
        }) => ("_with", quote!(, &names::#constraint)),
        _ => ("", TokenStream::new()),
    };
    match (&particle.what, particle.occurs) {
        (What::Element(ElementUse { name, .. }), Occurs::Once) => {
            let value = match (particle.boxed, owned) {
                (false, _) => reference,
                (true, true) => quote!(&*#place),
                (true, false) => quote!(&**#place),
            };
            let child = format_ident!("child{with}");
            quote!(__w.#child(names::#name, #value #last)?;)
        }
        (What::Element(ElementUse { name, .. }), Occurs::Optional) => {
            let value = if particle.boxed {
                quote!(#place.as_deref())
            } else {
                quote!(#place.as_ref())
            };
            let optional = format_ident!("optional{with}");
            quote!(__w.#optional(names::#name, #value #last)?;)
        }
        (What::Element(ElementUse { name, .. }), Occurs::Many(min, max)) => {
            let (min, max) = bounds(min, max);
            let repeated = format_ident!("repeated{with}");
            quote!(__w.#repeated(names::#name, #reference, #min, #max #last)?;)
        }
        (What::Any(wildcard), Occurs::Once) => quote!(__w.any(&names::#wildcard, #reference)?;),
        (What::Any(wildcard), Occurs::Optional) => {
            quote!(__w.optional_any(&names::#wildcard, #place.as_ref())?;)
        }
        (What::Any(wildcard), Occurs::Many(min, max)) => {
            let (min, max) = bounds(min, max);
            quote!(__w.repeated_any(&names::#wildcard, #reference, #min, #max)?;)
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
        (What::Given(_), _) => TokenStream::new(),
    }
}

/// Writes a field of elements that was written by hand.
fn write_given(
    particle: &Particle,
    given: &Given,
    element: &ElementUse,
    nillable: bool,
    reference: &TokenStream,
) -> TokenStream {
    let method = match (given.kind, nillable) {
        (GivenKind::Via | GivenKind::Own, false) => quote!(held_child),
        (GivenKind::Via | GivenKind::Own, true) => quote!(held_nillable),
        (GivenKind::Child | GivenKind::Part, false) => quote!(given_child),
        (GivenKind::Child | GivenKind::Part, true) => quote!(given_nillable),
    };
    let (argument, name) = (given_argument(given), &element.name);
    let constraint = element.constraint.as_ref();
    let constraint = constraint.map_or_else(
        || quote!(rt::Constraint::NONE),
        |constraint| quote!(names::#constraint),
    );
    let write = |value| quote!(__w.#method::<#argument>(names::#name, #value, &#constraint)?;);
    each(particle, &quote!(names::#name.local), reference, write)
}

/// Does the same with each value of a field that was written by hand; `what` they are called in
/// errors.
fn each(
    particle: &Particle,
    what: &TokenStream,
    reference: &TokenStream,
    write: impl FnOnce(TokenStream) -> TokenStream,
) -> TokenStream {
    let value = if particle.boxed {
        quote!(&**__value)
    } else {
        quote!(__value)
    };
    match particle.occurs {
        Occurs::Once if particle.boxed => write(quote!(&**#reference)),
        Occurs::Once => write(reference.clone()),
        Occurs::Optional => {
            let write = write(value);
            quote!(if let rt::Some(__value) = #reference { #write })
        }
        Occurs::Many(min, max) => {
            let check = (particle.occurs != Occurs::Many(0, None)).then(|| {
                let (min, max) = bounds(min, max);
                quote!(__w.check_count(#what, (#reference).len(), #min, #max)?;)
            });
            let write = write(value);
            quote! {
                #check
                for __value in #reference {
                    #write
                }
            }
        }
    }
}
