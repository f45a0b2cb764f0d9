//! Programs for people, a line for each step.

use std::fmt::{self, Display, Formatter};

use super::program::{Adds, Axis, Constant, FactKind, Formula, Map, Name, Number, Program, Test};

impl Display for Program {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.write_step(f, 0, 0)
    }
}

impl Program {
    fn write_step(&self, f: &mut Formatter<'_>, number: Number, depth: usize) -> fmt::Result {
        let step = &self.steps[usize::from(number)];
        write!(f, "{:width$}", "", width = 2 * depth + 2)?;
        if number == 0 {
            f.write_str("document")?;
        } else {
            f.write_str(match step.axis {
                Axis::Child => "",
                Axis::Descendant => "descendant::",
                Axis::DescendantOrSelf => "descendant-or-self::",
                Axis::Attribute => "@",
                Axis::Text => "text()",
                Axis::SelfNode => "self::",
            })?;
            if step.axis != Axis::Text {
                write!(f, "{}", step.name)?;
            }
        }
        for fact in step.marks.iter() {
            write!(f, " -> fact {fact}")?;
        }
        if let Some(scope) = &step.scope {
            for (at, fact) in scope.facts.iter().enumerate() {
                match fact.kind {
                    FactKind::Any => write!(f, " [fact {at}: any]")?,
                    FactKind::One(_) => write!(f, " [fact {at}: the only one]")?,
                    FactKind::Count(check) => {
                        write!(f, " [fact {at}: how many ")?;
                        self.write_check(f, check)?;
                        f.write_str("]")?;
                    }
                }
            }
            if let Some(predicate) = scope.predicate {
                f.write_str(" where ")?;
                self.write_formula(f, predicate)?;
            }
            f.write_str(if number == 0 { " -> answer: " } else { " -> " })?;
            if number > 0 {
                write!(f, "fact {}: ", scope.adds_to)?;
            }
            match scope.adds {
                Adds::Outcome(formula) => self.write_formula(f, formula)?,
                Adds::Fact(fact) => write!(f, "its fact {fact}")?,
            }
        }
        f.write_str("\n")?;
        for next in step.next.iter() {
            self.write_step(f, *next, depth + 1)?;
        }
        Ok(())
    }

    fn write_formula(&self, f: &mut Formatter<'_>, formula: Number) -> fmt::Result {
        let joined = |f: &mut Formatter<'_>, parts: &[Number], between: &str| {
            f.write_str("(")?;
            for (at, part) in parts.iter().enumerate() {
                if at > 0 {
                    f.write_str(between)?;
                }
                self.write_formula(f, *part)?;
            }
            f.write_str(")")
        };
        match &self.formulas[usize::from(formula)] {
            Formula::Constant(truth) => write!(f, "{truth}"),
            Formula::Fact(fact) => write!(f, "fact {fact}"),
            Formula::Text(check) => {
                f.write_str("text ")?;
                self.write_check(f, *check)
            }
            Formula::Variable(variable) => self.write_variable(f, *variable),
            Formula::Bound(variable) => {
                self.write_variable(f, *variable)?;
                f.write_str(" has a value")
            }
            Formula::Compare(variable, comparison, with) => {
                self.write_variable(f, *variable)?;
                write!(f, " {} ", comparison.text())?;
                self.write_constants(f, with)
            }
            Formula::Not(operand) => {
                f.write_str("not ")?;
                self.write_formula(f, *operand)
            }
            Formula::And(parts) => joined(f, parts, " and "),
            Formula::Or(parts) => joined(f, parts, " or "),
            Formula::If(test, then, otherwise) => {
                f.write_str("if ")?;
                self.write_formula(f, *test)?;
                f.write_str(" then ")?;
                self.write_formula(f, *then)?;
                f.write_str(" else ")?;
                self.write_formula(f, *otherwise)
            }
        }
    }

    fn write_variable(&self, f: &mut Formatter<'_>, variable: Number) -> fmt::Result {
        write!(f, "${}", self.variables[usize::from(variable)].name)
    }

    fn write_check(&self, f: &mut Formatter<'_>, check: Number) -> fmt::Result {
        let check = &self.checks[usize::from(check)];
        for map in check.maps.iter() {
            f.write_str(match map {
                Map::String => "as string ",
                Map::LowerCase => "in lower case ",
                Map::UpperCase => "in upper case ",
                Map::NormalizeSpace => "normalized ",
                Map::Length => "length ",
                Map::Number => "as number ",
            })?;
        }
        match &check.test {
            Test::Compare(comparison, with) => {
                write!(f, "{} ", comparison.text())?;
                self.write_constants(f, with)
            }
            Test::Matches(pattern) => {
                write!(f, "matches {:?}", self.patterns[usize::from(*pattern)].0)
            }
            Test::Contains(with) => write!(f, "contains {with:?}"),
            Test::StartsWith(with) => write!(f, "starts with {with:?}"),
            Test::EndsWith(with) => write!(f, "ends with {with:?}"),
            Test::Truth => f.write_str("is true"),
        }
    }

    fn write_constants(&self, f: &mut Formatter<'_>, constants: &[Constant]) -> fmt::Result {
        for (at, constant) in constants.iter().enumerate() {
            if at > 0 {
                f.write_str(", ")?;
            }
            match constant {
                Constant::Text(text) => write!(f, "{text:?}")?,
                Constant::Integer(number) => write!(f, "{number}")?,
                Constant::Decimal(number) | Constant::Double(number) => write!(f, "{number}")?,
                Constant::Boolean(truth) => write!(f, "{truth}()")?,
                Constant::Variable(variable) => self.write_variable(f, *variable)?,
            }
        }
        Ok(())
    }
}

impl Display for Name {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.local.as_deref().unwrap_or("*"))
    }
}
