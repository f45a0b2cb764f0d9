//! What to generate from which schemas.

use std::io;

use clacks_schema::{Diagnostic, Diagnostics, Sources, load};
use proc_macro2::TokenStream;

use crate::emit;
use crate::lower::{self, Loaded};
use crate::report::Report;

/// How code is generated from schemas.
///
/// In a build script:
///
/// ```no_run
/// # #[cfg(feature = "build")]
/// fn main() -> Result<(), clacks_codegen::Report> {
///     clacks_codegen::Config::new().compile("schemas")
/// }
/// # #[cfg(not(feature = "build"))]
/// # fn main() {}
/// ```
#[derive(Debug, Clone)]
pub struct Config {
    krate: String,
}

/// A schema document to generate from.
#[derive(Debug, Clone)]
pub struct Input {
    /// What messages call it: a path.
    pub name: String,
    /// Its text.
    pub text: String,
}

impl Default for Config {
    fn default() -> Self {
        Self::new()
    }
}

impl Config {
    /// Code for a crate that depends on `clacks` by that name.
    pub fn new() -> Self {
        Self {
            krate: "::clacks".to_owned(),
        }
    }

    /// Code that finds the crate `clacks` at another path, such as `::renamed`.
    #[must_use]
    pub fn crate_path(mut self, path: impl Into<String>) -> Self {
        self.krate = path.into();
        self
    }

    /// The code for a catalogue of these schemas: a module for each, the events by name, and an
    /// enumeration of them all.
    ///
    /// # Errors
    /// Everything that is wrong with the schemas or not supported yet, and a crate path that is
    /// none.
    pub fn generate(&self, inputs: Vec<Input>) -> Result<TokenStream, Report> {
        let mut sources = Sources::default();
        let mut diagnostics = Diagnostics::default();
        let mut loaded = Vec::new();
        for Input { name, text } in inputs {
            let file = name.rsplit(['/', '\\']).next().unwrap_or(&name).to_owned();
            let source = sources.add(name, text);
            match load(&sources, source) {
                Ok(schema) => loaded.push(Loaded { file, schema }),
                Err(found) => found.into_iter().for_each(|each| diagnostics.push(each)),
            }
        }
        let catalogue = lower::lower(&loaded, &mut diagnostics);
        let krate = syn::parse_str::<syn::Path>(&self.krate).map_err(|_| {
            let message = format!("`{}` is not the path of a crate", self.krate);
            diagnostics.push(Diagnostic::placeless("config", message));
        });
        match krate {
            Ok(krate) if diagnostics.is_empty() => Ok(emit::emit(&catalogue, &krate)),
            _ => Err(Report::new(sources, diagnostics.into_vec())),
        }
    }
}

/// What to say of a schema that cannot be read, after its name.
pub(crate) fn why_unreadable(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::InvalidData => "is not in UTF-8: convert it".to_owned(),
        io::ErrorKind::NotFound => {
            "does not exist; paths are relative to the package's Cargo.toml".to_owned()
        }
        _ => format!("cannot be read: {error}"),
    }
}
