//! *Conditional inclusion* (XML Schema 1.1, part 1, section 4.2.2): elements that say for which
//! processors they are.

use clacks_xs::{Decimal, Ordered as _, SimpleType as _};
use roxmltree::{Attribute, Node};

use crate::diagnostic::{Diagnostic, shown};
use crate::model::builtin_type;
use crate::syntax::context::Context;
use crate::syntax::simple::is_facet;
use crate::syntax::{VERSIONING, XSD};

/// What `minVersion` and `maxVersion` are compared with.
const OWN: &str = "1.1";

impl Context<'_> {
    /// Whether an element is for this processor; one of XML Schema 1.0 does not ask.
    pub(super) fn is_included(&mut self, node: Node<'_, '_>) -> bool {
        if !self.is_1_1() {
            return true;
        }
        let conditions = node.attributes();
        let mut included = true;
        for condition in conditions.filter(|it| it.namespace() == Some(VERSIONING)) {
            included &= match condition.name() {
                "minVersion" => self.order(&condition).is_none_or(std::cmp::Ordering::is_le),
                "maxVersion" => self.order(&condition).is_none_or(std::cmp::Ordering::is_gt),
                "typeAvailable" => self.names(node, &condition).all(is_type),
                "typeUnavailable" => !self.names(node, &condition).all(is_type),
                "facetAvailable" => self.names(node, &condition).all(is_known_facet),
                "facetUnavailable" => !self.names(node, &condition).all(is_known_facet),
                _ => true,
            };
        }
        included
    }

    /// How a version stands to [`OWN`].
    fn order(&mut self, condition: &Attribute<'_, '_>) -> Option<std::cmp::Ordering> {
        let version = Decimal::from_text(condition.value());
        let own = Decimal::from_text(OWN).ok()?;
        match version {
            Ok(version) => version.order(&own),
            Err(error) => {
                let span = self.source.span(condition.range_value());
                let diagnostic = Diagnostic::new("cvc-datatype-valid", span, error.message());
                self.report(diagnostic.help("a version such as 1.0 or 1.1"));
                None
            }
        }
    }

    /// The local names of a list as far as they are in the namespace of XML Schema, the empty text
    /// for others.
    fn names<'n>(
        &mut self,
        node: Node<'n, '_>,
        condition: &'n Attribute<'_, '_>,
    ) -> impl Iterator<Item = &'n str> + use<'n> {
        let words = condition.value().split_ascii_whitespace();
        let mut names = Vec::new();
        for word in words {
            let (prefix, local) = match word.split_once(':') {
                Some((prefix, local)) => (Some(prefix), local),
                None => (None, word),
            };
            if !clacks_xs::names::is_ncname(local) {
                let span = self.source.span(condition.range_value());
                let message = format!("{} is not a name", shown(word));
                self.report(Diagnostic::new("cvc-datatype-valid", span, message));
            }
            let own = node.lookup_namespace_uri(prefix) == Some(XSD);
            names.push(if own { local } else { "" });
        }
        names.into_iter()
    }
}

fn is_type(name: &str) -> bool {
    builtin_type(name, crate::Version::Xsd11).is_some()
}

fn is_known_facet(name: &str) -> bool {
    is_facet(name)
}
