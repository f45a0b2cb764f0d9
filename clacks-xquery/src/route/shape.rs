//! What is known about a value before there is a document.

use super::model::ElementId;

/// What the effective boolean value may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Truth(u8);

impl Truth {
    pub(super) const NONE: Self = Self(0);
    pub(super) const TRUE: Self = Self(1);
    pub(super) const FALSE: Self = Self(2);
    /// There is none.
    pub(super) const FAILS: Self = Self(4);
    pub(super) const EITHER: Self = Self(3);
    pub(super) const ANYTHING: Self = Self(7);

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The same without what `other` says.
    pub(super) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(super) const fn may_be_true(self) -> bool {
        self.0 & Self::TRUE.0 != 0
    }

    pub(super) const fn may_be_false(self) -> bool {
        self.0 & Self::FALSE.0 != 0
    }

    pub(super) const fn may_fail(self) -> bool {
        self.0 & Self::FAILS.0 != 0
    }

    pub(super) const fn is_true(self) -> bool {
        self.0 == Self::TRUE.0
    }

    pub(super) const fn negated(self) -> Self {
        let swapped = (self.0 & 1) << 1 | (self.0 & 2) >> 1;
        Self(swapped | self.0 & Self::FAILS.0)
    }
}

impl From<bool> for Truth {
    fn from(truth: bool) -> Self {
        if truth { Self::TRUE } else { Self::FALSE }
    }
}

/// What a value may be.
#[derive(Debug, Clone)]
pub(super) enum What {
    /// The document node.
    Document,
    /// Elements of these declarations, exactly one of them where that is said.
    Elements(Vec<ElementId>, bool),
    /// Nodes.
    Nodes,
    /// One boolean.
    Boolean,
    /// One text.
    Text,
    /// Anything.
    Anything,
}

/// What is known about a value.
#[derive(Debug, Clone)]
pub(super) struct Shape {
    pub(super) what: What,
    /// Its effective boolean value, if it can be evaluated.
    pub(super) truth: Truth,
    /// Whether it may be that it cannot be evaluated.
    pub(super) fails: bool,
}

impl Shape {
    pub(super) fn new(what: What, truth: Truth) -> Self {
        Self {
            what,
            truth,
            fails: false,
        }
    }

    /// No items.
    pub(super) fn empty() -> Self {
        Self::new(What::Nodes, Truth::FALSE)
    }

    /// Nodes of which nothing is known.
    pub(super) fn nodes() -> Self {
        Self::new(What::Nodes, Truth::EITHER)
    }

    /// Anything, which it may even be impossible to evaluate.
    pub(super) fn anything() -> Self {
        Self::new(What::Anything, Truth::ANYTHING).failing(true)
    }

    pub(super) fn boolean(truth: Truth) -> Self {
        Self::new(What::Boolean, truth.without(Truth::FAILS)).failing(truth.may_fail())
    }

    /// The same, if evaluating something else may fail too.
    pub(super) fn failing(mut self, fails: bool) -> Self {
        self.fails |= fails;
        self
    }

    /// Its effective boolean value.
    pub(super) fn ebv(&self) -> Truth {
        if self.fails {
            self.truth.or(Truth::FAILS)
        } else {
            self.truth
        }
    }

    pub(super) fn is_nodes(&self) -> bool {
        matches!(self.what, What::Document | What::Elements(..) | What::Nodes)
    }

    /// Whether there surely are no items.
    pub(super) fn is_empty(&self) -> bool {
        self.is_nodes() && !self.truth.may_be_true()
    }

    /// Whether there may be no items.
    pub(super) fn may_be_empty(&self) -> bool {
        match self.what {
            What::Boolean | What::Text => false,
            What::Anything => true,
            _ => self.truth.may_be_false(),
        }
    }

    /// Whether there is exactly one item.
    pub(super) fn is_one(&self) -> bool {
        match self.what {
            What::Document | What::Boolean | What::Text => true,
            What::Elements(_, one) => one,
            What::Nodes | What::Anything => false,
        }
    }

    /// Any one of the items.
    pub(super) fn item(&self) -> Self {
        match &self.what {
            What::Elements(of, _) => Self::new(What::Elements(of.clone(), true), Truth::TRUE),
            What::Nodes => Self::new(What::Nodes, Truth::TRUE),
            What::Anything => Self::new(What::Anything, Truth::ANYTHING),
            what => Self::new(what.clone(), self.truth),
        }
    }

    /// The same, or nothing.
    pub(super) fn or_empty(mut self) -> Self {
        self.what = match self.what {
            What::Document => What::Nodes,
            What::Elements(of, _) => What::Elements(of, false),
            What::Boolean | What::Text => What::Anything,
            what => what,
        };
        self.truth = self.truth.or(Truth::FALSE);
        self
    }

    /// One of the two.
    pub(super) fn or(self, other: Self) -> Self {
        let what = match (self.what, other.what) {
            (What::Boolean, What::Boolean) => What::Boolean,
            (What::Text, What::Text) => What::Text,
            (What::Document, What::Document) => What::Document,
            (What::Elements(mut of, one), What::Elements(more, another)) => {
                of.extend(more);
                What::Elements(of, one && another)
            }
            (
                What::Document | What::Elements(..) | What::Nodes,
                What::Document | What::Elements(..) | What::Nodes,
            ) => What::Nodes,
            _ => What::Anything,
        };
        Self {
            what,
            truth: self.truth.or(other.truth),
            fails: self.fails || other.fails,
        }
    }
}
