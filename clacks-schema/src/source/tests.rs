//! Documents and catalogs in folders of their own.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;

/// A folder that is gone when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn with(files: &[(&str, &str)]) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("clacks-sources-{}-{count}", std::process::id());
        let folder = Self(std::env::temp_dir().join(name));
        for (path, text) in files {
            let path = folder.path(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        folder
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.join(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn catalog(entries: &str) -> String {
    format!("<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'>{entries}</catalog>")
}

#[test]
fn a_file_is_read_once() {
    let folder = Folder::with(&[("a.xsd", "a"), ("types/b+c d.xsd", "b"), ("types/x", "")]);
    let mut sources = Sources::default();
    let a = sources.open(&folder.path("a.xsd")).expect("a file");
    assert_eq!(sources.open(&folder.path("types/../a.xsd")), Ok(a));
    let b = sources
        .resolve(a, "types/b+c%20d.xsd", None)
        .expect("a file");
    assert_eq!(sources.text(b), "b");
    assert_eq!(sources.resolve(b, "b+c d.xsd", None), Ok(b));
    assert_eq!(sources.resolve(b, "..\\a.xsd#top", None), Ok(a));
    assert_eq!(
        sources.resolve(
            b,
            &format!("file://{}", folder.path("a.xsd").display()),
            None
        ),
        Ok(a)
    );
    let paths: Vec<&Path> = sources.paths().collect();
    assert_eq!(
        paths,
        [folder.path("a.xsd"), folder.path("types/b+c d.xsd")]
    );
    assert_eq!(sources.name(b), file::name(&folder.path("types/b+c d.xsd")));
}

#[test]
#[cfg(unix)]
fn a_file_with_two_names_is_one() {
    let folder = Folder::with(&[("store/0", "a"), ("b.xsd", "b")]);
    let link = folder.path("a.xsd");
    std::os::unix::fs::symlink(folder.path("store/0"), &link).expect("a link");
    let mut sources = Sources::default();
    let a = sources.open(&link).expect("a file");
    assert_eq!(sources.open(&folder.path("store/0")), Ok(a));
    // References lead from where it was first found.
    let b = sources.resolve(a, "b.xsd", None).expect("a file");
    assert_eq!(sources.text(b), "b");
}

#[test]
fn documents_in_memory_come_before_files() {
    let folder = Folder::with(&[("a.xsd", "of the file"), ("b.xsd", "b")]);
    let mut sources = Sources::default();
    let a = sources.add_at(folder.path("a.xsd"), "in memory");
    let b = sources.open(&folder.path("b.xsd")).expect("a file");
    assert_eq!(sources.resolve(b, "a.xsd", None), Ok(a));
    assert_eq!(sources.resolve(a, "b.xsd", None), Ok(b));
    let one = sources.add_at("schemas/one.xsd", "");
    let other = sources.add_at("./schemas/types/other.xsd", "");
    assert_eq!(sources.resolve(one, "types/other.xsd", None), Ok(other));
    assert_eq!(sources.resolve(other, "../one.xsd", None), Ok(one));
    assert_eq!(sources.paths().count(), 1);
}

#[test]
fn what_is_not_found_says_why() {
    let folder = Folder::with(&[("a.xsd", ""), ("wrong.xsd", "<?xml encoding='x'?>")]);
    let mut sources = Sources::default();
    let a = sources.open(&folder.path("a.xsd")).expect("a file");
    let alone = sources.add("alone", "");
    let mut why = |base, location| {
        let error = sources.resolve(base, location, None).expect_err("an error");
        error.to_string().replace(&file::name(&folder.0), "…")
    };
    for (location, expected) in [
        ("b.xsd", "leads to `…/b.xsd`, which does not exist"),
        (
            "a.xsd/b.xsd",
            "leads to `…/a.xsd/b.xsd`, which does not exist",
        ),
        (".", "leads to `…`, which is not a file"),
        (
            "http://a.org/b.xsd",
            "leads to `http://a.org/b.xsd`, which no catalog has; nothing is fetched",
        ),
        (
            "wrong.xsd",
            "leads to a wrong document: `…/wrong.xsd` is in the encoding `x`, which is not supported: convert it to UTF-8",
        ),
    ] {
        assert_eq!(why(a, location), expected);
    }
    assert_eq!(
        why(alone, "a.xsd"),
        "is relative, and this document is no file"
    );
    // Whatever it says, it is an error and no more.
    for location in [
        "a\0b",
        "%",
        "%FF",
        ":",
        "://",
        "file://",
        "C:\\a",
        "?",
        "\\\\host\\a",
        "/../..",
    ] {
        why(a, location);
    }
    let missing = sources.open(&folder.path("b.xsd")).expect_err("an error");
    assert_eq!(missing.code, "io");
}

#[test]
fn catalogs_say_where_things_are() {
    let folder = Folder::with(&[
        ("catalog.xml", &catalog(
            "<group xml:base='files/'>
                <uri name='http://a.org/whole' uri='whole.xsd'/>
                <system systemId='http://a.org/system' uri='system.xsd'/>
             </group>
             <rewriteURI uriStartString='http://a.org/' rewritePrefix='nowhere/'/>
             <rewriteURI uriStartString='http://a.org/r/' rewritePrefix='files/r-'/>
             <rewriteSystem systemIdStartString='http://s.org/' rewritePrefix='files/'/>
             <uriSuffix uriSuffix='/end.xsd' uri='files/end.xsd'/>
             <other xmlns='urn:other'><uri xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog' name='urn:x' uri='x'/></other>
             <public publicId='-//A' uri='nowhere'/>
             <delegateURI uriStartString='urn:' catalog='delegate.xml'/>
             <nextCatalog catalog='next.xml'/>",
        )),
        ("delegate.xml", &catalog("<uri name='urn:a' uri='files/whole.xsd'/>")),
        // Known to nobody: the first catalog leaves all of `urn:` to the other.
        ("next.xml", &format!(
            "<!DOCTYPE catalog PUBLIC '-//OASIS//DTD Entity Resolution XML Catalog V1.0//EN' 'http://x/catalog.dtd'>{}",
            catalog(
            "<uri name='urn:b' uri='files/whole.xsd'/>
             <uri name='http://next.org/' uri='files/end.xsd'/>
             <uri name='local.xsd' uri='files/end.xsd'/>
             <uri name='http://far.org/' uri='http://farther.org/'/>
             <nextCatalog catalog='catalog.xml'/>",
        ))),
        ("files/whole.xsd", "whole"),
        ("files/system.xsd", "system"),
        ("files/r-b.xsd", "rewritten"),
        ("files/end.xsd", "end"),
    ]);
    let mut sources = Sources::default();
    sources
        .catalog(&folder.path("catalog.xml"))
        .expect("a catalog");
    assert_eq!(sources.paths().count(), 3);
    let base = sources.add("inline", "");
    let mut text = |location, namespace| {
        let found = sources.resolve(base, location, namespace);
        found.map(|id| sources.text(id).to_owned())
    };
    for (location, expected) in [
        ("http://a.org/whole", "whole"),
        ("http://a.org/whole#part", "whole"),
        ("http://a.org/system", "nowhere"),
        ("http://a.org/r/b.xsd", "rewritten"),
        ("http://s.org/system.xsd", "system"),
        ("http://b.org/end.xsd", "end"),
        ("urn:a", "whole"),
        ("http://next.org/", "end"),
        ("local.xsd", "end"),
    ] {
        match expected {
            "nowhere" => assert!(matches!(text(location, None), Err(Unresolved::Missing(_)))),
            _ => assert_eq!(text(location, None).as_deref(), Ok(expected), "{location}"),
        }
    }
    assert_eq!(
        text("b.xsd", Some("http://next.org/")).as_deref(),
        Ok("end")
    );
    let remote = |uri: &str| Err(Unresolved::Remote(uri.to_owned()));
    assert_eq!(text("urn:b", None), remote("urn:b"));
    assert_eq!(text("urn:x", None), remote("urn:x"));
    assert_eq!(text("http://far.org/", None), remote("http://farther.org/"));
    assert!(sources.resolve_namespace("http://next.org/").is_ok());
    let unknown = sources.resolve_namespace("http://unknown.org/");
    assert_eq!(unknown, Err(Unresolved::UnknownNamespace));
}

#[test]
fn wrong_catalogs_are_reported() {
    let folder = Folder::with(&[
        ("incomplete.xml", &catalog("\n<uri name='a'/>")),
        ("lost.xml", &catalog("<nextCatalog catalog='nowhere.xml'/>")),
        ("other.xml", "<catalog/>"),
        ("text.xml", "text"),
    ]);
    let why = |name| {
        let error = Sources::default()
            .catalog(&folder.path(name))
            .expect_err("an error");
        let message = error.message.replace(&file::name(&folder.0), "…");
        format!("{}: {message}", error.code)
    };
    assert_eq!(
        why("incomplete.xml"),
        "catalog: …/incomplete.xml:2:1: `uri` has no attribute `uri`"
    );
    assert_eq!(
        why("lost.xml"),
        "catalog: …/lost.xml:1:62: there is no catalog `…/nowhere.xml`"
    );
    assert_eq!(
        why("other.xml"),
        "catalog: …/other.xml:1:1: this is no XML catalog"
    );
    assert_eq!(why("absent.xml"), "io: `…/absent.xml` does not exist");
    assert!(why("text.xml").starts_with("xml: the catalog …/text.xml is not XML"));
}
