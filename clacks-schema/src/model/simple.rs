//! Simple types: from what they are derived, and how.

use std::sync::Arc;

use clacks_xs::builtin::Builtin;

use crate::diagnostic::{Diagnostic, shown};
use crate::model::elements::is_any_simple;
use crate::model::facets::{Base, restrict};
use crate::model::resolve::{MAX_DERIVATION, Resolver};
use crate::model::{Derivations, Facets, Simple, SimpleType, SimpleTypeId, Type, Variety};
use crate::source::Span;
use crate::syntax;

/// How many values of enumerations, patterns and assertions the types of a schema may have together, those
/// that they inherit included.
pub(super) const MAX_VALUES: usize = 1_000_000;

/// How many of these values an assertion comes to.
pub(super) const EXPRESSION: usize = 20;

/// What a derivation leads to.
struct Derived {
    base: Simple,
    variety: Variety,
    facets: Facets,
    steps: usize,
}

impl<'d> Resolver<'d> {
    pub(super) fn simple_type(&mut self, ty: &'d syntax::SimpleType) -> Option<SimpleTypeId> {
        match &ty.derivation {
            syntax::SimpleDerivation::List(item) => {
                let derived = self.list(item);
                self.derive(ty, derived)
            }
            syntax::SimpleDerivation::Union(members) => {
                let derived = self.union(members);
                self.derive(ty, derived)
            }
            syntax::SimpleDerivation::Restriction { base, facets } => {
                let (restricted, span) = self.base(base, Derivations::RESTRICTION)?;
                self.redefines_itself(ty, base);
                let derived = self.restricted(restricted, span, facets);
                self.derive(ty, derived)
            }
        }
    }

    fn restricted(
        &mut self,
        base: Simple,
        span: Span,
        facets: &'d [syntax::Facet],
    ) -> Option<Derived> {
        if is_any_simple(base) {
            let message = "`xs:anySimpleType` cannot be restricted";
            let code = "cos-st-restricts.1.1";
            self.diagnostics
                .push(Diagnostic::new(code, span, message).help("`xs:string` can"));
            return None;
        }
        let (facets, steps) = self.restrict(base, span, facets)?;
        Some(Derived {
            base,
            variety: self.schema.variety(base),
            facets,
            steps,
        })
    }

    /// Not in one with those above, so that chains of types take little of the stack.
    fn derive(
        &mut self,
        ty: &syntax::SimpleType,
        derived: Option<Derived>,
    ) -> Option<SimpleTypeId> {
        let derived = derived?;
        if derived.steps > MAX_DERIVATION {
            self.too_derived(ty.span);
            return None;
        }
        Some(self.add_simple_type(SimpleType {
            name: ty.name.as_ref().map(|name| name.value.clone()),
            span: ty.span,
            base: derived.base,
            variety: derived.variety,
            facets: derived.facets,
            excluded: ty.excluded,
            documentation: ty.documentation.clone(),
            steps: derived.steps,
            broken: false,
        }))
    }

    pub(super) fn add_simple_type(&mut self, ty: SimpleType) -> SimpleTypeId {
        self.schema.simple_types.push(ty);
        SimpleTypeId(self.schema.simple_types.len() - 1)
    }

    /// *Redefinition Constraints and Semantics* (part 1, section 4.2.2), 5.
    fn redefines_itself(&mut self, ty: &syntax::SimpleType, base: &syntax::SimpleBase) {
        let Some(name) = ty.name.as_ref().filter(|_| self.redefining.is_some()) else {
            return;
        };
        let own = match base {
            syntax::SimpleBase::Named(base) => base.value == name.value,
            syntax::SimpleBase::Inline(_) => false,
        };
        if !own {
            let message = "a type that is redefined is derived from itself";
            self.diagnostics
                .push(Diagnostic::new("src-redefine.5", name.span, message));
        }
    }

    fn list(&mut self, item: &'d syntax::SimpleBase) -> Option<Derived> {
        let (item, span) = self.base(item, Derivations::LIST)?;
        self.not_special(item, span, "cos-st-restricts.2.1")?;
        if self.has_lists(item) {
            let message = "the items of a list cannot be lists";
            self.diagnostics
                .push(Diagnostic::new("cos-list-of-atomic", span, message));
            return None;
        }
        Some(Derived {
            base: Simple::Builtin(Builtin::AnySimpleType),
            variety: Variety::List(item),
            facets: Facets::default(),
            steps: self.steps(item) + 1,
        })
    }

    /// Whether a value of the type may be a list.
    fn has_lists(&self, ty: Simple) -> bool {
        match self.schema.variety(ty) {
            Variety::Atomic(_) => false,
            Variety::List(_) => true,
            // No deeper than types are derived.
            Variety::Union(members) => members.iter().any(|member| self.has_lists(*member)),
        }
    }

    fn union(&mut self, members: &'d [syntax::SimpleBase]) -> Option<Derived> {
        let mut types = Vec::with_capacity(members.len());
        let mut broken = false;
        let mut steps = 0;
        for member in members {
            match self.base(member, Derivations::UNION) {
                Some((member, span))
                    if self
                        .not_special(member, span, "cos-st-restricts.3.1")
                        .is_none() =>
                {
                    broken = true;
                }
                Some((member, _)) => {
                    steps = steps.max(self.steps(member));
                    // Nothing is lost where nothing is restricted.
                    match self.plain_union(member) {
                        Some(members) => types.extend(members.iter().copied()),
                        None => types.push(member),
                    }
                }
                None => broken = true,
            }
        }
        self.values += types.len();
        if self.values > MAX_VALUES {
            broken = true;
            self.too_many_values(match members.first()? {
                syntax::SimpleBase::Named(name) => name.span,
                syntax::SimpleBase::Inline(ty) => ty.span,
            });
        }
        (!broken).then(|| Derived {
            base: Simple::Builtin(Builtin::AnySimpleType),
            variety: Variety::Union(types.into()),
            facets: Facets::default(),
            steps: steps + 1,
        })
    }

    /// Since XML Schema 1.1 the types from which all others are derived are neither members nor
    /// items.
    fn not_special(&mut self, ty: Simple, span: Span, rule: &'static str) -> Option<()> {
        if !self.is_1_1() || !is_any_simple(ty) {
            return Some(());
        }
        let message = "neither `xs:anySimpleType` nor `xs:anyAtomicType` can be part of a type";
        self.diagnostics.push(Diagnostic::new(rule, span, message));
        None
    }

    fn plain_union(&self, ty: Simple) -> Option<Arc<[Simple]>> {
        let Simple::Defined(id) = ty else {
            return None;
        };
        let ty = self.schema.simple_type(id);
        match &ty.variety {
            Variety::Union(members) if ty.facets.is_empty() => Some(Arc::clone(members)),
            _ => None,
        }
    }

    /// The facets in force after a step, and how many steps it were.
    pub(super) fn restrict(
        &mut self,
        base: Simple,
        span: Span,
        facets: &'d [syntax::Facet],
    ) -> Option<(Facets, usize)> {
        let inherited = self.schema.facets(base);
        let values = inherited.enumeration.as_ref().map_or(0, |all| all.len());
        let assertions =
            inherited.assertions.len() + facets.iter().filter(|it| it.test.is_some()).count();
        self.values += values + inherited.patterns.len() + assertions * EXPRESSION;
        if self.values > MAX_VALUES {
            self.too_many_values(span);
            return None;
        }
        let base_facets = inherited.into_owned();
        let step = Base {
            schema: &self.schema,
            variety: self.schema.variety(base),
            facets: base_facets,
        };
        let restricted = restrict(&step, facets, &mut self.patterns, self.diagnostics);
        Some((restricted, self.steps(base) + 1))
    }

    pub(super) fn too_many_values(&mut self, span: Span) {
        let message = format!(
            "types that have more than {MAX_VALUES} values together; an assertion counts as {EXPRESSION}"
        );
        self.diagnostics
            .push(Diagnostic::new("limit", span, message));
    }

    fn steps(&self, ty: Simple) -> usize {
        match ty {
            Simple::Builtin(_) => 0,
            Simple::Defined(id) => self.schema.simple_type(id).steps,
        }
    }

    /// The type from which another is derived.
    fn base(
        &mut self,
        base: &'d syntax::SimpleBase,
        derivation: Derivations,
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
            && self.schema.simple_type(id).excluded.contains(derivation)
        {
            let (word, code) = match derivation {
                Derivations::LIST => ("list", "cos-st-restricts.2.3.1.1"),
                Derivations::UNION => ("union", "cos-st-restricts.3.3.1.1"),
                _ => ("restriction", "st-props-correct.3"),
            };
            let message = format!("{} is final: no {word} of it", shown(&name.value.local));
            self.diagnostics.push(
                Diagnostic::new(code, name.span, message)
                    .related(self.schema.simple_type(id).span, "defined here"),
            );
            return None;
        }
        Some((ty, name.span))
    }
}
