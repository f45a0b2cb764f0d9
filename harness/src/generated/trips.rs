//! What was written against what was read.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Result;
use crate::pool;
use crate::server::Program;
use crate::verdict::Answer;

/// Answers lines `original TAB output` by way of a program that holds the comparison.
const SCRIPT: &str = r#"
import os, sys
sys.path.insert(0, os.path.dirname(sys.argv[1]))
from xmlcmp import P, compare, etree
for line in sys.stdin:
    original, output = line.rstrip("\n").split("\t")
    try:
        level, message = compare(etree.parse(original, P).getroot(), etree.parse(output, P).getroot())
    except Exception as error:
        level, message = None, str(error)
    message = " ".join(message.split())
    print("valid", level or "different", message, sep="\t", flush=True)
"#;

/// The first of the Pythons that the comparison can run in: another than Debian's may come first in
/// the path.
fn python() -> Result<&'static str> {
    let has_lxml = |python: &&str| {
        let import = Command::new(python)
            .args(["-c", "import lxml"])
            .stderr(Stdio::null())
            .status();
        import.is_ok_and(|status| status.success())
    };
    let mut pythons = ["python3", "/usr/bin/python3"].into_iter();
    let message = "no python3 has lxml, in which documents are compared: install `python3-lxml`";
    pythons.find(has_lxml).ok_or_else(|| message.to_owned())
}

/// For each original and output the level of likeness, as the code of the answer.
pub(crate) fn compare(xmlcmp: &Path, pairs: &[(PathBuf, PathBuf)]) -> Result<Vec<Answer>> {
    if !xmlcmp.is_file() {
        return Err(format!("there is no {}", xmlcmp.display()));
    }
    let xmlcmp = xmlcmp.display().to_string();
    let program = Program::new(python()?, &["-c", SCRIPT, &xmlcmp]);
    pool::each(
        pairs,
        || program.serve(),
        |server, (original, output)| {
            let line = format!("{}\t{}", original.display(), output.display());
            server.answer(&line)
        },
    )
}
