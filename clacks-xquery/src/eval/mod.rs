//! The evaluator of whole queries, over trees.

mod compare;
mod context;
mod expr;
mod flwor;
mod path;
mod stack;
mod types;

use std::collections::HashMap;
use std::sync::Arc;

use clacks_xs::{DateTime, Timezone};
use regex::Regex;

use crate::core::{Core, Id, Query};
use crate::error::Error;
use crate::item::{Item, Sequence};
use crate::tree::Node;
use crate::value::Atomic;

pub use context::{DynamicContext, Limits};
pub(crate) use expr::range_length;
use stack::Stack;

impl Query {
    /// Evaluates the query.
    ///
    /// # Errors
    /// A dynamic error, or a limit that was reached.
    pub fn evaluate<'a>(&self, context: &DynamicContext<'a>) -> Result<Sequence<'a>, Error> {
        let mut eval = Eval::new(self, context)?;
        eval.eval(self.body)
    }

    /// Whether the effective boolean value of the query is true.
    ///
    /// # Errors
    /// A dynamic error, or a limit that was reached.
    pub fn matches(&self, context: &DynamicContext<'_>) -> Result<bool, Error> {
        let mut eval = Eval::new(self, context)?;
        eval.truth(self.body)
    }
}

/// How many steps it takes to compile a regular expression.
const COMPILATION: usize = 50_000;

/// What `.`, `position()` and `last()` are.
#[derive(Debug, Clone)]
pub(crate) struct Focus<'a> {
    pub(crate) item: Item<'a>,
    pub(crate) position: usize,
    pub(crate) size: usize,
}

/// A variable of the prolog.
#[derive(Debug)]
enum Global<'a> {
    NotYet,
    UnderWay,
    Value(Sequence<'a>),
}

/// An evaluation under way.
pub(crate) struct Eval<'e, 'a> {
    query: &'e Query,
    context: &'e DynamicContext<'a>,
    stack: Stack,
    /// How many steps may still be taken.
    steps: u64,
    globals: Vec<Global<'a>>,
    locals: Vec<Sequence<'a>>,
    /// Where the variables of the current function start.
    base: usize,
    focus: Option<Focus<'a>>,
    now: Option<DateTime>,
    regexes: HashMap<(Arc<str>, Arc<str>), Arc<Regex>>,
}

impl<'e, 'a> Eval<'e, 'a> {
    fn new(query: &'e Query, context: &'e DynamicContext<'a>) -> Result<Self, Error> {
        let mut eval = Self {
            query,
            context,
            stack: Stack::here(),
            steps: context.limits.steps,
            globals: Vec::new(),
            locals: vec![Sequence::Empty; query.slots],
            base: 0,
            focus: context.item.clone().map(|item| Focus {
                item,
                position: 1,
                size: 1,
            }),
            now: None,
            regexes: HashMap::new(),
        };
        for global in &query.globals {
            let value = match (global.value, context.variable(&global.name)) {
                (Some(_), _) => Global::NotYet,
                (None, Some(value)) => {
                    if let Some(ty) = &global.ty {
                        eval.check_type(value, ty, || format!("${}", global.name))
                            .map_err(|error| error.or_at(global.span))?;
                    }
                    Global::Value(value.clone())
                }
                // It is an error to use it, not to declare it.
                (None, None) => Global::UnderWay,
            };
            eval.globals.push(value);
        }
        Ok(eval)
    }

    /// Takes `count` steps.
    pub(crate) fn charge(&mut self, count: usize) -> Result<(), Error> {
        let left = self.steps.checked_sub(count as u64);
        self.steps = left.ok_or_else(|| Error::limit("the query takes too many steps"))?;
        Ok(())
    }

    /// Charges for a sequence that was made.
    pub(crate) fn sequence(&mut self, items: Vec<Item<'a>>) -> Result<Sequence<'a>, Error> {
        self.charge(items.len())?;
        Ok(items.into())
    }

    /// Charges for a text that was made.
    pub(crate) fn text(&mut self, text: impl Into<Arc<str>>) -> Result<Atomic, Error> {
        let text = text.into();
        self.charge(text.len() / 16)?;
        Ok(Atomic::string(text))
    }

    /// Charges for reading a value out of a text.
    pub(crate) fn charge_reading(&mut self, value: &Atomic) -> Result<(), Error> {
        match value {
            Atomic::Untyped(text) | Atomic::String(text, _) => self.charge(1 + text.len() / 8),
            _ => self.charge(1),
        }
    }

    /// The value of an expression.
    pub(crate) fn eval(&mut self, id: Id) -> Result<Sequence<'a>, Error> {
        self.charge(1)?;
        if self.stack.is_used_up() {
            return Err(Error::limit("the query goes too deep").at(self.query.span(id)));
        }
        self.expr(id)
            .map_err(|error| error.or_at(self.query.span(id)))
    }

    /// The effective boolean value of an expression.
    pub(crate) fn truth(&mut self, id: Id) -> Result<bool, Error> {
        match self.query.node(id) {
            Core::Or(parts) => {
                for part in parts {
                    if self.truth(*part)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            Core::And(parts) => {
                for part in parts {
                    if !self.truth(*part)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            _ => {
                let value = self.eval(id)?;
                value
                    .truth()
                    .map_err(|error| error.or_at(self.query.span(id)))
            }
        }
    }

    /// Evaluates with another focus.
    fn with_focus<T>(
        &mut self,
        focus: Focus<'a>,
        run: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let outer = self.focus.replace(focus);
        let outcome = run(self);
        self.focus = outer;
        outcome
    }

    pub(crate) fn focus(&self) -> Result<&Focus<'a>, Error> {
        self.focus
            .as_ref()
            .ok_or_else(|| Error::new("err:XPDY0002", "there is no context item here"))
    }

    pub(crate) fn context_item(&self) -> Result<Item<'a>, Error> {
        self.focus().map(|focus| focus.item.clone())
    }

    /// The context item, which must be a node.
    pub(crate) fn context_node(&self) -> Result<Node<'a>, Error> {
        match &self.focus()?.item {
            Item::Node(node) => Ok(*node),
            Item::Atomic(_) => Err(Error::new("err:XPTY0020", "the context item is no node")),
        }
    }

    fn local(&self, slot: u32) -> Sequence<'a> {
        self.locals
            .get(self.base + slot as usize)
            .cloned()
            .unwrap_or_default()
    }

    fn set_local(&mut self, slot: u32, value: Sequence<'a>) {
        if let Some(local) = self.locals.get_mut(self.base + slot as usize) {
            *local = value;
        }
    }

    /// Evaluates a body that has variables of its own and no focus.
    fn with_frame(
        &mut self,
        slots: usize,
        arguments: Vec<Sequence<'a>>,
        keep_focus: bool,
        body: Id,
    ) -> Result<Sequence<'a>, Error> {
        let outer_base = self.base;
        let outer_focus = if keep_focus {
            self.focus.clone()
        } else {
            self.focus.take()
        };
        if keep_focus {
            self.focus = self.context.item.clone().map(|item| Focus {
                item,
                position: 1,
                size: 1,
            });
        }
        self.base = self.locals.len();
        let top = self.base + slots.max(arguments.len());
        self.locals.extend(arguments);
        self.locals.resize(top, Sequence::Empty);
        let outcome = self.eval(body);
        self.locals.truncate(self.base);
        self.base = outer_base;
        self.focus = outer_focus;
        outcome
    }

    fn global(&mut self, index: u32) -> Result<Sequence<'a>, Error> {
        let at = index as usize;
        let declared = &self.query.globals[at];
        match (&self.globals[at], declared.value) {
            (Global::Value(value), _) => Ok(value.clone()),
            (Global::NotYet, Some(body)) => {
                self.globals[at] = Global::UnderWay;
                let value = self.with_frame(declared.slots, Vec::new(), true, body)?;
                if let Some(ty) = &declared.ty {
                    self.check_type(&value, ty, || format!("${}", declared.name))
                        .map_err(|error| error.or_at(declared.span))?;
                }
                self.globals[at] = Global::Value(value.clone());
                Ok(value)
            }
            (_, None) => {
                let message = format!("the external variable ${} has no value", declared.name);
                Err(Error::new("err:XPDY0002", message))
            }
            (_, Some(_)) => {
                let message = format!("${} depends on itself", declared.name);
                Err(Error::new("err:XQST0054", message))
            }
        }
    }

    pub(crate) fn implicit_timezone(&self) -> Timezone {
        self.context.timezone
    }

    pub(crate) fn context(&self) -> &'e DynamicContext<'a> {
        self.context
    }

    pub(crate) fn base_uri(&self) -> Option<Arc<str>> {
        self.query.base_uri.clone()
    }

    /// The time at which the evaluation started.
    pub(crate) fn now(&mut self) -> Result<DateTime, Error> {
        if let Some(now) = &self.now {
            return Ok(now.clone());
        }
        let now = self.context.now()?;
        self.now = Some(now.clone());
        Ok(now)
    }

    pub(crate) fn regex(
        &mut self,
        pattern: &Arc<str>,
        flags: &Arc<str>,
    ) -> Result<Arc<Regex>, Error> {
        let literal = self
            .query
            .patterns
            .iter()
            .find(|known| Arc::ptr_eq(&known.source, pattern) && known.flags == *flags);
        if let Some(literal) = literal {
            if let Some(compiled) = literal.compiled.get() {
                return Ok(compiled.clone());
            }
            let compiled = Arc::new(crate::regex::compile(pattern, flags)?);
            return Ok(literal.compiled.get_or_init(|| compiled).clone());
        }
        let key = (pattern.clone(), flags.clone());
        if let Some(known) = self.regexes.get(&key) {
            return Ok(known.clone());
        }
        // A pattern that data make is compiled when it comes, which takes long.
        self.charge(COMPILATION)?;
        let compiled = Arc::new(crate::regex::compile(pattern, flags)?);
        self.regexes.insert(key, compiled.clone());
        Ok(compiled)
    }
}
