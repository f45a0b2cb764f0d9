//! Paths: which nodes they lead to, and what is asked of these.

use super::plan::{Context, DOCUMENT, Draft, Local, Planned, Planner, ScopeDraft};
use super::program::{Adds, Axis, FactKind, Formula, Name, Number};
use crate::ast;
use crate::core::{Clause, Core, Flwor, Id, Slot, Test};
use crate::library::Kind;
use crate::types::{KindTest, NameTest};

/// A path that starts at the node of a scope.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Path {
    pub(super) base: Number,
    /// What the name of the start must be.
    pub(super) names: Vec<Name>,
    pub(super) steps: Vec<PathStep>,
    /// Whether it is that of a FLWOR expression, which leads to a node as often as there are ways.
    tuples: bool,
}

/// A step of a path.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct PathStep {
    axis: Axis,
    name: Name,
    predicates: Vec<Predicate>,
}

/// What must hold for a node.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Predicate {
    /// An expression of which it is the context item.
    Item(Id),
    /// One in which a variable is the node, with the scope of its context item.
    Bound(Slot, Id, Number),
}

impl PathStep {
    /// Whether it leads to elements of any name, and nothing was asked of them yet.
    fn may_be_named(&self) -> bool {
        self.is_elements() && self.name == Name::default() && self.predicates.is_empty()
    }

    fn is_elements(&self) -> bool {
        matches!(self.axis, Axis::Child | Axis::Descendant)
    }
}

impl Path {
    /// The node of a scope.
    pub(super) fn start(base: Number) -> Self {
        Self {
            base,
            names: Vec::new(),
            steps: Vec::new(),
            tuples: false,
        }
    }

    /// Whether a program may lead to a node in several ways where the path leads to it once: past
    /// several nodes in each other of which facts are gathered.
    fn may_repeat(&self) -> bool {
        let deep = |step: &PathStep| matches!(step.axis, Axis::Descendant | Axis::DescendantOrSelf);
        let mut nests = false;
        let mut gathered = false;
        for step in &self.steps {
            if gathered && deep(step) {
                return true;
            }
            nests |= deep(step);
            gathered |= nests && !step.predicates.is_empty();
        }
        self.tuples
    }

    /// Whether it is just the node of this scope.
    pub(super) fn is_start(&self, of: Number) -> bool {
        self.base == of && self.steps.is_empty() && self.names.is_empty()
    }
}

impl Planner<'_> {
    /// The path that an expression is.
    pub(super) fn path(&mut self, id: Id, at: Context) -> Planned<Path> {
        let query = self.query;
        match query.node(id) {
            Core::Context => Ok(Path::start(at.focus)),
            Core::Root => Ok(Path::start(DOCUMENT)),
            Core::Local(slot) => match self.locals.get(slot) {
                Some(Local::Path(path)) => Ok(path.clone()),
                _ => Err(self.obstacle(id, "a variable that is no path")),
            },
            Core::Axis {
                axis,
                test,
                predicates,
            } => {
                let start = Path::start(at.focus);
                self.along(id, start, *axis, test, predicates)
            }
            Core::Slash(first, second) => {
                let start = self.path(*first, at)?;
                match query.node(*second) {
                    Core::Axis {
                        axis,
                        test,
                        predicates,
                    } => self.along(*second, start, *axis, test, predicates),
                    Core::Context => Ok(start),
                    _ => Err(self.obstacle(*second, "a step that is none along an axis")),
                }
            }
            Core::Filter(base, predicates) => {
                let mut path = self.path(*base, at)?;
                let predicates = self.predicates(predicates)?;
                match path.steps.last_mut() {
                    Some(step) => step.predicates.extend(predicates),
                    None => return Err(self.obstacle(id, "a predicate on a variable")),
                }
                Ok(path)
            }
            Core::Flwor(flwor) => self.flwor_path(id, flwor, at),
            _ => Err(self.obstacle(id, "an expression over values or several nodes")),
        }
    }

    /// `for $x in path where … return $x/path`.
    fn flwor_path(&mut self, id: Id, flwor: &Flwor, at: Context) -> Planned<Path> {
        let [Clause::For(binding, None), wheres @ ..] = &*flwor.clauses else {
            return Err(self.obstacle(id, "such an expression where a path is expected"));
        };
        if binding.ty.is_some() || !flwor.order.is_empty() {
            return Err(self.obstacle(id, "an order or a type of a variable"));
        }
        let mut path = self.path(binding.value, at)?;
        let Some(step) = path.steps.last_mut() else {
            return Err(self.obstacle(id, "a variable for the start of a path"));
        };
        for clause in wheres {
            let Clause::Where(test) = clause else {
                return Err(self.obstacle(id, "such an expression where a path is expected"));
            };
            let predicate = Predicate::Bound(binding.slot, *test, at.focus);
            step.predicates.push(predicate);
        }
        self.locals.insert(binding.slot, Local::Path(path.clone()));
        let result = self.path(flwor.result, at)?;
        // It must go on from the variable.
        if result.base == path.base && result.steps.starts_with(&path.steps) {
            Ok(Path {
                tuples: true,
                ..result
            })
        } else {
            Err(self.obstacle(flwor.result, "a result that is no path from the variable"))
        }
    }

    fn along(
        &mut self,
        id: Id,
        mut path: Path,
        axis: ast::Axis,
        test: &Test,
        predicates: &[Id],
    ) -> Planned<Path> {
        let backwards = "an axis that goes back or to siblings";
        let predicates = self.predicates(predicates)?;
        let ends = matches!(path.steps.last(), Some(step) if matches!(step.axis, Axis::Attribute | Axis::Text));
        if ends {
            return Err(self.obstacle(id, "a step from an attribute or a text"));
        }
        if axis == ast::Axis::SelfAxis {
            if let Some(name) = element_name(test) {
                match path.steps.last_mut() {
                    Some(step) if step.is_elements() && step.name == name => {}
                    Some(step) if step.may_be_named() => step.name = name,
                    None => path.names.push(name),
                    Some(_) => return Err(self.obstacle(id, "a name that is asked for twice")),
                }
            } else if !matches!(test, Test::Kind(KindTest::Node)) {
                return Err(self.obstacle(id, "a test on the kind of a node"));
            }
            if predicates.is_empty() {
                return Ok(path);
            }
            return match path.steps.last_mut() {
                Some(step) => {
                    step.predicates.extend(predicates);
                    Ok(path)
                }
                None => Err(self.obstacle(id, "a predicate on the context item")),
            };
        }
        let (axis, name) = match (axis, test) {
            (ast::Axis::Attribute, Test::Name(name)) => (Axis::Attribute, of_name_test(name)),
            (ast::Axis::Attribute, Test::Kind(KindTest::Attribute(name, None))) => {
                (Axis::Attribute, of_name_test(name))
            }
            (ast::Axis::Child, Test::Kind(KindTest::Text)) => (Axis::Text, Name::default()),
            (ast::Axis::Descendant, Test::Kind(KindTest::Text)) => {
                path.steps.push(PathStep {
                    axis: Axis::DescendantOrSelf,
                    name: Name::default(),
                    predicates: Vec::new(),
                });
                (Axis::Text, Name::default())
            }
            (ast::Axis::DescendantOrSelf, Test::Kind(KindTest::Node)) if predicates.is_empty() => {
                (Axis::DescendantOrSelf, Name::default())
            }
            (_, test) => {
                let Some(name) = element_name(test) else {
                    return Err(self.obstacle(id, "a test on the kind of a node"));
                };
                match axis {
                    ast::Axis::Child => (Axis::Child, name),
                    ast::Axis::Descendant => (Axis::Descendant, name),
                    ast::Axis::DescendantOrSelf => {
                        return Err(self.obstacle(id, "an element or those below it"));
                    }
                    _ => return Err(self.obstacle(id, backwards)),
                }
            }
        };
        path.steps.push(PathStep {
            axis,
            name,
            predicates,
        });
        Ok(path)
    }

    fn predicates(&self, predicates: &[Id]) -> Planned<Vec<Predicate>> {
        predicates
            .iter()
            .map(|id| {
                if self.never_counts(*id) {
                    Ok(Predicate::Item(*id))
                } else {
                    Err(self.obstacle(*id, "a position"))
                }
            })
            .collect()
    }

    /// Whether an expression surely is no number, which would be a position.
    fn never_counts(&self, id: Id) -> bool {
        match self.query.node(id) {
            Core::Axis { .. }
            | Core::Slash(..)
            | Core::Context
            | Core::Compare(..)
            | Core::Or(_)
            | Core::And(_)
            | Core::Quantified { .. }
            | Core::Set(..) => true,
            Core::Value(value) => {
                matches!(
                    value,
                    crate::value::Atomic::Boolean(_) | crate::value::Atomic::String(..)
                )
            }
            Core::If(_, then, otherwise) => {
                self.never_counts(*then) && self.never_counts(*otherwise)
            }
            Core::Local(slot) => match self.locals.get(slot) {
                Some(Local::Path(_)) => true,
                Some(Local::Expression(id, _)) => self.never_counts(*id),
                None => false,
            },
            Core::Call(signature, _) => match signature.result.kind {
                Kind::Atomic(ty) => {
                    signature.result.is_boolean() || ty == crate::types::AtomicType::STRING
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether there is a node that an expression leads to.
    pub(super) fn exists(&mut self, id: Id, at: Context) -> Planned<Number> {
        let path = self.path(id, at)?;
        let is_start = path.steps.is_empty() && path.names.is_empty();
        if path.base != at.here && !is_start {
            return Err(self.obstacle(id, "a path from another node"));
        }
        let mut parts = self.names(&path, at)?;
        if path.steps.is_empty() {
            parts.push(self.formula(Formula::Constant(true), false)?);
            return self.conjunction(parts);
        }
        let fact = self.fact(at.here, FactKind::Any)?;
        self.chain(id, at.here, &path, fact)?;
        parts.push(self.fact_formula(at.here, fact)?);
        self.conjunction(parts)
    }

    /// The formulas that say that the node of the scope has these names.
    fn names(&mut self, path: &Path, at: Context) -> Planned<Vec<Number>> {
        let mut parts = Vec::new();
        for name in &path.names {
            let step = PathStep {
                axis: Axis::SelfNode,
                name: name.clone(),
                predicates: Vec::new(),
            };
            let fact = self.fact(at.here, FactKind::Any)?;
            let step = self.step(at.here, &step)?;
            self.steps[usize::from(step)].marks.push(fact);
            parts.push(self.fact_formula(at.here, fact)?);
        }
        Ok(parts)
    }

    /// Adds the steps of a path, of which each last node counts for a fact.
    pub(super) fn chain(&mut self, id: Id, here: Number, path: &Path, fact: Number) -> Planned<()> {
        let (parent, scope, fact) = self.steps_before(id, here, path, fact)?;
        let last = self.last(id, path)?;
        if last.predicates.is_empty() {
            let step = self.step(parent, last)?;
            let marks = &mut self.steps[usize::from(step)].marks;
            marks.push(fact);
            return Ok(());
        }
        let step = self.scope_step(parent, scope, last, fact)?;
        let always = self.formula(Formula::Constant(true), false)?;
        self.adds(step, Adds::Outcome(always));
        Ok(())
    }

    /// Adds the steps of a path, and gives the scope of its last nodes; what they add is left open.
    pub(super) fn scoped_chain(
        &mut self,
        id: Id,
        here: Number,
        path: &Path,
        fact: Number,
    ) -> Planned<Number> {
        if path.base != here {
            return Err(self.obstacle(id, "a path from another node"));
        }
        if !path.names.is_empty() {
            return Err(self.obstacle(id, "a test on the name of the context item"));
        }
        let (parent, scope, fact) = self.steps_before(id, here, path, fact)?;
        let last = self.last(id, path)?;
        self.scope_step(parent, scope, last, fact)
    }

    fn last<'p>(&self, id: Id, path: &'p Path) -> Planned<&'p PathStep> {
        match path.steps.last() {
            Some(step) if step.axis != Axis::DescendantOrSelf => Ok(step),
            Some(_) => Err(self.obstacle(id, "nodes of any kind")),
            None => Err(self.obstacle(id, "the start of a path")),
        }
    }

    /// The steps before the last: the step that it starts from, the scope around it, and the fact of
    /// that.
    fn steps_before(
        &mut self,
        id: Id,
        here: Number,
        path: &Path,
        fact: Number,
    ) -> Planned<(Number, Number, Number)> {
        let kind = self.scope(here).facts[usize::from(fact)].kind;
        if kind != FactKind::Any && path.may_repeat() {
            return Err(self.obstacle(id, "a count of nodes that are led to in several ways"));
        }
        let (mut parent, mut scope, mut fact) = (here, here, fact);
        let before = path.steps.len().saturating_sub(1);
        for each in &path.steps[..before] {
            if each.predicates.is_empty() {
                parent = self.step(parent, each)?;
                continue;
            }
            let step = self.scope_step(parent, scope, each, fact)?;
            let inner = self.fact(step, kind)?;
            self.adds(step, Adds::Fact(inner));
            (parent, scope, fact) = (step, step, inner);
        }
        Ok((parent, scope, fact))
    }

    /// A step without facts of its own, which paths share.
    fn step(&mut self, parent: Number, wanted: &PathStep) -> Planned<Number> {
        let next = &self.steps[usize::from(parent)].next;
        let known = next.iter().copied().find(|step| {
            let step = &self.steps[usize::from(*step)];
            step.scope.is_none() && step.axis == wanted.axis && step.name == wanted.name
        });
        match known {
            Some(step) => Ok(step),
            None => self.new_step(parent, wanted, None),
        }
    }

    fn new_step(
        &mut self,
        parent: Number,
        wanted: &PathStep,
        scope: Option<ScopeDraft>,
    ) -> Planned<Number> {
        let step = Self::number(self.steps.len())?;
        self.steps.push(Draft {
            axis: wanted.axis,
            name: wanted.name.clone(),
            next: Vec::new(),
            marks: Vec::new(),
            scope,
        });
        self.steps[usize::from(parent)].next.push(step);
        Ok(step)
    }

    /// A step with facts of its own, and its predicates.
    fn scope_step(
        &mut self,
        parent: Number,
        outer: Number,
        wanted: &PathStep,
        fact: Number,
    ) -> Planned<Number> {
        let draft = ScopeDraft {
            outer,
            adds_to: fact,
            ..ScopeDraft::default()
        };
        let step = self.new_step(parent, wanted, Some(draft))?;
        let mut parts = Vec::new();
        for predicate in &wanted.predicates {
            let part = match *predicate {
                Predicate::Item(id) => self.truth(
                    id,
                    Context {
                        here: step,
                        focus: step,
                    },
                )?,
                Predicate::Bound(slot, id, focus) => {
                    let bound = self.locals.insert(slot, Local::Path(Path::start(step)));
                    let part = self.truth(id, Context { here: step, focus })?;
                    self.locals.extend(bound.map(|bound| (slot, bound)));
                    part
                }
            };
            parts.push(part);
        }
        if !parts.is_empty() {
            let predicate = self.conjunction(parts)?;
            self.require(step, predicate);
        }
        Ok(step)
    }

    /// Lets nodes count only where a formula holds. Where that may fail, none decides before all are
    /// there.
    pub(super) fn require(&mut self, step: Number, predicate: Number) {
        self.scope(step).predicate = Some(predicate);
        if self.is_fallible(predicate) {
            self.note_fallible(step, true);
        }
    }

    /// Notes that what a scope adds may be an error; by its predicate, if that is said.
    pub(super) fn note_fallible(&mut self, step: Number, by_predicate: bool) {
        let scope = self.scope(step);
        let (mut outer, mut fact) = (scope.outer, scope.adds_to);
        loop {
            let around = self.scope(outer);
            let known = &mut around.facts[usize::from(fact)];
            known.fallible = true;
            known.early &= !by_predicate;
            if outer == DOCUMENT || around.adds != Some(Adds::Fact(fact)) {
                return;
            }
            (outer, fact) = (around.outer, around.adds_to);
        }
    }
}

/// The name that a test on an element asks for.
fn element_name(test: &Test) -> Option<Name> {
    match test {
        Test::Name(name) | Test::Kind(KindTest::Element(name, None)) => Some(of_name_test(name)),
        Test::Kind(_) => None,
    }
}

fn of_name_test(test: &NameTest) -> Name {
    let owned = |text: &str| Some(text.to_owned().into());
    match test {
        NameTest::Any => Name::default(),
        NameTest::Namespace(namespace) => Name {
            namespace: owned(namespace),
            local: None,
        },
        NameTest::Local(local) => Name {
            namespace: None,
            local: owned(local),
        },
        NameTest::Name(name) => Name {
            namespace: owned(&name.namespace),
            local: owned(&name.local),
        },
    }
}
