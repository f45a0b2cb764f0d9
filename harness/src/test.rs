//! Tests of whatever origin, and how they are put to a processor.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;

use crate::Result;
use crate::batch::{Batch, Verdicts};
use crate::verdict::{Answer, Verdict, Version};

/// A schema, or a document that is held against it, and what is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Test {
    pub(crate) id: String,
    /// Under what its outcome is counted.
    pub(crate) group: String,
    pub(crate) version: Version,
    /// The documents that make the schema; none where the document says what it is.
    pub(crate) schemas: Vec<PathBuf>,
    /// `None` for a test of the schema itself.
    pub(crate) document: Option<PathBuf>,
    /// Valid or invalid.
    pub(crate) expected: Verdict,
}

/// An answer for each of the tests, by something that has verdicts on batches.
pub(crate) fn ask(
    tests: &[Test],
    judge: impl FnOnce(&[Batch]) -> Result<Vec<Verdicts>>,
) -> Result<Vec<Answer>> {
    let plan = plan(tests);
    let mut answers = BTreeMap::new();
    for (at, verdicts) in judge(&plan.batches)?.into_iter().enumerate() {
        let of_schema = plan.of_schemas[at].iter();
        answers.extend(of_schema.map(|&number| (number, verdicts.schema.clone())));
        let of_documents = plan.of_documents[at].iter();
        answers.extend(of_documents.copied().zip(verdicts.documents));
    }
    Ok(answers.into_values().collect())
}

/// The batches that answer all tests, each schema loaded once.
#[derive(Debug, Default, PartialEq, Eq)]
struct Plan {
    batches: Vec<Batch>,
    /// For each batch the numbers of the tests of its schema.
    of_schemas: Vec<Vec<usize>>,
    /// For each batch the numbers of the tests of its documents, in their order.
    of_documents: Vec<Vec<usize>>,
}

fn plan(tests: &[Test]) -> Plan {
    let mut plan = Plan::default();
    let mut known: HashMap<(Version, &[PathBuf]), usize> = HashMap::new();
    for (number, test) in tests.iter().enumerate() {
        let at = *known
            .entry((test.version, &test.schemas))
            .or_insert_with(|| {
                plan.batches.push(Batch {
                    version: test.version,
                    schemas: test.schemas.clone(),
                    documents: Vec::new(),
                });
                plan.of_schemas.push(Vec::new());
                plan.of_documents.push(Vec::new());
                plan.batches.len() - 1
            });
        match &test.document {
            None => plan.of_schemas[at].push(number),
            Some(document) => {
                plan.batches[at].documents.push(document.clone());
                plan.of_documents[at].push(number);
            }
        }
    }
    plan
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_schema_is_loaded_once() {
        let test = |version, schema: &str, document: Option<&str>| Test {
            id: String::new(),
            group: String::new(),
            version,
            schemas: vec![schema.into()],
            document: document.map(Into::into),
            expected: Verdict::Valid,
        };
        let (old, new) = (Version::Xsd10, Version::Xsd11);
        let plan = plan(&[
            test(old, "a.xsd", Some("a.xml")),
            test(old, "b.xsd", None),
            test(old, "a.xsd", None),
            test(new, "a.xsd", Some("a.xml")),
            test(old, "a.xsd", Some("b.xml")),
        ]);
        let batch = |version, schema: &str, documents: &[&str]| Batch {
            version,
            schemas: vec![schema.into()],
            documents: documents.iter().map(Into::into).collect(),
        };
        let expected = Plan {
            batches: vec![
                batch(old, "a.xsd", &["a.xml", "b.xml"]),
                batch(old, "b.xsd", &[]),
                batch(new, "a.xsd", &["a.xml"]),
            ],
            of_schemas: vec![vec![2], vec![1], vec![]],
            of_documents: vec![vec![0, 4], vec![], vec![3]],
        };
        assert_eq!(plan, expected);
    }
}
