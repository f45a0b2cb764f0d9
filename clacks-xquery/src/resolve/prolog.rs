//! What the prolog declares.

use std::collections::HashSet;

use super::Resolver;
use crate::ast::{Declaration, Function, Name, Setting};
use crate::context::{CODEPOINT, FN, XML, XMLNS, XS, XSI};
use crate::core::{Global, UserFunction};
use crate::error::Error;
use crate::span::Span;

/// Declarations of which a prolog has one at most, and the error where it has more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Once {
    Elements,
    Functions,
    Collation,
    BaseUri,
    EmptyOrder,
    Setting(Setting),
}

impl Once {
    const fn code(self) -> &'static str {
        match self {
            Self::Elements | Self::Functions => "err:XQST0066",
            Self::Collation => "err:XQST0038",
            Self::BaseUri => "err:XQST0032",
            Self::EmptyOrder => "err:XQST0069",
            Self::Setting(Setting::BoundarySpace) => "err:XQST0068",
            Self::Setting(Setting::Construction) => "err:XQST0067",
            Self::Setting(Setting::Ordering) => "err:XQST0065",
            Self::Setting(Setting::CopyNamespaces) => "err:XQST0055",
        }
    }
}

impl<'q> Resolver<'_, 'q> {
    pub(super) fn prolog(&mut self) -> Result<(), Error> {
        self.setters()?;
        let ast = self.ast;
        for declaration in &ast.prolog {
            if let Declaration::Function(function) = declaration {
                self.declare_function(function)?;
            }
        }
        // A variable is in scope in all that follows it (XQuery 1.0, section 4.14).
        let mut functions = 0;
        for declaration in &ast.prolog {
            match declaration {
                Declaration::Option { name, .. } => {
                    if name.prefix.is_empty() {
                        let message = format!("the option {name} has no prefix");
                        return Err(Error::new("err:XPST0081", message).at(name.span));
                    }
                    self.namespace(name)?;
                }
                Declaration::Variable { name, ty, value } => {
                    let resolved = self.variable_name(name)?;
                    // What the host says it has may be declared once more.
                    let hosts = self.context.variables.len();
                    let twice = self.globals[hosts..]
                        .iter()
                        .any(|known| known.name == resolved);
                    if twice {
                        let message = format!("the variable ${name} is declared twice");
                        return Err(Error::new("err:XQST0049", message).at(name.span));
                    }
                    let ty = self.optional_type(ty.as_ref())?;
                    self.slots = 0;
                    let value = value.map(|value| self.expr(value)).transpose()?;
                    self.globals.push(Global {
                        name: resolved,
                        ty,
                        value,
                        slots: self.slots,
                        span: name.span,
                    });
                }
                Declaration::Function(function) => {
                    self.function_body(functions, function)?;
                    functions += 1;
                }
                _ => {}
            }
        }
        self.slots = 0;
        Ok(())
    }

    /// What holds for all of the query, wherever the prolog says it.
    fn setters(&mut self) -> Result<(), Error> {
        let ast = self.ast;
        let mut seen = HashSet::new();
        let mut prefixes = HashSet::new();
        let mut collation = None;
        for declaration in &ast.prolog {
            let once = match declaration {
                Declaration::Namespace { prefix, uri } => {
                    self.declare_namespace(prefix, uri)?;
                    if !prefixes.insert(prefix.local) {
                        let message = format!("the prefix {prefix} is declared twice");
                        return Err(Error::new("err:XQST0033", message).at(prefix.span));
                    }
                    continue;
                }
                Declaration::DefaultElementNamespace(uri) => {
                    check_default(uri)?;
                    self.context.element_namespace = (&**uri).into();
                    Once::Elements
                }
                Declaration::DefaultFunctionNamespace(uri) => {
                    check_default(uri)?;
                    self.context.function_namespace = (&**uri).into();
                    Once::Functions
                }
                Declaration::DefaultCollation(uri) => {
                    collation = Some(uri);
                    Once::Collation
                }
                Declaration::BaseUri(uri) => {
                    if !uri.is_empty() {
                        self.context.base_uri = Some((&**uri).into());
                    }
                    Once::BaseUri
                }
                Declaration::EmptyOrder { greatest } => {
                    self.empty_greatest = *greatest;
                    Once::EmptyOrder
                }
                Declaration::Setter { setting, .. } => Once::Setting(*setting),
                _ => continue,
            };
            if !seen.insert(once) {
                return Err(Error::new(
                    once.code(),
                    "the prolog declares the same thing twice",
                ));
            }
        }
        // It may be relative to what is declared after it.
        if let Some(uri) = collation
            && !self.is_collation(uri)
        {
            let message = format!("there is no collation {uri}");
            return Err(Error::new("err:XQST0038", message).expecting(CODEPOINT));
        }
        Ok(())
    }

    fn declare_namespace(&mut self, prefix: &Name<'q>, uri: &str) -> Result<(), Error> {
        let reserved = matches!(prefix.local, "xml" | "xmlns") || matches!(uri, XML | XMLNS);
        if reserved {
            let message = format!("{prefix} cannot be declared to stand for {uri:?}");
            return Err(Error::new("err:XQST0070", message).at(prefix.span));
        }
        self.context.bind(prefix.local, uri);
        Ok(())
    }

    fn declare_function(&mut self, function: &Function<'q>) -> Result<(), Error> {
        let name = self.function_name(&function.name)?;
        let span = function.name.span;
        match &*name.namespace {
            "" => {
                let message = format!("the function {} is in no namespace", function.name);
                return Err(Error::new("err:XQST0060", message)
                    .expecting("a prefix such as local")
                    .at(span));
            }
            XML | XS | XSI | FN => {
                let message = format!(
                    "the function {} is in a namespace that is reserved",
                    function.name
                );
                return Err(Error::new("err:XQST0045", message)
                    .expecting("a prefix such as local")
                    .at(span));
            }
            _ => {}
        }
        let same = |known: &UserFunction| {
            known.name == name && known.params.len() == function.params.len()
        };
        if self.functions.iter().any(same) {
            let message = format!("the function {} is declared twice", function.name);
            return Err(Error::new("err:XQST0034", message).at(span));
        }
        let mut params = Vec::with_capacity(function.params.len());
        for param in &function.params {
            let ty = self.optional_type(param.ty.as_ref())?;
            params.push(ty.unwrap_or_else(Self::any_items));
        }
        let result = self.optional_type(function.result.as_ref())?;
        self.functions.push(UserFunction {
            name,
            params,
            result: result.unwrap_or_else(Self::any_items),
            body: None,
            slots: 0,
        });
        Ok(())
    }

    fn function_body(&mut self, index: usize, function: &Function<'q>) -> Result<(), Error> {
        self.slots = 0;
        let mut names = HashSet::new();
        for param in &function.params {
            let name = self.variable_name(&param.name)?;
            if !names.insert(name.clone()) {
                let message = format!("two parameters are named ${}", param.name);
                return Err(Error::new("err:XQST0039", message).at(param.name.span));
            }
            self.bind_name(name);
        }
        let Some(body) = function.body else {
            return Err(Error::unsupported(
                "external function",
                Span::new(function.name.span.start, function.name.span.end),
            ));
        };
        let body = self.expr(body)?;
        self.leave(0);
        self.functions[index].body = Some(body);
        self.functions[index].slots = self.slots;
        Ok(())
    }
}

/// Whether a namespace can be a default.
fn check_default(uri: &str) -> Result<(), Error> {
    if matches!(uri, XML | XMLNS) {
        let message = format!("{uri} cannot be a default namespace");
        return Err(Error::new("err:XQST0070", message));
    }
    Ok(())
}
