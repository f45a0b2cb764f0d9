//! What binds variables.

use super::Resolver;
use crate::ast::{self, ExprId};
use crate::context::CODEPOINT;
use crate::core::{Binding, Clause, Core, Flwor, OrderKey};
use crate::error::Error;

impl<'q> Resolver<'_, 'q> {
    pub(super) fn flwor(
        &mut self,
        clauses: &[ast::Clause<'q>],
        result: ExprId,
    ) -> Result<Core, Error> {
        let mark = self.scope.len();
        let mut resolved = Vec::with_capacity(clauses.len());
        let mut order = Vec::new();
        let mut bound = Vec::new();
        for clause in clauses {
            match clause {
                ast::Clause::For { binding, position } => {
                    if let Some(position) = position
                        && self.variable_name(position)? == self.variable_name(&binding.name)?
                    {
                        let message = format!("${position} is both the item and its position");
                        return Err(Error::new("err:XQST0089", message).at(position.span));
                    }
                    let binding = self.binding(binding)?;
                    bound.push(binding.slot);
                    let position = position.as_ref().map(|name| self.bind(name)).transpose()?;
                    bound.extend(position);
                    resolved.push(Clause::For(binding, position));
                }
                ast::Clause::Let(binding) => {
                    let binding = self.binding(binding)?;
                    bound.push(binding.slot);
                    resolved.push(Clause::Let(binding));
                }
                ast::Clause::Where(test) => resolved.push(Clause::Where(self.expr(*test)?)),
                ast::Clause::OrderBy { keys, .. } => {
                    for key in keys {
                        if let Some(collation) = &key.collation
                            && !self.is_collation(collation)
                        {
                            let message = format!("there is no collation {collation}");
                            return Err(Error::new("err:XQST0076", message)
                                .expecting(CODEPOINT)
                                .at(self.ast.span(key.key)));
                        }
                        order.push(OrderKey {
                            key: self.expr(key.key)?,
                            descending: key.descending,
                            empty_greatest: key.empty_greatest.unwrap_or(self.empty_greatest),
                        });
                    }
                }
            }
        }
        let result = self.expr(result)?;
        self.leave(mark);
        Ok(Core::Flwor(Box::new(Flwor {
            clauses: resolved,
            order,
            bound,
            result,
        })))
    }

    /// The value is resolved before the variable is in scope.
    fn binding(&mut self, binding: &ast::Binding<'q>) -> Result<Binding, Error> {
        let ty = self.optional_type(binding.ty.as_ref())?;
        let value = self.expr(binding.value)?;
        let slot = self.bind(&binding.name)?;
        Ok(Binding { slot, ty, value })
    }

    pub(super) fn quantified(
        &mut self,
        every: bool,
        bindings: &[ast::Binding<'q>],
        satisfies: ExprId,
    ) -> Result<Core, Error> {
        let mark = self.scope.len();
        let bindings = bindings
            .iter()
            .map(|binding| self.binding(binding))
            .collect::<Result<_, _>>()?;
        let satisfies = self.expr(satisfies)?;
        self.leave(mark);
        Ok(Core::Quantified {
            every,
            bindings,
            satisfies,
        })
    }
}
