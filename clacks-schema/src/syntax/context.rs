//! What reading a schema document needs at every step.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use roxmltree::Node;

use crate::Version;
use crate::diagnostic::{Diagnostic, Diagnostics, shown};
use crate::nearest::nearest;
use crate::source::{SourceId, Span, Spanned};
use crate::syntax::{
    Derivations, Kind, NamespaceContext, OpenContent, QName, VERSIONING, XML, XSD, tree,
};

/// The elements of XML Schema 1.0.
const ELEMENTS_1_0: [&str; 41] = [
    "all",
    "annotation",
    "any",
    "anyAttribute",
    "appinfo",
    "attribute",
    "attributeGroup",
    "choice",
    "complexContent",
    "complexType",
    "documentation",
    "element",
    "enumeration",
    "extension",
    "field",
    "fractionDigits",
    "group",
    "import",
    "include",
    "key",
    "keyref",
    "length",
    "list",
    "maxExclusive",
    "maxInclusive",
    "maxLength",
    "minExclusive",
    "minInclusive",
    "minLength",
    "notation",
    "pattern",
    "redefine",
    "restriction",
    "schema",
    "selector",
    "sequence",
    "simpleContent",
    "simpleType",
    "totalDigits",
    "union",
    "unique",
];

/// Those that XML Schema 1.1 has added.
const ELEMENTS_1_1: [&str; 7] = [
    "alternative",
    "assert",
    "assertion",
    "defaultOpenContent",
    "explicitTimezone",
    "openContent",
    "override",
];

pub(super) struct Context<'d> {
    pub(super) source: SourceId,
    /// What messages call the document, which is its base URI in expressions.
    pub(super) name: &'d str,
    pub(super) version: Version,
    pub(super) target_namespace: Option<String>,
    /// The document has no target namespace of its own and took over that of the one that includes
    /// it, and so do its references to no namespace.
    pub(super) adopted: bool,
    pub(super) element_qualified: bool,
    pub(super) attribute_qualified: bool,
    /// What `blockDefault` and `finalDefault` say.
    pub(super) block_default: Derivations,
    pub(super) final_default: Derivations,
    /// The attribute group that complex types have without saying so.
    pub(super) default_attributes: Option<Spanned<QName>>,
    /// And what other elements they allow.
    pub(super) default_open: Option<OpenContent>,
    /// The namespace of names without a prefix in expressions, where nothing else is said.
    pub(super) xpath_default_namespace: Option<String>,
    /// Everything that has a name, also what could not be read.
    pub(super) declared: HashSet<(Kind, QName)>,
    /// The namespaces in scope where they were asked for last.
    pub(super) namespaces: Arc<NamespaceContext>,
    /// The attributes `id`, each of which stands for one element.
    pub(super) ids: HashMap<String, Span>,
    pub(super) diagnostics: &'d mut Diagnostics,
}

impl Context<'_> {
    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    pub(super) fn declare(&mut self, kind: Kind, name: &QName) {
        self.declared.insert((kind, name.clone()));
    }

    /// The name of an element in its start tag.
    pub(super) fn tag(&self, node: Node<'_, '_>) -> Span {
        self.source.span(tree::tag_name(node.document(), node))
    }

    pub(super) fn qualify(&self, name: Spanned<String>, qualified: bool) -> Spanned<QName> {
        Spanned {
            value: QName {
                namespace: self.target_namespace.clone().filter(|_| qualified),
                local: name.value,
            },
            span: name.span,
        }
    }

    /// Reads the value of an attribute as a reference to a component.
    pub(super) fn reference(
        &mut self,
        node: Node<'_, '_>,
        value: &Spanned<String>,
    ) -> Option<Spanned<QName>> {
        let literal = value.value.trim();
        let (prefix, local) = match literal.split_once(':') {
            Some((prefix, local)) => (Some(prefix), local),
            None => (None, literal),
        };
        let well_formed = clacks_xs::names::is_ncname;
        if !well_formed(local) || prefix.is_some_and(|prefix| !well_formed(prefix)) {
            let message = format!("{} is not a name", shown(literal));
            self.report(Diagnostic::new("cvc-datatype-valid", value.span, message));
            return None;
        }
        let namespace = match prefix {
            Some("xml") => Some(XML),
            _ => node.lookup_namespace_uri(prefix),
        };
        if let (None, Some(prefix)) = (namespace, prefix) {
            let message = format!("the prefix {} is not bound to a namespace", shown(prefix));
            self.report(
                Diagnostic::new("src-qname", value.span, message)
                    .help(format!("declare it: xmlns:{prefix}=\"…\"")),
            );
            return None;
        }
        let namespace = namespace.filter(|uri| !uri.is_empty()).map(str::to_owned);
        let adopted = self.target_namespace.clone().filter(|_| self.adopted);
        Some(Spanned {
            value: QName {
                namespace: namespace.or(adopted),
                local: local.to_owned(),
            },
            span: value.span,
        })
    }

    /// What prefixes stand for at an element; most of a document shares one set of them.
    pub(super) fn namespaces(&mut self, node: Node<'_, '_>) -> Arc<NamespaceContext> {
        if !self.namespaces.is_at(node) {
            self.namespaces = Arc::new(NamespaceContext::at(node));
        }
        Arc::clone(&self.namespaces)
    }

    pub(super) fn is_1_1(&self) -> bool {
        self.version == Version::Xsd11
    }

    /// An element that may not stand here.
    pub(super) fn misplaced(&mut self, node: Node<'_, '_>, parent: &str) {
        let span = self.tag(node);
        let name = node.tag_name().name();
        if xsd_name(node).is_some() && ELEMENTS_1_1.contains(&name) && !self.is_1_1() {
            let message = format!("`{name}` is of XML Schema 1.1");
            let help =
                format!("ask for it in `schema`: xmlns:vc={VERSIONING:?} vc:minVersion=\"1.1\"");
            self.report(Diagnostic::new("cvc-complex-type.2.4", span, message).help(help));
            return;
        }
        let elements = || ELEMENTS_1_0.iter().chain(&ELEMENTS_1_1).copied();
        let known = elements().any(|element| element == name);
        let (message, help) = match (node.tag_name().namespace(), known) {
            (Some(XSD), true) => (
                format!("`{name}` does not belong here in `{parent}`"),
                home(name, parent).map(str::to_owned),
            ),
            (Some(XSD), false) => (
                format!("XML Schema has no element {}", shown(name)),
                nearest(name, &elements().collect::<Vec<_>>())
                    .map(|name| format!("did you mean `{name}`?")),
            ),
            (_, known) => (
                format!("{} is no element of XML Schema", shown(name)),
                known.then(|| format!("its elements are in the namespace {XSD:?}")),
            ),
        };
        let mut diagnostic = Diagnostic::new("cvc-complex-type.2.4", span, message);
        diagnostic.help = help;
        self.report(diagnostic);
    }

    /// Reports every child but annotations.
    pub(super) fn no_children(&mut self, node: Node<'_, '_>) {
        for child in self.children(node) {
            self.misplaced(child, node.tag_name().name());
        }
    }
}

/// The local name of an element of XML Schema.
pub(super) fn xsd_name<'a>(node: Node<'a, '_>) -> Option<&'a str> {
    let name = node.tag_name();
    (name.namespace() == Some(XSD)).then(|| name.name())
}

/// Where an element belongs that is often put into `parent`.
fn home(name: &str, parent: &str) -> Option<&'static str> {
    Some(match (name, parent) {
        ("element", "complexType") => "put it in a `sequence`, `choice` or `all`",
        ("sequence" | "choice" | "all" | "group", "complexType") => {
            "a type has one model group, and it comes before the attributes"
        }
        ("attribute" | "attributeGroup", "sequence" | "choice" | "all") => {
            "put it behind the model group, in the `complexType`"
        }
        ("attribute" | "attributeGroup", "complexType") => "put it in the `extension`",
        ("attribute" | "sequence" | "choice" | "all", "element") => "put it in a `complexType`",
        ("restriction" | "list" | "union", "element" | "attribute" | "schema") => {
            "put it in a `simpleType`"
        }
        ("sequence" | "choice" | "all", "schema") => "put it in a `complexType` or a `group`",
        ("element", "group") => "put it in a `sequence`, `choice` or `all` of the group",
        ("all", "sequence" | "choice") => "`all` must be the whole content of a type",
        ("sequence" | "choice" | "group" | "any" | "all", "all") => "`all` holds elements only",
        ("restriction" | "list" | "union", "simpleType") => "a type is derived once",
        ("simpleType" | "complexType", "element") => {
            "an element has one type; with `ref` it is that of the declaration"
        }
        ("simpleType", "list") => "the items have one type",
        ("simpleType", "restriction") => "one base is enough, and it comes before the facets",
        _ => return None,
    })
}
