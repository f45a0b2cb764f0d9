//! The attributes of a schema document's elements.

use roxmltree::Node;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{SourceId, Span, Spanned};
use crate::syntax::{QName, XSD};

/// What parsing needs at every step.
pub(crate) struct Context<'d> {
    pub(crate) source: SourceId,
    pub(crate) target_namespace: Option<String>,
    pub(crate) element_qualified: bool,
    pub(crate) attribute_qualified: bool,
    pub(crate) diagnostics: &'d mut Diagnostics,
}

impl Context<'_> {
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// The start tag of an element, or as much of it as matters: name and attributes.
    pub(crate) fn tag(&self, node: Node<'_, '_>) -> Span {
        let start = node.range().start;
        let text = &node.document().input_text()[start..];
        let name_end = text[1..]
            .find(|c: char| c.is_whitespace() || matches!(c, '/' | '>'))
            .map_or(text.len(), |at| at + 1);
        let end = node
            .attributes()
            .map(|attribute| attribute.range().end)
            .max()
            .unwrap_or(start + name_end);
        self.source.span(start..end)
    }

    /// Reads the value of an attribute as a reference to a component.
    pub(crate) fn reference(
        &mut self,
        node: Node<'_, '_>,
        value: &Spanned<String>,
    ) -> Option<Spanned<QName>> {
        let literal = value.value.trim();
        let (prefix, local) = match literal.split_once(':') {
            Some((prefix, local)) => (Some(prefix), local),
            None => (None, literal),
        };
        let well_formed = |name: &str| clacks_xs::names::is_ncname(name);
        if !well_formed(local) || prefix.is_some_and(|prefix| !well_formed(prefix)) {
            let message = format!("`{literal}` is not a name");
            self.report(Diagnostic::new("cvc-datatype-valid", value.span, message));
            return None;
        }
        let namespace = node.lookup_namespace_uri(prefix);
        if let (None, Some(prefix)) = (namespace, prefix) {
            let message = format!("the prefix `{prefix}` is not bound to a namespace");
            self.report(
                Diagnostic::new("src-qname", value.span, message)
                    .help(format!("declare it: xmlns:{prefix}=\"…\"")),
            );
            return None;
        }
        Some(Spanned {
            value: QName {
                namespace: namespace.filter(|uri| !uri.is_empty()).map(str::to_owned),
                local: local.to_owned(),
            },
            span: value.span,
        })
    }

    /// An element that is not read yet.
    pub(crate) fn unsupported(&mut self, node: Node<'_, '_>, what: &str) {
        let span = self.tag(node);
        self.report(
            Diagnostic::new("unsupported", span, format!("{what} is not supported yet"))
                .label("not read"),
        );
    }

    /// An element that may not stand here.
    pub(crate) fn misplaced(&mut self, node: Node<'_, '_>, parent: &str) {
        let span = self.tag(node);
        let name = node.tag_name().name();
        let message = if node.tag_name().namespace() == Some(XSD) {
            format!("`{name}` does not belong here in `{parent}`")
        } else {
            format!("`{name}` is no element of XML Schema")
        };
        self.report(Diagnostic::new("cvc-complex-type.2.4", span, message));
    }
}

/// The attributes of one element, taken one by one; what is left over at the end does not belong
/// there.
pub(crate) struct Attributes<'a, 'input> {
    node: Node<'a, 'input>,
    taken: Vec<&'static str>,
}

impl<'a, 'input> Attributes<'a, 'input> {
    pub(crate) fn of(node: Node<'a, 'input>) -> Self {
        Self {
            node,
            taken: vec!["id"],
        }
    }

    pub(crate) fn take(
        &mut self,
        context: &Context<'_>,
        name: &'static str,
    ) -> Option<Spanned<String>> {
        self.taken.push(name);
        let attribute = self.node.attribute_node(name)?;
        Some(Spanned {
            value: attribute.value().to_owned(),
            span: context.source.span(attribute.range_value()),
        })
    }

    pub(crate) fn require(
        &mut self,
        context: &mut Context<'_>,
        name: &'static str,
    ) -> Option<Spanned<String>> {
        let value = self.take(context, name);
        if value.is_none() {
            let span = context.tag(self.node);
            let message = format!(
                "`{}` lacks the attribute `{name}`",
                self.node.tag_name().name()
            );
            context.report(Diagnostic::new("cvc-complex-type.4", span, message));
        }
        value
    }

    /// A name that a component is given.
    pub(crate) fn name(&mut self, context: &mut Context<'_>) -> Option<Spanned<String>> {
        let name = self.require(context, "name")?;
        let literal = name.value.trim().to_owned();
        if !clacks_xs::names::is_ncname(&literal) {
            let message = format!("`{literal}` is not a name");
            context.report(Diagnostic::new("cvc-datatype-valid", name.span, message));
            return None;
        }
        Some(Spanned {
            value: literal,
            span: name.span,
        })
    }

    /// A boolean, false where it is absent.
    pub(crate) fn flag(&mut self, context: &mut Context<'_>, name: &'static str) -> bool {
        let Some(value) = self.take(context, name) else {
            return false;
        };
        match value.value.trim() {
            "true" | "1" => true,
            "false" | "0" => false,
            other => {
                let message = format!("`{other}` is neither true nor false");
                context.report(Diagnostic::new("cvc-datatype-valid", value.span, message));
                false
            }
        }
    }

    /// One of `choices`.
    pub(crate) fn one_of(
        &mut self,
        context: &mut Context<'_>,
        name: &'static str,
        choices: &[&'static str],
    ) -> Option<&'static str> {
        let value = self.take(context, name)?;
        let found = choices.iter().find(|choice| **choice == value.value.trim());
        if found.is_none() {
            let message = format!("`{}` is no value of `{name}`", value.value);
            context.report(
                Diagnostic::new("cvc-enumeration-valid", value.span, message)
                    .help(format!("one of: {}", choices.join(", "))),
            );
        }
        found.copied()
    }

    /// `minOccurs` and `maxOccurs`; `None` for unbounded.
    pub(crate) fn occurrence(&mut self, context: &mut Context<'_>) -> (u32, Option<u32>) {
        let mut count = |context: &mut Context<'_>, name, unbounded: bool| {
            let value = self.take(context, name)?;
            match value.value.trim() {
                "unbounded" if unbounded => Some((None, value.span)),
                literal => match literal.strip_prefix('+').unwrap_or(literal).parse::<u32>() {
                    Ok(count) => Some((Some(count), value.span)),
                    Err(_) => {
                        let message = format!("`{literal}` is no value of `{name}`");
                        context.report(
                            Diagnostic::new("cvc-datatype-valid", value.span, message)
                                .help("a whole number from 0 to 4294967295"),
                        );
                        None
                    }
                },
            }
        };
        let min = count(context, "minOccurs", false);
        let max = count(context, "maxOccurs", true);
        let (least, most) = (
            min.map_or(1, |(count, _)| count.unwrap_or(1)),
            max.map_or(Some(1), |(count, _)| count),
        );
        if most.is_some_and(|most| least > most) {
            let span = min
                .or(max)
                .map_or_else(|| context.tag(self.node), |(_, span)| span);
            context.report(
                Diagnostic::new(
                    "p-props-correct.2.1",
                    span,
                    "`minOccurs` is greater than `maxOccurs`",
                )
                .help("`maxOccurs` is 1 where it is not given"),
            );
        }
        (least, most)
    }

    /// Attributes that say what is not supported yet.
    pub(crate) fn refuse(&mut self, context: &mut Context<'_>, names: &[&'static str]) {
        for &name in names {
            if let Some(value) = self.take(context, name) {
                let message = format!("the attribute `{name}` is not supported yet");
                context.report(Diagnostic::new("unsupported", value.span, message));
            }
        }
    }

    /// Reports every attribute that was not taken. Attributes of other namespaces are allowed
    /// everywhere.
    pub(crate) fn end(self, context: &mut Context<'_>) {
        for attribute in self.node.attributes() {
            if attribute.namespace().is_none() && !self.taken.contains(&attribute.name()) {
                let span = context.source.span(attribute.range_qname());
                let message = format!(
                    "the attribute `{}` does not belong to `{}` here",
                    attribute.name(),
                    self.node.tag_name().name()
                );
                context.report(Diagnostic::new("cvc-complex-type.3.2.2", span, message));
            }
        }
    }
}
