//! Function calls and casts.

use std::sync::Arc;

use clacks_xs::Builtin;

use super::Resolver;
use crate::ast::{Expr, ExprId, Name};
use crate::context::{FN, XS};
use crate::core::{Core, Id, Pattern};
use crate::error::Error;
use crate::library::{Function, Signature};
use crate::nearest::nearest;
use crate::span::Span;
use crate::types::{AtomicType, QName};
use crate::value::Atomic;

const QNAME: AtomicType = AtomicType::Builtin(Builtin::QName);

impl<'q> Resolver<'_, 'q> {
    pub(super) fn call(
        &mut self,
        span: Span,
        name: &Name<'q>,
        arguments: &[ExprId],
    ) -> Result<Id, Error> {
        let resolved = self.function_name(name)?;
        let count = arguments.len();
        if &*resolved.namespace == FN
            && let Some(signature) = Signature::find(name.local)
        {
            if !signature.takes(count) {
                return Err(wrong_count(
                    name,
                    signature.least,
                    signature.params.len(),
                    count,
                ));
            }
            let mut arguments = self.exprs(arguments)?.into_vec();
            // What may be left out, and is, is the context item.
            if signature.function == Function::Lang && count == 1 {
                let node = self.context_node(span);
                arguments.push(node);
            }
            self.note_pattern(signature.function, &arguments);
            return Ok(self.add(span, Core::Call(signature, arguments.into())));
        }
        if &*resolved.namespace == XS
            && let Some(ty) = AtomicType::from_name(name.local)
            && count == 1
            && ty != AtomicType::Any
            && ty != AtomicType::Builtin(Builtin::Notation)
        {
            return self.cast(span, arguments[0], ty, true);
        }
        let mut arity = None;
        for (index, function) in self.functions.iter().enumerate() {
            if function.name != resolved {
                continue;
            }
            if function.params.len() == count {
                let index = u32::try_from(index).unwrap_or(u32::MAX);
                let arguments = self.exprs(arguments)?;
                return Ok(self.add(span, Core::User(index, arguments)));
            }
            arity = Some(function.params.len());
        }
        if let Some(arity) = arity {
            return Err(wrong_count(name, arity, arity, count));
        }
        Err(self.unknown_function(name, &resolved, count))
    }

    /// Notes a regular expression that is spelled out, so that it is compiled once.
    fn note_pattern(&mut self, function: Function, arguments: &[Id]) {
        let flags_at = match function {
            Function::Matches | Function::Tokenize => 2,
            Function::Replace => 3,
            _ => return,
        };
        let literal = |at: usize| match arguments.get(at).map(|id| self.node(*id)) {
            None => Some(Arc::from("")),
            Some(Core::Value(Atomic::String(text, _))) => Some(text.clone()),
            Some(_) => None,
        };
        if let (Some(source), Some(flags)) = (literal(1), literal(flags_at)) {
            self.patterns.push(Pattern {
                source,
                flags,
                #[cfg(feature = "full")]
                compiled: std::sync::OnceLock::new(),
            });
        }
    }

    fn unknown_function(&self, name: &Name<'q>, resolved: &QName, count: usize) -> Error {
        let types = (&*resolved.namespace == XS).then(AtomicType::names);
        let library = (&*resolved.namespace == FN).then(Signature::names);
        let same_namespace =
            |known: &&crate::core::UserFunction| known.name.namespace == resolved.namespace;
        let declared = self.functions.iter().filter(same_namespace);
        let mut candidates: Vec<&str> = declared.map(|known| &*known.name.local).collect();
        candidates.extend(types.into_iter().flatten().map(|name| -> &str { name }));
        candidates.extend(library.into_iter().flatten().map(|name| -> &str { name }));
        let nearest = nearest(name.local, candidates).map(|local| match name.prefix {
            "" => local.to_owned(),
            prefix => format!("{prefix}:{local}"),
        });
        let message = format!("there is no function {name} of {count} arguments");
        Error::new("err:XPST0017", message)
            .near(nearest.filter(|nearest| *nearest != name.to_string()))
            .at(name.span)
    }

    pub(super) fn cast(
        &mut self,
        span: Span,
        operand: ExprId,
        ty: AtomicType,
        optional: bool,
    ) -> Result<Id, Error> {
        if ty == QNAME
            && let Expr::String(literal) = self.ast.expr(operand)
        {
            let name = self.literal_name(literal).map_err(|error| error.at(span))?;
            return Ok(self.add(span, Core::Value(name)));
        }
        let operand = self.expr(operand)?;
        Ok(self.add(span, Core::Cast(operand, ty, optional)))
    }

    pub(super) fn castable(
        &mut self,
        span: Span,
        operand: ExprId,
        ty: AtomicType,
        optional: bool,
    ) -> Result<Id, Error> {
        if ty == QNAME
            && let Expr::String(literal) = self.ast.expr(operand)
        {
            let truth = Atomic::Boolean(self.literal_name(literal).is_ok());
            return Ok(self.add(span, Core::Value(truth)));
        }
        let operand = self.expr(operand)?;
        Ok(self.add(span, Core::Castable(operand, ty, optional)))
    }

    /// The name that a literal stands for: only these can be cast (XQuery 1.0, section 3.12.3).
    fn literal_name(&self, literal: &str) -> Result<Atomic, Error> {
        let text = clacks_xs::WhiteSpace::Collapse.normalize(literal);
        if !clacks_xs::names::is_qname(&text) {
            let message = format!("{} is no name", clacks_xs::excerpt(&text));
            return Err(Error::new("err:FORG0001", message));
        }
        let (prefix, local) = text.split_once(':').unwrap_or(("", &text));
        let namespace: Arc<str> = if prefix.is_empty() {
            self.context.element_namespace.clone()
        } else {
            self.context.resolve(prefix).cloned().ok_or_else(|| {
                let message = format!("the prefix {prefix} stands for no namespace");
                Error::new("err:FONS0004", message)
            })?
        };
        Ok(Atomic::QName(Arc::new((
            QName::new(namespace, local),
            prefix.into(),
        ))))
    }
}

fn wrong_count(name: &Name<'_>, least: usize, most: usize, count: usize) -> Error {
    let message = format!("{name} has {count} arguments here");
    let expected = match (least, most) {
        (least, most) if least < most => format!("{least} to {most} arguments"),
        (1, _) => "1 argument".to_owned(),
        (least, _) => format!("{least} arguments"),
    };
    Error::new("err:XPST0017", message)
        .expecting(expected)
        .at(name.span)
}
