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
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Sample {
        /// Attribute `plain`.
        pub plain: rt::Option<Plain>,
        /// Element `Awkward`.
        pub awkward: rt::Vec<Awkward>,
        /// Element `Plain`.
        pub plain2: rt::Vec<Plain>,
        /// Element `Narrow`.
        pub narrow: rt::Vec<Narrow>,
        /// Element `Short`.
        pub short: rt::Vec<Short>,
        /// Element `Matching`.
        pub matching: rt::Vec<Matching>,
        /// Element `Link`.
        pub link: rt::Option<Link>,
        /// Element `Collapsed`.
        pub collapsed: rt::Option<Collapsed>,
    }
    rt::event!(Sample, names::SAMPLE, super::globals::GLOBALS, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let plain = __r.attribute(&names::PLAIN)?;
            __r.end_attributes()?;
            let awkward = __r.repeated(&names::AWKWARD, 0, usize::MAX)?;
            let plain2 = __r.repeated(&names::PLAIN2, 0, usize::MAX)?;
            let narrow = __r.repeated(&names::NARROW, 0, usize::MAX)?;
            let short = __r.repeated(&names::SHORT, 0, usize::MAX)?;
            let matching = __r.repeated(&names::MATCHING, 0, usize::MAX)?;
            let link = __r.optional(&names::LINK)?;
            let collapsed = __r.optional(&names::COLLAPSED)?;
            __r.end()?;
            rt::Ok(Self {
                plain,
                awkward,
                plain2,
                narrow,
                short,
                matching,
                link,
                collapsed,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::PLAIN, self.plain.as_ref())?;
            __w.repeated(names::AWKWARD, &self.awkward, 0, usize::MAX)?;
            __w.repeated(names::PLAIN2, &self.plain2, 0, usize::MAX)?;
            __w.repeated(names::NARROW, &self.narrow, 0, usize::MAX)?;
            __w.repeated(names::SHORT, &self.short, 0, usize::MAX)?;
            __w.repeated(names::MATCHING, &self.matching, 0, usize::MAX)?;
            __w.optional(names::LINK, self.link.as_ref())?;
            __w.optional(names::COLLAPSED, self.collapsed.as_ref())?;
            rt::Ok(())
        }
    }
    /// Values that are no names.
    ///
    /// Simple type `Awkward` of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Awkward {
        /// The value "".
        Empty,
        /// The value " ".
        Space,
        /// `+`.
        Plus,
        /// `-`.
        Minus,
        /// `1.0`.
        V1_0,
        /// `10`.
        V10,
        /// `a b`.
        AB,
        /// `a-b`.
        AB2,
        /// `a_b`.
        AB3,
        /// `aB`.
        AB4,
        /// `AB2`.
        Ab2,
        /// `type`.
        Type,
        /// `Self`.
        Self_,
        /// `self`.
        Self2,
        /// `ALL`.
        All,
        /// `A.L.L`.
        ALL2,
        /// `K.I.N.D.S`.
        KINDS,
        /// `Some`.
        Some,
        /// `None`.
        None,
        /// `straße`.
        Straße,
        /// `名前`.
        名前,
        /// `☃`.
        U2603,
        /// ``"<&`\``.
        QuoteLessAndQuoteBackslash,
        /// `é`.
        EU0301,
        /// `é`.
        É,
        /// `a\u{202e}b`.
        AU202eB,
        /// `a b`.
        AB5,
        /// `a b`.
        AU000dB,
    }
    rt::enumeration!(
        Awkward, Preserve, rt::Some(("urn:clacks:golden", "Awkward")), [Empty "", Space
        " ", Plus "+", Minus "-", V1_0 "1.0", V10 "10", AB "a b", AB2 "a-b", AB3 "a_b",
        AB4 "aB", Ab2 "AB2", Type "type", Self_ "Self", Self2 "self", All "ALL", ALL2
        "A.L.L", KINDS "K.I.N.D.S", Some "Some", None "None", Straße "straße", 名前
        "名前", U2603 "☃", QuoteLessAndQuoteBackslash "\"<&`\\", EU0301 "e\u{301}",
        É "é", AU202eB "a\u{202e}b", AB5 "a\nb", AU000dB "a\rb"]
    );
    /// Simple type `Plain` of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Plain {
        /// Like \*blood\*.
        ///
        /// `red`.
        Red,
        /// `dark blue`.
        DarkBlue,
        /// `DARK_GREEN`.
        DarkGreen,
    }
    rt::enumeration!(
        Plain, Collapse, rt::Some(("urn:clacks:golden", "Plain")), [Red "red", DarkBlue
        "dark blue", DarkGreen "DARK_GREEN"]
    );
    /// Simple type `Narrow` of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Narrow {
        /// `red`.
        Red,
    }
    rt::enumeration!(
        Narrow, Collapse, rt::Some(("urn:clacks:golden", "Narrow")), [Red "red"]
    );
    /// Facets that leave some of the values out.
    ///
    /// Simple type `Short` of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Short {
        /// Like \*blood\*.
        ///
        /// `red`.
        Red,
        /// `dark blue`.
        DarkBlue,
    }
    rt::enumeration!(
        Short, Collapse, rt::Some(("urn:clacks:golden", "Short")), [Red "red", DarkBlue
        "dark blue"]
    );
    /// Simple type `Matching` of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Matching {
        /// `a1`.
        A1,
        /// `c3`.
        C3,
    }
    rt::enumeration!(
        Matching, Preserve, rt::Some(("urn:clacks:golden", "Matching")), [A1 "a1", C3
        "c3"]
    );
    /// Simple type `Link` of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Link {
        /// `http://example.org/a_b`.
        HttpExampleOrgAB,
    }
    rt::enumeration!(
        Link, Collapse, rt::Some(("urn:clacks:golden", "Link")), [HttpExampleOrgAB
        "http://example.org/a_b"]
    );
    /// The value with spaces at its ends can never be met.
    ///
    /// Simple type `Collapsed` of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Collapsed {
        /// `a b`.
        AB,
    }
    rt::enumeration!(
        Collapsed, Collapse, rt::Some(("urn:clacks:golden", "Collapsed")), [AB "a b"]
    );
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const PLAIN: rt::Name = rt::name!("", "plain");
        pub(super) const AWKWARD: rt::Name = rt::name!("urn:clacks:golden", "Awkward");
        pub(super) const PLAIN2: rt::Name = rt::name!("urn:clacks:golden", "Plain");
        pub(super) const NARROW: rt::Name = rt::name!("urn:clacks:golden", "Narrow");
        pub(super) const SHORT: rt::Name = rt::name!("urn:clacks:golden", "Short");
        pub(super) const MATCHING: rt::Name = rt::name!("urn:clacks:golden", "Matching");
        pub(super) const LINK: rt::Name = rt::name!("urn:clacks:golden", "Link");
        pub(super) const COLLAPSED: rt::Name = rt::name!(
            "urn:clacks:golden", "Collapsed"
        );
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
                super::schema::Narrow,
            >(
                rt::Name::new("urn:clacks:golden", "Narrow"),
                rt::Name::new("urn:clacks:golden", "Plain"),
            ),
            rt::known_type::<
                super::schema::Short,
            >(
                rt::Name::new("urn:clacks:golden", "Short"),
                rt::Name::new("urn:clacks:golden", "Plain"),
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
macro_rules! __clacks_catalogue_a11c56604683f8e5 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1* 2* 3* 4* 5* 6* 7* @ 0 plain token =red =dark\\sblue =DARK_GREEN\nT v string = =\\s =+ =- =1.0 =10 =a\\sb =a-b =a_b =aB =AB2 =type =Self =self =ALL =A.L.L =K.I.N.D.S =Some =None =straße =名前 =☃ =\"<&`\\\\ =e\u{301} =é =a\u{202e}b =a\\nb =a\\rb =+\nT v token =red =dark\\sblue =DARK_GREEN\nT v token =red\nT v token =red =dark\\sblue =DARK_GREEN\nT v string =a1 =b =c3\nT v anyURI\nT v string =a\\sb =\\sc\\s\nE 1 Sample 0\nE 1 Awkward 1\nE 1 Plain 2\nE 1 Narrow 3\nE 1 Short 4\nE 1 Matching 5\nE 1 Link 6\nE 1 Collapsed 7\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_a11c56604683f8e5 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_a11c56604683f8e5!([::core::concat]);
