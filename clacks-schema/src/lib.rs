//! XML Schema documents as a checked model with places.
//!
//! [`load`] goes from text to [`Schema`] in three steps, each with a type of its own: syntax (what
//! the document says), model (names resolved), checks. Everything that is wrong is reported at its
//! place, under the name that the specification gives to the rule; what is right but not supported
//! yet is reported with the code `unsupported`.

mod check;
mod diagnostic;
mod model;
mod nearest;
mod source;
mod syntax;

pub use diagnostic::{Diagnostic, Diagnostics};
pub use model::{
    AttributeUse, ComplexType, ComplexTypeId, Compositor, Content, Element, ElementId,
    EnumerationValue, Facets, Particle, QName, Schema, Simple, SimpleType, SimpleTypeId, Term,
    Type, Variety,
};
pub use nearest::nearest;
pub use source::{SourceId, Sources, Span, Spanned, Unresolved};

/// Reads a schema document and checks it.
///
/// # Errors
/// Everything that is wrong with it, in the order of the places.
pub fn load(sources: &Sources, source: SourceId) -> Result<Schema, Vec<Diagnostic>> {
    let mut diagnostics = Diagnostics::default();
    let schema = syntax::parse(sources, source, &mut diagnostics).map(|document| {
        let resolved = model::resolve(&document, &mut diagnostics);
        check::check(&resolved, &mut diagnostics);
        resolved.into_schema()
    });
    match schema {
        Some(schema) if diagnostics.is_empty() => Ok(schema),
        _ => Err(diagnostics.into_vec()),
    }
}
