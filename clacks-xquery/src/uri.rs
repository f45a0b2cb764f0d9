//! URIs that are relative to others.

use std::fmt::Write as _;
use std::sync::Arc;

use crate::error::Error;

/// A URI split into scheme, authority, path, and what follows it (RFC 3986, section 3).
struct Parts<'u> {
    scheme: Option<&'u str>,
    authority: Option<&'u str>,
    path: &'u str,
    query: Option<&'u str>,
    fragment: Option<&'u str>,
}

impl<'u> Parts<'u> {
    fn split(uri: &'u str) -> Self {
        let (uri, fragment) = match uri.split_once('#') {
            Some((uri, fragment)) => (uri, Some(fragment)),
            None => (uri, None),
        };
        let (uri, query) = match uri.split_once('?') {
            Some((uri, query)) => (uri, Some(query)),
            None => (uri, None),
        };
        let scheme = uri.split_once(':').filter(|(scheme, _)| {
            scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                && scheme
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
        });
        let (scheme, rest) = match scheme {
            Some((scheme, rest)) => (Some(scheme), rest),
            None => (None, uri),
        };
        let (authority, path) = match rest.strip_prefix("//") {
            Some(rest) => {
                let end = rest.find('/').unwrap_or(rest.len());
                (Some(&rest[..end]), &rest[end..])
            }
            None => (None, rest),
        };
        Self {
            scheme,
            authority,
            path,
            query,
            fragment,
        }
    }
}

/// A reference resolved against a base (RFC 3986, section 5.2).
pub(crate) fn resolve(relative: &str, base: Option<&Arc<str>>) -> Result<Arc<str>, Error> {
    let invalid = |uri: &str| {
        let message = format!("{} is no URI", clacks_xs::excerpt(uri));
        Error::new("err:FORG0002", message)
    };
    if clacks_xs::AnyUri::new(relative).is_err() {
        return Err(invalid(relative));
    }
    let reference = Parts::split(relative);
    if reference.scheme.is_some() {
        return Ok(relative.into());
    }
    let base = base.ok_or_else(|| Error::new("err:FONS0005", "there is no base URI"))?;
    let parts = Parts::split(base);
    if clacks_xs::AnyUri::new(&**base).is_err() || parts.scheme.is_none() {
        return Err(invalid(base));
    }
    let mut out = format!("{}:", parts.scheme.unwrap_or(""));
    let (authority, path, query);
    if reference.authority.is_some() {
        (authority, path, query) = (
            reference.authority,
            without_dots(reference.path),
            reference.query,
        );
    } else if reference.path.is_empty() {
        path = parts.path.to_owned();
        (authority, query) = (parts.authority, reference.query.or(parts.query));
    } else if reference.path.starts_with('/') {
        path = without_dots(reference.path);
        (authority, query) = (parts.authority, reference.query);
    } else {
        let folder = parts.path.rfind('/').map_or(0, |at| at + 1);
        let root = if parts.authority.is_some() && parts.path.is_empty() {
            "/"
        } else {
            &parts.path[..folder]
        };
        path = without_dots(&[root, reference.path].concat());
        (authority, query) = (parts.authority, reference.query);
    }
    if let Some(authority) = authority {
        let _ = write!(out, "//{authority}");
    }
    out.push_str(&path);
    if let Some(query) = query {
        let _ = write!(out, "?{query}");
    }
    if let Some(fragment) = reference.fragment {
        let _ = write!(out, "#{fragment}");
    }
    Ok(out.into())
}

/// A path without its `.` and `..` (RFC 3986, section 5.2.4).
fn without_dots(path: &str) -> String {
    let mut out: Vec<&str> = Vec::new();
    let segments: Vec<&str> = path.split('/').collect();
    let last = segments.len() - 1;
    for (index, segment) in segments.iter().enumerate() {
        match *segment {
            "." if index == last => out.push(""),
            "." => {}
            ".." => {
                if out.len() > 1 {
                    out.pop();
                }
                if index == last {
                    out.push("");
                }
            }
            segment => out.push(segment),
        }
    }
    out.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_resolved_as_the_rfc_says() {
        let base: Arc<str> = "http://a/b/c/d;p?q".into();
        for (reference, resolved) in [
            ("g:h", "g:h"),
            ("g", "http://a/b/c/g"),
            ("./g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g", "http://g"),
            ("?y", "http://a/b/c/d;p?y"),
            ("#s", "http://a/b/c/d;p?q#s"),
            ("", "http://a/b/c/d;p?q"),
            ("..", "http://a/b/"),
            ("../../g", "http://a/g"),
            ("../../../g", "http://a/g"),
        ] {
            let outcome = resolve(reference, Some(&base));
            assert_eq!(outcome.as_deref(), Ok(resolved), "{reference}");
        }
        assert!(resolve("a", None).is_err());
    }
}
