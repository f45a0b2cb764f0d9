//! `key`, `keyref` and `unique`, and the paths in them (part 1, section 3.11.6).

use clacks_xs::PrefixBindings as _;
use roxmltree::Node;

use crate::diagnostic::{Diagnostic, shown};
use crate::model::{NameTest, Path, XPath};
use crate::source::Spanned;
use crate::syntax::attributes::Attributes;
use crate::syntax::context::{Context, xsd_name};
use crate::syntax::{
    IdentityConstraint, IdentityKind, IdentityUse, Kind, NamespaceContext, QName, XML,
};

impl Context<'_> {
    pub(super) fn identity_constraint(&mut self, node: Node<'_, '_>) -> Option<IdentityUse> {
        let mut attributes = Attributes::of(node);
        if self.is_1_1()
            && let Some(reference) = attributes.take(self, "ref")
        {
            let rule = "src-identity-constraint";
            attributes.end_of_reference(self, rule, reference.span);
            self.no_children(node);
            let kind = match xsd_name(node) {
                Some("key") => "key",
                Some("keyref") => "keyref",
                _ => "unique",
            };
            let name = self.reference(node, &reference)?;
            return Some(IdentityUse::Ref(kind, name));
        }
        let name = attributes.name(self);
        let refer = (xsd_name(node) == Some("keyref")).then(|| attributes.require(self, "refer"));
        attributes.end(self);
        let mut selector = None;
        let mut fields = Vec::new();
        let parent = node.tag_name().name();
        let children = self.children(node);
        let empty = children.is_empty();
        let mut complete = !empty;
        for (at, child) in children.into_iter().enumerate() {
            match xsd_name(child) {
                Some("selector") if at == 0 => selector = self.path_of(child, false),
                Some("field") if at > 0 => match self.path_of(child, true) {
                    Some(path) => fields.push(path),
                    None => complete = false,
                },
                _ => {
                    complete = false;
                    self.misplaced(child, parent);
                }
            }
        }
        if fields.is_empty() && (complete || empty) {
            let span = self.tag(node);
            let message = format!("`{parent}` holds no `selector` followed by a `field`");
            self.report(Diagnostic::new("cvc-complex-type.2.4", span, message));
            return None;
        }
        let name = self.qualify(name?, true);
        self.declare(Kind::IdentityConstraint, &name.value);
        let kind = match refer {
            Some(refer) => IdentityKind::KeyRef(self.reference(node, &refer?)?),
            None if parent == "key" => IdentityKind::Key,
            None => IdentityKind::Unique,
        };
        complete.then_some(IdentityUse::Defined(IdentityConstraint {
            name,
            kind,
            selector: selector?,
            fields,
        }))
    }

    fn path_of(&mut self, node: Node<'_, '_>, field: bool) -> Option<XPath> {
        let mut attributes = Attributes::of(node);
        let xpath = attributes.require(self, "xpath");
        let default = self.xpath_default(node, &mut attributes);
        attributes.end(self);
        self.no_children(node);
        let xpath = xpath?;
        let namespaces = self.namespaces(node);
        let names = Names {
            bindings: &namespaces,
            default: default.as_deref(),
        };
        match parse(&xpath, &names, field) {
            Ok(paths) => Some(XPath {
                span: xpath.span,
                paths,
            }),
            Err(message) => {
                let rule = if field {
                    "c-fields-xpaths"
                } else {
                    "c-selector-xpath"
                };
                let help = if field {
                    "child elements and, at the end, an attribute: `a/b/@c`, `.//a`, `a|b`"
                } else {
                    "child elements: `a/b`, `.//a`, `a|b`"
                };
                self.report(Diagnostic::new(rule, xpath.span, message).help(help));
                None
            }
        }
    }
}

/// What names in a path mean.
struct Names<'n> {
    bindings: &'n NamespaceContext,
    /// The namespace of elements without a prefix; that of attributes is none.
    default: Option<&'n str>,
}

fn parse(
    xpath: &Spanned<String>,
    namespaces: &Names<'_>,
    field: bool,
) -> Result<Vec<Path>, String> {
    xpath
        .value
        .split('|')
        .map(|path| path_of(path, namespaces, field))
        .collect()
}

fn path_of(path: &str, namespaces: &Names<'_>, field: bool) -> Result<Path, String> {
    let blank = |c| matches!(c, ' ' | '\t' | '\n' | '\r');
    let mut found = Path {
        descendant: false,
        steps: Vec::new(),
        attribute: None,
    };
    let mut rest = path.trim_matches(blank);
    if rest.is_empty() {
        return Err("a path is empty".to_owned());
    }
    if let Some(behind) = rest.strip_prefix('.')
        && let Some(behind) = behind.trim_start_matches(blank).strip_prefix("//")
    {
        found.descendant = true;
        rest = behind;
    }
    let mut steps = rest.split('/').peekable();
    while let Some(step) = steps.next() {
        let step = step.trim_matches(blank);
        let attribute = step.strip_prefix('@').or_else(|| axis(step, "attribute"));
        if let Some(name) = attribute {
            if !field || steps.peek().is_some() {
                return Err(format!("{} cannot stand here", shown(step)));
            }
            let names = Names {
                default: None,
                ..*namespaces
            };
            found.attribute = Some(name_test(name.trim_matches(blank), &names)?);
        } else if step != "." {
            let name = axis(step, "child").unwrap_or(step).trim_matches(blank);
            found.steps.push(name_test(name, namespaces)?);
        }
    }
    Ok(found)
}

/// What follows `name::`.
fn axis<'s>(step: &'s str, name: &str) -> Option<&'s str> {
    let (before, behind) = step.split_once("::")?;
    (before.trim_end() == name).then_some(behind)
}

fn name_test(name: &str, namespaces: &Names<'_>) -> Result<NameTest, String> {
    if name == "*" {
        return Ok(NameTest::Any);
    }
    let (prefix, local) = match name.split_once(':') {
        Some((prefix, local)) => (Some(prefix), local),
        None => (None, name),
    };
    let well_formed = clacks_xs::names::is_ncname;
    if prefix.is_some_and(|prefix| !well_formed(prefix)) || (local != "*" && !well_formed(local)) {
        return Err(format!("{} is no step of a path", shown(name)));
    }
    let bound = |prefix| match prefix {
        "xml" => Some(XML),
        _ => namespaces.bindings.lookup(prefix),
    };
    let unbound = |prefix| format!("the prefix {} is not bound to a namespace", shown(prefix));
    let namespace = match prefix {
        Some(prefix) => Some(bound(prefix).ok_or_else(|| unbound(prefix))?.to_owned()),
        // The default namespace of the document has no say.
        None => namespaces.default.map(str::to_owned),
    };
    Ok(match (namespace, local) {
        (Some(namespace), "*") => NameTest::Namespace(namespace),
        (namespace, local) => NameTest::Name(QName {
            namespace,
            local: local.to_owned(),
        }),
    })
}
