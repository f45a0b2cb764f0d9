//! `any` and `anyAttribute`.

use std::collections::BTreeSet;

use clacks_xs::Builtin;
use roxmltree::Node;

use crate::diagnostic::{Diagnostic, shown};
use crate::model::{Excluded, Namespaces};
use crate::source::Spanned;
use crate::syntax::attributes::Attributes;
use crate::syntax::context::{Context, xsd_name};
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
        let (mut except, mut excluded) = (None, Excluded::default());
        if self.is_1_1() {
            except = attributes.take(self, "notNamespace");
            if let Some(names) = attributes.take(self, "notQName") {
                excluded = self.excluded(node, &names);
            }
        }
        attributes.end(self);
        self.no_children(node);
        if let (Some(namespace), Some(except)) = (&namespace, &except) {
            let message = "`namespace` and `notNamespace` exclude each other";
            self.report(
                Diagnostic::new("src-wildcard", except.span, message)
                    .related(namespace.span, "`namespace`"),
            );
        }
        let namespaces = if let Some(except) = except {
            Namespaces::all_but(self.namespace_list(&except))
        } else {
            self.namespaces_of(namespace.as_ref())
        };
        Wildcard {
            span: self.tag(node),
            namespaces,
            excluded,
            process: match process {
                Some("skip") => Process::Skip,
                Some("lax") => Process::Lax,
                _ => Process::Strict,
            },
        }
    }

    fn namespaces_of(&mut self, namespace: Option<&Spanned<String>>) -> Namespaces {
        match namespace.map(|list| list.value.trim()) {
            None | Some("##any") => Namespaces::Any,
            Some("##other") => {
                Namespaces::Not(BTreeSet::from([None, self.target_namespace.clone()]))
            }
            Some(_) => {
                let all = namespace.map(|list| self.namespace_list(list));
                Namespaces::Of(all.unwrap_or_default())
            }
        }
    }

    fn namespace_list(&mut self, list: &Spanned<String>) -> BTreeSet<Option<String>> {
        let mut all = BTreeSet::new();
        for word in words(list) {
            let one = match word.value.as_str() {
                "##targetNamespace" => self.target_namespace.clone(),
                "##local" => None,
                uri if uri.starts_with("##")
                    || (!self.is_1_1() && Builtin::AnyUri.check(uri).is_err()) =>
                {
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
        all
    }

    /// `notQName`.
    fn excluded(&mut self, node: Node<'_, '_>, list: &Spanned<String>) -> Excluded {
        let mut excluded = Excluded::default();
        for word in words(list) {
            match word.value.as_str() {
                "##defined" => excluded.defined = true,
                "##definedSibling" if xsd_name(node) == Some("any") => excluded.siblings = true,
                other if other.starts_with("##") => {
                    let message = format!("{} is no value of `notQName`", shown(other));
                    let help = "names, `##defined` and, of `any`, `##definedSibling`";
                    self.report(
                        Diagnostic::new("cvc-datatype-valid", word.span, message).help(help),
                    );
                }
                _ => {
                    let name = self.reference(node, &word);
                    excluded.names.extend(name.map(|name| name.value));
                }
            }
        }
        excluded
    }
}
