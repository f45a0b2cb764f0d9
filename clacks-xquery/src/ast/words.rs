//! What is written as one of a few words or signs.

macro_rules! words {
    ($(#[$doc:meta])* $type:ident { $($(#[$each:meta])* $variant:ident $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $type { $($(#[$each])* #[doc = concat!("`", $text, "`.")] $variant,)+ }

        impl $type {
            /// How it is written.
            pub const fn text(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            /// The one that is written so.
            pub fn from_text(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

words! {
    /// An axis.
    Axis {
        Child "child",
        Descendant "descendant",
        Attribute "attribute",
        SelfAxis "self",
        DescendantOrSelf "descendant-or-self",
        FollowingSibling "following-sibling",
        Following "following",
        Parent "parent",
        Ancestor "ancestor",
        PrecedingSibling "preceding-sibling",
        Preceding "preceding",
        AncestorOrSelf "ancestor-or-self",
    }
}

impl Axis {
    /// Whether positions are counted from the end of the document.
    pub const fn is_reverse(self) -> bool {
        matches!(
            self,
            Self::Parent
                | Self::Ancestor
                | Self::PrecedingSibling
                | Self::Preceding
                | Self::AncestorOrSelf
        )
    }
}

words! {
    /// A comparison.
    Comparison {
        /// General:
        Equal "=",
        /// General:
        NotEqual "!=",
        /// General:
        Less "<",
        /// General:
        LessEqual "<=",
        /// General:
        Greater ">",
        /// General:
        GreaterEqual ">=",
        /// Of values:
        ValueEqual "eq",
        /// Of values:
        ValueNotEqual "ne",
        /// Of values:
        ValueLess "lt",
        /// Of values:
        ValueLessEqual "le",
        /// Of values:
        ValueGreater "gt",
        /// Of values:
        ValueGreaterEqual "ge",
        /// Of nodes:
        Is "is",
        /// Of nodes:
        Precedes "<<",
        /// Of nodes:
        Follows ">>",
    }
}

impl Comparison {
    /// Whether it compares nodes, not values.
    pub const fn is_of_nodes(self) -> bool {
        matches!(self, Self::Is | Self::Precedes | Self::Follows)
    }

    /// Whether it compares one value with one other.
    pub const fn is_of_values(self) -> bool {
        matches!(
            self,
            Self::ValueEqual
                | Self::ValueNotEqual
                | Self::ValueLess
                | Self::ValueLessEqual
                | Self::ValueGreater
                | Self::ValueGreaterEqual
        )
    }

    /// The general comparison that a comparison of values is like.
    #[must_use]
    pub const fn general(self) -> Self {
        match self {
            Self::ValueEqual => Self::Equal,
            Self::ValueNotEqual => Self::NotEqual,
            Self::ValueLess => Self::Less,
            Self::ValueLessEqual => Self::LessEqual,
            Self::ValueGreater => Self::Greater,
            Self::ValueGreaterEqual => Self::GreaterEqual,
            other => other,
        }
    }
}

words! {
    /// An operator of arithmetic.
    Operator {
        Add "+",
        Subtract "-",
        Multiply "*",
        Divide "div",
        IntegerDivide "idiv",
        Modulo "mod",
    }
}

words! {
    /// An operator on sets of nodes.
    SetOperator {
        Union "union",
        Intersect "intersect",
        Except "except",
    }
}
