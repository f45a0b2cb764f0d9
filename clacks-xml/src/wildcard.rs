//! Wildcards, and what is known of the elements, attributes and types that may stand there.

use clacks_xs::SimpleType;

use crate::content::Content;
use crate::error::Error;
use crate::name::Name;
use crate::reader::{Reader, builtin};

/// `xs:any` or `xs:anyAttribute`: which elements or attributes may stand there that are not named.
#[derive(Debug)]
pub struct Wildcard {
    /// Of which namespaces.
    pub namespaces: Namespaces,
    /// Which names of these namespaces all the same not (XML Schema 1.1).
    pub excluded: &'static [Name],
    /// How what stands there is checked.
    pub process: Process,
}

/// The namespaces that a wildcard allows; the empty one in them is no namespace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Namespaces {
    /// Every one, and none.
    Any,
    /// All but these.
    Not(&'static [&'static str]),
    /// These.
    Of(&'static [&'static str]),
}

/// How what a wildcard allows is checked (`processContents`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Process {
    /// It must be declared, and is checked.
    Strict,
    /// It is checked where it is declared.
    Lax,
    /// It is well-formed.
    Skip,
}

impl Wildcard {
    /// *Wildcard allows Expanded Name* (XML Schema 1.1, part 1, section 3.10.4.2): the namespace is
    /// empty for none.
    pub fn allows(&self, namespace: &str, local: &str) -> bool {
        let is_it = |name: &Name| name.local == local && name.namespace == namespace;
        self.namespaces.allows(namespace) && !self.excluded.iter().any(is_it)
    }
}

impl Namespaces {
    /// *Wildcard allows Namespace Name* (part 1, section 3.10.4).
    pub fn allows(self, namespace: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Not(others) => !others.contains(&namespace),
            Self::Of(all) => all.contains(&namespace),
        }
    }
}

/// Reads what was found to see whether it is valid.
pub type Check = fn(&mut Reader<'_>) -> Result<(), Error>;

/// Reads the attribute that is at this place among those of its element.
pub type CheckAttribute = fn(&mut Reader<'_>, usize) -> Result<(), Error>;

/// Something that the schema declares or defines, under its name.
#[derive(Debug, Clone, Copy)]
pub struct Known<C: 'static> {
    /// Its name.
    pub name: Name,
    /// What reads it.
    pub check: C,
}

/// A type of the schema, under its name.
#[derive(Debug, Clone, Copy)]
pub struct KnownType {
    /// Its name.
    pub name: Name,
    /// The name of the type that it restricts or extends; `xs:anySimpleType` of a list or union,
    /// and of a type without a name.
    pub base: Name,
    /// What reads attributes and content of an element; it refuses everything where the type is
    /// abstract.
    pub check: Check,
}

/// What a schema declares that a document may have where a wildcard is. The lists are sorted by
/// namespace and then by local name.
///
/// ```
/// use clacks_xml::{Globals, Known, Name, check_attribute, check_content};
///
/// static GLOBALS: Globals = Globals {
///     elements: &[Known { name: Name::new("urn:x", "count"), check: check_content::<u32> }],
///     attributes: &[Known { name: Name::new("urn:x", "id"), check: check_attribute::<i64> }],
///     types: &[],
///     is_read_back: false,
/// };
/// ```
#[derive(Debug)]
pub struct Globals {
    /// The global elements that are not abstract. The check reads attributes and content of the
    /// element, as [`Content::read`] does.
    pub elements: &'static [Known<Check>],
    /// The global attributes.
    pub attributes: &'static [Known<CheckAttribute>],
    /// The types with a name, those built into XML Schema left out.
    pub types: &'static [KnownType],
    /// Whether what is written must be read to know whether it is valid, as it must where there are
    /// identity constraints.
    pub is_read_back: bool,
}

impl Globals {
    /// Nothing is known.
    pub const NONE: Self = Self {
        elements: &[],
        attributes: &[],
        types: &[],
        is_read_back: false,
    };
}

/// Finds the one of this name.
pub(crate) fn find<C: Copy>(all: &[Known<C>], namespace: &str, local: &str) -> Option<C> {
    let order =
        |known: &Known<C>| (known.name.namespace, known.name.local).cmp(&(namespace, local));
    let at = all.binary_search_by(order).ok()?;
    Some(all[at].check)
}

/// Finds the type of this name.
pub(crate) fn find_type(
    all: &'static [KnownType],
    namespace: &str,
    local: &str,
) -> Option<&'static KnownType> {
    let order =
        |known: &KnownType| (known.name.namespace, known.name.local).cmp(&(namespace, local));
    all.binary_search_by(order).ok().map(|at| &all[at])
}

/// Whether the simple type `name` is derived from `base` by restriction (*Type Derivation OK
/// (Simple)*, part 1, section 3.14.6).
pub(crate) fn is_derived(
    types: &'static [KnownType],
    name: (&str, &str),
    base: (&str, &str),
) -> bool {
    let steps = std::iter::successors(find_type(types, name.0, name.1), |known| {
        find_type(types, known.base.namespace, known.base.local)
    });
    // No more steps than types, so that a list that goes in a circle ends.
    let steps: Vec<_> = steps.take(types.len()).collect();
    let named = |name: Name| (name.namespace, name.local);
    let builtin_name = steps.last().map_or(name, |last| named(last.base));
    steps.iter().any(|known| named(known.base) == base)
        || builtin(builtin_name)
            .zip(builtin(base))
            .is_some_and(|(own, base)| own.derives_from(base))
}

/// Reads the content of an element to see whether it is a `T`.
///
/// # Errors
/// What is wrong with it.
pub fn check_content<T: Content>(reader: &mut Reader<'_>) -> Result<(), Error> {
    T::read(reader).map(drop)
}

/// Reads an attribute to see whether it is a `T`.
///
/// # Errors
/// What is wrong with it.
pub fn check_attribute<T: SimpleType>(reader: &mut Reader<'_>, at: usize) -> Result<(), Error> {
    reader.attribute_at::<T>(at).map(drop)
}
