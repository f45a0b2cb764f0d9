//! Types of sequences: matching, and the conversion of arguments.

use std::borrow::Cow;
use std::sync::Arc;

use clacks_xs::Builtin;

use super::Eval;
use crate::atomic::cast;
use crate::error::Error;
use crate::item::{Item, Sequence};
use crate::library::Kind;
use crate::tree::{Node, NodeKind};
use crate::types::{AtomicType, ItemType, KindTest, NameTest, NodeType, SequenceType};
use crate::value::Atomic;

/// Whether a sequence is of a type (XPath 2.0, section 2.5.4).
pub(crate) fn matches(value: &Sequence<'_>, ty: &SequenceType) -> bool {
    match ty {
        SequenceType::Empty => value.is_empty(),
        SequenceType::Items(item, occurrence) => {
            occurrence.allows(value.len())
                && value.items().iter().all(|each| item_matches(each, item))
        }
    }
}

fn item_matches(item: &Item<'_>, ty: &ItemType) -> bool {
    match (item, ty) {
        (_, ItemType::Any) => true,
        (Item::Atomic(value), ItemType::Atomic(ty)) => value.ty().derives_from(*ty),
        (Item::Atomic(value), ItemType::Numeric) => is_numeric(value),
        (Item::Node(node), ItemType::Node(test)) => node_matches(*node, test),
        _ => false,
    }
}

fn is_numeric(value: &Atomic) -> bool {
    matches!(
        value,
        Atomic::Integer(..) | Atomic::Decimal(_) | Atomic::Float(_) | Atomic::Double(_)
    )
}

/// Whether a node passes a test on its kind.
pub(crate) fn node_matches(node: Node<'_>, test: &KindTest) -> bool {
    let kind = node.kind();
    match test {
        KindTest::Node => true,
        KindTest::Text => kind == NodeKind::Text,
        KindTest::Comment => kind == NodeKind::Comment,
        KindTest::ProcessingInstruction(target) => {
            kind == NodeKind::ProcessingInstruction
                && target
                    .as_ref()
                    .is_none_or(|target| node.name().is_some_and(|(_, name)| name == &**target))
        }
        KindTest::Document(None) => kind == NodeKind::Document,
        KindTest::Document(Some(test)) => {
            if kind != NodeKind::Document {
                return false;
            }
            let mut elements = node
                .children()
                .filter(|child| child.kind() == NodeKind::Element);
            let first = elements.next();
            let has_text = node.children().any(|child| child.kind() == NodeKind::Text);
            elements.next().is_none()
                && !has_text
                && first.is_some_and(|element| node_matches(element, test))
        }
        KindTest::Element(name, ty) => {
            kind == NodeKind::Element && name_matches(node, name) && type_matches(node, *ty, true)
        }
        KindTest::Attribute(name, ty) => {
            kind == NodeKind::Attribute
                && name_matches(node, name)
                && type_matches(node, *ty, false)
        }
    }
}

/// Whether the name of a node passes a test.
pub(crate) fn name_matches(node: Node<'_>, test: &NameTest) -> bool {
    node.name()
        .is_some_and(|(namespace, local)| test.passes(namespace, local))
}

fn type_matches(node: Node<'_>, wanted: Option<NodeType>, element: bool) -> bool {
    let ty = node.tree().node_type(node.id());
    match wanted {
        None | Some(NodeType::AnyType) => true,
        Some(NodeType::Untyped) => element && ty.is_none(),
        Some(NodeType::AnySimpleType) => !element || ty.is_some(),
        Some(NodeType::Atomic(wanted)) => match ty {
            Some(ty) => ty.derives_from(wanted),
            None => !element && AtomicType::Untyped.derives_from(wanted),
        },
    }
}

impl<'a> Eval<'_, 'a> {
    /// The typed values of the items (`fn:data`).
    pub(crate) fn atomize(&mut self, value: Sequence<'a>) -> Result<Sequence<'a>, Error> {
        match value {
            Sequence::One(Item::Node(node)) => {
                let mut values = Vec::new();
                self.typed_value(node, &mut values)?;
                Ok(values.into())
            }
            value
                if value
                    .items()
                    .iter()
                    .all(|item| matches!(item, Item::Atomic(_))) =>
            {
                Ok(value)
            }
            value => {
                let mut values = Vec::with_capacity(value.len());
                for item in value.items() {
                    match item {
                        Item::Node(node) => self.typed_value(*node, &mut values)?,
                        Item::Atomic(_) => values.push(item.clone()),
                    }
                }
                self.sequence(values)
            }
        }
    }

    fn typed_value(&mut self, node: Node<'a>, values: &mut Vec<Item<'a>>) -> Result<(), Error> {
        if let Some(typed) = node.tree().typed_value(node.id())? {
            self.charge(typed.len())?;
            values.extend(typed.into_iter().map(Item::Atomic));
            return Ok(());
        }
        let text = self.string_value(node)?;
        values.push(Item::Atomic(match node.kind() {
            NodeKind::Comment | NodeKind::ProcessingInstruction => {
                Atomic::String(text, Builtin::String)
            }
            _ => Atomic::Untyped(text),
        }));
        Ok(())
    }

    /// The string value of a node, which costs what there is to gather.
    pub(crate) fn string_value(&mut self, node: Node<'a>) -> Result<Arc<str>, Error> {
        let nodes = node.tree().end(node.id()) - node.id();
        self.charge(nodes as usize)?;
        let text = node.string();
        self.charge(text.len() / 16)?;
        Ok(text)
    }

    /// One value, or none, of the items.
    pub(crate) fn atomize_optional(
        &mut self,
        value: Sequence<'a>,
        what: &str,
    ) -> Result<Option<Atomic>, Error> {
        let value = self.atomize(value)?;
        match value.items() {
            [] => Ok(None),
            [Item::Atomic(value)] => Ok(Some(value.clone())),
            items => Err(Error::types(format!(
                "{what} has {} items, which is too many",
                items.len()
            ))),
        }
    }

    /// Checks that a value is of a type.
    pub(crate) fn check_type(
        &mut self,
        value: &Sequence<'a>,
        ty: &SequenceType,
        what: impl FnOnce() -> String,
    ) -> Result<(), Error> {
        self.charge(value.len())?;
        if matches(value, ty) {
            return Ok(());
        }
        Err(wrong_type(value, ty, &what()))
    }

    /// A value as an argument of a type (*function conversion rules*, XPath 2.0, section 3.1.5).
    pub(crate) fn convert(
        &mut self,
        value: Sequence<'a>,
        ty: &SequenceType,
        what: impl FnOnce() -> String,
    ) -> Result<Sequence<'a>, Error> {
        let SequenceType::Items(item @ (ItemType::Atomic(_) | ItemType::Numeric), occurrence) = ty
        else {
            self.check_type(&value, ty, what)?;
            return Ok(value);
        };
        let value = self.atomize(value)?;
        let fits = |item_value: &Item<'_>| item_matches(item_value, item);
        if occurrence.allows(value.len()) && value.items().iter().all(fits) {
            return Ok(value);
        }
        if !occurrence.allows(value.len()) {
            return Err(wrong_type(&value, ty, &what()));
        }
        let mut converted = Vec::with_capacity(value.len());
        for each in value.items() {
            let Item::Atomic(atomic) = each else { continue };
            let new = match item {
                ItemType::Atomic(target) => promote(atomic, *target)?,
                _ if matches!(atomic, Atomic::Untyped(_)) => {
                    Some(cast::cast(atomic, AtomicType::DOUBLE)?)
                }
                _ => is_numeric(atomic).then(|| atomic.clone()),
            };
            let Some(new) = new else {
                return Err(wrong_type(&value, ty, &what()));
            };
            converted.push(Item::Atomic(new));
        }
        self.sequence(converted)
    }

    /// An argument of a function of the library.
    pub(crate) fn convert_argument(
        &mut self,
        value: Sequence<'a>,
        param: crate::library::Param,
        what: impl FnOnce() -> String,
    ) -> Result<Sequence<'a>, Error> {
        // Most arguments are of the right type, which is quickly seen.
        if param.occurrence.allows(value.len()) {
            let right = match (param.kind, value.items()) {
                (Kind::Item, _) | (_, []) | (Kind::Node, [Item::Node(_)]) => true,
                (Kind::Atomic(ty), [Item::Atomic(atomic)]) => atomic.ty() == ty,
                (Kind::Numeric, [Item::Atomic(atomic)]) => is_numeric(atomic),
                _ => false,
            };
            if right {
                return Ok(value);
            }
        }
        self.convert(value, &param.sequence_type(), what)
    }
}

/// A value as one of a type that it can be promoted to; `None` where it cannot.
fn promote(value: &Atomic, target: AtomicType) -> Result<Option<Atomic>, Error> {
    if value.ty().derives_from(target) {
        return Ok(Some(value.clone()));
    }
    let promotes = match (value, target) {
        (Atomic::Untyped(_), AtomicType::Builtin(Builtin::QName | Builtin::Notation)) => false,
        (Atomic::Untyped(_), _)
        | (
            Atomic::Integer(..) | Atomic::Decimal(_) | Atomic::Float(_),
            AtomicType::Builtin(Builtin::Double),
        )
        | (Atomic::Integer(..) | Atomic::Decimal(_), AtomicType::Builtin(Builtin::Float))
        | (Atomic::Uri(_), AtomicType::Builtin(Builtin::String)) => true,
        _ => false,
    };
    promotes.then(|| cast::cast(value, target)).transpose()
}

fn wrong_type(value: &Sequence<'_>, ty: &SequenceType, what: &str) -> Error {
    let found: Cow<'_, str> = match value.items() {
        [] => "empty".into(),
        [Item::Node(node)] => format!("a node ({:?})", node.kind()).into(),
        [Item::Atomic(value)] => format!("of type {}", value.ty()).into(),
        items => format!("a sequence of {} items", items.len()).into(),
    };
    Error::types(format!("{what} is {found}")).expecting(ty.to_string())
}
