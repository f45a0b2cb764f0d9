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
        /// Element `Price`.
        pub price: Price,
        /// Element `Note`.
        pub note: rt::Vec<Note>,
        /// Element `Bare`.
        pub bare: rt::Option<Bare>,
        /// Element `Mixed`.
        pub mixed: rt::Option<Mixed>,
    }
    rt::new!(Sample, [price : Price], [note, bare, mixed], []);
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let price = __r.required(&names::PRICE)?;
            let note = __r.repeated(&names::NOTE, 0, usize::MAX)?;
            let bare = __r.optional(&names::BARE)?;
            let mixed = __r.optional(&names::MIXED)?;
            __r.end()?;
            rt::Ok(Self { price, note, bare, mixed })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::PRICE, &self.price)?;
            __w.repeated(names::NOTE, &self.note, 0, usize::MAX)?;
            __w.optional(names::BARE, self.bare.as_ref())?;
            __w.optional(names::MIXED, self.mixed.as_ref())?;
            rt::Ok(())
        }
    }
    /// Complex type `Price` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Price {
        /// Attribute `currency`.
        pub currency: rt::NcName,
        /// Attribute `value`.
        pub value: rt::Option<i32>,
        /// The text.
        pub value2: Amount,
    }
    rt::new!(Price, [currency : rt::NcName, value2 : Amount], [value], []);
    impl rt::Content for Price {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::PRICE])?;
            let currency = __r.required_attribute(&names::CURRENCY)?;
            let value = __r.attribute(&names::VALUE)?;
            __r.end_attributes()?;
            let value2 = __r.value::<Amount>()?;
            rt::Ok(Self { currency, value, value2 })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.attribute(names::CURRENCY, &self.currency)?;
            __w.optional_attribute(names::VALUE, self.value.as_ref())?;
            __w.value(&self.value2)?;
            rt::Ok(())
        }
    }
    /// Complex type `Note` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Note {
        /// Attribute `to`.
        pub to: rt::Option<rt::String>,
        /// The text.
        pub value: rt::String,
    }
    rt::new!(Note, [value : rt::String], [to], []);
    impl rt::Content for Note {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::NOTE])?;
            let to = __r.attribute(&names::TO)?;
            __r.end_attributes()?;
            let value = __r.value::<rt::String>()?;
            rt::Ok(Self { to, value })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::TO, self.to.as_ref())?;
            __w.value(&self.value)?;
            rt::Ok(())
        }
    }
    /// Complex type `Bare` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Bare {
        /// The text.
        pub value: i32,
    }
    rt::new!(Bare, [value : i32], [], []);
    impl rt::Content for Bare {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::BARE])?;
            __r.end_attributes()?;
            let value = __r.value::<i32>()?;
            rt::Ok(Self { value })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.value(&self.value)?;
            rt::Ok(())
        }
    }
    /// Complex type `Mixed` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Mixed {
        /// Attribute `a`.
        pub a: rt::Option<i32>,
        /// The text.
        pub value: i32,
    }
    rt::new!(Mixed, [value : i32], [a], []);
    impl rt::Content for Mixed {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::MIXED])?;
            let a = __r.attribute(&names::A)?;
            __r.end_attributes()?;
            let value = __r.value::<i32>()?;
            rt::Ok(Self { a, value })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::A, self.a.as_ref())?;
            __w.value(&self.value)?;
            rt::Ok(())
        }
    }
    /// Simple type `Amount` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Amount(rt::Decimal);
    rt::restricted!(
        Amount(rt::Decimal), Collapse, rt::Some(("urn:clacks:golden", "Amount")),
        [check], []
    );
    impl Amount {
        fn check(value: &rt::Decimal) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<rt::Decimal> = rt::LazyLock::new(|| rt::proved_literal(
                    "0",
                ));
                rt::facets::min_inclusive(value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const PRICE: rt::Name = rt::name!("urn:clacks:golden", "Price");
        pub(super) const NOTE: rt::Name = rt::name!("urn:clacks:golden", "Note");
        pub(super) const BARE: rt::Name = rt::name!("urn:clacks:golden", "Bare");
        pub(super) const MIXED: rt::Name = rt::name!("urn:clacks:golden", "Mixed");
        pub(super) const CURRENCY: rt::Name = rt::name!("", "currency");
        pub(super) const VALUE: rt::Name = rt::name!("", "value");
        pub(super) const TO: rt::Name = rt::name!("", "to");
        pub(super) const A: rt::Name = rt::name!("", "a");
    }
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
macro_rules! __clacks_catalogue_fac272fc3acdd5b6 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1 2* 3* 4*\nT v decimal @ 0 currency NCName @ 0 value int\nT v string @ 0 to string\nT v int\nT v int @ 0 a int\nE 1 Sample 0\nE 1 Price 1\nE 1 Note 2\nE 1 Bare 3\nE 1 Mixed 4\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_fac272fc3acdd5b6 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_fac272fc3acdd5b6!([::core::concat]);
