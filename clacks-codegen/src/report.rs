//! What is reported when nothing can be generated.

use core::fmt;

use clacks_schema::{Diagnostic, Sources};

/// Why nothing was generated: one or more diagnostics with the texts that they point into.
///
/// `Debug` writes the reports in full, so that a build script may simply return this from `main`.
pub struct Report {
    /// Boxed, since it is the error of many functions.
    sources: Box<Sources>,
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    pub(crate) fn new(sources: Sources, diagnostics: Vec<Diagnostic>) -> Self {
        Self {
            sources: Box::new(sources),
            diagnostics,
        }
    }

    /// Each diagnostic in one line: `file:line:column: message [rule]`, and what to do.
    pub fn lines(&self) -> impl Iterator<Item = String> {
        self.diagnostics.iter().map(|diagnostic| {
            let line = diagnostic.one_line(&self.sources);
            match &diagnostic.help {
                Some(help) => format!("{line}; help: {help}"),
                None => line,
            }
        })
    }

    /// The diagnostics.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The diagnostics, by value.
    #[cfg(feature = "build")]
    pub(crate) fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics
    }

    /// The texts that the diagnostics point into.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, diagnostic) in self.diagnostics.iter().enumerate() {
            if at > 0 {
                f.write_str("\n\n")?;
            }
            f.write_str(&diagnostic.render(&self.sources))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.diagnostics.len();
        let plural = if count == 1 { "" } else { "s" };
        writeln!(f, "{count} error{plural} in schemas\n\n{self}")
    }
}

impl core::error::Error for Report {}
