//! Types, and tests on kinds of nodes.

use super::Parser;
use crate::ast::{ItemType, KindTest, Occurrence, SequenceType, TypedName};
use crate::error::Error;
use crate::lexer::{Kind, Symbol};

/// The words that begin a test on the kind of a node.
const KINDS: &[&str] = &[
    "node",
    "text",
    "comment",
    "processing-instruction",
    "document-node",
    "element",
    "attribute",
    "schema-element",
    "schema-attribute",
];

impl<'q> Parser<'q> {
    /// Whether a test on the kind of a node comes next.
    pub(super) fn at_kind_test(&self) -> bool {
        self.is_ahead(1, Symbol::Open) && KINDS.contains(&self.word(0))
    }

    /// A test on the kind of a node, which comes next.
    pub(super) fn kind_test(&mut self) -> Result<KindTest<'q>, Error> {
        let word = self.word(0);
        self.advance();
        self.expect(Symbol::Open)?;
        let test = match word {
            "node" => KindTest::Node,
            "text" => KindTest::Text,
            "comment" => KindTest::Comment,
            "processing-instruction" => KindTest::ProcessingInstruction(match self.peek() {
                Kind::String => Some(self.string()?),
                Kind::Name if !self.word(0).contains(':') => {
                    let token = self.advance();
                    Some(self.text_of(token).into())
                }
                _ => None,
            }),
            "document-node" => KindTest::Document(if self.is(Symbol::Close) {
                None
            } else if self.at_kind_test() && matches!(self.word(0), "element" | "schema-element") {
                Some(Box::new(self.nested(Self::kind_test)?))
            } else {
                return Err(self.unexpected("element() or schema-element()"));
            }),
            "schema-element" => KindTest::SchemaElement(self.name("the name of an element")?),
            "schema-attribute" => KindTest::SchemaAttribute(self.name("the name of an attribute")?),
            _ => self.named_test(word == "element")?,
        };
        self.expect(Symbol::Close)?;
        Ok(test)
    }

    /// What stands in the brackets of `element()` and `attribute()`.
    fn named_test(&mut self, element: bool) -> Result<KindTest<'q>, Error> {
        let name = if self.is(Symbol::Close) {
            None
        } else if self.eat(Symbol::Star) {
            Some(None)
        } else {
            Some(Some(self.name("a name or \"*\"")?))
        };
        let mut ty = None;
        if name.is_some() && self.eat(Symbol::Comma) {
            let name = self.name("the name of a type")?;
            let optional = element && self.eat(Symbol::Question);
            ty = Some(TypedName { name, optional });
        }
        let name = name.flatten();
        Ok(if element {
            KindTest::Element(name, ty)
        } else {
            KindTest::Attribute(name, ty.map(|ty| ty.name))
        })
    }

    /// The type of a sequence.
    pub(super) fn sequence_type(&mut self) -> Result<SequenceType<'q>, Error> {
        if self.word(0) == "empty-sequence" && self.is_ahead(1, Symbol::Open) {
            self.advance();
            self.advance();
            self.expect(Symbol::Close)?;
            return Ok(SequenceType::Empty);
        }
        let item = if self.word(0) == "item" && self.is_ahead(1, Symbol::Open) {
            self.advance();
            self.advance();
            self.expect(Symbol::Close)?;
            ItemType::Any
        } else if self.at_kind_test() {
            ItemType::Node(self.kind_test()?)
        } else {
            let name = self.name("a type")?;
            if self.is(Symbol::Open) {
                return Err(self.unexpected("the name of a type"));
            }
            ItemType::Atomic(name)
        };
        let occurrence = if self.eat(Symbol::Question) {
            Occurrence::Optional
        } else if self.eat(Symbol::Star) {
            Occurrence::Any
        } else if self.eat(Symbol::Plus) {
            Occurrence::Several
        } else {
            Occurrence::One
        };
        Ok(SequenceType::Items(item, occurrence))
    }

    /// `as` and a type, if that comes next.
    pub(super) fn type_declaration(&mut self) -> Result<Option<SequenceType<'q>>, Error> {
        if self.eat_word("as") {
            return self.sequence_type().map(Some);
        }
        Ok(None)
    }

    /// The type of a cast.
    pub(super) fn single_type(&mut self) -> Result<TypedName<'q>, Error> {
        let name = self.name("the name of an atomic type")?;
        if self.is(Symbol::Open) {
            return Err(self.unexpected("the name of an atomic type"));
        }
        let optional = self.eat(Symbol::Question);
        Ok(TypedName { name, optional })
    }
}
