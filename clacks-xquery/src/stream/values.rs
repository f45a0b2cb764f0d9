//! What is asked of the values of nodes.

use super::paths::Path;
use super::plan::{Context, GlobalValue, Local, Planned, Planner};
use super::program::{Adds, Check, Constant, FactKind, Formula, Map, Number, Test};
use crate::ast::Comparison;
use crate::context::CODEPOINT;
use crate::core::{Core, Id};
use crate::library::Function;
use crate::value::Atomic;

/// One side of a comparison.
enum Operand {
    Constants(Vec<Constant>),
    /// The values of nodes, or what is made of the only one.
    Texts(Path, Vec<Map>),
    Count(Id),
}

impl Planner<'_> {
    pub(super) fn compare(
        &mut self,
        id: Id,
        comparison: Comparison,
        a: Id,
        b: Id,
        at: Context,
    ) -> Planned<Number> {
        if comparison.is_of_nodes() {
            return Err(self.obstacle(id, "a comparison of nodes"));
        }
        let (left, right) = (self.operand(a, at)?, self.operand(b, at)?);
        match (left, right) {
            (Operand::Constants(left), Operand::Constants(right)) => {
                self.constants(id, comparison, left, right)
            }
            (Operand::Constants(constants), other) => {
                if constants.len() > 1
                    && !constants.iter().all(|it| matches!(it, Constant::Text(_)))
                {
                    // Which pair is looked at first matters where one may fail.
                    return Err(
                        self.obstacle(a, "several values before what they are compared with")
                    );
                }
                self.operand_with(id, other, turned(comparison), constants, at)
            }
            (other, Operand::Constants(constants)) => {
                self.operand_with(id, other, comparison, constants, at)
            }
            _ => Err(self.obstacle(id, "a comparison of what the document holds with itself")),
        }
    }

    fn operand(&mut self, id: Id, at: Context) -> Planned<Operand> {
        if let Some(constants) = self.constants_of(id) {
            return Ok(Operand::Constants(constants));
        }
        if let Core::Call(signature, arguments) = self.query.node(id)
            && let (Function::Count, [argument]) = (signature.function, &**arguments)
        {
            return Ok(Operand::Count(*argument));
        }
        let (path, maps) = self.mapped(id, at)?;
        Ok(Operand::Texts(path, maps))
    }

    /// The values that an expression spells out.
    fn constants_of(&self, id: Id) -> Option<Vec<Constant>> {
        let one = |constant| Some(vec![constant]);
        match self.query.node(id) {
            Core::Value(value) => match value {
                Atomic::String(text, _) => one(Constant::Text(text.to_string().into())),
                Atomic::Boolean(truth) => one(Constant::Boolean(*truth)),
                Atomic::Integer(number, _) => one(Constant::Integer(number.to_i64()?)),
                Atomic::Decimal(number) => one(Constant::Decimal(number.to_f64())),
                Atomic::Double(number) => one(Constant::Double(*number)),
                _ => None,
            },
            Core::Call(signature, _) => match signature.function {
                Function::True => one(Constant::Boolean(true)),
                Function::False => one(Constant::Boolean(false)),
                _ => None,
            },
            Core::Sign(negative, operand) => {
                let sign = if *negative { -1 } else { 1 };
                match self.constants_of(*operand)?.as_slice() {
                    [Constant::Integer(number)] => {
                        one(Constant::Integer(number.checked_mul(sign)?))
                    }
                    [Constant::Decimal(number)] if *negative => one(Constant::Decimal(-number)),
                    [Constant::Double(number)] if *negative => one(Constant::Double(-number)),
                    [number @ (Constant::Decimal(_) | Constant::Double(_))] => one(number.clone()),
                    _ => None,
                }
            }
            Core::Sequence(parts) if !parts.is_empty() => {
                let parts = parts.iter().map(|part| self.constants_of(*part));
                let parts: Option<Vec<_>> = parts.collect();
                Some(parts?.into_iter().flatten().collect())
            }
            Core::Global(index) => match self.globals[*index as usize] {
                GlobalValue::External(variable) => one(Constant::Variable(variable)),
                GlobalValue::Literal(value) => self.constants_of(value),
            },
            Core::Local(slot) => match self.locals.get(slot) {
                Some(Local::Expression(id, _)) => self.constants_of(*id),
                _ => None,
            },
            _ => None,
        }
    }

    /// A path, and what functions make of the value of the only node that it may lead to.
    fn mapped(&mut self, id: Id, at: Context) -> Planned<(Path, Vec<Map>)> {
        let Core::Call(signature, arguments) = self.query.node(id) else {
            return Ok((self.path(id, at)?, Vec::new()));
        };
        let map = match signature.function {
            Function::String => Map::String,
            Function::LowerCase => Map::LowerCase,
            Function::UpperCase => Map::UpperCase,
            Function::NormalizeSpace => Map::NormalizeSpace,
            Function::StringLength => Map::Length,
            Function::Number => Map::Number,
            _ => return Err(self.obstacle(id, "a function that needs the document")),
        };
        let (path, mut maps) = match &**arguments {
            [] => (Path::start(at.focus), Vec::new()),
            [argument] => self.mapped(*argument, at)?,
            _ => return Err(self.obstacle(id, "a function that needs the document")),
        };
        if matches!(maps.last(), Some(Map::Length | Map::Number)) {
            return Err(self.obstacle(id, "a function of a number"));
        }
        maps.push(map);
        Ok((path, maps))
    }

    fn operand_with(
        &mut self,
        id: Id,
        operand: Operand,
        comparison: Comparison,
        constants: Vec<Constant>,
        at: Context,
    ) -> Planned<Number> {
        if comparison.is_of_values() && constants.len() > 1 {
            return Err(self.obstacle(id, "several values where one is compared"));
        }
        let (path, mut maps) = match operand {
            Operand::Count(of) => return self.count(of, comparison.general(), constants, at),
            Operand::Texts(path, maps) => (path, maps),
            Operand::Constants(_) => return Err(self.obstacle(id, "a comparison of constants")),
        };
        let exact = |constant: &Constant| matches!(constant, Constant::Decimal(_));
        if matches!(maps.last(), Some(Map::Length)) && constants.iter().any(exact) {
            return Err(self.obstacle(id, "a decimal that an integer is compared with"));
        }
        // A variable without a value is an error, whatever there is to compare it with.
        let mut parts = self.bound(&constants)?;
        let kind = match (comparison.is_of_values(), maps.is_empty()) {
            (false, true) => Kind::Any,
            (true, true) => {
                maps.push(Map::String);
                Kind::OneOrFalse
            }
            _ => Kind::OneOrEmpty,
        };
        let test = Test::Compare(comparison.general(), constants.into());
        parts.push(self.texts(id, &path, maps, test, kind, at)?);
        self.conjunction(parts)
    }

    /// The formulas that say that variables have values.
    fn bound(&mut self, constants: &[Constant]) -> Planned<Vec<Number>> {
        let mut parts = Vec::new();
        for constant in constants {
            if let Constant::Variable(variable) = constant {
                parts.push(self.formula(Formula::Bound(*variable), true)?);
            }
        }
        Ok(parts)
    }

    /// A variable compared with constants.
    fn constants(
        &mut self,
        id: Id,
        comparison: Comparison,
        left: Vec<Constant>,
        right: Vec<Constant>,
    ) -> Planned<Number> {
        let known = |constants: &[Constant]| {
            let bad = |it: &Constant| matches!(it, Constant::Variable(_) | Constant::Decimal(_));
            !constants.iter().any(bad) && (constants.len() == 1 || !comparison.is_of_values())
        };
        let (variable, comparison, others) = match (&*left, &*right) {
            ([Constant::Variable(variable)], _) if known(&right) => (*variable, comparison, right),
            (_, [Constant::Variable(variable)]) if known(&left) && left.len() == 1 => {
                (*variable, turned(comparison), left)
            }
            _ => return Err(self.obstacle(id, "a comparison of constants")),
        };
        let formula = Formula::Compare(variable, comparison.general(), others.into());
        self.formula(formula, true)
    }

    /// How many nodes there are, compared with constants.
    pub(super) fn count(
        &mut self,
        of: Id,
        comparison: Comparison,
        constants: Vec<Constant>,
        at: Context,
    ) -> Planned<Number> {
        let whole = |it: &Constant| matches!(it, Constant::Integer(_));
        if !constants.iter().all(whole) {
            return Err(self.obstacle(of, "a count that is compared with other than integers"));
        }
        let path = self.path(of, at)?;
        if path.base != at.here || path.steps.is_empty() || !path.names.is_empty() {
            return Err(self.obstacle(of, "a count of other than nodes below"));
        }
        let check = self.check(Check {
            maps: Vec::new().into(),
            test: Test::Compare(comparison, constants.into()),
        })?;
        let fact = self.fact(at.here, FactKind::Count(check))?;
        self.chain(of, at.here, &path, fact)?;
        self.fact_formula(at.here, fact)
    }

    /// The test that a function is, of its second argument and those after.
    pub(super) fn text_test(
        &mut self,
        id: Id,
        function: Function,
        with: Id,
        rest: &[Id],
    ) -> Planned<Test> {
        let literal = |planner: &Self, id: Id| match planner.query.node(id) {
            Core::Value(Atomic::String(text, _)) => Ok(text.clone()),
            _ => Err(planner.obstacle(id, "an argument that is computed")),
        };
        let with = literal(self, with)?;
        let rest = rest.first().map(|id| literal(self, *id)).transpose()?;
        if function == Function::Matches {
            let flags = rest.unwrap_or_default();
            return self.pattern(&with, &flags).map(Test::Matches);
        }
        if rest.is_some_and(|collation| *collation != *CODEPOINT) {
            return Err(self.obstacle(id, "a collation"));
        }
        let with = with.to_string().into();
        Ok(match function {
            Function::Contains => Test::Contains(with),
            Function::StartsWith => Test::StartsWith(with),
            _ => Test::EndsWith(with),
        })
    }

    /// What is asked of a string that is made of a node, or of nothing.
    pub(super) fn text(&mut self, id: Id, test: Test, at: Context) -> Planned<Number> {
        let (path, mut maps) = self.mapped(id, at)?;
        if test != Test::Truth && matches!(maps.last(), Some(Map::Length | Map::Number)) {
            return Err(self.obstacle(id, "a number where a string is expected"));
        }
        if maps.is_empty() {
            if test == Test::Truth {
                return self.exists(id, at);
            }
            maps.push(Map::String);
        }
        self.texts(id, &path, maps, test, Kind::OneOrEmpty, at)
    }

    fn texts(
        &mut self,
        id: Id,
        path: &Path,
        maps: Vec<Map>,
        test: Test,
        kind: Kind,
        at: Context,
    ) -> Planned<Number> {
        let fallible = test.is_fallible(&maps);
        let check = self.check(Check {
            maps: maps.into(),
            test,
        })?;
        if path.is_start(at.here) {
            self.scope(at.here).text = true;
            return self.formula(Formula::Text(check), fallible);
        }
        let kind = match kind {
            Kind::Any => FactKind::Any,
            Kind::OneOrFalse => FactKind::One(None),
            Kind::OneOrEmpty => FactKind::One(Some(check)),
        };
        let fact = self.fact(at.here, kind)?;
        let step = self.scoped_chain(id, at.here, path, fact)?;
        self.scope(step).text = true;
        let passes = self.formula(Formula::Text(check), fallible)?;
        self.adds(step, Adds::Outcome(passes));
        self.fact_formula(at.here, fact)
    }
}

/// What comes of how many nodes.
#[derive(Clone, Copy)]
enum Kind {
    /// Any of them may pass.
    Any,
    /// There may be one; without it is false.
    OneOrFalse,
    /// There may be one; without it it is as if its text were empty.
    OneOrEmpty,
}

/// The comparison with its sides exchanged.
fn turned(comparison: Comparison) -> Comparison {
    use Comparison as C;
    match comparison {
        C::Less => C::Greater,
        C::LessEqual => C::GreaterEqual,
        C::Greater => C::Less,
        C::GreaterEqual => C::LessEqual,
        C::ValueLess => C::ValueGreater,
        C::ValueLessEqual => C::ValueGreaterEqual,
        C::ValueGreater => C::ValueLess,
        C::ValueGreaterEqual => C::ValueLessEqual,
        other => other,
    }
}

impl Test {
    /// Whether it may be an error.
    fn is_fallible(&self, maps: &[Map]) -> bool {
        let Self::Compare(_, constants) = self else {
            return false;
        };
        let compares = |constant: &Constant| match maps.last() {
            Some(Map::Length) => matches!(constant, Constant::Integer(_) | Constant::Double(_)),
            Some(Map::Number) => matches!(
                constant,
                Constant::Integer(_) | Constant::Decimal(_) | Constant::Double(_)
            ),
            _ => matches!(constant, Constant::Text(_)),
        };
        !constants.iter().all(compares)
    }
}
