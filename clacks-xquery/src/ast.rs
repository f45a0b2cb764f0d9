//! A query as it is written: expressions in an arena, each with its place.

mod types;
mod words;

use std::borrow::Cow;

use crate::span::Span;

pub use types::{ItemType, KindTest, NameTest, NodeTest, Occurrence, SequenceType, TypedName};
pub use words::{Axis, Comparison, Operator, SetOperator};

/// A parsed query. Two are equal that differ in nothing but white space, comments and brackets.
#[derive(Debug, Clone)]
pub struct Ast<'q> {
    /// What is declared, in order.
    pub prolog: Vec<Declaration<'q>>,
    /// What the query asks.
    pub body: ExprId,
    /// All expressions, each after those that it consists of.
    pub exprs: Vec<Expr<'q>>,
    /// Where each expression stands.
    pub spans: Vec<Span>,
}

impl PartialEq for Ast<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.prolog == other.prolog && self.body == other.body && self.exprs == other.exprs
    }
}

impl<'q> Ast<'q> {
    /// An expression.
    pub fn expr(&self, id: ExprId) -> &Expr<'q> {
        &self.exprs[id.0 as usize]
    }

    /// Where an expression stands.
    pub fn span(&self, id: ExprId) -> Span {
        self.spans[id.0 as usize]
    }
}

/// An expression of [`Ast::exprs`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ExprId(pub(crate) u32);

/// A name as it is written, and where. Equality leaves the place aside.
#[derive(Debug, Clone, Copy, Eq)]
pub struct Name<'q> {
    /// The prefix, empty where there is none.
    pub prefix: &'q str,
    /// The name without it.
    pub local: &'q str,
    /// Where it stands.
    pub span: Span,
}

impl PartialEq for Name<'_> {
    fn eq(&self, other: &Self) -> bool {
        (self.prefix, self.local) == (other.prefix, other.local)
    }
}

/// A declaration of the prolog.
#[derive(Debug, Clone, PartialEq)]
pub enum Declaration<'q> {
    /// `xquery version`.
    Version {
        /// The version.
        version: Cow<'q, str>,
        /// The encoding, which says nothing about text that was decoded before.
        encoding: Option<Cow<'q, str>>,
    },
    /// `declare namespace`.
    Namespace {
        /// The prefix.
        prefix: Name<'q>,
        /// What it stands for.
        uri: Cow<'q, str>,
    },
    /// `declare default element namespace`.
    DefaultElementNamespace(Cow<'q, str>),
    /// `declare default function namespace`.
    DefaultFunctionNamespace(Cow<'q, str>),
    /// `declare boundary-space`, `construction`, `ordering` or `copy-namespaces`: nothing that
    /// changes what a filter answers.
    Setter {
        /// Which of them.
        setting: Setting,
        /// Its words.
        value: Vec<&'q str>,
    },
    /// `declare default order empty greatest` or `least`.
    EmptyOrder {
        /// Whether the empty sequence is the greatest.
        greatest: bool,
    },
    /// `declare default collation`.
    DefaultCollation(Cow<'q, str>),
    /// `declare base-uri`.
    BaseUri(Cow<'q, str>),
    /// `declare option`.
    Option {
        /// Its name.
        name: Name<'q>,
        /// Its value.
        value: Cow<'q, str>,
    },
    /// `declare variable`.
    Variable {
        /// Its name.
        name: Name<'q>,
        /// Its type.
        ty: Option<SequenceType<'q>>,
        /// Its value; none where it is external.
        value: Option<ExprId>,
    },
    /// `declare function`.
    Function(Function<'q>),
}

/// Settings of which filters see nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Setting {
    /// `boundary-space`.
    BoundarySpace,
    /// `construction`.
    Construction,
    /// `ordering`.
    Ordering,
    /// `copy-namespaces`.
    CopyNamespaces,
}

impl Setting {
    /// The word.
    pub const fn name(self) -> &'static str {
        match self {
            Self::BoundarySpace => "boundary-space",
            Self::Construction => "construction",
            Self::Ordering => "ordering",
            Self::CopyNamespaces => "copy-namespaces",
        }
    }
}

/// A function that the prolog declares.
#[derive(Debug, Clone, PartialEq)]
pub struct Function<'q> {
    /// Its name.
    pub name: Name<'q>,
    /// Its parameters.
    pub params: Vec<Param<'q>>,
    /// The type of its result.
    pub result: Option<SequenceType<'q>>,
    /// What it does; none where it is external.
    pub body: Option<ExprId>,
}

/// A parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct Param<'q> {
    /// Its name.
    pub name: Name<'q>,
    /// Its type.
    pub ty: Option<SequenceType<'q>>,
}

/// An expression.
#[derive(Debug, Clone, PartialEq)]
pub enum Expr<'q> {
    /// A string, with what its references and doubled quotes stand for.
    String(Cow<'q, str>),
    /// An integer.
    Integer(&'q str),
    /// A decimal number.
    Decimal(&'q str),
    /// A floating-point number.
    Double(&'q str),
    /// `$name`.
    Variable(Name<'q>),
    /// `.`.
    ContextItem,
    /// `/` alone.
    Root,
    /// A function call.
    Call(Name<'q>, Vec<ExprId>),
    /// `(a, b)`; `()` has no members.
    Sequence(Vec<ExprId>),
    /// Steps.
    Path {
        /// Whether it starts at the root.
        absolute: bool,
        /// The steps, with whether `//` stands before each.
        steps: Vec<(bool, ExprId)>,
    },
    /// A step along an axis.
    Step {
        /// The axis.
        axis: Axis,
        /// What is taken from it.
        test: NodeTest<'q>,
        /// What must be so.
        predicates: Vec<ExprId>,
    },
    /// `base[predicate]`, where `base` is no step along an axis.
    Filter(ExprId, Vec<ExprId>),
    /// `for`, `let`, `where`, `order by`, `return`.
    Flwor(Vec<Clause<'q>>, ExprId),
    /// `some` or `every`.
    Quantified {
        /// Whether it is `every`.
        every: bool,
        /// What is bound.
        bindings: Vec<Binding<'q>>,
        /// What must be so.
        satisfies: ExprId,
    },
    /// `typeswitch`.
    Typeswitch {
        /// What is looked at.
        operand: ExprId,
        /// The cases.
        cases: Vec<Case<'q>>,
        /// The variable of the default.
        default_variable: Option<Name<'q>>,
        /// The default.
        default: ExprId,
    },
    /// `if (test) then … else …`.
    If(ExprId, ExprId, ExprId),
    /// Two or more joined by `or`.
    Or(Vec<ExprId>),
    /// Two or more joined by `and`.
    And(Vec<ExprId>),
    /// A comparison.
    Compare(Comparison, ExprId, ExprId),
    /// `a to b`.
    Range(ExprId, ExprId),
    /// Arithmetic.
    Arithmetic(Operator, ExprId, ExprId),
    /// A sign.
    Sign {
        /// Whether it is a minus.
        negative: bool,
        /// What it stands before.
        operand: ExprId,
    },
    /// `a union b`, `a intersect b`, `a except b`.
    Set(SetOperator, ExprId, ExprId),
    /// `instance of`.
    InstanceOf(ExprId, SequenceType<'q>),
    /// `treat as`.
    TreatAs(ExprId, SequenceType<'q>),
    /// `cast as`.
    CastAs(ExprId, TypedName<'q>),
    /// `castable as`.
    CastableAs(ExprId, TypedName<'q>),
    /// `ordered { … }` or `unordered { … }`.
    Ordered {
        /// Whether it is `ordered`.
        ordered: bool,
        /// What is inside.
        body: ExprId,
    },
    /// `(# pragma #) { … }`.
    Extension {
        /// The names and contents of the pragmas.
        pragmas: Vec<(Name<'q>, &'q str)>,
        /// What is inside.
        body: Option<ExprId>,
    },
}

/// A clause of a FLWOR expression.
#[derive(Debug, Clone, PartialEq)]
pub enum Clause<'q> {
    /// `for $variable at $position in …`.
    For {
        /// What is bound to each item.
        binding: Binding<'q>,
        /// What is bound to its position.
        position: Option<Name<'q>>,
    },
    /// `let $variable := …`.
    Let(Binding<'q>),
    /// `where …`.
    Where(ExprId),
    /// `order by …`.
    OrderBy {
        /// Whether it says `stable`.
        stable: bool,
        /// The keys.
        keys: Vec<OrderKey<'q>>,
    },
}

/// A variable and what it is bound to.
#[derive(Debug, Clone, PartialEq)]
pub struct Binding<'q> {
    /// The variable.
    pub name: Name<'q>,
    /// Its type.
    pub ty: Option<SequenceType<'q>>,
    /// What it is bound to.
    pub value: ExprId,
}

/// A key of `order by`.
#[derive(Debug, Clone, PartialEq)]
pub struct OrderKey<'q> {
    /// The key.
    pub key: ExprId,
    /// Whether the greatest comes first.
    pub descending: bool,
    /// Whether the empty sequence is the greatest, where it is said.
    pub empty_greatest: Option<bool>,
    /// The collation.
    pub collation: Option<Cow<'q, str>>,
}

/// A case of a typeswitch.
#[derive(Debug, Clone, PartialEq)]
pub struct Case<'q> {
    /// The variable that is bound to the operand.
    pub variable: Option<Name<'q>>,
    /// The type.
    pub ty: SequenceType<'q>,
    /// The result.
    pub body: ExprId,
}

impl Expr<'_> {
    /// Calls `visit` for each expression that this one consists of.
    pub fn for_each_child(&self, mut visit: impl FnMut(ExprId)) {
        match self {
            Self::String(_)
            | Self::Integer(_)
            | Self::Decimal(_)
            | Self::Double(_)
            | Self::Variable(_)
            | Self::ContextItem
            | Self::Root => {}
            Self::Call(_, parts) | Self::Sequence(parts) | Self::Or(parts) | Self::And(parts) => {
                parts.iter().copied().for_each(visit);
            }
            Self::Path { steps, .. } => steps.iter().for_each(|(_, step)| visit(*step)),
            Self::Step { predicates, .. } => predicates.iter().copied().for_each(visit),
            Self::Filter(base, predicates) => {
                visit(*base);
                predicates.iter().copied().for_each(visit);
            }
            Self::Flwor(clauses, result) => {
                for clause in clauses {
                    match clause {
                        Clause::For { binding, .. } | Clause::Let(binding) => visit(binding.value),
                        Clause::Where(test) => visit(*test),
                        Clause::OrderBy { keys, .. } => keys.iter().for_each(|key| visit(key.key)),
                    }
                }
                visit(*result);
            }
            Self::Quantified {
                bindings,
                satisfies,
                ..
            } => {
                for binding in bindings {
                    visit(binding.value);
                }
                visit(*satisfies);
            }
            Self::Typeswitch {
                operand,
                cases,
                default,
                ..
            } => {
                visit(*operand);
                for case in cases {
                    visit(case.body);
                }
                visit(*default);
            }
            Self::If(test, then, otherwise) => {
                [*test, *then, *otherwise].into_iter().for_each(visit);
            }
            Self::Compare(_, a, b)
            | Self::Range(a, b)
            | Self::Arithmetic(_, a, b)
            | Self::Set(_, a, b) => {
                visit(*a);
                visit(*b);
            }
            Self::Sign { operand, .. }
            | Self::InstanceOf(operand, _)
            | Self::TreatAs(operand, _)
            | Self::CastAs(operand, _)
            | Self::CastableAs(operand, _) => visit(*operand),
            Self::Ordered { body, .. } => visit(*body),
            Self::Extension { body, .. } => body.iter().copied().for_each(visit),
        }
    }
}
