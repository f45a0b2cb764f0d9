/// An edition of XML Schema.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    /// XML Schema 1.0, second edition.
    #[default]
    Xsd10,
    /// XML Schema 1.1.
    Xsd11,
}
