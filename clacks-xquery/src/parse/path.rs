//! Paths and their steps.

use super::{Language, Parser, SYNTAX};
use crate::ast::{Axis, Expr, ExprId, KindTest, Name, NameTest, NodeTest};
use crate::error::Error;
use crate::lexer::{Kind, Symbol};
use crate::nearest::nearest;
use crate::span::Span;

const AXES: &[&str] = &[
    "child",
    "descendant",
    "attribute",
    "self",
    "descendant-or-self",
    "following-sibling",
    "following",
    "parent",
    "ancestor",
    "preceding-sibling",
    "preceding",
    "ancestor-or-self",
];

impl<'q> Parser<'q> {
    pub(super) fn path(&mut self) -> Result<ExprId, Error> {
        let start = self.start();
        let mut double = self.is(Symbol::DoubleSlash);
        let absolute = double || self.is(Symbol::Slash);
        if absolute {
            self.advance();
            if !double && !self.at_step() {
                return self.add(start, Expr::Root);
            }
        }
        let first = self.step()?;
        let more = |parser: &Self| parser.is(Symbol::Slash) || parser.is(Symbol::DoubleSlash);
        if !absolute && !more(self) {
            return Ok(first);
        }
        let mut steps = vec![(double, first)];
        while more(self) {
            double = self.is(Symbol::DoubleSlash);
            self.advance();
            steps.push((double, self.step()?));
        }
        self.add(start, Expr::Path { absolute, steps })
    }

    /// Whether a step may begin here, as it does wherever a name comes after `/`.
    fn at_step(&self) -> bool {
        match self.peek() {
            Kind::Name
            | Kind::AnyOfPrefix
            | Kind::AnyOfLocal
            | Kind::Integer
            | Kind::Decimal
            | Kind::Double
            | Kind::String
            | Kind::Pragma
            | Kind::Wrong(_) => true,
            Kind::Symbol(symbol) => {
                matches!(
                    symbol,
                    Symbol::Star
                        | Symbol::At
                        | Symbol::Dot
                        | Symbol::DoubleDot
                        | Symbol::Open
                        | Symbol::Dollar
                ) || (symbol == Symbol::Less && self.language == Language::XQuery)
            }
            Kind::End => false,
        }
    }

    fn step(&mut self) -> Result<ExprId, Error> {
        let start = self.start();
        self.refuse_expression()?;
        let (axis, test) = match self.peek() {
            Kind::Symbol(Symbol::DoubleDot) => {
                self.advance();
                (Axis::Parent, NodeTest::Kind(KindTest::Node))
            }
            Kind::Symbol(Symbol::At) => {
                self.advance();
                (Axis::Attribute, self.node_test()?)
            }
            Kind::Symbol(Symbol::Star) | Kind::AnyOfPrefix | Kind::AnyOfLocal => {
                (Axis::Child, self.node_test()?)
            }
            Kind::Name if self.is_ahead(1, Symbol::Axis) => {
                let axis = self.axis()?;
                (axis, self.node_test()?)
            }
            Kind::Name if self.at_kind_test() => {
                let test = self.kind_test()?;
                let axis = match test {
                    KindTest::Attribute(..) | KindTest::SchemaAttribute(_) => Axis::Attribute,
                    _ => Axis::Child,
                };
                (axis, NodeTest::Kind(test))
            }
            Kind::Name if !self.is_ahead(1, Symbol::Open) && !self.at_braced_word() => {
                (Axis::Child, self.node_test()?)
            }
            _ => return self.filter(start),
        };
        let predicates = self.predicates()?;
        self.add(
            start,
            Expr::Step {
                axis,
                test,
                predicates,
            },
        )
    }

    /// Whether `ordered {` or `unordered {` comes next.
    fn at_braced_word(&self) -> bool {
        self.language == Language::XQuery
            && matches!(self.word(0), "ordered" | "unordered")
            && self.is_ahead(1, Symbol::OpenBrace)
    }

    fn filter(&mut self, start: u32) -> Result<ExprId, Error> {
        let base = self.primary()?;
        let predicates = self.predicates()?;
        if predicates.is_empty() {
            return Ok(base);
        }
        self.add(start, Expr::Filter(base, predicates))
    }

    fn predicates(&mut self) -> Result<Vec<ExprId>, Error> {
        let mut predicates = Vec::new();
        while self.eat(Symbol::OpenSquare) {
            predicates.push(self.expr()?);
            self.expect(Symbol::CloseSquare)?;
        }
        Ok(predicates)
    }

    fn axis(&mut self) -> Result<Axis, Error> {
        let token = self.advance();
        let word = self.text_of(token);
        self.advance();
        if word == "namespace" {
            return Err(Error::unsupported("namespace axis", token.span));
        }
        Axis::from_text(word).ok_or_else(|| {
            Error::new(SYNTAX, format!("there is no axis {word}"))
                .expecting("an axis such as child or ancestor")
                .near(nearest(word, AXES.iter().copied()).map(str::to_owned))
                .at(token.span)
        })
    }

    fn node_test(&mut self) -> Result<NodeTest<'q>, Error> {
        if self.at_kind_test() {
            return self.kind_test().map(NodeTest::Kind);
        }
        let token = self.token(0);
        let written = self.text_of(token);
        let test = match token.kind {
            Kind::Symbol(Symbol::Star) => NameTest::Any,
            Kind::Name if self.is_ahead(1, Symbol::Open) => {
                return Err(self.unexpected("a name, \"*\" or a kind of node such as text()"));
            }
            Kind::Name => NameTest::Name(self.name_of(token)),
            Kind::AnyOfPrefix => NameTest::AnyOfPrefix(Name {
                prefix: written.strip_suffix(":*").unwrap_or(written),
                local: "",
                span: token.span,
            }),
            Kind::AnyOfLocal => NameTest::AnyOfLocal(Name {
                prefix: "",
                local: written.strip_prefix("*:").unwrap_or(written),
                span: Span::new(token.span.start + 2, token.span.end),
            }),
            _ => return Err(self.unexpected("a name, \"*\" or a kind of node such as text()")),
        };
        self.advance();
        Ok(NodeTest::Name(test))
    }
}
