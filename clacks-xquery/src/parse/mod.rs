//! From text to [`Ast`]: recursive descent, with a climb over the precedences of operators.

mod expr;
mod flwor;
mod operators;
mod path;
mod primary;
mod prolog;
mod refused;
mod strings;
mod types;

use std::borrow::Cow;

use crate::ast::{Ast, Expr, ExprId, Name};
use crate::error::Error;
use crate::lexer::{self, Kind, Symbol, Token};
use crate::span::Span;

/// How many bytes a query may have.
pub const MAX_QUERY: usize = 64 * 1024;

/// How deep expressions may be nested.
pub const MAX_DEPTH: usize = 64;

/// How high the tree of a query may be, chains of operators included.
pub(crate) const MAX_HEIGHT: u16 = 200;

/// How many expressions a query may have.
pub(crate) const MAX_EXPRS: usize = 16 * 1024;

/// The code of syntax errors.
const SYNTAX: &str = "err:XPST0003";

/// What a text is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// XQuery 1.0.
    #[default]
    XQuery,
    /// XPath 2.0, of which the context comes from outside.
    XPath,
}

/// Parses a query.
///
/// # Errors
/// What is wrong with its syntax, what is refused, and what goes beyond a limit.
pub fn parse(text: &str, language: Language) -> Result<Ast<'_>, Error> {
    if text.len() > MAX_QUERY {
        return Err(Error::limit(format!(
            "the query has more than {MAX_QUERY} bytes"
        )));
    }
    let mut parser = Parser {
        text,
        language,
        tokens: lexer::tokens(text),
        at: 0,
        exprs: Vec::new(),
        spans: Vec::new(),
        heights: Vec::new(),
        depth: 0,
    };
    let prolog = match language {
        Language::XQuery => parser.prolog()?,
        Language::XPath => Vec::new(),
    };
    let body = parser.expr()?;
    if parser.peek() != Kind::End {
        return Err(parser.unexpected("an operator or the end of the query"));
    }
    Ok(Ast {
        prolog,
        body,
        exprs: parser.exprs,
        spans: parser.spans,
    })
}

struct Parser<'q> {
    text: &'q str,
    language: Language,
    tokens: Vec<Token>,
    at: usize,
    exprs: Vec<Expr<'q>>,
    spans: Vec<Span>,
    heights: Vec<u16>,
    depth: usize,
}

impl<'q> Parser<'q> {
    fn token(&self, ahead: usize) -> Token {
        // The last token is the end, or what is no token, and is never passed.
        self.tokens[(self.at + ahead).min(self.tokens.len() - 1)]
    }

    fn peek(&self) -> Kind {
        self.token(0).kind
    }

    fn text_of(&self, token: Token) -> &'q str {
        token.span.of(self.text)
    }

    /// Where the next token starts.
    fn start(&self) -> u32 {
        self.token(0).span.start
    }

    /// From `start` to the end of the last token that was taken.
    fn span_from(&self, start: u32) -> Span {
        let last = self.tokens[self.at.saturating_sub(1)].span.end;
        Span::new(start, last.max(start))
    }

    fn advance(&mut self) -> Token {
        let token = self.token(0);
        if self.at + 1 < self.tokens.len() {
            self.at += 1;
        }
        token
    }

    fn is(&self, symbol: Symbol) -> bool {
        self.peek() == Kind::Symbol(symbol)
    }

    fn is_ahead(&self, ahead: usize, symbol: Symbol) -> bool {
        self.token(ahead).kind == Kind::Symbol(symbol)
    }

    fn eat(&mut self, symbol: Symbol) -> bool {
        let comes = self.is(symbol);
        if comes {
            self.advance();
        }
        comes
    }

    fn expect(&mut self, symbol: Symbol) -> Result<(), Error> {
        if self.eat(symbol) {
            return Ok(());
        }
        Err(self.unexpected(&format!("\"{}\"", symbol.text())))
    }

    /// The word that comes `ahead`, empty where none does.
    fn word(&self, ahead: usize) -> &'q str {
        let token = self.token(ahead);
        match token.kind {
            Kind::Name => self.text_of(token),
            _ => "",
        }
    }

    fn eat_word(&mut self, word: &str) -> bool {
        let comes = self.word(0) == word;
        if comes {
            self.advance();
        }
        comes
    }

    fn expect_word(&mut self, word: &str) -> Result<(), Error> {
        if self.eat_word(word) {
            return Ok(());
        }
        Err(self.unexpected(&format!("\"{word}\"")))
    }

    /// What comes next is not what may come next.
    fn unexpected(&self, expected: &str) -> Error {
        let token = self.token(0);
        let found = match token.kind {
            Kind::Wrong(message) => return Error::new(SYNTAX, message).at(token.span),
            Kind::End => "the query ends too early".to_owned(),
            _ => format!(
                "{} cannot stand here",
                clacks_xs::excerpt(self.text_of(token))
            ),
        };
        Error::new(SYNTAX, found).expecting(expected).at(token.span)
    }

    /// A name, with its prefix or without.
    fn name(&mut self, what: &str) -> Result<Name<'q>, Error> {
        if self.peek() != Kind::Name {
            return Err(self.unexpected(what));
        }
        let token = self.advance();
        Ok(self.name_of(token))
    }

    fn name_of(&self, token: Token) -> Name<'q> {
        let (prefix, local) = self
            .text_of(token)
            .split_once(':')
            .unwrap_or(("", self.text_of(token)));
        Name {
            prefix,
            local,
            span: token.span,
        }
    }

    /// `$name`.
    fn variable(&mut self) -> Result<Name<'q>, Error> {
        self.expect(Symbol::Dollar)?;
        self.name("the name of a variable")
    }

    fn string(&mut self) -> Result<Cow<'q, str>, Error> {
        if self.peek() != Kind::String {
            return Err(self.unexpected("a string"));
        }
        let token = self.advance();
        strings::value(self.text_of(token), token.span, self.language)
    }

    /// Adds an expression that starts at `start` and has just been read.
    fn add(&mut self, start: u32, expr: Expr<'q>) -> Result<ExprId, Error> {
        let span = self.span_from(start);
        if self.exprs.len() >= MAX_EXPRS {
            return Err(Error::limit("the query has too many expressions").at(span));
        }
        let mut height = 0;
        expr.for_each_child(|child| height = height.max(self.heights[child.0 as usize]));
        if height >= MAX_HEIGHT {
            return Err(Error::limit("the expression is nested too deeply").at(span));
        }
        // There are no more of them than `MAX_EXPRS`.
        let id = ExprId(u32::try_from(self.exprs.len()).unwrap_or(u32::MAX));
        self.exprs.push(expr);
        self.spans.push(span);
        self.heights.push(height + 1);
        Ok(id)
    }

    /// Reads something that is one level deeper.
    fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Error>) -> Result<T, Error> {
        if self.depth == MAX_DEPTH {
            let span = self.token(0).span;
            return Err(
                Error::limit(format!("the query is nested more than {MAX_DEPTH} deep")).at(span),
            );
        }
        self.depth += 1;
        let outcome = read(self);
        self.depth -= 1;
        outcome
    }
}
