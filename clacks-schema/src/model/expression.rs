//! Expressions of XPath, as they are written (XML Schema 1.1, part 1, section 3.13.1: *XPath Expression
//! property record*).

use std::sync::Arc;

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
}
