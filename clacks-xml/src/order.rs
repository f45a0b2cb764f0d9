use core::hash::{Hash, Hasher};

/// The order in which the members of an `xs:all` stood in the document: kept beside them where
/// documents are passed on as they came.
///
/// The order says nothing to a schema, so it counts neither when values are compared nor in their
/// hash. The default is the order of the schema. A member that is added later is written after
/// those that were read, and one that is taken out is left out.
#[derive(Debug, Clone, Default)]
pub struct MemberOrder(Vec<u16>);

impl MemberOrder {
    /// The order of the schema.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Says that the member at this place of the schema comes next; gives true.
    #[doc(hidden)]
    pub fn push(&mut self, member: u16) -> bool {
        self.0.push(member);
        true
    }

    /// Of so many members, all in the order in which they are written.
    #[doc(hidden)]
    pub fn members(&self, count: u16) -> impl Iterator<Item = u16> {
        let others = (0..count).filter(|member| !self.0.contains(member));
        self.0.iter().copied().chain(others)
    }
}

impl PartialEq for MemberOrder {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for MemberOrder {}

impl Hash for MemberOrder {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}
