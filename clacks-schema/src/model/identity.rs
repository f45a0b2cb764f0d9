//! Identity constraints, and the little of XPath that they are written in (part 1, section 3.11.6).

use crate::model::{IdentityConstraintId, QName};
use crate::source::Span;

/// `xs:key`, `xs:keyref` or `xs:unique`.
#[derive(Debug, Clone)]
pub struct IdentityConstraint {
    /// Its name.
    pub name: QName,
    /// Where the name stands.
    pub span: Span,
    /// Which of the three.
    pub kind: IdentityKind,
    /// The elements that it is about.
    pub selector: XPath,
    /// The values that it is about, seen from each of these elements.
    pub fields: Vec<XPath>,
}

/// The kinds of identity constraints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdentityKind {
    /// Each element has all of the values, and no two the same.
    Key,
    /// No two elements have the same values.
    Unique,
    /// The values are among those of this key.
    KeyRef(IdentityConstraintId),
}

/// Paths, each of which selects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct XPath {
    /// Where it stands.
    pub span: Span,
    /// The paths.
    pub paths: Vec<Path>,
}

/// Steps from an element downwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// It begins with `.//`: the steps start at the element or anywhere below it.
    pub descendant: bool,
    /// The child elements, one below the other; those of `.` are left out.
    pub steps: Vec<NameTest>,
    /// The attribute at the end, of fields only.
    pub attribute: Option<NameTest>,
}

/// What a name in a path must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NameTest {
    /// `*`
    Any,
    /// `prefix:*`
    Namespace(String),
    /// This one.
    Name(QName),
}
