//! What the writer makes is valid for others too: `xmllint` judges the bare events against the
//! schemas of the original system.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clacks::Event as _;
use clacks::events::Event;

/// The judge takes no number of more than 24 digits.
const TOO_LONG_FOR_THE_JUDGE: [&str; 4] = [
    "decimal-scale.xml",
    "time-huge.xml",
    "integer-huge.xml",
    "interval-scale.xml",
];

#[test]
fn bare_events_are_valid_against_the_original_schemas() {
    let Some(corpora) = support::needed("CLACKS_CORPORA") else {
        return;
    };
    if Command::new("xmllint").arg("--version").output().is_err() {
        return support::skip("xmllint is not installed");
    }
    let originals = originals(&Path::new(&corpora).join("real/clacks-events/schemas/clacks"));
    let aside = Path::new(env!("CARGO_TARGET_TMPDIR")).join("judge");
    let mut written: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for document in support::documents("valid") {
        if !originals.contains_key(&document.event)
            || TOO_LONG_FOR_THE_JUDGE.contains(&document.name.as_str())
        {
            continue;
        }
        let event = Event::from_envelope(&document.text).expect("a valid document");
        let folder = aside.join(&document.event);
        fs::create_dir_all(&folder).expect("a folder");
        let path = folder.join(&document.name);
        fs::write(&path, bare(&event)).expect("a file");
        written.entry(document.event).or_default().push(path);
    }
    assert_eq!(
        written.len(),
        originals.len(),
        "each original has documents"
    );
    for (event, documents) in &written {
        let output = Command::new("xmllint")
            .args(["--noout", "--nonet", "--schema"])
            .arg(&originals[event])
            .args(documents)
            .output()
            .expect("xmllint runs");
        let report = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{event}:\n{report}");
        let validated = report
            .lines()
            .filter(|line| line.ends_with(" validates"))
            .count();
        assert_eq!(validated, documents.len(), "{event}:\n{report}");
    }
    println!(
        "{} events, {} documents",
        written.len(),
        written.values().map(Vec::len).sum::<usize>()
    );
}

/// The schemas of the original that are of events of ours.
fn originals(folder: &Path) -> BTreeMap<String, PathBuf> {
    let mut originals = BTreeMap::new();
    let mut pending = vec![folder.to_owned()];
    while let Some(folder) = pending.pop() {
        for path in support::entries(&folder) {
            if path.is_dir() {
                pending.push(path);
            } else if let Some(stem) = support::file_name(&path).strip_suffix(".xsd")
                && support::root()
                    .join("schemas")
                    .join(format!("{stem}.xsd"))
                    .exists()
            {
                originals.insert(stem.to_owned(), path);
            }
        }
    }
    assert_eq!(originals.len(), 18, "{originals:?}");
    originals
}

fn bare(event: &Event) -> String {
    macro_rules! bare {
        ($($name:ident)*) => {
            match event {
                $(Event::$name(event) => event.to_xml(),)*
            }
        };
    }
    let xml = bare!(
        AMINotification AsteriskNotification BackendChange ClientAnnounce ClientLeave ClientPing
        ClientPoll ClientSignature CollectD Inventory NodeAnnounce NodeCapabilities NodeLeave
        NodeStatus Notification ObjectChanged PhoneNotification PhoneStatus PuppetReport
        SchedulerUpdate UserSession
    );
    xml.expect("an event that can be written")
}
