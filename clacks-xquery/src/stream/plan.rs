//! From a query to a program.
//!
//! The program answers exactly as the evaluator does, errors included: expressions from left to right,
//! paths with all their predicates before what is asked of their nodes. What it could not answer
//! alike is an [`Obstacle`].

use std::collections::HashMap;

use super::Obstacle;
use super::program::{
    Adds, Axis, Check, Constant, Fact, FactKind, Formula, Name, Number, Program, Scope, Step, Test,
    Text, Variable, VariableType,
};
use crate::core::{Binding, Core, Id, Query, Slot};
use crate::library::{Function, Signature};
use crate::types::{AtomicType, ItemType, Occurrence, SequenceType};
use crate::value::Atomic;

use super::paths::Path;

pub(super) type Planned<T> = Result<T, Obstacle>;

/// The step that is the document.
pub(super) const DOCUMENT: Number = 0;

pub(super) fn plan(query: &Query) -> Planned<Program> {
    let mut planner = Planner {
        query,
        steps: Vec::new(),
        formulas: Vec::new(),
        checks: Vec::new(),
        patterns: Vec::new(),
        variables: Vec::new(),
        globals: Vec::new(),
        locals: HashMap::new(),
    };
    planner.steps.push(Draft {
        axis: Axis::Child,
        name: Name::default(),
        next: Vec::new(),
        marks: Vec::new(),
        scope: Some(ScopeDraft::default()),
    });
    for global in &query.globals {
        planner.variable(global)?;
    }
    let at = Context {
        here: DOCUMENT,
        focus: DOCUMENT,
    };
    let answer = planner.truth(query.body, at)?;
    Ok(planner.finish(answer))
}

/// Where an expression is evaluated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Context {
    /// The scope whose facts its formula is about.
    pub(super) here: Number,
    /// The scope of which the node is the context item.
    pub(super) focus: Number,
}

/// What a local variable stands for.
#[derive(Debug, Clone)]
pub(super) enum Local {
    Path(Path),
    /// The expression, evaluated where it stood.
    Expression(Id, Context),
}

/// A step that is not finished.
pub(super) struct Draft {
    pub(super) axis: Axis,
    pub(super) name: Name,
    pub(super) next: Vec<Number>,
    pub(super) marks: Vec<Number>,
    pub(super) scope: Option<ScopeDraft>,
}

#[derive(Default)]
pub(super) struct ScopeDraft {
    pub(super) facts: Vec<Fact>,
    pub(super) predicate: Option<Number>,
    /// The scope around.
    pub(super) outer: Number,
    pub(super) adds_to: Number,
    pub(super) adds: Option<Adds>,
    pub(super) text: bool,
}

pub(super) struct Planner<'q> {
    pub(super) query: &'q Query,
    pub(super) steps: Vec<Draft>,
    /// With whether each may fail.
    formulas: Vec<(Formula, bool)>,
    checks: Vec<Check>,
    patterns: Vec<(Text, Text)>,
    variables: Vec<Variable>,
    pub(super) globals: Vec<GlobalValue>,
    pub(super) locals: HashMap<Slot, Local>,
}

/// What a global variable stands for.
#[derive(Debug, Clone, Copy)]
pub(super) enum GlobalValue {
    External(Number),
    /// An expression that spells out its value.
    Literal(Id),
}

impl Planner<'_> {
    fn finish(self, answer: Number) -> Program {
        let steps = self.steps.into_iter().map(|draft| Step {
            axis: draft.axis,
            name: draft.name,
            next: draft.next.into(),
            marks: draft.marks.into(),
            scope: draft.scope.map(|scope| Scope {
                facts: scope.facts.into(),
                predicate: scope.predicate,
                adds_to: scope.adds_to,
                // Of the document it is the answer.
                adds: scope.adds.unwrap_or(Adds::Outcome(answer)),
                text: scope.text,
            }),
        });
        Program {
            steps: steps.collect(),
            formulas: self.formulas.into_iter().map(|(it, _)| it).collect(),
            answer,
            checks: self.checks.into(),
            patterns: self.patterns.into(),
            variables: self.variables.into(),
        }
    }

    pub(super) fn obstacle(&self, id: Id, what: &'static str) -> Obstacle {
        Obstacle {
            what,
            span: self.query.span(id),
        }
    }

    /// There are no more than expressions in a query, or a few for each.
    pub(super) fn number(count: usize) -> Planned<Number> {
        Number::try_from(count).map_err(|_| Obstacle {
            what: "too many expressions",
            span: crate::span::Span::default(),
        })
    }

    pub(super) fn formula(&mut self, formula: Formula, fallible: bool) -> Planned<Number> {
        let at = Self::number(self.formulas.len())?;
        self.formulas.push((formula, fallible));
        Ok(at)
    }

    pub(super) fn is_fallible(&self, formula: Number) -> bool {
        self.formulas[usize::from(formula)].1
    }

    pub(super) fn scope(&mut self, step: Number) -> &mut ScopeDraft {
        let draft = &mut self.steps[usize::from(step)];
        draft.scope.get_or_insert_default()
    }

    /// A new fact of a scope.
    pub(super) fn fact(&mut self, scope: Number, kind: FactKind) -> Planned<Number> {
        let facts = &mut self.scope(scope).facts;
        let at = Self::number(facts.len())?;
        facts.push(Fact {
            kind,
            early: kind == FactKind::Any,
            fallible: matches!(kind, FactKind::One(_)),
        });
        Ok(at)
    }

    /// The formula that is a fact of the scope.
    pub(super) fn fact_formula(&mut self, scope: Number, fact: Number) -> Planned<Number> {
        let fallible = self.scope(scope).facts[usize::from(fact)].fallible;
        self.formula(Formula::Fact(fact), fallible)
    }

    pub(super) fn check(&mut self, check: Check) -> Planned<Number> {
        let at = Self::number(self.checks.len())?;
        self.checks.push(check);
        Ok(at)
    }

    pub(super) fn pattern(&mut self, source: &str, flags: &str) -> Planned<Number> {
        let pattern: (Text, Text) = (source.to_owned().into(), flags.to_owned().into());
        let known = self.patterns.iter().position(|known| *known == pattern);
        let at = Self::number(known.unwrap_or(self.patterns.len()))?;
        if known.is_none() {
            self.patterns.push(pattern);
        }
        Ok(at)
    }

    fn variable(&mut self, global: &crate::core::Global) -> Planned<()> {
        let wrong = |what| Obstacle {
            what,
            span: global.span,
        };
        if let Some(value) = global.value {
            if global.ty.is_some() || !matches!(self.query.node(value), Core::Value(_)) {
                return Err(wrong("a global variable that is computed"));
            }
            self.globals.push(GlobalValue::Literal(value));
            return Ok(());
        }
        if !global.name.namespace.is_empty() {
            return Err(wrong("a variable in a namespace"));
        }
        let ty = match &global.ty {
            None => None,
            Some(SequenceType::Items(ItemType::Atomic(ty), Occurrence::One)) => Some(match *ty {
                AtomicType::STRING => VariableType::String,
                AtomicType::INTEGER => VariableType::Integer,
                AtomicType::DOUBLE => VariableType::Double,
                AtomicType::Builtin(clacks_xs::Builtin::Boolean) => VariableType::Boolean,
                _ => return Err(wrong("a variable of such a type")),
            }),
            Some(_) => return Err(wrong("a variable of such a type")),
        };
        let number = Self::number(self.variables.len())?;
        self.globals.push(GlobalValue::External(number));
        self.variables.push(Variable {
            name: global.name.local.to_string().into(),
            ty,
        });
        Ok(())
    }

    /// The formula that is the effective boolean value of an expression.
    pub(super) fn truth(&mut self, id: Id, at: Context) -> Planned<Number> {
        let query = self.query;
        match query.node(id) {
            Core::Value(value) => {
                let truth = self.constant_truth(id, value)?;
                self.formula(Formula::Constant(truth), false)
            }
            Core::Sequence(parts) => match &**parts {
                [] => self.formula(Formula::Constant(false), false),
                [one] => self.truth(*one, at),
                _ => Err(self.obstacle(id, "a sequence")),
            },
            Core::Global(index) => match self.globals[*index as usize] {
                GlobalValue::External(variable) => self.formula(Formula::Variable(variable), true),
                GlobalValue::Literal(value) => self.truth(value, at),
            },
            Core::Local(slot) => match self.locals.get(slot) {
                Some(Local::Expression(id, defined)) => {
                    let (id, defined) = (*id, *defined);
                    if defined != at {
                        return Err(self.obstacle(id, "a variable that is used elsewhere"));
                    }
                    self.truth(id, at)
                }
                _ => self.exists(id, at),
            },
            Core::Or(parts) => {
                let (parts, fallible) = self.all(parts, at)?;
                self.formula(Formula::Or(parts.into()), fallible)
            }
            Core::And(parts) => {
                let (parts, fallible) = self.all(parts, at)?;
                self.formula(Formula::And(parts.into()), fallible)
            }
            Core::If(test, then, otherwise) => {
                let (parts, fallible) = self.all(&[*test, *then, *otherwise], at)?;
                self.formula(Formula::If(parts[0], parts[1], parts[2]), fallible)
            }
            Core::Compare(comparison, a, b) => self.compare(id, *comparison, *a, *b, at),
            Core::Quantified {
                every,
                bindings,
                satisfies,
            } => self.quantified(*every, bindings, *satisfies, at),
            Core::Flwor(flwor) => self.flwor(id, flwor, at),
            Core::Call(signature, arguments) => self.call(id, signature, arguments, at),
            Core::Set(crate::ast::SetOperator::Union, a, b) => {
                let (parts, fallible) = self.all(&[*a, *b], at)?;
                if fallible {
                    return Err(self.obstacle(id, "a union that may fail"));
                }
                self.formula(Formula::Or(parts.into()), false)
            }
            _ => self.exists(id, at),
        }
    }

    fn constant_truth(&self, id: Id, value: &Atomic) -> Planned<bool> {
        match value {
            Atomic::Boolean(truth) => Ok(*truth),
            Atomic::String(text, _) => Ok(!text.is_empty()),
            Atomic::Integer(number, _) => Ok(!number.is_zero()),
            Atomic::Double(number) => Ok(!(number.is_nan() || *number == 0.0)),
            _ => Err(self.obstacle(id, "a value of such a type")),
        }
    }

    /// The formulas of expressions, and whether one may fail.
    fn all(&mut self, parts: &[Id], at: Context) -> Planned<(Vec<Number>, bool)> {
        let formulas: Vec<Number> = parts
            .iter()
            .map(|part| self.truth(*part, at))
            .collect::<Planned<_>>()?;
        let fallible = formulas.iter().any(|formula| self.is_fallible(*formula));
        Ok((formulas, fallible))
    }

    pub(super) fn negated(&mut self, formula: Number) -> Planned<Number> {
        let fallible = self.is_fallible(formula);
        self.formula(Formula::Not(formula), fallible)
    }

    /// All of these, from left to right.
    pub(super) fn conjunction(&mut self, mut parts: Vec<Number>) -> Planned<Number> {
        if parts.len() == 1 {
            return Ok(parts.remove(0));
        }
        let fallible = parts.iter().any(|part| self.is_fallible(*part));
        self.formula(Formula::And(parts.into()), fallible)
    }

    fn call(
        &mut self,
        id: Id,
        signature: &Signature,
        arguments: &[Id],
        at: Context,
    ) -> Planned<Number> {
        use Function as F;
        match (signature.function, arguments) {
            (F::True, _) => self.formula(Formula::Constant(true), false),
            (F::False, _) => self.formula(Formula::Constant(false), false),
            (F::Boolean, [argument]) => self.truth(*argument, at),
            (F::Not, [argument]) => {
                let truth = self.truth(*argument, at)?;
                self.negated(truth)
            }
            (F::Exists, [argument]) => self.exists(*argument, at),
            (F::Empty, [argument]) => {
                let exists = self.exists(*argument, at)?;
                self.negated(exists)
            }
            (F::Count, [argument]) => {
                let zero = Constant::Integer(0);
                self.count(*argument, crate::ast::Comparison::NotEqual, vec![zero], at)
            }
            (F::Matches | F::Contains | F::StartsWith | F::EndsWith, [text, with, rest @ ..]) => {
                let asked = self.text_test(id, signature.function, *with, rest)?;
                self.text(*text, asked, at)
            }
            _ => self.text(id, Test::Truth, at),
        }
    }

    fn quantified(
        &mut self,
        every: bool,
        bindings: &[Binding],
        satisfies: Id,
        at: Context,
    ) -> Planned<Number> {
        let Some((binding, rest)) = bindings.split_first() else {
            return self.truth(satisfies, at);
        };
        // Every node is one where it holds if there is none where it does not.
        let some = self.some(binding, at, |planner, inner| {
            let holds = planner.quantified(every, rest, satisfies, inner)?;
            if every {
                planner.negated(holds)
            } else {
                Ok(holds)
            }
        })?;
        if every { self.negated(some) } else { Ok(some) }
    }

    /// Whether something holds for some node.
    fn some(
        &mut self,
        binding: &Binding,
        at: Context,
        holds: impl FnOnce(&mut Self, Context) -> Planned<Number>,
    ) -> Planned<Number> {
        if binding.ty.is_some() {
            return Err(self.obstacle(binding.value, "a type of a variable"));
        }
        let path = self.path(binding.value, at)?;
        if path.is_start(at.here) {
            self.locals.insert(binding.slot, Local::Path(path));
            return holds(self, at);
        }
        let fact = self.fact(at.here, FactKind::Any)?;
        let step = self.scoped_chain(binding.value, at.here, &path, fact)?;
        let bound = Local::Path(Path::start(step));
        self.locals.insert(binding.slot, bound);
        let inner = Context {
            here: step,
            focus: at.focus,
        };
        let holds = holds(self, inner)?;
        self.adds(step, Adds::Outcome(holds));
        self.fact_formula(at.here, fact)
    }

    /// What a scope adds to the fact around it, which is as fallible.
    pub(super) fn adds(&mut self, step: Number, adds: Adds) {
        let fallible = match adds {
            Adds::Outcome(formula) => self.is_fallible(formula),
            Adds::Fact(fact) => self.scope(step).facts[usize::from(fact)].fallible,
        };
        self.scope(step).adds = Some(adds);
        if fallible {
            self.note_fallible(step, false);
        }
    }
}
