//! The global components of all documents by name.

use std::collections::{HashMap, HashSet};

use clacks_xs::builtin::Builtin;

use crate::Version;
use crate::diagnostic::{Diagnostic, Diagnostics, shown};
use crate::documents::{Documents, Target};
use crate::model::{QName, builtin_type};
use crate::nearest::nearest;
use crate::source::{SourceId, Span, Spanned};
use crate::syntax::{self, Components, Document, Kind, ReferenceKind, XSD};

/// How many unknown names are compared with all that are known.
const MAX_SUGGESTIONS: usize = 100;

/// The global components, and what documents can see of them.
pub(super) struct Globals<'d> {
    /// All of them, those that are redefined included.
    pub(super) entries: Vec<Entry<'d>>,
    by_name: HashMap<(Kind, &'d QName), EntryId>,
    documents: &'d Documents,
    version: Version,
    declared: HashSet<(Kind, &'d QName)>,
    /// Of each text the namespaces whose components it may refer to, and where it says so if not by
    /// being in it.
    visible: HashMap<SourceId, HashMap<Option<&'d str>, Option<Span>>>,
    /// The namespaces of which some document could not be found or read.
    missing: HashMap<Option<&'d str>, Missing<'d>>,
    suggestions: usize,
}

#[derive(Clone, Copy)]
enum Missing<'d> {
    /// Nothing was there.
    Nowhere(Span, &'d str),
    /// What is wrong with it was reported.
    Wrong,
}

/// One of [`Globals::entries`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct EntryId(pub(super) usize);

/// A global component.
pub(super) struct Entry<'d> {
    pub(super) component: Component<'d>,
    /// The document that it stands in.
    document: usize,
    /// What it redefines.
    pub(super) original: Option<EntryId>,
    /// Whether something else has its name in the end.
    pub(super) redefined: bool,
}

#[derive(Clone, Copy)]
pub(super) enum Component<'d> {
    Element(&'d syntax::Element),
    ComplexType(&'d syntax::ComplexType),
    SimpleType(&'d syntax::SimpleType),
    Group(&'d syntax::Group),
    AttributeGroup(&'d syntax::AttributeGroup),
    Attribute(&'d syntax::Attribute),
    Notation(&'d Spanned<QName>),
}

impl<'d> Component<'d> {
    pub(super) fn kind(self) -> Kind {
        match self {
            Self::Element(_) => Kind::Element,
            Self::ComplexType(_) | Self::SimpleType(_) => Kind::Type,
            Self::Group(_) => Kind::Group,
            Self::AttributeGroup(_) => Kind::AttributeGroup,
            Self::Attribute(_) => Kind::Attribute,
            Self::Notation(_) => Kind::Notation,
        }
    }

    pub(super) fn name(self) -> Option<&'d Spanned<QName>> {
        match self {
            Self::Element(element) => Some(&element.name),
            Self::ComplexType(ty) => ty.name.as_ref(),
            Self::SimpleType(ty) => ty.name.as_ref(),
            Self::Group(group) => Some(&group.name),
            Self::AttributeGroup(group) => Some(&group.name),
            Self::Attribute(attribute) => Some(&attribute.name),
            Self::Notation(name) => Some(name),
        }
    }
}

impl Documents {
    /// What takes the place of a component that was taken out of a document.
    fn overriding(&self, document: &Document, kind: Kind, name: &QName) -> Option<Component<'_>> {
        let by = document.overriding.iter();
        let mut by = by.filter_map(|by| {
            let reference = &self.all[by.document].references[by.reference];
            match &reference.kind {
                ReferenceKind::Override(components) => Some(components),
                _ => None,
            }
        });
        by.find_map(|components| {
            let is_it = |component: &Component<'_>| {
                component.kind() == kind && component.name().is_some_and(|it| it.value == *name)
            };
            components.all().find(is_it)
        })
    }
}

impl Components {
    pub(super) fn all(&self) -> impl Iterator<Item = Component<'_>> {
        let types = self.complex_types.iter().map(Component::ComplexType);
        let simple = self.simple_types.iter().map(Component::SimpleType);
        let elements = self.elements.iter().map(Component::Element);
        let groups = self.groups.iter().map(Component::Group);
        let attribute_groups = self.attribute_groups.iter().map(Component::AttributeGroup);
        let attributes = self.attributes.iter().map(Component::Attribute);
        let notations = self.notations.iter().map(Component::Notation);
        types
            .chain(simple)
            .chain(elements)
            .chain(groups)
            .chain(attribute_groups)
            .chain(attributes)
            .chain(notations)
    }
}

impl<'d> Globals<'d> {
    pub(super) fn collect(
        documents: &'d Documents,
        version: Version,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut globals = Self {
            entries: Vec::new(),
            by_name: HashMap::new(),
            documents,
            version,
            declared: HashSet::new(),
            visible: HashMap::new(),
            missing: HashMap::new(),
            suggestions: 0,
        };
        for (document, targets) in documents.all.iter().zip(&documents.targets) {
            let declared = document.declared.iter();
            globals
                .declared
                .extend(declared.map(|(kind, name)| (*kind, name)));
            globals.see(document, targets);
        }
        for (at, document) in documents.all.iter().enumerate() {
            for component in document.components.all() {
                globals.add(component, at, diagnostics);
            }
            for (kind, name) in &document.overridden {
                let by = documents.overriding(document, *kind, name);
                if let Some(component) = by {
                    globals.add(component, at, diagnostics);
                }
            }
        }
        // What is redefined twice is redefined by the inner documents first.
        let mut seen = HashSet::new();
        for root in 0..documents.all.len() {
            for at in documents.put_together(root) {
                if seen.insert(at) {
                    globals.redefinitions(at, diagnostics);
                }
            }
        }
        globals
    }

    fn see(&mut self, document: &'d Document, targets: &'d [Target]) {
        let visible = self.visible.entry(document.source).or_default();
        visible.insert(document.target_namespace.as_deref(), None);
        for (reference, target) in document.references.iter().zip(targets) {
            let namespace = match &reference.kind {
                ReferenceKind::Import(namespace) => {
                    let namespace = namespace.as_ref().map(|namespace| namespace.value.as_str());
                    visible.entry(namespace).or_insert(Some(reference.span));
                    namespace
                }
                ReferenceKind::Include
                | ReferenceKind::Redefine(_)
                | ReferenceKind::Override(_) => document.target_namespace.as_deref(),
            };
            let missing = match target {
                Target::Document(_) => continue,
                Target::Nowhere(why) => Missing::Nowhere(reference.span, why),
                Target::Wrong => Missing::Wrong,
            };
            self.missing.insert(namespace, missing);
        }
    }

    /// Part 1, section 3.15.6: no two components of one kind have one name.
    fn add(&mut self, component: Component<'d>, document: usize, diagnostics: &mut Diagnostics) {
        let Some(name) = component.name() else {
            return;
        };
        let kind = component.kind();
        // What is built in is not taken from a schema of XML Schema itself.
        if kind == Kind::Type
            && name.value.namespace.as_deref() == Some(XSD)
            && self.is_builtin(name)
        {
            return;
        }
        let id = EntryId(self.entries.len());
        if let Some(first) = self.by_name.get(&(kind, &name.value)) {
            let known = self.entries[first.0].component.name();
            // The same one, in a document that is overridden in one place and not in another.
            if known.is_some_and(|known| known.span == name.span) && self.version == Version::Xsd11
            {
                return;
            }
            let message = format!(
                "the {} {} is defined twice",
                kind.name(),
                shown(&name.value.local)
            );
            let mut diagnostic = Diagnostic::new("sch-props-correct.2", name.span, message);
            if let Some(first) = self.entries[first.0].component.name() {
                diagnostic = diagnostic.related(first.span, "the first definition");
            }
            diagnostics.push(diagnostic);
            return;
        }
        self.by_name.insert((kind, &name.value), id);
        self.entries.push(Entry {
            component,
            document,
            original: None,
            redefined: false,
        });
    }

    fn redefinitions(&mut self, at: usize, diagnostics: &mut Diagnostics) {
        let documents = self.documents;
        let references = documents.all[at].references.iter();
        for (reference, target) in references.zip(&documents.targets[at]) {
            let ReferenceKind::Redefine(components) = &reference.kind else {
                continue;
            };
            let inside = match target {
                Target::Document(target) => documents.put_together(*target),
                Target::Nowhere(_) | Target::Wrong => Vec::new(),
            };
            if inside.contains(&at) {
                let message = "the document redefines itself, by way of others";
                diagnostics.push(Diagnostic::new("src-redefine", reference.span, message));
                continue;
            }
            for component in components.all() {
                self.redefine(component, at, target, &inside, diagnostics);
            }
        }
    }

    /// *Redefinition Constraints and Semantics* (part 1, section 4.2.2): what is redefined is in the
    /// other document, or in one that it is put together of.
    fn redefine(
        &mut self,
        component: Component<'d>,
        document: usize,
        target: &Target,
        inside: &[usize],
        diagnostics: &mut Diagnostics,
    ) {
        let Some(name) = component.name() else {
            return;
        };
        let kind = component.kind();
        let key = (kind, &name.value);
        let original = self.by_name.get(&key).copied();
        let elsewhere = original.filter(|id| !inside.contains(&self.entries[id.0].document));
        let Some(original) = original.filter(|_| elsewhere.is_none()) else {
            if !matches!(target, Target::Wrong) {
                let local = shown(&name.value.local);
                let message = format!("there is no {} {local} to redefine", kind.name());
                let mut diagnostic = Diagnostic::new("src-redefine", name.span, message);
                if let Target::Nowhere(why) = target {
                    diagnostic = diagnostic.help(format!("the document was not found: {why}"));
                }
                let other = elsewhere.and_then(|id| self.entries[id.0].component.name());
                if let Some(other) = other {
                    diagnostic = diagnostic.related(other.span, "this one is not of that document");
                }
                diagnostics.push(diagnostic);
            }
            return;
        };
        let id = EntryId(self.entries.len());
        self.entries[original.0].redefined = true;
        self.by_name.insert(key, id);
        self.entries.push(Entry {
            component,
            document,
            original: Some(original),
            redefined: false,
        });
    }

    /// Is it this component, or does it redefine it, perhaps by way of others?
    pub(super) fn comes_from(&self, id: EntryId, of: EntryId) -> bool {
        let original = |id: &EntryId| self.entries[id.0].original;
        std::iter::successors(Some(id), original).any(|each| each == of)
    }

    pub(super) fn entry(&self, kind: Kind, name: &QName) -> Option<EntryId> {
        self.by_name.get(&(kind, name)).copied()
    }

    pub(super) fn component(&self, id: EntryId) -> Component<'d> {
        self.entries[id.0].component
    }

    /// *References to schema components across namespaces* (part 1, section 4.2.3): what is wrong
    /// with a reference to something that is there.
    pub(super) fn hidden(&self, name: &Spanned<QName>) -> Option<Diagnostic> {
        let namespace = name.value.namespace.as_deref();
        let visible = self.visible.get(&name.span.source)?;
        if visible.contains_key(&namespace) || namespace == Some(XSD) {
            return None;
        }
        let (message, help) = match namespace {
            Some(uri) => (
                format!("the namespace {} is not imported", shown(uri)),
                format!("<xs:import namespace={uri:?} schemaLocation=\"…\"/>"),
            ),
            None => (
                format!(
                    "{} is in no namespace, from which nothing is imported",
                    shown(&name.value.local)
                ),
                "is the prefix missing? else: <xs:import schemaLocation=\"…\"/>".to_owned(),
            ),
        };
        Some(Diagnostic::new("src-resolve.4", name.span, message).help(help))
    }

    /// What to say of a name that stands for nothing; nothing where more than that is wrong.
    pub(super) fn unknown(&mut self, kind: Kind, name: &Spanned<QName>) -> Option<Diagnostic> {
        let QName { namespace, local } = &name.value;
        let missing = self.missing.get(&namespace.as_deref()).copied();
        if self.is_declared(kind, &name.value) || matches!(missing, Some(Missing::Wrong)) {
            return None;
        }
        let what = kind.name();
        let local = shown(local);
        let xsd = namespace.as_deref() == Some(XSD);
        let visible = self.visible.get(&name.span.source);
        let seen = visible.is_some_and(|visible| visible.contains_key(&namespace.as_deref()));
        let own = self.own(name.span.source);
        let in_own = *namespace == own.map(str::to_owned);
        if let Some(Missing::Nowhere(place, why)) = missing
            && seen
        {
            let message = format!("there is no {what} {local}");
            return Some(
                Diagnostic::new("src-resolve", name.span, message)
                    .related(place, format!("nothing was found here: {why}")),
            );
        }
        let message = match namespace {
            Some(_) if xsd && self.in_own(kind, name) => {
                format!("XML Schema has no {what} {local}")
            }
            _ if in_own || xsd => format!("there is no {what} {local}"),
            Some(uri) if seen => {
                format!("the namespace {} has no {what} {local}", shown(uri))
            }
            Some(uri) => {
                format!("the {what} {local} of the namespace {uri:?} is not in this document")
            }
            None => format!("the {what} {local} of no namespace is not in this document"),
        };
        let code = if xsd || seen {
            "src-resolve"
        } else {
            "src-resolve.4"
        };
        let mut diagnostic = Diagnostic::new(code, name.span, message);
        diagnostic.help = self.suggestion(kind, name, seen, xsd);
        Some(diagnostic)
    }

    pub(super) fn is_declared(&self, kind: Kind, name: &QName) -> bool {
        self.declared.contains(&(kind, name))
    }

    /// The namespace of a text.
    fn own(&self, source: SourceId) -> Option<&'d str> {
        let documents = self.documents.all.iter();
        let mut own = documents.filter(|document| document.source == source);
        own.next()?.target_namespace.as_deref()
    }

    /// Whether the document has a component that is called so, in the namespace of its own.
    fn in_own(&self, kind: Kind, name: &Spanned<QName>) -> bool {
        let own = QName {
            namespace: self.own(name.span.source).map(str::to_owned),
            local: name.value.local.clone(),
        };
        self.is_declared(kind, &own)
    }

    fn suggestion(
        &mut self,
        kind: Kind,
        name: &Spanned<QName>,
        seen: bool,
        xsd: bool,
    ) -> Option<String> {
        let QName { namespace, local } = &name.value;
        let own = self.own(name.span.source);
        let in_own = namespace.as_deref() == own;
        if !in_own && self.in_own(kind, name) {
            let mut documents = self.documents.all.iter();
            let document = documents.find(|document| document.source == name.span.source)?;
            return Some(match (&document.prefix, own) {
                (Some(prefix), _) => format!("did you mean `{prefix}:{local}`?"),
                (None, Some(uri)) => format!(
                    "bind a prefix to the target namespace, and put it in front: xmlns:tns={uri:?}"
                ),
                (None, None) => "the one of this document is in no namespace".to_owned(),
            });
        }
        if !seen && !xsd {
            let help =
                "is the prefix missing, or bound to another namespace than `targetNamespace`?";
            return Some(help.to_owned());
        }
        self.suggestions += 1;
        if self.suggestions > MAX_SUGGESTIONS {
            return None;
        }
        let candidates: Vec<&str> = if xsd {
            let all = Builtin::ALL.iter();
            all.filter(|ty| ty.is_of(self.version))
                .map(|ty| ty.name())
                .collect()
        } else {
            let same = self.by_name.keys();
            same.filter(|(known, name)| *known == kind && name.namespace == *namespace)
                .map(|(_, name)| name.local.as_str())
                .collect()
        };
        if let Some(near) = nearest(local, &candidates) {
            return Some(format!("did you mean `{near}`?"));
        }
        let builtin = kind == Kind::Type && in_own && Builtin::from_name(local).is_some();
        builtin.then(|| "a built-in type needs the prefix of XML Schema's namespace".to_owned())
    }
}

impl Globals<'_> {
    fn is_builtin(&self, name: &Spanned<QName>) -> bool {
        builtin_type(&name.value.local, self.version).is_some()
    }
}
