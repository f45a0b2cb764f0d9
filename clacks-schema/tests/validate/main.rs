//! Documents against schemas: what is wrong, by which rule, and where.

mod attributes;
mod content;
mod elements;
mod expressions;
mod hostile;
mod identity;
mod ids;
mod newer;
mod recovery;
mod suite;
mod wildcards;

use clacks_schema::validate::Validator;
use clacks_schema::{Options, Schema, Sources};

/// The schema of these components, which are in no namespace.
#[track_caller]
fn schema(components: &str) -> Schema {
    schema_of(&format!(
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>{components}</xs:schema>"
    ))
}

/// The schema of these components, which are in the namespace `urn:t`, the local elements too.
#[track_caller]
fn qualified(components: &str) -> Schema {
    schema_of(&format!(
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:t='urn:t' \
         targetNamespace='urn:t' elementFormDefault='qualified'>{components}</xs:schema>"
    ))
}

#[track_caller]
fn schema_of(document: &str) -> Schema {
    let mut sources = Sources::default();
    let id = sources.add("schema.xsd", document);
    match clacks_schema::load(&mut sources, &[id], &Options::default()) {
        Ok(schema) => schema,
        Err(found) => panic!("{}", found[0].one_line(&sources)),
    }
}

/// `document` with `xsi` bound in its first start tag.
fn instance(document: &str) -> String {
    let name = document.find([' ', '>', '/']).expect("a start tag");
    let xsi = " xmlns:i='http://www.w3.org/2001/XMLSchema-instance'";
    format!("{}{xsi}{}", &document[..name], &document[name..])
}

#[track_caller]
fn valid(schema: &Schema, document: &str) {
    let found = Validator::new(schema).errors(document);
    assert!(found.is_empty(), "{document}\n{found:?}");
    Validator::new(schema).validate(document).expect(document);
}

/// Checks for all errors of a document path and rule, such as `/a/b[2] cvc-elt.1`, and that the
/// first is also the one that is found alone.
#[track_caller]
fn invalid(schema: &Schema, document: &str, expected: &[&str]) {
    let validator = Validator::new(schema);
    let errors = validator.errors(document);
    let shown: Vec<String> = errors
        .iter()
        .map(|e| format!("{} {}", e.path(), e.rule()))
        .collect();
    assert_eq!(shown, expected, "{document}\n{errors:?}");
    assert_eq!(validator.validate(document).expect_err(document), errors[0]);
}

/// The only error of a document as it is shown.
#[track_caller]
fn message(schema: &Schema, document: &str) -> String {
    let errors = Validator::new(schema).errors(document);
    assert_eq!(errors.len(), 1, "{errors:?}");
    errors[0].to_string()
}
