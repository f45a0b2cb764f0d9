//! A query with all names resolved: what is evaluated, checked and folded.

#![cfg_attr(
    not(feature = "full"),
    allow(dead_code, reason = "what runs queries reads it")
)]

use std::sync::Arc;

use crate::ast::{Axis, Comparison, Operator, SetOperator};
use crate::library::Signature;
use crate::span::Span;
use crate::types::{AtomicType, KindTest, NameTest, QName, SequenceType};
use crate::value::Atomic;

/// A query with all names resolved. It can be evaluated any number of times, by any number of
/// threads.
#[derive(Debug, Clone)]
pub struct Query {
    pub(crate) nodes: Vec<Core>,
    pub(crate) spans: Vec<Span>,
    pub(crate) body: Id,
    /// How many local variables the body has.
    pub(crate) slots: usize,
    pub(crate) functions: Vec<UserFunction>,
    pub(crate) globals: Vec<Global>,
    /// The regular expressions that the query spells out.
    pub(crate) patterns: Vec<Pattern>,
    pub(crate) base_uri: Option<Arc<str>>,
}

/// A regular expression with its flags, compiled when it is first used.
#[derive(Debug, Clone)]
pub(crate) struct Pattern {
    pub(crate) source: Arc<str>,
    pub(crate) flags: Arc<str>,
    #[cfg(feature = "full")]
    pub(crate) compiled: std::sync::OnceLock<Arc<regex::Regex>>,
}

/// An expression of [`Query::nodes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Id(pub(crate) u32);

/// A variable of the current function or of the body.
pub(crate) type Slot = u32;

#[derive(Debug, Clone)]
pub(crate) struct UserFunction {
    pub(crate) name: QName,
    pub(crate) params: Vec<SequenceType>,
    pub(crate) result: SequenceType,
    /// None where it is external, which none is that is called.
    pub(crate) body: Option<Id>,
    pub(crate) slots: usize,
}

#[derive(Debug, Clone)]
pub(crate) struct Global {
    pub(crate) name: QName,
    pub(crate) ty: Option<SequenceType>,
    /// None where it is external.
    pub(crate) value: Option<Id>,
    pub(crate) slots: usize,
    pub(crate) span: Span,
}

/// An expression.
#[derive(Debug, Clone)]
pub(crate) enum Core {
    Value(Atomic),
    Sequence(Box<[Id]>),
    Local(Slot),
    Global(u32),
    Context,
    Root,
    Axis {
        axis: Axis,
        test: Test,
        predicates: Box<[Id]>,
    },
    /// The second for each node of the first.
    Slash(Id, Id),
    Filter(Id, Box<[Id]>),
    Flwor(Box<Flwor>),
    Quantified {
        every: bool,
        bindings: Box<[Binding]>,
        satisfies: Id,
    },
    Typeswitch {
        operand: Id,
        cases: Box<[Case]>,
        default: (Option<Slot>, Id),
    },
    If(Id, Id, Id),
    Or(Box<[Id]>),
    And(Box<[Id]>),
    /// A comparison of any of the three kinds.
    Compare(Comparison, Id, Id),
    Range(Id, Id),
    Arithmetic(Operator, Id, Id),
    Sign(bool, Id),
    Set(SetOperator, Id, Id),
    InstanceOf(Id, SequenceType),
    TreatAs(Id, SequenceType),
    /// To a type, with whether the empty sequence is right.
    Cast(Id, AtomicType, bool),
    Castable(Id, AtomicType, bool),
    Call(&'static Signature, Box<[Id]>),
    User(u32, Box<[Id]>),
}

#[derive(Debug, Clone)]
pub(crate) enum Test {
    /// Of the principal kind of the axis.
    Name(NameTest),
    Kind(KindTest),
}

#[derive(Debug, Clone)]
pub(crate) struct Flwor {
    pub(crate) clauses: Vec<Clause>,
    pub(crate) order: Vec<OrderKey>,
    /// The variables that the clauses bind.
    pub(crate) bound: Vec<Slot>,
    pub(crate) result: Id,
}

#[derive(Debug, Clone)]
pub(crate) enum Clause {
    For(Binding, Option<Slot>),
    Let(Binding),
    Where(Id),
}

#[derive(Debug, Clone)]
pub(crate) struct Binding {
    pub(crate) slot: Slot,
    pub(crate) ty: Option<SequenceType>,
    pub(crate) value: Id,
}

#[derive(Debug, Clone)]
pub(crate) struct OrderKey {
    pub(crate) key: Id,
    pub(crate) descending: bool,
    pub(crate) empty_greatest: bool,
}

#[derive(Debug, Clone)]
pub(crate) struct Case {
    pub(crate) slot: Option<Slot>,
    pub(crate) ty: SequenceType,
    pub(crate) body: Id,
}

impl Core {
    /// Calls `visit` for each expression that this one consists of.
    pub(crate) fn for_each_child(&self, mut visit: impl FnMut(Id)) {
        match self {
            Self::Value(_) | Self::Local(_) | Self::Global(_) | Self::Context | Self::Root => {}
            Self::Sequence(parts)
            | Self::Or(parts)
            | Self::And(parts)
            | Self::Call(_, parts)
            | Self::User(_, parts)
            | Self::Axis {
                predicates: parts, ..
            } => parts.iter().copied().for_each(visit),
            Self::Filter(base, predicates) => {
                visit(*base);
                predicates.iter().copied().for_each(visit);
            }
            Self::Flwor(flwor) => {
                for clause in &flwor.clauses {
                    match clause {
                        Clause::For(binding, _) | Clause::Let(binding) => visit(binding.value),
                        Clause::Where(test) => visit(*test),
                    }
                }
                flwor.order.iter().map(|key| key.key).for_each(&mut visit);
                visit(flwor.result);
            }
            Self::Quantified {
                bindings,
                satisfies,
                ..
            } => {
                bindings
                    .iter()
                    .map(|binding| binding.value)
                    .for_each(&mut visit);
                visit(*satisfies);
            }
            Self::Typeswitch {
                operand,
                cases,
                default,
            } => {
                visit(*operand);
                cases.iter().map(|case| case.body).for_each(&mut visit);
                visit(default.1);
            }
            Self::If(test, then, otherwise) => {
                [*test, *then, *otherwise].into_iter().for_each(visit);
            }
            Self::Slash(a, b)
            | Self::Compare(_, a, b)
            | Self::Range(a, b)
            | Self::Arithmetic(_, a, b)
            | Self::Set(_, a, b) => {
                visit(*a);
                visit(*b);
            }
            Self::Sign(_, operand)
            | Self::InstanceOf(operand, _)
            | Self::TreatAs(operand, _)
            | Self::Cast(operand, ..)
            | Self::Castable(operand, ..) => visit(*operand),
        }
    }
}

impl Query {
    pub(crate) fn node(&self, id: Id) -> &Core {
        &self.nodes[id.0 as usize]
    }

    pub(crate) fn span(&self, id: Id) -> Span {
        self.spans[id.0 as usize]
    }

    /// The external variables, with their types where these are declared.
    pub fn external_variables(&self) -> impl Iterator<Item = (&QName, Option<&SequenceType>)> {
        let external = self.globals.iter().filter(|global| global.value.is_none());
        external.map(|global| (&global.name, global.ty.as_ref()))
    }
}
