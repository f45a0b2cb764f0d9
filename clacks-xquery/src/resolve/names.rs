//! What prefixes stand for.

use std::sync::Arc;

use super::Resolver;
use crate::ast::Name;
use crate::context::CODEPOINT;
use crate::error::Error;
use crate::nearest::nearest;
use crate::types::QName;
use crate::uri;

impl<'q> Resolver<'_, 'q> {
    pub(super) fn namespace(&self, name: &Name<'q>) -> Result<Arc<str>, Error> {
        if let Some(uri) = self.context.resolve(name.prefix) {
            return Ok(uri.clone());
        }
        let known = self.context.namespaces.iter().map(|(prefix, _)| &**prefix);
        let nearest = nearest(name.prefix, known).map(str::to_owned);
        let message = format!("the prefix {} stands for no namespace", name.prefix);
        Err(Error::new("err:XPST0081", message)
            .expecting("a declaration of the prefix")
            .near(nearest)
            .at(name.span))
    }

    fn qname(&self, name: &Name<'q>, default: &Arc<str>) -> Result<QName, Error> {
        let namespace = if name.prefix.is_empty() {
            default.clone()
        } else {
            self.namespace(name)?
        };
        Ok(QName::new(namespace, name.local))
    }

    /// Whether a URI is that of the only collation there is.
    pub(super) fn is_collation(&self, uri: &str) -> bool {
        let resolved = uri::resolve(uri, self.context.base_uri.as_ref());
        resolved.is_ok_and(|uri| &*uri == CODEPOINT)
    }

    /// The name of an element or type.
    pub(super) fn element_name(&self, name: &Name<'q>) -> Result<QName, Error> {
        self.qname(name, &self.context.element_namespace)
    }

    /// The name of a function.
    pub(super) fn function_name(&self, name: &Name<'q>) -> Result<QName, Error> {
        self.qname(name, &self.context.function_namespace)
    }

    /// The name of an attribute or variable: without a prefix it is in no namespace.
    pub(super) fn variable_name(&self, name: &Name<'q>) -> Result<QName, Error> {
        self.qname(name, &Arc::from(""))
    }
}
