//! The command line.

use std::path::{Path, PathBuf};

use pico_args::{Arguments, Error};

use crate::verdict::Version;

/// The argument that makes this program a worker; of no use at the command line.
pub(crate) const WORKER: &str = "worker";

#[derive(Debug)]
pub(crate) enum Command {
    Conformance(Conformance),
    Corpus(Corpus),
    Worker,
}

#[derive(Debug)]
pub(crate) struct Conformance {
    /// The folder that holds `xsts.jsonl`.
    pub(crate) suite: PathBuf,
    pub(crate) version: Version,
    pub(crate) skip_nist: bool,
    /// Where to write the verdicts.
    pub(crate) out: Option<PathBuf>,
    pub(crate) reporting: Reporting,
}

#[derive(Debug)]
pub(crate) struct Corpus {
    /// The folder that holds a folder for each set.
    pub(crate) dir: PathBuf,
    /// The folder of damaged documents.
    pub(crate) mutants: Option<PathBuf>,
    pub(crate) reporting: Reporting,
}

/// What both commands know.
#[derive(Debug)]
pub(crate) struct Reporting {
    /// A part of the names of the tests to run.
    pub(crate) only: Option<String>,
    /// Where generated code is to judge, the program that compares documents.
    pub(crate) generated: Option<PathBuf>,
    /// Whether to print each disagreement.
    pub(crate) disagreements: bool,
    /// The list of disagreements that may be.
    pub(crate) known: Option<PathBuf>,
}

impl Reporting {
    pub(crate) fn wants(&self, name: &str) -> bool {
        self.only.as_ref().is_none_or(|part| name.contains(part))
    }
}

pub(crate) fn parse(mut arguments: Arguments) -> Result<Command, Error> {
    let command = match arguments.subcommand()?.as_deref() {
        Some("conformance") => {
            let suite: PathBuf = arguments.value_from_str("--suite")?;
            Command::Conformance(Conformance {
                version: arguments
                    .opt_value_from_str("--version")?
                    .unwrap_or_default(),
                skip_nist: arguments.contains("--skip-nist"),
                out: arguments.opt_value_from_str("--out")?,
                reporting: reporting(&mut arguments, &suite)?,
                suite,
            })
        }
        Some("corpus") => {
            let dir: PathBuf = arguments.value_from_str("--dir")?;
            Command::Corpus(Corpus {
                mutants: arguments.opt_value_from_str("--mutants")?,
                reporting: reporting(&mut arguments, &dir)?,
                dir,
            })
        }
        Some(WORKER) => Command::Worker,
        _ => {
            let cause = "which command? `conformance` or `corpus`".to_owned();
            return Err(Error::ArgumentParsingFailed { cause });
        }
    };
    match arguments.finish().first() {
        None => Ok(command),
        Some(extra) => Err(Error::ArgumentParsingFailed {
            cause: format!("`{}` means nothing here", extra.to_string_lossy()),
        }),
    }
}

/// The program that compares documents lies in `tools` beside the folder of data.
fn reporting(arguments: &mut Arguments, data: &Path) -> Result<Reporting, Error> {
    let generated = arguments.contains("--generated");
    if generated && !cfg!(feature = "generated") {
        let cause = "`--generated` needs the feature `generated`".to_owned();
        return Err(Error::ArgumentParsingFailed { cause });
    }
    let xmlcmp = arguments.opt_value_from_str("--xmlcmp")?;
    Ok(Reporting {
        generated: generated.then(|| xmlcmp.unwrap_or_else(|| data.join("../tools/xmlcmp.py"))),
        only: arguments.opt_value_from_str("--only")?,
        disagreements: arguments.contains("--disagreements"),
        known: arguments.opt_value_from_str("--known")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command, Error> {
        parse(Arguments::from_vec(
            line.split_whitespace().map(Into::into).collect(),
        ))
    }

    #[test]
    fn options_come_in_any_order() {
        let command = parsed("conformance --skip-nist --only ms/ --suite here --version 1.1");
        let Ok(Command::Conformance(options)) = command else {
            panic!("{command:?}");
        };
        assert_eq!(options.suite, PathBuf::from("here"));
        assert_eq!(options.version, Version::Xsd11);
        assert!(options.skip_nist && !options.reporting.disagreements);
        assert!(options.reporting.wants("ms/a") && !options.reporting.wants("sun/a"));
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for line in [
            "",
            "conform",
            "conformance",
            "conformance --suite a --version 2",
            "conformance --suite a b",
            "corpus --dir a --suite b",
        ] {
            assert!(parsed(line).is_err(), "{line}");
        }
    }
}
