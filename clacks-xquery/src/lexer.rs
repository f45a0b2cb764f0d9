//! The tokens of a query. XQuery has no reserved words, so a word is a name until the parser knows
//! better.

use clacks_xs::names;

use crate::span::Span;

/// A piece of the text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) span: Span,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A name, with or without prefix.
    Name,
    /// `prefix:*`.
    AnyOfPrefix,
    /// `*:local`.
    AnyOfLocal,
    Integer,
    Decimal,
    Double,
    /// With its quotes.
    String,
    /// `(# name content #)`.
    Pragma,
    /// Punctuation, of up to two characters.
    Symbol(Symbol),
    /// What is no token: a message.
    Wrong(&'static str),
    End,
}

macro_rules! symbols {
    ($($name:ident $text:literal)+) => {
        /// Punctuation; those of two characters before those that begin them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Symbol { $(#[doc = $text] $name,)+ }

        impl Symbol {
            pub(crate) const fn text(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            fn starting(rest: &str) -> Option<Self> {
                $(if rest.starts_with($text) { return Some(Self::$name); })+
                None
            }
        }
    };
}

symbols! {
    DoubleSlash "//" DoubleDot ".." Axis "::" Assign ":=" NotEqual "!=" Precedes "<<" Follows ">>"
    LessEqual "<=" GreaterEqual ">=" Arrow "=>" Concat "||"
    Slash "/" Dot "." Equal "=" Less "<" Greater ">" Open "(" Close ")" OpenSquare "[" CloseSquare "]"
    OpenBrace "{" CloseBrace "}" Comma "," Semicolon ";" Dollar "$" At "@" Plus "+" Minus "-" Star "*"
    Bar "|" Question "?" Bang "!" Percent "%" Hash "#" Colon ":"
}

/// The tokens of `text`, with an [`Kind::End`] at the end. What is no token is one that says so, since
/// what stands before it may already be refused.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut lexer = Lexer { text, at: 0 };
    let mut tokens = Vec::with_capacity(text.len() / 4 + 2);
    loop {
        let token = lexer.token();
        tokens.push(token);
        if matches!(token.kind, Kind::End | Kind::Wrong(_)) {
            return tokens;
        }
    }
}

struct Lexer<'q> {
    text: &'q str,
    at: usize,
}

impl Lexer<'_> {
    fn token(&mut self) -> Token {
        let blank = self.skip_blanks();
        let start = self.at;
        let kind = match blank {
            Err(open) => {
                self.at = self.text.len();
                return Token {
                    kind: Kind::Wrong("the comment is never closed"),
                    span: span(open, open + 2),
                };
            }
            Ok(()) => self.kind(),
        };
        Token {
            kind,
            span: span(start, self.at),
        }
    }

    fn byte(&self, ahead: usize) -> u8 {
        *self.text.as_bytes().get(self.at + ahead).unwrap_or(&0)
    }

    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    /// Skips white space and comments; fails with the start of a comment that is never closed.
    fn skip_blanks(&mut self) -> Result<(), usize> {
        let bytes = self.text.as_bytes();
        loop {
            match (self.byte(0), self.byte(1)) {
                (b' ' | b'\t' | b'\n' | b'\r', _) => self.at += 1,
                (b'(', b':') => {
                    let open = self.at;
                    let mut depth = 0_usize;
                    loop {
                        match (bytes.get(self.at), bytes.get(self.at + 1)) {
                            (None, _) => return Err(open),
                            (Some(b'('), Some(b':')) => {
                                depth += 1;
                                self.at += 2;
                            }
                            (Some(b':'), Some(b')')) => {
                                depth -= 1;
                                self.at += 2;
                                if depth == 0 {
                                    break;
                                }
                            }
                            _ => self.at += 1,
                        }
                    }
                }
                _ => return Ok(()),
            }
        }
    }

    fn kind(&mut self) -> Kind {
        let Some(first) = self.rest().chars().next() else {
            return Kind::End;
        };
        match first {
            '"' | '\'' => return self.string(first),
            '0'..='9' => return self.number(),
            '.' if self.byte(1).is_ascii_digit() => return self.number(),
            '(' if self.byte(1) == b'#' => return self.pragma(),
            '*' if self.byte(1) == b':' => {
                let local = ncname(&self.text[self.at + 2..]);
                if local > 0 {
                    self.at += 2 + local;
                    return Kind::AnyOfLocal;
                }
            }
            _ => {}
        }
        let name = ncname(self.rest());
        if name > 0 {
            self.at += name;
            if self.byte(0) == b':' {
                if self.byte(1) == b'*' {
                    self.at += 2;
                    return Kind::AnyOfPrefix;
                }
                let local = ncname(&self.text[self.at + 1..]);
                if local > 0 {
                    self.at += 1 + local;
                }
            }
            return Kind::Name;
        }
        if let Some(symbol) = Symbol::starting(self.rest()) {
            self.at += symbol.text().len();
            Kind::Symbol(symbol)
        } else {
            self.at += first.len_utf8();
            Kind::Wrong("this character cannot stand here")
        }
    }

    fn string(&mut self, quote: char) -> Kind {
        let start = self.at;
        self.at += 1;
        loop {
            match self.rest().find(quote) {
                None => {
                    self.at = start + 1;
                    return Kind::Wrong("the string is never closed");
                }
                Some(length) => self.at += length + 1,
            }
            // A doubled quote stands for one.
            if self.byte(0) != quote as u8 {
                return Kind::String;
            }
            self.at += 1;
        }
    }

    fn number(&mut self) -> Kind {
        let mut kind = Kind::Integer;
        self.digits();
        if self.byte(0) == b'.' {
            kind = Kind::Decimal;
            self.at += 1;
            self.digits();
        }
        if matches!(self.byte(0), b'e' | b'E') {
            let sign = usize::from(matches!(self.byte(1), b'+' | b'-'));
            if self.byte(1 + sign).is_ascii_digit() {
                kind = Kind::Double;
                self.at += 1 + sign;
                self.digits();
            }
        }
        if self
            .rest()
            .chars()
            .next()
            .is_some_and(|c| c != ':' && names::is_name_start_char(c))
        {
            return Kind::Wrong("a number and a name need a space between them");
        }
        kind
    }

    fn digits(&mut self) {
        while self.byte(0).is_ascii_digit() {
            self.at += 1;
        }
    }

    fn pragma(&mut self) -> Kind {
        if let Some(length) = self.rest().find("#)") {
            self.at += length + 2;
            Kind::Pragma
        } else {
            self.at += 2;
            Kind::Wrong("the pragma is never closed")
        }
    }
}

/// How many bytes of the name without a colon `text` starts with.
fn ncname(text: &str) -> usize {
    let bytes = text.as_bytes();
    match bytes.first() {
        Some(b'a'..=b'z' | b'A'..=b'Z' | b'_') => {}
        Some(0x80..) => {
            let first = text.chars().next().unwrap_or(' ');
            if !names::is_name_start_char(first) {
                return 0;
            }
        }
        _ => return 0,
    }
    let ascii = bytes
        .iter()
        .position(|b| !(b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.')))
        .unwrap_or(bytes.len());
    if bytes.get(ascii).is_none_or(u8::is_ascii) {
        return ascii;
    }
    text.find(|c| c == ':' || !names::is_name_char(c))
        .unwrap_or(text.len())
}

/// Queries are shorter than what `u32` counts: the parser sees to that.
fn span(start: usize, end: usize) -> Span {
    let narrow = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Span::new(narrow(start), narrow(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(query: &str) -> Vec<&str> {
        tokens(query)
            .iter()
            .map(|token| token.span.of(query))
            .collect()
    }

    #[test]
    fn names_take_what_they_can() {
        assert_eq!(
            texts("a-b - c:d e:* *:f $x:=1 g::h"),
            [
                "a-b", "-", "c:d", "e:*", "*:f", "$", "x", ":=", "1", "g", "::", "h", ""
            ]
        );
        assert_eq!(texts("straße/grün·"), ["straße", "/", "grün·", ""]);
    }

    #[test]
    fn numbers_and_strings() {
        assert_eq!(
            texts("1 1. .5 1.5e-3 'it''s' \"a'b\""),
            ["1", "1.", ".5", "1.5e-3", "'it''s'", "\"a'b\"", ""]
        );
        assert!(matches!(
            tokens("10div 3").last().map(|token| token.kind),
            Some(Kind::Wrong(_))
        ));
    }

    #[test]
    fn comments_nest() {
        assert_eq!(texts("a(: b (: c :) d :)e"), ["a", "e", ""]);
        assert!(matches!(
            tokens("a (: b (: c :)").last().map(|token| token.kind),
            Some(Kind::Wrong("the comment is never closed"))
        ));
    }
}
