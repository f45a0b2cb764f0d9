//! Wildcards, and the names that they do not allow.

use std::collections::BTreeSet;

use clacks_schema::{ComplexType, QName, Wildcard};
use proc_macro2::Ident;

use crate::ir::ModuleId;
use crate::lower::particles::{Node, Term};
use crate::lower::simple::name;
use crate::lower::types::Lowering;

impl<'s> Lowering<'s, '_> {
    /// The constant of a wildcard for elements.
    pub(super) fn any_element(&mut self, module: ModuleId, wildcard: &Wildcard) -> Ident {
        let schema = self.schema;
        let globals = schema.global_elements.iter();
        let globals = globals.map(|id| &schema.element(*id).name);
        let mut excluded = excluded(wildcard, globals);
        if wildcard.excluded.siblings {
            excluded.extend(self.siblings.iter().cloned());
        }
        self.wildcard(module, wildcard, &excluded)
    }

    /// The constant of a wildcard for attributes.
    pub(super) fn any_attribute(&mut self, module: ModuleId, wildcard: &Wildcard) -> Ident {
        let globals = self.schema.attributes.iter();
        let globals = globals.filter(|it| it.global).map(|it| &it.name);
        self.wildcard(module, wildcard, &excluded(wildcard, globals))
    }

    fn wildcard(
        &mut self,
        module: ModuleId,
        wildcard: &Wildcard,
        excluded: &BTreeSet<QName>,
    ) -> Ident {
        // The namespaces exclude the others.
        let excluded = excluded.iter();
        let excluded = excluded.filter(|it| wildcard.namespaces.allows(it.namespace.as_deref()));
        let excluded = excluded.map(name).collect();
        self.modules.wildcard_const(module, wildcard, excluded)
    }

    /// The names of all elements of a content model, those that may stand for others included.
    pub(super) fn element_names(&self, node: Option<&Node<'s>>) -> BTreeSet<QName> {
        let mut names = BTreeSet::new();
        let mut nodes: Vec<_> = node.into_iter().collect();
        while let Some(node) = nodes.pop() {
            match &node.term {
                Term::Element(id, _) => {
                    let all = self.schema.substitutes(*id).iter().chain([id]);
                    names.extend(all.map(|id| self.schema.element(*id).name.clone()));
                }
                Term::Model(model) => nodes.extend(&model.members),
                Term::Wildcard(_) => {}
            }
        }
        names
    }
}

fn excluded<'n>(wildcard: &Wildcard, globals: impl Iterator<Item = &'n QName>) -> BTreeSet<QName> {
    let mut names = wildcard.excluded.names.clone();
    if wildcard.excluded.defined {
        names.extend(globals.cloned());
    }
    names
}

/// Whether a wildcard in the content of a type depends on the elements beside it.
pub(super) fn knows_siblings(ty: &ComplexType, node: Option<&Node<'_>>) -> bool {
    let mut nodes: Vec<_> = node.into_iter().collect();
    while let Some(node) = nodes.pop() {
        match &node.term {
            Term::Wildcard(wildcard) if wildcard.excluded.siblings => return true,
            Term::Model(model) => nodes.extend(&model.members),
            Term::Element(..) | Term::Wildcard(_) => {}
        }
    }
    ty.open
        .as_ref()
        .is_some_and(|open| open.wildcard.excluded.siblings)
}
