//! FLWOR expressions of which the effective boolean value is asked for.

use super::paths::Path;
use super::plan::{Context, Local, Planned, Planner};
use super::program::{Adds, FactKind, Number};
use crate::core::{Clause, Core, Flwor, Id};
use crate::value::Atomic;

impl Planner<'_> {
    pub(super) fn flwor(&mut self, id: Id, flwor: &Flwor, at: Context) -> Planned<Number> {
        if !flwor.order.is_empty() {
            return Err(self.obstacle(id, "an order"));
        }
        let loops = flwor.clauses.iter().any(|it| matches!(it, Clause::For(..)));
        let kind = if !loops || self.leads_to_nodes(flwor.result) {
            FactKind::Any
        } else if self.is_boolean(flwor.result) {
            // Of several booleans there is no effective boolean value.
            FactKind::One(None)
        } else {
            return Err(self.obstacle(flwor.result, "a result that may be of any length"));
        };
        let mut parts = Vec::new();
        match self.clauses(&flwor.clauses, flwor.result, kind, at, &mut parts)? {
            Adds::Outcome(formula) => parts.push(formula),
            Adds::Fact(fact) => parts.push(self.fact_formula(at.here, fact)?),
        }
        self.conjunction(parts)
    }

    /// What the tuples of clauses add to a fact of the scope, if all of `parts` hold.
    fn clauses(
        &mut self,
        clauses: &[Clause],
        result: Id,
        kind: FactKind,
        at: Context,
        parts: &mut Vec<Number>,
    ) -> Planned<Adds> {
        let Some((clause, rest)) = clauses.split_first() else {
            return self.result(result, kind, at);
        };
        match clause {
            Clause::Let(binding) => {
                if binding.ty.is_some() {
                    return Err(self.obstacle(binding.value, "a type of a variable"));
                }
                if !self.is_safe(binding.value) {
                    return Err(
                        self.obstacle(binding.value, "a variable of which the value may fail")
                    );
                }
                let local = match self.path(binding.value, at) {
                    Ok(path) => Local::Path(path),
                    Err(_) => Local::Expression(binding.value, at),
                };
                self.locals.insert(binding.slot, local);
                self.clauses(rest, result, kind, at, parts)
            }
            Clause::Where(test) => {
                parts.push(self.truth(*test, at)?);
                self.clauses(rest, result, kind, at, parts)
            }
            Clause::For(binding, position) => {
                if position.is_some() {
                    return Err(self.obstacle(binding.value, "a position"));
                }
                if binding.ty.is_some() {
                    return Err(self.obstacle(binding.value, "a type of a variable"));
                }
                let path = self.path(binding.value, at)?;
                if path.is_start(at.here) {
                    self.locals.insert(binding.slot, Local::Path(path));
                    return self.clauses(rest, result, kind, at, parts);
                }
                let fact = self.fact(at.here, kind)?;
                let step = self.scoped_chain(binding.value, at.here, &path, fact)?;
                let bound = Local::Path(Path::start(step));
                self.locals.insert(binding.slot, bound);
                let inner = Context {
                    here: step,
                    focus: at.focus,
                };
                let mut wheres: Vec<Number> = self.scope(step).predicate.into_iter().collect();
                let adds = self.clauses(rest, result, kind, inner, &mut wheres)?;
                if !wheres.is_empty() {
                    let predicate = self.conjunction(wheres)?;
                    self.require(step, predicate);
                }
                self.adds(step, adds);
                Ok(Adds::Fact(fact))
            }
        }
    }

    fn result(&mut self, result: Id, kind: FactKind, at: Context) -> Planned<Adds> {
        if kind == FactKind::Any && self.leads_to_nodes(result) {
            let path = self.path(result, at)?;
            if !path.steps.is_empty() && path.base == at.here && path.names.is_empty() {
                let fact = self.fact(at.here, FactKind::Any)?;
                self.chain(result, at.here, &path, fact)?;
                return Ok(Adds::Fact(fact));
            }
        }
        self.truth(result, at).map(Adds::Outcome)
    }

    fn leads_to_nodes(&self, id: Id) -> bool {
        match self.query.node(id) {
            Core::Axis { .. } | Core::Slash(..) | Core::Context | Core::Root => true,
            // That of a `for` is one, and what a `let` stands for was looked at.
            Core::Local(slot) => !matches!(self.locals.get(slot), Some(Local::Expression(..))),
            _ => false,
        }
    }

    /// Whether an expression surely is one boolean.
    fn is_boolean(&self, id: Id) -> bool {
        match self.query.node(id) {
            Core::Value(Atomic::Boolean(_))
            | Core::Or(_)
            | Core::And(_)
            | Core::Quantified { .. } => true,
            Core::Compare(comparison, ..) => {
                !comparison.is_of_values() && !comparison.is_of_nodes()
            }
            Core::Call(signature, _) => signature.result.is_boolean(),
            _ => false,
        }
    }

    /// Whether an expression surely has a value: a variable gets it whether it is used or not.
    fn is_safe(&self, id: Id) -> bool {
        let mut safe = true;
        let mut all = |parts: &[Id]| parts.iter().for_each(|part| safe &= self.is_safe(*part));
        match self.query.node(id) {
            Core::Value(_) | Core::Context | Core::Root | Core::Local(_) => {}
            Core::Axis { predicates, .. } => all(predicates),
            Core::Slash(a, b) => all(&[*a, *b]),
            Core::Or(parts) | Core::And(parts) => all(parts),
            Core::Call(signature, arguments) => {
                use crate::library::Function as F;
                all(arguments);
                safe &= matches!(
                    signature.function,
                    F::Exists | F::Empty | F::True | F::False | F::Count
                );
            }
            Core::Compare(_, a, b) => {
                all(&[*a, *b]);
                let is_text =
                    |id: &Id| matches!(self.query.node(*id), Core::Value(Atomic::String(..)));
                let is_path =
                    |id: &Id| matches!(self.query.node(*id), Core::Axis { .. } | Core::Slash(..));
                safe &= (is_text(a) && is_path(b)) || (is_path(a) && is_text(b));
            }
            _ => safe = false,
        }
        safe
    }
}
