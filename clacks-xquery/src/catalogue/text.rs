//! The textual form of a catalogue: a line for each namespace (`N`), type (`T`) and element (`E`),
//! and one for the events (`V`). Numbers count from 0, namespace 0 is none.

use std::fmt::{self, Display, Formatter, Write as _};
use std::sync::Arc;

use clacks_xs::Builtin;

use super::{Attribute, Catalogue, Element, Text, Type, Value};
use crate::error::Error;
use crate::route::{Child, Presence};
use crate::types::QName;

/// The first line; the number is that of the form.
const HEADER: &str = "clacks-catalogue 1";

impl Display for Catalogue {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "{HEADER}")?;
        let mut namespaces: Vec<&str> = vec![""];
        let attributes = self.types.iter().flat_map(|ty| &ty.attributes);
        let names = attributes.map(|attribute| &attribute.name);
        for name in names.chain(self.elements.iter().map(|element| &element.name)) {
            if !namespaces.contains(&&*name.namespace) {
                namespaces.push(&name.namespace);
            }
        }
        for namespace in &namespaces[1..] {
            writeln!(f, "N {}", Escaped(namespace))?;
        }
        let number = |name: &QName| {
            let at = namespaces
                .iter()
                .position(|known| **known == *name.namespace);
            at.unwrap_or_default()
        };
        for ty in &self.types {
            write_type(f, ty, number)?;
        }
        for element in &self.elements {
            let namespace = number(&element.name);
            writeln!(f, "E {namespace} {} {}", element.name.local, element.ty)?;
        }
        f.write_str("V")?;
        for event in &self.events {
            write!(f, " {event}")?;
        }
        f.write_char('\n')
    }
}

/// The flags, the value, the children, and the attributes, each introduced by `@`.
fn write_type(f: &mut Formatter<'_>, ty: &Type, number: impl Fn(&QName) -> usize) -> fmt::Result {
    f.write_str("T ")?;
    f.write_str(match ty.text {
        Text::None => "-",
        Text::Any => "m",
        Text::Value(_) => "v",
    })?;
    for (flag, letter) in [(ty.open, 'o'), (ty.any_attribute, 'a')] {
        if flag {
            f.write_char(letter)?;
        }
    }
    if let Text::Value(value) = &ty.text {
        write_value(f, value)?;
    }
    for child in &ty.children {
        let mark = match child.presence {
            Presence::One => "",
            Presence::Several => "+",
            Presence::Any => "*",
        };
        write!(f, " {}{mark}", child.element)?;
    }
    for attribute in &ty.attributes {
        let namespace = number(&attribute.name);
        write!(f, " @ {namespace} {}", attribute.name.local)?;
        write_value(f, &attribute.value)?;
    }
    f.write_char('\n')
}

/// The type, and each literal after `=`.
fn write_value(f: &mut Formatter<'_>, value: &Value) -> fmt::Result {
    write!(f, " {}", value.ty.map_or("?", Builtin::name))?;
    for literal in value.enumeration.iter().flatten() {
        write!(f, " ={}", Escaped(literal))?;
    }
    Ok(())
}

/// A text without blanks or line ends.
struct Escaped<'t>(&'t str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '\\' => f.write_str("\\\\")?,
                ' ' => f.write_str("\\s")?,
                '\n' => f.write_str("\\n")?,
                '\r' => f.write_str("\\r")?,
                '\t' => f.write_str("\\t")?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

fn unescape(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        out.push(match c {
            '\\' => match chars.next()? {
                '\\' => '\\',
                's' => ' ',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                _ => return None,
            },
            c => c,
        });
    }
    Some(out)
}

impl Catalogue {
    /// Reads the textual form.
    ///
    /// # Errors
    /// A text that no catalogue of this version has written.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let wrong = |number: usize| {
            let message = format!("line {} of the catalogue is not understood", number + 1);
            Error::new("catalogue", message)
        };
        let mut lines = text.lines().enumerate();
        if lines.next().is_none_or(|(_, line)| line != HEADER) {
            return Err(wrong(0));
        }
        let mut catalogue = Self::default();
        let mut namespaces: Vec<Arc<str>> = vec!["".into()];
        for (number, line) in lines {
            let mut words = Words {
                words: line.split(' ').peekable(),
                namespaces: &namespaces,
            };
            let read = match words.words.next() {
                Some("N") => words
                    .words
                    .next()
                    .and_then(unescape)
                    .map(|uri| namespaces.push(uri.into())),
                Some("T") => words.ty().map(|ty| catalogue.types.push(ty)),
                Some("E") => words.element().map(|it| catalogue.elements.push(it)),
                Some("V") => words
                    .words
                    .map(|word| word.parse().ok())
                    .collect::<Option<_>>()
                    .map(|events| catalogue.events = events),
                _ => None,
            };
            read.ok_or_else(|| wrong(number))?;
        }
        if catalogue.is_sound() {
            Ok(catalogue)
        } else {
            Err(wrong(0))
        }
    }

    /// Whether all numbers are of something.
    fn is_sound(&self) -> bool {
        let children = self.types.iter().flat_map(|ty| &ty.children);
        let mut elements = children
            .map(|child| child.element)
            .chain(self.events.iter().copied());
        elements.all(|element| element < self.elements.len())
            && self.elements.iter().all(|it| it.ty < self.types.len())
    }
}

struct Words<'t, I: Iterator<Item = &'t str>> {
    words: std::iter::Peekable<I>,
    namespaces: &'t [Arc<str>],
}

impl<'t, I: Iterator<Item = &'t str>> Words<'t, I> {
    fn number(&mut self) -> Option<usize> {
        self.words.next()?.parse().ok()
    }

    fn name(&mut self) -> Option<QName> {
        let namespace = self.number()?;
        let namespace = self.namespaces.get(namespace)?.clone();
        Some(QName::new(namespace, self.words.next()?))
    }

    fn element(&mut self) -> Option<Element> {
        let name = self.name()?;
        let ty = self.number()?;
        Some(Element { name, ty })
    }

    fn ty(&mut self) -> Option<Type> {
        let flags = self.words.next()?;
        let mut ty = Type {
            open: flags.contains('o'),
            any_attribute: flags.contains('a'),
            ..Type::default()
        };
        ty.text = match flags.chars().next()? {
            '-' => Text::None,
            'm' => Text::Any,
            'v' => Text::Value(self.value()?),
            _ => return None,
        };
        while let Some(word) = self.words.next() {
            if word == "@" {
                let name = self.name()?;
                let value = self.value()?;
                ty.attributes.push(Attribute { name, value });
                continue;
            }
            let (number, presence) = match word.strip_suffix(['*', '+']) {
                None => (word, Presence::One),
                Some(number) if word.ends_with('+') => (number, Presence::Several),
                Some(number) => (number, Presence::Any),
            };
            ty.children.push(Child {
                element: number.parse().ok()?,
                presence,
            });
        }
        Some(ty)
    }

    fn value(&mut self) -> Option<Value> {
        let ty = match self.words.next()? {
            "?" => None,
            name => Some(Builtin::from_name(name)?),
        };
        let mut literals = Vec::new();
        while let Some(word) = self.words.next_if(|word| word.starts_with('=')) {
            literals.push(unescape(&word[1..])?);
        }
        let enumeration = (!literals.is_empty()).then_some(literals);
        Some(Value { ty, enumeration })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let text = Text::Value(Value {
            ty: Some(Builtin::String),
            enumeration: Some(vec!["a b".into(), String::new(), "\\\n=".into()]),
        });
        let child = |element, presence| Child { element, presence };
        let catalogue = Catalogue {
            elements: vec![
                Element {
                    name: QName::new("urn:a b", "A"),
                    ty: 1,
                },
                Element {
                    name: QName::new("", "B"),
                    ty: 0,
                },
            ],
            types: vec![
                Type {
                    text,
                    ..Type::default()
                },
                Type {
                    children: vec![
                        child(1, Presence::One),
                        child(0, Presence::Any),
                        child(1, Presence::Several),
                    ],
                    open: true,
                    any_attribute: true,
                    text: Text::Any,
                    attributes: vec![
                        Attribute {
                            name: QName::new("", "x"),
                            value: Value::default(),
                        },
                        Attribute {
                            name: QName::new("urn:c", "y"),
                            value: Value {
                                ty: Some(Builtin::Int),
                                enumeration: None,
                            },
                        },
                    ],
                },
            ],
            events: vec![0],
        };
        let text = catalogue.to_string();
        assert_eq!(Catalogue::parse(&text).as_ref(), Ok(&catalogue), "{text}");
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "clacks-catalogue 2\n",
            "clacks-catalogue 1\nX\n",
            "clacks-catalogue 1\nE 0 a 0\n",
            "clacks-catalogue 1\nT - 0\n",
            "clacks-catalogue 1\nT v strange\n",
            "clacks-catalogue 1\nT v string =\\\n",
            "clacks-catalogue 1\nT q\n",
            "clacks-catalogue 1\nV 0\n",
        ] {
            assert!(Catalogue::parse(text).is_err(), "{text}");
        }
    }
}
