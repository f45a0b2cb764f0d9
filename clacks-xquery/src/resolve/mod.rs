//! From [`Ast`] to [`Query`]: prefixes to namespaces, variables to slots, names to functions and
//! types.

mod calls;
mod expr;
mod flwor;
mod names;
mod path;
mod prolog;
mod types;

use crate::ast::{Ast, ExprId, Name};
use crate::context::StaticContext;
use crate::core::{Core, Global, Id, Pattern, Query, Slot, UserFunction};
use crate::error::Error;
use crate::nearest::nearest;
use crate::span::Span;
use crate::types::QName;

/// Resolves the names of a query.
///
/// # Errors
/// A name that is not known, a declaration that contradicts another.
pub fn resolve(ast: &Ast<'_>, context: &StaticContext) -> Result<Query, Error> {
    let mut resolver = Resolver {
        ast,
        context: context.clone(),
        nodes: Vec::with_capacity(ast.exprs.len() + 4),
        spans: Vec::with_capacity(ast.exprs.len() + 4),
        functions: Vec::new(),
        globals: Vec::new(),
        scope: Vec::new(),
        slots: 0,
        empty_greatest: false,
        patterns: Vec::new(),
    };
    for (name, ty) in &context.variables {
        resolver.globals.push(Global {
            name: name.clone(),
            ty: ty.clone(),
            value: None,
            slots: 0,
            span: Span::default(),
        });
    }
    resolver.prolog()?;
    let body = resolver.expr(ast.body)?;
    Ok(Query {
        body,
        slots: resolver.slots,
        nodes: resolver.nodes,
        spans: resolver.spans,
        functions: resolver.functions,
        globals: resolver.globals,
        patterns: resolver.patterns,
        base_uri: resolver.context.base_uri,
    })
}

struct Resolver<'a, 'q> {
    ast: &'a Ast<'q>,
    context: StaticContext,
    nodes: Vec<Core>,
    spans: Vec<Span>,
    functions: Vec<UserFunction>,
    /// Those that are declared so far.
    globals: Vec<Global>,
    /// The local variables that are in scope, the innermost last.
    scope: Vec<(QName, Slot)>,
    /// How many local variables the function has so far.
    slots: usize,
    empty_greatest: bool,
    patterns: Vec<Pattern>,
}

impl<'q> Resolver<'_, 'q> {
    fn add(&mut self, span: Span, core: Core) -> Id {
        // There are but a few more of them than expressions of the query.
        let id = Id(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.nodes.push(core);
        self.spans.push(span);
        id
    }

    fn node(&self, id: Id) -> &Core {
        &self.nodes[id.0 as usize]
    }

    fn exprs(&mut self, ids: &[ExprId]) -> Result<Box<[Id]>, Error> {
        ids.iter().map(|id| self.expr(*id)).collect()
    }

    /// A new local variable.
    fn bind(&mut self, name: &Name<'q>) -> Result<Slot, Error> {
        let name = self.variable_name(name)?;
        Ok(self.bind_name(name))
    }

    fn bind_name(&mut self, name: QName) -> Slot {
        // There are no more variables than the query has bytes.
        let slot = Slot::try_from(self.slots).unwrap_or(Slot::MAX);
        self.slots += 1;
        self.scope.push((name, slot));
        slot
    }

    fn variable(&self, name: &Name<'q>) -> Result<Core, Error> {
        let wanted = self.variable_name(name)?;
        let local = self.scope.iter().rev().find(|(known, _)| *known == wanted);
        if let Some((_, slot)) = local {
            return Ok(Core::Local(*slot));
        }
        if let Some(index) = self.globals.iter().rposition(|known| known.name == wanted) {
            return Ok(Core::Global(u32::try_from(index).unwrap_or(u32::MAX)));
        }
        let locals = self.scope.iter().map(|(known, _)| &*known.local);
        let globals = self.globals.iter().map(|known| &*known.name.local);
        let nearest = nearest(name.local, locals.chain(globals));
        Err(
            Error::new("err:XPST0008", format!("there is no variable ${name} here"))
                .near(nearest.map(|nearest| format!("${nearest}")))
                .at(name.span),
        )
    }

    /// Leaves the scope that was entered when there were `mark` variables in scope.
    fn leave(&mut self, mark: usize) {
        self.scope.truncate(mark);
    }
}
