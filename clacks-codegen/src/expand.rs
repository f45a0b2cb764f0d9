//! `events!`: schemas named or written in the source of the user's crate.

use std::fs;
use std::path::Path;

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, LitStr, Path as RustPath, Token};

use crate::config::{Config, Input};

/// What an inline schema is called in messages; it is the name of its module too.
const INLINE: &str = "inline.xsd";

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
                return Ok((None, Some(input.parse()?)));
            }
            let form = if input.peek(Ident) {
                let name: Ident = input.parse()?;
                if name != "inline" {
                    return Err(syn::Error::new(
                        name.span(),
                        "expected the path of a schema, `inline = \"…\"` or `crate = path`",
                    ));
                }
                input.parse::<Token![=]>()?;
                Form::Inline
            } else {
                Form::File
            };
            Ok((Some((input.parse()?, form)), None))
        };
        for (schema, krate) in Punctuated::<_, Token![,]>::parse_terminated_with(input, parse_one)?
        {
            arguments.schemas.extend(schema);
            arguments.krate = krate.or(arguments.krate);
        }
        if arguments.schemas.is_empty() {
            return Err(input.error("expected the path of a schema or `inline = \"…\"`"));
        }
        Ok(arguments)
    }
}

/// Expands `events!`: `folder` is that of the user's package, to which paths are relative.
pub fn expand_events(input: TokenStream, folder: &Path) -> TokenStream {
    let arguments: Arguments = match syn::parse2(input) {
        Ok(arguments) => arguments,
        Err(error) => return error.to_compile_error(),
    };
    let mut inputs = Vec::new();
    let mut tracked = Vec::new();
    let mut errors = TokenStream::new();
    for (literal, form) in &arguments.schemas {
        let value = literal.value();
        match form {
            Form::Inline => inputs.push(Input {
                name: INLINE.to_owned(),
                text: value,
            }),
            Form::File => {
                let path = folder.join(&value);
                match fs::read_to_string(&path) {
                    Ok(text) => inputs.push(Input { name: value, text }),
                    Err(error) => {
                        let message = format!("`{value}` cannot be read: {error}");
                        errors.extend(compile_error(literal.span(), &message));
                        continue;
                    }
                }
                // So that the compiler runs the macro again when the file changes.
                let path = path.to_string_lossy().into_owned();
                tracked.push(quote!(
                    const _: &[u8] = ::core::include_bytes!(#path);
                ));
            }
        }
    }
    let mut config = Config::new();
    if let Some(path) = &arguments.krate {
        config = config.crate_path(quote!(#path).to_string());
    }
    let code = if inputs.is_empty() {
        TokenStream::new()
    } else {
        config.generate(inputs).unwrap_or_else(|report| {
            // Every report at the literal of its schema; the place in the schema is in the text.
            report
                .diagnostics()
                .iter()
                .map(|diagnostic| {
                    let name = diagnostic
                        .span
                        .map(|span| report.sources().name(span.source));
                    let literal = arguments.schemas.iter().find(|(literal, form)| match form {
                        Form::Inline => name == Some(INLINE),
                        Form::File => name.is_some_and(|name| literal.value() == name),
                    });
                    let span = literal.map_or_else(Span::call_site, |(literal, _)| literal.span());
                    let mut message = diagnostic.one_line(report.sources());
                    for (span, label) in &diagnostic.related {
                        message += &format!("\n{}: {label}", report.sources().place(*span));
                    }
                    if let Some(help) = &diagnostic.help {
                        message += &format!("\nhelp: {help}");
                    }
                    compile_error(span, &message)
                })
                .collect()
        })
    };
    quote!(#errors #(#tracked)* #code)
}

fn compile_error(span: Span, message: &str) -> TokenStream {
    quote_spanned!(span=> ::core::compile_error!(#message);)
}
