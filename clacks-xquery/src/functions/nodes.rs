//! Functions on nodes and documents (sections 2, 14 and 15.5).

use std::collections::HashSet;
use std::sync::Arc;

use super::names::node;
use super::{Arguments, text};
use crate::context::XML;
use crate::error::Error;
use crate::eval::Eval;
use crate::item::{Item, Sequence};
use crate::library::Function;
use crate::tree::{Node, NodeKind};
use crate::types::QName;
use crate::value::Atomic;

impl<'a> Eval<'_, 'a> {
    pub(super) fn nodes_about(
        &mut self,
        function: Function,
        arguments: Arguments<'_, 'a>,
    ) -> Result<Sequence<'a>, Error> {
        use Function as F;
        match function {
            F::Doc | F::DocAvailable => return self.document(function, &arguments[0]),
            F::Collection => {
                return Err(Error::new("err:FODC0002", "there are no collections"));
            }
            F::Id | F::Idref => return self.identified(function, arguments),
            F::Lang => {
                let Some(node) = node(&arguments[1]) else {
                    return Ok(Sequence::Empty);
                };
                let truth = self.has_language(node, &text(&arguments[0]))?;
                return Ok(Atomic::Boolean(truth).into());
            }
            _ => {}
        }
        let node = match arguments.first() {
            Some(argument) => node(argument),
            None => Some(match self.context_item()? {
                Item::Node(node) => node,
                Item::Atomic(_) => {
                    return Err(Error::types("the context item is no node"));
                }
            }),
        };
        let Some(node) = node else {
            return Ok(match function {
                F::Name | F::LocalName => Atomic::string("").into(),
                F::NamespaceUri => Atomic::Uri("".into()).into(),
                _ => Sequence::Empty,
            });
        };
        let (namespace, local) = node.name().unwrap_or(("", ""));
        let prefix = node.tree().prefix(node.id());
        Ok(match function {
            F::Root => node.root().into(),
            F::LocalName => Atomic::string(local).into(),
            F::NamespaceUri => Atomic::Uri(namespace.into()).into(),
            F::Name if prefix.is_empty() => Atomic::string(local).into(),
            F::Name => Atomic::string(format!("{prefix}:{local}")).into(),
            F::NodeName => {
                let name = node.name();
                let name = name.map(|_| {
                    let name = QName::new(namespace, local);
                    Atomic::QName(Arc::new((name, prefix.into())))
                });
                name.into()
            }
            F::Nilled => {
                let element = node.kind() == NodeKind::Element;
                let nilled = || Atomic::Boolean(node.tree().is_nilled(node.id()));
                element.then(nilled).into()
            }
            F::DocumentUri if node.kind() == NodeKind::Document => {
                let uri = node.tree().uri().map(|uri| Atomic::Uri(uri.into()));
                uri.into()
            }
            F::BaseUri => self.base_uri_of(node)?.map(Atomic::Uri).into(),
            _ => Sequence::Empty,
        })
    }

    /// `fn:doc` finds what the context has, and never looks anywhere else.
    fn document(
        &mut self,
        function: Function,
        argument: &Sequence<'a>,
    ) -> Result<Sequence<'a>, Error> {
        let available = function == Function::DocAvailable;
        if argument.is_empty() {
            return Ok(if available {
                Atomic::Boolean(false).into()
            } else {
                Sequence::Empty
            });
        }
        let uri = text(argument);
        let found = self.context().document_at(&uri);
        match found {
            found if available => {
                if clacks_xs::AnyUri::new(&*uri).is_err() {
                    let message = format!("{} is no URI", clacks_xs::excerpt(&uri));
                    return Err(Error::new("err:FODC0005", message));
                }
                Ok(Atomic::Boolean(found.is_some()).into())
            }
            Some(root) => Ok(root.into()),
            None => {
                let message = format!("there is no document {}", clacks_xs::excerpt(&uri));
                Err(Error::new("err:FODC0002", message))
            }
        }
    }

    /// Elements with an `xml:id`, the only attribute that is one where no schema is known.
    fn identified(
        &mut self,
        function: Function,
        arguments: Arguments<'_, 'a>,
    ) -> Result<Sequence<'a>, Error> {
        let start = match arguments.get(1) {
            Some(argument) => node(argument),
            None => match self.context_item()? {
                Item::Node(node) => Some(node),
                Item::Atomic(_) => return Err(Error::types("the context item is no node")),
            },
        };
        let Some(root) = start.map(Node::root) else {
            return Ok(Sequence::Empty);
        };
        if root.kind() != NodeKind::Document {
            let message = "the node is in no document";
            return Err(Error::new("err:FODC0001", message));
        }
        if function == Function::Idref {
            return Ok(Sequence::Empty);
        }
        let wanted: Vec<Arc<str>> = arguments[0]
            .items()
            .iter()
            .filter_map(|item| match item {
                Item::Atomic(value) => Some(value.to_text()),
                Item::Node(_) => None,
            })
            .collect();
        let wanted: HashSet<&str> = wanted
            .iter()
            .flat_map(|text| text.split_ascii_whitespace())
            .collect();
        let mut found = Vec::new();
        let mut seen = HashSet::new();
        for element in root.descendants() {
            self.charge(1)?;
            let id = element
                .attributes()
                .find(|attribute| attribute.name() == Some((XML, "id")));
            let Some(id) = id else { continue };
            let id = id.tree().text(id.id()).trim();
            if wanted.contains(id) && seen.insert(id) {
                found.push(Item::Node(element));
            }
        }
        self.sequence(found)
    }

    /// Whether the language of a node is one, or a kind of it.
    fn has_language(&mut self, node: Node<'a>, wanted: &str) -> Result<bool, Error> {
        let Some(language) = self.inherited(node, "lang")? else {
            return Ok(false);
        };
        Ok(match language.split_at_checked(wanted.len()) {
            Some((start, rest)) => {
                start.eq_ignore_ascii_case(wanted) && (rest.is_empty() || rest.starts_with('-'))
            }
            None => false,
        })
    }

    /// The base URI: what `xml:base` says, or the document.
    fn base_uri_of(&mut self, node: Node<'a>) -> Result<Option<Arc<str>>, Error> {
        let base = self.inherited(node, "base")?.or_else(|| node.tree().uri());
        Ok(base.map(Arc::from))
    }

    /// The nearest `xml:` attribute of a name.
    fn inherited(&mut self, node: Node<'a>, name: &str) -> Result<Option<&'a str>, Error> {
        let mut next = Some(node);
        while let Some(node) = next {
            self.charge(1 + node.tree().attributes(node.id()).len())?;
            let found = node
                .attributes()
                .find(|attribute| attribute.name() == Some((XML, name)));
            if let Some(found) = found {
                return Ok(Some(found.tree().text(found.id())));
            }
            next = node.parent();
        }
        Ok(None)
    }
}
