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
        /// Attribute `mark`.
        pub mark: rt::Option<rt::Token>,
        /// The language of the content; empty where none is said.
        ///
        /// Attribute `lang`.
        pub lang: rt::Option<super::xml::Lang>,
        /// Element `address`.
        pub address: super::common::Address,
        /// One of several elements.
        pub contact: rt::Vec<super::common::Contact>,
        /// Element `thing`.
        pub thing: rt::Option<super::other::AnyThing>,
        /// Element `own`.
        pub own: rt::Option<super::other::AnyThing>,
    }
    rt::new!(
        Sample, [address : super::common::Address], [mark, lang, contact, thing, own], []
    );
    rt::event!(Sample, names::SAMPLE, super::globals::GLOBALS, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let mark = __r.attribute(&names::MARK)?;
            let lang = __r.attribute(&names::LANG)?;
            __r.end_attributes()?;
            let address = __r.required(&names::ADDRESS)?;
            let contact = __r
                .groups(
                    0,
                    usize::MAX,
                    super::common::Contact::starts,
                    super::common::Contact::read,
                )?;
            let thing = __r.optional(&names::THING)?;
            let own = __r.optional(&names::OWN)?;
            __r.end()?;
            rt::Ok(Self {
                mark,
                lang,
                address,
                contact,
                thing,
                own,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::MARK, self.mark.as_ref())?;
            __w.optional_attribute(names::LANG, self.lang.as_ref())?;
            __w.child(names::ADDRESS, &self.address)?;
            for __group in &self.contact {
                __group.write(__w)?;
            }
            __w.optional(names::THING, self.thing.as_ref())?;
            __w.optional(names::OWN, self.own.as_ref())?;
            rt::Ok(())
        }
    }
    /// Complex type `Thing` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Thing {
        /// Attribute `more`.
        pub more: rt::Option<rt::String>,
        /// Element `address`.
        pub address: super::common2::Address,
        /// Element `inner`.
        pub inner: rt::Option<rt::Box<super::other::AnyThing>>,
    }
    rt::new!(Thing, [address : super::common2::Address], [more, inner], []);
    impl rt::Content for Thing {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::THING2])?;
            let more = __r.attribute(&names::MORE)?;
            __r.end_attributes()?;
            let address = __r.required(&names::ADDRESS2)?;
            let inner = __r.optional(&names::INNER)?.map(rt::Box::new);
            __r.end()?;
            rt::Ok(Self { more, address, inner })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::MORE, self.more.as_ref())?;
            __w.child(names::ADDRESS2, &self.address)?;
            __w.optional(names::INNER, self.inner.as_deref())?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const MARK: rt::Name = rt::name!("urn:clacks:other", "mark");
        pub(super) const LANG: rt::Name = rt::name!(
            "http://www.w3.org/XML/1998/namespace", "lang"
        );
        pub(super) const ADDRESS: rt::Name = rt::name!("urn:clacks:golden", "address");
        pub(super) const THING: rt::Name = rt::name!("urn:clacks:other", "thing");
        pub(super) const OWN: rt::Name = rt::name!("urn:clacks:golden", "own");
        pub(super) const MORE: rt::Name = rt::name!("", "more");
        pub(super) const ADDRESS2: rt::Name = rt::name!("", "address");
        pub(super) const INNER: rt::Name = rt::name!("", "inner");
        pub(super) const THING2: rt::Name = rt::name!("urn:clacks:golden", "Thing");
    }
}
/// Types of `common.xsd`.
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
pub mod common {
    pub(super) use ::clacks::__private_0_1 as rt;
    /// Group `Contact` of `common.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Contact {
        /// Element `phone`.
        Phone(rt::String),
        /// Element `mail`.
        Mail(ContactMail),
    }
    impl Contact {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(__r.at(&names::PHONE)? || __r.at(&names::MAIL)?)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::PHONE)? {
                return rt::Ok(Self::Phone(__r.required(&names::PHONE)?));
            }
            if __r.at(&names::MAIL)? {
                return rt::Ok(Self::Mail(__r.required(&names::MAIL)?));
            }
            rt::Err(__r.unexpected())
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Phone(__v) => {
                    __w.child(names::PHONE, __v)?;
                }
                Self::Mail(__v) => {
                    __w.child(names::MAIL, __v)?;
                }
            }
            rt::Ok(())
        }
    }
    /// Element `mail` of `common.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct ContactMail {
        /// Attribute `to`.
        pub to: rt::Option<Street>,
    }
    impl rt::Content for ContactMail {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let to = __r.attribute(&names::TO)?;
            __r.end_attributes()?;
            __r.nothing()?;
            rt::Ok(Self { to })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::TO, self.to.as_ref())?;
            rt::Ok(())
        }
    }
    /// Complex type `Address` of `common.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Address {
        /// Element `street`.
        pub street: Street,
    }
    rt::new!(Address, [street : Street], [], []);
    impl rt::Content for Address {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::ADDRESS])?;
            __r.end_attributes()?;
            let street = __r.required(&names::STREET)?;
            __r.end()?;
            rt::Ok(Self { street })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::STREET, &self.street)?;
            rt::Ok(())
        }
    }
    /// Simple type `Street` of `common.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Street(rt::Token);
    rt::restricted!(
        Street(rt::Token), Collapse, rt::Some(("urn:clacks:golden", "Street")), [check],
        []
    );
    impl Street {
        fn check(value: &rt::Token) -> rt::ValueResult<()> {
            rt::facets::min_length(value, 1)?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const PHONE: rt::Name = rt::name!("urn:clacks:golden", "phone");
        pub(super) const MAIL: rt::Name = rt::name!("urn:clacks:golden", "mail");
        pub(super) const TO: rt::Name = rt::name!("", "to");
        pub(super) const STREET: rt::Name = rt::name!("urn:clacks:golden", "street");
        pub(super) const ADDRESS: rt::Name = rt::name!("urn:clacks:golden", "Address");
    }
}
/// Types of `other.xsd`.
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
pub mod other {
    pub(super) use ::clacks::__private_0_1 as rt;
    /// Type `Thing` or one derived from it.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum AnyThing {
        /// Type `Thing`.
        Thing(rt::Box<Thing>),
        /// Type `Thing`.
        Thing2(rt::Box<super::schema::Thing>),
    }
    impl rt::Content for AnyThing {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            match __r.xsi_type(&[names::THING, names::THING2])? {
                rt::None | rt::Some(0) => {
                    rt::Content::read(__r).map(rt::Box::new).map(Self::Thing)
                }
                rt::Some(_) => rt::Content::read(__r).map(rt::Box::new).map(Self::Thing2),
            }
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Thing(__v) => rt::Content::write(&**__v, __w),
                Self::Thing2(__v) => {
                    __w.xsi_type(names::THING2);
                    rt::Content::write(&**__v, __w)
                }
            }
        }
    }
    /// Complex type `Thing` of `other.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Thing {
        /// Element `address`.
        pub address: super::common2::Address,
        /// Element `inner`.
        pub inner: rt::Option<rt::Box<AnyThing>>,
    }
    rt::new!(Thing, [address : super::common2::Address], [inner], []);
    impl rt::Content for Thing {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::THING])?;
            __r.end_attributes()?;
            let address = __r.required(&names::ADDRESS)?;
            let inner = __r.optional(&names::INNER)?.map(rt::Box::new);
            __r.end()?;
            rt::Ok(Self { address, inner })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::ADDRESS, &self.address)?;
            __w.optional(names::INNER, self.inner.as_deref())?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const THING: rt::Name = rt::name!("urn:clacks:other", "Thing");
        pub(super) const THING2: rt::Name = rt::name!("urn:clacks:golden", "Thing");
        pub(super) const ADDRESS: rt::Name = rt::name!("", "address");
        pub(super) const INNER: rt::Name = rt::name!("", "inner");
    }
}
/// The attributes of XML itself: XML 1.0, XML Base and xml:id.
///
/// Types of `xml.xsd`.
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
pub mod xml {
    pub(super) use ::clacks::__private_0_1 as rt;
    /// A simple type of `xml.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum LangValue {
        /// The value "".
        Empty,
    }
    rt::enumeration!(LangValue, Preserve, rt::None, [Empty ""]);
    /// A simple type of `xml.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Lang {
        /// A value of `language`.
        Language(rt::Language),
        /// A value of a type without a name.
        Value(LangValue),
    }
    rt::union!(Lang, rt::None, [Language(rt::Language), Value(LangValue)]);
}
/// Types of `common.xsd`.
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
pub mod common2 {
    pub(super) use ::clacks::__private_0_1 as rt;
    /// Complex type `Address` of `common.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Address {
        /// Element `street`.
        pub street: Street,
    }
    rt::new!(Address, [street : Street], [], []);
    impl rt::Content for Address {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::ADDRESS])?;
            __r.end_attributes()?;
            let street = __r.required(&names::STREET)?;
            __r.end()?;
            rt::Ok(Self { street })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::STREET, &self.street)?;
            rt::Ok(())
        }
    }
    /// Simple type `Street` of `common.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Street(rt::Token);
    rt::restricted!(
        Street(rt::Token), Collapse, rt::Some(("urn:clacks:other", "Street")), [check],
        []
    );
    impl Street {
        fn check(value: &rt::Token) -> rt::ValueResult<()> {
            rt::facets::min_length(value, 1)?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const STREET: rt::Name = rt::name!("urn:clacks:other", "street");
        pub(super) const ADDRESS: rt::Name = rt::name!("urn:clacks:other", "Address");
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
                super::common::Street,
            >(
                rt::Name::new("urn:clacks:golden", "Street"),
                rt::Name::new("http://www.w3.org/2001/XMLSchema", "token"),
            ),
            rt::known_type::<
                super::common2::Street,
            >(
                rt::Name::new("urn:clacks:other", "Street"),
                rt::Name::new("http://www.w3.org/2001/XMLSchema", "token"),
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
macro_rules! __clacks_catalogue_b66ca79b33a7a327 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:other\nN http://www.w3.org/XML/1998/namespace\nN urn:clacks:golden\nT - 1 2* 3* 4* 5* @ 1 mark token @ 2 lang ?\nT - 9\nT v string\nT - @ 0 to token\nT - 6 7* @ 0 more ?\nT - 8\nT v token\nT v token\nE 3 Sample 0\nE 3 address 1\nE 3 phone 2\nE 3 mail 3\nE 1 thing 4\nE 3 own 4\nE 0 address 5\nE 0 inner 4\nE 1 street 6\nE 3 street 7\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_b66ca79b33a7a327 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_b66ca79b33a7a327!([::core::concat]);
