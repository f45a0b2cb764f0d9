//! `corpus`: schemas that people use, and documents that others have published.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::Result;
use crate::batch;
use crate::findings::{self, Finding};
use crate::generated::{self, Figures};
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

    let is_generated = options.reporting.generated.is_some();
    println!("{}", row("", &HEADER, "seconds"));
    if is_generated {
        println!("{}", row("", &GENERATED, ""));
    }
    let mut all = Vec::new();
    let mut total = Figures::default();
    for (tests, name) in &sets {
        let clock = Instant::now();
        let (answers, figures) = match &options.reporting.generated {
            Some(xmlcmp) => generated::ask(tests, name, xmlcmp)?,
            None => (test::ask(tests, batch::run)?, Figures::default()),
        };
        let findings = findings::pair(tests, answers);
        print_set(name, &findings, is_generated.then_some(figures), clock);
        all.extend(findings);
        total += figures;
    }
    print_set("total", &all, is_generated.then_some(total), clock);
    let good = findings::report(&all, &options.reporting)?;
    let seconds = clock.elapsed().as_secs_f64();
    println!("corpus: {}, {seconds:.1} s", findings::summary(&all));
    if is_generated {
        println!("{total}\n{}", findings::round_trips(&all));
    }
    Ok(good)
}

fn print_set(name: &str, findings: &[Finding<'_>], figures: Option<Figures>, clock: Instant) {
    let seconds = format!("{:.1}", clock.elapsed().as_secs_f64());
    println!("{}", row(name, &cells(findings), &seconds));
    if let Some(figures) = figures {
        println!("{}", row("", &generated_cells(findings, figures), ""));
    }
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
    counts.map(cell)
}

fn cell(count: Count) -> String {
    match count.of {
        0 => String::new(),
        of => format!("{}/{of}", count.agreed),
    }
}

/// The second line of a set.
const GENERATED: [&str; 4] = ["lines", "generating, s", "compiling, s", "valid kept"];

fn generated_cells(findings: &[Finding<'_>], figures: Figures) -> [String; 4] {
    let mut kept = Count::default();
    for finding in findings {
        if finding.test.group == DOCUMENT && finding.test.expected == Verdict::Valid {
            kept.add(finding.is_kept());
        }
    }
    [
        figures.lines.to_string(),
        format!("{:.1}", figures.generation.as_secs_f64()),
        format!("{:.1}", figures.compilation.as_secs_f64()),
        cell(kept),
    ]
}

fn row(name: &str, cells: &[impl fmt::Display; 4], seconds: &str) -> String {
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
                generated: None,
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
