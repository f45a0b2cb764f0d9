//! Types and node tests.

use super::Resolver;
use crate::ast;
use crate::context::XS;
use crate::core::Test;
use crate::error::Error;
use crate::nearest::nearest;
use crate::types::{AtomicType, ItemType, KindTest, NameTest, NodeType, SequenceType};

impl<'q> Resolver<'_, 'q> {
    pub(super) fn sequence_type(&self, ty: &ast::SequenceType<'q>) -> Result<SequenceType, Error> {
        let ast::SequenceType::Items(item, occurrence) = ty else {
            return Ok(SequenceType::Empty);
        };
        let item = match item {
            ast::ItemType::Any => ItemType::Any,
            ast::ItemType::Atomic(name) => ItemType::Atomic(self.atomic_type(name)?),
            ast::ItemType::Node(test) => ItemType::Node(self.kind_test(test)?),
        };
        Ok(SequenceType::Items(item, *occurrence))
    }

    pub(super) fn optional_type(
        &self,
        ty: Option<&ast::SequenceType<'q>>,
    ) -> Result<Option<SequenceType>, Error> {
        ty.map(|ty| self.sequence_type(ty)).transpose()
    }

    pub(super) fn atomic_type(&self, name: &ast::Name<'q>) -> Result<AtomicType, Error> {
        let resolved = self.element_name(name)?;
        let known = (&*resolved.namespace == XS)
            .then(|| AtomicType::from_name(name.local))
            .flatten();
        known.ok_or_else(|| {
            let nearest = nearest(name.local, AtomicType::names());
            Error::new(
                "err:XPST0051",
                format!("there is no atomic type {name} here"),
            )
            .near(nearest.map(|nearest| format!("xs:{nearest}")))
            .at(name.span)
        })
    }

    /// The type of a cast: one that has values of its own.
    pub(super) fn cast_type(&self, name: &ast::Name<'q>) -> Result<AtomicType, Error> {
        let ty = self.atomic_type(name)?;
        let abstract_type = matches!(
            ty,
            AtomicType::Any | AtomicType::Builtin(clacks_xs::Builtin::Notation)
        );
        if abstract_type {
            let message = format!("nothing can be cast to {name}");
            return Err(Error::new("err:XPST0080", message).at(name.span));
        }
        Ok(ty)
    }

    fn node_type(&self, name: &ast::Name<'q>) -> Result<NodeType, Error> {
        let resolved = self.element_name(name)?;
        let known = match (&*resolved.namespace, name.local) {
            (XS, "anyType") => Some(NodeType::AnyType),
            (XS, "untyped") => Some(NodeType::Untyped),
            (XS, "anySimpleType") => Some(NodeType::AnySimpleType),
            // No node has one of the list types where no schema says so.
            (XS, "NMTOKENS" | "IDREFS" | "ENTITIES") => Some(NodeType::Atomic(
                AtomicType::Builtin(clacks_xs::Builtin::Notation),
            )),
            (XS, local) => AtomicType::from_name(local).map(NodeType::Atomic),
            _ => None,
        };
        known.ok_or_else(|| {
            Error::new("err:XPST0008", format!("there is no type {name} here")).at(name.span)
        })
    }

    pub(super) fn kind_test(&self, test: &ast::KindTest<'q>) -> Result<KindTest, Error> {
        let name_test = |name: &Option<ast::Name<'q>>, element: bool| {
            Ok::<_, Error>(match name {
                None => NameTest::Any,
                Some(name) if element => NameTest::Name(self.element_name(name)?),
                Some(name) => NameTest::Name(self.variable_name(name)?),
            })
        };
        Ok(match test {
            ast::KindTest::Node => KindTest::Node,
            ast::KindTest::Text => KindTest::Text,
            ast::KindTest::Comment => KindTest::Comment,
            ast::KindTest::ProcessingInstruction(target) => {
                let target = target.as_ref().map(|target| {
                    clacks_xs::WhiteSpace::Collapse
                        .normalize(target)
                        .as_ref()
                        .into()
                });
                KindTest::ProcessingInstruction(target)
            }
            ast::KindTest::Document(inner) => {
                let inner = inner.as_ref().map(|inner| self.kind_test(inner));
                KindTest::Document(inner.transpose()?.map(Box::new))
            }
            ast::KindTest::Element(name, ty) => {
                let ty = ty.as_ref().map(|ty| self.node_type(&ty.name)).transpose()?;
                KindTest::Element(name_test(name, true)?, ty)
            }
            ast::KindTest::Attribute(name, ty) => {
                let ty = ty.as_ref().map(|ty| self.node_type(ty)).transpose()?;
                KindTest::Attribute(name_test(name, false)?, ty)
            }
            ast::KindTest::SchemaElement(name) | ast::KindTest::SchemaAttribute(name) => {
                self.element_name(name)?;
                let message = format!("no schema that declares {name} is imported");
                return Err(Error::new("err:XPST0008", message).at(name.span));
            }
        })
    }

    pub(super) fn node_test(
        &self,
        axis: ast::Axis,
        test: &ast::NodeTest<'q>,
    ) -> Result<Test, Error> {
        Ok(match test {
            ast::NodeTest::Kind(test) => Test::Kind(self.kind_test(test)?),
            ast::NodeTest::Name(test) => Test::Name(match test {
                ast::NameTest::Any => NameTest::Any,
                ast::NameTest::AnyOfPrefix(name) => NameTest::Namespace(self.namespace(name)?),
                ast::NameTest::AnyOfLocal(name) => NameTest::Local(name.local.into()),
                ast::NameTest::Name(name) if axis == ast::Axis::Attribute => {
                    NameTest::Name(self.variable_name(name)?)
                }
                ast::NameTest::Name(name) => NameTest::Name(self.element_name(name)?),
            }),
        })
    }
}
