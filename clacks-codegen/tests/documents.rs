//! Schemas of several documents: what is in which module, and how often.

use std::fs;
use std::path::{Path, PathBuf};

use clacks_codegen::{Config, Input};
use syn::Item;

/// A folder with these files.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("a folder");
    for (file, content) in files {
        let text = format!(
            "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" {content}</xs:schema>"
        );
        fs::write(folder.join(file), text).expect("a file");
    }
    folder
}

/// The modules, each with the types in it.
fn modules(config: &Config, folder: &Path, roots: &[&str]) -> Vec<String> {
    let inputs = roots.iter().map(|root| Input::File(folder.join(root)));
    let code = config
        .generate(inputs.collect())
        .unwrap_or_else(|report| panic!("{report}"));
    let file: syn::File = syn::parse2(code).expect("Rust");
    let modules = file.items.iter().filter_map(|item| match item {
        Item::Mod(module) => Some(module),
        _ => None,
    });
    modules
        .map(|module| {
            let (_, items) = module.content.as_ref().expect("a module with a body");
            let types: Vec<_> = items
                .iter()
                .filter_map(|item| match item {
                    Item::Struct(item) => Some(item.ident.to_string()),
                    Item::Enum(item) => Some(item.ident.to_string()),
                    Item::Type(item) => Some(item.ident.to_string()),
                    _ => None,
                })
                .collect();
            format!("{}: {}", module.ident, types.join(" "))
        })
        .collect()
}

const COMMON: (&str, &str) = (
    "common.xsd",
    "><xs:complexType name=\"Shared\"><xs:attribute name=\"a\"/></xs:complexType>",
);

#[test]
fn what_several_roots_include_is_there_once() {
    let root = "><xs:include schemaLocation=\"common.xsd\"/><xs:element name=\"NAME\"><xs:complexType>\
                <xs:sequence><xs:element name=\"s\" type=\"Shared\"/></xs:sequence></xs:complexType></xs:element>";
    let (one, two) = (root.replace("NAME", "One"), root.replace("NAME", "Two"));
    let folder = folder("once", &[COMMON, ("One.xsd", &one), ("Two.xsd", &two)]);
    assert_eq!(
        modules(&Config::new(), &folder, &["One.xsd", "Two.xsd", "One.xsd"]),
        ["one: One", "two: Two", "common: Shared"]
    );
}

#[test]
fn roots_that_contradict_each_other_are_schemas_of_their_own() {
    let root = |ty: &str| {
        format!(
            "><xs:include schemaLocation=\"common.xsd\"/><xs:element name=\"{ty}\"><xs:complexType>\
             <xs:sequence><xs:element name=\"s\" type=\"Shared\"/><xs:element name=\"own\" type=\"Own\"/>\
             </xs:sequence></xs:complexType></xs:element>\
             <xs:complexType name=\"Own\"><xs:attribute name=\"{ty}\"/></xs:complexType>"
        )
    };
    let (one, two) = (root("One"), root("Two"));
    let folder = folder("apart", &[COMMON, ("One.xsd", &one), ("Two.xsd", &two)]);
    assert_eq!(
        modules(&Config::new(), &folder, &["One.xsd", "Two.xsd"]),
        [
            "one: One Own",
            "common: Shared",
            "two: Two Own",
            "common2: Shared"
        ]
    );
}

#[test]
fn a_document_is_in_each_namespace_that_adopts_it() {
    let main = "targetNamespace=\"urn:a\" xmlns:a=\"urn:a\" xmlns:b=\"urn:b\">\
                <xs:include schemaLocation=\"common.xsd\"/><xs:import namespace=\"urn:b\" schemaLocation=\"b.xsd\"/>\
                <xs:element name=\"main\"><xs:complexType><xs:sequence><xs:element name=\"s\" type=\"a:Shared\"/>\
                <xs:element ref=\"b:b\"/></xs:sequence></xs:complexType></xs:element>";
    let other = "targetNamespace=\"urn:b\" xmlns:b=\"urn:b\"><xs:include schemaLocation=\"common.xsd\"/>\
                 <xs:element name=\"b\" type=\"b:Shared\"/>";
    let folder = folder("adopted", &[COMMON, ("main.xsd", main), ("b.xsd", other)]);
    assert_eq!(
        modules(&Config::new(), &folder, &["main.xsd"]),
        ["main: Main", "common: Shared", "common2: Shared"]
    );
    assert_eq!(
        modules(&Config::new().all_elements(), &folder, &["main.xsd"]),
        ["main: Main", "common: Shared", "b: B", "common2: Shared"]
    );
}

#[test]
fn a_catalog_says_where_documents_are() {
    let main = "xmlns:c=\"urn:c\"><xs:import namespace=\"urn:c\" schemaLocation=\"http://example.org/c.xsd\"/>\
                <xs:element name=\"main\" type=\"c:C\"/>";
    let imported = "targetNamespace=\"urn:c\"><xs:complexType name=\"C\"/>";
    let folder = folder("catalog", &[("main.xsd", main), ("local.xsd", imported)]);
    let catalog = folder.join("catalog.xml");
    let text = "<catalog xmlns=\"urn:oasis:names:tc:entity:xmlns:xml:catalog\">\
                <uri name=\"http://example.org/c.xsd\" uri=\"local.xsd\"/></catalog>";
    fs::write(&catalog, text).expect("a catalog");
    let without = Config::new().generate(vec![Input::File(folder.join("main.xsd"))]);
    assert!(without.is_err());
    assert_eq!(
        modules(&Config::new().catalog(catalog), &folder, &["main.xsd"]),
        ["main: Main", "local: C"]
    );
}

#[test]
fn types_without_elements_are_for_who_asks_for_everything() {
    let folder = folder("types", &[COMMON]);
    let input = vec![Input::File(folder.join("common.xsd"))];
    let report = Config::new().generate(input).expect_err("no event");
    assert!(report.to_string().contains("no element"), "{report}");
    assert_eq!(
        modules(&Config::new().all_elements(), &folder, &["common.xsd"]),
        ["common: Shared"]
    );
}
