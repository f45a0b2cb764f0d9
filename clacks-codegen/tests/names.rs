//! Names of schemas as names of Rust: whatever they are, identifiers come out, each once.

use std::collections::HashSet;
use std::fmt::Write as _;

use clacks_codegen::{Config, Input};
use proptest::collection::hash_set;
use proptest::prelude::*;
use syn::{Fields, Item, UseTree};

/// A schema with these names wherever a name can stand, and these values in an enumeration.
fn schema(names: &HashSet<String>, values: &HashSet<String>) -> String {
    let mut text = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">".to_owned();
    let mut members = String::new();
    let mut attributes = String::new();
    for name in names {
        let _ = write!(
            text,
            "<xs:element name=\"{name}\"><xs:complexType><xs:attribute name=\"a\"/></xs:complexType></xs:element>\
             <xs:complexType name=\"{name}\"/>"
        );
        let _ = write!(members, "<xs:element name=\"{name}\" type=\"{name}\"/>");
        let _ = write!(attributes, "<xs:attribute name=\"{name}\"/>");
    }
    let mut enumeration = String::new();
    for value in values {
        enumeration.push_str("<xs:enumeration value=\"");
        for c in value.chars() {
            let _ = write!(enumeration, "&#{};", u32::from(c));
        }
        enumeration.push_str("\"/>");
    }
    let _ = write!(
        text,
        "<xs:element name=\"Fields\"><xs:complexType><xs:all>{members}</xs:all>{attributes}</xs:complexType></xs:element>\
         <xs:element name=\"Choices\"><xs:complexType><xs:choice>{members}</xs:choice></xs:complexType></xs:element>\
         <xs:element name=\"Values\"><xs:simpleType><xs:restriction base=\"xs:string\">{enumeration}</xs:restriction></xs:simpleType></xs:element>\
         </xs:schema>"
    );
    text
}

/// A name in XML, with a liking for what is awkward in Rust.
fn name() -> impl Strategy<Value = String> {
    let awkward = prop_oneof![
        "[a-zA-Z_][a-zA-Z0-9_.-]{0,6}",
        "[aAbB_][aAbB12_.-]{0,4}",
        "\\PC{1,6}",
        "[a-z]{2,3}(\u{301}|\u{308})?[A-Zäß]?",
        proptest::sample::select(vec![
            "self", "Self", "super", "crate", "type", "gen", "try", "async", "union", "rt",
            "names", "ALL", "Event", "Option", "Fields", "Values", "Choices", "text", "_", "__",
            "r", "名前",
        ])
        .prop_map(str::to_owned),
    ];
    awkward.prop_filter("a name", |name| clacks_xs::names::is_ncname(name))
}

/// Characters that XML allows.
fn value() -> impl Strategy<Value = String> {
    let any = proptest::collection::vec(any::<char>(), 0..4)
        .prop_map(|chars| chars.into_iter().collect::<String>());
    prop_oneof![any, "[a-cA-C0-2_ .-]{0,5}", name()].prop_filter("XML", |text| {
        text.chars().all(clacks_xs::names::is_xml_char)
    })
}

/// The names of one scope are there once each.
fn distinct<'a>(idents: impl Iterator<Item = &'a syn::Ident>) -> Result<(), TestCaseError> {
    let mut seen = HashSet::new();
    for ident in idents {
        prop_assert!(seen.insert(ident), "`{ident}` twice");
    }
    Ok(())
}

/// The name that is brought in.
fn last(tree: &UseTree) -> Option<&syn::Ident> {
    match tree {
        UseTree::Path(path) => last(&path.tree),
        UseTree::Name(name) => Some(&name.ident),
        UseTree::Rename(rename) => Some(&rename.rename),
        UseTree::Glob(_) | UseTree::Group(_) => None,
    }
}

fn check_items(items: &[Item]) -> Result<(), TestCaseError> {
    // Types and modules are names of one kind.
    let types = items.iter().filter_map(|item| match item {
        Item::Use(item) => last(&item.tree),
        Item::Struct(item) => Some(&item.ident),
        Item::Enum(item) => Some(&item.ident),
        Item::Type(item) => Some(&item.ident),
        Item::Mod(item) => Some(&item.ident),
        _ => None,
    });
    distinct(types)?;
    distinct(items.iter().filter_map(|item| match item {
        Item::Const(item) => Some(&item.ident),
        _ => None,
    }))?;
    for item in items {
        match item {
            Item::Enum(item) => distinct(item.variants.iter().map(|variant| &variant.ident))?,
            Item::Struct(item) => {
                if let Fields::Named(fields) = &item.fields {
                    distinct(fields.named.iter().filter_map(|field| field.ident.as_ref()))?;
                }
            }
            Item::Mod(item) => {
                if let Some((_, items)) = &item.content {
                    check_items(items)?;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn names_are_identifiers_each_once(
        names in hash_set(name(), 1..12),
        values in hash_set(value(), 1..20),
        file in prop_oneof![Just("Names".to_owned()), name()],
    ) {
        let input = Input::Text { name: format!("{file}.xsd"), text: schema(&names, &values) };
        match Config::new().generate(vec![input]) {
            Ok(code) => {
                // Through text, as a file goes: what is no identifier does not come back.
                let parsed = syn::parse_file(&code.to_string());
                prop_assert!(parsed.is_ok(), "{:?}", parsed.err());
                check_items(&parsed.expect("checked").items)?;
            }
            // Names that the schema itself uses, and that of the envelope.
            Err(report) => {
                let own = |line: &String| {
                    ["Fields", "Choices", "Values", "Event"].iter().any(|name| line.contains(name))
                };
                prop_assert!(report.lines().all(|line| own(&line)), "{report}");
            }
        }
    }
}
