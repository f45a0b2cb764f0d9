/// Types of `schema.xsd`.
#[allow(
    clippy::doc_markdown,
    clippy::enum_variant_names,
    clippy::similar_names,
    clippy::struct_field_names,
    clippy::upper_case_acronyms,
    reason = "names and texts are the schema's"
)]
#[allow(
    clippy::large_enum_variant,
    clippy::many_single_char_names,
    clippy::struct_excessive_bools,
    clippy::too_many_arguments,
    clippy::too_many_lines,
    reason = "types are as large as the schema's"
)]
#[allow(
    clippy::default_trait_access,
    clippy::match_single_binding,
    clippy::trivially_copy_pass_by_ref,
    clippy::unnecessary_wraps,
    reason = "what is the same for every type is written the same for every type"
)]
#[allow(dead_code, reason = "how a group starts matters only where it may be absent")]
#[allow(unused_qualifications, reason = "names of the prelude may be the schema's too")]
pub mod schema {
    pub(super) use ::clacks::__private_0_1 as rt;
    /// Complex type `Shape` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Shape {
        /// Element `Label`.
        pub label: rt::Option<rt::String>,
    }
    impl rt::Content for Shape {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::SHAPE])?;
            __r.end_attributes()?;
            let label = __r.optional(&names::LABEL)?;
            __r.end()?;
            rt::Ok(Self { label })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional(names::LABEL, self.label.as_ref())?;
            rt::Ok(())
        }
    }
    /// Element `Circle` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Circle {
        /// Attribute `radius`.
        pub radius: i32,
        /// Element `Label`.
        pub label: rt::Option<rt::String>,
    }
    rt::new!(Circle, [radius : i32], [label], []);
    rt::event!(Circle, names::CIRCLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Circle {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::CIRCLE])?;
            let radius = __r.required_attribute(&names::RADIUS)?;
            __r.end_attributes()?;
            let label = __r.optional(&names::LABEL)?;
            __r.end()?;
            rt::Ok(Self { radius, label })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.attribute(names::RADIUS, &self.radius)?;
            __w.optional(names::LABEL, self.label.as_ref())?;
            rt::Ok(())
        }
    }
    /// Element `Square` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Square {
        /// Attribute `side`.
        pub side: i32,
        /// Element `Label`.
        pub label: rt::Option<rt::String>,
    }
    rt::new!(Square, [side : i32], [label], []);
    rt::event!(Square, names::SQUARE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Square {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let side = __r.required_attribute(&names::SIDE)?;
            __r.end_attributes()?;
            let label = __r.optional(&names::LABEL)?;
            __r.end()?;
            rt::Ok(Self { side, label })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.attribute(names::SIDE, &self.side)?;
            __w.optional(names::LABEL, self.label.as_ref())?;
            rt::Ok(())
        }
    }
    /// Element `Dot` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Dot(
        /// The content.
        pub Circle,
    );
    rt::wrapper!(Dot, Circle, []);
    rt::event!(Dot, names::DOT, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `Note` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Note(
        /// The content.
        pub rt::String,
    );
    rt::wrapper!(Note, rt::String, []);
    rt::event!(Note, names::NOTE, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `ShortNote` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct ShortNote(rt::String);
    rt::restricted!(ShortNote(rt::String), Preserve, rt::None, [check], []);
    impl ShortNote {
        fn check(value: &rt::String) -> rt::ValueResult<()> {
            rt::facets::max_length(value, 3)?;
            rt::Ok(())
        }
    }
    rt::event!(ShortNote, names::SHORT_NOTE, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `Closed` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Closed(
        /// The content.
        pub i32,
    );
    rt::wrapper!(Closed, i32, []);
    rt::event!(Closed, names::CLOSED, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `Open` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Open(
        /// The content.
        pub i32,
    );
    rt::wrapper!(Open, i32, []);
    rt::event!(Open, names::OPEN, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `Sample` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Sample {
        /// Element `Note`.
        pub note: rt::Option<NoteGroup>,
        /// Element `Shape`.
        pub shape: rt::Vec<ShapeGroup>,
        /// Element `Closed`.
        pub closed: rt::Option<i32>,
    }
    rt::new!(Sample, [shape : rt::Vec < ShapeGroup >], [note, closed], []);
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let note = __r.group(NoteGroup::starts, NoteGroup::read)?;
            let shape = __r.groups(1, usize::MAX, ShapeGroup::starts, ShapeGroup::read)?;
            let closed = __r.optional(&names::CLOSED)?;
            __r.end()?;
            rt::Ok(Self { note, shape, closed })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            if let rt::Some(__group) = &self.note {
                __group.write(__w)?;
            }
            __w.check_count("ShapeGroup", self.shape.len(), 1, usize::MAX)?;
            for __group in &self.shape {
                __group.write(__w)?;
            }
            __w.optional(names::CLOSED, self.closed.as_ref())?;
            rt::Ok(())
        }
    }
    /// Element `Note` or one that may stand for it.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum NoteGroup {
        /// Element `Note`.
        Note(rt::String),
        /// Element `ShortNote`.
        ShortNote(ShortNote),
    }
    impl NoteGroup {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(__r.at(&names::NOTE)? || __r.at(&names::SHORT_NOTE)?)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::NOTE)? {
                return rt::Ok(Self::Note(__r.required(&names::NOTE)?));
            }
            if __r.at(&names::SHORT_NOTE)? {
                return rt::Ok(Self::ShortNote(__r.required(&names::SHORT_NOTE)?));
            }
            rt::Err(__r.unexpected())
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Note(__v) => {
                    __w.child(names::NOTE, __v)?;
                }
                Self::ShortNote(__v) => {
                    __w.child(names::SHORT_NOTE, __v)?;
                }
            }
            rt::Ok(())
        }
    }
    /// Element `Shape` or one that may stand for it.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum ShapeGroup {
        /// Element `Circle`.
        Circle(Circle),
        /// Element `Square`.
        Square(Square),
        /// Element `Dot`.
        Dot(Circle),
    }
    impl ShapeGroup {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(
                __r.at(&names::CIRCLE)? || __r.at(&names::SQUARE)?
                    || __r.at(&names::DOT)?,
            )
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::CIRCLE)? {
                return rt::Ok(Self::Circle(__r.required(&names::CIRCLE)?));
            }
            if __r.at(&names::SQUARE)? {
                return rt::Ok(Self::Square(__r.required(&names::SQUARE)?));
            }
            if __r.at(&names::DOT)? {
                return rt::Ok(Self::Dot(__r.required(&names::DOT)?));
            }
            rt::Err(__r.unexpected())
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Circle(__v) => {
                    __w.child(names::CIRCLE, __v)?;
                }
                Self::Square(__v) => {
                    __w.child(names::SQUARE, __v)?;
                }
                Self::Dot(__v) => {
                    __w.child(names::DOT, __v)?;
                }
            }
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const LABEL: rt::Name = rt::name!("urn:clacks:golden", "Label");
        pub(super) const SHAPE: rt::Name = rt::name!("urn:clacks:golden", "Shape");
        pub(super) const CIRCLE: rt::Name = rt::name!("urn:clacks:golden", "Circle");
        pub(super) const RADIUS: rt::Name = rt::name!("", "radius");
        pub(super) const SQUARE: rt::Name = rt::name!("urn:clacks:golden", "Square");
        pub(super) const SIDE: rt::Name = rt::name!("", "side");
        pub(super) const DOT: rt::Name = rt::name!("urn:clacks:golden", "Dot");
        pub(super) const NOTE: rt::Name = rt::name!("urn:clacks:golden", "Note");
        pub(super) const SHORT_NOTE: rt::Name = rt::name!(
            "urn:clacks:golden", "ShortNote"
        );
        pub(super) const CLOSED: rt::Name = rt::name!("urn:clacks:golden", "Closed");
        pub(super) const OPEN: rt::Name = rt::name!("urn:clacks:golden", "Open");
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
    }
}
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Circle;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Square;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Dot;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Note;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::ShortNote;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Closed;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Open;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Sample;
/// An event of this catalogue: what a subscription to all of them yields.
#[allow(
    clippy::doc_markdown,
    clippy::enum_variant_names,
    clippy::similar_names,
    clippy::struct_field_names,
    clippy::upper_case_acronyms,
    reason = "names and texts are the schema's"
)]
#[allow(
    clippy::large_enum_variant,
    clippy::many_single_char_names,
    clippy::struct_excessive_bools,
    clippy::too_many_arguments,
    clippy::too_many_lines,
    reason = "types are as large as the schema's"
)]
#[allow(
    clippy::default_trait_access,
    clippy::match_single_binding,
    clippy::trivially_copy_pass_by_ref,
    clippy::unnecessary_wraps,
    reason = "what is the same for every type is written the same for every type"
)]
#[allow(dead_code, reason = "how a group starts matters only where it may be absent")]
#[allow(unused_qualifications, reason = "names of the prelude may be the schema's too")]
#[derive(self::schema::rt::Clone, self::schema::rt::Debug, self::schema::rt::PartialEq)]
pub enum Event {
    /// An event `Circle`.
    Circle(Circle),
    /// An event `Square`.
    Square(Square),
    /// An event `Dot`.
    Dot(Dot),
    /// An event `Note`.
    Note(Note),
    /// An event `ShortNote`.
    ShortNote(ShortNote),
    /// An event `Closed`.
    Closed(Closed),
    /// An event `Open`.
    Open(Open),
    /// An event `Sample`.
    Sample(Sample),
}
self::schema::rt::catalogue!(
    Event, ["urn:clacks:golden"], [Circle(Circle), Square(Square), Dot(Dot), Note(Note),
    ShortNote(ShortNote), Closed(Closed), Open(Open), Sample(Sample)], __CATALOGUE
);
#[doc(hidden)]
#[allow(non_local_definitions, reason = "the catalogue may be in a function")]
#[macro_export]
macro_rules! __clacks_catalogue_b4fa3775f23bfc71 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 8* @ 0 radius int\nT - 8* @ 0 side int\nT v string\nT v string\nT v int\nT - 3* 4* 0* 1* 2* 5*\nE 1 Circle 0\nE 1 Square 1\nE 1 Dot 0\nE 1 Note 2\nE 1 ShortNote 3\nE 1 Closed 4\nE 1 Open 4\nE 1 Sample 5\nE 1 Label 2\nV 0 1 2 3 4 5 6 7\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_b4fa3775f23bfc71 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_b4fa3775f23bfc71!([::core::concat]);
