//! What to generate from which schemas.

use std::collections::HashSet;
use std::path::PathBuf;

use clacks_schema::{Diagnostic, Diagnostics, Options, Schema, SourceId, Sources, Version, load};
use proc_macro2::TokenStream;

use crate::emit;
use crate::lower::{self, Loaded, Settings};
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
    catalogs: Vec<PathBuf>,
    settings: Settings,
    non_exhaustive: bool,
    one_schema: bool,
    options: Options,
    site: String,
}

/// A schema document to generate from. Those that it refers to are found from where it is.
#[derive(Debug, Clone)]
pub enum Input {
    /// A file.
    File(PathBuf),
    /// A text that is no file.
    Text {
        /// What messages call it: a path.
        name: String,
        /// The text.
        text: String,
    },
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
            catalogs: Vec::new(),
            settings: Settings::default(),
            non_exhaustive: false,
            one_schema: false,
            options: Options::default(),
            site: String::new(),
        }
    }

    /// Code that finds the crate `clacks` at another path, such as `::renamed`.
    #[must_use]
    pub fn crate_path(mut self, path: impl Into<String>) -> Self {
        self.krate = path.into();
        self
    }

    /// Looks up in this XML catalog, too, where documents are that the schemas refer to.
    #[must_use]
    pub fn catalog(mut self, path: impl Into<PathBuf>) -> Self {
        self.catalogs.push(path.into());
        self
    }

    /// Makes each global element of every document an event. Without this it is the element that
    /// is called like the file of its schema, and where there is none, each that the file declares.
    #[must_use]
    pub fn all_elements(mut self) -> Self {
        self.settings.all_elements = true;
        self
    }

    /// Takes all schemas as one, so that what one of them declares may stand where another has a
    /// wildcard. Without this only those are one that have a document in common.
    #[must_use]
    pub fn one_schema(mut self) -> Self {
        self.one_schema = true;
        self
    }

    /// Code for relays, which write documents as they came, down to what says nothing to a schema:
    /// the order in which the members of an `xs:all` stood is kept in a field beside them
    /// (`clacks::xml::MemberOrder`), and an `xsi:type` or `xsi:nil` that need not be there with the
    /// content of its element (`clacks::xml::Kept`). Without this, members are written in the order
    /// of the schema, and such attributes are not written.
    #[must_use]
    pub fn relay(mut self) -> Self {
        self.settings.relay = true;
        self
    }

    /// Marks enumerations `#[non_exhaustive]`: those of values, of elements and of events. Crates that
    /// use them have to expect more, so that a schema that adds one breaks none of them; within the
    /// crate itself a `match` still has to name each.
    #[must_use]
    pub fn non_exhaustive(mut self) -> Self {
        self.non_exhaustive = true;
        self
    }

    /// Allows schemas to have a document type declaration, of which the internal subset is read.
    #[must_use]
    pub fn doctype(mut self) -> Self {
        self.options.doctype = true;
        self
    }

    /// Reads schemas by the rules of XML Schema 1.1 where they allow more than those of 1.0.
    #[must_use]
    pub fn xsd_1_1(mut self) -> Self {
        self.options.version = Version::Xsd11;
        self
    }

    /// Says where the code goes, which tells it from other catalogues of the same schemas in one crate.
    /// Any text will do that no other of them has.
    #[must_use]
    pub fn site(mut self, site: &str) -> Self {
        site.clone_into(&mut self.site);
        self
    }

    /// The code for a catalogue of these schemas: a module for each of their documents, the events
    /// by name, and an enumeration of them all.
    ///
    /// # Errors
    /// Everything that is wrong with the schemas or not supported yet, and a crate path that is
    /// none.
    pub fn generate(&self, inputs: Vec<Input>) -> Result<TokenStream, Report> {
        let mut sources = Sources::default();
        match self.generate_from(&mut sources, inputs) {
            Ok(code) => Ok(code),
            Err(diagnostics) => Err(Report::new(sources, diagnostics)),
        }
    }

    /// The same; what was read is in `sources`.
    pub(crate) fn generate_from(
        &self,
        sources: &mut Sources,
        inputs: Vec<Input>,
    ) -> Result<TokenStream, Vec<Diagnostic>> {
        let mut diagnostics = Diagnostics::default();
        let mut roots = Vec::new();
        for input in inputs {
            let root = match input {
                Input::File(path) => sources.open(&path),
                Input::Text { name, text } => Ok(sources.add(name, text)),
            };
            match root {
                Ok(root) => roots.push(root),
                Err(diagnostic) => diagnostics.push(diagnostic),
            }
        }
        self.generate_roots(sources, &roots, diagnostics)
    }

    /// The code for the schemas whose roots were read, unless there is something to report already.
    pub(crate) fn generate_roots(
        &self,
        sources: &mut Sources,
        roots: &[SourceId],
        mut diagnostics: Diagnostics,
    ) -> Result<TokenStream, Vec<Diagnostic>> {
        for path in &self.catalogs {
            if let Err(diagnostic) = sources.catalog(path) {
                diagnostics.push(diagnostic);
            }
        }
        let mut distinct = Vec::new();
        for root in roots {
            if !distinct.contains(root) {
                distinct.push(*root);
            }
        }
        let roots = distinct;
        let loaded = if self.one_schema {
            load_one(sources, roots, self.options, &mut diagnostics)
        } else {
            load_all(sources, &roots, self.options, &mut diagnostics)
        };
        let mut catalogue = lower::lower(&loaded, sources, self.settings, &mut diagnostics);
        catalogue.non_exhaustive = self.non_exhaustive;
        let krate = syn::parse_str::<syn::Path>(&self.krate).map_err(|_| {
            let message = format!("`{}` is not the path of a crate", self.krate);
            diagnostics.push(Diagnostic::placeless("config", message));
        });
        match krate {
            Ok(krate) if diagnostics.is_empty() => Ok(emit::emit(&catalogue, &krate, &self.site)),
            _ => Err(diagnostics.into_vec()),
        }
    }
}

/// Loads all roots as one schema.
fn load_one(
    sources: &mut Sources,
    roots: Vec<SourceId>,
    options: Options,
    diagnostics: &mut Diagnostics,
) -> Vec<Loaded> {
    match load(sources, &roots, &options) {
        Ok(schema) => vec![Loaded { schema, roots }],
        Err(found) => {
            for diagnostic in found {
                diagnostics.push(diagnostic);
            }
            Vec::new()
        }
    }
}

/// Loads each root, and those that share documents as one schema: what they share is there once.
/// Where they contradict each other, each is a schema of its own.
fn load_all(
    sources: &mut Sources,
    roots: &[SourceId],
    options: Options,
    diagnostics: &mut Diagnostics,
) -> Vec<Loaded> {
    let mut loaded: Vec<(SourceId, Schema)> = Vec::new();
    for &root in roots {
        match load(sources, &[root], &options) {
            Ok(schema) => loaded.push((root, schema)),
            Err(found) => found.into_iter().for_each(|each| diagnostics.push(each)),
        }
    }
    let mut all = Vec::new();
    for set in sharing(&loaded) {
        let roots: Vec<SourceId> = set.iter().map(|at| loaded[*at].0).collect();
        let together = (roots.len() > 1).then(|| load(sources, &roots, &options));
        if let Some(Ok(schema)) = together {
            all.push(Loaded { schema, roots });
        } else {
            all.extend(set.into_iter().map(|at| Loaded {
                schema: loaded[at].1.clone(),
                roots: vec![loaded[at].0],
            }));
        }
    }
    all
}

/// The schemas in sets, of which no two have a document in common; the order stays.
fn sharing(loaded: &[(SourceId, Schema)]) -> Vec<Vec<usize>> {
    let mut sets: Vec<(HashSet<SourceId>, Vec<usize>)> = Vec::new();
    for (at, (_, schema)) in loaded.iter().enumerate() {
        let mut documents: HashSet<_> = schema.documents.iter().map(|it| it.source).collect();
        let mut members = vec![at];
        let mut first = None;
        for (number, set) in sets.iter_mut().enumerate() {
            if !set.0.is_disjoint(&documents) {
                documents.extend(set.0.drain());
                members.append(&mut set.1);
                first = first.or(Some(number));
            }
        }
        members.sort_unstable();
        match first {
            Some(number) => sets[number] = (documents, members),
            None => sets.push((documents, members)),
        }
    }
    let sets = sets.into_iter().map(|(_, members)| members);
    sets.filter(|members| !members.is_empty()).collect()
}
