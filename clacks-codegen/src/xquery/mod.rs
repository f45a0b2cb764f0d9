//! `xquery!`: filters that are checked and planned while the user's crate is compiled.
//!
//! A macro cannot look into another crate, so it goes there and comes back: [`expand_xquery`] calls
//! the macro that a catalogue exports, which calls [`expand_checked_xquery`] with the structure of its
//! documents and the query.

mod program;

use clacks_xquery::{
    Catalogue, EventModel, Language, Program, Query, Route, StaticContext, parse, resolve,
};
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitStr, Path, Token, braced};

use crate::emit;

/// What the arguments of `xquery!` may be.
const EXPECTED: &str =
    "expected a query, `catalogue::path, \"…\"`, or either with `crate = path` before it";

/// The arguments of `xquery!`.
struct Arguments {
    krate: Path,
    catalogue: Option<Path>,
    query: LitStr,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let wrong = |error: syn::Error| syn::Error::new(error.span(), EXPECTED);
        let krate = if input.peek(Token![crate]) && input.peek2(Token![=]) {
            input.parse::<Token![crate]>()?;
            input.parse::<Token![=]>()?;
            let path = input.parse().map_err(wrong)?;
            input.parse::<Token![,]>()?;
            path
        } else {
            syn::parse_quote!(::clacks)
        };
        let catalogue = if input.peek(LitStr) {
            None
        } else {
            let path = input.call(Path::parse_mod_style).map_err(wrong)?;
            input.parse::<Token![,]>().map_err(wrong)?;
            Some(path)
        };
        let query = input.parse().map_err(wrong)?;
        input.parse::<Option<Token![,]>>()?;
        if input.is_empty() {
            Ok(Self {
                krate,
                catalogue,
                query,
            })
        } else {
            Err(input.error(EXPECTED))
        }
    }
}

/// Expands `xquery!` to a call of the macro that its catalogue exports.
pub fn expand_xquery(input: TokenStream) -> TokenStream {
    let Arguments {
        krate,
        catalogue,
        query,
    } = match syn::parse2(input) {
        Ok(arguments) => arguments,
        Err(error) => return error.to_compile_error(),
    };
    // What is wrong by itself is told even where no catalogue is found.
    if let Err(errors) = resolved(&query) {
        return errors;
    }
    let private = emit::private();
    let span = query.span();
    // In scope it is called by its name.
    let carrier = Ident::new("clacks_catalogue", Span::call_site());
    let carrier = if let Some(path) = catalogue {
        quote!(#path::#carrier)
    } else {
        quote_spanned!(span=> #carrier)
    };
    quote!(#carrier! { [#krate::#private::checked_xquery] { #krate } #query })
}

/// The arguments that come back from a catalogue.
struct Checked {
    structure: LitStr,
    krate: Path,
    query: LitStr,
}

impl Parse for Checked {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let structure = input.parse()?;
        let krate;
        braced!(krate in input);
        Ok(Self {
            structure,
            krate: krate.parse()?,
            query: input.parse()?,
        })
    }
}

/// Expands what the macro of a catalogue calls: to a filter of which all is static.
pub fn expand_checked_xquery(input: TokenStream) -> TokenStream {
    let Checked {
        structure,
        krate,
        query,
    } = match syn::parse2(input) {
        Ok(checked) => checked,
        Err(error) => return error.to_compile_error(),
    };
    let catalogue = match Catalogue::parse(&structure.value()) {
        Ok(catalogue) => catalogue,
        Err(error) => return compile_error(query.span(), &error.to_string()),
    };
    let resolved = match resolved(&query) {
        Ok(resolved) => resolved,
        Err(errors) => return errors,
    };
    let text = query.value();
    if let Err(errors) = resolved.check(&catalogue) {
        let errors = errors.iter();
        return errors
            .map(|error| compile_error(query.span(), &error.report(&text)))
            .collect();
    }
    let program = match resolved.stream() {
        Ok(program) => Some(program),
        Err(_) if cfg!(feature = "xquery-full") => None,
        Err(obstacle) => {
            let report = obstacle.to_error().report(&text);
            return compile_error(query.span(), &report);
        }
    };
    if let Some(Err(error)) = program.as_ref().map(Program::check_patterns) {
        return compile_error(query.span(), &error.report(&text));
    }
    let private = emit::private();
    let rt = quote!(#krate::#private);
    let routes = catalogue.events.iter().map(|event| {
        let name = &catalogue.elements[*event].name;
        let (namespace, local) = (&*name.namespace, &*name.local);
        let route = resolved.route(&EventModel::new(&catalogue, *event));
        let route = match route {
            Route::Always => quote!(Always),
            Route::Never => quote!(Never),
            Route::Depends => quote!(Depends),
        };
        quote!((#namespace, #local, #rt::Route::#route))
    });
    let routes: Vec<TokenStream> = routes.collect();
    let program = if let Some(program) = &program {
        let program = program::emit(program, &rt);
        quote!(::core::option::Option::Some(#program))
    } else {
        quote!(::core::option::Option::None)
    };
    quote! {
        {
            static FILTER: #rt::StaticFilter = #rt::StaticFilter {
                text: #text,
                routes: &[#(#routes),*],
                program: #program,
            };
            #rt::static_filter(&FILTER)
        }
    }
}

/// The query with its names resolved, or compile errors.
fn resolved(query: &LitStr) -> Result<Query, TokenStream> {
    let text = query.value();
    let resolved =
        parse(&text, Language::XQuery).and_then(|ast| resolve(&ast, &StaticContext::default()));
    resolved.map_err(|error| compile_error(query.span(), &error.report(&text)))
}

/// Also where an expression is expected.
fn compile_error(span: Span, message: &str) -> TokenStream {
    quote_spanned!(span=> ::core::compile_error!(#message))
}
