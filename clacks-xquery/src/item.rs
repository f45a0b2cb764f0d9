//! Items and sequences.

use std::sync::Arc;

use crate::error::Error;
use crate::tree::Node;
use crate::value::Atomic;

/// A node or an atomic value.
#[derive(Debug, Clone)]
pub enum Item<'a> {
    /// A node.
    Node(Node<'a>),
    /// An atomic value.
    Atomic(Atomic),
}

impl<'a> From<Node<'a>> for Item<'a> {
    fn from(node: Node<'a>) -> Self {
        Self::Node(node)
    }
}

impl<T: Into<Atomic>> From<T> for Item<'_> {
    fn from(value: T) -> Self {
        Self::Atomic(value.into())
    }
}

/// A sequence of items.
#[derive(Debug, Clone, Default)]
pub enum Sequence<'a> {
    /// No item.
    #[default]
    Empty,
    /// One item.
    One(Item<'a>),
    /// Items.
    Many(Arc<Vec<Item<'a>>>),
}

impl<'a> Sequence<'a> {
    /// A sequence of one item.
    pub fn one(item: impl Into<Item<'a>>) -> Self {
        Self::One(item.into())
    }

    /// The items.
    pub fn items(&self) -> &[Item<'a>] {
        match self {
            Self::Empty => &[],
            Self::One(item) => std::slice::from_ref(item),
            Self::Many(items) => items,
        }
    }

    /// How many items there are.
    pub fn len(&self) -> usize {
        self.items().len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.items().is_empty()
    }

    /// The items, without a copy where nobody else has them.
    pub(crate) fn into_vec(self) -> Vec<Item<'a>> {
        match self {
            Self::Empty => Vec::new(),
            Self::One(item) => vec![item],
            Self::Many(items) => Arc::try_unwrap(items).unwrap_or_else(|shared| (*shared).clone()),
        }
    }

    /// The *effective boolean value* (XPath 2.0, section 2.4.3).
    ///
    /// # Errors
    /// When it has none.
    pub fn truth(&self) -> Result<bool, Error> {
        let wrong = |what: &str| {
            let message = format!("{what} is neither true nor false");
            Err(Error::new("err:FORG0006", message))
        };
        match self.items() {
            [] => Ok(false),
            [Item::Node(_), ..] => Ok(true),
            [Item::Atomic(value)] => match value {
                Atomic::Boolean(truth) => Ok(*truth),
                Atomic::String(text, _) | Atomic::Untyped(text) | Atomic::Uri(text) => {
                    Ok(!text.is_empty())
                }
                Atomic::Integer(number, _) => Ok(!number.is_zero()),
                Atomic::Decimal(number) => Ok(!number.is_zero()),
                Atomic::Float(number) => Ok(!(number.is_nan() || *number == 0.0)),
                Atomic::Double(number) => Ok(!(number.is_nan() || *number == 0.0)),
                other => wrong(&format!("a value of type {}", other.ty())),
            },
            _ => wrong("a sequence of several values"),
        }
    }
}

impl<'a> From<Vec<Item<'a>>> for Sequence<'a> {
    fn from(mut items: Vec<Item<'a>>) -> Self {
        match items.len() {
            0 => Self::Empty,
            1 => items.pop().map_or(Self::Empty, Self::One),
            _ => Self::Many(Arc::new(items)),
        }
    }
}

impl<'a> From<Item<'a>> for Sequence<'a> {
    fn from(item: Item<'a>) -> Self {
        Self::One(item)
    }
}

impl From<Atomic> for Sequence<'_> {
    fn from(value: Atomic) -> Self {
        Self::One(Item::Atomic(value))
    }
}

impl<'a> From<Node<'a>> for Sequence<'a> {
    fn from(node: Node<'a>) -> Self {
        Self::One(Item::Node(node))
    }
}

impl From<Option<Atomic>> for Sequence<'_> {
    fn from(value: Option<Atomic>) -> Self {
        value.map_or(Self::Empty, Self::from)
    }
}
