//! Wildcards: which elements or attributes may stand there that are not named.

use std::collections::BTreeSet;

use crate::source::Span;
use crate::syntax::Process;

/// `xs:any` or `xs:anyAttribute`.
#[derive(Debug, Clone)]
pub struct Wildcard {
    /// Where it stands.
    pub span: Span,
    /// Of which namespaces.
    pub namespaces: Namespaces,
    /// How what stands there is checked.
    pub process: Process,
}

/// The namespaces that a wildcard allows; `None` in them is no namespace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Namespaces {
    /// Every one, and none.
    Any,
    /// All but this one, and never none.
    Not(Option<String>),
    /// These.
    Of(BTreeSet<Option<String>>),
}

impl Namespaces {
    /// *Wildcard allows Namespace Name* (part 1, section 3.10.4).
    pub fn allows(&self, namespace: Option<&str>) -> bool {
        match self {
            Self::Any => true,
            Self::Not(other) => namespace.is_some() && other.as_deref() != namespace,
            Self::Of(all) => all.iter().any(|one| one.as_deref() == namespace),
        }
    }

    /// *Wildcard Subset* (part 1, section 3.10.6).
    pub fn is_subset(&self, of: &Self) -> bool {
        match (self, of) {
            (_, Self::Any) => true,
            (Self::Of(all), of) => all.iter().all(|one| of.allows(one.as_deref())),
            (Self::Not(own), Self::Not(of)) => own == of || of.is_none(),
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

    /// *Attribute Wildcard Intersection* (part 1, section 3.10.6); `None` where no wildcard could
    /// say it.
    pub(crate) fn intersection(&self, other: &Self) -> Option<Self> {
        Some(match (self, other) {
            (Self::Any, one) | (one, Self::Any) => one.clone(),
            (Self::Of(all), other) | (other, Self::Of(all)) => Self::Of(
                all.iter()
                    .filter(|one| other.allows(one.as_deref()))
                    .cloned()
                    .collect(),
            ),
            (Self::Not(None), one) | (one, Self::Not(None)) => one.clone(),
            (Self::Not(one), Self::Not(other)) => {
                return (one == other).then(|| self.clone());
            }
        })
    }

    /// *Attribute Wildcard Union* (part 1, section 3.10.6); `None` where no wildcard could say it.
    pub(crate) fn union(&self, other: &Self) -> Option<Self> {
        Some(match (self, other) {
            (Self::Any, _) | (_, Self::Any) => Self::Any,
            (Self::Of(one), Self::Of(other)) => Self::Of(one.union(other).cloned().collect()),
            (Self::Not(one), Self::Not(other)) if one == other => self.clone(),
            (Self::Not(_), Self::Not(_)) => Self::Not(None),
            (Self::Not(None), Self::Of(all)) | (Self::Of(all), Self::Not(None)) => {
                if all.contains(&None) {
                    Self::Any
                } else {
                    Self::Not(None)
                }
            }
            (Self::Not(not), Self::Of(all)) | (Self::Of(all), Self::Not(not)) => {
                match (all.contains(not), all.contains(&None)) {
                    (true, true) => Self::Any,
                    (true, false) => Self::Not(None),
                    (false, true) => return None,
                    (false, false) => Self::Not(not.clone()),
                }
            }
        })
    }
}
