//! `clacks validate`

use std::io::{Write as _, stdin, stdout};
use std::path::PathBuf;

use clacks_schema::validate::Validator;
use clacks_schema::{Diagnostic, Schema, SourceId, Sources, load};
use clap::Args;
use serde_json::json;

use crate::report::{Format, counted, object, show, summarize};
use crate::schemas::{Reading, documents};

/// Validates documents against a schema.
#[derive(Debug, Args)]
pub(crate) struct Validate {
    /// A schema document, or a folder with such; several are one schema together.
    #[arg(long = "schema", required = true, value_name = "SCHEMA")]
    schemas: Vec<PathBuf>,
    /// XML documents, `-` for one from the standard input.
    #[arg(required = true, value_name = "DOCUMENT")]
    documents: Vec<PathBuf>,
    #[command(flatten)]
    reading: Reading,
    /// How errors are shown.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

impl Validate {
    pub(crate) fn run(&self) -> bool {
        let format = self.format;
        let mut sources = Sources::default();
        let schema = match self.schema(&mut sources) {
            Ok(schema) => schema,
            Err(diagnostics) => {
                show(&diagnostics, &sources, format);
                return false;
            }
        };
        let validator = Validator::new(&schema);
        let mut wrong = 0;
        for path in &self.documents {
            // Not kept: there may be many.
            let mut document = Sources::default();
            let opened = if path.as_os_str() == "-" {
                document.read_from("<stdin>", stdin().lock())
            } else {
                document.open(path)
            };
            let errors = match opened {
                Ok(source) => {
                    let errors = validator.errors(document.text(source));
                    show_errors(&errors, source, &document, format);
                    errors.len()
                }
                Err(diagnostic) => {
                    show(&[diagnostic], &document, format);
                    1
                }
            };
            wrong += usize::from(errors > 0);
        }
        let documents = counted(self.documents.len(), "document");
        let summary = match wrong {
            0 => format!("{documents}, nothing wrong"),
            _ => format!("{documents}, {wrong} not valid"),
        };
        summarize(&summary, format);
        wrong == 0
    }

    fn schema(&self, sources: &mut Sources) -> Result<Schema, Vec<Diagnostic>> {
        *sources = self.reading.sources().map_err(|error| vec![error])?;
        let mut roots = Vec::new();
        for path in &self.schemas {
            roots.extend(documents(sources, path).map_err(|error| vec![error])?);
        }
        load(sources, &roots, &self.reading.options())
    }
}

/// Shows what is wrong with a document; to programs the path is told apart.
fn show_errors(errors: &[clacks_xml::Error], source: SourceId, document: &Sources, format: Format) {
    for error in errors {
        let diagnostic = diagnostic(error, source, document);
        if format == Format::Text {
            show(&[diagnostic], document, format);
            continue;
        }
        let mut object = object(&diagnostic, document);
        object["path"] = json!(error.path());
        object["expected"] = json!(error.expected());
        // What nobody reads any more cannot be shown.
        let _ = writeln!(stdout(), "{object}");
    }
}

/// An error of a document in the form of those of schemas.
fn diagnostic(error: &clacks_xml::Error, source: SourceId, sources: &Sources) -> Diagnostic {
    let mut diagnostic = Diagnostic::placeless(error.rule(), error.message());
    if let Some(position) = error.position() {
        let text = sources.text(source);
        let start = text.floor_char_boundary(position.offset);
        let rest = &text[start..];
        // The start tag without its attributes, or the word.
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '>' | '='));
        let one = rest.chars().next().map_or(0, char::len_utf8);
        let end = start + end.unwrap_or(rest.len()).clamp(one, 80.max(one));
        diagnostic.span = Some(source.span(start..text.floor_char_boundary(end)));
        diagnostic.label = (!error.path().is_empty()).then(|| error.path().to_owned());
    }
    diagnostic.help = error
        .expected()
        .map(|expected| format!("expected {expected}"));
    diagnostic
}
