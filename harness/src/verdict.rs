//! What is asked of a processor, what it says, and both as lines between processes.

use std::fmt::{self, Write as _};
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// A version of XML Schema.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(crate) enum Version {
    #[default]
    Xsd10,
    Xsd11,
}

impl FromStr for Version {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "1.0" => Ok(Self::Xsd10),
            "1.1" => Ok(Self::Xsd11),
            _ => Err(format!("`{text}` is not 1.0 or 1.1")),
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Xsd10 => "1.0",
            Self::Xsd11 => "1.1",
        })
    }
}

/// What is asked about a schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Question {
    pub(crate) task: Task,
    pub(crate) version: Version,
    /// The documents that make the schema, in order; without any, the document to validate says
    /// where its schema is.
    pub(crate) schemas: Vec<PathBuf>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Task {
    /// Is it a schema?
    Load,
    /// Is this document valid?
    Validate(PathBuf),
    /// Write code into this file.
    Generate(PathBuf),
}

impl Question {
    /// Whether one schema answers both, without another being made.
    pub(crate) fn is_of_schema_of(&self, other: &Self) -> bool {
        !matches!(self.task, Task::Generate(_))
            && (self.version, &self.schemas) == (other.version, &other.schemas)
    }

    pub(crate) fn to_line(&self) -> String {
        let (task, path) = match &self.task {
            Task::Load => ("load", Path::new("")),
            Task::Validate(document) => ("validate", document.as_path()),
            Task::Generate(file) => ("generate", file.as_path()),
        };
        let mut line = format!("{task}\t{}\t{}", path.display(), self.version);
        for schema in &self.schemas {
            let _ = write!(line, "\t{}", schema.display());
        }
        line
    }

    pub(crate) fn from_line(line: &str) -> Option<Self> {
        let mut fields = line.split('\t');
        let task = match (fields.next()?, fields.next()?) {
            ("load", _) => Task::Load,
            ("validate", document) => Task::Validate(document.into()),
            ("generate", file) => Task::Generate(file.into()),
            _ => return None,
        };
        Some(Self {
            task,
            version: fields.next()?.parse().ok()?,
            schemas: fields.map(PathBuf::from).collect(),
        })
    }
}

macro_rules! verdicts {
    ($($(#[$doc:meta])* $variant:ident $name:literal)+) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Verdict {
            $($(#[$doc])* $variant,)+
        }

        impl Verdict {
            const ALL: &[Self] = &[$(Self::$variant),+];

            pub(crate) fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }
        }
    };
}

verdicts! {
    Valid "valid"
    Invalid "invalid"
    /// Not asked, since its schema was refused.
    SchemaError "schema-error"
    /// Right perhaps, but more than the processor takes.
    Unsupported "unsupported"
    /// Its code does not compile.
    Uncompiled "uncompiled"
    Timeout "timeout"
    Crash "crash"
}

/// The answer to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) verdict: Verdict,
    /// The rule that was broken; of a document that generated code has read, what became of it.
    pub(crate) code: String,
    /// What is wrong, in one line, which says the rule as well.
    pub(crate) message: String,
}

impl Answer {
    pub(crate) fn new(
        verdict: Verdict,
        code: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            verdict,
            code: code.into(),
            message: message.into(),
        }
    }

    pub(crate) fn valid() -> Self {
        Self::new(Verdict::Valid, "", "")
    }

    /// From the rules that were broken, each with a message: `unsupported` and `limit` are no
    /// answer while nothing else is wrong.
    pub(crate) fn refusal(errors: impl IntoIterator<Item = (&'static str, String)>) -> Self {
        let mut unsupported = None;
        for (code, message) in errors {
            if !matches!(code, "unsupported" | "limit") {
                return Self::new(Verdict::Invalid, code, message);
            }
            unsupported.get_or_insert((code, message));
        }
        let (code, message) = unsupported.unwrap_or_default();
        Self::new(Verdict::Unsupported, code, message)
    }

    /// What a refused schema means for a document.
    pub(crate) fn of_schema(self) -> Self {
        Self {
            verdict: Verdict::SchemaError,
            ..self
        }
    }

    pub(crate) fn to_line(&self) -> String {
        let message = self.message.replace(['\t', '\n', '\r'], " ");
        format!("{}\t{}\t{message}", self.verdict.name(), self.code)
    }

    pub(crate) fn from_line(line: &str) -> Option<Self> {
        let mut fields = line.splitn(3, '\t');
        let name = fields.next()?;
        let verdict = Verdict::ALL.iter().find(|each| each.name() == name)?;
        Some(Self::new(*verdict, fields.next()?, fields.next()?))
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.verdict.name())?;
        if !self.message.is_empty() {
            write!(f, ": {}", self.message)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_say_what_was_meant() {
        for (task, schemas) in [
            (Task::Load, vec!["a b.xsd".into(), "c".into()]),
            (Task::Validate("d.xml".into()), vec![]),
            (Task::Generate("d.rs".into()), vec!["a".into()]),
        ] {
            let question = Question {
                task,
                version: Version::Xsd11,
                schemas,
            };
            assert_eq!(Question::from_line(&question.to_line()), Some(question));
        }
        for verdict in Verdict::ALL {
            let answer = Answer::new(*verdict, "cvc-elt", "one\ttwo\nthree");
            let read = Answer::from_line(&answer.to_line()).expect("an answer");
            assert_eq!(
                (read.verdict, &read.code, read.message.as_str()),
                (*verdict, &answer.code, "one two three")
            );
        }
        assert_eq!(Answer::from_line("yes\t\t"), None);
    }

    #[test]
    fn what_is_too_much_is_no_answer() {
        let refusal = |codes: &[&'static str]| {
            let answer = Answer::refusal(codes.iter().map(|code| (*code, String::new())));
            (answer.verdict, answer.code)
        };
        let unsupported = (Verdict::Unsupported, "limit".to_owned());
        assert_eq!(refusal(&["limit", "unsupported"]), unsupported);
        let invalid = (Verdict::Invalid, "cos-nonambig".to_owned());
        assert_eq!(refusal(&["limit", "cos-nonambig"]), invalid);
    }
}
