//! A query as text again, with the brackets that it needs.

mod types;

use std::borrow::Cow;
use std::fmt::{self, Display, Formatter, Write as _};

use crate::ast::{
    Ast, Binding, Clause, Declaration, Expr, ExprId, Name, Operator, OrderKey, SetOperator,
};

/// Reading what is printed gives the same query.
impl Display for Ast<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for declaration in &self.prolog {
            self.declaration(declaration, f)?;
            f.write_str(";\n")?;
        }
        self.print(self.body, SEQUENCE, f)
    }
}

impl Display for Name<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if !self.prefix.is_empty() {
            write!(f, "{}:", self.prefix)?;
        }
        f.write_str(self.local)
    }
}

/// How tightly an expression binds; the operators lie between the two ends.
const SEQUENCE: u8 = 0;
const SINGLE: u8 = 1;
const UNARY: u8 = 14;
const PATH: u8 = 15;
const STEP: u8 = 16;
const PRIMARY: u8 = 17;

fn level(expr: &Expr<'_>) -> u8 {
    match expr {
        Expr::Sequence(members) if members.is_empty() => PRIMARY,
        Expr::Sequence(_) => SEQUENCE,
        Expr::Or(_) => 2,
        Expr::And(_) => 3,
        Expr::Compare(..) => 4,
        Expr::Range(..) => 5,
        Expr::Arithmetic(Operator::Add | Operator::Subtract, ..) => 6,
        Expr::Arithmetic(..) => 7,
        Expr::Set(SetOperator::Union, ..) => 8,
        Expr::Set(..) => 9,
        // A sign after the type would be taken for one of occurrence.
        Expr::InstanceOf(..)
        | Expr::TreatAs(..)
        | Expr::CastableAs(..)
        | Expr::CastAs(..)
        | Expr::Flwor(..)
        | Expr::Quantified { .. }
        | Expr::Typeswitch { .. }
        | Expr::If(..) => SINGLE,
        Expr::Sign { .. } => UNARY,
        Expr::Path { .. } => PATH,
        Expr::Step { .. } | Expr::Filter(..) => STEP,
        _ => PRIMARY,
    }
}

impl Ast<'_> {
    /// Prints an expression where one that binds as tightly as `least` is wanted.
    fn print(&self, id: ExprId, least: u8, f: &mut Formatter<'_>) -> fmt::Result {
        let expr = self.expr(id);
        if level(expr) >= least {
            return self.bare(expr, f);
        }
        f.write_char('(')?;
        self.bare(expr, f)?;
        f.write_char(')')
    }

    fn bare(&self, expr: &Expr<'_>, f: &mut Formatter<'_>) -> fmt::Result {
        let own = level(expr);
        match expr {
            Expr::String(value) => string(value, f),
            Expr::Integer(text) | Expr::Decimal(text) | Expr::Double(text) => f.write_str(text),
            Expr::Variable(name) => write!(f, "${name}"),
            Expr::ContextItem => f.write_char('.'),
            // After a slash alone all that could be a step is one.
            Expr::Root => f.write_str("(/)"),
            Expr::Call(name, arguments) => {
                write!(f, "{name}(")?;
                self.list(arguments, ", ", SINGLE, f)?;
                f.write_char(')')
            }
            Expr::Sequence(members) if members.is_empty() => f.write_str("()"),
            Expr::Sequence(members) => self.list(members, ", ", SINGLE, f),
            Expr::Path { absolute, steps } => {
                for (index, (double, step)) in steps.iter().enumerate() {
                    if index > 0 || *absolute {
                        f.write_str(if *double { "//" } else { "/" })?;
                    }
                    self.print(*step, STEP, f)?;
                }
                Ok(())
            }
            Expr::Step {
                axis,
                test,
                predicates,
            } => {
                write!(f, "{}::{test}", axis.text())?;
                self.predicates(predicates, f)
            }
            Expr::Filter(base, predicates) => {
                self.print(*base, PRIMARY, f)?;
                self.predicates(predicates, f)
            }
            Expr::Flwor(clauses, result) => {
                for clause in clauses {
                    self.clause(clause, f)?;
                }
                f.write_str("return ")?;
                self.print(*result, SINGLE, f)
            }
            Expr::Quantified {
                every,
                bindings,
                satisfies,
            } => {
                f.write_str(if *every { "every " } else { "some " })?;
                for (index, binding) in bindings.iter().enumerate() {
                    f.write_str(if index == 0 { "" } else { ", " })?;
                    self.binding(binding, None, " in ", f)?;
                }
                f.write_str(" satisfies ")?;
                self.print(*satisfies, SINGLE, f)
            }
            Expr::Typeswitch {
                operand,
                cases,
                default_variable,
                default,
            } => {
                f.write_str("typeswitch (")?;
                self.print(*operand, SEQUENCE, f)?;
                f.write_char(')')?;
                for case in cases {
                    f.write_str(" case ")?;
                    if let Some(variable) = case.variable {
                        write!(f, "${variable} as ")?;
                    }
                    write!(f, "{} return ", case.ty)?;
                    self.print(case.body, SINGLE, f)?;
                }
                f.write_str(" default ")?;
                if let Some(variable) = default_variable {
                    write!(f, "${variable} ")?;
                }
                f.write_str("return ")?;
                self.print(*default, SINGLE, f)
            }
            Expr::If(test, then, otherwise) => {
                f.write_str("if (")?;
                self.print(*test, SEQUENCE, f)?;
                f.write_str(") then ")?;
                self.print(*then, SINGLE, f)?;
                f.write_str(" else ")?;
                self.print(*otherwise, SINGLE, f)
            }
            Expr::Or(operands) => self.list(operands, " or ", own + 1, f),
            Expr::And(operands) => self.list(operands, " and ", own + 1, f),
            Expr::Compare(comparison, a, b) => {
                self.infix(*a, own + 1, comparison.text(), *b, own + 1, f)
            }
            Expr::Range(a, b) => self.infix(*a, own + 1, "to", *b, own + 1, f),
            Expr::Arithmetic(operator, a, b) => {
                self.infix(*a, own, operator.text(), *b, own + 1, f)
            }
            Expr::Set(operator, a, b) => self.infix(*a, own, operator.text(), *b, own + 1, f),
            Expr::Sign { negative, operand } => {
                f.write_str(if *negative { "-" } else { "+" })?;
                self.print(*operand, UNARY, f)
            }
            Expr::InstanceOf(operand, ty) => {
                self.print(*operand, UNARY, f)?;
                write!(f, " instance of {ty}")
            }
            Expr::TreatAs(operand, ty) => {
                self.print(*operand, UNARY, f)?;
                write!(f, " treat as {ty}")
            }
            Expr::CastableAs(operand, ty) => {
                self.print(*operand, UNARY, f)?;
                write!(f, " castable as {ty}")
            }
            Expr::CastAs(operand, ty) => {
                self.print(*operand, UNARY, f)?;
                write!(f, " cast as {ty}")
            }
            Expr::Ordered { ordered, body } => {
                f.write_str(if *ordered { "ordered {" } else { "unordered {" })?;
                self.print(*body, SEQUENCE, f)?;
                f.write_char('}')
            }
            Expr::Extension { pragmas, body } => {
                for (name, content) in pragmas {
                    write!(f, "(# {name} {content}#) ")?;
                }
                f.write_char('{')?;
                if let Some(body) = body {
                    self.print(*body, SEQUENCE, f)?;
                }
                f.write_char('}')
            }
        }
    }

    fn list(&self, ids: &[ExprId], between: &str, least: u8, f: &mut Formatter<'_>) -> fmt::Result {
        for (index, id) in ids.iter().enumerate() {
            f.write_str(if index == 0 { "" } else { between })?;
            self.print(*id, least, f)?;
        }
        Ok(())
    }

    fn predicates(&self, predicates: &[ExprId], f: &mut Formatter<'_>) -> fmt::Result {
        for predicate in predicates {
            f.write_char('[')?;
            self.print(*predicate, SEQUENCE, f)?;
            f.write_char(']')?;
        }
        Ok(())
    }

    fn infix(
        &self,
        left: ExprId,
        left_level: u8,
        operator: &str,
        right: ExprId,
        right_level: u8,
        f: &mut Formatter<'_>,
    ) -> fmt::Result {
        self.print(left, left_level, f)?;
        write!(f, " {operator} ")?;
        self.print(right, right_level, f)
    }

    fn clause(&self, clause: &Clause<'_>, f: &mut Formatter<'_>) -> fmt::Result {
        match clause {
            Clause::For { binding, position } => {
                f.write_str("for ")?;
                self.binding(binding, *position, " in ", f)?;
            }
            Clause::Let(binding) => {
                f.write_str("let ")?;
                self.binding(binding, None, " := ", f)?;
            }
            Clause::Where(test) => {
                f.write_str("where ")?;
                self.print(*test, SINGLE, f)?;
            }
            Clause::OrderBy { stable, keys } => {
                f.write_str(if *stable {
                    "stable order by "
                } else {
                    "order by "
                })?;
                for (index, key) in keys.iter().enumerate() {
                    f.write_str(if index == 0 { "" } else { ", " })?;
                    self.order_key(key, f)?;
                }
            }
        }
        f.write_char(' ')
    }

    fn order_key(&self, key: &OrderKey<'_>, f: &mut Formatter<'_>) -> fmt::Result {
        self.print(key.key, SINGLE, f)?;
        if key.descending {
            f.write_str(" descending")?;
        }
        match key.empty_greatest {
            Some(true) => f.write_str(" empty greatest")?,
            Some(false) => f.write_str(" empty least")?,
            None => {}
        }
        if let Some(collation) = &key.collation {
            f.write_str(" collation ")?;
            string(collation, f)?;
        }
        Ok(())
    }

    fn binding(
        &self,
        binding: &Binding<'_>,
        position: Option<Name<'_>>,
        between: &str,
        f: &mut Formatter<'_>,
    ) -> fmt::Result {
        write!(f, "${}", binding.name)?;
        if let Some(ty) = &binding.ty {
            write!(f, " as {ty}")?;
        }
        if let Some(position) = position {
            write!(f, " at ${position}")?;
        }
        f.write_str(between)?;
        self.print(binding.value, SINGLE, f)
    }

    fn declaration(&self, declaration: &Declaration<'_>, f: &mut Formatter<'_>) -> fmt::Result {
        let named = |words: &str, uri: &Cow<'_, str>, f: &mut Formatter<'_>| {
            write!(f, "declare {words} ")?;
            string(uri, f)
        };
        match declaration {
            Declaration::Version { version, encoding } => {
                f.write_str("xquery version ")?;
                string(version, f)?;
                if let Some(encoding) = encoding {
                    f.write_str(" encoding ")?;
                    string(encoding, f)?;
                }
                Ok(())
            }
            Declaration::Namespace { prefix, uri } => {
                named(&format!("namespace {prefix} ="), uri, f)
            }
            Declaration::DefaultElementNamespace(uri) => named("default element namespace", uri, f),
            Declaration::DefaultFunctionNamespace(uri) => {
                named("default function namespace", uri, f)
            }
            Declaration::DefaultCollation(uri) => named("default collation", uri, f),
            Declaration::BaseUri(uri) => named("base-uri", uri, f),
            Declaration::Option { name, value } => named(&format!("option {name}"), value, f),
            Declaration::Setter { setting, value } => {
                write!(f, "declare {} {}", setting.name(), value.join(", "))
            }
            Declaration::EmptyOrder { greatest } => {
                let which = if *greatest { "greatest" } else { "least" };
                write!(f, "declare default order empty {which}")
            }
            Declaration::Variable { name, ty, value } => {
                write!(f, "declare variable ${name}")?;
                if let Some(ty) = ty {
                    write!(f, " as {ty}")?;
                }
                match value {
                    None => f.write_str(" external"),
                    Some(value) => {
                        f.write_str(" := ")?;
                        self.print(*value, SINGLE, f)
                    }
                }
            }
            Declaration::Function(function) => {
                write!(f, "declare function {}(", function.name)?;
                for (index, param) in function.params.iter().enumerate() {
                    f.write_str(if index == 0 { "$" } else { ", $" })?;
                    write!(f, "{}", param.name)?;
                    if let Some(ty) = &param.ty {
                        write!(f, " as {ty}")?;
                    }
                }
                f.write_char(')')?;
                if let Some(ty) = &function.result {
                    write!(f, " as {ty}")?;
                }
                match function.body {
                    None => f.write_str(" external"),
                    Some(body) => {
                        f.write_str(" { ")?;
                        self.print(body, SEQUENCE, f)?;
                        f.write_str(" }")
                    }
                }
            }
        }
    }
}

/// A string literal.
fn string(value: &str, f: &mut Formatter<'_>) -> fmt::Result {
    f.write_char('"')?;
    for c in value.chars() {
        match c {
            '"' => f.write_str("&quot;")?,
            '&' => f.write_str("&amp;")?,
            '\r' => f.write_str("&#13;")?,
            c => f.write_char(c)?,
        }
    }
    f.write_char('"')
}
