//! For build scripts: a folder of schemas in, a file of Rust out.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use clacks_schema::{Diagnostic, Sources};
use proc_macro2::TokenStream;

use crate::config::{Config, Input, why_unreadable};
use crate::report::Report;

/// The file in `OUT_DIR` that `clacks::include_events!` includes.
const FILE: &str = "clacks_events.rs";

impl Config {
    /// Generates a catalogue from all files `*.xsd` of a folder, relative to the package, into the
    /// file that `clacks::include_events!()` includes. Runs again when a file is added, changed or
    /// removed.
    ///
    /// # Errors
    /// Everything that is wrong with the schemas, which is also reported to cargo line by line;
    /// a folder or file that cannot be read or written.
    pub fn compile(&self, folder: impl AsRef<Path>) -> Result<(), Report> {
        let outcome = self.compile_folder(folder.as_ref());
        if let Err(report) = &outcome {
            for line in report.lines() {
                println!("cargo::error={line}");
            }
        }
        outcome
    }

    fn compile_folder(&self, folder: &Path) -> Result<(), Report> {
        // A folder is watched with all that is in it.
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut inputs = Vec::new();
        for path in schemas(folder).map_err(|error| unreadable(folder, &error))? {
            let text = fs::read_to_string(&path).map_err(|error| unreadable(&path, &error))?;
            let name = path.to_string_lossy().replace('\\', "/");
            inputs.push(Input { name, text });
        }
        if inputs.is_empty() {
            let message = format!("no file `*.xsd` in {}", folder.display());
            return Err(placeless(message));
        }
        let code = pretty(self.generate(inputs)?)?;
        let out = env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| {
            placeless("the variable OUT_DIR is not set: this is for build scripts".to_owned())
        })?;
        let file = out.join(FILE);
        // Left alone when nothing has changed, so that nothing is compiled for it.
        if fs::read_to_string(&file).is_ok_and(|present| present == code) {
            return Ok(());
        }
        fs::write(&file, code)
            .map_err(|error| placeless(format!("{} cannot be written: {error}", file.display())))
    }
}

/// Code as people write it.
///
/// # Errors
/// Code that is no Rust, which would be a mistake of this crate.
pub fn pretty(code: TokenStream) -> Result<String, Report> {
    let file = syn::parse2(code)
        .map_err(|error| placeless(format!("the generated code is no Rust: {error}")))?;
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

fn unreadable(path: &Path, error: &io::Error) -> Report {
    placeless(format!("{} {}", path.display(), why_unreadable(error)))
}

fn placeless(message: String) -> Report {
    Report::new(
        Sources::default(),
        vec![Diagnostic::placeless("io", message)],
    )
}
