//! FLWOR and quantified expressions.

use super::{Language, Parser};
use crate::ast::{Binding, Clause, Expr, ExprId, OrderKey};
use crate::error::Error;
use crate::lexer::Symbol;

impl<'q> Parser<'q> {
    pub(super) fn flwor(&mut self) -> Result<ExprId, Error> {
        let start = self.start();
        let mut clauses = Vec::new();
        loop {
            match self.word(0) {
                "for" if self.is_ahead(1, Symbol::Dollar) => self.for_clause(&mut clauses)?,
                "let" if self.is_ahead(1, Symbol::Dollar) && self.language == Language::XQuery => {
                    self.let_clause(&mut clauses)?;
                }
                _ => break,
            }
            if self.language == Language::XPath {
                break;
            }
        }
        if self.language == Language::XQuery {
            self.refuse_clause()?;
            if self.eat_word("where") {
                clauses.push(Clause::Where(self.expr_single()?));
            }
            self.refuse_clause()?;
            if self.word(0) == "order" || self.word(0) == "stable" {
                clauses.push(self.order_by()?);
            }
            self.refuse_clause()?;
        }
        if !self.eat_word("return") {
            let expected = if self.language == Language::XPath {
                "\"return\""
            } else {
                "for, let, where, order by or return"
            };
            return Err(self.unexpected(expected));
        }
        let result = self.expr_single()?;
        self.add(start, Expr::Flwor(clauses, result))
    }

    fn for_clause(&mut self, clauses: &mut Vec<Clause<'q>>) -> Result<(), Error> {
        self.advance();
        loop {
            let name = self.variable()?;
            let ty = self.annotation()?;
            if self.word(0) == "allowing" && self.word(1) == "empty" {
                let span = self.token(0).span;
                return Err(Error::unsupported("allowing empty (XQuery 3.0)", span));
            }
            let position = if self.language == Language::XQuery && self.eat_word("at") {
                Some(self.variable()?)
            } else {
                None
            };
            self.expect_word("in")?;
            let value = self.expr_single()?;
            let binding = Binding { name, ty, value };
            clauses.push(Clause::For { binding, position });
            if !self.eat(Symbol::Comma) {
                return Ok(());
            }
        }
    }

    fn let_clause(&mut self, clauses: &mut Vec<Clause<'q>>) -> Result<(), Error> {
        self.advance();
        loop {
            let name = self.variable()?;
            let ty = self.annotation()?;
            self.expect(Symbol::Assign)?;
            let value = self.expr_single()?;
            clauses.push(Clause::Let(Binding { name, ty, value }));
            if !self.eat(Symbol::Comma) {
                return Ok(());
            }
        }
    }

    /// The type of a variable; XPath has none.
    fn annotation(&mut self) -> Result<Option<crate::ast::SequenceType<'q>>, Error> {
        match self.language {
            Language::XQuery => self.type_declaration(),
            Language::XPath => Ok(None),
        }
    }

    fn order_by(&mut self) -> Result<Clause<'q>, Error> {
        let stable = self.eat_word("stable");
        self.expect_word("order")?;
        self.expect_word("by")?;
        let mut keys = Vec::new();
        loop {
            let key = self.expr_single()?;
            let descending = self.word(0) == "descending";
            if descending || self.word(0) == "ascending" {
                self.advance();
            }
            let empty_greatest = if self.eat_word("empty") {
                let greatest = self.word(0) == "greatest";
                if !greatest && self.word(0) != "least" {
                    return Err(self.unexpected("greatest or least"));
                }
                self.advance();
                Some(greatest)
            } else {
                None
            };
            let collation = if self.eat_word("collation") {
                Some(self.string()?)
            } else {
                None
            };
            keys.push(OrderKey {
                key,
                descending,
                empty_greatest,
                collation,
            });
            if !self.eat(Symbol::Comma) {
                return Ok(Clause::OrderBy { stable, keys });
            }
        }
    }

    pub(super) fn quantified(&mut self) -> Result<ExprId, Error> {
        let start = self.start();
        let every = self.word(0) == "every";
        self.advance();
        let mut bindings = Vec::new();
        loop {
            let name = self.variable()?;
            let ty = self.annotation()?;
            self.expect_word("in")?;
            let value = self.expr_single()?;
            bindings.push(Binding { name, ty, value });
            if !self.eat(Symbol::Comma) {
                break;
            }
        }
        self.expect_word("satisfies")?;
        let satisfies = self.expr_single()?;
        self.add(
            start,
            Expr::Quantified {
                every,
                bindings,
                satisfies,
            },
        )
    }
}
