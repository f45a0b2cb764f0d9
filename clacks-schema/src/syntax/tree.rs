//! From text to a tree of elements: what is XML, and not too much of it.

use std::ops::Range;

use roxmltree::{Error, Node, ParsingOptions};

use crate::diagnostic::{Diagnostic, shown};
use crate::source::SourceId;

/// How deep the elements of a schema document may be nested.
const MAX_DEPTH: usize = 200;

/// How many nodes a schema document may have.
const MAX_NODES: u32 = 4_000_000;

/// How many attributes and namespaces a start tag may have: comparing each with each takes its time.
const MAX_ATTRIBUTES: usize = 1_000;

/// The tree of a document, or why there is none.
pub(super) fn parse(
    text: &str,
    source: SourceId,
    doctype: bool,
) -> Result<roxmltree::Document<'_>, Box<Diagnostic>> {
    let limit = |range, message| Box::new(Diagnostic::new("limit", source.span(range), message));
    if let Some(name) = crowded_tag(text) {
        let message = format!("a start tag with more than {MAX_ATTRIBUTES} attributes");
        return Err(limit(name, message));
    }
    let options = ParsingOptions {
        allow_dtd: doctype,
        nodes_limit: MAX_NODES,
        ..ParsingOptions::default()
    };
    let tree = roxmltree::Document::parse_with_options(text, options).map_err(|error| {
        if matches!(error, Error::NodesLimitReached) {
            let message = format!("a document of more than {MAX_NODES} nodes");
            return limit(0..0, message);
        }
        Box::new(not_xml(text, source, &error))
    })?;
    if let Some(deep) = too_deep(tree.root_element()) {
        let message = format!("elements nested more than {MAX_DEPTH} deep");
        return Err(limit(tag_name(&tree, deep), message));
    }
    Ok(tree)
}

/// `<` and the name of an element as written.
pub(super) fn tag_name(tree: &roxmltree::Document<'_>, node: Node<'_, '_>) -> Range<usize> {
    let start = node.range().start;
    let text = &tree.input_text()[start + 1..];
    start..start + 1 + name_length(text)
}

fn name_length(text: &str) -> usize {
    text.find(|c: char| c.is_whitespace() || "/><=&;'\"".contains(c))
        .unwrap_or(text.len())
}

/// The name of the first start tag with too many attributes. Only counts: whether the text is XML
/// at all is for the parser to say.
fn crowded_tag(text: &str) -> Option<Range<usize>> {
    let mut at = 0;
    while let Some(found) = text[at..].find('<') {
        let start = at + found;
        let rest = &text[start..];
        let skip = |end: &str| Some(start + rest.find(end)? + end.len());
        at = if rest.starts_with("<!--") {
            skip("-->")?
        } else if rest.starts_with("<![CDATA[") {
            skip("]]>")?
        } else if rest.starts_with("<?") {
            skip("?>")?
        } else {
            let mut quote = None;
            let mut count = 0;
            let end = rest.bytes().position(|byte| {
                match (quote, byte) {
                    (Some(open), _) if open == byte => quote = None,
                    (None, b'"' | b'\'') => {
                        quote = Some(byte);
                        count += 1;
                    }
                    _ => {}
                }
                quote.is_none() && byte == b'>'
            })?;
            if count > MAX_ATTRIBUTES {
                return Some(start..start + 1 + name_length(&rest[1..]));
            }
            start + end
        };
    }
    None
}

fn too_deep<'a, 'input>(root: Node<'a, 'input>) -> Option<Node<'a, 'input>> {
    let mut pending = vec![(root, 1)];
    while let Some((node, depth)) = pending.pop() {
        if depth > MAX_DEPTH {
            return Some(node);
        }
        let elements = node.children().filter(Node::is_element);
        pending.extend(elements.map(|child| (child, depth + 1)));
    }
    None
}

fn not_xml(text: &str, source: SourceId, error: &Error) -> Diagnostic {
    let (message, help) = describe(error);
    let range = match error {
        Error::DtdDetected => doctype(text),
        // The parser places these at the beginning, where nothing is wrong.
        Error::UnclosedRootNode | Error::UnexpectedEndOfStream | Error::NoRootNode => {
            let end = text.trim_end().len();
            text.floor_char_boundary(end.saturating_sub(1))..end
        }
        _ => word(text, offset(text, error.pos())),
    };
    let diagnostic = Diagnostic::new("xml", source.span(range), message);
    match help {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

fn describe(error: &Error) -> (String, Option<String>) {
    let some = |help: &str| Some(help.to_owned());
    match error {
        Error::DtdDetected => (
            "a document type declaration, which is refused".to_owned(),
            some("remove it, and write out the entities that it declares"),
        ),
        Error::NoRootNode => ("there is no element".to_owned(), None),
        Error::UnclosedRootNode | Error::UnexpectedEndOfStream => (
            "the text ends before all of its elements do".to_owned(),
            None,
        ),
        Error::UnexpectedCloseTag(open, close, _) => (
            format!("the end tag of {} is missing", shown(open)),
            Some(format!("`</{open}>` must come before `</{close}>`")),
        ),
        Error::UnknownNamespace(prefix, _) => (
            format!("the prefix {} is not bound to a namespace", shown(prefix)),
            Some(format!("declare it: xmlns:{prefix}=\"…\"")),
        ),
        Error::DuplicatedAttribute(name, _) => (
            format!("the attribute {} stands there twice", shown(name)),
            None,
        ),
        Error::DuplicatedNamespace(prefix, _) => {
            (format!("the prefix {} is bound twice", shown(prefix)), None)
        }
        Error::UnknownEntityReference(name, _) => (
            format!("the entity {} is not declared", shown(name)),
            some("without a declaration there are `lt`, `gt`, `amp`, `apos` and `quot`"),
        ),
        Error::MalformedEntityReference(_) => (
            "`&` that does not start a reference".to_owned(),
            some("the character itself is written `&amp;`"),
        ),
        Error::InvalidChar2("a quote", ..) => (
            "the value of an attribute without quotes".to_owned(),
            some("write it as in name=\"value\""),
        ),
        Error::NonXmlChar(c, _) => (
            format!(
                "the character U+{:04X}, which XML does not allow",
                u32::from(*c)
            ),
            None,
        ),
        Error::UnknownToken(_) => (
            "neither text nor a second element may stand outside of the document element"
                .to_owned(),
            None,
        ),
        // The parser expects the closing quote.
        Error::InvalidAttributeValue(_) | Error::InvalidChar(b'"' | b'\'', b'<', _) => (
            "`<` in the value of an attribute".to_owned(),
            some("the character itself is written `&lt;`"),
        ),
        Error::InvalidComment(_) => ("`--` in a comment".to_owned(), None),
        Error::UnexpectedDeclaration(_) => (
            "an XML declaration that is not at the start of the document".to_owned(),
            None,
        ),
        // What stands there is one byte only, and is shown beside the message.
        Error::InvalidChar(expected, ..) => {
            let expected = char::from(*expected).to_string();
            (format!("expected {}", shown(&expected)), None)
        }
        Error::InvalidChar2(expected, ..) => (format!("expected {expected}"), None),
        // The place is shown beside the message.
        other => {
            let message = other.to_string();
            let message = message.split(" at ").next().unwrap_or(&message);
            (message.to_owned(), None)
        }
    }
}

/// The byte that a line and a column in characters stand for.
fn offset(text: &str, at: roxmltree::TextPos) -> usize {
    let count = |n| usize::try_from(n).unwrap_or(1).max(1);
    let lines = text.split_inclusive('\n').take(count(at.row) - 1);
    let start = lines.map(str::len).sum::<usize>();
    let line = text[start..].lines().next().unwrap_or_default();
    let column = line.char_indices().nth(count(at.col) - 1);
    start + column.map_or(line.len(), |(at, _)| at)
}

/// The name, tag or reference that starts at a byte, else the one character.
fn word(text: &str, start: usize) -> Range<usize> {
    let rest = &text[start..];
    let sign = rest.find(|c| !"</&".contains(c)).unwrap_or(rest.len());
    let name = name_length(&rest[sign..]);
    let one = rest.chars().next().map_or(0, char::len_utf8);
    start..start + (sign + name).max(one)
}

/// The beginning of the document type declaration, which only comments and processing instructions
/// can precede.
fn doctype(text: &str) -> Range<usize> {
    const START: &str = "<!DOCTYPE";
    let mut at = 0;
    loop {
        let Some(found) = text[at..].find('<') else {
            return 0..0;
        };
        at += found;
        let end = match &text[at..] {
            rest if rest.starts_with(START) => return at..at + START.len(),
            rest if rest.starts_with("<!--") => rest.find("-->"),
            rest => rest.find('>'),
        };
        match end {
            Some(end) => at += end,
            None => return 0..0,
        }
    }
}
