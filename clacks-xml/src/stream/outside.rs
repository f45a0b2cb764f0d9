//! What is around the items of a stream.

use std::borrow::Cow;

use super::pieces::Kind;
use crate::decode;
use crate::error::{Error, ErrorKind};
use crate::name::Name;
use crate::namespaces::Namespaces;
use crate::reader::{MAX_DEPTH, excerpt, structure};
use crate::tags::{Tags, limit, no_name};
use crate::text;
use crate::tokens::{Fault, Token, Tokens, forbidden_char, syntax};

/// The elements that are open, and what they bind.
#[derive(Default)]
pub(super) struct Outside {
    open: Vec<Open>,
    bindings: Vec<Binding>,
    /// How many of the open elements are on the path.
    on_path: usize,
    seen_root: bool,
}

struct Open {
    name: String,
    is_on_path: bool,
}

struct Binding {
    depth: usize,
    prefix: String,
    namespace: String,
}

impl Outside {
    /// Takes a piece; `at_start` says whether it is the first of the document. Says whether it is the
    /// tag of an item.
    pub(super) fn piece(
        &mut self,
        piece: &str,
        kind: Kind,
        at_start: bool,
        path: &[Name],
    ) -> Result<bool, Error> {
        let piece = match piece.strip_prefix('\u{feff}') {
            Some(rest) if at_start => rest,
            _ => piece,
        };
        self.take(piece, kind, at_start, path)
            .map_err(|(_, error)| error)
    }

    fn take(
        &mut self,
        piece: &str,
        kind: Kind,
        at_start: bool,
        path: &[Name],
    ) -> Result<bool, Fault> {
        if forbidden_char(piece).is_some() {
            return Err(syntax(0, "a character that XML forbids"));
        }
        match kind {
            Kind::Start | Kind::Empty => self.start(piece, kind, path),
            Kind::End => self.close(piece).map(|()| false),
            Kind::Other => self.other(piece, at_start).map(|()| false),
        }
    }

    fn start(&mut self, tag: &str, kind: Kind, path: &[Name]) -> Result<bool, Fault> {
        if self.open.is_empty() && self.seen_root {
            return Err(syntax(0, "a second document element"));
        }
        if self.open.len() == MAX_DEPTH {
            return Err((0, limit("elements nested too deep")));
        }
        let depth = self.open.len() + 1;
        let mut tokens = Tokens::new(tag);
        let Token::Start(name) = tokens.next()? else {
            return Err(syntax(0, "a tag that is none"));
        };
        let mut tags = Tags::default();
        self.bind(&mut tags.namespaces);
        let bound = tags.open(name, &mut tokens, 0, depth)?;
        let namespace = tags.namespaces.uri(bound);
        let attributes = tags.attributes.iter().map(|attribute| attribute.name);
        for name in std::iter::once(name.as_str()).chain(attributes) {
            if let Some(fault) = no_name(name, 0) {
                return Err(fault);
            }
        }
        let is_on_path = self.on_path == self.open.len()
            && path
                .get(self.on_path)
                .is_some_and(|it| it.local == name.local() && it.namespace == namespace);
        if self.open.is_empty() && !is_on_path {
            let message = format!("the document element is <{}>", excerpt(name.local()));
            let error = structure("cvc-elt.1", message).expecting(format!("<{}>", path[0]));
            return Err((0, error));
        }
        let own = tags.namespaces.of(depth).iter().map(|binding| Binding {
            depth,
            prefix: binding.prefix.to_owned(),
            namespace: binding.uri().to_owned(),
        });
        let own: Vec<_> = own.collect();
        let name = name.as_str().to_owned();
        self.seen_root = true;
        if is_on_path && depth == path.len() {
            return Ok(true);
        }
        if kind == Kind::Start {
            self.bindings.extend(own);
            self.on_path += usize::from(is_on_path);
            self.open.push(Open { name, is_on_path });
        }
        Ok(false)
    }

    fn close(&mut self, tag: &str) -> Result<(), Fault> {
        let name = tag[2..tag.len() - 1].trim_end_matches([' ', '\t', '\r', '\n']);
        match self.open.pop() {
            Some(open) if open.name == name => {
                self.on_path -= usize::from(open.is_on_path);
                let depth = self.open.len();
                self.bindings.retain(|binding| binding.depth <= depth);
                Ok(())
            }
            Some(_) => Err(syntax(
                0,
                "an end tag that is not that of the element which is open",
            )),
            None => Err(syntax(0, "an end tag without its start tag")),
        }
    }

    fn other(&self, piece: &str, at_start: bool) -> Result<(), Fault> {
        let is_declaration =
            piece.starts_with("<?xml") && piece[5..].starts_with([' ', '\t', '\r', '\n', '?']);
        if is_declaration {
            if !at_start {
                return Err(syntax(0, "an XML declaration that is not at the start"));
            }
            decode::declared_utf8(piece).map_err(|error| (0, error))?;
        }
        let mut tokens = Tokens::new(piece);
        loop {
            match tokens.next()? {
                Token::Eof => return Ok(()),
                Token::Text(text) if self.open.is_empty() && text::is_blank(text) => {}
                _ if self.open.is_empty() => {
                    return Err(syntax(0, "text outside of the document element"));
                }
                Token::Reference(name) => {
                    text::reference(name, 0)?;
                }
                Token::Text(_) | Token::CData(_) => {}
                Token::Start(_) | Token::End => return Err(syntax(0, "a tag that is none")),
            }
        }
    }

    /// Binds the prefixes that are in force.
    pub(super) fn bind<'a>(&'a self, namespaces: &mut Namespaces<'a>) {
        for binding in &self.bindings {
            namespaces.bind(0, &binding.prefix, Cow::Borrowed(&*binding.namespace));
        }
    }

    /// The end of the document; `is_empty` says whether nothing is left over.
    pub(super) fn end(&self, is_empty: bool) -> Result<(), Error> {
        let message = if !self.open.is_empty() || !is_empty {
            "the document ends too early"
        } else if !self.seen_root {
            "the document has no element"
        } else {
            return Ok(());
        };
        Err(Error::new(ErrorKind::Syntax, "xml", message))
    }

    pub(super) fn path(&self) -> String {
        let mut path = String::new();
        for open in &self.open {
            path.push('/');
            path.push_str(excerpt(open.name.rsplit(':').next().unwrap_or("")));
        }
        path
    }
}
