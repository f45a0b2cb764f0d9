//! Documents with what their references stand for written out.

use super::{Doctype, Entities, Entity};
use crate::error::Error;
use crate::place;
use crate::tokens::{Fault, syntax};

/// Where in a document something stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Content,
    Tag,
    /// In an attribute value that this quote ends; within an entity none does.
    Value(Option<u8>),
}

impl Doctype {
    /// `document`, of which this is the document type declaration, with the text of its internal
    /// entities in the place of the references to them, nested ones included: for parsers that
    /// follow fewer. Other references stay.
    ///
    /// # Errors
    /// What is not well-formed about references, and what goes beyond a limit.
    pub fn expand(&self, document: &str) -> Result<String, Error> {
        let input = document.strip_prefix('\u{feff}').unwrap_or(document);
        let mut expansion = Expansion {
            entities: Entities::of(self),
            out: input[..self.end].to_owned(),
        };
        let rest = &input[self.end..];
        expansion
            .text(rest, Place::Content, 0, None)
            .map_err(|(at, error)| {
                error.at(place::path(input, at), Some(place::position(input, at)))
            })?;
        Ok(expansion.out)
    }
}

struct Expansion<'d> {
    entities: Entities<'d>,
    out: String,
}

impl Expansion<'_> {
    /// Appends a text; `outermost` is where the reference stands that it is the text of.
    fn text(
        &mut self,
        text: &str,
        start: Place,
        depth: usize,
        outermost: Option<usize>,
    ) -> Result<(), Fault> {
        let end = self.entities.doctype().map_or(0, |doctype| doctype.end);
        let mut place = start;
        let mut rest = text;
        while let Some(found) = rest.find(['<', '>', '&', '"', '\'']) {
            let at = outermost.unwrap_or(end + text.len() - rest.len() + found);
            self.out.push_str(&rest[..found]);
            rest = &rest[found..];
            let byte = rest.as_bytes()[0];
            let taken = match (place, byte) {
                (Place::Content, b'<') => {
                    let taken = verbatim(rest);
                    if taken == 1 {
                        place = Place::Tag;
                    }
                    taken
                }
                (Place::Content | Place::Value(_), b'&') => {
                    let length = rest.find(';').map_or(1, |end| end + 1);
                    let name = rest[1..length].trim_end_matches(';');
                    if self.is_internal(name) {
                        let inner = match place {
                            Place::Value(_) => Place::Value(None),
                            _ => Place::Content,
                        };
                        let replacement = self.entities.text(name, at, depth)?;
                        self.text(replacement, inner, depth + 1, Some(at))?;
                        rest = &rest[length..];
                        continue;
                    }
                    1
                }
                (Place::Tag, b'"' | b'\'') => {
                    place = Place::Value(Some(byte));
                    1
                }
                (Place::Tag, b'>') => {
                    place = Place::Content;
                    1
                }
                (Place::Value(Some(quote)), _) if quote == byte => {
                    place = Place::Tag;
                    1
                }
                // A quote within an entity ends nothing.
                (Place::Value(None), b'"' | b'\'') => {
                    let quote = if byte == b'"' { "&quot;" } else { "&apos;" };
                    self.out.push_str(quote);
                    rest = &rest[1..];
                    continue;
                }
                (Place::Value(_), b'<') => {
                    return Err(syntax(at, "`<` in an attribute value"));
                }
                _ => 1,
            };
            self.out.push_str(&rest[..taken]);
            rest = &rest[taken..];
        }
        self.out.push_str(rest);
        if place == start {
            return Ok(());
        }
        let at = outermost.unwrap_or(end);
        Err(syntax(at, "a tag that ends elsewhere than it starts"))
    }

    fn is_internal(&self, name: &str) -> bool {
        let declared = self.entities.doctype();
        let entity = declared.and_then(|doctype| doctype.entities.get(name));
        // These are what they are, also where they are declared.
        let predefined = ["lt", "gt", "amp", "apos", "quot"].contains(&name);
        matches!(entity, Some(Entity::Internal(_))) && !predefined
    }
}

/// How much is copied of what starts with `<`: a comment, a section or an instruction as a whole.
fn verbatim(rest: &str) -> usize {
    let kinds = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")];
    let kind = kinds.iter().find(|(start, _)| rest.starts_with(start));
    let Some((start, end)) = kind else {
        return 1;
    };
    let length = rest[start.len()..].find(end);
    length.map_or(rest.len(), |length| start.len() + length + end.len())
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;

    fn expanded(subset: &str, element: &str) -> Result<String, Error> {
        let document = format!("<!DOCTYPE a [{subset}]>{element}");
        let doctype = Doctype::of(&document).expect("a declaration");
        let expanded = doctype.expand(&document)?;
        Ok(expanded.split_once("]>").expect("an end").1.to_owned())
    }

    #[test]
    fn references_are_written_out() {
        let subset = r#"<!ENTITY x "1&y;"><!ENTITY y "<b c='&q;'/>"><!ENTITY q "'&#34;&amp;">"#;
        for (element, expected) in [
            ("<a>&x;</a>", "<a>1<b c='&apos;&quot;&amp;'/></a>"),
            (
                "<a b='&q;' c=\"'\">&lt;&q;</a>",
                r#"<a b='&apos;&quot;&amp;' c="'">&lt;'"&amp;</a>"#,
            ),
            (
                "<!--&x;--><a><![CDATA[&x;]]><?p &x;?></a>",
                "<!--&x;--><a><![CDATA[&x;]]><?p &x;?></a>",
            ),
            ("<a>&#65;&unknown;&</a>", "<a>&#65;&unknown;&</a>"),
        ] {
            assert_eq!(expanded(subset, element).as_deref(), Ok(expected));
        }
    }

    #[test]
    fn what_is_not_well_formed_or_too_much_is_refused() {
        let open = r#"<!ENTITY open "<b "><!ENTITY less "&#60;b/>">"#;
        assert!(expanded(open, "<a>&open;></a>").is_err());
        assert!(expanded(open, "<a b='&less;'/>").is_err());
        let itself = r#"<!ENTITY x "&y;"><!ENTITY y "&x;">"#;
        assert_eq!(
            expanded(itself, "<a>&x;</a>").map_err(|error| error.rule()),
            Err("limit")
        );
        let mut billion = format!("<!ENTITY x0 \"{}\">", "lol".repeat(100));
        for at in 1..10 {
            let inner = format!("&x{};", at - 1).repeat(10);
            let _ = write!(billion, "<!ENTITY x{at} \"{inner}\">");
        }
        assert_eq!(
            expanded(&billion, "<a>&x9;</a>").map_err(|error| error.rule()),
            Err("limit")
        );
    }
}
