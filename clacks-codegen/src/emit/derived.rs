//! What a type that users wrote has from its schema: implementations, and no type.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::{Names, consts, given_argument, globals, item, module, private, read, write};
use crate::emit::{allow, simple};
use crate::ir::{Body, Catalogue, Enumeration, Field, Given, Kind, ModuleId, Struct, Type};

/// A type that users wrote, joined with its schema.
pub(crate) struct Derived<'d> {
    pub(crate) ident: &'d Ident,
    /// The simple types and constants that it needs.
    pub(crate) catalogue: &'d Catalogue,
    /// What it is derived for.
    pub(crate) held_to: String,
    /// The constant of the name of the element that it is.
    pub(crate) element: Option<Ident>,
    pub(crate) shape: Shape,
    /// Names for the types of the fields.
    pub(crate) aliases: TokenStream,
    /// What describes the fields, and checks their types.
    pub(crate) markers: TokenStream,
}

pub(crate) enum Shape {
    Struct(Struct),
    Group(Body),
    Choice(Vec<Field>),
    /// A choice that is all that an element holds.
    Content(Vec<Field>, Struct),
    Types(Vec<Field>, bool),
    Enumeration(Enumeration),
    Union(Option<crate::ir::Name>, Vec<(Ident, Given)>),
    /// A value of a simple type, and the alias of the type that holds it.
    Value(Given),
    /// An element around its content, and the constant of its default or fixed value.
    Wrapper(Type, Option<Ident>),
}

/// The code for a type; `schema` is all that its schema has.
pub(crate) fn derived(it: &Derived<'_>, schema: &Catalogue, krate: &TokenStream) -> TokenStream {
    let names = Names {
        catalogue: it.catalogue,
        module: ModuleId(0),
    };
    let Derived {
        ident,
        held_to,
        aliases,
        markers,
        ..
    } = it;
    let own = &it.catalogue.modules[0];
    let types: TokenStream = own.items.iter().map(|it| restricted(it, names)).collect();
    let consts = consts::emit_associated(own);
    let vis = TokenStream::new();
    let content = |read: TokenStream, write: TokenStream| {
        quote! {
            impl rt::Content for #ident {
                #read
                #write
            }
            rt::component!(#ident, #held_to);
        }
    };
    let group = |read: TokenStream, write: TokenStream| {
        quote! {
            impl rt::Group for #ident {
                const HELD_TO: &'static str = #held_to;
                #read
                #write
            }
        }
    };
    let code = match &it.shape {
        Shape::Struct(it) => content(read::structure(it, names), write::structure(it, names)),
        Shape::Group(body) => group(
            read::group(body, &vis, names),
            write::group(body, &vis, names),
        ),
        Shape::Choice(all) => group(
            read::choice(all, &vis, names),
            write::choice(all, &vis, names),
        ),
        Shape::Content(all, shell) => {
            let (read, write) = (
                read::choice(all, &vis, names),
                write::choice(all, &vis, names),
            );
            let before_read = read::before_content(shell, names);
            let before_write = write::before_content(shell, names);
            let group = group(read, write);
            let content = content(
                quote! {
                    fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
                        #before_read
                        let __value = <Self as rt::Group>::read(__r)?;
                        __r.end()?;
                        rt::Ok(__value)
                    }
                },
                quote! {
                    fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
                        #before_write
                        <Self as rt::Group>::write(self, __w)
                    }
                },
            );
            quote!(#group #content)
        }
        Shape::Types(types, first) => {
            content(read::types(types, *first), write::types(types, *first))
        }
        Shape::Enumeration(it) => {
            let values = simple::enumeration_values(ident, it);
            quote! {
                #values
                impl rt::SimpleComponent for #ident {
                    const HELD_TO: &'static str = #held_to;
                }
            }
        }
        Shape::Union(name, members) => {
            let name = simple::type_name(name.as_ref());
            let members = members.iter().map(|(variant, given)| {
                let argument = given_argument(given);
                quote!(#variant(#argument))
            });
            quote! {
                rt::held_union!(#ident, #name, [#(#members),*]);
                impl rt::SimpleComponent for #ident {
                    const HELD_TO: &'static str = #held_to;
                }
            }
        }
        Shape::Value(given) => {
            let marker = &given.marker;
            quote!(rt::held_value!(#ident, #marker, #held_to);)
        }
        Shape::Wrapper(ty, constraint) => {
            let constraint = constraint.as_ref().map(|it| quote!(names::#it));
            let code = match ty {
                Type::Given(given) => {
                    let (argument, read) = (given_argument(given), names.ty(ty));
                    let write = match given.kind {
                        crate::ir::GivenKind::Child | crate::ir::GivenKind::Part => {
                            quote!(given_content)
                        }
                        _ => quote!(held_value),
                    };
                    quote!(rt::held_wrapper!(#ident, #read, #write::<#argument>, [#constraint]);)
                }
                _ => TokenStream::new(),
            };
            quote! {
                #code
                rt::component!(#ident, #held_to);
            }
        }
    };
    let (tables, element) = element(it, schema, krate);
    let (allow, private) = (allow(), private());
    quote! {
        #[automatically_derived]
        #allow
        #[allow(non_camel_case_types, clippy::needless_borrow, clippy::items_after_statements, reason = "it is generated")]
        const _: () = {
            #aliases
            const _: () = {
                use #krate::#private as rt;
                #types
                #markers
                #code
                #consts
                #element
            };
            #tables
        };
    }
}

/// A simple type of the schema, by way of which a field is read and written.
fn restricted(it: &crate::ir::Item, names: Names<'_>) -> TokenStream {
    let code = item(it, names);
    let Kind::Restricted(restricted) = &it.kind else {
        return code;
    };
    let (ident, base) = (names.ident(it.id), names.ty(&restricted.base));
    quote!(#code rt::restricts!(#ident, #base);)
}

/// What makes the type an element, with tables of what the schema declares globally.
fn element(
    it: &Derived<'_>,
    schema: &Catalogue,
    krate: &TokenStream,
) -> (TokenStream, TokenStream) {
    let (ident, Some(element)) = (it.ident, &it.element) else {
        return Default::default();
    };
    let Some(of_schema) = schema.globals.first() else {
        let element = quote!(rt::event!(#ident, names::#element, rt::Globals::NONE, ""););
        return (TokenStream::new(), element);
    };
    if let Some(own) = it.catalogue.globals.first() {
        let names = Names {
            catalogue: it.catalogue,
            module: ModuleId(0),
        };
        let table = globals::table(own, names);
        let element = quote!(rt::event!(#ident, names::#element, #table, ""););
        return (TokenStream::new(), element);
    }
    // All of the schema, since any element may stand where it has a wildcard.
    let private = private();
    let runtime = quote!(#krate::#private);
    let modules = schema.modules.iter().enumerate();
    let modules = modules
        .filter(|(_, it)| !it.items.is_empty())
        .map(|(at, it)| {
            let names = Names {
                catalogue: schema,
                module: ModuleId(at),
            };
            module(it, names, &runtime)
        });
    let names = Names {
        catalogue: schema,
        module: super::NOWHERE,
    };
    let globals = globals::emit(of_schema, names, &runtime);
    let table = &of_schema.ident;
    let tables = quote! {
        mod __schema {
            #(#modules)*
            #globals
            pub(super) const fn globals() -> &'static #runtime::Globals {
                &self::#table::GLOBALS
            }
        }
    };
    let element = quote!(rt::event!(#ident, names::#element, *__schema::globals(), ""););
    (tables, element)
}
