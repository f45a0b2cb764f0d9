//! `openContent` and `defaultOpenContent` (XML Schema 1.1, part 1, sections 3.4.2.3 and 3.4.2.3.3).

use roxmltree::Node;

use crate::diagnostic::Diagnostic;
use crate::syntax::attributes::Attributes;
use crate::syntax::context::{Context, xsd_name};
use crate::syntax::{OpenContent, OpenContentMode};

impl Context<'_> {
    /// The one at the beginning of `nodes`, which it is taken from; else that of the document.
    pub(super) fn open_content(&mut self, nodes: &mut &[Node<'_, '_>]) -> Option<OpenContent> {
        if let Some((first, rest)) = nodes.split_first()
            && xsd_name(*first) == Some("openContent")
            && self.is_1_1()
        {
            *nodes = rest;
            let mut attributes = Attributes::of(*first);
            let modes = ["none", "interleave", "suffix"];
            let mode = attributes.one_of(self, "mode", &modes);
            attributes.end(self);
            return self.opened(*first, mode.unwrap_or("interleave"), true);
        }
        self.default_open.clone()
    }

    pub(super) fn default_open_content(&mut self, node: Node<'_, '_>) {
        let mut attributes = Attributes::of(node);
        let to_empty = attributes.flag(self, "appliesToEmpty");
        let mode = attributes.one_of(self, "mode", &["interleave", "suffix"]);
        attributes.end(self);
        self.default_open = self.opened(node, mode.unwrap_or("interleave"), to_empty);
    }

    fn opened(&mut self, node: Node<'_, '_>, mode: &str, to_empty: bool) -> Option<OpenContent> {
        let parent = node.tag_name().name();
        let mut wildcard = None;
        for child in self.children(node) {
            if xsd_name(child) == Some("any") && wildcard.is_none() {
                wildcard = Some(self.wildcard(child, Attributes::of(child)));
            } else {
                self.misplaced(child, parent);
            }
        }
        let mode = match mode {
            "none" => None,
            "suffix" => Some(OpenContentMode::Suffix),
            _ => Some(OpenContentMode::Interleave),
        };
        let open = match (mode, wildcard) {
            (Some(mode), Some(wildcard)) => Some((mode, wildcard)),
            (Some(_), None) => {
                let span = self.tag(node);
                let message = format!("`{parent}` holds no `any`");
                self.report(Diagnostic::new("src-ct.6", span, message));
                return None;
            }
            (None, Some(wildcard)) => {
                let message = "an `any` where no other elements are allowed";
                self.report(
                    Diagnostic::new("src-ct.6", wildcard.span, message)
                        .help("remove it, or the mode `none`"),
                );
                return None;
            }
            (None, None) => None,
        };
        Some(OpenContent { open, to_empty })
    }
}
