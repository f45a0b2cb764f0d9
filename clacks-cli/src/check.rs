//! `clacks check`

use std::path::PathBuf;

use clacks_schema::{Diagnostic, Sources, load};
use clap::Args;

use crate::report::{Format, counted, show, summarize};
use crate::schemas::{Reading, documents};

/// Checks schemas, each with the documents that it refers to.
#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Schema documents, or folders with such.
    #[arg(required = true, value_name = "SCHEMA")]
    schemas: Vec<PathBuf>,
    #[command(flatten)]
    reading: Reading,
    /// How errors are shown.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

impl Check {
    pub(crate) fn run(&self) -> bool {
        let format = self.format;
        let mut sources = match self.reading.sources() {
            Ok(sources) => sources,
            Err(diagnostic) => {
                show(&[diagnostic], &Sources::default(), format);
                return false;
            }
        };
        let mut found: Vec<Diagnostic> = Vec::new();
        let (mut schemas, mut wrong) = (0, 0);
        for path in &self.schemas {
            let roots = match documents(&mut sources, path) {
                Ok(roots) => roots,
                Err(diagnostic) => {
                    found.push(diagnostic);
                    wrong += 1;
                    continue;
                }
            };
            for root in roots {
                schemas += 1;
                if let Err(diagnostics) = load(&mut sources, &[root], &self.reading.options()) {
                    wrong += 1;
                    for diagnostic in diagnostics {
                        // What is wrong with a document that several refer to is said once.
                        if !found.contains(&diagnostic) {
                            found.push(diagnostic);
                        }
                    }
                }
            }
        }
        show(&found, &sources, format);
        let schemas = counted(schemas, "schema");
        let summary = match wrong {
            0 => format!("{schemas}, nothing wrong"),
            _ => format!(
                "{schemas}, {wrong} wrong, {}",
                counted(found.len(), "error")
            ),
        };
        summarize(&summary, format);
        wrong == 0
    }
}
