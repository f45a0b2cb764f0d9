//! The words of errors.

use clacks_xml::{Error, ErrorKind};
use clacks_xs::ValueError;

use crate::model::{QName, Schema};

use crate::content::Match;

/// How many of the elements that may come a message names.
const MAX_NAMES: usize = 12;

pub(super) fn structure(rule: &'static str, message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Structure, rule, message)
}

pub(super) fn value(rule: &'static str, message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Value, rule, message)
}

/// What goes beyond a limit while an expression is evaluated, or a document kept for one.
pub(super) fn limit(error: &clacks_xquery::Error) -> Error {
    Error::new(ErrorKind::Limit, "limit", error.message())
}

pub(super) fn of_value(error: &ValueError) -> Error {
    let kind = match error.rule() {
        "limit" => ErrorKind::Limit,
        _ => ErrorKind::Value,
    };
    let wrong = Error::new(kind, error.rule(), error.message());
    match error.expected() {
        Some(expected) => wrong.expecting(expected),
        None => wrong,
    }
}

/// The start of a name, so that no message is longer than it need be.
pub(super) fn excerpt(name: &str) -> &str {
    match name.char_indices().nth(60) {
        Some((end, _)) => &name[..end],
        None => name,
    }
}

/// `error` with what would have been right; `unmet` is the name of what stands there instead, of
/// which perhaps only the namespace is wrong.
pub(super) fn expecting(
    schema: &Schema,
    error: Error,
    expected: &[Match<'_>],
    unmet: Option<(&str, &str)>,
) -> Error {
    let names = || {
        expected.iter().filter_map(|next| match next {
            Match::Element(id) => Some(&schema.element(*id).name),
            Match::Wildcard(_) => None,
        })
    };
    if let Some((namespace, local)) = unmet
        && let Some(name) = names().find(|name| name.local == local)
        && name.namespace.as_deref().unwrap_or("") != namespace
    {
        let found = described(Some(namespace).filter(|namespace| !namespace.is_empty()));
        let message = format!("the element <{}> is in {found}", excerpt(local));
        return structure(error.rule(), message).expecting(described(name.namespace.as_deref()));
    }
    let mut shown: Vec<String> = Vec::new();
    for QName { local, .. } in names() {
        let name = format!("<{local}>");
        if !shown.contains(&name) {
            shown.push(name);
        }
    }
    if expected
        .iter()
        .any(|next| matches!(next, Match::Wildcard(_)))
    {
        shown.push("an element that a wildcard allows".to_owned());
    }
    if shown.len() > MAX_NAMES {
        shown.truncate(MAX_NAMES);
        shown.push("…".to_owned());
    }
    match shown.as_slice() {
        [] => error,
        [only] => error.expecting(only),
        several => error.expecting(format!("one of {}", several.join(", "))),
    }
}

fn described(namespace: Option<&str>) -> String {
    match namespace {
        None => "no namespace".to_owned(),
        Some(uri) => format!("the namespace {:?}", excerpt(uri)),
    }
}
