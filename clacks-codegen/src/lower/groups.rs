//! Content models: which particles are fields, and which need a type of their own.

use std::collections::BTreeSet;

use clacks_schema::{ComplexType, Compositor, ModelGroupId, Particle, Term as SchemaTerm};
use proc_macro2::Ident;

use crate::ir::{self, Body, Docs, Field, ItemId, Kind, Occurs, What};
use crate::lower::lookahead;
use crate::lower::names::{self, Scope};
use crate::lower::particles::{Model, Node, Term, once};
use crate::lower::types::{Lowering, Owner};
use crate::lower::wildcards;

impl<'s> Lowering<'s, '_> {
    /// The fields of a type whose content is `particle`.
    pub(super) fn body(
        &mut self,
        ty: &'s ComplexType,
        particle: &'s Particle,
        owner: &Owner,
        fields: &mut Scope,
    ) -> Body {
        let node = self.simplifier.simplify(particle);
        let knows_siblings = wildcards::knows_siblings(ty, node.as_ref());
        if ty.open.is_some() || knows_siblings {
            let siblings = if knows_siblings {
                self.element_names(node.as_ref())
            } else {
                BTreeSet::new()
            };
            let outer = std::mem::replace(&mut self.siblings, siblings);
            let body = self.counted(node.as_ref(), ty.open.as_ref(), owner, fields);
            self.siblings = outer;
            return body;
        }
        let Some(node) = node else {
            // A model group without members is no content at all; one that holds such groups
            // still allows white space (part 1, section 3.4.2).
            return match &particle.term {
                SchemaTerm::Group(id) if !self.schema.model_group(*id).particles.is_empty() => {
                    Body::Sequence(Vec::new())
                }
                _ => Body::Empty,
            };
        };
        let is_list = match &node.term {
            Term::Model(model) if model.compositor == Compositor::All => {
                // Between the members text stands where their order says; and those that are
                // repeated need not stand together.
                let repeats = |node: &Node<'_>| {
                    node.max != Some(1) || matches!(node.term, Term::Wildcard(_) | Term::Model(_))
                };
                model.members.len() > 1 && (ty.mixed || model.members.iter().any(repeats))
            }
            _ => false,
        };
        if is_list || !lookahead::is_enough(&node, self.schema) {
            return self.counted(Some(&node), None, owner, fields);
        }
        match &node.term {
            Term::Model(model) if once(&node) && model.compositor != Compositor::Choice => {
                self.members(model, owner, fields)
            }
            _ => Body::Sequence(self.fields(std::slice::from_ref(&node), owner, fields)),
        }
    }

    fn members(&mut self, model: &Model<'s>, owner: &Owner, fields: &mut Scope) -> Body {
        let members = self.fields(&model.members, owner, fields);
        if model.compositor == Compositor::All {
            let is_kept = self.settings.relay && members.len() > 1;
            Body::All(members, is_kept.then(|| fields.claim("order")))
        } else {
            Body::Sequence(members)
        }
    }

    fn fields(&mut self, members: &[Node<'s>], owner: &Owner, scope: &mut Scope) -> Vec<Field> {
        // Elements first, so that a group never takes a name from one.
        let mut idents: Vec<_> = members
            .iter()
            .map(|member| match member.term {
                Term::Element(id, _) => {
                    Some(scope.claim(&names::snake(&self.schema.element(id).name.local)))
                }
                Term::Model(_) | Term::Wildcard(_) => None,
            })
            .collect();
        for (ident, member) in idents.iter_mut().zip(members) {
            if ident.is_none() {
                *ident = Some(scope.claim(&self.field_name(member)));
            }
        }
        let idents = idents.into_iter().flatten();
        idents
            .zip(members)
            .map(|(ident, member)| self.field(ident, member, owner))
            .collect()
    }

    /// The name of the field for a group or wildcard.
    fn field_name(&self, node: &Node<'s>) -> String {
        let plural = if node.max == Some(1) { "" } else { "s" };
        match &node.term {
            Term::Model(model) => match model.group {
                Some((id, true)) => names::snake(self.group_name(id)),
                _ => format!("{}{plural}", kind(model)),
            },
            _ => "any".to_owned(),
        }
    }

    /// The name of a model group definition.
    fn group_name(&self, id: ModelGroupId) -> &'s str {
        let name = self.schema.model_group(id).name.as_ref();
        name.map_or("group", |name| name.local.as_str())
    }

    fn field(&mut self, ident: Ident, node: &Node<'s>, owner: &Owner) -> Field {
        let emptiable = matches!(&node.term, Term::Model(model) if model.emptiable);
        let occurs = match (node.min, node.max) {
            (1, Some(1)) => Occurs::Once,
            (0, Some(1)) => Occurs::Optional,
            // Groups of nothing make up for any that lack.
            (_, max) if emptiable => Occurs::Many(0, max),
            (min, max) => Occurs::Many(min, max),
        };
        let (what, docs) = match &node.term {
            Term::Element(id, group) => {
                let element = self.schema.element(*id);
                let docs = Docs {
                    text: element.documentation.clone(),
                    origin: format!("Element `{}`.", element.name.local),
                };
                let within = self.within(owner, *group);
                (self.element_particle(*id, owner.module, &within), docs)
            }
            Term::Model(model) => {
                let docs = Docs {
                    text: None,
                    origin: match model.compositor {
                        Compositor::Choice => "One of several elements.".to_owned(),
                        _ => "Several elements.".to_owned(),
                    },
                };
                (What::Group(self.group(model, owner)), docs)
            }
            Term::Wildcard(wildcard) => {
                let docs = Docs {
                    text: None,
                    origin: "Any element.".to_owned(),
                };
                let wildcard = self.any_element(owner.module, wildcard);
                (What::Any(wildcard), docs)
            }
        };
        Field {
            ident,
            docs,
            particle: ir::Particle {
                what,
                occurs,
                emptiable,
                boxed: false,
            },
        }
    }

    /// What stands in a named group is named after it, since others may refer to it too.
    pub(super) fn within(&self, owner: &Owner, group: Option<ModelGroupId>) -> Owner {
        let Some(id) = group else {
            return owner.clone();
        };
        let group = self.schema.model_group(id);
        Owner {
            module: self
                .modules
                .of(group.span, group.name.as_ref().map(|name| &name.namespace)),
            name: names::type_name(self.group_name(id)),
        }
    }

    /// A type for a model group.
    fn group(&mut self, model: &Model<'s>, owner: &Owner) -> ItemId {
        if let Some(known) = self.groups.get(&model.key) {
            return *known;
        }
        let owner = self.within(owner, model.group.map(|(id, _)| id));
        let (item, docs) = if let Some((id, true)) = model.group {
            let item = self.modules.claim_or(owner.module, &owner.name, "Group");
            let file = self.modules.file(owner.module);
            let origin = format!("Group `{}` of `{file}`.", self.group_name(id));
            (item, origin)
        } else {
            let part = owner.part(names::type_name(kind(model)).as_str());
            let item = self.modules.claim(owner.module, &part.name);
            (item, format!("A part of `{}`.", owner.name))
        };
        self.groups.insert(model.key, item);
        let docs = Docs {
            text: None,
            origin: docs,
        };
        let at = self.modules.next(item);
        let owner = self.owner(item);
        let kind = if model.compositor == Compositor::Choice {
            let mut variants = Scope::default();
            let alternatives = model
                .members
                .iter()
                .map(|member| {
                    let variant = match &member.term {
                        Term::Element(id, _) => {
                            names::type_name(&self.schema.element(*id).name.local)
                        }
                        Term::Model(model) => match model.group {
                            Some((id, true)) => names::type_name(self.group_name(id)),
                            _ => names::variant(kind(model)),
                        },
                        Term::Wildcard(_) => "Any".to_owned(),
                    };
                    let variant = variants.claim(&variant);
                    self.field(variant, member, &owner)
                })
                .collect();
            Kind::Choice(alternatives)
        } else {
            Kind::Group(self.members(model, &owner, &mut Scope::default()))
        };
        self.modules.insert(at, item, docs, None, kind);
        item
    }
}

/// What a group without a name is called.
fn kind(model: &Model<'_>) -> &'static str {
    match model.compositor {
        Compositor::Choice => "choice",
        Compositor::Sequence | Compositor::All => "group",
    }
}
