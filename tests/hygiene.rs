//! Generated code where nothing that it might take for granted is there: no prelude, types of the
//! user that are called as those of the prelude, the crate under other names.

#![no_implicit_prelude]
#![deny(warnings, missing_docs, clippy::pedantic)]

use ::core::clone::Clone;
use ::core::prelude::v1::test;
use ::core::result::Result::{Err, Ok};
use ::core::{assert_eq, matches};
use ::std::string::ToString;

extern crate clacks as other;

/// The crate, handed on by another one.
pub mod vendored {
    pub use ::clacks;
}

/// Types of the user around the macro, and types of the schema in it, that are called as those of
/// the prelude.
#[allow(
    missing_docs,
    missing_debug_implementations,
    reason = "they are there for their names only"
)]
pub mod shadowed {
    pub struct Option;
    pub struct Result;
    pub struct String;
    pub struct Vec;
    pub struct Box;
    pub struct Some;
    pub struct Ok;
    pub trait Clone {}
    pub trait Debug {}
    pub trait Default {}
    pub trait Into {}
    pub trait From {}
    pub mod core {}
    pub mod std {}
    pub mod clacks {}

    ::clacks::events!(
        inline = r#"
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
              <xs:element name="None" type="Option"/>
              <xs:complexType name="Option">
                <xs:sequence>
                  <xs:element name="String" type="String" minOccurs="0"/>
                  <xs:element name="Ok" type="Ok" maxOccurs="unbounded"/>
                  <xs:element name="Option" type="Option" minOccurs="0"/>
                </xs:sequence>
                <xs:attribute name="Err" type="Vec"/>
              </xs:complexType>
              <xs:simpleType name="Ok">
                <xs:restriction base="xs:int">
                  <xs:minInclusive value="1"/>
                  <xs:pattern value="\d+"/>
                </xs:restriction>
              </xs:simpleType>
              <xs:simpleType name="String">
                <xs:restriction base="xs:string">
                  <xs:enumeration value="Some"/>
                  <xs:enumeration value="None"/>
                </xs:restriction>
              </xs:simpleType>
              <xs:simpleType name="Vec">
                <xs:restriction>
                  <xs:simpleType>
                    <xs:list itemType="String"/>
                  </xs:simpleType>
                  <xs:maxLength value="2"/>
                </xs:restriction>
              </xs:simpleType>
            </xs:schema>
        "#
    );
}

/// A catalogue from files, with documentation and everything else that schemas have.
pub mod files {
    ::clacks::events!("schemas/PhoneStatus.xsd", "schemas/AMINotification.xsd");
}

/// Two schemas in place, in a catalogue of their own.
pub mod inline {
    ::clacks::events!(
        inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
            <xs:element name="PhoneStatus" type="xs:string"/>
        </xs:schema>"#,
        inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
            <xs:element name="Fax" type="xs:int" nillable="true"/>
            <xs:element name="rt" type="xs:int"/>
        </xs:schema>"#,
    );
}

/// The crate by the name that this one gives it.
pub mod renamed {
    ::clacks::events!(
        crate = other,
        inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
            <xs:element name="Fax" type="xs:int"/>
        </xs:schema>"#
    );
}

/// The crate inside of another module.
pub mod handed_on {
    ::clacks::events!(
        crate = crate::vendored::clacks,
        inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
            <xs:element name="Fax" type="xs:int"/>
        </xs:schema>"#
    );
}

/// Types that are written by hand, among modules and types that are called as what derived code uses.
mod by_hand {
    #![allow(
        dead_code,
        non_camel_case_types,
        reason = "they are there for their names only"
    )]

    pub(super) mod core {}
    pub(super) mod std {}
    pub(super) mod clacks {}
    pub(super) mod rt {
        pub(in super::super) type Pages = ::core::primitive::u16;
    }
    pub(super) mod names {
        pub(in super::super) type Note = ::std::string::String;
    }
    struct Option;
    struct Box;
    struct String;
    trait Content {}
    trait Group {}

    #[derive(::core::fmt::Debug, ::clacks::Event)]
    #[event(
        crate = other,
        inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
            <xs:element name="Fax">
              <xs:complexType>
                <xs:sequence>
                  <xs:element name="Pages" type="xs:unsignedShort"/>
                  <xs:element name="Note" type="xs:string" minOccurs="0"/>
                  <xs:choice maxOccurs="unbounded">
                    <xs:element name="Sent" type="xs:boolean"/>
                    <xs:element name="Lost" type="xs:boolean"/>
                  </xs:choice>
                </xs:sequence>
                <xs:attribute name="r" type="xs:int"/>
              </xs:complexType>
            </xs:element>
        </xs:schema>"#
    )]
    pub(super) struct Fax {
        pub(super) pages: rt::Pages,
        pub(super) note: ::core::option::Option<names::Note>,
        #[event(choice)]
        pub(super) read: ::std::vec::Vec<State>,
        pub(super) r: ::core::option::Option<::core::primitive::i32>,
    }

    #[derive(::core::fmt::Debug, ::clacks::Event)]
    #[event(
        choice = "Fax",
        inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
            <xs:element name="Fax">
              <xs:complexType>
                <xs:sequence>
                  <xs:element name="Pages" type="xs:unsignedShort"/>
                  <xs:element name="Note" type="xs:string" minOccurs="0"/>
                  <xs:choice maxOccurs="unbounded">
                    <xs:element name="Sent" type="xs:boolean"/>
                    <xs:element name="Lost" type="xs:boolean"/>
                  </xs:choice>
                </xs:sequence>
                <xs:attribute name="r" type="xs:int"/>
              </xs:complexType>
            </xs:element>
        </xs:schema>"#
    )]
    pub(super) enum State {
        Sent(::core::primitive::bool),
        Lost(::core::primitive::bool),
    }

    impl State {
        /// Of the names of the functions that read and write.
        fn read() {}
        fn write(&self) {
            let _ = self;
        }
        fn starts() {}
    }
}

#[test]
fn types_by_hand_read_and_write() {
    let text = r#"<Fax r="1"><Pages>2</Pages><Lost>true</Lost><Sent>false</Sent></Fax>"#;
    match by_hand::Fax::from_xml(text).and_then(|fax| fax.to_xml()) {
        Ok(written) => assert_eq!(written, text),
        Err(error) => ::core::panic!("{error}"),
    }
}

#[test]
fn types_called_as_those_of_the_prelude_read_and_write() {
    let text = r#"<None Err="Some None"><String>None</String><Ok>01</Ok><Option><Ok>2</Ok></Option></None>"#;
    match shadowed::None::from_xml(text).and_then(|none| none.to_xml()) {
        Ok(written) => assert_eq!(written, text),
        Err(error) => ::core::panic!("{error}"),
    }
}

#[test]
fn catalogues_stand_side_by_side() {
    let text = "<Event><PhoneStatus>a</PhoneStatus></Event>";
    let read = <inline::Event as ::clacks::Event>::from_envelope(text);
    ::core::assert!(matches!(read, Ok(inline::Event::PhoneStatus(_))));
    ::core::assert!(<files::Event as ::clacks::Event>::from_envelope(text).is_err());
}

#[test]
fn the_crate_may_go_by_other_names() {
    let renamed: renamed::Fax = ::core::convert::Into::into(1);
    let handed_on: handed_on::Fax = ::core::convert::Into::into(1);
    let text = "<Fax>1</Fax>".to_string();
    assert_eq!(renamed.to_xml(), Ok(text.clone()));
    assert_eq!(handed_on.to_xml(), Ok(text));
}
