//! What XQuery and its kin have and filters have not, known well enough to be refused by name.

use super::{Language, Parser};
use crate::error::Error;
use crate::lexer::{Kind, Symbol};
use crate::span::Span;

impl Parser<'_> {
    /// Refuses what comes next where an expression may, if it is something to refuse.
    pub(super) fn refuse_expression(&self) -> Result<(), Error> {
        if self.language == Language::XPath {
            return Ok(());
        }
        let construct = match self.peek() {
            Kind::Symbol(Symbol::Less) => self.direct_constructor(),
            Kind::Name => self.word_that_is_refused(),
            Kind::Symbol(Symbol::OpenSquare) => Some("array constructor (XQuery 3.1)"),
            Kind::Symbol(Symbol::Percent) => Some("annotation (XQuery 3.0)"),
            _ => None,
        };
        construct.map_or(Ok(()), |construct| {
            Err(Error::unsupported(construct, self.token(0).span))
        })
    }

    /// What `<` begins where an operand may stand; it must touch what follows it.
    fn direct_constructor(&self) -> Option<&'static str> {
        let at = self.start() as usize + 1;
        let rest = self.text.get(at..).unwrap_or("");
        if rest.starts_with("!--") {
            Some("comment constructor")
        } else if rest.starts_with('?') {
            Some("processing instruction constructor")
        } else {
            let first = rest.chars().next()?;
            clacks_xs::names::is_name_start_char(first).then_some("element constructor")
        }
    }

    fn word_that_is_refused(&self) -> Option<&'static str> {
        let brace = |ahead| self.is_ahead(ahead, Symbol::OpenBrace);
        let named = self.token(1).kind == Kind::Name && brace(2);
        Some(match (self.word(0), self.word(1)) {
            ("element", _) if brace(1) || named => "computed element constructor",
            ("attribute", _) if brace(1) || named => "computed attribute constructor",
            ("processing-instruction", _) if brace(1) || named => {
                "computed processing instruction constructor"
            }
            ("namespace", _) if brace(1) || named => "computed namespace constructor (XQuery 3.0)",
            ("text", _) if brace(1) => "text constructor",
            ("comment", _) if brace(1) => "computed comment constructor",
            ("document", _) if brace(1) => "document constructor",
            ("validate", _) if brace(1) => "validate",
            ("validate", "lax" | "strict" | "type") => "validate",
            ("try", _) if brace(1) => "try/catch (XQuery 3.0)",
            ("map", _) if brace(1) => "map constructor (XQuery 3.1)",
            ("array", _) if brace(1) => "array constructor (XQuery 3.1)",
            ("function", _) if self.is_ahead(1, Symbol::Open) => "inline function (XQuery 3.0)",
            ("insert", "node" | "nodes") => "update (insert)",
            ("delete", "node" | "nodes") => "update (delete)",
            ("rename", "node") => "update (rename)",
            ("replace", "node" | "value") => "update (replace)",
            ("copy", _) if self.is_ahead(1, Symbol::Dollar) => "update (copy)",
            ("for", "tumbling" | "sliding") => "window clause (XQuery 3.0)",
            _ => return None,
        })
    }

    /// Refuses what comes next where an operator may, if it is something to refuse.
    pub(super) fn refuse_operator(&self) -> Result<(), Error> {
        let construct = match self.peek() {
            Kind::Symbol(Symbol::Concat) => "string concatenation with || (XQuery 3.0)",
            Kind::Symbol(Symbol::Bang) => "simple map operator (XQuery 3.0)",
            Kind::Symbol(Symbol::Arrow) => "arrow operator (XQuery 3.1)",
            Kind::Symbol(Symbol::Hash) => "named function reference (XQuery 3.0)",
            Kind::Symbol(Symbol::Open) => "dynamic function call (XQuery 3.0)",
            Kind::Symbol(Symbol::Question) => "lookup (XQuery 3.1)",
            _ => return Ok(()),
        };
        Err(Error::unsupported(construct, self.token(0).span))
    }

    /// Refuses a clause of XQuery 3.0 that comes next.
    pub(super) fn refuse_clause(&self) -> Result<(), Error> {
        let construct = match (self.word(0), self.word(1)) {
            ("group", "by") => "group by clause (XQuery 3.0)",
            ("count", _) if self.is_ahead(1, Symbol::Dollar) => "count clause (XQuery 3.0)",
            _ => return Ok(()),
        };
        Err(Error::unsupported(construct, self.span_of_words()))
    }

    /// Refuses a part of a module that comes next.
    pub(super) fn refuse_module(&self) -> Result<(), Error> {
        let construct = match (self.word(0), self.word(1)) {
            ("module", "namespace") => "library module",
            ("import", "module") => "module import",
            ("import", "schema") => "schema import",
            ("declare", "context") => "context item declaration (XQuery 3.0)",
            ("declare", "decimal-format") => "decimal format (XQuery 3.0)",
            ("declare", "default") if self.word(2) == "decimal-format" => {
                "decimal format (XQuery 3.0)"
            }
            ("declare", "updating") => "update (function)",
            ("declare", _) if self.is_ahead(1, Symbol::Percent) => "annotation (XQuery 3.0)",
            _ => return Ok(()),
        };
        Err(Error::unsupported(construct, self.span_of_words()))
    }

    fn span_of_words(&self) -> Span {
        Span::new(self.token(0).span.start, self.token(1).span.end)
    }
}
