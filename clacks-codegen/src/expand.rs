//! `events!`: schemas named or written in the source of the user's crate.

use std::collections::HashMap;
use std::path::Path;

use clacks_schema::{Diagnostics, SourceId, Sources};
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, LitStr, Path as RustPath, Token};

use crate::config::Config;

/// What an inline schema is called in messages, the first and the others; its module is called
/// alike. It is no file, after which an event could be named.
fn inline_name(count: usize) -> String {
    match count {
        1 => "inline".to_owned(),
        _ => format!("inline{count}"),
    }
}

/// What the arguments of `events!` may be.
const EXPECTED: &str = "expected the path of a schema, `inline = \"…\"` or `crate = path`";

/// The arguments of `events!`.
struct Arguments {
    krate: Option<RustPath>,
    schemas: Vec<(LitStr, Form)>,
}

enum Form {
    File,
    Inline,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut arguments = Self {
            krate: None,
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
                return Ok((None, Some(path)));
            }
            let form = if input.peek(Ident) {
                let name: Ident = input.parse()?;
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
            Ok((Some((schema, form)), None))
        };
        for (schema, krate) in Punctuated::<_, Token![,]>::parse_terminated_with(input, parse_one)?
        {
            arguments.schemas.extend(schema);
            arguments.krate = krate.or(arguments.krate);
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
                    let mut message = diagnostic.message;
                    if !folder.join(&value).exists() {
                        message.push_str("; paths are relative to the package's Cargo.toml");
                    }
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
                let mut message = diagnostic.one_line(&sources);
                for (span, label) in &diagnostic.related {
                    let place = sources.place(*span);
                    message.extend(["\n", &place, ": ", label]);
                }
                if let Some(help) = &diagnostic.help {
                    message.extend(["\nhelp: ", help]);
                }
                compile_error(span, &message)
            })
            .collect()
    });
    // So that the compiler runs the macro again when a file changes.
    let tracked = sources.paths().map(|path| {
        let path = path.to_string_lossy();
        quote!(
            const _: &[u8] = ::core::include_bytes!(#path);
        )
    });
    quote!(#errors #(#tracked)* #code)
}

/// The path as it is read in the modules that are generated: where no keyword starts it, a crate
/// does.
fn from_anywhere(path: &RustPath) -> TokenStream {
    let first = path.segments.first().map(|segment| &segment.ident);
    let anchored = first.is_some_and(|first| first == "crate" || first == "$crate");
    if path.leading_colon.is_some() || anchored {
        quote!(#path)
    } else {
        quote!(::#path)
    }
}

fn compile_error(span: Span, message: &str) -> TokenStream {
    quote_spanned!(span=> ::core::compile_error!(#message);)
}
