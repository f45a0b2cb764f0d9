//! Reading and writing XML with places and limits, for code that clacks generates.
//!
//! Documents are XML 1.0 with namespaces. Document type declarations are refused, unless asked for
//! ([`Events::with_doctype`]); depth and the numbers of attributes and prefixes are bounded
//! ([`MAX_DEPTH`], [`MAX_ATTRIBUTES`], [`MAX_NAMESPACES`]).
//!
//! Generated code steers a [`Reader`]; who knows no schema while compiling reads [`Events`].

mod any;
mod constraint;
mod content;
mod counted;
mod decode;
mod doctype;
mod element;
mod envelope;
mod error;
mod event_in;
mod events;
mod held;
mod identity;
mod ids;
mod kept;
mod matching;
mod mixed;
mod name;
mod namespaces;
mod order;
mod place;
mod reader;
mod stack;
mod stream;
mod tags;
mod text;
mod tokens;
mod wildcard;
mod writer;

pub use any::{AnyAttribute, AnyAttributes, AnyContent, AnyElement, AnyName, AnyNode, AnySimple};
pub use constraint::Constraint;
pub use content::{Content, Nillable, NillableWith};
pub use counted::{Counted, CountedGroup, CountedOpen, CountedParticle, CountedTerm, Counting};
pub use decode::decode;
pub use doctype::Doctype;
pub use element::{Element, from_envelope, from_xml, from_xml_with_doctype, to_envelope, to_xml};
pub use envelope::Envelope;
pub use error::{Error, ErrorKind, Position};
pub use event_in::event_in;
pub use events::{Event, EventAttribute, Events};
pub use held::{
    Child, Component, Field, Fits, Given, GivenGroup, Group, Held, Holds, Own, Part, Restricts,
    Same, SimpleComponent, Via, Wrapped, expect,
};
pub use identity::{FieldValue, Identity, IdentityConstraint, IdentityKind, NameTest, Path};
pub use kept::Kept;
pub use matching::{Compositor, ContentModel, Matching, Occurs, Refusal, Term};
pub use mixed::{MixedText, TextRun};
pub use name::Name;
pub use order::MemberOrder;
pub use reader::{MAX_ATTRIBUTES, MAX_DEPTH, MAX_NAMESPACES, Reader};
pub use stream::{Items, Stream, StreamError, stream, write_stream};
pub use wildcard::{
    Check, CheckAttribute, Globals, Known, KnownType, Namespaces, Process, Wildcard,
    check_attribute, check_content,
};
pub use writer::Writer;
