//! Simple types: from what they are derived, and how.

use clacks_xs::builtin::Builtin;

use crate::diagnostic::{Diagnostic, shown};
use crate::model::facets::{Base, restrict};
use crate::model::resolve::{MAX_DERIVATION, Resolver};
use crate::model::{Facets, Simple, SimpleType, SimpleTypeId, Type, Variety};
use crate::source::Span;
use crate::syntax;

/// How many values of enumerations and patterns the types of a document may have together, those
/// that they inherit included.
const MAX_VALUES: usize = 1_000_000;

/// What only those must know who derive from a type.
#[derive(Debug, Default)]
pub(super) struct Derived<'d> {
    /// How many steps away from a built-in type it is.
    steps: usize,
    /// The facets that are fixed, each with its place.
    fixed: Vec<(&'static str, Span)>,
    /// The derivations that `final` excludes.
    excluded: &'d [&'static str],
}

impl<'d> Resolver<'d> {
    pub(super) fn simple_type(&mut self, ty: &'d syntax::SimpleType) -> Option<SimpleTypeId> {
        let (variety, facets, derived) = match &ty.derivation {
            syntax::Derivation::List(item) => self.list(item)?,
            syntax::Derivation::Restriction { base, facets } => self.restriction(base, facets)?,
        };
        if derived.steps > MAX_DERIVATION {
            self.too_derived(ty.span);
            return None;
        }
        let excluded = ty.excluded.as_slice();
        let simple = SimpleType {
            name: ty.name.as_ref().map(|name| name.value.clone()),
            span: ty.span,
            variety,
            facets,
            documentation: ty.documentation.clone(),
        };
        Some(self.add_simple_type(
            simple,
            Derived {
                excluded,
                ..derived
            },
        ))
    }

    fn list(&mut self, item: &'d syntax::SimpleBase) -> Option<(Variety, Facets, Derived<'d>)> {
        let (item, span) = self.base(item, "list")?;
        let atomic = match self.schema.variety(item) {
            Variety::Atomic(builtin) => builtin != Builtin::NmTokens,
            Variety::List(_) => false,
        };
        if !atomic {
            let message = "the items of a list cannot be lists";
            self.diagnostics
                .push(Diagnostic::new("cos-list-of-atomic", span, message));
            return None;
        }
        let derived = Derived {
            steps: self.steps(item) + 1,
            ..Derived::default()
        };
        Some((Variety::List(item), Facets::default(), derived))
    }

    fn restriction(
        &mut self,
        base: &'d syntax::SimpleBase,
        facets: &'d [syntax::Facet],
    ) -> Option<(Variety, Facets, Derived<'d>)> {
        let (base, span) = self.base(base, "restriction")?;
        self.restricted(base, span, facets)
    }

    /// Not in one with the function above, so that chains of types take little of the stack.
    fn restricted(
        &mut self,
        base: Simple,
        span: Span,
        facets: &'d [syntax::Facet],
    ) -> Option<(Variety, Facets, Derived<'d>)> {
        let variety = self.schema.variety(base);
        if variety == Variety::Atomic(Builtin::AnySimpleType) {
            let message = "`xs:anySimpleType` cannot be restricted";
            let code = "cos-st-restricts.1.1";
            self.diagnostics
                .push(Diagnostic::new(code, span, message).help("`xs:string` can"));
            return None;
        }
        if variety == Variety::Atomic(Builtin::NmTokens) {
            let message = "a restriction of `xs:NMTOKENS` is not supported yet";
            self.diagnostics
                .push(Diagnostic::new("unsupported", span, message));
            return None;
        }
        let steps = self.steps(base) + 1;
        let (inherited, fixed) = match base {
            Simple::Builtin(_) => (Facets::default(), Vec::new()),
            Simple::Defined(id) => (
                self.schema.simple_type(id).facets.clone(),
                self.simple[id.0].fixed.clone(),
            ),
        };
        self.values +=
            inherited.enumeration.as_ref().map_or(0, Vec::len) + inherited.patterns.len();
        if self.values > MAX_VALUES {
            let message = format!("types that have more than {MAX_VALUES} values together");
            self.diagnostics
                .push(Diagnostic::new("limit", span, message));
            return None;
        }
        let base = Base {
            schema: &self.schema,
            variety,
            facets: inherited,
            fixed,
        };
        let (facets, fixed) = restrict(&base, facets, self.diagnostics);
        let derived = Derived {
            steps,
            fixed,
            ..Derived::default()
        };
        Some((variety, facets, derived))
    }

    fn steps(&self, ty: Simple) -> usize {
        match ty {
            Simple::Builtin(_) => 0,
            Simple::Defined(id) => self.simple[id.0].steps,
        }
    }

    /// The type from which another is derived by `derivation`.
    fn base(
        &mut self,
        base: &'d syntax::SimpleBase,
        derivation: &'static str,
    ) -> Option<(Simple, Span)> {
        let name = match base {
            syntax::SimpleBase::Inline(ty) => {
                return Some((Simple::Defined(self.simple_type(ty)?), ty.span));
            }
            syntax::SimpleBase::Named(name) => name,
        };
        let ty = match self.named_type(name)? {
            Type::Simple(ty) => ty,
            Type::Complex(_) => {
                let message = format!("{} is a complex type", shown(&name.value.local));
                self.diagnostics.push(
                    Diagnostic::new("cos-st-restricts.1.1", name.span, message)
                        .help("a simple type is derived from simple types only"),
                );
                return None;
            }
        };
        if let Simple::Defined(id) = ty
            && self.simple[id.0].excluded.contains(&derivation)
        {
            let message = format!(
                "{} is final: no {derivation} of it",
                shown(&name.value.local)
            );
            let code = match derivation {
                "list" => "cos-st-restricts.2.3.1.1",
                _ => "st-props-correct.3",
            };
            self.diagnostics.push(
                Diagnostic::new(code, name.span, message)
                    .related(self.schema.simple_type(id).span, "defined here"),
            );
            return None;
        }
        Some((ty, name.span))
    }
}
