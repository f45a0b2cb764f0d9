//! `corpus`: schemas that people use, and documents that others have published.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::Result;
use crate::findings::{self, Finding};
use crate::manifest::{self, Expectation};
use crate::options::Corpus;
use crate::score::Count;
use crate::test::{self, Test};
use crate::verdict::{Verdict, Version};

/// The groups of tests: entry schemas that must load, documents, and damaged documents.
const ENTRY: &str = "entry";
const DOCUMENT: &str = "document";
const MUTANT: &str = "mutant";

pub(crate) fn run(options: &Corpus) -> Result<bool> {
    let clock = Instant::now();
    let mutants = match &options.mutants {
        Some(folder) => manifest::expectations(&folder.join("manifest.tsv"))?,
        None => Vec::new(),
    };
    let mut sets = Vec::new();
    for name in set_names(&options.dir)? {
        if options.reporting.wants(&name) {
            sets.push((tests(&name, options, &mutants)?, name));
        }
    }

    println!("{}", row("", &HEADER.map(str::to_owned), "seconds"));
    let mut all = Vec::new();
    for (tests, name) in &sets {
        let clock = Instant::now();
        let findings = findings::pair(tests, test::ask(tests)?);
        let seconds = format!("{:.1}", clock.elapsed().as_secs_f64());
        println!("{}", row(name, &cells(&findings), &seconds));
        all.extend(findings);
    }
    let seconds = format!("{:.1}", clock.elapsed().as_secs_f64());
    println!("{}", row("total", &cells(&all), &seconds));
    let good = findings::report(&all, &options.reporting)?;
    println!("corpus: {}, {seconds} s", findings::summary(&all));
    Ok(good)
}

/// The folders that hold a manifest.
fn set_names(dir: &Path) -> Result<Vec<String>> {
    let unreadable = |error| format!("cannot read {}: {error}", dir.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(dir).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        if entry.path().join("manifest.tsv").is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// The tests of a set; mutants name their documents and schemas from the folder of all sets.
fn tests(name: &str, options: &Corpus, mutants: &[Expectation]) -> Result<Vec<Test>> {
    let set = options.dir.join(name);
    let documents = manifest::expectations(&set.join("manifest.tsv"))?;
    let entries = manifest::entries(&set.join("schemas.tsv"), &documents)?;
    let versions: BTreeMap<PathBuf, Version> = entries
        .iter()
        .map(|entry| (set.join(&entry.schema), entry.version))
        .collect();
    let document = |group: &str, id: String, folder: &Path, schema: PathBuf, it: &Expectation| {
        let known = versions.get(&schema).copied();
        Test {
            id,
            group: group.to_owned(),
            version: it.version.or(known).unwrap_or_default(),
            schemas: vec![schema],
            document: Some(folder.join(&it.document)),
            expected: it.expected,
        }
    };

    let mut tests: Vec<Test> = entries
        .iter()
        .map(|entry| Test {
            id: format!("{name}/{}", entry.schema),
            group: ENTRY.to_owned(),
            version: entry.version,
            schemas: vec![set.join(&entry.schema)],
            document: None,
            expected: Verdict::Valid,
        })
        .collect();
    tests.extend(documents.iter().map(|it| {
        let id = format!("{name}/{}", it.document);
        document(DOCUMENT, id, &set, set.join(&it.schema), it)
    }));
    if let Some(folder) = &options.mutants {
        let prefix = format!("{name}/");
        let of_set = mutants.iter().filter(|it| it.schema.starts_with(&prefix));
        tests.extend(of_set.map(|it| {
            let id = format!("mutants/{}", it.document);
            document(MUTANT, id, folder, options.dir.join(&it.schema), it)
        }));
    }
    Ok(tests)
}

const HEADER: [&str; 4] = [
    "schemas loaded",
    "valid accepted",
    "invalid refused",
    "mutants agreed",
];

fn cells(findings: &[Finding<'_>]) -> [String; 4] {
    let mut counts = [Count::default(); 4];
    for finding in findings {
        let column = match (finding.test.group.as_str(), finding.test.expected) {
            (ENTRY, _) => 0,
            (DOCUMENT, Verdict::Valid) => 1,
            (DOCUMENT, _) => 2,
            _ => 3,
        };
        counts[column].add(finding.agrees());
    }
    counts.map(|count| match count.of {
        0 => String::new(),
        of => format!("{}/{of}", count.agreed),
    })
}

fn row(name: &str, cells: &[String; 4], seconds: &str) -> String {
    let [schemas, valid, invalid, mutants] = cells;
    format!("{name:18} {schemas:>15} {valid:>15} {invalid:>15} {mutants:>15} {seconds:>8}")
}

#[cfg(test)]
mod tests_of_corpus {
    use super::*;
    use crate::options::Reporting;

    #[test]
    fn a_set_is_its_schemas_its_documents_and_their_mutants() {
        let folder = std::env::temp_dir().join(format!("clacks-corpus-{}", std::process::id()));
        let set = folder.join("one");
        fs::create_dir_all(&set).expect("a folder");
        let schemas = "schema\txerces\tlibxml2\ns/a.xsd\tbad\tbad\n";
        fs::write(set.join("schemas.tsv"), schemas).expect("a file");
        let documents = "instance\tschema\texpected\txsd\ni/a.xml\ts/a.xsd\tinvalid\t1.1\n";
        fs::write(set.join("manifest.tsv"), documents).expect("a file");
        let options = Corpus {
            dir: folder.clone(),
            mutants: Some("damaged".into()),
            reporting: Reporting {
                only: None,
                disagreements: false,
                known: None,
            },
        };
        let mutant = |document: &str, schema: &str| Expectation {
            document: document.to_owned(),
            schema: schema.to_owned(),
            expected: Verdict::Valid,
            version: None,
        };
        let mutants = [
            mutant("one/0.xml", "one/s/a.xsd"),
            mutant("two/0.xml", "two/s/a.xsd"),
        ];
        let names = set_names(&folder);
        let found = tests("one", &options, &mutants);
        fs::remove_dir_all(&folder).expect("an own folder");

        assert_eq!(names, Ok(vec!["one".to_owned()]));
        let found = found.expect("a set");
        let ids: Vec<_> = found.iter().map(|test| test.id.as_str()).collect();
        assert_eq!(ids, ["one/s/a.xsd", "one/i/a.xml", "mutants/one/0.xml"]);
        for test in &found {
            assert_eq!(test.version, Version::Xsd11);
            assert_eq!(test.schemas, [set.join("s/a.xsd")]);
        }
        assert_eq!(found[2].document, Some("damaged/one/0.xml".into()));
        let answers = found.iter().map(|_| crate::verdict::Answer::valid());
        let findings = findings::pair(&found, answers.collect());
        assert_eq!(cells(&findings), ["1/1", "", "0/1", "1/1"]);
    }
}
