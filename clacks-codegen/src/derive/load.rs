//! The schema to which a type is held.

use std::path::Path;

use clacks_schema::{Diagnostics, Options, Sources};
use proc_macro2::TokenStream;
use quote::quote;
use syn::Path as RustPath;

use crate::derive::errors::{Errors, message};
use crate::derive::input::{Form, Input};
use crate::ir::Catalogue;
use crate::lower::{self, Index, Loaded as Schema};

pub(super) struct Loaded {
    pub(super) sources: Sources,
    /// `None` if it is wrong, which was reported.
    pub(super) schema: Option<(Schema, Catalogue, Index)>,
}

/// Loads the schema that the type names; `None` if it names none.
pub(super) fn load(input: &Input, folder: &Path, errors: &mut Errors) -> Option<Loaded> {
    let (literal, form) = input.attributes.schema.as_ref()?;
    let mut sources = Sources::default();
    sources.relative_to(folder);
    let root = match form {
        Form::Inline => sources.add_at(folder.join("inline"), literal.value()),
        Form::File => {
            let path = folder.join(literal.value());
            match sources.open(&path) {
                Ok(root) => root,
                Err(diagnostic) => {
                    errors.push(literal.span(), unreadable(&path, diagnostic.message));
                    return None;
                }
            }
        }
    };
    let loaded = clacks_schema::load(&mut sources, &[root], &Options::default());
    let mut diagnostics = Diagnostics::default();
    let schema = match loaded {
        Ok(schema) => {
            let loaded = Schema {
                schema,
                roots: vec![root],
            };
            let (catalogue, index) = lower::lower_indexed(&loaded, &sources, &mut diagnostics);
            Some((loaded, catalogue, index))
        }
        Err(found) => {
            diagnostics.extend(found);
            None
        }
    };
    let diagnostics = diagnostics.into_vec();
    let schema = schema.filter(|_| diagnostics.is_empty());
    for diagnostic in diagnostics {
        errors.push(literal.span(), message(&diagnostic, &sources));
    }
    Some(Loaded { sources, schema })
}

/// What to say of a file that cannot be read.
pub(crate) fn unreadable(path: &Path, mut message: String) -> String {
    if !path.exists() {
        message.push_str("; paths are relative to the package's Cargo.toml");
    }
    message
}

/// Makes the compiler run the macro again when a file changes.
pub(crate) fn tracked(sources: &Sources) -> TokenStream {
    let paths = sources.paths();
    let tracked = paths.map(|path| {
        let path = path.to_string_lossy();
        quote!(
            const _: &[u8] = ::core::include_bytes!(#path);
        )
    });
    tracked.collect()
}

/// The path as it is read in the modules that are generated: where no keyword starts it, a crate
/// does.
pub(crate) fn from_anywhere(path: &RustPath) -> TokenStream {
    let first = path.segments.first().map(|segment| &segment.ident);
    let anchored = first.is_some_and(|first| first == "crate" || first == "$crate");
    if path.leading_colon.is_some() || anchored {
        quote!(#path)
    } else {
        quote!(::#path)
    }
}
