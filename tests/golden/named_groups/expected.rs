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
        /// Attribute `from`.
        pub from: rt::Date,
        /// Attribute `to`.
        pub to: rt::Option<rt::Date>,
        /// Attribute `code`.
        pub code: rt::Option<rt::Token>,
        /// Attribute `own`.
        pub own: rt::Option<i32>,
        /// Element `Street`.
        pub street: rt::String,
        /// Element `City`.
        pub city: AddressCity,
        /// Element `Then`.
        pub then: rt::String,
        /// One of several elements.
        pub contact: rt::Vec<Contact>,
        /// Element `Whole`.
        pub whole: Whole,
    }
    rt::new!(
        Sample, [from : rt::Date, street : rt::String, city : AddressCity, then :
        rt::String, whole : Whole], [to, code, own, contact], []
    );
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let from = __r.required_attribute(&names::FROM)?;
            let to = __r.attribute(&names::TO)?;
            let code = __r.attribute(&names::CODE)?;
            let own = __r.attribute(&names::OWN)?;
            __r.end_attributes()?;
            let street = __r.required(&names::STREET)?;
            let city = __r.required(&names::CITY)?;
            let then = __r.required(&names::THEN)?;
            let contact = __r.groups(0, 2, Contact::starts, Contact::read)?;
            let whole = __r.required(&names::WHOLE)?;
            __r.end()?;
            rt::Ok(Self {
                from,
                to,
                code,
                own,
                street,
                city,
                then,
                contact,
                whole,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.attribute(names::FROM, &self.from)?;
            __w.optional_attribute(names::TO, self.to.as_ref())?;
            __w.optional_attribute(names::CODE, self.code.as_ref())?;
            __w.optional_attribute(names::OWN, self.own.as_ref())?;
            __w.child(names::STREET, &self.street)?;
            __w.child(names::CITY, &self.city)?;
            __w.child(names::THEN, &self.then)?;
            __w.check_count("Contact", self.contact.len(), 0, 2)?;
            for __group in &self.contact {
                __group.write(__w)?;
            }
            __w.child(names::WHOLE, &self.whole)?;
            rt::Ok(())
        }
    }
    /// Element `City` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct AddressCity {
        /// Attribute `code`.
        pub code: rt::Option<rt::Token>,
        /// The text.
        pub value: rt::String,
    }
    rt::new!(AddressCity, [value : rt::String], [code], []);
    impl rt::Content for AddressCity {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let code = __r.attribute(&names::CODE)?;
            __r.end_attributes()?;
            let value = __r.value::<rt::String>()?;
            rt::Ok(Self { code, value })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::CODE, self.code.as_ref())?;
            __w.value(&self.value)?;
            rt::Ok(())
        }
    }
    /// Group `Contact` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Contact {
        /// Element `Phone`.
        Phone(rt::String),
        /// Element `Mail`.
        Mail(rt::String),
        /// Several elements.
        Post(Post),
    }
    impl Contact {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(__r.at(&names::PHONE)? || __r.at(&names::MAIL)? || Post::starts(__r)?)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::PHONE)? {
                return rt::Ok(Self::Phone(__r.required(&names::PHONE)?));
            }
            if __r.at(&names::MAIL)? {
                return rt::Ok(Self::Mail(__r.required(&names::MAIL)?));
            }
            if Post::starts(__r)? {
                return rt::Ok(Self::Post(Post::read(__r)?));
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
                Self::Post(__v) => {
                    __v.write(__w)?;
                }
            }
            rt::Ok(())
        }
    }
    /// Group `Post` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Post {
        /// Element `Box`.
        pub r#box: i32,
        /// Element `Zip`.
        pub zip: rt::String,
    }
    rt::new!(Post, [r#box : i32, zip : rt::String], [], []);
    impl Post {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            __r.at(&names::BOX)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let r#box = __r.required(&names::BOX)?;
            let zip = __r.required(&names::ZIP)?;
            rt::Ok(Self { r#box, zip })
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::BOX, &self.r#box)?;
            __w.child(names::ZIP, &self.zip)?;
            rt::Ok(())
        }
    }
    /// Complex type `Whole` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Whole {
        /// Element `On`.
        pub on: bool,
        /// Element `Up`.
        pub up: rt::Option<bool>,
    }
    rt::new!(Whole, [on : bool], [up], []);
    impl rt::Content for Whole {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::WHOLE])?;
            __r.end_attributes()?;
            let mut on = rt::None;
            let mut up = rt::None;
            while __r.once(&mut on, &names::ON)? || __r.once(&mut up, &names::UP)? {}
            let on = __r.present(on)?;
            __r.end()?;
            rt::Ok(Self { on, up })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::ON, &self.on)?;
            __w.optional(names::UP, self.up.as_ref())?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const FROM: rt::Name = rt::name!("", "from");
        pub(super) const TO: rt::Name = rt::name!("", "to");
        pub(super) const CODE: rt::Name = rt::name!("", "code");
        pub(super) const OWN: rt::Name = rt::name!("", "own");
        pub(super) const STREET: rt::Name = rt::name!("urn:clacks:golden", "Street");
        pub(super) const CITY: rt::Name = rt::name!("urn:clacks:golden", "City");
        pub(super) const THEN: rt::Name = rt::name!("urn:clacks:golden", "Then");
        pub(super) const PHONE: rt::Name = rt::name!("urn:clacks:golden", "Phone");
        pub(super) const MAIL: rt::Name = rt::name!("urn:clacks:golden", "Mail");
        pub(super) const BOX: rt::Name = rt::name!("urn:clacks:golden", "Box");
        pub(super) const ZIP: rt::Name = rt::name!("urn:clacks:golden", "Zip");
        pub(super) const WHOLE: rt::Name = rt::name!("urn:clacks:golden", "Whole");
        pub(super) const ON: rt::Name = rt::name!("urn:clacks:golden", "On");
        pub(super) const UP: rt::Name = rt::name!("urn:clacks:golden", "Up");
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
macro_rules! __clacks_catalogue_67d9e4720a6e7292 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1 2 3 4* 5* 6* 7* 8 @ 0 from date @ 0 to date @ 0 code token @ 0 own int\nT v string\nT v string @ 0 code token\nT v int\nT - 9 10*\nT v boolean\nE 1 Sample 0\nE 1 Street 1\nE 1 City 2\nE 1 Then 1\nE 1 Phone 1\nE 1 Mail 1\nE 1 Box 3\nE 1 Zip 1\nE 1 Whole 4\nE 1 On 5\nE 1 Up 5\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_67d9e4720a6e7292 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_67d9e4720a6e7292!([::core::concat]);
