//! Wildcards: which elements or attributes may stand there that are not named.

use std::collections::BTreeSet;

use crate::model::Schema;
use crate::source::Span;
use crate::syntax::{Process, QName};

/// `xs:any` or `xs:anyAttribute`.
#[derive(Debug, Clone)]
pub struct Wildcard {
    /// Where it stands.
    pub span: Span,
    /// Of which namespaces.
    pub namespaces: Namespaces,
    /// Which names all the same not.
    pub excluded: Excluded,
    /// How what stands there is checked.
    pub process: Process,
}

/// The namespaces that a wildcard allows; `None` in them is no namespace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Namespaces {
    /// Every one, and none.
    Any,
    /// All but these.
    Not(BTreeSet<Option<String>>),
    /// These.
    Of(BTreeSet<Option<String>>),
}

impl Namespaces {
    /// *Wildcard allows Namespace Name* (part 1, section 3.10.4).
    pub fn allows(&self, namespace: Option<&str>) -> bool {
        match self {
            Self::Any => true,
            Self::Not(others) => others.iter().all(|one| one.as_deref() != namespace),
            Self::Of(all) => all.iter().any(|one| one.as_deref() == namespace),
        }
    }

    /// *Wildcard Subset* (part 1, section 3.10.6).
    pub fn is_subset(&self, of: &Self) -> bool {
        match (self, of) {
            (_, Self::Any) => true,
            (Self::Of(all), of) => all.iter().all(|one| of.allows(one.as_deref())),
            (Self::Not(own), Self::Not(of)) => of.is_subset(own),
            (Self::Any, _) | (Self::Not(_), Self::Of(_)) => false,
        }
    }

    /// Whether there is a namespace, or none, that both allow.
    pub fn overlaps(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Of(all), other) | (other, Self::Of(all)) => {
                all.iter().any(|one| other.allows(one.as_deref()))
            }
            _ => true,
        }
    }

    /// Every namespace, and none, but these.
    pub(crate) fn all_but(others: BTreeSet<Option<String>>) -> Self {
        if others.is_empty() {
            Self::Any
        } else {
            Self::Not(others)
        }
    }

    /// *Attribute Wildcard Intersection* (part 1, section 3.10.6).
    pub(crate) fn intersection(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::Any, one) | (one, Self::Any) => one.clone(),
            (Self::Of(all), other) | (other, Self::Of(all)) => Self::Of(
                all.iter()
                    .filter(|one| other.allows(one.as_deref()))
                    .cloned()
                    .collect(),
            ),
            (Self::Not(one), Self::Not(other)) => Self::Not(one | other),
        }
    }

    /// *Attribute Wildcard Union* (part 1, section 3.10.6).
    pub(crate) fn union(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::Any, _) | (_, Self::Any) => Self::Any,
            (Self::Of(one), Self::Of(other)) => Self::Of(one | other),
            (Self::Not(one), Self::Not(other)) => Self::all_but(one & other),
            (Self::Not(not), Self::Of(all)) | (Self::Of(all), Self::Not(not)) => {
                Self::all_but(not - all)
            }
        }
    }

    /// Whether XML Schema 1.0 can say it: it knows no other exception than one namespace together
    /// with none.
    pub(crate) fn is_of_1_0(&self) -> bool {
        match self {
            Self::Any | Self::Of(_) => true,
            Self::Not(others) => others.contains(&None) && others.len() <= 2,
        }
    }
}

/// The names that a wildcard does not allow (XML Schema 1.1, part 1, section 3.10.1: *disallowed
/// names*).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Excluded {
    /// These.
    pub names: BTreeSet<QName>,
    /// Those of all global elements or attributes.
    pub defined: bool,
    /// Those of all elements in the same content model.
    pub siblings: bool,
}

impl Wildcard {
    /// Whether the wildcard allows a name, as far as that can be told without the rest of the
    /// schema (*Wildcard allows Expanded Name*, XML Schema 1.1, part 1, section 3.10.4.2).
    pub fn allows(&self, name: &QName) -> bool {
        self.namespaces.allows(name.namespace.as_deref()) && !self.excluded.names.contains(name)
    }

    /// Whether there is a name that both allow. Namespaces have more names than can be excluded.
    pub(crate) fn overlaps(&self, other: &Self) -> bool {
        self.namespaces.overlaps(&other.namespaces)
    }

    /// Whether XML Schema 1.0 can say it.
    pub fn is_of_1_0(&self) -> bool {
        self.namespaces.is_of_1_0() && self.excluded == Excluded::default()
    }

    /// The names that both allow (*Attribute Wildcard Intersection*).
    pub(crate) fn intersection(&self, other: &Self) -> Self {
        let excluded = Excluded {
            names: &self.excluded.names | &other.excluded.names,
            defined: self.excluded.defined || other.excluded.defined,
            siblings: self.excluded.siblings || other.excluded.siblings,
        };
        self.with(self.namespaces.intersection(&other.namespaces), excluded)
    }

    /// The names that one of the two allows (*Attribute Wildcard Union*).
    pub(crate) fn union(&self, other: &Self) -> Self {
        let refused_by = |one: &Self, other: &Self| -> BTreeSet<QName> {
            let names = one.excluded.names.iter();
            names.filter(|name| !other.allows(name)).cloned().collect()
        };
        let excluded = Excluded {
            names: &refused_by(self, other) | &refused_by(other, self),
            defined: self.excluded.defined && other.excluded.defined,
            siblings: self.excluded.siblings && other.excluded.siblings,
        };
        self.with(self.namespaces.union(&other.namespaces), excluded)
    }

    /// *Wildcard Subset* (part 1, section 3.10.6).
    pub(crate) fn is_subset(&self, of: &Self) -> bool {
        let refused = &of.excluded;
        self.namespaces.is_subset(&of.namespaces)
            && refused.names.iter().all(|name| !self.allows(name))
            && (!refused.defined || self.excluded.defined)
            && (!refused.siblings || self.excluded.siblings)
    }

    fn with(&self, namespaces: Namespaces, excluded: Excluded) -> Self {
        let excluded = Excluded {
            names: (excluded.names.into_iter())
                .filter(|name| namespaces.allows(name.namespace.as_deref()))
                .collect(),
            ..excluded
        };
        Self {
            span: self.span,
            namespaces,
            excluded,
            process: self.process,
        }
    }
}

impl Schema {
    /// Whether an attribute wildcard allows a name (*Wildcard allows Expanded Name*).
    pub(crate) fn allows_attribute(&self, wildcard: &Wildcard, name: &QName) -> bool {
        wildcard.allows(name)
            && !(wildcard.excluded.defined && self.global_attribute(name).is_some())
    }

    /// The same of elements, siblings aside.
    pub(crate) fn allows_element(&self, wildcard: &Wildcard, name: &QName) -> bool {
        wildcard.allows(name) && !(wildcard.excluded.defined && self.global_element(name).is_some())
    }
}
