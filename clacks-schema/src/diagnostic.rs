//! What is wrong with a schema, and how it is shown.

use std::collections::HashSet;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::source::{Sources, Span};

/// One thing that is wrong with a schema, or not supported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule, under the name that XML Schema gives it (`src-resolve`, `cos-nonambig` …);
    /// `unsupported` for what is right but not yet read; `xml` for what is not XML.
    pub code: &'static str,
    /// What is wrong, in one line.
    pub message: String,
    /// Where; `None` where there is no document, as for a folder that cannot be read.
    pub span: Option<Span>,
    /// What to say at the place.
    pub label: Option<String>,
    /// Other places that have to do with it, each with what to say there.
    pub related: Vec<(Span, String)>,
    /// What to do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// Something wrong at `span`.
    pub fn new(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self {
            span: Some(span),
            ..Self::placeless(code, message)
        }
    }

    /// Something wrong with no document to point into.
    pub fn placeless(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            span: None,
            label: None,
            related: Vec::new(),
            help: None,
        }
    }

    /// The same with something to say at the place.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The same with another place.
    #[must_use]
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }

    /// The same with what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// `file:line:column: message [code]`, in one line.
    pub fn one_line(&self, sources: &Sources) -> String {
        let message = format!("{} [{}]", self.message, self.code);
        match self.span {
            Some(span) => format!("{}: {message}", sources.place(span)),
            None => message,
        }
    }

    /// The whole report with the lines concerned, without colours.
    pub fn render(&self, sources: &Sources) -> String {
        self.render_with(sources, &Renderer::plain())
    }

    /// The whole report with the lines concerned, coloured for a terminal.
    pub fn render_coloured(&self, sources: &Sources) -> String {
        self.render_with(sources, &Renderer::styled())
    }

    fn render_with(&self, sources: &Sources, renderer: &Renderer) -> String {
        let mut group = Level::ERROR
            .primary_title(self.message.as_str())
            .id(self.code)
            .elements(None::<Snippet<'_, annotate_snippets::Annotation<'_>>>);
        if let Some(span) = self.span {
            let mut primary = AnnotationKind::Primary.span(span.start..span.end);
            if let Some(label) = &self.label {
                primary = primary.label(label.as_str());
            }
            let mut places = vec![(span.source, vec![primary])];
            for (span, label) in &self.related {
                let context = AnnotationKind::Context
                    .span(span.start..span.end)
                    .label(label.as_str());
                match places.iter_mut().find(|(source, _)| *source == span.source) {
                    Some((_, annotations)) => annotations.push(context),
                    None => places.push((span.source, vec![context])),
                }
            }
            for (source, annotations) in places {
                group = group.element(
                    Snippet::source(sources.text(source))
                        .path(sources.name(source))
                        .annotations(annotations),
                );
            }
        }
        if let Some(help) = &self.help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        renderer.render(&[group])
    }
}

/// A text of the document in a message: in back quotes, control characters escaped, cut if long.
pub(crate) fn shown(text: &str) -> String {
    if text.is_empty() {
        return "the empty text".to_owned();
    }
    let quoted = clacks_xs::excerpt(text);
    format!("`{}`", &quoted[1..quoted.len() - 1])
}

/// How many diagnostics are shown at most: nobody reads more.
const MAX_SHOWN: usize = 200;

/// Diagnostics as they are found; whoever makes one must ask for the outcome.
#[derive(Debug, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Takes in a diagnostic.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// What was found, in the order of the places; of very much the first of it.
    pub fn into_vec(mut self) -> Vec<Diagnostic> {
        let place = |d: &Diagnostic| {
            d.span
                .map(|span| (span.source.index(), span.start, span.end))
        };
        self.found.sort_by(|a, b| {
            let what = |d| (place(d), d.code);
            (what(a), &a.message).cmp(&(what(b), &b.message))
        });
        self.found.dedup();
        // A limit is met again and again once it is met.
        let mut limits = HashSet::new();
        self.found
            .retain(|each| each.code != "limit" || limits.insert(each.message.clone()));
        let left_out = self.found.len().saturating_sub(MAX_SHOWN);
        if left_out > 0 {
            self.found.truncate(MAX_SHOWN);
            let message = format!("{left_out} more errors are not shown");
            self.found.push(Diagnostic::placeless("limit", message));
        }
        self.found
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<T: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: T) {
        self.found.extend(diagnostics);
    }
}
