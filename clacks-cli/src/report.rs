//! How what is wrong is shown.

use std::env;
use std::io::{IsTerminal as _, Write as _, stderr, stdout};

use clacks_schema::{Diagnostic, Sources, Span};
use clap::ValueEnum;
use serde_json::{Value, json};

/// How errors are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// With the lines concerned, for people, on the standard error output.
    Text,
    /// An object a line, for programs, on the standard output.
    Json,
}

/// Shows each. What cannot be shown since nobody reads it is let go.
pub(crate) fn show(diagnostics: &[Diagnostic], sources: &Sources, format: Format) {
    for diagnostic in diagnostics {
        match format {
            Format::Json => {
                let _ = writeln!(stdout(), "{}", object(diagnostic, sources));
            }
            Format::Text if is_coloured() => {
                let _ = writeln!(stderr(), "{}\n", diagnostic.render_coloured(sources));
            }
            Format::Text => {
                let _ = writeln!(stderr(), "{}\n", diagnostic.render(sources));
            }
        }
    }
}

/// Colours are for terminals, unless somebody asks for none (<https://no-color.org>).
fn is_coloured() -> bool {
    stderr().is_terminal() && env::var_os("NO_COLOR").is_none_or(|it| it.is_empty())
}

/// Says in a line how it went.
pub(crate) fn summarize(summary: &str, format: Format) {
    if format == Format::Text {
        let _ = writeln!(stdout(), "{summary}");
    }
}

/// `1 schema`, `2 schemas`
pub(crate) fn counted(count: usize, what: &str) -> String {
    match count {
        1 => format!("1 {what}"),
        _ => format!("{count} {what}s"),
    }
}

/// A diagnostic for programs.
pub(crate) fn object(diagnostic: &Diagnostic, sources: &Sources) -> Value {
    let related = diagnostic.related.iter().map(|(span, label)| {
        let mut place = place(*span, sources);
        place["label"] = json!(label);
        place
    });
    json!({
        "code": diagnostic.code,
        "message": diagnostic.message,
        "place": diagnostic.span.map(|span| place(span, sources)),
        "label": diagnostic.label,
        "help": diagnostic.help,
        "related": related.collect::<Vec<_>>(),
    })
}

pub(crate) fn place(span: Span, sources: &Sources) -> Value {
    let (line, column) = sources.line_column(span);
    json!({
        "file": sources.name(span.source),
        "line": line,
        "column": column,
    })
}
