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
    /// Element `Sample` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Sample {
        /// Attribute `colour`, `green` where it is not there.
        pub colour: Colour,
        /// Attribute `names`, `g:a g:b` where it is not there.
        pub names: Names,
        /// Element `size`.
        pub size: rt::Option<i32>,
        /// Element `unit`.
        pub unit: rt::Vec<rt::String>,
        /// Element `price`.
        pub price: rt::Option<SamplePrice>,
        /// Element `note`.
        pub note: rt::Option<SampleNote>,
        /// Element `day`.
        pub day: rt::Option<rt::Nillable<rt::DateTime>>,
        /// Element `name`.
        pub name: rt::Option<rt::ExpandedName>,
        /// Element `colour`.
        pub colour2: Colour,
        /// Element `rank`.
        pub rank: rt::Option<SampleRank>,
    }
    rt::new!(
        Sample, [colour2 : Colour], [size, unit, price, note, day, name, rank], [colour :
        names::COLOUR_VALUE, names : names::NAMES_VALUE]
    );
    rt::event!(Sample, names::SAMPLE, super::globals::GLOBALS, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let colour = __r.attribute_with(&names::COLOUR, &names::COLOUR_VALUE)?;
            let names = __r.attribute_with(&names::NAMES, &names::NAMES_VALUE)?;
            __r.required_attribute_with::<
                    rt::Decimal,
                >(&names::VERSION, &names::VERSION_VALUE)?;
            __r.attribute_with::<rt::Token>(&names::KIND, &names::KIND_VALUE)?;
            __r.end_attributes()?;
            let size = __r.optional_with(&names::SIZE, &names::SIZE_VALUE)?;
            let unit = __r.repeated_with(&names::UNIT, 0, 2, &names::UNIT_VALUE)?;
            let price = __r.optional_with(&names::PRICE, &names::PRICE_VALUE)?;
            let note = __r.optional_with(&names::NOTE, &names::NOTE_VALUE)?;
            let day = __r.optional_with(&names::DAY, &names::DAY_VALUE)?;
            let name = __r.optional_with(&names::NAME, &names::NAME_VALUE)?;
            let colour2 = __r.required_with(&names::COLOUR2, &names::COLOUR_VALUE2)?;
            let rank = __r.optional(&names::RANK)?;
            __r.end()?;
            rt::Ok(Self {
                colour,
                names,
                size,
                unit,
                price,
                note,
                day,
                name,
                colour2,
                rank,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.attribute(names::COLOUR, &self.colour)?;
            __w.attribute(names::NAMES, &self.names)?;
            __w.fixed_attribute::<rt::Decimal>(names::VERSION, &names::VERSION_VALUE)?;
            __w.fixed_attribute::<rt::Token>(names::KIND, &names::KIND_VALUE)?;
            __w.optional_with(names::SIZE, self.size.as_ref(), &names::SIZE_VALUE)?;
            __w.repeated_with(names::UNIT, &self.unit, 0, 2, &names::UNIT_VALUE)?;
            __w.optional_with(names::PRICE, self.price.as_ref(), &names::PRICE_VALUE)?;
            __w.optional_with(names::NOTE, self.note.as_ref(), &names::NOTE_VALUE)?;
            __w.optional_with(names::DAY, self.day.as_ref(), &names::DAY_VALUE)?;
            __w.optional_with(names::NAME, self.name.as_ref(), &names::NAME_VALUE)?;
            __w.child_with(names::COLOUR2, &self.colour2, &names::COLOUR_VALUE2)?;
            __w.optional(names::RANK, self.rank.as_ref())?;
            rt::Ok(())
        }
    }
    /// Element `price` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SamplePrice {
        /// Attribute `tax`, `0.19` where it is not there.
        pub tax: rt::Decimal,
        /// The text.
        pub value: rt::Decimal,
    }
    rt::new!(SamplePrice, [value : rt::Decimal], [], [tax : names::TAX_VALUE]);
    impl rt::Content for SamplePrice {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let tax = __r.attribute_with(&names::TAX, &names::TAX_VALUE)?;
            __r.end_attributes()?;
            let value = __r.value::<rt::Decimal>()?;
            rt::Ok(Self { tax, value })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.attribute(names::TAX, &self.tax)?;
            __w.value(&self.value)?;
            rt::Ok(())
        }
    }
    /// Element `note` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct SampleNote {
        /// The text between the elements.
        pub text: rt::MixedText,
        /// Element `b`.
        pub b: rt::Option<rt::String>,
    }
    impl rt::Content for SampleNote {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            __r.start_mixed();
            let b = __r.optional(&names::B)?;
            let text = __r.end_mixed()?;
            rt::Ok(Self { text, b })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.mixed(&self.text);
            __w.optional(names::B, self.b.as_ref())?;
            rt::Ok(())
        }
    }
    /// Element `rank` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SampleRank {
        /// Attribute `of`, `1` where it is not there.
        pub of: i32,
        /// Attribute `up`.
        pub up: rt::Option<bool>,
    }
    impl rt::Default for SampleRank {
        fn default() -> Self {
            Self {
                of: rt::default_value(&names::OF_VALUE),
                up: rt::Default::default(),
            }
        }
    }
    impl rt::Content for SampleRank {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let of = __r.attribute_with(&names::OF, &names::OF_VALUE)?;
            let up = __r.attribute(&names::UP)?;
            __r.end_attributes()?;
            __r.nothing()?;
            rt::Ok(Self { of, up })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.attribute(names::OF, &self.of)?;
            __w.optional_attribute(names::UP, self.up.as_ref())?;
            rt::Ok(())
        }
    }
    /// Simple type `Colour` of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Colour {
        /// `red`.
        Red,
        /// `green`.
        Green,
    }
    rt::enumeration!(
        Colour, Preserve, rt::Some(("urn:clacks:golden", "Colour")), [Red "red", Green
        "green"]
    );
    /// Simple type `Names` of `schema.xsd`.
    pub type Names = rt::Vec<rt::ExpandedName>;
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const VERSION: rt::Name = rt::name!("", "version");
        pub(super) const KIND: rt::Name = rt::name!("", "kind");
        pub(super) const COLOUR: rt::Name = rt::name!("", "colour");
        pub(super) const NAMES: rt::Name = rt::name!("", "names");
        pub(super) const SIZE: rt::Name = rt::name!("urn:clacks:golden", "size");
        pub(super) const UNIT: rt::Name = rt::name!("urn:clacks:golden", "unit");
        pub(super) const PRICE: rt::Name = rt::name!("urn:clacks:golden", "price");
        pub(super) const TAX: rt::Name = rt::name!("", "tax");
        pub(super) const NOTE: rt::Name = rt::name!("urn:clacks:golden", "note");
        pub(super) const B: rt::Name = rt::name!("urn:clacks:golden", "b");
        pub(super) const DAY: rt::Name = rt::name!("urn:clacks:golden", "day");
        pub(super) const NAME: rt::Name = rt::name!("urn:clacks:golden", "name");
        pub(super) const COLOUR2: rt::Name = rt::name!("urn:clacks:golden", "colour");
        pub(super) const RANK: rt::Name = rt::name!("urn:clacks:golden", "rank");
        pub(super) const OF: rt::Name = rt::name!("", "of");
        pub(super) const UP: rt::Name = rt::name!("", "up");
        pub(super) static VERSION_VALUE: rt::Constraint = rt::Constraint::fixed("1.0");
        pub(super) static KIND_VALUE: rt::Constraint = rt::Constraint::fixed("plain");
        pub(super) static COLOUR_VALUE: rt::Constraint = rt::Constraint::default(
            "green",
        );
        pub(super) static NAMES_VALUE: rt::Constraint = rt::Constraint::default(
                "g:a g:b",
            )
            .with_bindings(&[("g", "urn:clacks:golden")]);
        pub(super) static SIZE_VALUE: rt::Constraint = rt::Constraint::default("3");
        pub(super) static UNIT_VALUE: rt::Constraint = rt::Constraint::fixed("cm");
        pub(super) static TAX_VALUE: rt::Constraint = rt::Constraint::default("0.19");
        pub(super) static PRICE_VALUE: rt::Constraint = rt::Constraint::default("1.50");
        pub(super) static NOTE_VALUE: rt::Constraint = rt::Constraint::default("none");
        pub(super) static DAY_VALUE: rt::Constraint = rt::Constraint::fixed(
            "2000-01-01T12:00:00Z",
        );
        pub(super) static NAME_VALUE: rt::Constraint = rt::Constraint::default("g:name")
            .with_bindings(&[("g", "urn:clacks:golden")]);
        pub(super) static COLOUR_VALUE2: rt::Constraint = rt::Constraint::default("red");
        pub(super) static OF_VALUE: rt::Constraint = rt::Constraint::default("1");
    }
}
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
mod globals {
    use ::clacks::__private_0_1 as rt;
    pub(super) static GLOBALS: rt::Globals = rt::Globals {
        elements: &[],
        attributes: &[],
        types: &[
            rt::known_type::<
                super::schema::Colour,
            >(
                rt::Name::new("urn:clacks:golden", "Colour"),
                rt::Name::new("http://www.w3.org/2001/XMLSchema", "string"),
            ),
        ],
        is_read_back: false,
    };
}
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
    /// An event `Sample`.
    Sample(Sample),
}
self::schema::rt::catalogue!(
    Event, ["urn:clacks:golden"], [Sample(Sample)], __CATALOGUE
);
#[doc(hidden)]
#[allow(non_local_definitions, reason = "the catalogue may be in a function")]
#[macro_export]
macro_rules! __clacks_catalogue_e9e0b4e49bc52f6f {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1* 2* 3* 4* 5* 6* 7 8* @ 0 version decimal @ 0 kind token @ 0 colour string =red =green @ 0 names ?\nT v int\nT v string\nT v decimal @ 0 tax decimal\nT m 9*\nT v dateTime\nT v QName\nT v string =red =green\nT - @ 0 of int @ 0 up boolean\nE 1 Sample 0\nE 1 size 1\nE 1 unit 2\nE 1 price 3\nE 1 note 4\nE 1 day 5\nE 1 name 6\nE 1 colour 7\nE 1 rank 8\nE 1 b 2\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_e9e0b4e49bc52f6f as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_e9e0b4e49bc52f6f!([::core::concat]);
