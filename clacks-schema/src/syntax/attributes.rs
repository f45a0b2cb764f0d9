//! The attributes of a schema document's elements.

use clacks_xs::{Builtin, SimpleType as _, WhiteSpace};
use roxmltree::Node;

use crate::diagnostic::{Diagnostic, shown};
use crate::nearest::nearest;
use crate::source::{Span, Spanned};
use crate::syntax::context::Context;
use crate::syntax::{Derivations, ValueConstraint, XSD};

/// An attribute in no namespace; the tree would give one of any.
pub(super) fn own_attribute<'a, 'input>(
    node: Node<'a, 'input>,
    name: &str,
) -> Option<roxmltree::Attribute<'a, 'input>> {
    let mut attributes = node.attributes();
    attributes.find(|attribute| attribute.name() == name && attribute.namespace().is_none())
}

/// The attributes of one element, taken one by one; what is left over at the end does not belong
/// there.
pub(super) struct Attributes<'a, 'input> {
    node: Node<'a, 'input>,
    taken: Vec<&'a str>,
    id: bool,
}

impl<'a, 'input> Attributes<'a, 'input> {
    pub(super) fn of(node: Node<'a, 'input>) -> Self {
        Self {
            node,
            taken: Vec::new(),
            id: true,
        }
    }

    /// Of the few elements that have no `id`.
    pub(super) fn without_id(node: Node<'a, 'input>) -> Self {
        Self {
            id: false,
            ..Self::of(node)
        }
    }

    pub(super) fn take(
        &mut self,
        context: &Context<'_>,
        name: &'static str,
    ) -> Option<Spanned<String>> {
        self.taken.push(name);
        let attribute = own_attribute(self.node, name)?;
        Some(Spanned {
            value: attribute.value().to_owned(),
            span: context.source.span(attribute.range_value()),
        })
    }

    /// An `xs:anyURI`, white space around it left out.
    pub(super) fn uri(
        &mut self,
        context: &mut Context<'_>,
        name: &'static str,
    ) -> Option<Spanned<String>> {
        let value = self.take(context, name)?;
        let uri = WhiteSpace::Collapse.normalize(&value.value).into_owned();
        // Since XML Schema 1.1 every text is one.
        if !context.is_1_1()
            && let Err(error) = Builtin::AnyUri.check(&uri)
        {
            let diagnostic = Diagnostic::new("cvc-datatype-valid", value.span, error.message());
            context.report(diagnostic);
        }
        Some(Spanned {
            value: uri,
            span: value.span,
        })
    }

    pub(super) fn require(
        &mut self,
        context: &mut Context<'_>,
        name: &'static str,
    ) -> Option<Spanned<String>> {
        let value = self.take(context, name);
        if value.is_none() {
            let message = format!(
                "`{}` lacks the attribute `{name}`",
                self.node.tag_name().name()
            );
            self.lacks(context, &[name], "cvc-complex-type.4", &message);
        }
        value
    }

    /// Reports that one of `names` is missing. An attribute that is nearly called so is most likely
    /// meant, and not wrong once more.
    pub(super) fn lacks(
        &mut self,
        context: &mut Context<'_>,
        names: &[&'static str],
        rule: &'static str,
        message: &str,
    ) {
        let mut diagnostic = Diagnostic::new(rule, context.tag(self.node), message);
        if let Some((attribute, name)) = self.misspelt(names) {
            self.taken.push(attribute.name());
            diagnostic.span = Some(context.source.span(attribute.range_qname()));
            diagnostic.help = Some(format!("did you mean `{name}`?"));
        }
        context.report(diagnostic);
    }

    /// An attribute that is left over and nearly called like one of `names`, and like which.
    pub(super) fn misspelt(
        &self,
        names: &[&'static str],
    ) -> Option<(roxmltree::Attribute<'a, 'input>, &'static str)> {
        self.node
            .attributes()
            .filter(|attribute| attribute.namespace().is_none())
            .filter(|attribute| !self.taken.contains(&attribute.name()))
            .find_map(|attribute| Some((attribute, nearest(attribute.name(), names)?)))
    }

    /// A name that a component is given.
    pub(super) fn name(&mut self, context: &mut Context<'_>) -> Option<Spanned<String>> {
        let name = self.require(context, "name")?;
        let literal = name.value.trim().to_owned();
        if !clacks_xs::names::is_ncname(&literal) {
            let message = format!("{} is not a name", shown(&literal));
            let diagnostic = Diagnostic::new("cvc-datatype-valid", name.span, message);
            context.report(if literal.contains(':') {
                diagnostic.help("its namespace is the target namespace: leave out the prefix")
            } else {
                diagnostic.help("a letter or `_`, then letters, digits, `.`, `-` and `_`")
            });
            return None;
        }
        Some(Spanned {
            value: literal,
            span: name.span,
        })
    }

    /// A boolean, false where it is absent.
    pub(super) fn flag(&mut self, context: &mut Context<'_>, name: &'static str) -> bool {
        self.truth(context, name).unwrap_or(false)
    }

    /// A boolean, if it is there.
    pub(super) fn truth(&mut self, context: &mut Context<'_>, name: &'static str) -> Option<bool> {
        let value = self.take(context, name)?;
        Some(match value.value.trim() {
            "true" | "1" => true,
            "false" | "0" => false,
            other => {
                let message = format!("{} is neither true nor false", shown(other));
                context.report(Diagnostic::new("cvc-datatype-valid", value.span, message));
                false
            }
        })
    }

    /// One of `choices`.
    pub(super) fn one_of(
        &mut self,
        context: &mut Context<'_>,
        name: &'static str,
        choices: &[&'static str],
    ) -> Option<&'static str> {
        let value = self.take(context, name)?;
        let found = choices.iter().find(|choice| **choice == value.value.trim());
        if found.is_none() {
            let message = format!("{} is no value of `{name}`", shown(&value.value));
            context.report(
                Diagnostic::new("cvc-enumeration-valid", value.span, message)
                    .help(format!("one of: {}", choices.join(", "))),
            );
        }
        found.copied()
    }

    /// Those of `choices` that are named, or all of them by `#all`.
    pub(super) fn derivations(
        &mut self,
        context: &mut Context<'_>,
        name: &'static str,
        choices: Derivations,
    ) -> Option<Derivations> {
        let value = self.take(context, name)?;
        if value.value.trim() == "#all" {
            return Some(choices);
        }
        let names = || {
            Derivations::NAMES
                .iter()
                .filter(|(_, one)| choices.contains(*one))
        };
        let mut found = Derivations::NONE;
        for word in value.value.split_ascii_whitespace() {
            if let Some((_, one)) = names().find(|(name, _)| *name == word) {
                found = found.or(*one);
                continue;
            }
            let message = format!("{} is no value of `{name}`", shown(word));
            let all: Vec<&str> = names().map(|(name, _)| *name).collect();
            let help = format!("`#all`, or any of: {}", all.join(", "));
            let diagnostic = Diagnostic::new("cvc-datatype-valid", value.span, message);
            context.report(diagnostic.help(help));
        }
        Some(found)
    }

    /// `default` or `fixed`, of which only one may be there.
    pub(super) fn constraint(
        &mut self,
        context: &mut Context<'_>,
        both: &'static str,
    ) -> Option<ValueConstraint> {
        let default = self.take(context, "default");
        let fixed = self.take(context, "fixed");
        if let (Some(default), Some(fixed)) = (&default, &fixed) {
            let message = "`default` and `fixed` exclude each other";
            context.report(
                Diagnostic::new(both, fixed.span, message).related(default.span, "the default"),
            );
        }
        let is_fixed = fixed.is_some();
        Some(ValueConstraint {
            literal: fixed.or(default)?,
            fixed: is_fixed,
            namespaces: context.namespaces(self.node),
        })
    }

    /// `minOccurs` and `maxOccurs`; `None` for unbounded.
    pub(super) fn occurrence(&mut self, context: &mut Context<'_>) -> (u32, Option<u32>) {
        let min = self.take(context, "minOccurs");
        let max = self.take(context, "maxOccurs");
        let unbounded = max
            .as_ref()
            .is_some_and(|max| max.value.trim() == "unbounded");
        let least = min
            .as_ref()
            .map_or(Some(1), |min| count(context, "minOccurs", min));
        let most = match &max {
            _ if unbounded => None,
            Some(max) => count(context, "maxOccurs", max),
            None => Some(1),
        };
        // No document has as many children as a number of more bits could count.
        let least_bits = |count: u128| u32::try_from(count).unwrap_or(u32::MAX);
        let (Some(least), Some(most)) = (least, most) else {
            // What is wrong already is not compared.
            let least = least.map_or(0, least_bits);
            let wrong = max.is_some() && !unbounded;
            return (
                least,
                most.map(least_bits).or(wrong.then_some(least.max(1))),
            );
        };
        if least > most {
            let message = "`minOccurs` is greater than `maxOccurs`";
            let tag = context.tag(self.node);
            let rule = "p-props-correct.2.1";
            context.report(match (min, max) {
                (Some(min), Some(max)) => {
                    Diagnostic::new(rule, min.span, message).related(max.span, "`maxOccurs`")
                }
                (Some(min), None) => Diagnostic::new(rule, min.span, message)
                    .help("`maxOccurs` is 1 where it is not given"),
                (None, max) => Diagnostic::new(rule, max.map_or(tag, |max| max.span), message)
                    .help("`minOccurs` is 1 where it is not given"),
            });
            return (least_bits(most), Some(least_bits(most)));
        }
        (least_bits(least), u32::try_from(most).ok())
    }

    /// Reports every attribute that was not taken. Attributes of other namespaces are allowed
    /// everywhere.
    pub(super) fn end(self, context: &mut Context<'_>) {
        self.end_with(context, |diagnostic| diagnostic);
    }

    /// The same where `ref` leaves little to say: `rule` is the one against what is too much.
    pub(super) fn end_of_reference(
        self,
        context: &mut Context<'_>,
        rule: &'static str,
        reference: Span,
    ) {
        self.end_with(context, |mut diagnostic| {
            diagnostic.code = rule;
            diagnostic.help = None;
            diagnostic
                .related(reference, "it refers to a declaration")
                .help("say it in the declaration, or leave out `ref`")
        });
    }

    fn end_with(self, context: &mut Context<'_>, finish: impl Fn(Diagnostic) -> Diagnostic) {
        for attribute in self.node.attributes() {
            let name = attribute.name();
            let own = match attribute.namespace() {
                None => !self.taken.contains(&name),
                Some(namespace) => namespace == XSD,
            };
            if attribute.namespace().is_none() && name == "id" && self.id {
                let span = context.source.span(attribute.range_value());
                identify(context, attribute.value().trim(), span);
            } else if own {
                let span = context.source.span(attribute.range_qname());
                let tag = self.node.tag_name().name();
                let written = shown(&self.node.document().input_text()[attribute.range_qname()]);
                let message = format!("the attribute {written} does not belong to `{tag}` here");
                let mut diagnostic = Diagnostic::new("cvc-complex-type.3.2.2", span, message);
                diagnostic.help = nearest(name, &self.taken)
                    .filter(|near| name == *near || own_attribute(self.node, near).is_none())
                    .map(|near| match attribute.namespace() {
                        None => format!("did you mean `{near}`?"),
                        Some(_) => format!("`{near}` has no prefix"),
                    });
                context.report(finish(diagnostic));
            }
        }
    }
}

/// Every `id` is a name, and the only one of its kind in the document.
fn identify(context: &mut Context<'_>, id: &str, span: Span) {
    if !clacks_xs::names::is_ncname(id) {
        let message = format!("{} is not a name", shown(id));
        context.report(Diagnostic::new("cvc-datatype-valid", span, message));
        return;
    }
    if let Some(first) = context.ids.get(id).copied() {
        let message = format!("the id {} is given twice", shown(id));
        context.report(Diagnostic::new("cvc-id.2", span, message).related(first, "the first time"));
        return;
    }
    context.ids.insert(id.to_owned(), span);
}

/// A whole number; what is beyond the range is the greatest of it.
fn count(context: &mut Context<'_>, name: &str, value: &Spanned<String>) -> Option<u128> {
    let found = clacks_xs::NonNegativeInteger::from_text(&value.value).ok();
    if found.is_none() {
        let message = format!("{} is no value of `{name}`", shown(value.value.trim()));
        let help = if name == "maxOccurs" {
            "a whole number from 0 upwards, or `unbounded`"
        } else {
            "a whole number from 0 upwards"
        };
        let diagnostic = Diagnostic::new("cvc-datatype-valid", value.span, message);
        context.report(diagnostic.help(help));
    }
    found.map(|count| count.to_string().parse().unwrap_or(u128::MAX))
}
