//! What a stream is asked: a tree of steps with formulas over the facts found below them. Data only,
//! which `xquery!` writes out as statics.

use std::borrow::Cow;

pub use crate::ast::Comparison;

/// A list that is borrowed in statics.
pub type List<T> = Cow<'static, [T]>;

/// A text that is borrowed in statics.
pub type Text = Cow<'static, str>;

/// A number of a list of the program.
pub type Number = u16;

/// A query that is answered while a document goes by.
#[derive(Debug, Clone, PartialEq)]
pub struct Program {
    /// The steps; the first is the document.
    pub steps: List<Step>,
    /// The formulas.
    pub formulas: List<Formula>,
    /// The formula of the document, which is the answer.
    pub answer: Number,
    /// What is asked of texts.
    pub checks: List<Check>,
    /// Regular expressions with their flags.
    pub patterns: List<(Text, Text)>,
    /// The external variables.
    pub variables: List<Variable>,
}

/// A step along an axis.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The axis.
    pub axis: Axis,
    /// The name, of elements and attributes.
    pub name: Name,
    /// The steps that start here.
    pub next: List<Number>,
    /// The facts of the scope around, of which this is an instance.
    pub marks: List<Number>,
    /// The facts that are gathered at each node that it leads to, if they are.
    pub scope: Option<Scope>,
}

/// An axis of a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Axis {
    /// Child elements.
    Child,
    /// Elements below.
    Descendant,
    /// The node, which may be the document, and the elements below; the name is any.
    DescendantOrSelf,
    /// Attributes.
    Attribute,
    /// Texts that are children.
    Text,
    /// The element itself.
    SelfNode,
}

/// A test on a name, in which nothing stands for any.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Name {
    /// The namespace.
    pub namespace: Option<Text>,
    /// The local name.
    pub local: Option<Text>,
}

/// Facts about a node.
#[derive(Debug, Clone, PartialEq)]
pub struct Scope {
    /// The facts.
    pub facts: List<Fact>,
    /// What must hold for the node to count, if anything.
    pub predicate: Option<Number>,
    /// The fact of the scope around that it adds to.
    pub adds_to: Number,
    /// What it adds.
    pub adds: Adds,
    /// Whether the text of the node is asked for.
    pub text: bool,
}

/// What a node adds to a fact of the scope around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Adds {
    /// One outcome: that of a formula.
    Outcome(Number),
    /// What was added to this fact of its own.
    Fact(Number),
}

/// What is gathered from nodes.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// How.
    pub kind: FactKind,
    /// Whether the first outcome other than false decides it, whatever comes later.
    pub early: bool,
    /// Whether an outcome may be an error.
    pub fallible: bool,
}

/// How outcomes become one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactKind {
    /// The first in document order that is not false.
    Any,
    /// The only one; several are an error. None is false, or what comes of an empty text by a check.
    One(Option<Number>),
    /// How many there are, by a check.
    Count(Number),
}

/// A formula over the facts of a scope.
#[derive(Debug, Clone, PartialEq)]
pub enum Formula {
    /// A constant.
    Constant(bool),
    /// A fact.
    Fact(Number),
    /// The text of the node passes a check.
    Text(Number),
    /// The effective boolean value of a variable.
    Variable(Number),
    /// True where a variable has a value, an error where it has none.
    Bound(Number),
    /// A variable stands in a relation to one of these.
    Compare(Number, Comparison, List<Constant>),
    /// Negation.
    Not(Number),
    /// Conjunction, from left to right.
    And(List<Number>),
    /// Disjunction, from left to right.
    Or(List<Number>),
    /// One or the other.
    If(Number, Number, Number),
}

/// What is asked of a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    /// What is made of it first.
    pub maps: List<Map>,
    /// What must be so.
    pub test: Test,
}

/// What is made of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Map {
    /// `fn:string`.
    String,
    /// `fn:lower-case`.
    LowerCase,
    /// `fn:upper-case`.
    UpperCase,
    /// `fn:normalize-space`.
    NormalizeSpace,
    /// `fn:string-length`.
    Length,
    /// `fn:number`.
    Number,
}

/// What must be so of a text, or what was made of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Test {
    /// It stands in a relation to one of these.
    Compare(Comparison, List<Constant>),
    /// `fn:matches`, by a pattern.
    Matches(Number),
    /// `fn:contains`.
    Contains(Text),
    /// `fn:starts-with`.
    StartsWith(Text),
    /// `fn:ends-with`.
    EndsWith(Text),
    /// Its effective boolean value.
    Truth,
}

/// What something is compared with.
#[derive(Debug, Clone, PartialEq)]
pub enum Constant {
    /// A string.
    Text(Text),
    /// An integer.
    Integer(i64),
    /// A decimal, which is compared with doubles only.
    Decimal(f64),
    /// A double.
    Double(f64),
    /// A boolean.
    Boolean(bool),
    /// The value of a variable.
    Variable(Number),
}

/// An external variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable {
    /// The name, which is in no namespace.
    pub name: Text,
    /// The type that it must be of.
    pub ty: Option<VariableType>,
}

/// The type of a variable, which is one item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VariableType {
    /// `xs:string`.
    String,
    /// `xs:integer`.
    Integer,
    /// `xs:double`.
    Double,
    /// `xs:boolean`.
    Boolean,
}
