//! A query held against the structure of documents: steps that lead nowhere, values that are not
//! there, types that cannot be compared (*static typing*, XQuery 1.0, section 2.3.1, of paths and
//! comparisons).
//!
//! It goes by the schema where the evaluator goes by the text alone: what is compared with a number
//! must be one by its type.

mod class;
mod compare;
mod static_type;
mod steps;

use crate::catalogue::Catalogue;
use crate::core::{Clause, Core, Id, Query, Slot};
use crate::error::Error;
use crate::library::{Function, Kind, Signature};
use crate::types::{ItemType, SequenceType};

use class::Class;
use static_type::{Place, Places, StaticType};

/// How many errors are told at once.
const MAX_ERRORS: usize = 20;

impl Query {
    /// Checks the query against the documents of a catalogue, with the document node as context
    /// item.
    ///
    /// # Errors
    /// An element or attribute that is not where a step looks for it (`err:XPST0005`); a value that
    /// an enumeration lacks, or of a type that cannot be compared (`err:XPTY0004`).
    pub fn check(&self, catalogue: &Catalogue) -> Result<(), Vec<Error>> {
        let mut check = Check {
            query: self,
            catalogue,
            focus: StaticType::document(),
            locals: vec![StaticType::Unknown; self.slots],
            globals: vec![StaticType::Unknown; self.globals.len()],
            errors: Vec::new(),
        };
        check.everything();
        if check.errors.is_empty() {
            return Ok(());
        }
        check.errors.sort_by_key(Error::span);
        check.errors.dedup();
        check.errors.truncate(MAX_ERRORS);
        Err(check.errors)
    }
}

struct Check<'q> {
    query: &'q Query,
    catalogue: &'q Catalogue,
    focus: StaticType,
    locals: Vec<StaticType>,
    globals: Vec<StaticType>,
    errors: Vec<Error>,
}

impl Check<'_> {
    /// The variables, the functions, of which nothing is known but what is declared, and the body.
    fn everything(&mut self) {
        let query = self.query;
        for (at, global) in query.globals.iter().enumerate() {
            let declared = global.ty.as_ref().map_or(StaticType::Unknown, of_sequence);
            let Some(value) = global.value else {
                self.globals[at] = declared;
                continue;
            };
            self.locals = vec![StaticType::Unknown; global.slots];
            let found = self.ty(value);
            self.globals[at] = if global.ty.is_some() { declared } else { found };
        }
        for function in &query.functions {
            if let Some(body) = function.body {
                self.locals = vec![StaticType::Unknown; function.slots.max(function.params.len())];
                for (slot, param) in function.params.iter().enumerate() {
                    self.locals[slot] = of_sequence(param);
                }
                self.at(StaticType::Unknown, |check| check.ty(body));
            }
        }
        self.locals = vec![StaticType::Unknown; query.slots];
        self.ty(query.body);
    }

    fn at<T>(&mut self, focus: StaticType, run: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::replace(&mut self.focus, focus);
        let outcome = run(self);
        self.focus = outer;
        outcome
    }

    fn bind(&mut self, slot: Slot, ty: StaticType) {
        if let Some(local) = self.locals.get_mut(slot as usize) {
            *local = ty;
        }
    }

    fn all(&mut self, parts: &[Id]) -> Vec<StaticType> {
        parts.iter().map(|part| self.ty(*part)).collect()
    }

    /// The type of an expression; what is wrong in it is noted.
    fn ty(&mut self, id: Id) -> StaticType {
        let query = self.query;
        match query.node(id) {
            Core::Value(value) => StaticType::Atomic(Class::of(value.ty())),
            Core::Sequence(parts) => {
                let parts = self.all(parts);
                parts
                    .into_iter()
                    .reduce(StaticType::or)
                    .unwrap_or_else(StaticType::nothing)
            }
            Core::Local(slot) => {
                let known = self.locals.get(*slot as usize).cloned();
                known.unwrap_or(StaticType::Unknown)
            }
            Core::Global(index) => self.globals[*index as usize].clone(),
            Core::Context => self.focus.clone(),
            Core::Root => match &self.focus {
                StaticType::Nodes(_) => StaticType::document(),
                _ => StaticType::Unknown,
            },
            Core::Axis {
                axis,
                test,
                predicates,
            } => {
                let focus = self.focus.clone();
                self.step(id, &focus, *axis, test, predicates)
            }
            Core::Slash(first, second) => {
                let starts = self.ty(*first);
                match query.node(*second) {
                    Core::Axis {
                        axis,
                        test,
                        predicates,
                    } => self.step(*second, &starts, *axis, test, predicates),
                    _ => self.at(starts, |check| check.ty(*second)),
                }
            }
            Core::Filter(base, predicates) => {
                let base = self.ty(*base);
                self.predicates(&base, predicates);
                base
            }
            Core::Flwor(flwor) => {
                for clause in &flwor.clauses {
                    match clause {
                        Clause::Let(binding) => {
                            let value = self.ty(binding.value);
                            self.bind(binding.slot, value);
                        }
                        Clause::For(binding, position) => {
                            let value = self.ty(binding.value);
                            self.bind(binding.slot, value);
                            if let Some(position) = position {
                                self.bind(*position, StaticType::Atomic(Class::Number));
                            }
                        }
                        Clause::Where(test) => {
                            self.ty(*test);
                        }
                    }
                }
                for key in &flwor.order {
                    self.ty(key.key);
                }
                self.ty(flwor.result)
            }
            Core::Quantified {
                bindings,
                satisfies,
                ..
            } => {
                for binding in bindings {
                    let value = self.ty(binding.value);
                    self.bind(binding.slot, value);
                }
                self.ty(*satisfies);
                StaticType::Atomic(Class::Boolean)
            }
            Core::Typeswitch {
                operand,
                cases,
                default,
            } => {
                let operand = self.ty(*operand);
                for case in cases {
                    if let Some(slot) = case.slot {
                        self.bind(slot, StaticType::Unknown);
                    }
                    self.ty(case.body);
                }
                if let Some(slot) = default.0 {
                    self.bind(slot, operand);
                }
                self.ty(default.1);
                StaticType::Unknown
            }
            Core::If(test, then, otherwise) => {
                self.ty(*test);
                let then = self.ty(*then);
                then.or(self.ty(*otherwise))
            }
            Core::Or(parts) | Core::And(parts) => {
                self.all(parts);
                StaticType::Atomic(Class::Boolean)
            }
            Core::Compare(comparison, a, b) => {
                self.compare(id, *comparison, *a, *b);
                StaticType::Atomic(Class::Boolean)
            }
            Core::Range(a, b) => {
                self.all(&[*a, *b]);
                StaticType::Atomic(Class::Number)
            }
            Core::Arithmetic(_, a, b) => {
                self.all(&[*a, *b]);
                StaticType::Unknown
            }
            Core::Set(_, a, b) => {
                let a = self.ty(*a);
                a.or(self.ty(*b))
            }
            Core::InstanceOf(operand, _) | Core::Castable(operand, ..) => {
                self.ty(*operand);
                StaticType::Atomic(Class::Boolean)
            }
            Core::Sign(_, operand) => {
                self.ty(*operand);
                StaticType::Unknown
            }
            Core::TreatAs(operand, ty) => {
                self.ty(*operand);
                of_sequence(ty)
            }
            Core::Cast(operand, ty, _) => {
                self.ty(*operand);
                StaticType::Atomic(Class::of(*ty))
            }
            Core::Call(signature, arguments) => self.call(signature, arguments),
            Core::User(index, arguments) => {
                self.all(arguments);
                of_sequence(&query.functions[*index as usize].result)
            }
        }
    }

    fn call(&mut self, signature: &Signature, arguments: &[Id]) -> StaticType {
        let mut types = self.all(arguments);
        match signature.function {
            Function::ExactlyOne
            | Function::OneOrMore
            | Function::Remove
            | Function::Reverse
            | Function::Subsequence
            | Function::Unordered
            | Function::ZeroOrOne => types.swap_remove(0),
            _ => match signature.result.kind {
                Kind::Atomic(ty) => StaticType::Atomic(Class::of(ty)),
                Kind::Numeric => StaticType::Atomic(Class::Number),
                Kind::Item | Kind::Node | Kind::Element => StaticType::Unknown,
            },
        }
    }

    fn predicates(&mut self, base: &StaticType, predicates: &[Id]) {
        for predicate in predicates {
            self.at(base.clone(), |check| check.ty(*predicate));
        }
    }
}

/// What a declared type says.
fn of_sequence(ty: &SequenceType) -> StaticType {
    match ty {
        SequenceType::Items(ItemType::Atomic(ty), _) => StaticType::Atomic(Class::of(*ty)),
        SequenceType::Items(ItemType::Numeric, _) => StaticType::Atomic(Class::Number),
        _ => StaticType::Unknown,
    }
}
