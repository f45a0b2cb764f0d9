use std::net::Ipv6Addr;

/// Is this, once all that a URI may not hold is escaped, a URI reference (part 2, section 3.2.17, with section 4 of RFC
/// 2396 as amended by RFC 2732)?
///
/// Whatever is escaped may stand wherever an escape may, so that only the characters that structure a URI are looked
/// at. In two points this is what the test suite of the W3C and other validators hold, rather than the grammar: a query
/// alone is a reference, and two slashes alone are none.
pub(crate) fn is_uri_reference(text: &str) -> bool {
    if !escapes_are_right(text) || text.matches('#').count() > 1 {
        return false;
    }
    match text.split_once([':', '/', '?', '#']) {
        Some((scheme, rest)) if text[scheme.len()..].starts_with(':') => {
            is_scheme(scheme) && (is_opaque(rest) || rest.starts_with('/') && is_hierarchical(rest))
        }
        _ => is_hierarchical(text),
    }
}

fn escapes_are_right(text: &str) -> bool {
    text.split('%').skip(1).all(|after| {
        let digits = after.as_bytes().first_chunk::<2>();
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    })
}

fn is_scheme(scheme: &str) -> bool {
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
}

/// What follows a scheme and does not begin with a slash, such as the address in a `mailto` URI.
fn is_opaque(part: &str) -> bool {
    !part.is_empty() && !part.starts_with(['/', '[', ']', '#'])
}

/// A path, before which a host may stand, and after which a query and a fragment may.
fn is_hierarchical(part: &str) -> bool {
    let (place, _) = part.split_once(['?', '#']).unwrap_or((part, ""));
    let Some(place) = place.strip_prefix("//") else {
        return is_path(place);
    };
    let (authority, path) = place.split_at(place.find('/').unwrap_or(place.len()));
    part != "//" && is_authority(authority) && is_path(path)
}

fn is_path(path: &str) -> bool {
    !path.contains(['[', ']'])
}

/// Anything may name who is responsible for the names that follow, brackets aside: they enclose an IPv6 address.
fn is_authority(authority: &str) -> bool {
    let Some((user, host)) = authority.split_once('[') else {
        return !authority.contains(']');
    };
    let Some((address, port)) = host.split_once(']') else {
        return false;
    };
    let port = port.strip_prefix(':').unwrap_or(port);
    (user.is_empty() || user.find('@') == Some(user.len() - 1))
        && address.parse::<Ipv6Addr>().is_ok()
        && port.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_absolute_and_relative() {
        for right in [
            "",
            "a",
            "/",
            "///",
            "//host",
            "//:80",
            "//?x",
            "//#x",
            "//a@b@c/",
            "#",
            "#a:b/[c]",
            "?a:b?[c]",
            "a/b:c",
            "./a:b",
            ";a",
            "urn:isbn:1",
            "mailto:x",
            "a:?x",
            "a:/",
            "a:///",
            "A1+-.:x",
            "http://user:pw@host:80/p/;q?r#f",
            "http://[::1]:80/",
            "//u@[1:2::127.0.0.1]",
            "http://ex_ample.org:x/",
            "file:///C:/x",
            "%41%fF",
        ] {
            assert!(is_uri_reference(right), "{right}");
        }
    }

    #[test]
    fn what_no_uri_may_hold_counts_as_escaped() {
        for right in [
            "a b",
            "http://höst/ä?ö#ü",
            "<>\"{}|^`",
            r"\\a\b",
            r"..\a",
            "あ",
            "\u{10FFFF}",
        ] {
            assert!(is_uri_reference(right), "{right}");
        }
    }

    #[test]
    fn what_is_no_reference() {
        for wrong in [
            ":a",
            "b:",
            ":",
            "1:2",
            "a_b:c",
            "ä:b",
            "a%20:b",
            "9a:b",
            "1http://foo/bar",
            "http:",
            "http://",
            "a:#x",
            "//",
            "a#b#c",
            "##",
            "%",
            "%4",
            "%zz",
            "a#%4g",
            "%ä1",
            "a[b]",
            "[",
            "a:[b]",
            "http://a]/",
            "http://[::1/",
            "http://[zz]/",
            "http://a[::1]/",
            "http://a@b@[::1]/",
            "http://[::1]:x/",
        ] {
            assert!(!is_uri_reference(wrong), "{wrong}");
        }
    }
}
