//! The command line.

use std::path::PathBuf;

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
        Some("conformance") => Command::Conformance(Conformance {
            suite: arguments.value_from_str("--suite")?,
            version: arguments
                .opt_value_from_str("--version")?
                .unwrap_or_default(),
            skip_nist: arguments.contains("--skip-nist"),
            out: arguments.opt_value_from_str("--out")?,
            reporting: reporting(&mut arguments)?,
        }),
        Some("corpus") => Command::Corpus(Corpus {
            dir: arguments.value_from_str("--dir")?,
            mutants: arguments.opt_value_from_str("--mutants")?,
            reporting: reporting(&mut arguments)?,
        }),
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

fn reporting(arguments: &mut Arguments) -> Result<Reporting, Error> {
    Ok(Reporting {
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
