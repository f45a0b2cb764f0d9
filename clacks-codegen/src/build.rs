//! For build scripts: a folder of schemas in, a file of Rust out.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use clacks_schema::{Diagnostic, Sources};
use proc_macro2::TokenStream;

use crate::config::{Config, Input};
use crate::report::Report;

/// The file in `OUT_DIR` that `clacks::include_events!` includes.
const FILE: &str = "clacks_events.rs";

impl Config {
    /// Generates a catalogue from a schema, or from all files `*.xsd` of a folder, into the file
    /// that `clacks::include_events!()` includes. Paths are relative to the package. Runs again
    /// when a file that was read is changed, and when one is added to the folder or removed.
    ///
    /// # Errors
    /// Everything that is wrong with the schemas, which is also reported to cargo line by line;
    /// a folder or file that cannot be read or written.
    pub fn compile(&self, entry: impl AsRef<Path>) -> Result<(), Report> {
        self.compile_all([entry])
    }

    /// The same for several schemas and folders of them.
    ///
    /// # Errors
    /// Those of [`Config::compile`].
    pub fn compile_all<P: AsRef<Path>>(
        &self,
        entries: impl IntoIterator<Item = P>,
    ) -> Result<(), Report> {
        let mut sources = Sources::default();
        let outcome = self.compile_entries(&mut sources, entries);
        for path in sources.paths() {
            println!("cargo::rerun-if-changed={}", path.display());
        }
        outcome.map_err(|diagnostics| {
            let report = Report::new(sources, diagnostics);
            for line in report.lines() {
                println!("cargo::error={line}");
            }
            report
        })
    }

    fn compile_entries<P: AsRef<Path>>(
        &self,
        sources: &mut Sources,
        entries: impl IntoIterator<Item = P>,
    ) -> Result<(), Vec<Diagnostic>> {
        let mut inputs = Vec::new();
        for entry in entries {
            let entry = entry.as_ref();
            // A folder is watched with all that is in it.
            println!("cargo::rerun-if-changed={}", entry.display());
            inputs.extend(Input::of_path(entry).map_err(Report::into_diagnostics)?);
        }
        let code =
            pretty(self.generate_from(sources, inputs)?).map_err(Report::into_diagnostics)?;
        let out = env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| {
            io_error("the variable OUT_DIR is not set: this is for build scripts".to_owned())
        })?;
        let file = out.join(FILE);
        // Left alone when nothing has changed, so that nothing is compiled for it.
        if fs::read_to_string(&file).is_ok_and(|present| present == code) {
            return Ok(());
        }
        fs::write(&file, code)
            .map_err(|error| io_error(format!("{} cannot be written: {error}", file.display())))
    }
}

impl Input {
    /// The schema that a path names: the file itself or, of a folder, all files `*.xsd` in it.
    ///
    /// # Errors
    /// A folder that cannot be read or holds no such file.
    pub fn of_path(path: impl AsRef<Path>) -> Result<Vec<Self>, Report> {
        let path = path.as_ref();
        if !path.is_dir() {
            return Ok(vec![Self::File(path.to_owned())]);
        }
        let report = |message| Report::new(Sources::default(), io_error(message));
        let found = schemas(path)
            .map_err(|error| report(format!("{} cannot be read: {error}", path.display())))?;
        if found.is_empty() {
            return Err(report(format!("no file `*.xsd` in {}", path.display())));
        }
        Ok(found.into_iter().map(Self::File).collect())
    }
}

/// Code as people write it.
///
/// # Errors
/// Code that is no Rust, which would be a mistake of this crate.
pub fn pretty(code: TokenStream) -> Result<String, Report> {
    let file = syn::parse2(code).map_err(|error| {
        let diagnostics = io_error(format!("the generated code is no Rust: {error}"));
        Report::new(Sources::default(), diagnostics)
    })?;
    Ok(prettyplease::unparse(&file))
}

/// The schemas of a folder, in an order that does not depend on the machine.
fn schemas(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case("xsd"))
        {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

fn io_error(message: String) -> Vec<Diagnostic> {
    vec![Diagnostic::placeless("io", message)]
}
