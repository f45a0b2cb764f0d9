//! Texts and places in them; where they come from.

mod catalog;
mod decode;
mod file;
mod location;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::{fmt, io};

use crate::diagnostic::{Diagnostic, shown};
use catalog::Catalogs;
use location::{Location, normal};

/// The schema documents that were read, for showing places in them, and where others are found.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    documents: Vec<Source>,
    /// By what [`key`] makes of their paths, and by their canonical paths.
    by_path: HashMap<PathBuf, SourceId>,
    catalogs: Catalogs,
    /// Where names of files start.
    base: Option<PathBuf>,
}

#[derive(Debug, Clone)]
struct Source {
    name: String,
    text: String,
    /// Where it is, and references in it start.
    path: Option<PathBuf>,
    /// Whether it was read from there.
    read: bool,
}

/// One of [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SourceId(usize);

/// Why a reference to a document leads nowhere; shown, it is to be read after the location.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unresolved {
    /// It would have to be fetched: this is where it is.
    Remote(String),
    /// There is no such file.
    Missing(PathBuf),
    /// The file cannot be read.
    Unreadable(PathBuf, String),
    /// The document that refers to it is no file, so that the location is relative to nothing.
    NoBase,
    /// A namespace that is in no catalog.
    UnknownNamespace,
    /// There is a file, and what is wrong with it.
    Wrong(Box<Diagnostic>),
}

impl fmt::Display for Unresolved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = |path: &Path| file::quoted(&file::name(path));
        match self {
            Self::Remote(uri) => write!(
                f,
                "leads to {}, which no catalog has; nothing is fetched",
                shown(uri)
            ),
            Self::Missing(path) => write!(f, "leads to {}, which does not exist", name(path)),
            Self::Unreadable(path, why) => write!(f, "leads to {}, which {why}", name(path)),
            Self::NoBase => write!(f, "is relative, and this document is no file"),
            Self::UnknownNamespace => write!(f, "is in no catalog"),
            Self::Wrong(diagnostic) => {
                write!(f, "leads to a wrong document: {}", diagnostic.message)
            }
        }
    }
}

/// A range of bytes in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    /// The document.
    pub source: SourceId,
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// Something and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The thing.
    pub value: T,
    /// Its place.
    pub span: Span,
}

impl Sources {
    /// From now on names files in this folder by their paths in it.
    pub fn relative_to(&mut self, folder: impl Into<PathBuf>) {
        self.base = Some(folder.into());
    }

    /// What messages call a file.
    fn file_name(&self, path: &Path) -> String {
        let inner = self
            .base
            .as_ref()
            .and_then(|base| path.strip_prefix(base).ok());
        file::name(inner.unwrap_or(path))
    }

    /// Takes in a document that is no file; `name` is what messages call it. What it refers to by
    /// relative locations is not found.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> SourceId {
        self.push(Source {
            name: name.into(),
            text: text.into(),
            path: None,
            read: false,
        })
    }

    /// Reads a document that is no file, in whatever encoding it says that it is; otherwise as
    /// [`Sources::add`].
    ///
    /// # Errors
    /// What cannot be read (`io`), is no text (`xml`), or is too large (`limit`).
    #[expect(clippy::result_large_err, reason = "once a document")]
    pub fn read_from(
        &mut self,
        name: impl Into<String>,
        reader: impl io::Read,
    ) -> Result<SourceId, Diagnostic> {
        let name = name.into();
        match file::read_from(reader) {
            Ok(text) => Ok(self.add(name, text)),
            Err(error) => Err(error.diagnostic(&name)),
        }
    }

    /// Takes in a document as if it were in this file, whether or not there is one: references lead
    /// from it and to it.
    pub fn add_at(&mut self, path: impl Into<PathBuf>, text: impl Into<String>) -> SourceId {
        let path = path.into();
        let key = key(&path);
        let id = self.push(Source {
            name: self.file_name(&path),
            text: text.into(),
            path: Some(path),
            read: false,
        });
        self.by_path.insert(key, id);
        id
    }

    /// Reads the document in a file, unless it was read before.
    ///
    /// # Errors
    /// A file that cannot be read (`io`), is no text (`xml`), or is too large (`limit`).
    #[expect(clippy::result_large_err, reason = "once a file")]
    pub fn open(&mut self, path: &Path) -> Result<SourceId, Diagnostic> {
        self.file(path)
            .map_err(|error| error.diagnostic(&self.file_name(path)))
    }

    /// Reads an XML catalog, and those that it names. What [`Sources::resolve`] looks for is looked
    /// up in the catalogs first, in the order in which they were given.
    ///
    /// # Errors
    /// A file that cannot be read (`io`) or is no XML (`xml`), an entry that is incomplete or names
    /// a catalog that is not there (`catalog`), too many of them (`limit`).
    #[expect(clippy::result_large_err, reason = "once a file")]
    pub fn catalog(&mut self, path: &Path) -> Result<(), Diagnostic> {
        self.catalogs.add(path).map_err(|error| *error)
    }

    /// The document that the document `base` refers to by a location, as one for a namespace where
    /// it says so. Catalogs are asked for the location and then for the namespace; then it is a file
    /// or nothing, since nothing is fetched.
    ///
    /// # Errors
    /// That it was not found, and why.
    pub fn resolve(
        &mut self,
        base: SourceId,
        location: &str,
        namespace: Option<&str>,
    ) -> Result<SourceId, Unresolved> {
        let base = self.documents[base.0].path.as_deref();
        let absolute = Location::absolute(location);
        let target = absolute.or_else(|| Some(Location::File(base?.to_owned()).join(location)));
        let written = location.trim().split('#').next().unwrap_or_default();
        let found = target
            .as_ref()
            .and_then(|target| self.catalogs.find(&target.uri()))
            .or_else(|| self.catalogs.find(written))
            .or_else(|| self.catalogs.find(namespace?));
        let target = found.or(target).ok_or(Unresolved::NoBase)?;
        self.at(target)
    }

    /// The document that a catalog has for a namespace of which no location is given.
    ///
    /// # Errors
    /// That it was not found, and why.
    pub fn resolve_namespace(&mut self, namespace: &str) -> Result<SourceId, Unresolved> {
        let found = self.catalogs.find(namespace);
        self.at(found.ok_or(Unresolved::UnknownNamespace)?)
    }

    /// The files that were read, catalogs included, for watching them.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        let read = self.documents.iter().filter(|source| source.read);
        let documents = read.filter_map(|source| source.path.as_deref());
        documents.chain(self.catalogs.paths())
    }

    /// The documents that were read from files, and their texts.
    pub fn files(&self) -> impl Iterator<Item = (&Path, &str)> {
        let read = self.documents.iter().filter(|source| source.read);
        read.filter_map(|source| Some((source.path.as_deref()?, source.text.as_str())))
    }

    fn push(&mut self, source: Source) -> SourceId {
        self.documents.push(source);
        SourceId(self.documents.len() - 1)
    }

    fn read(&mut self, path: &Path) -> Result<SourceId, file::Error> {
        let text = file::read(path)?;
        Ok(self.push(Source {
            name: self.file_name(path),
            text,
            path: Some(path.to_owned()),
            read: true,
        }))
    }

    fn at(&mut self, location: Location) -> Result<SourceId, Unresolved> {
        let path = match location {
            Location::File(path) => path,
            Location::Remote(uri) => return Err(Unresolved::Remote(uri)),
        };
        self.file(&path).map_err(|error| match error {
            file::Error::Missing => Unresolved::Missing(path),
            file::Error::Unreadable(why) => Unresolved::Unreadable(path, why),
            file::Error::NoText(_) | file::Error::TooLarge => {
                Unresolved::Wrong(Box::new(error.diagnostic(&self.file_name(&path))))
            }
        })
    }

    fn file(&mut self, path: &Path) -> Result<SourceId, file::Error> {
        if let Some(&id) = self.by_path.get(&key(path)) {
            return Ok(id);
        }
        // The same file may be known by another path; that it is missing is found out below.
        let canonical = path.canonicalize().unwrap_or_else(|_| key(path));
        let known = self.by_path.get(&canonical).copied();
        let id = known.map_or_else(|| self.read(path), Ok)?;
        self.by_path.insert(canonical, id);
        self.by_path.insert(key(path), id);
        Ok(id)
    }

    /// Writes out the internal entities of a document, if it refers to more of them than the parser of
    /// schema documents follows. Places are in what it is then.
    #[cfg(feature = "validate")]
    pub(crate) fn expand_entities(&mut self, id: SourceId) {
        let text = &mut self.documents[id.0].text;
        let options = roxmltree::ParsingOptions {
            allow_dtd: true,
            ..roxmltree::ParsingOptions::default()
        };
        let expanded = || clacks_xml::Doctype::of(text)?.expand(text);
        // What is wrong otherwise is for that parser to say.
        if text.contains("<!ENTITY")
            && matches!(
                roxmltree::Document::parse_with_options(text, options),
                Err(roxmltree::Error::EntityReferenceLoop(_))
            )
            && let Ok(expanded) = expanded()
        {
            *text = expanded;
        }
    }

    /// The name of a document.
    pub fn name(&self, id: SourceId) -> &str {
        &self.documents[id.0].name
    }

    /// The text of a document.
    pub fn text(&self, id: SourceId) -> &str {
        &self.documents[id.0].text
    }

    /// The line and the column in characters of the start of `span`, both counted from 1.
    pub fn line_column(&self, span: Span) -> (usize, usize) {
        let text = self.text(span.source);
        let before = &text[..text.floor_char_boundary(span.start)];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = before.bytes().filter(|&b| b == b'\n').count() + 1;
        (line, before[line_start..].chars().count() + 1)
    }

    /// `file:line:column` of the start of `span`.
    pub fn place(&self, span: Span) -> String {
        let (line, column) = self.line_column(span);
        format!("{}:{line}:{column}", self.name(span.source))
    }
}

impl SourceId {
    pub(crate) fn index(self) -> usize {
        self.0
    }

    /// The place of a range in this document.
    pub fn span(self, range: Range<usize>) -> Span {
        Span {
            source: self,
            start: range.start,
            end: range.end,
        }
    }
}

/// What paths have in common that lead to one file by their names alone.
fn key(path: &Path) -> PathBuf {
    normal(&std::path::absolute(path).unwrap_or_else(|_| path.to_owned()))
}
