//! Paths, steps and predicates (XQuery 1.0, section 3.2).

use clacks_xs::Decimal;

use super::{Eval, Focus};
use crate::ast::{Axis, SetOperator};
use crate::atomic::number::Number;
use crate::core::{Core, Id, Test};
use crate::error::Error;
use crate::eval::types::{name_matches, node_matches};
use crate::item::{Item, Sequence};
use crate::tree::{Node, NodeKind};

impl<'a> Eval<'_, 'a> {
    pub(super) fn root(&mut self) -> Result<Sequence<'a>, Error> {
        let root = self.context_node()?.root();
        if root.kind() != NodeKind::Document {
            let message = "the root of the context item is no document";
            return Err(Error::new("err:XPDY0050", message));
        }
        Ok(root.into())
    }

    /// A step from the context item, in document order.
    pub(super) fn step(
        &mut self,
        axis: Axis,
        test: &Test,
        predicates: &[Id],
    ) -> Result<Sequence<'a>, Error> {
        let start = self.context_node()?;
        let mut nodes = Vec::new();
        self.take_step(start, axis, test, predicates, &mut nodes)?;
        if axis.is_reverse() {
            nodes.reverse();
        }
        Ok(nodes.into())
    }

    /// Appends what a step from a node leads to, in the order of the axis.
    fn take_step(
        &mut self,
        start: Node<'a>,
        axis: Axis,
        test: &Test,
        predicates: &[Id],
        nodes: &mut Vec<Item<'a>>,
    ) -> Result<(), Error> {
        if predicates.is_empty() {
            return self.along(start, axis, test, nodes);
        }
        let mut found = Vec::new();
        self.along(start, axis, test, &mut found)?;
        for predicate in predicates {
            found = self.filtered(found, *predicate)?;
        }
        nodes.append(&mut found);
        Ok(())
    }

    /// Appends the nodes of an axis that pass a test.
    fn along(
        &mut self,
        start: Node<'a>,
        axis: Axis,
        test: &Test,
        nodes: &mut Vec<Item<'a>>,
    ) -> Result<(), Error> {
        match axis {
            Axis::Child => self.gather(start.children(), axis, test, nodes),
            Axis::Attribute => self.gather(start.attributes(), axis, test, nodes),
            Axis::SelfAxis => self.gather(std::iter::once(start), axis, test, nodes),
            Axis::Parent => self.gather(start.parent().into_iter(), axis, test, nodes),
            Axis::Descendant => self.gather(start.descendants(), axis, test, nodes),
            Axis::DescendantOrSelf => {
                let all = std::iter::once(start).chain(start.descendants());
                self.gather(all, axis, test, nodes)
            }
            Axis::Ancestor => {
                let all = std::iter::successors(start.parent(), |node| node.parent());
                self.gather(all, axis, test, nodes)
            }
            Axis::AncestorOrSelf => {
                let all = std::iter::successors(Some(start), |node| node.parent());
                self.gather(all, axis, test, nodes)
            }
            Axis::FollowingSibling => self.gather(start.following_siblings(), axis, test, nodes),
            Axis::PrecedingSibling => self.gather(start.preceding_siblings(), axis, test, nodes),
            Axis::Following => self.gather(start.following(), axis, test, nodes),
            Axis::Preceding => self.gather(start.preceding(), axis, test, nodes),
        }
    }

    fn gather(
        &mut self,
        candidates: impl Iterator<Item = Node<'a>>,
        axis: Axis,
        test: &Test,
        nodes: &mut Vec<Item<'a>>,
    ) -> Result<(), Error> {
        for node in candidates {
            self.charge(1)?;
            let right = match test {
                Test::Kind(test) => node_matches(node, test),
                Test::Name(test) => {
                    let principal = if axis == Axis::Attribute {
                        NodeKind::Attribute
                    } else {
                        NodeKind::Element
                    };
                    node.kind() == principal && name_matches(node, test)
                }
            };
            if right {
                nodes.push(Item::Node(node));
            }
        }
        Ok(())
    }

    /// Those of the items for which a predicate holds.
    pub(super) fn filtered(
        &mut self,
        items: Vec<Item<'a>>,
        predicate: Id,
    ) -> Result<Vec<Item<'a>>, Error> {
        if let Core::Value(value) = self.query.node(predicate)
            && let Some(number) = Number::of(value)
        {
            let at = index(&number).filter(|at| *at <= items.len());
            return Ok(at.map_or_else(Vec::new, |at| vec![items[at - 1].clone()]));
        }
        let size = items.len();
        let mut kept = Vec::new();
        for (index, item) in items.into_iter().enumerate() {
            let focus = Focus {
                item: item.clone(),
                position: index + 1,
                size,
            };
            let holds = self.with_focus(focus, |eval| eval.predicate(predicate, index + 1))?;
            if holds {
                kept.push(item);
            }
        }
        Ok(kept)
    }

    fn predicate(&mut self, predicate: Id, position: usize) -> Result<bool, Error> {
        let value = self.eval(predicate)?;
        if let [Item::Atomic(value)] = value.items()
            && let Some(number) = Number::of(value)
        {
            return Ok(index(&number) == Some(position));
        }
        value
            .truth()
            .map_err(|error| error.or_at(self.query.span(predicate)))
    }

    /// `first/second`.
    pub(super) fn slash(&mut self, first: Id, second: Id) -> Result<Sequence<'a>, Error> {
        let starts = self.eval(first)?;
        let not_a_node = || Error::new("err:XPTY0019", "a step starts at what is no node");
        if let Core::Axis {
            axis,
            test,
            predicates,
        } = self.query.node(second)
        {
            let mut nodes = Vec::new();
            for start in starts.items() {
                let Item::Node(start) = start else {
                    return Err(not_a_node());
                };
                self.take_step(*start, *axis, test, predicates, &mut nodes)
                    .map_err(|error| error.or_at(self.query.span(second)))?;
            }
            return self.in_document_order(nodes);
        }
        let size = starts.len();
        let mut results: Vec<Item<'a>> = Vec::new();
        for (index, start) in starts.items().iter().enumerate() {
            if matches!(start, Item::Atomic(_)) {
                return Err(not_a_node());
            }
            let focus = Focus {
                item: start.clone(),
                position: index + 1,
                size,
            };
            let more = self.with_focus(focus, |eval| eval.eval(second))?;
            self.charge(more.len())?;
            results.extend(more.into_vec());
        }
        let nodes = results
            .iter()
            .filter(|item| matches!(item, Item::Node(_)))
            .count();
        if nodes == results.len() {
            self.in_document_order(results)
        } else if nodes == 0 {
            Ok(results.into())
        } else {
            let message = "a path leads to nodes and to values";
            Err(Error::new("err:XPTY0018", message))
        }
    }

    /// Nodes in document order, each of them once.
    pub(super) fn in_document_order(
        &mut self,
        mut items: Vec<Item<'a>>,
    ) -> Result<Sequence<'a>, Error> {
        let ordered = items.is_sorted_by(|a, b| match (a, b) {
            (Item::Node(a), Item::Node(b)) => a < b,
            _ => false,
        });
        if !ordered {
            // Sorting takes more than one step for each.
            self.charge(items.len() * 4)?;
            let mut nodes: Vec<Node<'a>> = items
                .into_iter()
                .filter_map(|item| match item {
                    Item::Node(node) => Some(node),
                    Item::Atomic(_) => None,
                })
                .collect();
            nodes.sort_unstable();
            nodes.dedup();
            items = nodes.into_iter().map(Item::Node).collect();
        }
        Ok(items.into())
    }

    pub(super) fn set(
        &mut self,
        operator: SetOperator,
        a: Id,
        b: Id,
    ) -> Result<Sequence<'a>, Error> {
        let a = self.nodes(a, operator)?;
        let b = self.nodes(b, operator)?;
        self.charge(a.len() + b.len())?;
        let both = match operator {
            SetOperator::Union => a.into_iter().chain(b).collect(),
            SetOperator::Intersect => {
                let set: std::collections::BTreeSet<_> = b.into_iter().collect();
                a.into_iter().filter(|node| set.contains(node)).collect()
            }
            SetOperator::Except => {
                let set: std::collections::BTreeSet<_> = b.into_iter().collect();
                let outside = |node: &Node<'a>| !set.contains(node);
                a.into_iter().filter(outside).collect::<Vec<_>>()
            }
        };
        self.in_document_order(both.into_iter().map(Item::Node).collect())
    }

    fn nodes(&mut self, id: Id, operator: SetOperator) -> Result<Vec<Node<'a>>, Error> {
        let value = self.eval(id)?;
        let node = |item: &Item<'a>| match item {
            Item::Node(node) => Ok(*node),
            Item::Atomic(value) => Err(Error::types(format!(
                "{} works on nodes, not on a value of type {}",
                operator.text(),
                value.ty()
            ))),
        };
        value.items().iter().map(node).collect()
    }
}

/// The position that a number is, if it is one.
fn index(number: &Number) -> Option<usize> {
    let whole = match number {
        Number::Integer(value) => value.to_i64(),
        Number::Decimal(value) => Decimal::to_integer(value).and_then(clacks_xs::Integer::to_i64),
        other => {
            let value = other.to_f64();
            // Positions are small, and what is not whole is none of them.
            #[allow(clippy::cast_possible_truncation)]
            (value.fract() == 0.0 && (1.0..1e15).contains(&value)).then_some(value as i64)
        }
    }?;
    usize::try_from(whole).ok().filter(|at| *at > 0)
}
