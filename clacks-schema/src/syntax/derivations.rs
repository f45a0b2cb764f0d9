//! Sets of the ways in which types are derived.

/// What `block`, `final` and their defaults name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Derivations(u8);

impl Derivations {
    /// Nothing.
    pub const NONE: Self = Self(0);
    /// `extension`
    pub const EXTENSION: Self = Self(1);
    /// `restriction`
    pub const RESTRICTION: Self = Self(2);
    /// `substitution`
    pub const SUBSTITUTION: Self = Self(4);
    /// `list`
    pub const LIST: Self = Self(8);
    /// `union`
    pub const UNION: Self = Self(16);

    /// Their names, as schemas write them.
    pub(crate) const NAMES: [(&'static str, Self); 5] = [
        ("extension", Self::EXTENSION),
        ("restriction", Self::RESTRICTION),
        ("substitution", Self::SUBSTITUTION),
        ("list", Self::LIST),
        ("union", Self::UNION),
    ];

    /// What is in one of the two.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Is all of `other` in it?
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Is nothing in it?
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}
