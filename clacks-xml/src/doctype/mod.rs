//! Document type declarations, as far as one that validates nothing must read them (XML 1.0, section
//! 5.1): the internal subset. Nothing else is ever looked at, wherever it is said to be.

mod expand;
mod scanner;

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use clacks_xs::names;

use crate::error::Error;
use crate::place;
use crate::tags::limit;
use crate::text;
use crate::tokens::{Fault, Token, Tokens, syntax};

use scanner::{Scanner, blank};

/// How deep entities may be nested.
const MAX_ENTITY_DEPTH: usize = 16;

/// How many bytes the references to entities of a document may stand for, together.
const MAX_EXPANSION: usize = 1 << 20;

/// What the document type declaration of a document declares.
#[derive(Debug, Default)]
pub struct Doctype {
    entities: HashMap<String, Entity>,
    attributes: HashMap<String, DeclaredAttributes>,
    notations: HashSet<String>,
    /// What the references in it have stood for, in bytes.
    expanded: usize,
    /// Where it ends; 0 where there is none.
    end: usize,
}

#[derive(Debug)]
enum Entity {
    /// The replacement text.
    Internal(String),
    /// It is never fetched.
    External,
    /// Data in some notation.
    Unparsed,
}

/// The attributes that are declared for an element.
#[derive(Debug, Default)]
pub(crate) struct DeclaredAttributes {
    list: Vec<DeclaredAttribute>,
}

#[derive(Debug)]
struct DeclaredAttribute {
    name: String,
    tokenized: bool,
    default: Option<String>,
}

impl DeclaredAttributes {
    /// Whether the type of this attribute is another than `CDATA`.
    pub(crate) fn is_tokenized(&self, name: &str) -> bool {
        self.list
            .iter()
            .any(|one| one.tokenized && one.name == name)
    }

    /// Attributes that are there even where they are not written.
    pub(crate) fn defaults(&self) -> impl Iterator<Item = (&str, &str)> {
        let default = |one: &'_ DeclaredAttribute| one.default.is_some();
        let defaults = self.list.iter().filter(move |one| default(one));
        defaults.map(|one| (one.name.as_str(), one.default.as_deref().unwrap_or("")))
    }
}

/// The entities that references may stand for, and what has been made of them so far.
#[derive(Debug, Default)]
pub(crate) struct Entities<'a> {
    doctype: Option<&'a Doctype>,
    expanded: usize,
}

impl<'a> Entities<'a> {
    pub(crate) fn of(doctype: &'a Doctype) -> Self {
        Self {
            doctype: Some(doctype),
            expanded: doctype.expanded,
        }
    }

    pub(crate) fn doctype(&self) -> Option<&'a Doctype> {
        self.doctype
    }

    /// The replacement text of the entity `name`, to which a reference at `offset` refers from within
    /// `depth` others.
    pub(crate) fn text(
        &mut self,
        name: &str,
        offset: usize,
        depth: usize,
    ) -> Result<&'a str, Fault> {
        let declared = self.doctype.and_then(|doctype| doctype.entities.get(name));
        let text = match declared {
            Some(Entity::Internal(text)) => text,
            Some(Entity::External) => {
                return Err(syntax(
                    offset,
                    "a reference to an external entity, which is never read",
                ));
            }
            Some(Entity::Unparsed) => {
                return Err(syntax(offset, "a reference to an unparsed entity"));
            }
            None => return Err(text::undeclared(offset)),
        };
        expand(&mut self.expanded, text, offset, depth)?;
        Ok(text)
    }

    /// The text that the entity `name` stands for, without markup.
    pub(crate) fn plain_text(&mut self, name: &str, offset: usize) -> Result<Cow<'a, str>, Fault> {
        let text = self.text(name, offset, 0)?;
        if !text.contains(['&', '<']) {
            return Ok(Cow::Borrowed(text));
        }
        let mut plain = String::new();
        self.append_text(&mut plain, text, offset, 1)?;
        Ok(Cow::Owned(plain))
    }

    fn append_text(
        &mut self,
        plain: &mut String,
        text: &str,
        offset: usize,
        depth: usize,
    ) -> Result<(), Fault> {
        let mut rest = text;
        while let Some(at) = rest.find(['&', '<']) {
            plain.push_str(&rest[..at]);
            let reference = rest[at..].strip_prefix('&');
            let Some((name, after)) = reference.and_then(|text| text.split_once(';')) else {
                return Err(syntax(offset, "an entity with markup, which is refused"));
            };
            if let Some(c) = text::character(name, offset)? {
                plain.push(c);
            } else {
                let inner = self.text(name, offset, depth)?;
                self.append_text(plain, inner, offset, depth + 1)?;
            }
            rest = after;
        }
        plain.push_str(rest);
        Ok(())
    }
}

/// Adds the replacement text of an entity within `depth` others to what was expanded so far.
fn expand(expanded: &mut usize, text: &str, offset: usize, depth: usize) -> Result<(), Fault> {
    *expanded += text.len() + 1;
    if depth >= MAX_ENTITY_DEPTH {
        return Err((offset, limit("entities nested too deep")));
    }
    if *expanded > MAX_EXPANSION {
        return Err((offset, limit("entities that stand for too much text")));
    }
    Ok(())
}

impl Doctype {
    /// Reads the document type declaration of `document`, if there is one.
    ///
    /// Taken are general entities, the types and defaults of attributes, and notations, each from
    /// the internal subset. What stands outside of the document is not fetched, and a reference to
    /// it is an error. Parameter entities may stand between declarations only; after one that is
    /// external nothing is taken any more (XML 1.0, section 5.1).
    ///
    /// # Errors
    /// What is not well-formed up to the document element.
    pub fn of(document: &str) -> Result<Self, Error> {
        let input = document.strip_prefix('\u{feff}').unwrap_or(document);
        let mut tokens = Tokens::lenient(input);
        let mut doctype = Self::default();
        // Whatever else is wrong is for the reader of the document to say.
        while let Ok(Token::Text(_)) = tokens.next() {}
        let Some(start) = tokens.doctype() else {
            return Ok(doctype);
        };
        let mut scanner = Scanner::new(input, start, None);
        doctype.declaration(&mut scanner).map_err(|(at, error)| {
            error.at(place::path(input, at), Some(place::position(input, at)))
        })?;
        doctype.end = scanner.offset();
        Ok(doctype)
    }

    /// Whether there is an unparsed entity of this name.
    pub fn has_unparsed_entity(&self, name: &str) -> bool {
        matches!(self.entities.get(name), Some(Entity::Unparsed))
    }

    /// Whether there is a notation of this name.
    pub fn has_notation(&self, name: &str) -> bool {
        self.notations.contains(name)
    }

    /// The attributes that are declared for the elements of a name, prefix included.
    pub(crate) fn attributes(&self, element: &str) -> Option<&DeclaredAttributes> {
        self.attributes.get(element)
    }

    /// Production 28.
    fn declaration(&mut self, scanner: &mut Scanner<'_>) -> Result<(), Fault> {
        scanner.expect("<!DOCTYPE")?;
        scanner.space()?;
        scanner.name()?;
        if scanner.blanks() && (scanner.looks_at("SYSTEM") || scanner.looks_at("PUBLIC")) {
            scanner.external_id(false)?;
            scanner.blanks();
        }
        if scanner.take("[") {
            let mut parameters = HashMap::new();
            self.subset(scanner, &mut parameters, 0)?;
            scanner.expect("]")?;
            scanner.blanks();
        }
        scanner.expect(">")
    }

    /// Production 28b. Says whether what follows may be taken.
    fn subset(
        &mut self,
        scanner: &mut Scanner<'_>,
        parameters: &mut HashMap<String, Option<String>>,
        depth: usize,
    ) -> Result<bool, Fault> {
        let mut taking = true;
        loop {
            scanner.blanks();
            if scanner.rest().is_empty() || scanner.looks_at("]") {
                return Ok(taking);
            }
            if scanner.take("<!--") {
                let comment = scanner.until("-->")?;
                if comment.contains("--") || comment.ends_with('-') {
                    return Err(scanner.fault("`--` in a comment"));
                }
            } else if scanner.take("<?") {
                let content = scanner.until("?>")?;
                let target = content.split(blank).next().unwrap_or("");
                if target.eq_ignore_ascii_case("xml") || !names::is_ncname(target) {
                    return Err(scanner.fault("a processing instruction with a wrong target"));
                }
            } else if scanner.take("<!ENTITY") {
                self.entity(scanner, parameters, taking)?;
            } else if scanner.take("<!ATTLIST") {
                self.attribute_list(scanner, taking)?;
            } else if scanner.take("<!NOTATION") {
                scanner.space()?;
                let name = scanner.name()?.to_owned();
                scanner.space()?;
                scanner.external_id(true)?;
                scanner.end()?;
                self.notations.insert(name);
            } else if scanner.take("<!ELEMENT") {
                scanner.space()?;
                scanner.name()?;
                scanner.space()?;
                let model = scanner.until(">")?;
                if model.contains(['<', '&', '"', '\'']) || model.trim().is_empty() {
                    return Err(
                        scanner.fault("an element type declaration that is not well-formed")
                    );
                }
            } else if scanner.take("%") {
                let name = scanner.name()?;
                let known = parameters.get(name).cloned();
                scanner.expect(";")?;
                let at = scanner.offset();
                match known {
                    None => return Err(text::undeclared(at)),
                    Some(None) => taking = false,
                    Some(Some(text)) => {
                        expand(&mut self.expanded, &text, at, depth)?;
                        let mut inner = Scanner::new(&text, 0, Some(at));
                        taking &= self.subset(&mut inner, parameters, depth + 1)?;
                        if !inner.rest().is_empty() {
                            return Err(scanner.fault("a parameter entity that is not well-formed"));
                        }
                    }
                }
            } else {
                return Err(scanner.fault("a markup declaration that is not well-formed"));
            }
        }
    }

    /// Productions 70 to 76, after `<!ENTITY`.
    fn entity(
        &mut self,
        scanner: &mut Scanner<'_>,
        parameters: &mut HashMap<String, Option<String>>,
        taking: bool,
    ) -> Result<(), Fault> {
        scanner.space()?;
        let parameter = scanner.take("%");
        if parameter {
            scanner.space()?;
        }
        let name = scanner.name()?;
        scanner.space()?;
        let entity = if scanner.looks_at("SYSTEM") || scanner.looks_at("PUBLIC") {
            scanner.external_id(false)?;
            if scanner.blanks() && !parameter && scanner.take("NDATA") {
                scanner.space()?;
                scanner.name()?;
                Entity::Unparsed
            } else {
                Entity::External
            }
        } else {
            let at = scanner.offset();
            let raw = scanner.quoted()?;
            Entity::Internal(entity_value(raw, at)?)
        };
        scanner.end()?;
        if !taking {
            return Ok(());
        }
        // The first declaration holds.
        if parameter {
            let text = match entity {
                Entity::Internal(text) => Some(text),
                Entity::External | Entity::Unparsed => None,
            };
            parameters.entry(name.to_owned()).or_insert(text);
        } else {
            self.entities.entry(name.to_owned()).or_insert(entity);
        }
        Ok(())
    }

    /// Productions 52 to 60, after `<!ATTLIST`.
    fn attribute_list(&mut self, scanner: &mut Scanner<'_>, taking: bool) -> Result<(), Fault> {
        const TYPES: [&str; 9] = [
            "CDATA", "IDREFS", "IDREF", "ID", "ENTITY", "ENTITIES", "NMTOKENS", "NMTOKEN",
            "NOTATION",
        ];
        scanner.space()?;
        let element = scanner.name()?.to_owned();
        let mut list = Vec::new();
        while scanner.blanks() && !scanner.looks_at(">") {
            let name = scanner.name()?.to_owned();
            scanner.space()?;
            let ty = TYPES.into_iter().find(|ty| scanner.take(ty));
            if ty == Some("NOTATION") {
                scanner.space()?;
            }
            if matches!(ty, None | Some("NOTATION")) {
                scanner.expect("(")?;
                let words = scanner.until(")")?;
                if !words
                    .split('|')
                    .all(|word| names::is_nmtoken(word.trim_matches(blank)))
                {
                    return Err(scanner.fault("an enumeration that is not well-formed"));
                }
            }
            scanner.space()?;
            let default = if scanner.take("#REQUIRED") || scanner.take("#IMPLIED") {
                None
            } else {
                if scanner.take("#FIXED") {
                    scanner.space()?;
                }
                let at = scanner.offset();
                let raw = scanner.quoted()?;
                let mut entities = Entities::of(self);
                let value = text::attribute_value(raw, at, &mut entities)?;
                self.expanded = entities.expanded;
                Some(if ty == Some("CDATA") {
                    value.into_owned()
                } else {
                    text::tokenized(value).into_owned()
                })
            };
            list.push(DeclaredAttribute {
                name,
                tokenized: ty != Some("CDATA"),
                default,
            });
        }
        scanner.end()?;
        if taking {
            let declared = self.attributes.entry(element).or_default();
            for one in list {
                // The first declaration holds.
                if declared.list.iter().all(|other| other.name != one.name) {
                    declared.list.push(one);
                }
            }
        }
        Ok(())
    }
}

/// The replacement text of an entity (XML 1.0, section 4.5).
fn entity_value(raw: &str, offset: usize) -> Result<String, Fault> {
    let raw = text::line_ends(raw);
    let mut value = String::with_capacity(raw.len());
    let mut rest = raw.as_ref();
    while let Some(at) = rest.find(['&', '%']) {
        value.push_str(&rest[..at]);
        let tail = &rest[at..];
        let Some(end) = tail.find(';') else {
            return Err(syntax(offset, "a reference without `;`"));
        };
        let name = &tail[1..end];
        if tail.starts_with('%') {
            return Err(syntax(offset, "a parameter entity within a declaration"));
        }
        if name.starts_with('#') {
            value.push(text::reference(name, offset)?);
        } else if names::is_ncname(name) {
            value.push_str(&tail[..=end]);
        } else {
            return Err(syntax(offset, "a reference that is not well-formed"));
        }
        rest = &tail[end + 1..];
    }
    value.push_str(rest);
    Ok(value)
}
