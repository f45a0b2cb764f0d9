//! The prolog: what a query declares before it asks.

use super::{Parser, SYNTAX};
use crate::ast::{Declaration, Function, Param, Setting};
use crate::error::Error;
use crate::lexer::{Kind, Symbol};

impl<'q> Parser<'q> {
    pub(super) fn prolog(&mut self) -> Result<Vec<Declaration<'q>>, Error> {
        let mut declarations = Vec::new();
        if self.word(0) == "xquery" && matches!(self.word(1), "version" | "encoding") {
            declarations.push(self.version()?);
            self.expect(Symbol::Semicolon)?;
        }
        // Variables, functions and options come after all that they may depend on.
        let mut second_part = false;
        loop {
            self.refuse_module()?;
            let is_declaration = self.word(0) == "declare" && self.token(1).kind == Kind::Name;
            if !is_declaration {
                return Ok(declarations);
            }
            let start = self.token(0).span;
            self.advance();
            let declaration = self.declaration()?;
            let late = matches!(
                declaration,
                Declaration::Variable { .. }
                    | Declaration::Function(_)
                    | Declaration::Option { .. }
            );
            if second_part && !late {
                let message = "this declaration comes after a variable, function or option";
                return Err(Error::new(SYNTAX, message)
                    .expecting("it before them")
                    .at(self.span_from(start.start)));
            }
            second_part |= late;
            declarations.push(declaration);
            self.expect(Symbol::Semicolon)?;
        }
    }

    fn version(&mut self) -> Result<Declaration<'q>, Error> {
        self.advance();
        if self.word(0) == "encoding" {
            return Err(Error::unsupported(
                "encoding without version (XQuery 3.0)",
                self.token(0).span,
            ));
        }
        self.advance();
        let span = self.token(0).span;
        let version = self.string()?;
        if version != "1.0" {
            let message = format!("XQuery {version} is not supported");
            return Err(Error::new("err:XQST0031", message)
                .expecting("1.0")
                .at(span));
        }
        let mut encoding = None;
        if self.eat_word("encoding") {
            let span = self.token(0).span;
            let name = self.string()?;
            let right = name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'));
            if !right {
                let message = format!("{} names no encoding", clacks_xs::excerpt(&name));
                return Err(Error::new("err:XQST0087", message).at(span));
            }
            encoding = Some(name);
        }
        Ok(Declaration::Version { version, encoding })
    }

    /// What comes after `declare`.
    fn declaration(&mut self) -> Result<Declaration<'q>, Error> {
        match self.word(0) {
            "namespace" => {
                self.advance();
                let prefix = self.name("a prefix")?;
                if !prefix.prefix.is_empty() {
                    return Err(Error::new(SYNTAX, "a prefix has no colon").at(prefix.span));
                }
                self.expect(Symbol::Equal)?;
                let uri = self.string()?;
                Ok(Declaration::Namespace { prefix, uri })
            }
            "default" => {
                self.advance();
                self.default()
            }
            "base-uri" => {
                self.advance();
                Ok(Declaration::BaseUri(self.string()?))
            }
            "boundary-space" => self.setter(Setting::BoundarySpace, &["preserve", "strip"]),
            "construction" => self.setter(Setting::Construction, &["preserve", "strip"]),
            "ordering" => self.setter(Setting::Ordering, &["ordered", "unordered"]),
            "copy-namespaces" => self.copy_namespaces(),
            "option" => {
                self.advance();
                let name = self.name("the name of an option")?;
                let value = self.string()?;
                Ok(Declaration::Option { name, value })
            }
            "variable" => self.variable_declaration(),
            "function" => self.function(),
            _ => Err(self.unexpected(
                "namespace, default, variable, function, option, base-uri, ordering, \
                 boundary-space, construction or copy-namespaces",
            )),
        }
    }

    /// What comes after `declare default`.
    fn default(&mut self) -> Result<Declaration<'q>, Error> {
        match self.word(0) {
            "element" | "function" => {
                let element = self.word(0) == "element";
                self.advance();
                self.expect_word("namespace")?;
                let uri = self.string()?;
                Ok(if element {
                    Declaration::DefaultElementNamespace(uri)
                } else {
                    Declaration::DefaultFunctionNamespace(uri)
                })
            }
            "collation" => {
                self.advance();
                Ok(Declaration::DefaultCollation(self.string()?))
            }
            "order" => {
                self.advance();
                self.expect_word("empty")?;
                let greatest = self.word(0) == "greatest";
                if !greatest && self.word(0) != "least" {
                    return Err(self.unexpected("greatest or least"));
                }
                self.advance();
                Ok(Declaration::EmptyOrder { greatest })
            }
            _ => Err(self.unexpected("element, function, collation or order")),
        }
    }

    fn setter(&mut self, setting: Setting, words: &[&str]) -> Result<Declaration<'q>, Error> {
        self.advance();
        let word = self.word(0);
        if !words.contains(&word) {
            return Err(self.unexpected(&words.join(" or ")));
        }
        self.advance();
        Ok(Declaration::Setter {
            setting,
            value: vec![word],
        })
    }

    fn copy_namespaces(&mut self) -> Result<Declaration<'q>, Error> {
        self.advance();
        let preserve = self.word(0);
        if !matches!(preserve, "preserve" | "no-preserve") {
            return Err(self.unexpected("preserve or no-preserve"));
        }
        self.advance();
        self.expect(Symbol::Comma)?;
        let inherit = self.word(0);
        if !matches!(inherit, "inherit" | "no-inherit") {
            return Err(self.unexpected("inherit or no-inherit"));
        }
        self.advance();
        Ok(Declaration::Setter {
            setting: Setting::CopyNamespaces,
            value: vec![preserve, inherit],
        })
    }

    fn variable_declaration(&mut self) -> Result<Declaration<'q>, Error> {
        self.advance();
        let name = self.variable()?;
        let ty = self.type_declaration()?;
        let value = if self.eat_word("external") {
            if self.is(Symbol::Assign) {
                return Err(Error::unsupported(
                    "default of an external variable (XQuery 3.0)",
                    self.token(0).span,
                ));
            }
            None
        } else {
            self.expect(Symbol::Assign)?;
            Some(self.expr_single()?)
        };
        Ok(Declaration::Variable { name, ty, value })
    }

    fn function(&mut self) -> Result<Declaration<'q>, Error> {
        self.advance();
        let name = self.name("the name of a function")?;
        if name.prefix.is_empty() && super::primary::RESERVED.contains(&name.local) {
            let message = format!("{} cannot be the name of a function", name.local);
            return Err(Error::new(SYNTAX, message).at(name.span));
        }
        self.expect(Symbol::Open)?;
        let mut params = Vec::new();
        while !self.is(Symbol::Close) {
            if !params.is_empty() {
                self.expect(Symbol::Comma)?;
            }
            let name = self.variable()?;
            let ty = self.type_declaration()?;
            params.push(Param { name, ty });
        }
        self.expect(Symbol::Close)?;
        let result = self.type_declaration()?;
        let body = if self.eat_word("external") {
            None
        } else {
            Some(self.braced()?)
        };
        Ok(Declaration::Function(Function {
            name,
            params,
            result,
            body,
        }))
    }
}
