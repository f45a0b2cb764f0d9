//! Paths.

use super::Resolver;
use crate::ast::{Axis, ExprId};
use crate::core::{Core, Id, Test};
use crate::error::Error;
use crate::library::Function;
use crate::span::Span;
use crate::types::KindTest;

impl Resolver<'_, '_> {
    pub(super) fn path(
        &mut self,
        span: Span,
        absolute: bool,
        steps: &[(bool, ExprId)],
    ) -> Result<Id, Error> {
        let mut path = absolute.then(|| self.add(span, Core::Root));
        for (double, step) in steps {
            let step_span = self.ast.span(*step);
            let step = self.expr(*step)?;
            let Some(before) = path else {
                path = Some(step);
                continue;
            };
            let before = if *double && !self.widen(step) {
                let all = self.add(
                    step_span,
                    Core::Axis {
                        axis: Axis::DescendantOrSelf,
                        test: Test::Kind(KindTest::Node),
                        predicates: Box::default(),
                    },
                );
                self.add(step_span, Core::Slash(before, all))
            } else {
                before
            };
            let whole = Span::new(span.start, step_span.end);
            path = Some(self.add(whole, Core::Slash(before, step)));
        }
        // The parser gives every path a step.
        Ok(path.unwrap_or_else(|| self.add(span, Core::Context)))
    }

    /// Makes of a step to children one to descendants, where that is what `//` means before it: where
    /// no predicate counts positions.
    fn widen(&mut self, step: Id) -> bool {
        let Core::Axis {
            axis: Axis::Child,
            predicates,
            ..
        } = self.node(step)
        else {
            return false;
        };
        if predicates.iter().any(|id| self.may_count(*id)) {
            return false;
        }
        if let Core::Axis { axis, .. } = &mut self.nodes[step.0 as usize] {
            *axis = Axis::Descendant;
        }
        true
    }

    /// Whether a predicate may depend on positions. Only what surely does not is told apart.
    fn may_count(&self, id: Id) -> bool {
        match self.node(id) {
            Core::Axis { .. } | Core::Slash(..) | Core::InstanceOf(..) => self.asks_position(id),
            Core::Compare(_, a, b) => self.asks_position(*a) || self.asks_position(*b),
            Core::Or(parts) | Core::And(parts) => {
                parts.iter().any(|part| self.asks_position(*part))
            }
            Core::Call(signature, _) => !signature.result.is_boolean() || self.asks_position(id),
            _ => true,
        }
    }

    /// Whether `position()` or `last()` may be called in it, for the focus of it or an inner one.
    fn asks_position(&self, id: Id) -> bool {
        match self.node(id) {
            Core::Value(_) | Core::Local(_) | Core::Global(_) | Core::Context | Core::Root => false,
            Core::Axis { predicates, .. } => predicates.iter().any(|id| self.asks_position(*id)),
            Core::Sequence(parts) | Core::Or(parts) | Core::And(parts) => {
                parts.iter().any(|id| self.asks_position(*id))
            }
            Core::Slash(a, b)
            | Core::Compare(_, a, b)
            | Core::Arithmetic(_, a, b)
            | Core::Set(_, a, b) => self.asks_position(*a) || self.asks_position(*b),
            Core::InstanceOf(operand, _) | Core::Cast(operand, ..) => self.asks_position(*operand),
            Core::Call(signature, arguments) => {
                matches!(signature.function, Function::Position | Function::Last)
                    || arguments.iter().any(|id| self.asks_position(*id))
            }
            _ => true,
        }
    }
}
