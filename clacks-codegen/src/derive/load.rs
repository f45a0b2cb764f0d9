//! The schema to which a type is held.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use clacks_schema::{Diagnostic, Diagnostics, Options, SourceId, Sources};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{LitStr, Path as RustPath};

use crate::derive::errors::{Errors, message};
use crate::derive::input::{Form, Input};
use crate::ir::Catalogue;
use crate::lower::{self, Index, Loaded as Schema};

pub(super) struct Loaded {
    pub(super) shared: Arc<Shared>,
    /// `None` if the schema is wrong, which was reported.
    pub(super) lowered: Option<(Catalogue, Index)>,
}

/// What is the same for all types that are held to a schema.
pub(super) struct Shared {
    pub(super) sources: Sources,
    pub(super) schema: Option<Schema>,
}

/// The schema of the file that was asked for last.
///
/// A crate that holds many types to one large schema would spend most of its time on reading it again
/// for each. What is kept is used only where every document still has the text that was read, so that
/// it makes no difference but in time, also in a server that lives as long as an editor.
static LAST: Mutex<Option<(PathBuf, Arc<Shared>)>> = Mutex::new(None);

/// Loads the schema that the type names; `None` if it names none.
pub(super) fn load(input: &Input, folder: &Path, errors: &mut Errors) -> Option<Loaded> {
    let (literal, form) = input.attributes.schema.as_ref()?;
    let shared = match form {
        Form::Inline => {
            let mut sources = sources(folder);
            let root = sources.add_at(folder.join("inline"), literal.value());
            read(sources, root, literal, errors)
        }
        Form::File => {
            let path = folder.join(literal.value());
            if let Some(known) = last(&path) {
                known
            } else {
                let mut sources = sources(folder);
                let root = match sources.open(&path) {
                    Ok(root) => root,
                    Err(diagnostic) => {
                        errors.push(literal.span(), unreadable(&path, diagnostic.message));
                        return None;
                    }
                };
                let shared = read(sources, root, literal, errors);
                if shared.schema.is_some()
                    && let Ok(mut last) = LAST.lock()
                {
                    *last = Some((path, Arc::clone(&shared)));
                }
                shared
            }
        }
    };
    let mut diagnostics = Diagnostics::default();
    let schema = shared.schema.as_ref();
    let lowered =
        schema.map(|schema| lower::lower_indexed(schema, &shared.sources, &mut diagnostics));
    let lowered = lowered.filter(|_| diagnostics.is_empty());
    report(diagnostics.into_vec(), &shared.sources, literal, errors);
    Some(Loaded { shared, lowered })
}

fn sources(folder: &Path) -> Sources {
    let mut sources = Sources::default();
    sources.relative_to(folder);
    sources
}

/// What was read from this file, if nothing of it has changed.
fn last(path: &Path) -> Option<Arc<Shared>> {
    let last = LAST.lock().ok()?;
    let (_, shared) = last.as_ref().filter(|(known, _)| known == path)?;
    let is_same =
        |(path, text): (&Path, &str)| fs::read(path).is_ok_and(|bytes| bytes == text.as_bytes());
    shared
        .sources
        .files()
        .all(is_same)
        .then(|| Arc::clone(shared))
}

fn read(
    mut sources: Sources,
    root: SourceId,
    literal: &LitStr,
    errors: &mut Errors,
) -> Arc<Shared> {
    let loaded = clacks_schema::load(&mut sources, &[root], &Options::default());
    let schema = match loaded {
        Ok(schema) => Some(Schema {
            schema,
            roots: vec![root],
        }),
        Err(found) => {
            report(found, &sources, literal, errors);
            None
        }
    };
    Arc::new(Shared { sources, schema })
}

fn report(found: Vec<Diagnostic>, sources: &Sources, literal: &LitStr, errors: &mut Errors) {
    for diagnostic in found {
        errors.push(literal.span(), message(&diagnostic, sources));
    }
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
