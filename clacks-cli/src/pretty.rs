//! XML with a line for each element.

use clacks_xml::{Error, Event, Events};

/// A piece of a document, from where it starts to where the next does.
struct Piece {
    kind: Kind,
    start: usize,
    /// The element that it stands in, of a tag the one around its element.
    parent: usize,
    depth: usize,
    /// Of an end tag its element.
    element: usize,
}

#[derive(PartialEq)]
enum Kind {
    Start,
    Space,
    Text,
    End,
}

#[derive(Default)]
struct Element {
    has_elements: bool,
    /// It, or one around it, has text between its children.
    is_mixed: bool,
}

/// The document with a line for each element that stands among elements alone. Nothing else of it
/// changes.
///
/// # Errors
/// A document that is not well-formed.
pub(crate) fn pretty(document: &str) -> Result<String, Error> {
    let document = document.strip_prefix('\u{feff}').unwrap_or(document);
    let (pieces, elements) = pieces(document)?;
    let mut out = String::with_capacity(2 * document.len());
    let prolog = &document[..pieces.first().map_or(0, |piece| piece.start)];
    out.push_str(prolog.trim());
    for (index, piece) in pieces.iter().enumerate() {
        let end = pieces
            .get(index + 1)
            .map_or(document.len(), |next| next.start);
        let raw = &document[piece.start..end];
        let parent = &elements[piece.parent];
        match piece.kind {
            Kind::Space if parent.has_elements && !parent.is_mixed => continue,
            Kind::Start if !parent.is_mixed => line(&mut out, piece.depth),
            Kind::End
                if elements[piece.element].has_elements && !elements[piece.element].is_mixed =>
            {
                line(&mut out, piece.depth);
            }
            _ => {}
        }
        // Comments after a tag are part of its piece, with the white space around them.
        let is_text = matches!(piece.kind, Kind::Text | Kind::Space);
        out.push_str(if is_text || parent.is_mixed {
            raw
        } else {
            raw.trim_end()
        });
    }
    Ok(out)
}

/// The elements are numbered in the order of the document, after what is around them all.
fn pieces(document: &str) -> Result<(Vec<Piece>, Vec<Element>), Error> {
    let mut events = Events::new(document)?;
    let mut pieces = Vec::new();
    let mut elements = vec![Element::default()];
    let mut open = vec![0];
    loop {
        let event = events.next()?;
        let start = events.start();
        let inner = *open.last().unwrap_or(&0);
        let (kind, parent, element) = match event {
            Event::Eof => return Ok((pieces, elements)),
            Event::Start { .. } => {
                elements[inner].has_elements = true;
                let is_mixed = elements[inner].is_mixed;
                open.push(elements.len());
                elements.push(Element {
                    is_mixed,
                    ..Element::default()
                });
                (Kind::Start, inner, elements.len() - 1)
            }
            Event::Text(text) if text.chars().all(char::is_whitespace) => {
                (Kind::Space, inner, inner)
            }
            Event::Text(_) => {
                elements[inner].is_mixed = true;
                (Kind::Text, inner, inner)
            }
            Event::End => {
                open.pop();
                (Kind::End, *open.last().unwrap_or(&0), inner)
            }
        };
        pieces.push(Piece {
            kind,
            start,
            parent,
            depth: open
                .len()
                .saturating_sub(if element == inner { 1 } else { 2 }),
            element,
        });
    }
}

fn line(out: &mut String, depth: usize) {
    if !out.is_empty() {
        out.push('\n');
    }
    out.extend(std::iter::repeat_n("  ", depth));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_for_each_element_and_no_other_change() {
        for (document, expected) in [
            ("<a/>", "<a/>"),
            ("<a> </a>", "<a> </a>"),
            (
                "<?xml version='1.0'?>\n<a><b>1</b><c/></a>",
                "<?xml version='1.0'?>\n<a>\n  <b>1</b>\n  <c/>\n</a>",
            ),
            (
                "<a>\n\n<b x='1'><c> </c></b></a>",
                "<a>\n  <b x='1'>\n    <c> </c>\n  </b>\n</a>",
            ),
            ("<a>one <b>two</b><c/></a>", "<a>one <b>two</b><c/></a>"),
            (
                "<a><b>&lt;&#x20;]]&gt;</b></a>",
                "<a>\n  <b>&lt;&#x20;]]&gt;</b>\n</a>",
            ),
        ] {
            assert_eq!(pretty(document).as_deref(), Ok(expected), "{document}");
        }
        assert!(pretty("<a>").is_err());
    }
}
