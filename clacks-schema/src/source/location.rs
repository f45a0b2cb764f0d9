//! Where URI references lead: to files only.

use std::path::{Component, Path, PathBuf};

use percent_encoding::percent_decode_str;

/// Where something is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Location {
    /// A file, or a folder that references are relative to.
    File(PathBuf),
    /// Something that would have to be fetched: a URI.
    Remote(String),
}

impl Location {
    /// Where a reference leads that is relative to nothing.
    pub(super) fn absolute(reference: &str) -> Option<Self> {
        let (scheme, rest) = scheme(reference.trim_start())?;
        // `file:a.xsd` is relative in spite of its scheme.
        let absolute = !scheme.eq_ignore_ascii_case("file") || rest.starts_with('/');
        absolute.then(|| Self::File(PathBuf::new()).join(reference))
    }

    /// Where a reference leads that stands in the file, or at the URI, `self` (RFC 3986, section 5).
    /// A fragment is passed over: it is a part of what is referred to.
    pub(super) fn join(&self, reference: &str) -> Self {
        let reference = reference.trim_matches([' ', '\t', '\r', '\n']);
        let reference = reference.split('#').next().unwrap_or_default();
        if let Some((scheme, rest)) = scheme(reference) {
            if !scheme.eq_ignore_ascii_case("file") {
                return Self::Remote(reference.to_owned());
            }
            let path = match rest.strip_prefix("//") {
                None => rest,
                // An authority: an empty one is this computer.
                Some(rest) => {
                    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
                    if !host.is_empty() && !host.eq_ignore_ascii_case("localhost") {
                        return Self::Remote(reference.to_owned());
                    }
                    path
                }
            };
            // `/C:/folder`
            let drive = path.strip_prefix('/').filter(|path| is_drive(path));
            return self.join_path(drive.unwrap_or(path));
        }
        if reference.starts_with("//") {
            return Self::Remote(reference.to_owned());
        }
        self.join_path(reference)
    }

    fn join_path(&self, reference: &str) -> Self {
        match self {
            Self::File(base) => {
                let decoded = percent_decode_str(reference).decode_utf8_lossy();
                // What was written on Windows; elsewhere a URI has no such character.
                let path = decoded.replace('\\', "/");
                let folder = match base.parent() {
                    Some(folder) if !path.is_empty() && !is_folder(base) => folder,
                    _ => base,
                };
                let target = normal(&folder.join(&path));
                // The slash is kept: what is relative to it is in this folder.
                Self::File(if path.ends_with('/') {
                    target.join("")
                } else {
                    target
                })
            }
            Self::Remote(base) => {
                let start = base.find("://").map_or(0, |at| at + 3);
                let root = base[start..].find('/').map_or(base.len(), |at| start + at);
                let (root, path) = base.split_at(root);
                let folder = match reference {
                    _ if reference.starts_with('/') => "",
                    "" => return self.clone(),
                    _ => path.rsplit_once('/').map_or("", |(folder, _)| folder),
                };
                let mut segments: Vec<&str> = Vec::new();
                for segment in folder.split('/').chain(reference.split('/')) {
                    match segment {
                        "" | "." => {}
                        ".." => drop(segments.pop()),
                        _ => segments.push(segment),
                    }
                }
                let slash = if reference.ends_with('/') && !segments.is_empty() {
                    "/"
                } else {
                    ""
                };
                Self::Remote(format!("{root}/{}{slash}", segments.join("/")))
            }
        }
    }

    /// The URI by which a catalog may know it.
    pub(super) fn uri(&self) -> String {
        match self {
            Self::Remote(uri) => uri.clone(),
            Self::File(path) => {
                let path = std::path::absolute(path).unwrap_or_else(|_| path.clone());
                let path = normal(&path).to_string_lossy().replace('\\', "/");
                format!("file:///{}", path.trim_start_matches('/'))
            }
        }
    }
}

/// The scheme of a URI and what is behind its colon. A single letter is the drive of a path.
fn scheme(reference: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = reference.split_once(':')?;
    let mut bytes = scheme.bytes();
    let first = bytes.next()?.is_ascii_alphabetic();
    let others = bytes.all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'));
    (first && others && scheme.len() > 1).then_some((scheme, rest))
}

/// Whether a path ends with a slash.
fn is_folder(path: &Path) -> bool {
    let bytes = path.as_os_str().as_encoded_bytes();
    bytes
        .last()
        .is_some_and(|&byte| std::path::is_separator(byte.into()))
}

fn is_drive(path: &str) -> bool {
    matches!(path.as_bytes(), [letter, b':', b'/', ..] if letter.is_ascii_alphabetic())
}

/// The path without `.` and, as far as that goes, without `..`, as references are read: by the names
/// alone.
pub(super) fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => match normal.components().next_back() {
                Some(Component::Normal(_)) => drop(normal.pop()),
                Some(Component::RootDir | Component::Prefix(_)) => {}
                _ => normal.push(".."),
            },
            other => normal.push(other),
        }
    }
    normal
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_relative_to_files() {
        let base = Location::File(PathBuf::from("schemas/main.xsd"));
        for (reference, expected) in [
            ("types.xsd", "schemas/types.xsd"),
            (" ./a/../types.xsd#part\n", "schemas/types.xsd"),
            ("../types.xsd", "types.xsd"),
            ("../../types.xsd", "../types.xsd"),
            ("a%20b+c%2Bd.xsd", "schemas/a b+c+d.xsd"),
            ("100%.xsd", "schemas/100%.xsd"),
            ("a\\b c.xsd", "schemas/a/b c.xsd"),
            ("/a.xsd", "/a.xsd"),
            ("/../a.xsd", "/a.xsd"),
            ("file:///tmp/a.xsd", "/tmp/a.xsd"),
            ("file://localhost/tmp/a.xsd", "/tmp/a.xsd"),
            ("FILE:/tmp/a.xsd", "/tmp/a.xsd"),
            ("file:a.xsd", "schemas/a.xsd"),
            ("", "schemas/main.xsd"),
            ("#part", "schemas/main.xsd"),
            ("é%C3%A9.xsd", "schemas/éé.xsd"),
        ] {
            let expected = Location::File(PathBuf::from(expected));
            assert_eq!(base.join(reference), expected, "{reference}");
        }
    }

    #[test]
    fn what_would_have_to_be_fetched_is_no_file() {
        let base = Location::File(PathBuf::from("schemas/main.xsd"));
        for reference in [
            "http://example.org/a.xsd",
            "urn:example:a",
            "//example.org/a.xsd",
            "file://example.org/a.xsd",
        ] {
            let expected = Location::Remote(reference.to_owned());
            assert_eq!(base.join(reference), expected);
        }
    }

    #[test]
    fn references_are_relative_to_uris() {
        for (base, reference, expected) in [
            ("http://a.org/b/c.xsd", "d.xsd", "http://a.org/b/d.xsd"),
            ("http://a.org/b/c.xsd", "../d/", "http://a.org/d/"),
            ("http://a.org/b/c.xsd", "../../d", "http://a.org/d"),
            ("http://a.org/b/c.xsd", "/d", "http://a.org/d"),
            ("http://a.org", "d", "http://a.org/d"),
            ("http://a.org/b/", "", "http://a.org/b/"),
        ] {
            let base = Location::Remote(base.to_owned());
            assert_eq!(base.join(reference), Location::Remote(expected.to_owned()));
        }
    }
}
