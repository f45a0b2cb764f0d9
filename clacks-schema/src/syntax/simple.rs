//! Simple types.

use roxmltree::Node;

use crate::diagnostic::Diagnostic;
use crate::source::Spanned;
use crate::syntax::annotation::documentation;
use crate::syntax::attributes::{Attributes, own_attribute};
use crate::syntax::context::{Context, xsd_name};
use crate::syntax::expressions::About;
use crate::syntax::{Derivations, Facet, QName, SimpleBase, SimpleDerivation, SimpleType};

/// The facets, by the names of their elements.
const FACETS: [&str; 12] = [
    "length",
    "minLength",
    "maxLength",
    "pattern",
    "enumeration",
    "whiteSpace",
    "maxInclusive",
    "maxExclusive",
    "minInclusive",
    "minExclusive",
    "totalDigits",
    "fractionDigits",
];

/// Those that XML Schema 1.1 has added.
const FACETS_1_1: [&str; 2] = ["explicitTimezone", "assertion"];

/// Whether there is a facet of this name in XML Schema 1.1.
pub(super) fn is_facet(name: &str) -> bool {
    FACETS.contains(&name) || FACETS_1_1.contains(&name)
}

/// What `final` of a simple type may name; to extend it to a complex type is excluded by `#all` and
/// by `finalDefault` (part 1, section 3.14.2).
const FINAL: Derivations = Derivations::RESTRICTION
    .or(Derivations::LIST)
    .or(Derivations::UNION);

impl Context<'_> {
    pub(super) fn global_simple_type(&mut self, node: Node<'_, '_>) -> Option<SimpleType> {
        let mut attributes = Attributes::of(node);
        let name = attributes.name(self)?;
        let name = self.qualify(name, true);
        self.simple_type(node, Some(name))
    }

    pub(super) fn simple_type(
        &mut self,
        node: Node<'_, '_>,
        name: Option<Spanned<QName>>,
    ) -> Option<SimpleType> {
        let mut attributes = Attributes::of(node);
        let mut excluded = None;
        if name.is_some() {
            attributes.take(self, "name");
            excluded = attributes.derivations(self, "final", FINAL);
            if own_attribute(node, "final").is_some_and(|all| all.value().trim() == "#all") {
                excluded = Some(FINAL.or(Derivations::EXTENSION));
            }
        }
        attributes.end(self);
        let span = name
            .as_ref()
            .map_or_else(|| self.tag(node), |name| name.span);
        let mut derivation = None;
        let mut misplaced = false;
        for child in self.children(node) {
            match xsd_name(child) {
                Some("restriction" | "list" | "union") if derivation.is_none() => {
                    derivation = Some(child);
                }
                _ => {
                    misplaced = true;
                    self.misplaced(child, "simpleType");
                }
            }
        }
        let Some(derivation) = derivation else {
            if !misplaced {
                let span = self.tag(node);
                let message = "`simpleType` holds neither `restriction` nor `list` nor `union`";
                self.report(Diagnostic::new("cvc-complex-type.2.4", span, message));
            }
            return None;
        };
        let derivation = match xsd_name(derivation) {
            Some("restriction") => self.restriction(derivation)?,
            Some("list") => self.list(derivation)?,
            _ => self.union(derivation)?,
        };
        Some(SimpleType {
            span,
            name,
            derivation,
            excluded: excluded.unwrap_or(self.final_default),
            documentation: documentation(node),
        })
    }

    fn list(&mut self, node: Node<'_, '_>) -> Option<SimpleDerivation> {
        let parts = self.children(node);
        let rule = "src-list-itemType-or-simpleType";
        let (item, rest) = self.base(node, &parts, "itemType", rule);
        for part in rest {
            self.misplaced(*part, "list");
        }
        item.map(SimpleDerivation::List)
    }

    fn restriction(&mut self, node: Node<'_, '_>) -> Option<SimpleDerivation> {
        let parts = self.children(node);
        let rule = "src-restriction-base-or-simpleType";
        let (base, rest) = self.base(node, &parts, "base", rule);
        let (facets, rest) = self.facets(rest);
        for part in rest {
            self.misplaced(*part, "restriction");
        }
        Some(SimpleDerivation::Restriction {
            base: base?,
            facets,
        })
    }

    /// The facets at the beginning of `parts`, and the parts that are left.
    pub(super) fn facets<'n, 'a, 'input>(
        &mut self,
        parts: &'n [Node<'a, 'input>],
    ) -> (Vec<Facet>, &'n [Node<'a, 'input>]) {
        let mut facets = Vec::new();
        for (at, part) in parts.iter().enumerate() {
            let name = xsd_name(*part);
            let newer = FACETS_1_1.iter().filter(|_| self.is_1_1());
            match FACETS.iter().chain(newer).find(|kind| name == Some(**kind)) {
                Some(kind) => facets.extend(self.facet(*part, kind)),
                None if matches!(
                    name,
                    Some("attribute" | "attributeGroup" | "anyAttribute" | "assert")
                ) =>
                {
                    return (facets, &parts[at..]);
                }
                None => self.misplaced(*part, "restriction"),
            }
        }
        (facets, &[])
    }

    /// The members by name come before those written in place.
    fn union(&mut self, node: Node<'_, '_>) -> Option<SimpleDerivation> {
        let mut attributes = Attributes::of(node);
        let named = attributes.take(self, "memberTypes");
        attributes.end(self);
        let mut members = Vec::new();
        let mut broken = false;
        for word in named.iter().flat_map(words) {
            match self.reference(node, &word) {
                Some(name) => members.push(SimpleBase::Named(name)),
                None => broken = true,
            }
        }
        for part in self.children(node) {
            if xsd_name(part) != Some("simpleType") {
                self.misplaced(part, "union");
                continue;
            }
            match self.simple_type(part, None) {
                Some(ty) => members.push(SimpleBase::Inline(Box::new(ty))),
                None => broken = true,
            }
        }
        if members.is_empty() && !broken {
            let span = self.tag(node);
            let message = "`union` has neither the attribute `memberTypes` nor a type in it";
            let rule = "src-union-memberTypes-or-simpleTypes";
            self.report(Diagnostic::new(rule, span, message));
        }
        (!members.is_empty() && !broken).then_some(SimpleDerivation::Union(members))
    }

    fn facet(&mut self, node: Node<'_, '_>, kind: &'static str) -> Option<Facet> {
        let mut attributes = Attributes::of(node);
        if kind == "assertion" {
            let test = self.test(node, &mut attributes, About::Value);
            attributes.end(self);
            self.no_children(node);
            let test = test?;
            return Some(Facet {
                span: self.tag(node),
                kind,
                namespaces: self.namespaces(node),
                value: Spanned {
                    value: test.text.clone(),
                    span: test.span,
                },
                test: Some(test),
                fixed: false,
                documentation: documentation(node),
            });
        }
        let value = attributes.require(self, "value");
        let fixed = !matches!(kind, "pattern" | "enumeration") && attributes.flag(self, "fixed");
        attributes.end(self);
        self.no_children(node);
        Some(Facet {
            span: self.tag(node),
            kind,
            namespaces: self.namespaces(node),
            value: value?,
            test: None,
            fixed,
            documentation: documentation(node),
        })
    }

    /// The base or item type, by name in `attribute` or written in place as the first of `parts`;
    /// and the parts that are left.
    fn base<'n, 'a, 'input>(
        &mut self,
        node: Node<'a, 'input>,
        parts: &'n [Node<'a, 'input>],
        attribute: &'static str,
        rule: &'static str,
    ) -> (Option<SimpleBase>, &'n [Node<'a, 'input>]) {
        let mut attributes = Attributes::of(node);
        let named = attributes.take(self, attribute);
        let inline = parts
            .split_first()
            .filter(|(first, _)| xsd_name(**first) == Some("simpleType"));
        let name = node.tag_name().name();
        let base = match (named, inline) {
            (Some(name), None) => self.reference(node, &name).map(SimpleBase::Named),
            (None, Some((inline, _))) => self
                .simple_type(*inline, None)
                .map(|ty| SimpleBase::Inline(Box::new(ty))),
            (Some(named), Some((inline, _))) => {
                let span = self.tag(*inline);
                let message = format!("`{name}` has the attribute `{attribute}` and a type in it");
                self.report(
                    Diagnostic::new(rule, span, message)
                        .related(named.span, "the attribute")
                        .help("leave out one of them"),
                );
                None
            }
            (None, None) => {
                let message =
                    format!("`{name}` has neither the attribute `{attribute}` nor a type in it");
                attributes.lacks(self, &[attribute], rule, &message);
                None
            }
        };
        attributes.end(self);
        (base, inline.map_or(parts, |(_, rest)| rest))
    }
}

/// The words of a list, each at its place.
pub(super) fn words(list: &Spanned<String>) -> impl Iterator<Item = Spanned<String>> + '_ {
    // With references in it the text of the value is not that of the document.
    let exact = list.span.end - list.span.start == list.value.len();
    list.value.split_ascii_whitespace().map(move |word| {
        let mut span = list.span;
        if exact {
            span.start += word.as_ptr() as usize - list.value.as_ptr() as usize;
            span.end = span.start + word.len();
        }
        Spanned {
            value: word.to_owned(),
            span,
        }
    })
}
