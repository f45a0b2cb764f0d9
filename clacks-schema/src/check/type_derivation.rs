//! *Type Derivation OK*, for complex types (XML Schema 1.0, part 1, section 3.4.6: `cos-ct-derived-ok`)
//! and for simple ones (section 3.14.6: `cos-st-derived-ok`).

use std::collections::HashSet;

use clacks_xs::builtin::Builtin;

use crate::Version;
use crate::model::{Content, Derivation, Derivations, Schema, Simple, Type, Variety};

impl Schema {
    /// Whether a type is `base` or derived from it, in no step by a derivation that is in `except`.
    pub fn derives_from(&self, ty: Type, base: Type, except: Derivations) -> bool {
        let mut ty = ty;
        loop {
            if ty == base {
                return true;
            }
            let id = match (ty, base) {
                // The simple types are restrictions of `xs:anyType`.
                (Type::Simple(_), Type::Complex(base)) => {
                    return base == Self::ANY_TYPE && !except.contains(Derivations::RESTRICTION);
                }
                (Type::Simple(ty), Type::Simple(base)) => {
                    return self.simple_derives_from(ty, base, except);
                }
                (Type::Complex(id), _) => id,
            };
            let complex = self.complex_type(id);
            if id == Self::ANY_TYPE || except.contains(complex.derivation.into()) {
                return false;
            }
            ty = complex.base;
        }
    }

    /// Whether a simple type is `base`, derived from it, or derived from a type that it is a union
    /// of.
    fn simple_derives_from(&self, ty: Simple, base: Simple, except: Derivations) -> bool {
        if ty == base {
            return true;
        }
        if except.contains(Derivations::RESTRICTION) {
            return false;
        }
        // Unions are of unions, and of the same ones again.
        let mut bases = HashSet::from([base]);
        let mut pending = vec![base];
        while let Some(base) = pending.pop() {
            // Since XML Schema 1.1 a union that is restricted is not the same as its members.
            let restricted = self.version == Version::Xsd11 && !self.facets(base).is_empty();
            if let (Variety::Union(members), false) = (self.variety(base), restricted) {
                pending.extend(members.iter().filter(|member| bases.insert(**member)));
            }
        }
        std::iter::successors(Some(ty), |ty| self.simple_base(*ty)).any(|ty| bases.contains(&ty))
    }

    /// The type that a simple type is derived from.
    pub(crate) fn simple_base(&self, ty: Simple) -> Option<Simple> {
        match ty {
            Simple::Builtin(builtin)
                if self.version == Version::Xsd11 && builtin.primitive() == Some(builtin) =>
            {
                Some(Simple::Builtin(Builtin::AnyAtomicType))
            }
            Simple::Builtin(builtin) => match builtin.base() {
                None if builtin != Builtin::AnySimpleType => {
                    Some(Simple::Builtin(Builtin::AnySimpleType))
                }
                base => base.map(Simple::Builtin),
            },
            Simple::Defined(id) => Some(self.simple_type(id).base),
        }
    }

    /// The type of the text of an element of this type, if all of its content is text.
    pub(crate) fn text_type(&self, ty: Type) -> Option<Simple> {
        match ty {
            Type::Simple(ty) => Some(ty),
            Type::Complex(id) => match self.complex_type(id).content {
                Content::Simple(ty) => Some(ty),
                Content::Empty | Content::Elements(_) => None,
            },
        }
    }

    /// Whether a simple type is `xs:ID` or derived from it.
    pub(crate) fn is_id(&self, ty: Simple) -> bool {
        self.simple_derives_from(ty, Simple::Builtin(Builtin::Id), Derivations::NONE)
    }
}

impl From<Derivation> for Derivations {
    fn from(derivation: Derivation) -> Self {
        match derivation {
            Derivation::Extension => Self::EXTENSION,
            Derivation::Restriction => Self::RESTRICTION,
        }
    }
}
