//! Sequences of expressions, and those that a word begins.

use super::{Language, Parser};
use crate::ast::{Case, Expr, ExprId};
use crate::error::Error;
use crate::lexer::{Kind, Symbol};

impl Parser<'_> {
    /// One expression, or several with commas between them.
    pub(super) fn expr(&mut self) -> Result<ExprId, Error> {
        let start = self.start();
        let first = self.expr_single()?;
        if !self.is(Symbol::Comma) {
            return Ok(first);
        }
        let mut members = vec![first];
        while self.eat(Symbol::Comma) {
            members.push(self.expr_single()?);
        }
        self.add(start, Expr::Sequence(members))
    }

    /// An expression without a comma.
    pub(super) fn expr_single(&mut self) -> Result<ExprId, Error> {
        self.nested(Self::expr_single_inside)
    }

    fn expr_single_inside(&mut self) -> Result<ExprId, Error> {
        if self.peek() == Kind::Name {
            let variable_follows = self.is_ahead(1, Symbol::Dollar);
            let bracket_follows = self.is_ahead(1, Symbol::Open);
            match self.word(0) {
                "for" if variable_follows => return self.flwor(),
                "let" if variable_follows && self.language == Language::XQuery => {
                    return self.flwor();
                }
                "some" | "every" if variable_follows => return self.quantified(),
                "if" if bracket_follows => return self.conditional(),
                "typeswitch" if bracket_follows && self.language == Language::XQuery => {
                    return self.typeswitch();
                }
                _ => {}
            }
        }
        self.binary(1)
    }

    /// An expression in braces.
    pub(super) fn braced(&mut self) -> Result<ExprId, Error> {
        self.expect(Symbol::OpenBrace)?;
        let body = self.expr()?;
        self.expect(Symbol::CloseBrace)?;
        Ok(body)
    }

    fn conditional(&mut self) -> Result<ExprId, Error> {
        let start = self.start();
        self.advance();
        self.expect(Symbol::Open)?;
        let test = self.expr()?;
        self.expect(Symbol::Close)?;
        self.expect_word("then")?;
        let then = self.expr_single()?;
        self.expect_word("else")?;
        let otherwise = self.expr_single()?;
        self.add(start, Expr::If(test, then, otherwise))
    }

    fn typeswitch(&mut self) -> Result<ExprId, Error> {
        let start = self.start();
        self.advance();
        self.expect(Symbol::Open)?;
        let operand = self.expr()?;
        self.expect(Symbol::Close)?;
        let mut cases = Vec::new();
        while self.eat_word("case") {
            let variable = if self.is(Symbol::Dollar) {
                let variable = self.variable()?;
                self.expect_word("as")?;
                Some(variable)
            } else {
                None
            };
            let ty = self.sequence_type()?;
            self.expect_word("return")?;
            let body = self.expr_single()?;
            cases.push(Case { variable, ty, body });
        }
        if cases.is_empty() {
            return Err(self.unexpected("\"case\""));
        }
        self.expect_word("default")?;
        let default_variable = if self.is(Symbol::Dollar) {
            Some(self.variable()?)
        } else {
            None
        };
        self.expect_word("return")?;
        let default = self.expr_single()?;
        self.add(
            start,
            Expr::Typeswitch {
                operand,
                cases,
                default_variable,
                default,
            },
        )
    }
}
