//! Reading: straight descent along the content model, a local variable for each field.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emit::items::particle_type;
use crate::emit::{Names, number};
use crate::ir::{
    Attribute, Body, Counted, ElementUse, Field, Occurs, Particle, Presence, Struct, Type, What,
};

/// The half of `impl Content` that reads.
pub(super) fn structure(item: &Struct, names: Names<'_>) -> TokenStream {
    let attributes = item.attributes.iter().map(attribute);
    let (said, fixed) = (said(item), fixed(item, names));
    let any = item.any_attributes.as_ref().map(|(ident, wildcard)| {
        let ident = local(ident);
        quote!(let #ident = __r.any_attributes(&names::#wildcard)?;)
    });
    let body = body(&item.body, names);
    let text = item.mixed.as_ref().map(|text| (text, None));
    let attributes_read = item
        .attributes
        .iter()
        .map(|it| (&it.ident, given(it, names)));
    let others = item.any_attributes.as_ref().map(|(any, _)| (any, None));
    let before = text.into_iter().chain(attributes_read).chain(others);
    let value = value(before.chain(body_fields(&item.body, names)));
    let (start, end) = match (&item.mixed, &item.body) {
        (Some(text), _) => (
            quote!(__r.start_mixed();),
            quote!(let #text = __r.end_mixed()?;),
        ),
        (None, Body::Empty) => (TokenStream::new(), quote!(__r.nothing()?;)),
        (None, Body::Nil) => (TokenStream::new(), quote!(__r.end_nil()?;)),
        // The text goes to the end of the element.
        (None, Body::Text(..)) => (TokenStream::new(), TokenStream::new()),
        (None, Body::Sequence(_) | Body::All(..) | Body::Counted(_)) => {
            (TokenStream::new(), quote!(__r.end()?;))
        }
    };
    quote! {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            #said
            #(#attributes)*
            #fixed
            #any
            __r.end_attributes()?;
            #start
            #body
            #end
            #value
        }
    }
}

/// Reads what an element says of itself.
fn said(item: &Struct) -> TokenStream {
    let constrain = (item.constraint.as_ref()).map(|it| quote!(__r.constrain(&names::#it);));
    let own_type = (item.name.as_ref()).map(|name| quote!(__r.xsi_type(&[names::#name])?;));
    quote!(#constrain #own_type)
}

/// Reads the attributes that have no field.
fn fixed(item: &Struct, names: Names<'_>) -> TokenStream {
    let fixed = item.fixed.iter().map(|fixed| {
        let (name, ty, required) = (&fixed.name, names.ty(&fixed.ty), fixed.required);
        let constraint = &fixed.constraint;
        let read = if required {
            quote!(required_attribute_with)
        } else {
            quote!(attribute_with)
        };
        quote!(__r.#read::<#ty>(&names::#name, &names::#constraint)?;)
    });
    fixed.collect()
}

/// Reads all that is before the content of an element without fields for attributes.
pub(super) fn before_content(item: &Struct, names: Names<'_>) -> TokenStream {
    let (said, fixed) = (said(item), fixed(item, names));
    quote!(#said #fixed __r.end_attributes()?;)
}

pub(super) fn group(item: &Body, vis: &TokenStream, names: Names<'_>) -> TokenStream {
    let starts = starts(item, names);
    let body = body(item, names);
    let value = value(body_fields(item, names).into_iter());
    quote! {
        #vis fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            #starts
        }
        #vis fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            #body
            #value
        }
    }
}

/// A field, and what was read for it where that is something else.
type ReadField<'i> = (&'i Ident, Option<TokenStream>);

/// The value that is made of variables.
fn value<'i>(fields: impl Iterator<Item = ReadField<'i>>) -> TokenStream {
    let values = fields.map(|(ident, read)| {
        let local = local(ident);
        if let Some(read) = read {
            quote!(#ident: <#read as rt::Wrapped>::unwrap(#local))
        } else if local == *ident {
            quote!(#ident)
        } else {
            quote!(#ident: #local)
        }
    });
    quote!(rt::Ok(Self { #(#values),* }))
}

/// The variable for a field: of its name, unless a type could have that name too, for which there
/// must be no small letters.
pub(super) fn local(ident: &Ident) -> Ident {
    let name = ident.to_string();
    if name.starts_with(|c: char| c == '_' || c.is_lowercase()) {
        ident.clone()
    } else {
        format_ident!("__{name}")
    }
}

/// What is read for an attribute, if the field was written by hand.
fn given(attribute: &Attribute, names: Names<'_>) -> Option<TokenStream> {
    let Type::Given(_) = attribute.ty else {
        return None;
    };
    let ty = names.ty(&attribute.ty);
    Some(match attribute.presence {
        Presence::Optional => quote!(rt::Option<#ty>),
        Presence::Required | Presence::Default(_) => ty,
    })
}

/// The fields for the content.
fn body_fields<'i, 'n: 'i>(body: &'i Body, names: Names<'n>) -> Vec<ReadField<'i>> {
    match body {
        Body::Empty | Body::Nil => Vec::new(),
        Body::Text(value, ty @ Type::Given(_)) => vec![(value, Some(names.ty(ty)))],
        Body::Text(value, _) => vec![(value, None)],
        Body::Counted(counted) => vec![(&counted.ident, None)],
        Body::Sequence(fields) => particle_fields(fields, names).collect(),
        Body::All(fields, order) => {
            let fields = particle_fields(fields, names);
            fields
                .chain(order.iter().map(|order| (order, None)))
                .collect()
        }
    }
}

fn particle_fields<'i, 'n: 'i>(
    fields: &'i [Field],
    names: Names<'n>,
) -> impl Iterator<Item = ReadField<'i>> {
    let fields = fields.iter();
    fields.map(move |it| (&it.ident, given_particle(&it.particle, names)))
}

/// What is read for a particle, if the field was written by hand.
fn given_particle(particle: &Particle, names: Names<'_>) -> Option<TokenStream> {
    let is_given = match &particle.what {
        What::Element(element) => match &element.ty {
            Type::Nillable(ty) => matches!(**ty, Type::Given(_)),
            ty => matches!(ty, Type::Given(_)),
        },
        what => matches!(what, What::Given(_)),
    };
    is_given.then(|| particle_type(particle, names))
}

fn attribute(attribute: &Attribute) -> TokenStream {
    let (ident, name) = (local(&attribute.ident), &attribute.name);
    match &attribute.presence {
        Presence::Required => quote!(let #ident = __r.required_attribute(&names::#name)?;),
        Presence::Optional => quote!(let #ident = __r.attribute(&names::#name)?;),
        Presence::Default(default) => {
            quote!(let #ident = __r.attribute_with(&names::#name, &names::#default)?;)
        }
    }
}

pub(super) fn field_idents(body: &Body) -> Vec<&Ident> {
    match body {
        Body::Empty | Body::Nil => Vec::new(),
        Body::Text(value, _) => vec![value],
        Body::Counted(counted) => vec![&counted.ident],
        Body::Sequence(fields) => fields.iter().map(|field| &field.ident).collect(),
        Body::All(fields, order) => {
            let members = fields.iter().map(|field| &field.ident);
            members.chain(order).collect()
        }
    }
}

fn body(body: &Body, names: Names<'_>) -> TokenStream {
    match body {
        Body::Empty | Body::Nil => TokenStream::new(),
        Body::Text(value, text) => {
            let (value, text) = (local(value), names.ty(text));
            quote!(let #value = __r.value::<#text>()?;)
        }
        Body::Sequence(fields) => fields
            .iter()
            .map(
                |Field {
                     ident, particle, ..
                 }| {
                    let (ident, value) = (local(ident), read(particle, names));
                    quote!(let #ident = #value;)
                },
            )
            .collect(),
        Body::All(fields, order) => all(fields, order.as_ref(), names),
        Body::Counted(Counted {
            ident, item, model, ..
        }) => {
            let (ident, item) = (local(ident), names.path(*item));
            quote! {
                let mut #ident = rt::Vec::new();
                let mut __counting = rt::Counting::new(&names::#model);
                while let rt::Some(__item) = __r.count(&mut __counting)? {
                    #ident.push(#item::read(__r, __item)?);
                }
            }
        }
    }
}

/// The members of an `xs:all`, in any order.
fn all(fields: &[Field], order: Option<&Ident>, names: Names<'_>) -> TokenStream {
    let slots = fields.iter().map(|field| {
        let ident = local(&field.ident);
        quote!(let mut #ident = rt::None;)
    });
    let order = order.map(local);
    let once = fields.iter().enumerate().map(|(at, field)| {
        let ident = local(&field.ident);
        let once = match &field.particle.what {
            What::Element(element) => {
                let (with, arguments) = named(element);
                let once = format_ident!("once{with}");
                quote!(__r.#once(&mut #ident, #arguments)?)
            }
            what @ (What::Group(_) | What::Given(_)) => {
                let group = names.group(what);
                quote!(rt::once_group(__r, &mut #ident, #group::starts, #group::read)?)
            }
            // With wildcards they are a list.
            What::Any(_) => quote!(false),
        };
        let at = Literal::usize_unsuffixed(at);
        let kept = order.as_ref().map(|order| quote!(&& #order.push(#at)));
        quote!(#once #kept)
    });
    let order = order
        .as_ref()
        .map(|order| quote!(let mut #order = rt::MemberOrder::new();));
    let present = fields.iter().map(|field| {
        let ident = local(&field.ident);
        let boxed = field.particle.boxed;
        match field.particle.occurs {
            Occurs::Once if boxed => quote!(let #ident = rt::Box::new(__r.present(#ident)?);),
            Occurs::Once => quote!(let #ident = __r.present(#ident)?;),
            _ if boxed => quote!(let #ident = #ident.map(rt::Box::new);),
            _ => TokenStream::new(),
        }
    });
    quote! {
        #(#slots)*
        #order
        while #(#once)||* {}
        #(#present)*
    }
}

/// An expression that reads what a particle stands for, as often as it may occur.
fn read(particle: &Particle, names: Names<'_>) -> TokenStream {
    let boxed = particle.boxed;
    match (&particle.what, particle.occurs) {
        (What::Element(element), Occurs::Once) => {
            let (with, arguments) = named(element);
            let required = format_ident!("required{with}");
            boxed_value(boxed, quote!(__r.#required(#arguments)?))
        }
        (What::Element(element), Occurs::Optional) => {
            let (with, arguments) = named(element);
            let optional = format_ident!("optional{with}");
            boxed_option(boxed, quote!(__r.#optional(#arguments)?))
        }
        (
            What::Element(ElementUse {
                name, constraint, ..
            }),
            Occurs::Many(min, max),
        ) => {
            let (min, max) = bounds(min, max);
            match constraint {
                None => quote!(__r.repeated(&names::#name, #min, #max)?),
                Some(it) => {
                    quote!(__r.repeated_with(&names::#name, #min, #max, &names::#it)?)
                }
            }
        }
        (What::Any(wildcard), Occurs::Once) => quote!(__r.required_any(&names::#wildcard)?),
        (What::Any(wildcard), Occurs::Optional) => quote!(__r.optional_any(&names::#wildcard)?),
        (What::Any(wildcard), Occurs::Many(min, max)) => {
            let (min, max) = bounds(min, max);
            quote!(__r.repeated_any(&names::#wildcard, #min, #max)?)
        }
        (what @ (What::Group(_) | What::Given(_)), Occurs::Once) => {
            let group = names.group(what);
            boxed_value(boxed, quote!(#group::read(__r)?))
        }
        (what @ (What::Group(_) | What::Given(_)), Occurs::Optional) => {
            let group = names.group(what);
            boxed_option(boxed, quote!(__r.group(#group::starts, #group::read)?))
        }
        (what @ (What::Group(_) | What::Given(_)), Occurs::Many(min, max)) => {
            let group = names.group(what);
            let (min, max) = bounds(min, max);
            quote!(__r.groups(#min, #max, #group::starts, #group::read)?)
        }
    }
}

/// What the method that reads an element ends with, and its last arguments: the name, and the
/// default or fixed value where there is one.
fn named(element: &ElementUse) -> (&'static str, TokenStream) {
    let name = &element.name;
    match &element.constraint {
        None => ("", quote!(&names::#name)),
        Some(constraint) => ("_with", quote!(&names::#name, &names::#constraint)),
    }
}

fn boxed_value(boxed: bool, value: TokenStream) -> TokenStream {
    if boxed {
        quote!(rt::Box::new(#value))
    } else {
        value
    }
}

fn boxed_option(boxed: bool, value: TokenStream) -> TokenStream {
    if boxed {
        quote!(#value.map(rt::Box::new))
    } else {
        value
    }
}

/// Bounds as expressions of type `usize`.
pub(super) fn bounds(min: u32, max: Option<u32>) -> (TokenStream, TokenStream) {
    let literal = |count: u32| {
        let count = number(count.into());
        quote!(#count)
    };
    (
        literal(min),
        max.map_or_else(|| quote!(usize::MAX), literal),
    )
}

pub(super) fn choice(alternatives: &[Field], vis: &TokenStream, names: Names<'_>) -> TokenStream {
    let starts = any_starts(alternatives, names);
    let branches = alternatives.iter().map(|alternative| {
        let variant = &alternative.ident;
        let condition = starts_particle(&alternative.particle, names);
        let value = alternative_value(alternative, names);
        quote!(if #condition? { return rt::Ok(Self::#variant(#value)); })
    });
    // Where nothing of the choice follows, an alternative that may be nothing is chosen.
    let nothing = alternatives
        .iter()
        .find(|alternative| may_be_nothing(&alternative.particle))
        .map_or_else(
            || quote!(rt::Err(__r.unexpected())),
            |alternative| {
                let variant = &alternative.ident;
                let value = alternative_value(alternative, names);
                quote!(rt::Ok(Self::#variant(#value)))
            },
        );
    quote! {
        #vis fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            #starts
        }
        #vis fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            #(#branches)*
            #nothing
        }
    }
}

/// The value of an alternative.
fn alternative_value(alternative: &Field, names: Names<'_>) -> TokenStream {
    let read = read(&alternative.particle, names);
    match given_particle(&alternative.particle, names) {
        Some(ty) => quote!(<#ty as rt::Wrapped>::unwrap(#read)),
        None => read,
    }
}

/// Reads a child of content that is counted, by its number.
pub(super) fn items(alternatives: &[Field]) -> TokenStream {
    let last = alternatives.len().wrapping_sub(1);
    let arms = alternatives.iter().enumerate().map(|(at, field)| {
        let variant = &field.ident;
        let value = match &field.particle.what {
            What::Element(ElementUse {
                constraint: Some(constraint),
                ..
            }) => quote!(__r.child_with(&names::#constraint)?),
            What::Any(wildcard) => quote!(__r.any(&names::#wildcard)?),
            What::Element(_) | What::Group(_) | What::Given(_) => quote!(__r.child()?),
        };
        let value = boxed_value(field.particle.boxed, value);
        let number = Literal::usize_unsuffixed(at);
        let pattern = if at == last {
            quote!(_)
        } else {
            quote!(#number)
        };
        quote!(#pattern => Self::#variant(#value),)
    });
    quote! {
        pub(super) fn read(__r: &mut rt::Reader<'_>, item: usize) -> rt::Result<Self> {
            rt::Ok(match item {
                #(#arms)*
            })
        }
    }
}

/// The half of `impl Content` that reads an element that may say its type; the first is the
/// declared one, unless that is abstract.
pub(super) fn types(types: &[Field], first: bool) -> TokenStream {
    let declared = types.iter().map(|field| match &field.particle.what {
        What::Element(ElementUse { name, .. }) => quote!(names::#name),
        What::Group(_) | What::Any(_) | What::Given(_) => TokenStream::new(),
    });
    let last = types.len().wrapping_sub(1);
    let arms = types.iter().enumerate().map(|(at, field)| {
        let variant = &field.ident;
        let value = if field.particle.boxed {
            quote!(rt::Content::read(__r).map(rt::Box::new))
        } else {
            quote!(rt::Content::read(__r))
        };
        let number = Literal::usize_unsuffixed(at);
        let pattern = match (at == last, first && at == 0) {
            (true, _) => quote!(rt::Some(_)),
            (false, true) => quote!(rt::None | rt::Some(#number)),
            (false, false) => quote!(rt::Some(#number)),
        };
        quote!(#pattern => #value.map(Self::#variant),)
    });
    let missing = (!first).then(|| {
        let pattern = if types.is_empty() {
            quote!(_)
        } else {
            quote!(rt::None)
        };
        quote!(#pattern => __r.abstract_type(),)
    });
    quote! {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            match __r.xsi_type(&[#(#declared),*])? {
                #missing
                #(#arms)*
            }
        }
    }
}

/// Whether one of the elements that can come first comes next, as a result.
fn starts(body: &Body, names: Names<'_>) -> TokenStream {
    match body {
        Body::Empty | Body::Nil | Body::Text(..) | Body::Counted(_) => quote!(rt::Ok(false)),
        Body::All(fields, _) => any_starts(fields, names),
        Body::Sequence(fields) => {
            let required = fields
                .iter()
                .position(|field| !may_be_nothing(&field.particle));
            any_starts(required.map_or(fields, |last| &fields[..=last]), names)
        }
    }
}

fn any_starts(fields: &[Field], names: Names<'_>) -> TokenStream {
    let mut starts = fields
        .iter()
        .map(|field| starts_particle(&field.particle, names));
    match (starts.next(), starts.next()) {
        (None, _) => quote!(rt::Ok(false)),
        (Some(only), None) => only,
        (Some(first), Some(second)) => quote!(rt::Ok(#first? || #second? #(|| #starts?)*)),
    }
}

fn starts_particle(particle: &Particle, names: Names<'_>) -> TokenStream {
    match &particle.what {
        What::Element(ElementUse { name, .. }) => quote!(__r.at(&names::#name)),
        What::Any(wildcard) => quote!(__r.at_any(&names::#wildcard)),
        what @ (What::Group(_) | What::Given(_)) => {
            let group = names.group(what);
            quote!(#group::starts(__r))
        }
    }
}

/// Whether the particle matches no element at all.
fn may_be_nothing(particle: &Particle) -> bool {
    particle.emptiable || matches!(particle.occurs, Occurs::Optional | Occurs::Many(0, _))
}
