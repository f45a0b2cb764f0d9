//! What an expression may be of the documents of a model.

use super::model::Model;
use super::shape::{Shape, Truth, What};
use super::step::step;
use crate::ast::{Comparison, SetOperator};
use crate::core::{Clause, Core, Flwor, Id, Query, Slot};
use crate::library::{Function, Signature};
use crate::value::Atomic;

/// What the effective boolean value of a query may be, and which of its expressions are decided: of
/// these nothing but their effective boolean value is asked for, which is known.
pub(super) fn fold(query: &Query, model: &dyn Model) -> (Truth, Vec<(Id, bool)>) {
    let mut fold = Fold {
        query,
        model,
        focus: Shape::new(What::Document, Truth::TRUE),
        locals: vec![Shape::anything(); query.slots],
        decided: Vec::new(),
    };
    let truth = fold.truth(query.body);
    (truth, fold.decided)
}

struct Fold<'q> {
    query: &'q Query,
    model: &'q dyn Model,
    focus: Shape,
    locals: Vec<Shape>,
    decided: Vec<(Id, bool)>,
}

impl Fold<'_> {
    /// What the effective boolean value of an expression may be, of which nothing else is asked for.
    fn truth(&mut self, id: Id) -> Truth {
        let truth = self.shape(id).ebv();
        self.note(id, truth);
        truth
    }

    fn note(&mut self, id: Id, truth: Truth) {
        if truth.is_true() || truth == Truth::FALSE {
            self.decided.push((id, truth.is_true()));
        }
    }

    fn shape(&mut self, id: Id) -> Shape {
        let query = self.query;
        match query.node(id) {
            Core::Value(value) => constant(value),
            Core::Sequence(parts) => self.sequence(parts),
            Core::Local(slot) => self.local(*slot),
            Core::Context => self.focus.clone(),
            Core::Root if self.focus.is_nodes() => Shape::new(What::Document, Truth::TRUE),
            Core::Axis {
                axis,
                test,
                predicates,
            } => {
                let focus = self.focus.clone();
                let reached = step(self.model, &focus, *axis, test);
                self.filtered(reached, predicates)
            }
            Core::Slash(first, second) => self.slash(*first, *second),
            Core::Filter(base, predicates) => {
                let base = self.shape(*base);
                self.filtered(base, predicates)
            }
            Core::Flwor(flwor) => self.flwor(flwor),
            Core::Quantified {
                every,
                bindings,
                satisfies,
            } => {
                let mut certain = true;
                let mut fails = false;
                for binding in bindings {
                    let value = self.shape(binding.value);
                    fails |= value.fails || binding.ty.is_some();
                    if value.is_empty() {
                        return Shape::boolean(Truth::from(*every)).failing(fails);
                    }
                    certain &= !value.may_be_empty();
                    self.bind(binding.slot, value.item());
                }
                let truth = self.truth(*satisfies);
                let nothing = Truth::from(*every);
                let truth = if certain { truth } else { truth.or(nothing) };
                Shape::boolean(truth).failing(fails)
            }
            Core::If(test, then, otherwise) => {
                let test = self.truth(*test);
                let then = test.may_be_true().then(|| self.shape(*then));
                let otherwise = test.may_be_false().then(|| self.shape(*otherwise));
                let outcome = match (then, otherwise) {
                    (Some(then), Some(otherwise)) => then.or(otherwise),
                    (Some(one), None) | (None, Some(one)) => one,
                    (None, None) => return Shape::new(What::Anything, Truth::NONE).failing(true),
                };
                outcome.failing(test.may_fail())
            }
            Core::Or(parts) => {
                let truth = self.until(parts, Truth::TRUE);
                Shape::boolean(truth)
            }
            Core::And(parts) => {
                let truth = self.until(parts, Truth::FALSE);
                Shape::boolean(truth)
            }
            Core::Compare(comparison, a, b) => self.compare(*comparison, *a, *b),
            Core::Set(operator, a, b) => self.set(*operator, *a, *b),
            Core::InstanceOf(operand, _) | Core::Castable(operand, ..) => {
                let fails = self.shape(*operand).fails;
                Shape::boolean(Truth::EITHER).failing(fails)
            }
            Core::TreatAs(operand, _) => self.shape(*operand).failing(true),
            Core::Call(signature, arguments) => self.call(signature, arguments),
            _ => Shape::anything(),
        }
    }

    fn local(&self, slot: Slot) -> Shape {
        let known = self.locals.get(slot as usize).cloned();
        let mut shape = known.unwrap_or_else(Shape::anything);
        // What fails does so where it is bound.
        shape.fails = false;
        shape
    }

    fn bind(&mut self, slot: Slot, shape: Shape) {
        if let Some(local) = self.locals.get_mut(slot as usize) {
            *local = shape;
        }
    }

    fn sequence(&mut self, parts: &[Id]) -> Shape {
        let shapes: Vec<Shape> = parts.iter().map(|part| self.shape(*part)).collect();
        let fails = shapes.iter().any(|shape| shape.fails);
        let mut filled: Vec<Shape> = shapes
            .into_iter()
            .filter(|shape| !shape.is_empty())
            .collect();
        if filled.len() == 1 {
            return filled.remove(0).failing(fails);
        }
        if !filled.iter().all(Shape::is_nodes) {
            return Shape::new(What::Anything, Truth::ANYTHING).failing(fails);
        }
        Shape::new(What::Nodes, any_of(&filled)).failing(fails)
    }

    /// The operands of `or` or `and` from left to right, until one decides.
    fn until(&mut self, parts: &[Id], decisive: Truth) -> Truth {
        let mut outcome = Truth::NONE;
        for part in parts {
            let truth = self.truth(*part);
            let others = decisive.negated();
            let goes_on = truth.without(decisive).without(Truth::FAILS) != Truth::NONE;
            outcome = outcome.or(truth.without(others));
            if !goes_on {
                return outcome;
            }
        }
        outcome.or(decisive.negated())
    }

    fn slash(&mut self, first: Id, second: Id) -> Shape {
        let starts = self.shape(first);
        if !starts.is_nodes() {
            return Shape::anything();
        }
        if starts.is_empty() {
            return starts;
        }
        let query = self.query;
        if let Core::Axis {
            axis,
            test,
            predicates,
        } = query.node(second)
        {
            let reached = step(self.model, &starts, *axis, test);
            return self.filtered(reached, predicates);
        }
        let result = self.at(starts.item(), |fold| fold.shape(second));
        let certain = !starts.may_be_empty();
        repeated(result, certain, starts.is_one()).failing(starts.fails)
    }

    fn at<T>(&mut self, focus: Shape, run: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::replace(&mut self.focus, focus);
        let outcome = run(self);
        self.focus = outer;
        outcome
    }

    /// What comes of evaluating something once, several times, or perhaps never.
    fn filtered(&mut self, base: Shape, predicates: &[Id]) -> Shape {
        let mut kept = base;
        for (index, predicate) in predicates.iter().enumerate() {
            if kept.is_empty() {
                return kept;
            }
            let outcome = self.at(kept.item(), |fold| fold.shape(*predicate));
            // A number asks for a position, of which the first surely is there; a later predicate
            // counts among what an earlier one left.
            let first = matches!(
                self.query.node(*predicate),
                Core::Value(Atomic::Integer(number, _)) if number.to_i64() == Some(1)
            );
            if first && index == 0 && kept.is_nodes() {
                continue;
            }
            let fails = kept.fails || outcome.ebv().may_fail();
            let telling = outcome.is_nodes() || matches!(outcome.what, What::Boolean | What::Text);
            if telling {
                self.note(*predicate, outcome.ebv());
            }
            kept = if telling && outcome.truth.is_true() {
                kept
            } else if telling && !outcome.truth.may_be_true() && !outcome.truth.may_fail() {
                Shape::empty()
            } else {
                kept.or_empty()
            }
            .failing(fails);
        }
        kept
    }

    fn flwor(&mut self, flwor: &Flwor) -> Shape {
        let mut certain = true;
        let mut once = true;
        let mut fails = false;
        for clause in &flwor.clauses {
            match clause {
                Clause::Let(binding) => {
                    let value = self.shape(binding.value);
                    fails |= value.fails || binding.ty.is_some();
                    self.bind(binding.slot, value);
                }
                Clause::For(binding, position) => {
                    let value = self.shape(binding.value);
                    fails |= value.fails || binding.ty.is_some();
                    if value.is_empty() {
                        return Shape::empty().failing(fails);
                    }
                    certain &= !value.may_be_empty();
                    once &= value.is_one();
                    self.bind(binding.slot, value.item());
                    if let Some(position) = position {
                        self.bind(*position, Shape::new(What::Anything, Truth::TRUE));
                    }
                }
                Clause::Where(test) => {
                    let truth = self.truth(*test);
                    fails |= truth.may_fail();
                    if !truth.may_be_true() {
                        return Shape::empty().failing(fails);
                    }
                    certain &= !truth.may_be_false();
                }
            }
        }
        // Keys may be in no order.
        fails |= !flwor.order.is_empty();
        let result = self.shape(flwor.result);
        repeated(result, certain, once).failing(fails)
    }

    fn compare(&mut self, comparison: Comparison, a: Id, b: Id) -> Shape {
        use Comparison as C;
        let (a, b) = (self.shape(a), self.shape(b));
        let fails = a.fails || b.fails;
        let general = matches!(
            comparison,
            C::Equal | C::NotEqual | C::Less | C::LessEqual | C::Greater | C::GreaterEqual
        );
        let nothing = a.is_empty() || b.is_empty();
        if !general {
            // Of nothing it is nothing, which is no boolean and not true either; the other side may
            // still be of the wrong type.
            let truth = if nothing { Truth::FALSE } else { Truth::EITHER };
            return Shape::new(What::Anything, truth).failing(true);
        }
        if nothing {
            return Shape::boolean(Truth::FALSE).failing(fails);
        }
        // What is untyped can be compared with a text.
        let text = |shape: &Shape| shape.is_nodes() || matches!(shape.what, What::Text);
        let outcome = Shape::boolean(Truth::EITHER);
        outcome.failing(fails || !(text(&a) && text(&b)))
    }

    fn set(&mut self, operator: SetOperator, a: Id, b: Id) -> Shape {
        let (a, b) = (self.shape(a), self.shape(b));
        if !a.is_nodes() || !b.is_nodes() {
            return Shape::anything();
        }
        let fails = a.fails || b.fails;
        let truth = match operator {
            SetOperator::Union => any_of(&[a, b]),
            SetOperator::Intersect if a.is_empty() || b.is_empty() => Truth::FALSE,
            SetOperator::Except if a.is_empty() => Truth::FALSE,
            SetOperator::Except if b.is_empty() => a.truth,
            _ => Truth::EITHER,
        };
        Shape::new(What::Nodes, truth).failing(fails)
    }

    fn call(&mut self, signature: &Signature, arguments: &[Id]) -> Shape {
        if let (Function::Not | Function::Boolean, [argument]) = (signature.function, arguments) {
            let truth = self.truth(*argument);
            return Shape::boolean(if signature.function == Function::Not {
                truth.negated()
            } else {
                truth
            });
        }
        let arguments: Vec<Shape> = arguments.iter().map(|id| self.shape(*id)).collect();
        let fails = arguments.iter().any(|argument| argument.fails);
        let truth = match (signature.function, &arguments[..]) {
            (Function::True, _) => Truth::TRUE,
            (Function::False, _) => Truth::FALSE,
            (Function::Exists, [argument]) if argument.is_nodes() => argument.truth,
            (Function::Empty, [argument]) if argument.is_nodes() => argument.truth.negated(),
            (Function::Exists | Function::Empty, _) => Truth::EITHER,
            (Function::Count, [argument]) => {
                let truth = if argument.is_nodes() {
                    argument.truth
                } else {
                    Truth::EITHER
                };
                return Shape::new(What::Anything, truth).failing(fails);
            }
            (Function::Position | Function::Last, _) => {
                return Shape::new(What::Anything, Truth::TRUE).failing(self.focus.fails);
            }
            _ if signature.result.is_boolean() => Truth::EITHER.or(Truth::FAILS),
            _ => return Shape::anything(),
        };
        Shape::boolean(truth).failing(fails)
    }
}

/// What comes of evaluating something once, several times, or perhaps never.
fn repeated(result: Shape, certain: bool, once: bool) -> Shape {
    let fails = result.fails;
    let result = if certain { result } else { result.or_empty() };
    if once {
        return result;
    }
    if result.is_nodes() {
        return Shape::new(What::Nodes, result.truth).failing(fails);
    }
    Shape::new(What::Anything, Truth::ANYTHING).failing(fails)
}

/// The truth of nodes of which there are some where any of these has some.
fn any_of(shapes: &[Shape]) -> Truth {
    let certain = shapes.iter().any(|shape| !shape.may_be_empty());
    let possible = shapes.iter().any(|shape| shape.truth.may_be_true());
    match (certain, possible) {
        (true, _) => Truth::TRUE,
        (false, true) => Truth::EITHER,
        (false, false) => Truth::FALSE,
    }
}

fn constant(value: &Atomic) -> Shape {
    match value {
        Atomic::Boolean(truth) => Shape::boolean(Truth::from(*truth)),
        Atomic::String(text, _) => Shape::new(What::Text, Truth::from(!text.is_empty())),
        Atomic::Integer(number, _) => Shape::new(What::Anything, Truth::from(!number.is_zero())),
        _ => Shape::new(What::Anything, Truth::ANYTHING),
    }
}
