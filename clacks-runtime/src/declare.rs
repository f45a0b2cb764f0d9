//! Who makes the things at the broker that outlast a connection.

/// What a bus does about the exchange of its domain, and about durable queues and their bindings; see
/// [`BusBuilder::declare`](crate::BusBuilder::declare).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Declare {
    /// It makes them where they are missing. The broker must allow it to configure them.
    #[default]
    Create,
    /// It looks whether they are there, and fails where not. Somebody else makes them.
    Passive,
    /// It relies on them, and looks at nothing. What is missing shows with the first use.
    Never,
}
