//! `any` and `anyAttribute`.

use std::collections::BTreeSet;

use clacks_xs::Builtin;
use roxmltree::Node;

use crate::diagnostic::{Diagnostic, shown};
use crate::model::Namespaces;
use crate::syntax::attributes::Attributes;
use crate::syntax::context::Context;
use crate::syntax::simple::words;
use crate::syntax::{Process, Wildcard};

impl Context<'_> {
    /// Part 1, section 3.10.2.
    pub(super) fn wildcard(
        &mut self,
        node: Node<'_, '_>,
        mut attributes: Attributes<'_, '_>,
    ) -> Wildcard {
        let namespace = attributes.take(self, "namespace");
        let process = attributes.one_of(self, "processContents", &["strict", "lax", "skip"]);
        attributes.end(self);
        self.no_children(node);
        let namespaces = match namespace.as_ref().map(|list| list.value.trim()) {
            None | Some("##any") => Namespaces::Any,
            Some("##other") => Namespaces::Not(self.target_namespace.clone()),
            Some(_) => {
                let mut all = BTreeSet::new();
                for word in namespace.iter().flat_map(words) {
                    let one = match word.value.as_str() {
                        "##targetNamespace" => self.target_namespace.clone(),
                        "##local" => None,
                        uri if uri.starts_with("##") || Builtin::AnyUri.check(uri).is_err() => {
                            let message = format!("{} is no namespace", shown(uri));
                            let rule = "cvc-datatype-valid";
                            self.report(Diagnostic::new(rule, word.span, message).help(
                                "`##any` or `##other` alone, or any of: a namespace, \
                                 `##targetNamespace`, `##local`",
                            ));
                            continue;
                        }
                        uri => Some(uri.to_owned()),
                    };
                    all.insert(one);
                }
                Namespaces::Of(all)
            }
        };
        Wildcard {
            span: self.tag(node),
            namespaces,
            process: match process {
                Some("skip") => Process::Skip,
                Some("lax") => Process::Lax,
                _ => Process::Strict,
            },
        }
    }
}
