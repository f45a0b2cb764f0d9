//! Programs at work: one pass over a document for all of them.

use std::borrow::Cow;

use clacks_xml::{Event, Events};
use clacks_xs::SimpleType;
use regex::Regex;

use super::program::{
    Adds, Axis, Check, Constant, Fact, FactKind, Formula, Map, Name, Number, Program, Scope, Step,
    Test, VariableType,
};
use crate::ast::Comparison;
use crate::error::Error;

/// How many steps a pass may take, and how many more for each byte of the document.
const MAX_STEPS: u64 = 1_000_000;
const MAX_STEPS_A_BYTE: u64 = 16;

/// The value of a header, which is that of an external variable.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Header<'h> {
    /// A string.
    String(&'h str),
    /// An integer; a boolean is 0 or 1.
    Integer(i64),
    /// A floating-point number.
    Double(f64),
}

/// The headers of a message, by name.
pub type Headers<'h> = [(&'h str, Header<'h>)];

/// A program that is ready to run.
#[derive(Debug, Clone)]
pub(crate) struct Ready {
    program: Cow<'static, Program>,
    regexes: Vec<Regex>,
}

impl Program {
    /// Compiles the regular expressions to see whether they are right.
    ///
    /// # Errors
    /// One that is none.
    pub fn check_patterns(&self) -> Result<(), Error> {
        self.regexes().map(|_| ())
    }

    fn regexes(&self) -> Result<Vec<Regex>, Error> {
        let patterns = self.patterns.iter();
        patterns
            .map(|(source, flags)| crate::regex::compile(source, flags))
            .collect()
    }
}

impl Ready {
    /// # Errors
    /// A regular expression that is none.
    pub(crate) fn new(program: Cow<'static, Program>) -> Result<Self, Error> {
        let regexes = program.regexes()?;
        Ok(Self { program, regexes })
    }

    pub(crate) fn program(&self) -> &Program {
        &self.program
    }
}

/// What comes of a formula.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    True,
    False,
    Error,
    /// It is not known yet.
    Pending,
}

impl From<bool> for Outcome {
    fn from(truth: bool) -> Self {
        if truth { Self::True } else { Self::False }
    }
}

/// What was gathered so far.
#[derive(Debug, Clone, Copy)]
struct Gathered {
    /// A predicate on the way failed.
    error: bool,
    count: u32,
    /// The first outcome that is not false, in document order.
    first: Outcome,
    position: u32,
    /// How many nodes are open that will add something.
    open: u32,
}

const NOTHING: Gathered = Gathered {
    error: false,
    count: 0,
    first: Outcome::False,
    position: u32::MAX,
    open: 0,
};

/// A node of a step with facts.
struct Instance {
    step: Number,
    /// The instance around it.
    outer: u32,
    /// Where its facts start.
    facts: usize,
    /// Where its text starts.
    text: usize,
    position: u32,
    /// It has added all that it ever will.
    done: bool,
}

/// A step that led to an open element.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Active {
    step: Number,
    instance: u32,
}

/// An open element.
struct Frame {
    /// Where its steps start in [`Machine::active`].
    active: usize,
    /// Where what asks for descendants starts in [`Machine::below`].
    below: usize,
    /// Where its instances start.
    instances: usize,
    /// Whether its texts are asked for, each by itself.
    runs: bool,
}

/// A program under way.
pub(crate) struct Machine<'m> {
    program: &'m Program,
    regexes: &'m [Regex],
    headers: Vec<Option<Header<'m>>>,
    frames: Vec<Frame>,
    active: Vec<Active>,
    /// Steps to descendants of open elements.
    below: Vec<Active>,
    instances: Vec<Instance>,
    facts: Vec<Gathered>,
    /// The text of open nodes.
    text: String,
    /// How many open instances ask for it.
    listening: usize,
    /// The text since the last tag.
    run: String,
    position: u32,
    /// How many elements are open in one that nothing is asked about.
    idle: usize,
    steps: u64,
    answer: Outcome,
    /// Why it has none.
    failure: Option<Error>,
}

/// Runs programs over a document, all in one pass that ends when the last one has its answer.
pub(crate) fn run(document: &str, machines: &mut [Machine<'_>]) {
    let steps = MAX_STEPS + MAX_STEPS_A_BYTE * document.len() as u64;
    for machine in machines.iter_mut() {
        machine.steps = steps;
        machine.settle(0);
    }
    if !machines.iter().any(Machine::is_pending) {
        return;
    }
    if let Err(error) = pass(document, machines) {
        for machine in machines.iter_mut().filter(|machine| machine.is_pending()) {
            machine.fail(error.clone());
        }
    }
}

/// What of the document is not well-formed, or goes beyond a limit, is an error that does not show
/// it.
fn pass(document: &str, machines: &mut [Machine<'_>]) -> Result<(), Error> {
    let malformed = |error: clacks_xml::Error| match error.kind() {
        clacks_xml::ErrorKind::Limit => Error::limit("the document goes beyond a limit"),
        _ => Error::new("err:FODC0006", "the document is not well-formed"),
    };
    let mut events = Events::new(document).map_err(malformed)?;
    let mut end = 0;
    loop {
        let event = events.next().map_err(malformed)?;
        // What stands between two texts is a comment or an instruction, which parts them.
        let is_apart = events.start() != end;
        end = events.content_start();
        for machine in machines.iter_mut().filter(|machine| machine.is_pending()) {
            if let Err(error) = machine.take(&event, &events, is_apart) {
                machine.fail(error);
            }
        }
        if event == Event::Eof || !machines.iter().any(Machine::is_pending) {
            return Ok(());
        }
    }
}

impl<'m> Machine<'m> {
    pub(crate) fn new(ready: &'m Ready, headers: &Headers<'m>) -> Self {
        let program = ready.program();
        let find = |name: &str| {
            let found = headers.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| *value)
        };
        let variables = program.variables.iter();
        let headers = variables
            .clone()
            .map(|variable| find(&variable.name))
            .collect();
        let mut machine = Self {
            program,
            regexes: &ready.regexes,
            headers,
            frames: Vec::with_capacity(8),
            active: Vec::with_capacity(8),
            below: Vec::new(),
            instances: Vec::with_capacity(4),
            facts: Vec::with_capacity(8),
            text: String::new(),
            listening: 0,
            run: String::new(),
            position: 0,
            idle: 0,
            steps: 0,
            answer: Outcome::Pending,
            failure: None,
        };
        for (variable, value) in variables.zip(&machine.headers) {
            let right = matches!(
                (variable.ty, value),
                (None, _)
                    | (_, None)
                    | (Some(VariableType::String), Some(Header::String(_)))
                    | (Some(VariableType::Integer), Some(Header::Integer(_)))
                    | (Some(VariableType::Double), Some(Header::Double(_)))
            );
            if !right {
                machine.answer = Outcome::Error;
            }
        }
        machine.frames.push(Frame {
            active: 0,
            below: 0,
            instances: 0,
            runs: false,
        });
        machine.enter(0, 0);
        machine.begin();
        machine
    }

    /// The document: which steps lead on from it.
    fn begin(&mut self) {
        let mut at = 0;
        while let Some(from) = self.active.get(at).copied() {
            for next in self.step(from.step).next.iter() {
                let waiting = Active {
                    step: *next,
                    instance: from.instance,
                };
                match self.step(*next).axis {
                    Axis::DescendantOrSelf => {
                        self.active.push(waiting);
                        self.below.push(waiting);
                    }
                    Axis::Descendant => self.below.push(waiting),
                    _ => {}
                }
            }
            at += 1;
        }
    }

    fn fail(&mut self, error: Error) {
        self.answer = Outcome::Error;
        self.failure = Some(error);
    }

    fn is_pending(&self) -> bool {
        self.answer == Outcome::Pending
    }

    /// What came of a run.
    pub(crate) fn into_answer(self) -> Result<bool, Error> {
        match self.answer {
            Outcome::True => Ok(true),
            Outcome::False => Ok(false),
            Outcome::Error | Outcome::Pending => Err(self.failure.unwrap_or_else(|| {
                Error::new("dynamic", "the query has no answer for this document")
            })),
        }
    }

    fn step(&self, step: Number) -> &'m Step {
        &self.program.steps[usize::from(step)]
    }

    fn scope_of(&self, instance: u32) -> Option<&'m Scope> {
        self.step(self.instances[instance as usize].step)
            .scope
            .as_ref()
    }

    fn fact(&self, instance: u32, fact: Number) -> Option<(&'m Fact, usize)> {
        let scope = self.scope_of(instance)?;
        let at = self.instances[instance as usize].facts + usize::from(fact);
        Some((&scope.facts[usize::from(fact)], at))
    }

    fn take(
        &mut self,
        event: &Event<'_>,
        events: &Events<'_>,
        is_apart: bool,
    ) -> Result<(), Error> {
        match event {
            Event::Start { .. } if self.idle > 0 => self.idle += 1,
            Event::End if self.idle > 0 => self.idle -= 1,
            Event::Start { prefix, local } => {
                self.end_run();
                self.start(Tag {
                    prefix,
                    local,
                    events,
                })?;
            }
            Event::Text(text) => {
                if self.listening > 0 {
                    self.text.push_str(text);
                }
                if self.idle == 0 && self.frames.last().is_some_and(|frame| frame.runs) {
                    if is_apart {
                        self.end_run();
                    }
                    self.run.push_str(text);
                }
            }
            Event::End => {
                self.end_run();
                self.end();
            }
            Event::Eof => self.end(),
        }
        Ok(())
    }

    /// An element: which steps lead to it.
    fn start(&mut self, tag: Tag<'_, '_>) -> Result<(), Error> {
        let Some(parent) = self.frames.last() else {
            return Ok(());
        };
        let (first, last) = (parent.active, self.active.len());
        let waiting = self.below.len();
        self.frames.push(Frame {
            active: last,
            below: waiting,
            instances: self.instances.len(),
            runs: false,
        });
        self.position += 1;
        for at in first..last {
            let from = self.active[at];
            for next in self.step(from.step).next.iter() {
                let step = self.step(*next);
                if step.axis == Axis::Child {
                    self.try_step(*next, step, from.instance, tag)?;
                }
            }
        }
        for at in 0..waiting {
            let Active {
                step: next,
                instance,
            } = self.below[at];
            self.try_step(next, self.step(next), instance, tag)?;
        }
        // What leads to the element itself from itself.
        let mut at = last;
        while at < self.active.len() {
            let from = self.active[at];
            for next in self.step(from.step).next.iter() {
                let step = self.step(*next);
                match step.axis {
                    Axis::DescendantOrSelf => {
                        self.try_step(*next, step, from.instance, tag)?;
                        self.wait(*next, from.instance);
                    }
                    Axis::Descendant => self.wait(*next, from.instance),
                    Axis::SelfNode => self.try_step(*next, step, from.instance, tag)?,
                    Axis::Attribute => self.attributes(*next, step, from.instance, tag)?,
                    Axis::Text => {
                        if let Some(frame) = self.frames.last_mut() {
                            frame.runs = true;
                        }
                    }
                    Axis::Child => {}
                }
            }
            at += 1;
        }
        if self.active.len() == last && self.below.is_empty() {
            self.frames.pop();
            self.idle = 1;
        }
        Ok(())
    }

    fn wait(&mut self, step: Number, instance: u32) {
        let waiting = Active { step, instance };
        if !self.below.contains(&waiting) {
            self.below.push(waiting);
        }
    }

    fn try_step(
        &mut self,
        number: Number,
        step: &'m Step,
        instance: u32,
        tag: Tag<'_, '_>,
    ) -> Result<(), Error> {
        self.charge()?;
        if passes(&step.name, tag.local, || tag.events.namespace(tag.prefix)) {
            self.lead(number, step, instance);
        }
        Ok(())
    }

    fn charge(&mut self) -> Result<(), Error> {
        let left = self.steps.checked_sub(1);
        self.steps = left.ok_or_else(|| Error::limit("the query takes too many steps"))?;
        Ok(())
    }

    /// A step leads to the element that has just started.
    fn lead(&mut self, number: Number, step: &'m Step, instance: u32) {
        let first = self.frames.last().map_or(0, |frame| frame.active);
        let known = Active {
            step: number,
            instance,
        };
        // It may do so in several ways. What has a scope is active with its own instance.
        let twice = match &step.scope {
            None => self.active[first..].contains(&known),
            Some(_) => self.active[first..].iter().any(|active| {
                active.step == number && self.instances[active.instance as usize].outer == instance
            }),
        };
        if twice {
            return;
        }
        self.mark(step, instance);
        match &step.scope {
            None => self.active.push(known),
            Some(scope) => {
                if self.is_decided(instance, scope.adds_to) {
                    return;
                }
                let own = self.enter(number, instance);
                self.settle(own);
            }
        }
    }

    /// A node counts for the facts of the scope around it.
    fn mark(&mut self, step: &Step, instance: u32) {
        let position = self.position;
        for fact in step.marks.iter() {
            self.add(instance, *fact, 1, Outcome::True, position);
        }
    }

    /// Begins an instance of a step with facts, of the element that has just started or an attribute.
    fn enter(&mut self, step: Number, outer: u32) -> u32 {
        let own = u32::try_from(self.instances.len()).unwrap_or(u32::MAX);
        self.instances.push(Instance {
            step,
            outer,
            facts: self.facts.len(),
            text: self.text.len(),
            position: self.position,
            done: false,
        });
        self.active.push(Active {
            step,
            instance: own,
        });
        if let Some(scope) = &self.step(step).scope {
            self.facts
                .resize(self.facts.len() + scope.facts.len(), NOTHING);
            if scope.text {
                self.listening += 1;
            }
            if own > 0
                && let Some((_, at)) = self.fact(outer, scope.adds_to)
            {
                self.facts[at].open += 1;
            }
        }
        own
    }

    fn attributes(
        &mut self,
        number: Number,
        step: &'m Step,
        instance: u32,
        tag: Tag<'_, '_>,
    ) -> Result<(), Error> {
        for attribute in tag.events.attributes() {
            self.charge()?;
            if passes(&step.name, attribute.local, || Some(attribute.namespace)) {
                self.leaf(number, step, instance, attribute.value);
            }
        }
        Ok(())
    }

    /// An attribute or a text, which is over as soon as it starts.
    fn leaf(&mut self, number: Number, step: &'m Step, instance: u32, text: &str) {
        self.position += 1;
        self.mark(step, instance);
        if step.scope.is_some() {
            let start = self.text.len();
            self.text.push_str(text);
            let own = self.enter(number, instance);
            self.instances[own as usize].text = start;
            self.active.pop();
            self.leave(own);
            self.text.truncate(start);
        }
    }

    /// The texts of the open element that are over.
    fn end_run(&mut self) {
        if self.run.is_empty() {
            return;
        }
        let run = std::mem::take(&mut self.run);
        let first = self.frames.last().map_or(0, |frame| frame.active);
        for at in first..self.active.len() {
            let from = self.active[at];
            for next in self.step(from.step).next.iter() {
                let step = self.step(*next);
                if step.axis == Axis::Text {
                    self.leaf(*next, step, from.instance, &run);
                }
            }
        }
        self.run = run;
        self.run.clear();
    }

    /// The end of the element that is open, or of the document.
    fn end(&mut self) {
        let Some(frame) = self.frames.pop() else {
            return;
        };
        self.below.truncate(frame.below);
        self.active.truncate(frame.active);
        while self.instances.len() > frame.instances {
            let last = u32::try_from(self.instances.len() - 1).unwrap_or(u32::MAX);
            self.leave(last);
        }
    }

    /// The end of the instance that was begun last.
    fn leave(&mut self, instance: u32) {
        let Instance { outer, done, .. } = self.instances[instance as usize];
        let Some(scope) = self.scope_of(instance) else {
            return;
        };
        if instance > 0
            && let Some((fact, at)) = self.fact(outer, scope.adds_to)
        {
            self.facts[at].open -= 1;
            // What it has added before may be final now.
            if done && fact.fallible {
                self.settle_fact(outer, scope.adds_to);
            }
        }
        self.conclude(instance, true);
        if let Some(gone) = self.instances.pop() {
            self.facts.truncate(gone.facts);
        }
        if scope.text {
            self.listening -= 1;
            if self.listening == 0 {
                self.text.clear();
            }
        }
    }

    /// Adds what an instance has to add as soon as it is known.
    fn settle(&mut self, instance: u32) {
        self.conclude(instance, false);
    }

    fn conclude(&mut self, instance: u32, over: bool) {
        if self.instances[instance as usize].done {
            return;
        }
        let Some(scope) = self.scope_of(instance) else {
            return;
        };
        let holds = match scope.predicate {
            Some(predicate) => self.eval(predicate, instance, over),
            None => Outcome::True,
        };
        let Instance {
            outer, position, ..
        } = self.instances[instance as usize];
        match holds {
            Outcome::Pending => return,
            // It counts for nothing.
            Outcome::False => {
                if over
                    && let Some((fact, _)) = self.fact(outer, scope.adds_to)
                    && fact.fallible
                {
                    self.settle_fact(outer, scope.adds_to);
                }
            }
            Outcome::Error => {
                if let Some((_, at)) = self.fact(outer, scope.adds_to) {
                    self.facts[at].error = true;
                }
            }
            Outcome::True => match scope.adds {
                Adds::Outcome(formula) => {
                    let outcome = self.eval(formula, instance, over);
                    if outcome == Outcome::Pending {
                        return;
                    }
                    self.instances[instance as usize].done = true;
                    if instance == 0 {
                        self.answer = outcome;
                    } else {
                        self.add(outer, scope.adds_to, 1, outcome, position);
                    }
                    return;
                }
                Adds::Fact(fact) => {
                    let Some((kind, at)) = self.fact(instance, fact) else {
                        return;
                    };
                    let gathered = self.facts[at];
                    if !over && !is_final(kind, &gathered) {
                        return;
                    }
                    self.instances[instance as usize].done = true;
                    if let Some((_, outer_at)) = self.fact(outer, scope.adds_to) {
                        self.facts[outer_at].error |= gathered.error;
                    }
                    self.add(
                        outer,
                        scope.adds_to,
                        gathered.count,
                        gathered.first,
                        gathered.position,
                    );
                    return;
                }
            },
        }
        self.instances[instance as usize].done = true;
    }

    /// Adds an outcome, of `count` nodes, to a fact.
    fn add(&mut self, instance: u32, fact: Number, count: u32, outcome: Outcome, position: u32) {
        let Some((_, at)) = self.fact(instance, fact) else {
            return;
        };
        let gathered = &mut self.facts[at];
        gathered.count = gathered.count.saturating_add(count);
        if outcome != Outcome::False && position < gathered.position {
            gathered.first = outcome;
            gathered.position = position;
        }
        self.settle_fact(instance, fact);
    }

    /// Adds what follows from a fact, if that is known now.
    fn settle_fact(&mut self, instance: u32, fact: Number) {
        if self.is_decided(instance, fact) {
            self.settle(instance);
        }
    }

    fn is_decided(&self, instance: u32, fact: Number) -> bool {
        let known = self.fact(instance, fact);
        known.is_some_and(|(fact, at)| is_final(fact, &self.facts[at]))
    }

    /// What comes of a formula for an instance, which may be over.
    fn eval(&self, formula: Number, instance: u32, over: bool) -> Outcome {
        match &self.program.formulas[usize::from(formula)] {
            Formula::Constant(truth) => Outcome::from(*truth),
            Formula::Fact(fact) => match self.fact(instance, *fact) {
                Some((fact, at)) => self.gathered(fact, &self.facts[at], over),
                None => Outcome::Error,
            },
            Formula::Text(check) => {
                if !over {
                    return Outcome::Pending;
                }
                let start = self.instances[instance as usize].text;
                self.check(*check, &self.text[start..])
            }
            Formula::Variable(variable) => match self.headers[usize::from(*variable)] {
                None => Outcome::Error,
                Some(Header::String(text)) => Outcome::from(!text.is_empty()),
                Some(Header::Integer(number)) => Outcome::from(number != 0),
                Some(Header::Double(number)) => Outcome::from(!number.is_nan() && number != 0.0),
            },
            Formula::Bound(variable) => match self.headers[usize::from(*variable)] {
                None => Outcome::Error,
                Some(_) => Outcome::True,
            },
            Formula::Compare(variable, comparison, constants) => {
                let Some(header) = self.headers[usize::from(*variable)] else {
                    return Outcome::Error;
                };
                let value = match header {
                    Header::String(text) => Value::String(text.into()),
                    Header::Integer(number) => Value::Integer(number),
                    Header::Double(number) => Value::Double(number),
                };
                self.compare(&value, *comparison, constants)
            }
            Formula::Not(operand) => match self.eval(*operand, instance, over) {
                Outcome::True => Outcome::False,
                Outcome::False => Outcome::True,
                other => other,
            },
            Formula::And(parts) => self.until(parts, Outcome::False, instance, over),
            Formula::Or(parts) => self.until(parts, Outcome::True, instance, over),
            Formula::If(test, then, otherwise) => match self.eval(*test, instance, over) {
                Outcome::True => self.eval(*then, instance, over),
                Outcome::False => self.eval(*otherwise, instance, over),
                other => other,
            },
        }
    }

    /// From left to right until one decides: `and`, `or`.
    fn until(&self, parts: &[Number], decisive: Outcome, instance: u32, over: bool) -> Outcome {
        let mut pending = false;
        for part in parts {
            let outcome = self.eval(*part, instance, over);
            if outcome == Outcome::Pending {
                // What comes after it counts only if it cannot be an error itself.
                if self.is_fallible(*part, instance) {
                    return Outcome::Pending;
                }
                pending = true;
            } else if outcome == decisive {
                return outcome;
            } else if outcome == Outcome::Error {
                return if pending { Outcome::Pending } else { outcome };
            }
        }
        match (pending, decisive) {
            (true, _) => Outcome::Pending,
            (false, Outcome::True) => Outcome::False,
            (false, _) => Outcome::True,
        }
    }

    fn is_fallible(&self, formula: Number, instance: u32) -> bool {
        match &self.program.formulas[usize::from(formula)] {
            Formula::Constant(_) => false,
            Formula::Fact(fact) => self
                .fact(instance, *fact)
                .is_none_or(|(fact, _)| fact.fallible),
            Formula::Not(operand) => self.is_fallible(*operand, instance),
            Formula::And(parts) | Formula::Or(parts) => {
                parts.iter().any(|part| self.is_fallible(*part, instance))
            }
            _ => true,
        }
    }

    fn gathered(&self, fact: &Fact, gathered: &Gathered, over: bool) -> Outcome {
        if !over && !is_final(fact, gathered) {
            return Outcome::Pending;
        }
        if gathered.error {
            return Outcome::Error;
        }
        match (fact.kind, gathered.count) {
            (FactKind::Any, _) | (FactKind::One(_), 1) => gathered.first,
            (FactKind::One(None), 0) => Outcome::False,
            (FactKind::One(Some(check)), 0) => self.check(check, ""),
            (FactKind::One(_), _) => Outcome::Error,
            (FactKind::Count(check), count) => {
                let check = &self.program.checks[usize::from(check)];
                match &check.test {
                    Test::Compare(comparison, constants) => {
                        self.compare(&Value::Integer(count.into()), *comparison, constants)
                    }
                    _ => Outcome::Error,
                }
            }
        }
    }

    fn check(&self, check: Number, text: &str) -> Outcome {
        let Check { maps, test } = &self.program.checks[usize::from(check)];
        let mut value = Value::Untyped(Cow::Borrowed(text));
        for map in maps.iter() {
            value = value.map(*map);
        }
        match test {
            Test::Compare(comparison, constants) => self.compare(&value, *comparison, constants),
            Test::Matches(pattern) => {
                Outcome::from(self.regexes[usize::from(*pattern)].is_match(value.text()))
            }
            Test::Contains(with) => Outcome::from(value.text().contains(&**with)),
            Test::StartsWith(with) => Outcome::from(value.text().starts_with(&**with)),
            Test::EndsWith(with) => Outcome::from(value.text().ends_with(&**with)),
            Test::Truth => Outcome::from(match value {
                Value::Untyped(text) | Value::String(text) => !text.is_empty(),
                Value::Integer(number) => number != 0,
                Value::Double(number) => !number.is_nan() && number != 0.0,
            }),
        }
    }

    /// Whether a value stands in a relation to one of these, the first that is not false.
    fn compare(&self, value: &Value<'_>, comparison: Comparison, with: &[Constant]) -> Outcome {
        for constant in with {
            let outcome = match constant {
                Constant::Text(text) => value.with_text(comparison, text),
                Constant::Integer(number) => value.with_integer(comparison, *number),
                Constant::Decimal(number) | Constant::Double(number) => {
                    value.with_double(comparison, *number)
                }
                Constant::Boolean(truth) => value.with_boolean(comparison, *truth),
                Constant::Variable(variable) => match self.headers[usize::from(*variable)] {
                    None => Outcome::Error,
                    Some(Header::String(text)) => value.with_text(comparison, text),
                    Some(Header::Integer(number)) => value.with_integer(comparison, number),
                    Some(Header::Double(number)) => value.with_double(comparison, number),
                },
            };
            if outcome != Outcome::False {
                return outcome;
            }
        }
        Outcome::False
    }
}

/// Whether nothing that may still come changes a fact.
fn is_final(fact: &Fact, gathered: &Gathered) -> bool {
    fact.early && gathered.first != Outcome::False && (gathered.open == 0 || !fact.fallible)
}

/// The start tag that was read last.
#[derive(Clone, Copy)]
struct Tag<'d, 'e> {
    prefix: &'d str,
    local: &'d str,
    events: &'e Events<'d>,
}

/// Whether a name passes a test; the namespace is looked up where the rest is right.
fn passes<'n>(name: &Name, local: &str, namespace: impl FnOnce() -> Option<&'n str>) -> bool {
    if name.local.as_ref().is_some_and(|wanted| **wanted != *local) {
        return false;
    }
    match &name.namespace {
        None => true,
        Some(wanted) => namespace().is_some_and(|namespace| **wanted == *namespace),
    }
}

/// A value on its way.
enum Value<'t> {
    Untyped(Cow<'t, str>),
    String(Cow<'t, str>),
    Integer(i64),
    Double(f64),
}

impl Value<'_> {
    fn text(&self) -> &str {
        match self {
            Self::Untyped(text) | Self::String(text) => text,
            Self::Integer(_) | Self::Double(_) => "",
        }
    }

    fn map(self, map: Map) -> Self {
        let (Self::Untyped(text) | Self::String(text)) = self else {
            return self;
        };
        match map {
            Map::String => Self::String(text),
            Map::LowerCase => Self::String(text.chars().flat_map(char::to_lowercase).collect()),
            Map::UpperCase => Self::String(text.chars().flat_map(char::to_uppercase).collect()),
            Map::NormalizeSpace => {
                let collapsed = clacks_xs::WhiteSpace::Collapse.normalize(&text);
                Self::String(Cow::Owned(collapsed.into_owned()))
            }
            Map::Length => {
                let length = text.chars().count();
                Self::Integer(i64::try_from(length).unwrap_or(i64::MAX))
            }
            Map::Number => Self::Double(double(&text).unwrap_or(f64::NAN)),
        }
    }

    fn with_text(&self, comparison: Comparison, with: &str) -> Outcome {
        match self {
            Self::Untyped(text) | Self::String(text) => {
                related(comparison, Some((**text).cmp(with)))
            }
            Self::Integer(_) | Self::Double(_) => Outcome::Error,
        }
    }

    fn with_integer(&self, comparison: Comparison, with: i64) -> Outcome {
        match self {
            Self::Integer(number) => related(comparison, Some(number.cmp(&with))),
            // The nearest is what is wanted.
            #[allow(clippy::cast_precision_loss)]
            _ => self.with_double(comparison, with as f64),
        }
    }

    fn with_double(&self, comparison: Comparison, with: f64) -> Outcome {
        let number = match self {
            Self::Untyped(text) => match double(text) {
                Some(number) => number,
                None => return Outcome::Error,
            },
            Self::Double(number) => *number,
            // The nearest is what is wanted.
            #[allow(clippy::cast_precision_loss)]
            Self::Integer(number) => *number as f64,
            Self::String(_) => return Outcome::Error,
        };
        related(comparison, number.partial_cmp(&with))
    }

    fn with_boolean(&self, comparison: Comparison, with: bool) -> Outcome {
        let Self::Untyped(text) = self else {
            return Outcome::Error;
        };
        let literal = clacks_xs::WhiteSpace::Collapse.normalize(text);
        match bool::from_literal(&literal) {
            Ok(truth) => related(comparison, Some(truth.cmp(&with))),
            Err(_) => Outcome::Error,
        }
    }
}

fn double(text: &str) -> Option<f64> {
    // Most numbers are short, and without a sign or a point.
    if (1..=15).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit()) {
        return text.parse().ok();
    }
    let literal = clacks_xs::WhiteSpace::Collapse.normalize(text);
    clacks_xs::Double::from_literal(&literal)
        .ok()
        .map(clacks_xs::Double::get)
}

/// Whether an order, which `NaN` has none of, is one that a comparison asks for.
fn related(comparison: Comparison, order: Option<std::cmp::Ordering>) -> Outcome {
    use Comparison as C;
    Outcome::from(match (comparison, order) {
        (C::NotEqual, order) => order != Some(std::cmp::Ordering::Equal),
        (_, None) => false,
        (C::Equal, Some(order)) => order.is_eq(),
        (C::Less, Some(order)) => order.is_lt(),
        (C::LessEqual, Some(order)) => order.is_le(),
        (C::Greater, Some(order)) => order.is_gt(),
        (_, Some(order)) => order.is_ge(),
    })
}
