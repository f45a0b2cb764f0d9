//! Operators by precedence (XQuery 1.0, section A.1; XPath 2.0, section A.1).

use super::Parser;
use crate::ast::{Comparison, Expr, ExprId, Operator, SetOperator};
use crate::error::Error;
use crate::lexer::{Kind, Symbol};

/// The operators between two expressions, or after one.
#[derive(Clone, Copy)]
enum Infix {
    Or,
    And,
    Compare(Comparison),
    To,
    Arithmetic(Operator),
    Set(SetOperator),
    InstanceOf,
    TreatAs,
    CastableAs,
    CastAs,
}

impl Infix {
    /// How tightly it binds.
    const fn level(self) -> u8 {
        match self {
            Self::Or => 1,
            Self::And => 2,
            Self::Compare(_) => 3,
            Self::To => 4,
            Self::Arithmetic(Operator::Add | Operator::Subtract) => 5,
            Self::Arithmetic(_) => 6,
            Self::Set(SetOperator::Union) => 7,
            Self::Set(_) => 8,
            Self::InstanceOf => 9,
            Self::TreatAs => 10,
            Self::CastableAs => 11,
            Self::CastAs => 12,
        }
    }

    /// How many tokens it has.
    const fn tokens(self) -> usize {
        match self {
            Self::InstanceOf | Self::TreatAs | Self::CastableAs | Self::CastAs => 2,
            _ => 1,
        }
    }
}

impl Parser<'_> {
    fn infix(&self) -> Option<Infix> {
        Some(match self.peek() {
            Kind::Symbol(Symbol::Plus) => Infix::Arithmetic(Operator::Add),
            Kind::Symbol(Symbol::Minus) => Infix::Arithmetic(Operator::Subtract),
            Kind::Symbol(Symbol::Star) => Infix::Arithmetic(Operator::Multiply),
            Kind::Symbol(Symbol::Bar) => Infix::Set(SetOperator::Union),
            Kind::Symbol(symbol) => Infix::Compare(Comparison::from_text(symbol.text())?),
            Kind::Name => match (self.word(0), self.word(1)) {
                ("or", _) => Infix::Or,
                ("and", _) => Infix::And,
                ("to", _) => Infix::To,
                ("instance", "of") => Infix::InstanceOf,
                ("treat", "as") => Infix::TreatAs,
                ("castable", "as") => Infix::CastableAs,
                ("cast", "as") => Infix::CastAs,
                (word, _) => {
                    let comparison = Comparison::from_text(word).map(Infix::Compare);
                    let arithmetic = || Operator::from_text(word).map(Infix::Arithmetic);
                    let set = || SetOperator::from_text(word).map(Infix::Set);
                    return comparison.or_else(arithmetic).or_else(set);
                }
            },
            _ => return None,
        })
    }

    /// An expression of operators that bind at least as tightly as `least`.
    pub(super) fn binary(&mut self, least: u8) -> Result<ExprId, Error> {
        let start = self.start();
        let mut left = self.unary()?;
        // What binds more tightly than an operator that was read cannot follow its right side, and
        // what cannot be chained ends the climb at its own level.
        let mut most = u8::MAX;
        loop {
            self.refuse_operator()?;
            let Some(infix) = self.infix() else { break };
            let level = infix.level();
            if level < least {
                break;
            }
            if level > most {
                let text = self.text_of(self.token(0));
                let message = format!("{} cannot be chained", clacks_xs::excerpt(text));
                return Err(Error::new(super::SYNTAX, message)
                    .expecting("brackets")
                    .at(self.token(0).span));
            }
            for _ in 0..infix.tokens() {
                self.advance();
            }
            most = match infix {
                Infix::Or | Infix::And | Infix::Arithmetic(_) | Infix::Set(_) => level,
                _ => level - 1,
            };
            let expr = match infix {
                Infix::Or => Expr::Or(self.joined("or", left, level)?),
                Infix::And => Expr::And(self.joined("and", left, level)?),
                Infix::Compare(comparison) => {
                    Expr::Compare(comparison, left, self.binary(level + 1)?)
                }
                Infix::To => Expr::Range(left, self.binary(level + 1)?),
                Infix::Arithmetic(operator) => {
                    Expr::Arithmetic(operator, left, self.binary(level + 1)?)
                }
                Infix::Set(operator) => Expr::Set(operator, left, self.binary(level + 1)?),
                Infix::InstanceOf => Expr::InstanceOf(left, self.sequence_type()?),
                Infix::TreatAs => Expr::TreatAs(left, self.sequence_type()?),
                Infix::CastableAs => Expr::CastableAs(left, self.single_type()?),
                Infix::CastAs => Expr::CastAs(left, self.single_type()?),
            };
            left = self.add(start, expr)?;
        }
        Ok(left)
    }

    /// The operands of a chain of `word`, whose first one has been read, and so has the first `word`.
    fn joined(&mut self, word: &str, first: ExprId, level: u8) -> Result<Vec<ExprId>, Error> {
        let mut operands = vec![first, self.binary(level + 1)?];
        while self.eat_word(word) {
            operands.push(self.binary(level + 1)?);
        }
        Ok(operands)
    }

    /// Signs, and what they stand before.
    fn unary(&mut self) -> Result<ExprId, Error> {
        let start = self.start();
        let negative = self.is(Symbol::Minus);
        if !negative && !self.is(Symbol::Plus) {
            return self.path();
        }
        self.advance();
        let operand = self.nested(Self::unary)?;
        self.add(start, Expr::Sign { negative, operand })
    }
}
