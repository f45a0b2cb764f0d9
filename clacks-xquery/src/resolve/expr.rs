//! Expressions.

use super::Resolver;
use crate::ast::{Axis, Expr, ExprId};
use crate::core::{Case, Core, Id};
use crate::error::Error;
use crate::span::Span;
use crate::types::SequenceType;
use crate::value::Atomic;

impl Resolver<'_, '_> {
    pub(super) fn expr(&mut self, id: ExprId) -> Result<Id, Error> {
        let ast = self.ast;
        let span = ast.span(id);
        let core = match ast.expr(id) {
            Expr::String(value) => Core::Value(Atomic::string(&**value)),
            Expr::Integer(text) | Expr::Decimal(text) | Expr::Double(text) => {
                Core::Value(number(ast.expr(id), text, span)?)
            }
            Expr::Variable(name) => self.variable(name)?,
            Expr::ContextItem => Core::Context,
            Expr::Root => Core::Root,
            Expr::Call(name, arguments) => return self.call(span, name, arguments),
            Expr::Sequence(members) => Core::Sequence(self.exprs(members)?),
            Expr::Path { absolute, steps } => return self.path(span, *absolute, steps),
            Expr::Step {
                axis,
                test,
                predicates,
            } => {
                let step = Core::Axis {
                    axis: *axis,
                    test: self.node_test(*axis, test)?,
                    predicates: self.exprs(predicates)?,
                };
                // What is wrong with a step is its name rather than what is asked of the node.
                return Ok(self.add(test.span().unwrap_or(span), step));
            }
            Expr::Filter(base, predicates) => {
                let base = self.expr(*base)?;
                Core::Filter(base, self.exprs(predicates)?)
            }
            Expr::Flwor(clauses, result) => self.flwor(clauses, *result)?,
            Expr::Quantified {
                every,
                bindings,
                satisfies,
            } => self.quantified(*every, bindings, *satisfies)?,
            Expr::Typeswitch {
                operand,
                cases,
                default_variable,
                default,
            } => {
                let operand = self.expr(*operand)?;
                let mark = self.scope.len();
                let mut resolved = Vec::with_capacity(cases.len());
                for case in cases {
                    let ty = self.sequence_type(&case.ty)?;
                    let slot = case.variable.as_ref().map(|name| self.bind(name));
                    let slot = slot.transpose()?;
                    let body = self.expr(case.body)?;
                    self.leave(mark);
                    resolved.push(Case { slot, ty, body });
                }
                let slot = default_variable.as_ref().map(|name| self.bind(name));
                let slot = slot.transpose()?;
                let default = (slot, self.expr(*default)?);
                self.leave(mark);
                Core::Typeswitch {
                    operand,
                    cases: resolved.into(),
                    default,
                }
            }
            Expr::If(test, then, otherwise) => {
                Core::If(self.expr(*test)?, self.expr(*then)?, self.expr(*otherwise)?)
            }
            Expr::Or(parts) => Core::Or(self.exprs(parts)?),
            Expr::And(parts) => Core::And(self.exprs(parts)?),
            Expr::Compare(comparison, a, b) => {
                Core::Compare(*comparison, self.expr(*a)?, self.expr(*b)?)
            }
            Expr::Range(a, b) => Core::Range(self.expr(*a)?, self.expr(*b)?),
            Expr::Arithmetic(operator, a, b) => {
                Core::Arithmetic(*operator, self.expr(*a)?, self.expr(*b)?)
            }
            Expr::Sign { negative, operand } => Core::Sign(*negative, self.expr(*operand)?),
            Expr::Set(operator, a, b) => Core::Set(*operator, self.expr(*a)?, self.expr(*b)?),
            Expr::InstanceOf(operand, ty) => {
                Core::InstanceOf(self.expr(*operand)?, self.sequence_type(ty)?)
            }
            Expr::TreatAs(operand, ty) => {
                let operand = self.expr(*operand)?;
                let ty = self.sequence_type(ty)?;
                Core::TreatAs(operand, ty)
            }
            Expr::CastAs(operand, ty) => {
                let target = self.cast_type(&ty.name)?;
                return self.cast(span, *operand, target, ty.optional);
            }
            Expr::CastableAs(operand, ty) => {
                let target = self.cast_type(&ty.name)?;
                return self.castable(span, *operand, target, ty.optional);
            }
            Expr::Ordered { body, .. } => return self.expr(*body),
            Expr::Extension { pragmas, body } => {
                for (name, _) in pragmas {
                    if name.prefix.is_empty() {
                        let message = format!("the pragma {name} has no prefix");
                        return Err(Error::new("err:XPST0081", message).at(name.span));
                    }
                    self.namespace(name)?;
                }
                let Some(body) = body else {
                    let message = "no pragma here is known, and there is nothing to do without";
                    return Err(Error::new("err:XQST0079", message).at(span));
                };
                return self.expr(*body);
            }
        };
        Ok(self.add(span, core))
    }

    /// `self::node()`, which is the context item, and an error where it is no node.
    pub(super) fn context_node(&mut self, span: Span) -> Id {
        let test = crate::core::Test::Kind(crate::types::KindTest::Node);
        self.add(
            span,
            Core::Axis {
                axis: Axis::SelfAxis,
                test,
                predicates: Box::default(),
            },
        )
    }

    /// The type of a declared variable, or any.
    pub(super) fn any_items() -> SequenceType {
        SequenceType::Items(crate::types::ItemType::Any, crate::types::Occurrence::Any)
    }
}

fn number(expr: &Expr<'_>, text: &str, span: Span) -> Result<Atomic, Error> {
    let wrong = |error: clacks_xs::ValueError| {
        let code = if matches!(expr, Expr::Double(_)) {
            "err:FOAR0002"
        } else {
            "err:FOCA0001"
        };
        Error::new(code, error.to_string()).at(span)
    };
    match expr {
        Expr::Integer(_) => text
            .parse::<clacks_xs::Integer>()
            .map(Atomic::integer)
            .map_err(wrong),
        Expr::Decimal(_) => text
            .parse::<clacks_xs::Decimal>()
            .map(Atomic::Decimal)
            .map_err(wrong),
        _ => <clacks_xs::Double as clacks_xs::SimpleType>::from_literal(text)
            .map(|value| Atomic::Double(value.get()))
            .map_err(wrong),
    }
}
