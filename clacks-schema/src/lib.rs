//! XML Schema documents as a checked model with places.
//!
//! [`load`] goes from text to [`Schema`] in three steps, each with a type of its own: syntax (what
//! the document says), model (names resolved), checks. Everything that is wrong is reported at its
//! place, under the name that the specification gives to the rule; what is right but not supported
//! yet is reported with the code `unsupported`.

mod check;
#[cfg(feature = "validate")]
pub mod compare;
pub mod content;
mod diagnostic;
mod documents;
mod events;
mod model;
mod nearest;
mod source;
mod syntax;
#[cfg(feature = "validate")]
pub mod validate;

use std::panic::resume_unwind;
use std::thread;

pub use clacks_xs::Version;

pub use diagnostic::{Diagnostic, Diagnostics};
pub use events::events;
pub use model::{
    Alternative, Attribute, AttributeId, AttributeUse, Bound, ComplexType, ComplexTypeId,
    Compositor, Content, Derivation, Derivations, Document, Element, ElementId, EnumerationValue,
    Excluded, ExplicitTimezone, Expression, Facets, IdentityConstraint, IdentityConstraintId,
    IdentityKind, ModelGroup, ModelGroupId, NameTest, NamespaceContext, Namespaces, OpenContent,
    OpenContentMode, Particle, Path, Process, QName, Schema, Simple, SimpleType, SimpleTypeId,
    Term, Type, ValueConstraint, Variety, Wildcard, XPath,
};
pub use nearest::nearest;
pub use source::{SourceId, Sources, Span, Spanned, Unresolved};

/// How schema documents are read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// The edition of XML Schema whose rules hold, unless a document asks for a later one by
    /// `vc:minVersion`.
    pub version: Version,
    /// Whether a document type declaration is allowed; it is refused else. Its internal subset is
    /// read, and nothing that it points to. Where there are references to entities in entities, ten
    /// deep or 255 in all, it takes the feature `validate` to read them.
    pub doctype: bool,
}

/// How much stack the walks along types and groups have. They are recursive, no deeper than limits
/// allow, and the stack of whoever loads a schema may be small.
const STACK: usize = 64 << 20;

/// Reads schema documents and those that they refer to, and checks them all as one schema.
///
/// # Errors
/// Everything that is wrong with them, in the order of the places.
pub fn load(
    sources: &mut Sources,
    roots: &[SourceId],
    options: &Options,
) -> Result<Schema, Vec<Diagnostic>> {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(STACK);
        let loading = thread.spawn_scoped(scope, || load_here(sources, roots, *options));
        match loading {
            Ok(loading) => loading.join().unwrap_or_else(|panic| resume_unwind(panic)),
            Err(error) => {
                let message = format!("no thread can be started: {error}");
                Err(vec![Diagnostic::placeless("limit", message)])
            }
        }
    })
}

fn load_here(
    sources: &mut Sources,
    roots: &[SourceId],
    options: Options,
) -> Result<Schema, Vec<Diagnostic>> {
    let mut diagnostics = Diagnostics::default();
    #[cfg(feature = "validate")]
    if options.doctype {
        for root in roots {
            sources.expand_entities(*root);
        }
    }
    let asked = roots
        .iter()
        .map(|root| syntax::edition(sources, *root, options));
    let version = asked.fold(options.version, Version::max);
    let options = Options { version, ..options };
    let documents = documents::read(sources, roots, options, &mut diagnostics);
    let mut schema = model::resolve(&documents, version, &mut diagnostics);
    check::check(&mut schema, &mut diagnostics);
    if diagnostics.is_empty() {
        Ok(schema)
    } else {
        Err(diagnostics.into_vec())
    }
}
