//! OASIS XML Catalogs 1.1: which files stand for which URIs.
//!
//! Schema documents have no public identifiers, so that entries for these say nothing here, and
//! neither does `prefer`.

use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use roxmltree::{Node, ParsingOptions};

use crate::diagnostic::{Diagnostic, shown};
use crate::source::file;
use crate::source::location::{Location, normal};

const NAMESPACE: &str = "urn:oasis:names:tc:entity:xmlns:xml:catalog";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// How many nodes a catalog may have.
const MAX_NODES: u32 = 1_000_000;

/// How many files may name each other as catalogs.
const MAX_FILES: usize = 1_000;

/// The catalogs that were read.
#[derive(Debug, Clone, Default)]
pub(super) struct Catalogs {
    files: Vec<Catalog>,
    by_path: HashMap<PathBuf, usize>,
    /// How many of the files were read.
    read: usize,
    /// Those that were asked for, in this order.
    roots: Vec<usize>,
}

#[derive(Debug, Clone)]
struct Catalog {
    path: PathBuf,
    entries: Vec<Entry>,
    /// Where to go on if no entry fits.
    next: Vec<usize>,
}

#[derive(Debug, Clone)]
struct Entry {
    kind: Kind,
    /// What the entry is about: a URI, or the start or end of some.
    key: String,
    target: Target,
}

/// The two maps of a catalog: of references, and of the identifiers of external entities. Which of
/// them a schema document is in depends on who writes the catalog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Uri,
    System,
}

#[derive(Debug, Clone)]
enum Target {
    /// Of this URI.
    Whole(Location),
    /// Of those that start so: another start, relative to a place.
    Start(String, Location),
    /// Of those that end so.
    End(Location),
    /// Of those that start so, only this catalog can say it.
    Delegate(usize),
}

impl Catalogs {
    /// Takes in a catalog and those that it names.
    pub(super) fn add(&mut self, path: &Path) -> Result<(), Box<Diagnostic>> {
        let root = self.number(path);
        self.roots.push(root);
        while self.read < self.files.len() {
            if self.read == MAX_FILES {
                let message = format!("catalogs of more than {MAX_FILES} files");
                return Err(Box::new(Diagnostic::placeless("limit", message)));
            }
            let at = self.read;
            self.read += 1;
            self.read_file(at)?;
        }
        Ok(())
    }

    /// The files that were read.
    pub(super) fn paths(&self) -> impl Iterator<Item = &Path> {
        self.files.iter().map(|file| file.path.as_path())
    }

    /// What stands for a URI.
    pub(super) fn find(&self, uri: &str) -> Option<Location> {
        [Kind::Uri, Kind::System].into_iter().find_map(|kind| {
            let mut seen = HashSet::new();
            match self.find_in(&self.roots, kind, uri, &mut seen) {
                ControlFlow::Break(found) => found,
                ControlFlow::Continue(()) => None,
            }
        })
    }

    /// Looks a URI up in catalogs one after the other (section 7.1.2 and 7.2.2).
    fn find_in(
        &self,
        catalogs: &[usize],
        kind: Kind,
        uri: &str,
        seen: &mut HashSet<usize>,
    ) -> ControlFlow<Option<Location>> {
        // Catalogs name each other to any depth.
        let mut pending: Vec<usize> = catalogs.iter().rev().copied().collect();
        while let Some(at) = pending.pop() {
            if !seen.insert(at) {
                continue;
            }
            let file = &self.files[at];
            let of_kind = || file.entries.iter().filter(|entry| entry.kind == kind);
            let longest = |fits: &dyn Fn(&Entry) -> bool| {
                // The first of those of one length.
                of_kind()
                    .filter(|e| fits(e))
                    .rev()
                    .max_by_key(|e| e.key.len())
            };
            let whole = of_kind().find(|e| matches!(e.target, Target::Whole(_)) && e.key == uri);
            let start =
                |e: &Entry| matches!(e.target, Target::Start(..)) && uri.starts_with(&e.key);
            let end = |e: &Entry| matches!(e.target, Target::End(_)) && uri.ends_with(&e.key);
            let found = whole.or_else(|| longest(&start)).or_else(|| longest(&end));
            match found.map(|entry| (&entry.key, &entry.target)) {
                Some((_, Target::Whole(to) | Target::End(to))) => {
                    return ControlFlow::Break(Some(to.clone()));
                }
                Some((key, Target::Start(start, base))) => {
                    let rest = &uri[key.len()..];
                    return ControlFlow::Break(Some(base.join(&format!("{start}{rest}"))));
                }
                _ => {}
            }
            let mut delegates: Vec<(&str, usize)> = of_kind()
                .filter(|entry| uri.starts_with(&entry.key))
                .filter_map(|entry| match entry.target {
                    Target::Delegate(to) => Some((entry.key.as_str(), to)),
                    _ => None,
                })
                .collect();
            if delegates.is_empty() {
                pending.extend(file.next.iter().rev());
            } else {
                // What they do not know is not known.
                delegates.sort_by_key(|(start, _)| std::cmp::Reverse(start.len()));
                let delegates: Vec<usize> = delegates.into_iter().map(|(_, to)| to).collect();
                pending = delegates.into_iter().rev().collect();
            }
        }
        ControlFlow::Continue(())
    }

    /// The number of the catalog in a file, which is read later.
    fn number(&mut self, path: &Path) -> usize {
        let key = path.canonicalize().unwrap_or_else(|_| normal(path));
        *self.by_path.entry(key).or_insert_with(|| {
            self.files.push(Catalog {
                path: path.to_owned(),
                entries: Vec::new(),
                next: Vec::new(),
            });
            self.files.len() - 1
        })
    }

    fn read_file(&mut self, at: usize) -> Result<(), Box<Diagnostic>> {
        let path = self.files[at].path.clone();
        let name = file::name(&path);
        let text = file::read(&path).map_err(|error| Box::new(error.diagnostic(&name)))?;
        let options = ParsingOptions {
            // Catalogs usually name a DTD, which is not needed.
            allow_dtd: true,
            nodes_limit: MAX_NODES,
            ..ParsingOptions::default()
        };
        let tree = roxmltree::Document::parse_with_options(&text, options).map_err(|error| {
            let message = format!("the catalog {name} is not XML: {error}");
            Box::new(Diagnostic::placeless("xml", message))
        })?;
        let wrong = |node: Node<'_, '_>, message: String| {
            let at = tree.text_pos_at(node.range().start);
            let message = format!("{name}:{at}: {message}");
            Box::new(Diagnostic::placeless("catalog", message))
        };
        let root = tree.root_element();
        if !root.has_tag_name((NAMESPACE, "catalog")) {
            return Err(wrong(root, "this is no XML catalog".to_owned()));
        }
        // What is in an element of another namespace is no part of the catalog.
        let mut pending = vec![(root, Location::File(path))];
        while let Some((node, base)) = pending.pop() {
            let base = match node.attribute((XML, "base")) {
                Some(reference) => base.join(reference),
                None => base,
            };
            if matches!(node.tag_name().name(), "catalog" | "group") {
                let inside = node.children().rev();
                let inside = inside.filter(|child| child.tag_name().namespace() == Some(NAMESPACE));
                pending.extend(inside.map(|child| (child, base.clone())));
                continue;
            }
            let get = |attribute: &str| {
                node.attribute(attribute).ok_or_else(|| {
                    let element = node.tag_name().name();
                    wrong(
                        node,
                        format!("{} has no attribute {}", shown(element), shown(attribute)),
                    )
                })
            };
            let mut catalog = || match base.join(get("catalog")?) {
                Location::File(path) if path.is_file() => Ok(self.number(&path)),
                Location::File(path) => {
                    let message =
                        format!("there is no catalog {}", file::quoted(&file::name(&path)));
                    Err(wrong(node, message))
                }
                Location::Remote(uri) => {
                    let message =
                        format!("the catalog {} is no file: nothing is fetched", shown(&uri));
                    Err(wrong(node, message))
                }
            };
            let (kind, key, target) = match node.tag_name().name() {
                "uri" => (Kind::Uri, "name", Target::Whole(base.join(get("uri")?))),
                "system" => (
                    Kind::System,
                    "systemId",
                    Target::Whole(base.join(get("uri")?)),
                ),
                "rewriteURI" => {
                    let start = get("rewritePrefix")?.to_owned();
                    (
                        Kind::Uri,
                        "uriStartString",
                        Target::Start(start, base.clone()),
                    )
                }
                "rewriteSystem" => {
                    let start = get("rewritePrefix")?.to_owned();
                    (
                        Kind::System,
                        "systemIdStartString",
                        Target::Start(start, base.clone()),
                    )
                }
                "uriSuffix" => (Kind::Uri, "uriSuffix", Target::End(base.join(get("uri")?))),
                "systemSuffix" => (
                    Kind::System,
                    "systemIdSuffix",
                    Target::End(base.join(get("uri")?)),
                ),
                "delegateURI" => (Kind::Uri, "uriStartString", Target::Delegate(catalog()?)),
                "delegateSystem" => (
                    Kind::System,
                    "systemIdStartString",
                    Target::Delegate(catalog()?),
                ),
                "nextCatalog" => {
                    let next = catalog()?;
                    self.files[at].next.push(next);
                    continue;
                }
                // For public identifiers.
                _ => continue,
            };
            let key = get(key)?.to_owned();
            self.files[at].entries.push(Entry { kind, key, target });
        }
        Ok(())
    }
}
