//! `events!`: schemas named or written in the source of the user's crate.

use std::collections::HashMap;
use std::path::Path;

use clacks_schema::{Diagnostics, SourceId, Sources};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, LitStr, Path as RustPath, Token};

use crate::config::Config;
use crate::derive::{compile_error, from_anywhere, message, tracked, unreadable};

/// What an inline schema is called in messages, the first and the others; its module is called
/// alike. It is no file, after which an event could be named.
fn inline_name(count: usize) -> String {
    match count {
        1 => "inline".to_owned(),
        _ => format!("inline{count}"),
    }
}

/// What the arguments of `events!` may be.
const EXPECTED: &str =
    "expected the path of a schema, `inline = \"…\"`, `crate = path` or `non_exhaustive`";

/// The arguments of `events!`.
struct Arguments {
    krate: Option<RustPath>,
    non_exhaustive: bool,
    schemas: Vec<(LitStr, Form)>,
}

enum Form {
    File,
    Inline,
}

enum Argument {
    Schema(LitStr, Form),
    Crate(RustPath),
    NonExhaustive,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut arguments = Self {
            krate: None,
            non_exhaustive: false,
            schemas: Vec::new(),
        };
        let parse_one = |input: ParseStream<'_>| {
            if input.peek(Token![crate]) {
                input.parse::<Token![crate]>()?;
                input.parse::<Token![=]>()?;
                let path: RustPath = input.parse().map_err(|error| {
                    syn::Error::new(error.span(), "expected the path of a crate")
                })?;
                if let Some(first) = path.segments.first()
                    && matches!(first.ident.to_string().as_str(), "self" | "super")
                {
                    return Err(syn::Error::new(
                        first.ident.span(),
                        "the path is used in modules of its own: start it with `crate`",
                    ));
                }
                return Ok(Argument::Crate(path));
            }
            let form = if input.peek(Ident) {
                let name: Ident = input.parse()?;
                if name == "non_exhaustive" {
                    return Ok(Argument::NonExhaustive);
                }
                if name != "inline" {
                    return Err(syn::Error::new(name.span(), EXPECTED));
                }
                input.parse::<Token![=]>()?;
                Form::Inline
            } else {
                Form::File
            };
            let schema = input
                .parse()
                .map_err(|error| syn::Error::new(error.span(), EXPECTED))?;
            Ok(Argument::Schema(schema, form))
        };
        for argument in Punctuated::<_, Token![,]>::parse_terminated_with(input, parse_one)? {
            match argument {
                Argument::Schema(literal, form) => arguments.schemas.push((literal, form)),
                Argument::Crate(path) => arguments.krate = Some(path),
                Argument::NonExhaustive => arguments.non_exhaustive = true,
            }
        }
        if arguments.schemas.is_empty() {
            return Err(input.error(EXPECTED));
        }
        Ok(arguments)
    }
}

/// Expands `events!`: `folder` is that of the user's package, to which paths are relative, and `site`
/// the place of the macro in it.
pub fn expand_events(input: TokenStream, folder: &Path, site: &str) -> TokenStream {
    let arguments: Arguments = match syn::parse2(input) {
        Ok(arguments) => arguments,
        Err(error) => return error.to_compile_error(),
    };
    let mut sources = Sources::default();
    sources.relative_to(folder);
    // Which literal a schema is.
    let mut literals: HashMap<SourceId, &LitStr> = HashMap::new();
    let mut roots = Vec::new();
    let mut inline = 0;
    let mut errors = TokenStream::new();
    for (literal, form) in &arguments.schemas {
        let value = literal.value();
        let root = match form {
            Form::Inline => {
                inline += 1;
                // What it refers to is found from the package.
                sources.add_at(folder.join(inline_name(inline)), value)
            }
            Form::File => match sources.open(&folder.join(&value)) {
                Ok(root) => root,
                Err(diagnostic) => {
                    let message = unreadable(&folder.join(&value), diagnostic.message);
                    errors.extend(compile_error(literal.span(), &message));
                    continue;
                }
            },
        };
        literals.entry(root).or_insert(literal);
        roots.push(root);
    }
    let mut config = Config::new().site(site);
    if let Some(path) = &arguments.krate {
        config = config.crate_path(from_anywhere(path).to_string());
    }
    if arguments.non_exhaustive {
        config = config.non_exhaustive();
    }
    let generated = if roots.is_empty() {
        Ok(TokenStream::new())
    } else {
        config.generate_roots(&mut sources, &roots, Diagnostics::default())
    };
    let code = generated.unwrap_or_else(|diagnostics| {
        // Every report at the literal of its schema; the place in the schema is in the text.
        let only = arguments.schemas.first().map(|(literal, _)| literal);
        let only = only.filter(|_| arguments.schemas.len() == 1);
        diagnostics
            .iter()
            .map(|diagnostic| {
                let literal = diagnostic.span.and_then(|span| literals.get(&span.source));
                let literal = literal.copied().or(only);
                let span = literal.map_or_else(Span::call_site, LitStr::span);
                compile_error(span, &message(diagnostic, &sources))
            })
            .collect()
    });
    let tracked = tracked(&sources);
    quote!(#errors #tracked #code)
}
