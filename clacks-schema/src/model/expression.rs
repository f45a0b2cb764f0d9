//! Expressions of XPath (XML Schema 1.1, part 1, section 3.13.1: *XPath Expression property record*).

use std::sync::Arc;

use clacks_xquery::{QName, Query};

use crate::source::Span;
use crate::syntax::NamespaceContext;

/// An expression, and what names in it mean.
#[derive(Debug, Clone)]
pub struct Expression {
    /// Where it stands.
    pub span: Span,
    /// The expression.
    pub text: String,
    /// What prefixes in it stand for.
    pub namespaces: Arc<NamespaceContext>,
    /// The namespace of elements and types without a prefix.
    pub default_namespace: Option<String>,
    /// The expression with all names resolved; assertions have the variable `$value`.
    pub query: Arc<Query>,
}

impl Expression {
    /// Whether two expressions say the same in the same words.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.text.trim() == other.text.trim()
            && self.default_namespace == other.default_namespace
            && self.namespaces == other.namespaces
    }

    /// The variable that assertions have, `$value`.
    pub(crate) fn value_variable() -> QName {
        QName::new("", "value")
    }
}
