//! Functions on qualified names (section 11).

use std::sync::Arc;

use clacks_xs::{Builtin, names};

use super::{Arguments, atomic, optional_text, text};
use crate::error::Error;
use crate::eval::Eval;
use crate::item::{Item, Sequence};
use crate::library::Function;
use crate::tree::Node;
use crate::types::QName;
use crate::value::Atomic;

impl<'a> Eval<'_, 'a> {
    pub(super) fn names(
        &mut self,
        function: Function,
        arguments: Arguments<'_, 'a>,
    ) -> Result<Sequence<'a>, Error> {
        match function {
            Function::QName => {
                let (namespace, name) = (text(&arguments[0]), text(&arguments[1]));
                make(&namespace, &name).map(Sequence::from)
            }
            Function::ResolveQName => {
                let Some(name) = optional_text(&arguments[0]) else {
                    return Ok(Sequence::Empty);
                };
                let name = clacks_xs::WhiteSpace::Collapse
                    .normalize(&name)
                    .into_owned();
                let prefix = name.split_once(':').map_or("", |(prefix, _)| prefix);
                let namespace = node(&arguments[1]).and_then(|node| bound(node, prefix));
                let namespace = match namespace {
                    Some(namespace) => namespace,
                    None if prefix.is_empty() => "",
                    None => {
                        let message = format!("the prefix {prefix} stands for no namespace");
                        return Err(Error::new("err:FONS0004", message));
                    }
                };
                make(namespace, &name).map(Sequence::from)
            }
            Function::InScopePrefixes => {
                let prefixes = node(&arguments[0]).map_or_else(Vec::new, |node| {
                    node.tree()
                        .namespaces(node.id())
                        .into_iter()
                        .map(|(prefix, _)| Item::Atomic(Atomic::string(prefix)))
                        .collect()
                });
                self.sequence(prefixes)
            }
            Function::NamespaceUriForPrefix => {
                let prefix = text(&arguments[0]);
                let uri = node(&arguments[1]).and_then(|node| bound(node, &prefix));
                Ok(uri.map(|uri| Atomic::Uri(uri.into())).into())
            }
            _ => {
                let Some(Atomic::QName(name)) = atomic(&arguments[0]) else {
                    return Ok(Sequence::Empty);
                };
                let (name, prefix) = &**name;
                let ncname = |text: &Arc<str>| Atomic::String(text.clone(), Builtin::NcName);
                Ok(match function {
                    Function::LocalNameFromQName => ncname(&name.local).into(),
                    Function::NamespaceUriFromQName => Atomic::Uri(name.namespace.clone()).into(),
                    _ if prefix.is_empty() => Sequence::Empty,
                    _ => ncname(prefix).into(),
                })
            }
        }
    }
}

fn make(namespace: &str, name: &str) -> Result<Atomic, Error> {
    let (prefix, local) = name.split_once(':').unwrap_or(("", name));
    if !names::is_qname(name) || (!prefix.is_empty() && namespace.is_empty()) {
        let message = format!("{} is no name here", clacks_xs::excerpt(name));
        return Err(Error::new("err:FOCA0002", message));
    }
    let name = (QName::new(namespace, local), Arc::from(prefix));
    Ok(Atomic::QName(Arc::new(name)))
}

pub(super) fn node<'a>(argument: &Sequence<'a>) -> Option<Node<'a>> {
    match argument.items() {
        [Item::Node(node), ..] => Some(*node),
        _ => None,
    }
}

/// What a prefix stands for at a node.
fn bound<'a>(node: Node<'a>, prefix: &str) -> Option<&'a str> {
    let namespaces = node.tree().namespaces(node.id());
    let bound = namespaces.into_iter().find(|(known, _)| *known == prefix);
    bound.map(|(_, uri)| uri)
}
