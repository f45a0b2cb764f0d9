//! Expressions of XPath: `assert`, `assertion` and the tests of `alternative` (XML Schema 1.1, part
//! 1, sections 3.12.6 and 3.13.6).

use std::sync::Arc;

use clacks_xquery::ast::Occurrence;
use clacks_xquery::{AtomicType, Error, ItemType, Language, SequenceType, StaticContext};
use roxmltree::Node;

use crate::diagnostic::{Diagnostic, shown};
use crate::source::{Span, Spanned};
use crate::syntax::Expression;
use crate::syntax::attributes::Attributes;
use crate::syntax::context::{Context, xsd_name};

/// What an expression is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    /// The attributes of an element.
    Attributes,
    /// A value, or an element with its value: there is `$value`.
    Value,
}

impl Context<'_> {
    /// The assertions at the end of `nodes`, and what comes before them.
    pub(super) fn assertions<'n, 'a, 'input>(
        &mut self,
        nodes: &'n [Node<'a, 'input>],
    ) -> (&'n [Node<'a, 'input>], Vec<Expression>) {
        let is_assertion = |node: &Node<'_, '_>| xsd_name(*node) == Some("assert");
        let count = nodes.iter().rev().take_while(|node| is_assertion(node));
        let (rest, last) = if self.is_1_1() {
            nodes.split_at(nodes.len() - count.count())
        } else {
            (nodes, &[][..])
        };
        let mut assertions = Vec::new();
        for node in last {
            let mut attributes = Attributes::of(*node);
            let test = self.test(*node, &mut attributes, About::Value);
            attributes.end(self);
            self.no_children(*node);
            // Without a test it is true.
            assertions.extend(test);
        }
        (rest, assertions)
    }

    /// The attribute `test`: *XPath Valid* (XML Schema 1.1, part 1, section 3.13.6.2).
    pub(super) fn test(
        &mut self,
        node: Node<'_, '_>,
        attributes: &mut Attributes<'_, '_>,
        about: About,
    ) -> Option<Expression> {
        let test = attributes.take(self, "test");
        let default_namespace = self.xpath_default(node, attributes);
        let test = test?;
        let namespaces = self.namespaces(node);
        let mut context = StaticContext::without_prefixes()
            .element_namespace(default_namespace.as_deref().unwrap_or(""))
            .base_uri(self.name);
        for (prefix, uri) in namespaces.prefixes() {
            context = context.namespace(prefix, uri);
        }
        if about == About::Value {
            let values = SequenceType::Items(ItemType::Atomic(AtomicType::Any), Occurrence::Any);
            context = context.variable(Expression::value_variable(), Some(values));
        }
        let query = clacks_xquery::parse(&test.value, Language::XPath)
            .and_then(|ast| clacks_xquery::resolve(&ast, &context));
        match query {
            Ok(query) => Some(Expression {
                span: test.span,
                text: test.value,
                namespaces,
                default_namespace,
                query: Arc::new(query),
            }),
            Err(error) => {
                let raw = &node.document().input_text()[test.span.start..test.span.end];
                self.report(not_valid(&test, raw, &error));
                None
            }
        }
    }

    /// `xpathDefaultNamespace`, that of the schema element where it is absent.
    pub(super) fn xpath_default(
        &mut self,
        node: Node<'_, '_>,
        attributes: &mut Attributes<'_, '_>,
    ) -> Option<String> {
        if !self.is_1_1() {
            return None;
        }
        let Some(said) = attributes.uri(self, "xpathDefaultNamespace") else {
            return self.xpath_default_namespace.clone();
        };
        self.xpath_namespace(node, &said)
    }

    fn xpath_namespace(&mut self, node: Node<'_, '_>, said: &Spanned<String>) -> Option<String> {
        match said.value.as_str() {
            "##defaultNamespace" => node.lookup_namespace_uri(None).map(str::to_owned),
            "##targetNamespace" => self.target_namespace.clone(),
            "##local" => None,
            other if other.starts_with("##") || other.contains(char::is_whitespace) => {
                let message = format!("{} is no namespace", shown(other));
                let diagnostic = Diagnostic::new("cvc-datatype-valid", said.span, message);
                self.report(
                    diagnostic.help(
                        "a namespace, `##defaultNamespace`, `##targetNamespace` or `##local`",
                    ),
                );
                None
            }
            other => Some(other.to_owned()).filter(|uri| !uri.is_empty()),
        }
    }
}

/// What is wrong with an expression, which stands in the document as `raw`.
fn not_valid(test: &Spanned<String>, raw: &str, error: &Error) -> Diagnostic {
    let code = match error.code() {
        code @ ("limit" | "unsupported") => code,
        _ => "xpath-valid",
    };
    let mut span = test.span;
    // Where something is written with a reference, places in the text are others in the document.
    if let Some(place) = error.span()
        && raw == test.value
    {
        span = Span {
            start: span.start + place.start as usize,
            end: span.start + (place.end as usize).min(raw.len()),
            ..span
        };
    }
    let message = match error.code() {
        code if code.starts_with("err:") => format!("{} ({code})", error.message()),
        _ => error.message().to_owned(),
    };
    let diagnostic = Diagnostic::new(code, span, message);
    match (error.nearest(), error.expected()) {
        (Some(nearest), _) => diagnostic.help(format!("did you mean `{nearest}`?")),
        (None, Some(expected)) => diagnostic.help(format!("expected {expected}")),
        (None, None) => diagnostic,
    }
}
