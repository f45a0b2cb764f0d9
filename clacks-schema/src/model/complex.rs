//! Complex types: what they are derived from, and what follows from that (part 1, section 3.4.2).

use crate::diagnostic::{Diagnostic, shown};
use crate::model::attributes::Gathered;
use crate::model::globals::EntryId;
use crate::model::particles::Place;
use crate::model::resolve::{MAX_DERIVATION, Resolver};
use crate::model::simple::{EXPRESSION, MAX_VALUES};
use crate::model::{
    ComplexType, ComplexTypeId, Compositor, Content, Derivation, Derivations, ModelGroup,
    OpenContent, Particle, Schema, Simple, SimpleType, Term, Type, elements,
};
use crate::source::Span;
use crate::syntax;

/// What a complex type comes from, and how far it is.
pub(super) struct Source<'d> {
    /// `None` for `xs:anyType`.
    pub(super) syntax: Option<&'d syntax::ComplexType>,
    pub(super) entry: Option<EntryId>,
    pub(super) progress: Progress,
}

/// How far a component is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Progress {
    Waiting,
    Open,
    Done,
}

/// The base of a type and what is derived from it.
struct Derived {
    base: Type,
    derivation: Derivation,
    mixed: bool,
    content: Content,
    broken: bool,
}

impl<'d> Resolver<'d> {
    pub(super) fn reserve_complex_type(
        &mut self,
        ty: &'d syntax::ComplexType,
        entry: Option<EntryId>,
    ) -> ComplexTypeId {
        self.complex_types.push(Source {
            syntax: Some(ty),
            entry,
            progress: Progress::Waiting,
        });
        self.schema.complex_types.push(ComplexType {
            name: ty.name.as_ref().map(|name| name.value.clone()),
            span: ty.span,
            base: Type::Complex(Schema::ANY_TYPE),
            derivation: Derivation::Restriction,
            is_abstract: ty.is_abstract,
            block: ty.block,
            excluded: ty.excluded,
            mixed: ty.mixed,
            attributes: Vec::new(),
            any_attribute: None,
            content: Content::Empty,
            open: None,
            assertions: Vec::new(),
            documentation: ty.documentation.clone(),
            broken: false,
        });
        ComplexTypeId(self.schema.complex_types.len() - 1)
    }

    /// Resolves a type and before it those that it is derived from; false where it is being
    /// resolved already.
    pub(super) fn finish_complex_type(&mut self, id: ComplexTypeId) -> bool {
        let source = &self.complex_types[id.0];
        let Some(ty) = source.syntax else {
            return true;
        };
        match source.progress {
            Progress::Done => return true,
            Progress::Open => return false,
            Progress::Waiting => {}
        }
        if self.open_complex_types.len() > MAX_DERIVATION {
            self.too_derived(ty.span);
            return false;
        }
        self.complex_types[id.0].progress = Progress::Open;
        self.open_complex_types.push(id);
        let derived = self.derived(id, ty);
        let own = self.attributes(&ty.attributes);
        self.fill(id, derived, own);
        self.open(id, ty);
        self.assertions(id, ty);
        self.open_complex_types.pop();
        self.complex_types[id.0].progress = Progress::Done;
        true
    }

    fn fill(&mut self, id: ComplexTypeId, derived: Derived, own: Gathered) {
        let broken = derived.broken || own.broken;
        let inherited = self.inherit(own, derived.base, derived.derivation);
        let ty = &mut self.schema.complex_types[id.0];
        ty.base = derived.base;
        ty.derivation = derived.derivation;
        ty.mixed = derived.mixed;
        ty.content = derived.content;
        ty.attributes = inherited.uses;
        ty.any_attribute = inherited.wildcard;
        ty.broken |= broken;
    }

    /// *Open content* (XML Schema 1.1, part 1, section 3.4.2.3.3).
    fn open(&mut self, id: ComplexTypeId, ty: &'d syntax::ComplexType) {
        let resolved = self.schema.complex_type(id);
        let inherited = match (resolved.derivation, resolved.base) {
            (Derivation::Extension, Type::Complex(base)) => {
                self.schema.complex_type(base).open.clone()
            }
            _ => None,
        };
        let empty = match (&resolved.content, resolved.mixed) {
            (Content::Simple(_), _) => return,
            (Content::Empty, mixed) => !mixed,
            (Content::Elements(_), _) => false,
        };
        let own = ty.open.as_ref().filter(|own| own.to_empty || !empty);
        let open = match own.and_then(|own| own.open.as_ref()) {
            None => inherited,
            Some((mode, wildcard)) => Some(OpenContent {
                mode: *mode,
                wildcard: match &inherited {
                    Some(inherited) => wildcard.union(&inherited.wildcard),
                    None => wildcard.clone(),
                },
            }),
        };
        if open.is_some() && matches!(resolved.content, Content::Empty) {
            let nothing = self.sequence(ty.span, Vec::new());
            self.schema.complex_types[id.0].content = Content::Elements(nothing);
        }
        self.schema.complex_types[id.0].open = open;
    }

    /// Those of the base come first (XML Schema 1.1, part 1, section 3.4.2.1).
    fn assertions(&mut self, id: ComplexTypeId, ty: &'d syntax::ComplexType) {
        let inherited = match self.schema.complex_type(id).base {
            Type::Complex(base) => &*self.schema.complex_type(base).assertions,
            Type::Simple(_) => &[],
        };
        self.values += (inherited.len() + ty.assertions.len()) * EXPRESSION;
        if self.values > MAX_VALUES {
            self.too_many_values(ty.span);
            return;
        }
        let all = inherited.iter().chain(&ty.assertions);
        let assertions = all.cloned().collect();
        self.schema.complex_types[id.0].assertions = assertions;
    }

    fn derived(&mut self, id: ComplexTypeId, ty: &'d syntax::ComplexType) -> Derived {
        let mut failed = Derived {
            base: Type::Complex(Schema::ANY_TYPE),
            derivation: Derivation::Restriction,
            mixed: ty.mixed,
            content: Content::Empty,
            broken: true,
        };
        let (derivation, base_name) = match &ty.content {
            syntax::Content::Plain(particle) => {
                return Derived {
                    content: self.explicit_content(particle.as_ref()),
                    broken: false,
                    ..failed
                };
            }
            syntax::Content::Complex {
                derivation, base, ..
            }
            | syntax::Content::Simple {
                derivation, base, ..
            } => (*derivation, base),
        };
        failed.derivation = derivation;
        let entry = self.complex_types[id.0].entry;
        let base = self.with_redefining(entry, |this| this.named_type(base_name));
        let Some(base) = base else {
            // Its own content is read all the same, for what is wrong in it.
            if let syntax::Content::Complex { particle, .. } = &ty.content {
                self.explicit_content(particle.as_ref());
            }
            return failed;
        };
        if let Type::Complex(base_id) = base {
            // In what is redefined the name of the type is that of its base.
            if !self.with_redefining(None, |this| this.finish_complex_type(base_id)) {
                self.circular(id, base_id, base_name.span);
                return failed;
            }
        }
        if let Some(entry) = entry
            && self.globals.entries[entry.0].original.is_some()
            && ty
                .name
                .as_ref()
                .is_some_and(|name| name.value != base_name.value)
        {
            let message = "a type that is redefined is derived from itself";
            self.diagnostics
                .push(Diagnostic::new("src-redefine.5", base_name.span, message));
        }
        let broken = match base {
            Type::Complex(id) => self.schema.complex_type(id).broken,
            Type::Simple(Simple::Defined(id)) => self.schema.simple_type(id).broken,
            Type::Simple(Simple::Builtin(_)) => false,
        };
        match &ty.content {
            syntax::Content::Simple { inline, facets, .. } => {
                let content = self.simple_content(
                    ty,
                    base,
                    base_name.span,
                    derivation,
                    inline.as_deref(),
                    facets,
                );
                Derived {
                    base,
                    derivation,
                    mixed: false,
                    broken: broken || content.is_none(),
                    content: content.map_or(Content::Empty, Content::Simple),
                }
            }
            syntax::Content::Complex { particle, .. } => {
                let own = self.explicit_content(particle.as_ref());
                let Type::Complex(base_id) = base else {
                    let message = format!("{} is a simple type", shown(&base_name.value.local));
                    self.diagnostics.push(
                        Diagnostic::new("src-ct.1", base_name.span, message)
                            .help("what is derived from a simple type goes into `simpleContent`"),
                    );
                    return failed;
                };
                if self.is_1_1()
                    && let Content::Simple(_) = self.schema.complex_type(base_id).content
                {
                    let message = "the base holds text of a simple type";
                    self.diagnostics.push(
                        Diagnostic::new("src-ct.1", base_name.span, message)
                            .help("what is derived from it goes into `simpleContent`"),
                    );
                    return failed;
                }
                let (mixed, content) = match derivation {
                    Derivation::Restriction => (ty.mixed, own),
                    Derivation::Extension => self.extended(base_id, ty, own),
                };
                Derived {
                    base,
                    derivation,
                    mixed,
                    content,
                    broken,
                }
            }
            syntax::Content::Plain(_) => failed,
        }
    }

    /// The content of the base and after it what is added.
    fn extended(
        &mut self,
        base: ComplexTypeId,
        ty: &syntax::ComplexType,
        own: Content,
    ) -> (bool, Content) {
        let (base_mixed, base_content) = {
            let base = self.schema.complex_type(base);
            (base.mixed, base.content.clone())
        };
        match (base_content, own) {
            (base, Content::Empty) if !ty.mixed => (base_mixed, base),
            // Being mixed alone adds a group of nothing, which before XML Schema 1.1 no `all` allows.
            (Content::Elements(base), Content::Empty) if !self.is_1_1() && self.is_all(&base) => {
                let nothing = self.sequence(ty.span, Vec::new());
                let both = self.sequence(ty.span, vec![base, nothing]);
                (ty.mixed, Content::Elements(both))
            }
            (Content::Elements(base), Content::Empty) => (ty.mixed, Content::Elements(base)),
            (Content::Elements(base), Content::Elements(own))
                if self.is_1_1() && (self.is_hollow(&base) || self.is_hollow(&own)) =>
            {
                let own = if self.is_hollow(&own) { base } else { own };
                (ty.mixed, Content::Elements(own))
            }
            (Content::Elements(base), Content::Elements(own))
                if self.is_1_1() && self.is_all(&base) && self.is_all(&own) =>
            {
                (ty.mixed, Content::Elements(self.both(&base, &own)))
            }
            (Content::Elements(base), Content::Elements(own)) => {
                let both = self.sequence(own.span, vec![base, own]);
                (ty.mixed, Content::Elements(both))
            }
            (Content::Simple(base), _) => {
                let message =
                    "the base holds text of a simple type, to which no content can be added";
                self.diagnostics.push(
                    Diagnostic::new("cos-ct-extends.1.4", ty.span, message)
                        .help("add attributes, in `simpleContent`"),
                );
                (false, Content::Simple(base))
            }
            (_, own) => (ty.mixed, own),
        }
    }

    /// A sequence that occurs once.
    fn sequence(&mut self, span: Span, particles: Vec<Particle>) -> Particle {
        let group = ModelGroup {
            name: None,
            span,
            compositor: Compositor::Sequence,
            particles,
            broken: false,
        };
        Particle {
            span,
            min: 1,
            max: Some(1),
            term: Term::Group(self.add_group(group)),
        }
    }

    /// Whether a particle is an unnamed group of nothing.
    fn is_hollow(&self, particle: &Particle) -> bool {
        let Term::Group(id) = particle.term else {
            return false;
        };
        let group = self.schema.model_group(id);
        group.name.is_none() && group.particles.is_empty() && group.compositor != Compositor::Choice
    }

    fn is_all(&self, particle: &Particle) -> bool {
        matches!(particle.term, Term::Group(id)
            if self.schema.model_group(id).compositor == Compositor::All)
    }

    /// An `all` of the members of two (XML Schema 1.1, part 1, section 3.4.2.3.3, 4.2.3.2). Since
    /// groups may not be known yet, it has the two as members until all of them are.
    fn both(&mut self, base: &Particle, own: &Particle) -> Particle {
        let span = own.span;
        let group = ModelGroup {
            name: None,
            span,
            compositor: Compositor::All,
            particles: [base, own]
                .map(|one| Particle {
                    min: 1,
                    ..one.clone()
                })
                .into(),
            broken: false,
        };
        Particle {
            span,
            min: own.min,
            max: Some(1),
            term: Term::Group(self.add_group(group)),
        }
    }

    /// *Explicit content*: that of a model group that allows something.
    fn explicit_content(&mut self, particle: Option<&'d syntax::Particle>) -> Content {
        let Some(resolved) = particle.and_then(|particle| self.particle(particle, Place::Whole))
        else {
            return Content::Empty;
        };
        if let Term::Group(id) = resolved.term {
            let group = self.schema.model_group(id);
            let named = group.name.is_some();
            let empty = group.particles.is_empty() && !named;
            let nothing = group.compositor != Compositor::Choice || resolved.min == 0;
            if empty && nothing {
                return Content::Empty;
            }
        }
        Content::Elements(resolved)
    }

    fn simple_content(
        &mut self,
        ty: &syntax::ComplexType,
        base: Type,
        base_span: Span,
        derivation: Derivation,
        inline: Option<&'d syntax::SimpleType>,
        facets: &'d [syntax::Facet],
    ) -> Option<Simple> {
        let inline = match inline {
            Some(inline) => Some(Simple::Defined(self.simple_type(inline)?)),
            None => None,
        };
        let of_base = match base {
            Type::Simple(simple) if derivation == Derivation::Extension => {
                self.may_extend(simple, base_span)?;
                return Some(simple);
            }
            Type::Simple(_) => {
                let message = "a simple type cannot be restricted to a complex one";
                self.diagnostics.push(
                    Diagnostic::new("src-ct.2", base_span, message)
                        .help("restrict it in a `simpleType`, or extend it by attributes"),
                );
                return None;
            }
            Type::Complex(id) => {
                let base = self.schema.complex_type(id);
                match &base.content {
                    Content::Simple(simple) => *simple,
                    _ if base.broken => return None,
                    content => {
                        let mixed = base.mixed
                            && match content {
                                Content::Elements(particle) => self.schema.is_emptiable(particle),
                                _ => true,
                            };
                        if derivation == Derivation::Restriction && mixed {
                            if let Some(inline) = inline {
                                inline
                            } else {
                                let message =
                                    "the type of the text is missing: that of the base is mixed";
                                let rule = "src-ct.2";
                                self.diagnostics.push(
                                    Diagnostic::new(rule, base_span, message)
                                        .help("put a `simpleType` into the restriction"),
                                );
                                return None;
                            }
                        } else {
                            let message = "the base does not hold text of a simple type";
                            self.diagnostics.push(
                                Diagnostic::new("src-ct.2", base_span, message)
                                    .related(base.span, "it is this one")
                                    .help("`complexContent` derives from such a type"),
                            );
                            return None;
                        }
                    }
                }
            }
        };
        let unchanged = inline.is_none() && facets.is_empty();
        // Since XML Schema 1.1 a restriction that says nothing is one of the text too.
        let restricts = derivation == Derivation::Restriction && self.is_1_1();
        if derivation == Derivation::Extension
            || (unchanged && !(restricts && elements::is_any_simple(of_base)))
        {
            return Some(of_base);
        }
        let restricted = inline.unwrap_or(of_base);
        if facets.is_empty() && !unchanged {
            return Some(restricted);
        }
        if elements::is_any_simple(restricted) {
            let message = "`xs:anySimpleType` cannot be restricted";
            let code = "cos-st-restricts.1.1";
            self.diagnostics
                .push(Diagnostic::new(code, base_span, message).help("`xs:string` can"));
            return None;
        }
        let (facets, steps) = self.restrict(restricted, base_span, facets)?;
        let simple = SimpleType {
            name: None,
            span: ty.span,
            base: restricted,
            variety: self.schema.variety(restricted),
            facets,
            excluded: Derivations::NONE,
            documentation: None,
            steps,
            broken: false,
        };
        Some(Simple::Defined(self.add_simple_type(simple)))
    }

    /// Whether a simple type may be extended (*Derivation Valid (Extension)*, part 1, section
    /// 3.4.6, 2.2).
    fn may_extend(&mut self, base: Simple, span: Span) -> Option<()> {
        if let Simple::Defined(id) = base
            && self
                .schema
                .simple_type(id)
                .excluded
                .contains(Derivations::EXTENSION)
        {
            let message = "the base is final: no extension of it";
            self.diagnostics.push(
                Diagnostic::new("cos-ct-extends.2.2", span, message)
                    .related(self.schema.simple_type(id).span, "defined here"),
            );
            return None;
        }
        Some(())
    }

    /// *Complex Type Definition Properties Correct* (part 1, section 3.4.6), 3.
    fn circular(&mut self, id: ComplexTypeId, base: ComplexTypeId, span: Span) {
        let message = "the type is derived from itself";
        let mut diagnostic = Diagnostic::new("ct-props-correct.3", span, message);
        let open = self
            .open_complex_types
            .iter()
            .skip_while(|open| **open != base);
        for between in open.filter(|between| **between != id) {
            let place = self.schema.complex_type(*between).span;
            diagnostic = diagnostic.related(place, "by way of this one");
        }
        self.diagnostics.push(diagnostic);
    }
}
