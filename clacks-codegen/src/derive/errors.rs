//! What is wrong with a type, each mistake at its place in the source of the user's crate.

use std::fmt::Write as _;

use clacks_schema::{Diagnostic, Sources, Span as SchemaSpan, nearest};
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

/// Mistakes as they are found.
#[derive(Default)]
pub(super) struct Errors {
    found: Vec<(Span, String)>,
}

impl Errors {
    pub(super) fn push(&mut self, span: Span, message: impl Into<String>) {
        self.found.push((span, message.into()));
    }

    pub(super) fn parse(&mut self, error: syn::Error) {
        let all = error.into_iter();
        self.found
            .extend(all.map(|error| (error.span(), error.to_string())));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// An invocation of `compile_error!` for each.
    pub(super) fn into_tokens(self) -> TokenStream {
        let found = self.found.into_iter();
        found
            .map(|(span, message)| compile_error(span, &message))
            .collect()
    }
}

/// A compile error with this message at this place.
pub(crate) fn compile_error(span: Span, message: &str) -> TokenStream {
    quote_spanned!(span=> ::core::compile_error!(#message);)
}

/// All that a diagnostic says, with the places in the schema in the text.
pub(crate) fn message(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let mut message = diagnostic.one_line(sources);
    for (span, label) in &diagnostic.related {
        let place = sources.place(*span);
        message.extend(["\n", &place, ": ", label]);
    }
    if let Some(help) = &diagnostic.help {
        message.extend(["\nhelp: ", help]);
    }
    message
}

/// Says more in a message.
pub(super) fn push(message: &mut String, more: std::fmt::Arguments<'_>) {
    // A text takes all that is written into it.
    let _ = message.write_fmt(more);
}

/// ` (schemas/PhoneStatus.xsd:12:7)`, or nothing where the place is not known.
pub(super) fn at(span: Option<SchemaSpan>, sources: &Sources) -> String {
    span.map_or_else(String::new, |span| format!(" ({})", sources.place(span)))
}

/// What was meant, and where it stands.
pub(super) fn did_you_mean<'c>(
    name: &str,
    candidates: &[(&'c str, Option<SchemaSpan>)],
    sources: &Sources,
) -> Option<(&'c str, String)> {
    let names: Vec<_> = candidates.iter().map(|(name, _)| *name).collect();
    let meant = nearest(name, &names)?;
    let (_, span) = candidates.iter().find(|(name, _)| *name == meant)?;
    let place = at(*span, sources);
    Some((meant, format!("\nhelp: did you mean `{meant}`{place}?")))
}
