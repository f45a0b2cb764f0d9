//! `clacks diff`

use std::io::{Write as _, stdout};
use std::path::{Path, PathBuf};

use clacks_schema::compare::{Acceptance, Change, compare};
use clacks_schema::{Diagnostic, Schema, Sources, Span, load};
use clap::{Args, ValueEnum};
use serde_json::json;

use crate::report::{Format, counted, place, show};
use crate::schemas::{Reading, documents};

/// Tells what changes from one version of a schema to the next, and whom it breaks.
///
/// Exits with 1 if a change breaks somebody, or if that cannot be told.
#[derive(Debug, Args)]
pub(crate) struct Diff {
    /// The old schema: a document, or a folder with such.
    old: PathBuf,
    /// The new one.
    new: PathBuf,
    /// Who must not break.
    #[arg(long, value_enum, default_value_t = Kept::Both)]
    keep: Kept,
    #[command(flatten)]
    reading: Reading,
    /// How errors are shown.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kept {
    /// Readers of the old schema, who get documents of the new one.
    OldReaders,
    /// Readers of the new schema, who get documents of the old one.
    NewReaders,
    /// Both.
    Both,
}

impl Diff {
    pub(crate) fn run(&self) -> bool {
        let format = self.format;
        let mut sources = match self.reading.sources() {
            Ok(sources) => sources,
            Err(diagnostic) => {
                show(&[diagnostic], &Sources::default(), format);
                return false;
            }
        };
        let loaded = self
            .schema(&self.old, &mut sources)
            .and_then(|old| Ok((old, self.schema(&self.new, &mut sources)?)));
        let (old, new) = match loaded {
            Ok(schemas) => schemas,
            Err(diagnostics) => {
                show(&diagnostics, &sources, format);
                return false;
            }
        };
        let changes = compare(&old, &new);
        // What nobody reads any more cannot be shown.
        let mut out = stdout().lock();
        for change in &changes {
            let _ = match format {
                Format::Json => writeln!(out, "{}", object(change, &sources)),
                Format::Text => writeln!(out, "{}", text(change, &sources)),
            };
        }
        let broken = changes.iter().filter(|change| self.breaks(change)).count();
        if format == Format::Text {
            let _ = writeln!(
                out,
                "{}, {broken} may break",
                counted(changes.len(), "change")
            );
        }
        broken == 0
    }

    fn schema(&self, path: &Path, sources: &mut Sources) -> Result<Schema, Vec<Diagnostic>> {
        let roots = documents(sources, path).map_err(|error| vec![error])?;
        load(sources, &roots, &self.reading.options())
    }

    fn breaks(&self, change: &Change) -> bool {
        let old = self.keep != Kept::NewReaders && change.old_readers != Acceptance::Accept;
        let new = self.keep != Kept::OldReaders && change.new_readers != Acceptance::Accept;
        old || new
    }
}

fn text(change: &Change, sources: &Sources) -> String {
    let at = |span: Option<Span>| span.map_or("-".to_owned(), |span| sources.place(span));
    format!(
        "{}: {}\n  old readers of new documents: {}\n  new readers of old documents: {}\n  {} -> {}\n",
        change.path,
        change.what,
        said(&change.old_readers),
        said(&change.new_readers),
        at(change.old),
        at(change.new)
    )
}

fn said(acceptance: &Acceptance) -> String {
    match acceptance {
        Acceptance::Accept => "accept".to_owned(),
        Acceptance::Refuse(None) => "refuse".to_owned(),
        Acceptance::Refuse(Some(example)) => format!("refuse, for instance {example}"),
        Acceptance::Unknown => "cannot be told".to_owned(),
    }
}

fn object(change: &Change, sources: &Sources) -> serde_json::Value {
    let word = |acceptance: &Acceptance| match acceptance {
        Acceptance::Accept => json!({ "verdict": "accept" }),
        Acceptance::Refuse(example) => json!({ "verdict": "refuse", "example": example }),
        Acceptance::Unknown => json!({ "verdict": "unknown" }),
    };
    json!({
        "path": change.path,
        "what": change.what,
        "old": change.old.map(|span| place(span, sources)),
        "new": change.new.map(|span| place(span, sources)),
        "old_readers": word(&change.old_readers),
        "new_readers": word(&change.new_readers),
    })
}
