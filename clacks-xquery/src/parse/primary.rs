//! Literals, variables, brackets, function calls.

use super::{Parser, SYNTAX};
use crate::ast::{Expr, ExprId, Name};
use crate::error::Error;
use crate::lexer::{Kind, Symbol, Token};
use crate::span::Span;

/// Names that no function without a prefix can have (XQuery 1.0, section A.3).
pub(super) const RESERVED: &[&str] = &[
    "attribute",
    "comment",
    "document-node",
    "element",
    "empty-sequence",
    "if",
    "item",
    "node",
    "processing-instruction",
    "schema-attribute",
    "schema-element",
    "text",
    "typeswitch",
];

impl<'q> Parser<'q> {
    pub(super) fn primary(&mut self) -> Result<ExprId, Error> {
        let start = self.start();
        let token = self.token(0);
        let expr = match token.kind {
            Kind::Integer => {
                self.advance();
                Expr::Integer(self.text_of(token))
            }
            Kind::Decimal => {
                self.advance();
                Expr::Decimal(self.text_of(token))
            }
            Kind::Double => {
                self.advance();
                Expr::Double(self.text_of(token))
            }
            Kind::String => Expr::String(self.string()?),
            Kind::Symbol(Symbol::Dollar) => Expr::Variable(self.variable()?),
            Kind::Symbol(Symbol::Dot) => {
                self.advance();
                Expr::ContextItem
            }
            Kind::Symbol(Symbol::Open) => return self.brackets(),
            Kind::Pragma => return self.extension(),
            Kind::Name if self.is_ahead(1, Symbol::Open) => return self.call(),
            Kind::Name if self.is_ahead(1, Symbol::OpenBrace) => {
                let ordered = self.word(0) == "ordered";
                if !ordered && self.word(0) != "unordered" {
                    return Err(self.unexpected("an expression"));
                }
                self.advance();
                let body = self.braced()?;
                Expr::Ordered { ordered, body }
            }
            _ => return Err(self.unexpected("an expression")),
        };
        self.add(start, expr)
    }

    fn brackets(&mut self) -> Result<ExprId, Error> {
        let start = self.start();
        self.advance();
        if self.eat(Symbol::Close) {
            return self.add(start, Expr::Sequence(Vec::new()));
        }
        let inside = self.expr()?;
        self.expect(Symbol::Close)?;
        Ok(inside)
    }

    fn call(&mut self) -> Result<ExprId, Error> {
        let start = self.start();
        let name = self.name("the name of a function")?;
        if name.prefix.is_empty() && RESERVED.contains(&name.local) {
            let message = format!("{} is not the name of a function", name.local);
            return Err(Error::new(SYNTAX, message).at(name.span));
        }
        self.advance();
        let mut arguments = Vec::new();
        while !self.is(Symbol::Close) {
            if !arguments.is_empty() {
                self.expect(Symbol::Comma)?;
            }
            if self.is(Symbol::Question)
                && (self.is_ahead(1, Symbol::Comma) || self.is_ahead(1, Symbol::Close))
            {
                let span = self.token(0).span;
                return Err(Error::unsupported("partial application (XQuery 3.0)", span));
            }
            arguments.push(self.expr_single()?);
        }
        self.expect(Symbol::Close)?;
        if (name.prefix, name.local) == ("", "switch") && self.word(0) == "case" {
            return Err(Error::unsupported("switch (XQuery 3.0)", name.span));
        }
        self.add(start, Expr::Call(name, arguments))
    }

    fn extension(&mut self) -> Result<ExprId, Error> {
        let start = self.start();
        let mut pragmas = Vec::new();
        while self.peek() == Kind::Pragma {
            let token = self.advance();
            pragmas.push(self.pragma(token)?);
        }
        self.expect(Symbol::OpenBrace)?;
        let body = if self.is(Symbol::CloseBrace) {
            None
        } else {
            Some(self.expr()?)
        };
        self.expect(Symbol::CloseBrace)?;
        self.add(start, Expr::Extension { pragmas, body })
    }

    /// The name and the content of `(# name content #)`.
    fn pragma(&self, token: Token) -> Result<(Name<'q>, &'q str), Error> {
        let whole = self.text_of(token);
        let inside = whole
            .strip_prefix("(#")
            .and_then(|rest| rest.strip_suffix("#)"))
            .unwrap_or("");
        let trimmed = inside.trim_start();
        let end = trimmed.find(char::is_whitespace).unwrap_or(trimmed.len());
        let (name, content) = trimmed.split_at(end);
        if !clacks_xs::names::is_qname(name) {
            return Err(Error::new(SYNTAX, "a pragma begins with a name").at(token.span));
        }
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        let skipped = whole.len() - 2 - trimmed.len();
        let start = token.span.start + u32::try_from(skipped).unwrap_or(0);
        let name = Name {
            prefix,
            local,
            span: Span::new(start, start + u32::try_from(name.len()).unwrap_or(0)),
        };
        Ok((name, content.trim_start()))
    }
}
