//! `fn:deep-equal` (section 15.3.1).

use super::{Arguments, check_collation};
use crate::atomic::compare;
use crate::error::Error;
use crate::eval::Eval;
use crate::item::{Item, Sequence};
use crate::tree::{Node, NodeKind};
use crate::value::Atomic;

impl<'a> Eval<'_, 'a> {
    pub(super) fn deep_equal(
        &mut self,
        arguments: Arguments<'_, 'a>,
    ) -> Result<Sequence<'a>, Error> {
        check_collation(arguments.get(2))?;
        let (a, b) = (&arguments[0], &arguments[1]);
        let mut equal = a.len() == b.len();
        for (a, b) in a.items().iter().zip(b.items()) {
            if !equal {
                break;
            }
            self.charge(1)?;
            equal = match (a, b) {
                (Item::Atomic(a), Item::Atomic(b)) => compare::same(a, b, self.implicit_timezone()),
                (Item::Node(a), Item::Node(b)) => self.equal_nodes(*a, *b)?,
                _ => false,
            };
        }
        Ok(Atomic::Boolean(equal).into())
    }

    /// The pairs of nodes that are still to be compared are a list, since documents may be deep.
    fn equal_nodes(&mut self, a: Node<'a>, b: Node<'a>) -> Result<bool, Error> {
        let mut pairs = vec![(a, b)];
        while let Some((a, b)) = pairs.pop() {
            self.charge(1)?;
            if a.kind() != b.kind() || a.name() != b.name() {
                return Ok(false);
            }
            match a.kind() {
                NodeKind::Document | NodeKind::Element => {
                    if !self.equal_attributes(a, b)? {
                        return Ok(false);
                    }
                    let counted =
                        |node: &Node<'_>| matches!(node.kind(), NodeKind::Element | NodeKind::Text);
                    let (mut x, mut y) =
                        (a.children().filter(counted), b.children().filter(counted));
                    loop {
                        match (x.next(), y.next()) {
                            (Some(x), Some(y)) => pairs.push((x, y)),
                            (None, None) => break,
                            _ => return Ok(false),
                        }
                    }
                }
                _ => {
                    let (x, y) = (a.tree().text(a.id()), b.tree().text(b.id()));
                    self.charge(x.len().min(y.len()) / 16)?;
                    if x != y {
                        return Ok(false);
                    }
                }
            }
        }
        Ok(true)
    }

    fn equal_attributes(&mut self, a: Node<'a>, b: Node<'a>) -> Result<bool, Error> {
        let count = a.attributes().count();
        self.charge(count * count)?;
        let found = |x: Node<'a>| {
            b.attributes()
                .any(|y| x.name() == y.name() && x.tree().text(x.id()) == y.tree().text(y.id()))
        };
        Ok(count == b.attributes().count() && a.attributes().all(found))
    }
}
