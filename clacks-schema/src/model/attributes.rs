//! The attributes of types, groups of them put in place.

use std::collections::{HashMap, HashSet};

use clacks_xs::builtin::Builtin;

use crate::diagnostic::{Diagnostic, shown};
use crate::model::resolve::Resolver;
use crate::model::{AttributeUse, QName, Simple, Type};
use crate::source::{Span, Spanned};
use crate::syntax::{self, Kind};

/// How deep attribute groups may be nested in each other.
const MAX_DEPTH: usize = 200;

/// The attributes of one type as they are gathered.
#[derive(Default)]
struct Gathered<'d> {
    uses: Vec<AttributeUse>,
    /// By name where the first one of it stands.
    places: HashMap<&'d QName, Span>,
    /// The groups whose attributes are in: to refer to a group twice adds nothing.
    groups: HashSet<usize>,
    /// The reference to the group that is being read.
    through: Option<Span>,
}

impl<'d> Resolver<'d> {
    /// The attributes of a type, or of the group `of`.
    pub(super) fn attributes(
        &mut self,
        items: &'d [syntax::AttributeItem],
        of: Option<usize>,
    ) -> Vec<AttributeUse> {
        let mut gathered = Gathered::default();
        // The lists that are being read, each with the group that it is of.
        let mut open = vec![(of, items.iter())];
        while let Some((_, rest)) = open.last_mut() {
            let Some(item) = rest.next() else {
                open.pop();
                if open.len() == 1 {
                    gathered.through = None;
                }
                continue;
            };
            match item {
                syntax::AttributeItem::Prohibited => {}
                syntax::AttributeItem::GroupRef(name) => {
                    let Some(at) = self.globals.at(Kind::AttributeGroup, &name.value) else {
                        self.unknown(Kind::AttributeGroup, name);
                        continue;
                    };
                    let group = &self.document.attribute_groups[at];
                    if let Some(first) = open.iter().position(|(of, _)| *of == Some(at)) {
                        if !self.circular_attribute_groups.contains(&at) {
                            let circle = open[first..].iter().filter_map(|(of, _)| *of);
                            self.circular_attribute_groups.extend(circle);
                            self.circular_attributes(name, group);
                        }
                    } else if open.len() > MAX_DEPTH {
                        let message = format!("attribute groups nested more than {MAX_DEPTH} deep");
                        self.diagnostics
                            .push(Diagnostic::new("limit", name.span, message));
                    } else if gathered.groups.insert(at) && self.unfolds(name.span) {
                        self.used_attribute_groups.insert(at);
                        gathered.through.get_or_insert(name.span);
                        open.push((Some(at), group.attributes.iter()));
                    }
                }
                syntax::AttributeItem::Use {
                    required,
                    attribute,
                } => self.attribute_use(*required, attribute, &mut gathered),
            }
        }
        gathered.uses
    }

    fn circular_attributes(&mut self, name: &Spanned<QName>, group: &syntax::AttributeGroup) {
        let message = format!(
            "the attribute group {} contains itself",
            shown(&name.value.local)
        );
        self.diagnostics.push(
            Diagnostic::new("src-attribute_group.3", name.span, message)
                .related(group.name.span, "the group begins here"),
        );
    }

    fn attribute_use(
        &mut self,
        required: bool,
        attribute: &'d syntax::AttributeUse,
        gathered: &mut Gathered<'d>,
    ) {
        let document = self.document;
        let (attribute, span) = match attribute {
            syntax::AttributeUse::Local(attribute) => (attribute, attribute.name.span),
            syntax::AttributeUse::Ref(name) => {
                let Some(at) = self.globals.at(Kind::Attribute, &name.value) else {
                    self.unknown(Kind::Attribute, name);
                    return;
                };
                (&document.attributes[at], name.span)
            }
        };
        let name = &attribute.name.value;
        if let Some(first) = gathered.places.get(name) {
            let message = format!("the attribute {} stands there twice", shown(&name.local));
            let place = gathered.through.unwrap_or(span);
            let mut diagnostic = Diagnostic::new("ct-props-correct.4", place, message)
                .related(*first, "the first one");
            if gathered.through.is_some() {
                diagnostic = diagnostic.related(span, "the one in the group");
            }
            self.diagnostics.push(diagnostic);
            return;
        }
        gathered.places.insert(name, span);
        if !self.unfolds(span) {
            return;
        }
        if let Some(ty) = self.attribute_type(attribute) {
            gathered.uses.push(AttributeUse {
                name: name.clone(),
                span,
                ty,
                required,
                documentation: attribute.documentation.clone(),
            });
        }
    }

    pub(super) fn attribute_type(&mut self, attribute: &'d syntax::Attribute) -> Option<Simple> {
        match &attribute.ty {
            syntax::TypeUse::Named(name) => match self.named_type(name)? {
                Type::Simple(ty) => Some(ty),
                Type::Complex(_) => {
                    let message = format!("{} is a complex type", shown(&name.value.local));
                    self.diagnostics.push(
                        Diagnostic::new("src-resolve", name.span, message)
                            .help("an attribute has a simple type"),
                    );
                    None
                }
            },
            syntax::TypeUse::Simple(ty) => self.simple_type(ty).map(Simple::Defined),
            syntax::TypeUse::Absent(_) => Some(Simple::Builtin(Builtin::AnySimpleType)),
            // The syntax of attributes has no place for one.
            syntax::TypeUse::Complex(_) => None,
        }
    }
}
