//! The global components of a document by name.

use std::collections::HashMap;

use clacks_xs::builtin::Builtin;

use crate::diagnostic::{Diagnostic, Diagnostics, shown};
use crate::model::QName;
use crate::nearest::nearest;
use crate::source::{Span, Spanned};
use crate::syntax::{Document, Kind, XSD};

/// How many unknown names are compared with all that are known.
const MAX_SUGGESTIONS: usize = 100;

/// Where in the document a component is, by kind and name.
pub(super) struct Globals<'d> {
    document: &'d Document,
    components: HashMap<(Kind, &'d QName), Place>,
    suggestions: usize,
}

/// An index into one of the lists of the document.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// Of the list of the kind; of types, that of the complex ones.
    At(usize),
    /// Of the simple types.
    Simple(usize),
}

impl<'d> Globals<'d> {
    pub(super) fn collect(document: &'d Document, diagnostics: &mut Diagnostics) -> Self {
        let mut globals = Self {
            document,
            components: HashMap::new(),
            suggestions: 0,
        };
        let mut seen = HashMap::new();
        let mut add = |kind, name: &'d Spanned<QName>, place| {
            add(
                &mut globals.components,
                &mut seen,
                kind,
                name,
                place,
                diagnostics,
            );
        };
        for (at, ty) in document.complex_types.iter().enumerate() {
            ty.name
                .iter()
                .for_each(|name| add(Kind::Type, name, Place::At(at)));
        }
        for (at, ty) in document.simple_types.iter().enumerate() {
            ty.name
                .iter()
                .for_each(|name| add(Kind::Type, name, Place::Simple(at)));
        }
        for (at, element) in document.elements.iter().enumerate() {
            add(Kind::Element, &element.name, Place::At(at));
        }
        for (at, group) in document.groups.iter().enumerate() {
            add(Kind::Group, &group.name, Place::At(at));
        }
        for (at, group) in document.attribute_groups.iter().enumerate() {
            add(Kind::AttributeGroup, &group.name, Place::At(at));
        }
        for (at, attribute) in document.attributes.iter().enumerate() {
            add(Kind::Attribute, &attribute.name, Place::At(at));
        }
        globals
    }

    pub(super) fn place(&self, kind: Kind, name: &QName) -> Option<Place> {
        self.components.get(&(kind, name)).copied()
    }

    /// The same for the kinds of which there is one list.
    pub(super) fn at(&self, kind: Kind, name: &QName) -> Option<usize> {
        match self.place(kind, name)? {
            Place::At(at) | Place::Simple(at) => Some(at),
        }
    }

    /// What to say of a name that stands for nothing; nothing where more than that is wrong.
    pub(super) fn unknown(&mut self, kind: Kind, name: &Spanned<QName>) -> Option<Diagnostic> {
        let document = self.document;
        let QName { namespace, local } = &name.value;
        if document.declared.contains(&(kind, name.value.clone()))
            || document.elsewhere.contains(namespace)
        {
            return None;
        }
        let what = kind.name();
        let local = shown(local);
        let xsd = namespace.as_deref() == Some(XSD);
        let own = *namespace == document.target_namespace;
        let message = match namespace {
            Some(_) if xsd && self.in_target(kind, &name.value) => {
                format!("XML Schema has no {what} {local}")
            }
            _ if own || xsd => format!("there is no {what} {local}"),
            Some(uri) => {
                format!("the {what} {local} of the namespace {uri:?} is not in this document")
            }
            None => format!("the {what} {local} of no namespace is not in this document"),
        };
        let code = if xsd || own {
            "src-resolve"
        } else {
            "src-resolve.4"
        };
        let mut diagnostic = Diagnostic::new(code, name.span, message);
        diagnostic.help = self.suggestion(kind, &name.value, own, xsd);
        Some(diagnostic)
    }

    /// Whether this document has a component that is called so, in the namespace of its own.
    fn in_target(&self, kind: Kind, name: &QName) -> bool {
        let target = QName {
            namespace: self.document.target_namespace.clone(),
            local: name.local.clone(),
        };
        self.document.declared.contains(&(kind, target))
    }

    fn suggestion(&mut self, kind: Kind, name: &QName, own: bool, xsd: bool) -> Option<String> {
        let document = self.document;
        if !own && self.in_target(kind, name) {
            return Some(match (&document.prefix, &document.target_namespace) {
                (Some(prefix), _) => format!("did you mean `{prefix}:{}`?", name.local),
                (None, Some(uri)) => format!(
                    "bind a prefix to the target namespace, and put it in front: xmlns:tns={uri:?}"
                ),
                (None, None) => "the one of this document is in no namespace".to_owned(),
            });
        }
        if !own && !xsd {
            let help =
                "is the prefix missing, or bound to another namespace than `targetNamespace`?";
            return Some(help.to_owned());
        }
        self.suggestions += 1;
        if self.suggestions > MAX_SUGGESTIONS {
            return None;
        }
        let candidates: Vec<&str> = if xsd {
            Builtin::ALL.iter().map(|ty| ty.name()).collect()
        } else {
            let of_kind = self.components.keys().filter(|(known, _)| *known == kind);
            of_kind.map(|(_, name)| name.local.as_str()).collect()
        };
        if let Some(near) = nearest(&name.local, &candidates) {
            return Some(format!("did you mean `{near}`?"));
        }
        let builtin = kind == Kind::Type && own && Builtin::from_name(&name.local).is_some();
        builtin.then(|| "a built-in type needs the prefix of XML Schema's namespace".to_owned())
    }
}

/// XML Schema 1.0, part 1, section 3.15.6: no two components of one kind have one name.
fn add<'d>(
    components: &mut HashMap<(Kind, &'d QName), Place>,
    seen: &mut HashMap<(Kind, &'d QName), Span>,
    kind: Kind,
    name: &'d Spanned<QName>,
    place: Place,
    diagnostics: &mut Diagnostics,
) {
    let key = (kind, &name.value);
    if let Some(first) = seen.get(&key) {
        let message = format!(
            "the {} {} is defined twice",
            kind.name(),
            shown(&name.value.local)
        );
        diagnostics.push(
            Diagnostic::new("sch-props-correct.2", name.span, message)
                .related(*first, "the first definition"),
        );
        return;
    }
    seen.insert(key, name.span);
    components.insert(key, place);
}
