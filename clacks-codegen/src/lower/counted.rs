//! Content that is held as a list and counted.

use std::collections::HashMap;

use clacks_schema::{Compositor, ElementId, OpenContent, OpenContentMode};
use proc_macro2::Ident;

use crate::ir::{
    self, Body, Counted, CountedGroup, CountedModel, CountedOpen, CountedParticle, CountedTerm,
    Docs, Field, Kind, Occurs, What,
};
use crate::lower::names::{self, Scope};
use crate::lower::particles::{Node, Term, is_emptiable};
use crate::lower::types::{Lowering, Owner};

/// What is known of the children while their content model is made.
struct Items {
    owner: Owner,
    variants: Scope,
    fields: Vec<Field>,
    elements: HashMap<ElementId, usize>,
    wildcards: HashMap<Ident, usize>,
    groups: Vec<CountedGroup>,
}

impl<'s> Lowering<'s, '_> {
    /// The content `node` of a type as a list.
    pub(super) fn counted(
        &mut self,
        node: Option<&Node<'s>>,
        open: Option<&OpenContent>,
        owner: &Owner,
        fields: &mut Scope,
    ) -> Body {
        let item = self
            .modules
            .claim(owner.module, &format!("{}Item", owner.name));
        let mut items = Items {
            owner: owner.clone(),
            variants: Scope::default(),
            fields: Vec::new(),
            elements: HashMap::new(),
            wildcards: HashMap::new(),
            groups: Vec::new(),
        };
        let root = if let Some(node) = node {
            self.counted_particle(node, &mut items)
        } else {
            items.groups.push(CountedGroup {
                compositor: Compositor::Sequence,
                emptiable: true,
                particles: Vec::new(),
            });
            once(CountedTerm::Group(0))
        };
        let open = open.map(|open| {
            let wildcard = self.any_element(owner.module, &open.wildcard);
            CountedOpen {
                interleaved: open.mode == OpenContentMode::Interleave,
                item: items.any(&wildcard),
                wildcard,
            }
        });
        let Items {
            fields: alternatives,
            groups,
            ..
        } = items;
        let model = self.modules.model_const(
            owner.module,
            &owner.name,
            CountedModel { root, groups, open },
        );
        let docs = Docs {
            text: None,
            origin: format!("A child of `{}`.", owner.name),
        };
        let at = self.modules.next(item);
        self.modules
            .insert(at, item, docs, None, Kind::Items(alternatives));
        Body::Counted(Counted {
            ident: fields.claim("items"),
            item,
            model,
            emptiable: node.is_none_or(is_emptiable),
        })
    }

    fn counted_particle(&mut self, node: &Node<'s>, items: &mut Items) -> CountedParticle {
        let term = match &node.term {
            Term::Element(id, group) => {
                let schema = self.schema;
                let own = (!schema.element(*id).is_abstract).then_some(*id);
                let substitutes = schema.substitutes(*id).iter().copied();
                let all: Vec<_> = own.into_iter().chain(substitutes).collect();
                let within = self.within(&items.owner, *group);
                let mut terms: Vec<_> = all
                    .into_iter()
                    .map(|id| self.counted_element(id, &within, items))
                    .collect();
                match (terms.pop(), terms.is_empty()) {
                    (Some(only), true) => only,
                    (last, _) => {
                        terms.extend(last);
                        items.groups.push(CountedGroup {
                            compositor: Compositor::Choice,
                            emptiable: false,
                            particles: terms.into_iter().map(once).collect(),
                        });
                        CountedTerm::Group(items.groups.len() - 1)
                    }
                }
            }
            Term::Wildcard(wildcard) => {
                let ident = self.any_element(items.owner.module, wildcard);
                CountedTerm::Any(items.any(&ident), ident)
            }
            Term::Model(model) => {
                let particles = model.members.iter();
                let particles = particles
                    .map(|member| self.counted_particle(member, items))
                    .collect();
                items.groups.push(CountedGroup {
                    compositor: model.compositor,
                    emptiable: model.emptiable,
                    particles,
                });
                CountedTerm::Group(items.groups.len() - 1)
            }
        };
        CountedParticle {
            min: node.min,
            max: node.max,
            term,
        }
    }

    fn counted_element(&mut self, id: ElementId, within: &Owner, items: &mut Items) -> CountedTerm {
        let element = self.schema.element(id);
        let module = items.owner.module;
        // Those of one name in a content model have one type.
        let same = |known: &&ElementId| {
            let known = self.schema.element(**known);
            known.name == element.name && known.ty == element.ty
        };
        let known = items.elements.keys().find(same).copied().unwrap_or(id);
        let number = if let Some(number) = items.elements.get(&known) {
            *number
        } else {
            let element_use = self.element_use(element, module, within);
            let local = &element.name.local;
            let number = items.add(
                &names::type_name(local),
                format!("Element `{local}`."),
                element.documentation.clone(),
                What::Element(element_use),
            );
            items.elements.insert(id, number);
            number
        };
        let name = self.modules.name_const(module, &element.name);
        CountedTerm::Element(number, name)
    }
}

fn once(term: CountedTerm) -> CountedParticle {
    CountedParticle {
        min: 1,
        max: Some(1),
        term,
    }
}

impl Items {
    /// The number of the item for elements that a wildcard allows.
    fn any(&mut self, wildcard: &Ident) -> usize {
        if let Some(known) = self.wildcards.get(wildcard) {
            return *known;
        }
        let what = What::Any(wildcard.clone());
        let number = self.add("Any", "Any element.".to_owned(), None, what);
        self.wildcards.insert(wildcard.clone(), number);
        number
    }

    fn add(&mut self, variant: &str, origin: String, text: Option<String>, what: What) -> usize {
        self.fields.push(Field {
            ident: self.variants.claim(variant),
            docs: Docs { text, origin },
            particle: ir::Particle {
                what,
                occurs: Occurs::Once,
                emptiable: false,
                boxed: false,
            },
        });
        self.fields.len() - 1
    }
}
