//! What is known about a query before it is read.

use std::sync::Arc;

use crate::types::{QName, SequenceType};

pub(crate) const XS: &str = "http://www.w3.org/2001/XMLSchema";
pub(crate) const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";
pub(crate) const XML: &str = "http://www.w3.org/XML/1998/namespace";
pub(crate) const FN: &str = "http://www.w3.org/2005/xpath-functions";
pub(crate) const LOCAL: &str = "http://www.w3.org/2005/xquery-local-functions";
pub(crate) const XMLNS: &str = "http://www.w3.org/2000/xmlns/";

/// The only collation there is.
pub(crate) const CODEPOINT: &str = "http://www.w3.org/2005/xpath-functions/collation/codepoint";

/// What is known about a query before it is read (*static context*); its prolog adds to it.
#[derive(Debug, Clone)]
pub struct StaticContext {
    pub(crate) namespaces: Vec<(Arc<str>, Arc<str>)>,
    pub(crate) element_namespace: Arc<str>,
    pub(crate) function_namespace: Arc<str>,
    pub(crate) variables: Vec<(QName, Option<SequenceType>)>,
    pub(crate) base_uri: Option<Arc<str>>,
}

impl Default for StaticContext {
    fn default() -> Self {
        let known = [
            ("xml", XML),
            ("xs", XS),
            ("xsi", XSI),
            ("fn", FN),
            ("local", LOCAL),
        ];
        Self {
            namespaces: known
                .map(|(prefix, uri)| (prefix.into(), uri.into()))
                .into(),
            element_namespace: "".into(),
            function_namespace: FN.into(),
            variables: Vec::new(),
            base_uri: None,
        }
    }
}

impl StaticContext {
    /// Without the prefixes that XQuery knows by itself: for hosts of XPath, which say themselves what
    /// prefixes stand for.
    #[must_use]
    pub fn without_prefixes() -> Self {
        let mut context = Self::default();
        context.namespaces.retain(|(prefix, _)| &**prefix == "xml");
        context
    }

    /// Lets a prefix stand for a namespace.
    #[must_use]
    pub fn namespace(mut self, prefix: &str, uri: &str) -> Self {
        self.bind(prefix, uri);
        self
    }

    /// The namespace of elements and types without a prefix.
    #[must_use]
    pub fn element_namespace(mut self, uri: &str) -> Self {
        self.element_namespace = uri.into();
        self
    }

    /// A variable that the dynamic context will have.
    #[must_use]
    pub fn variable(mut self, name: QName, ty: Option<SequenceType>) -> Self {
        self.variables.push((name, ty));
        self
    }

    /// What relative URIs are relative to.
    #[must_use]
    pub fn base_uri(mut self, uri: &str) -> Self {
        self.base_uri = Some(uri.into());
        self
    }

    pub(crate) fn bind(&mut self, prefix: &str, uri: &str) {
        self.namespaces.retain(|(known, _)| &**known != prefix);
        if !uri.is_empty() {
            self.namespaces.push((prefix.into(), uri.into()));
        }
    }

    pub(crate) fn resolve(&self, prefix: &str) -> Option<&Arc<str>> {
        let bound = self.namespaces.iter().find(|(known, _)| &**known == prefix);
        bound.map(|(_, uri)| uri)
    }
}
