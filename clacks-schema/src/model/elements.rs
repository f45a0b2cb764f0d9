//! Element declarations: types, heads, values and identity constraints.

use std::collections::{HashMap, HashSet};

use clacks_xs::builtin::Builtin;

use crate::diagnostic::{Diagnostic, shown};
use crate::model::resolve::Resolver;
use crate::model::{
    Alternative, Content, Element, ElementId, IdentityConstraint, IdentityConstraintId,
    IdentityKind, QName, Schema, Simple, Type, ValueConstraint,
};
use crate::source::Spanned;
use crate::syntax::{self, Kind};

impl<'d> Resolver<'d> {
    pub(super) fn reserve_element(&mut self, element: &'d syntax::Element) -> ElementId {
        self.elements.push(element);
        self.schema.elements.push(Element {
            name: element.name.value.clone(),
            span: element.name.span,
            global: false,
            ty: Type::Complex(Schema::ANY_TYPE),
            nillable: element.nillable,
            constraint: None,
            is_abstract: element.is_abstract,
            block: element.block,
            excluded: element.excluded,
            heads: Vec::new(),
            identity_constraints: Vec::new(),
            alternatives: Vec::new(),
            documentation: element.documentation.clone(),
            broken: false,
        });
        ElementId(self.schema.elements.len() - 1)
    }

    /// What does not wait for other elements or for complex types to be resolved.
    pub(super) fn element(&mut self, id: ElementId, element: &'d syntax::Element, global: bool) {
        self.schema.elements[id.0].global = global;
        match self.type_use(&element.ty) {
            Some(ty) => self.schema.elements[id.0].ty = ty,
            None => self.schema.elements[id.0].broken = true,
        }
        for (at, name) in element.heads.iter().enumerate() {
            let head = self.entry(Kind::Element, name).and_then(|id| self.id(id));
            if let Some(head) = head.map(ElementId) {
                self.schema.elements[id.0].heads.push(head);
                self.heads.insert((id, head), name);
            } else if at == 0 && matches!(element.ty, syntax::TypeUse::Absent) {
                self.schema.elements[id.0].broken = true;
            }
        }
        for alternative in &element.alternatives {
            match self.type_use(&alternative.ty) {
                Some(ty) => self.schema.elements[id.0].alternatives.push(Alternative {
                    span: alternative.span,
                    test: alternative.test.clone(),
                    ty,
                }),
                None => self.schema.elements[id.0].broken = true,
            }
        }
    }

    fn type_use(&mut self, ty: &'d syntax::TypeUse) -> Option<Type> {
        match ty {
            syntax::TypeUse::Named(name) => self.named_type(name),
            syntax::TypeUse::Simple(ty) => self
                .simple_type(ty)
                .map(|ty| Type::Simple(Simple::Defined(ty))),
            syntax::TypeUse::Complex(ty) => {
                let ty = self.reserve_complex_type(ty, None);
                self.pending.push_back(ty);
                Some(Type::Complex(ty))
            }
            syntax::TypeUse::Absent => Some(Type::Complex(Schema::ANY_TYPE)),
            syntax::TypeUse::Broken => None,
        }
    }

    /// What does.
    pub(super) fn finish_elements(&mut self) {
        self.open_circles();
        let mut settled = vec![false; self.schema.elements.len()];
        for at in 0..self.schema.elements.len() {
            self.follow_heads(ElementId(at), &mut settled);
        }
        for at in 0..self.schema.elements.len() {
            let element = &self.schema.elements[at];
            if let (Some(constraint), false) = (&self.elements[at].constraint, element.broken) {
                let constraint = self.element_value(element.ty, constraint);
                self.schema.elements[at].constraint = constraint;
            }
        }
    }

    /// No element is its own head in the end (*Element Declaration Properties Correct*, part 1,
    /// section 3.3.6, 6). A circle is reported once, and opened.
    fn open_circles(&mut self) {
        let mut done = vec![false; self.schema.elements.len()];
        for at in 0..done.len() {
            if std::mem::replace(&mut done[at], true) {
                continue;
            }
            // Each step is an element and which of its heads comes next.
            let mut path = vec![(at, 0)];
            let mut open = HashSet::from([at]);
            while let Some((member, next)) = path.last_mut() {
                let (member, place) = (*member, *next);
                let Some(head) = self.schema.elements[member].heads.get(place).copied() else {
                    open.remove(&member);
                    path.pop();
                    continue;
                };
                *next += 1;
                if !std::mem::replace(&mut done[head.0], true) {
                    open.insert(head.0);
                    path.push((head.0, 0));
                } else if open.contains(&head.0) {
                    if let Some(name) = self.heads.get(&(ElementId(member), head)) {
                        let message = "the element is in the end the head of its own group";
                        self.diagnostics.push(Diagnostic::new(
                            "e-props-correct.6",
                            name.span,
                            message,
                        ));
                    }
                    self.schema.elements[member].heads.remove(place);
                    if let Some((_, next)) = path.last_mut() {
                        *next = place;
                    }
                }
            }
        }
    }

    /// An element without a type has that of the first head of its substitution groups.
    fn follow_heads(&mut self, id: ElementId, settled: &mut [bool]) {
        let mut path = vec![id];
        while let Some(head) = self.schema.elements[path[path.len() - 1].0].heads.first()
            && !settled[path[path.len() - 1].0]
        {
            path.push(*head);
        }
        for id in &path {
            settled[id.0] = true;
        }
        // From the outermost head inwards.
        for pair in path.windows(2).rev() {
            let (member, head) = (pair[0], pair[1]);
            if matches!(self.elements[member.0].ty, syntax::TypeUse::Absent) {
                let (ty, broken) = {
                    let head = &self.schema.elements[head.0];
                    (head.ty, head.broken)
                };
                self.schema.elements[member.0].ty = ty;
                self.schema.elements[member.0].broken |= broken;
            }
        }
    }

    /// *Element Default Valid (Immediate)* (part 1, section 3.3.6).
    fn element_value(
        &mut self,
        ty: Type,
        constraint: &syntax::ValueConstraint,
    ) -> Option<ValueConstraint> {
        let simple = match ty {
            Type::Simple(simple) => Some(simple),
            Type::Complex(id) => {
                let ty = self.schema.complex_type(id);
                if ty.broken {
                    return None;
                }
                match &ty.content {
                    Content::Simple(simple) => Some(*simple),
                    _ if ty.mixed => None,
                    _ => {
                        let what = if constraint.fixed { "fixed" } else { "default" };
                        let message = format!("a {what} value of an element that holds no text");
                        self.diagnostics.push(
                            Diagnostic::new(
                                "cos-valid-default.2.1",
                                constraint.literal.span,
                                message,
                            )
                            .related(ty.span, "its type"),
                        );
                        return None;
                    }
                }
            }
        };
        match simple {
            Some(simple) => self.value_constraint(simple, constraint, "cos-valid-default"),
            None => Some(ValueConstraint {
                fixed: constraint.fixed,
                literal: constraint.literal.value.clone(),
                span: constraint.literal.span,
                namespaces: std::sync::Arc::clone(&constraint.namespaces),
                value: None,
            }),
        }
    }

    /// A default or fixed value of a simple type.
    pub(super) fn value_constraint(
        &mut self,
        ty: Simple,
        constraint: &syntax::ValueConstraint,
        rule: &'static str,
    ) -> Option<ValueConstraint> {
        let literal = &constraint.literal;
        if let Simple::Defined(id) = ty
            && self.schema.simple_type(id).broken
        {
            return None;
        }
        match self
            .schema
            .value(ty, &literal.value, constraint.namespaces.as_ref())
        {
            Ok(value) => Some(ValueConstraint {
                fixed: constraint.fixed,
                literal: literal.value.clone(),
                span: literal.span,
                namespaces: std::sync::Arc::clone(&constraint.namespaces),
                value: Some(value),
            }),
            Err(error) => {
                let mut diagnostic = Diagnostic::new(rule, literal.span, error.message())
                    .label(format!("not a value of the type [{}]", error.rule()));
                if let Some(expected) = error.expected() {
                    diagnostic = diagnostic.help(format!("expected {expected}"));
                }
                self.diagnostics.push(diagnostic);
                None
            }
        }
    }

    pub(super) fn finish_identity_constraints(&mut self) {
        let mut known: HashMap<QName, IdentityConstraintId> = HashMap::new();
        let mut references: Vec<(IdentityConstraintId, &Spanned<QName>)> = Vec::new();
        let mut uses = Vec::new();
        for at in 0..self.schema.elements.len() {
            let element = self.elements[at];
            for constraint in &element.identity_constraints {
                let id = IdentityConstraintId(self.schema.identity_constraints.len());
                let constraint = match constraint {
                    syntax::IdentityUse::Defined(constraint) => constraint,
                    syntax::IdentityUse::Ref(kind, name) => {
                        uses.push((ElementId(at), *kind, name));
                        continue;
                    }
                };
                let name = &constraint.name;
                if let Some(first) = known.get(&name.value) {
                    let first = self.schema.identity_constraint(*first).span;
                    // The same one, of a document that is there twice.
                    if first == name.span && self.is_1_1() {
                        continue;
                    }
                    let message = format!(
                        "the identity constraint {} is defined twice",
                        shown(&name.value.local)
                    );
                    self.diagnostics.push(
                        Diagnostic::new("sch-props-correct.2", name.span, message)
                            .related(first, "the first definition"),
                    );
                    continue;
                }
                known.insert(name.value.clone(), id);
                let kind = match &constraint.kind {
                    syntax::IdentityKind::Key => IdentityKind::Key,
                    syntax::IdentityKind::Unique => IdentityKind::Unique,
                    syntax::IdentityKind::KeyRef(refer) => {
                        references.push((id, refer));
                        IdentityKind::KeyRef(id)
                    }
                };
                self.schema.identity_constraints.push(IdentityConstraint {
                    name: name.value.clone(),
                    span: name.span,
                    kind,
                    selector: constraint.selector.clone(),
                    fields: constraint.fields.clone(),
                });
                self.schema.elements[at].identity_constraints.push(id);
            }
        }
        for (id, refer) in references {
            match known.get(&refer.value) {
                Some(key) => {
                    self.schema.identity_constraints[id.0].kind = IdentityKind::KeyRef(*key);
                }
                None => self.unknown(Kind::IdentityConstraint, refer),
            }
        }
        for (element, kind, name) in uses {
            match known.get(&name.value) {
                Some(id) => self.refer_to_constraint(element, kind, name, *id),
                None => self.unknown(Kind::IdentityConstraint, name),
            }
        }
    }

    /// What is referred to is of the same kind (XML Schema 1.1, part 1, section 3.11.3).
    fn refer_to_constraint(
        &mut self,
        element: ElementId,
        kind: &str,
        name: &Spanned<QName>,
        id: IdentityConstraintId,
    ) {
        let constraint = self.schema.identity_constraint(id);
        let found = match constraint.kind {
            IdentityKind::Key => "key",
            IdentityKind::Unique => "unique",
            IdentityKind::KeyRef(_) => "keyref",
        };
        if found != kind {
            let message = format!("a `{kind}` that refers to a `{found}`");
            let diagnostic = Diagnostic::new("src-identity-constraint.5", name.span, message);
            let span = constraint.span;
            self.diagnostics.push(diagnostic.related(span, "this one"));
            return;
        }
        self.schema.elements[element.0]
            .identity_constraints
            .push(id);
    }
}

/// Whether the type is `xs:anySimpleType` or `xs:anyAtomicType`, of which everything is a value.
pub(super) fn is_any_simple(ty: Simple) -> bool {
    let special = [Builtin::AnySimpleType, Builtin::AnyAtomicType];
    matches!(ty, Simple::Builtin(builtin) if special.contains(&builtin))
}
