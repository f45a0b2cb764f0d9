//! Items as XML text, to be compared after it was read again.

use std::fmt::Write as _;

use clacks_xquery::{Item, Node, NodeKind, Sequence};

pub(crate) fn sequence(value: &Sequence<'_>) -> String {
    let mut out = String::new();
    let mut after_atomic = false;
    for item in value.items() {
        match item {
            Item::Atomic(value) => {
                if after_atomic {
                    out.push(' ');
                }
                out.push_str(&escape(&value.to_text()));
                after_atomic = true;
            }
            Item::Node(start) => {
                node(*start, &mut out);
                after_atomic = false;
            }
        }
    }
    out
}

fn node(node: Node<'_>, out: &mut String) {
    let text = || node.tree().text(node.id());
    match node.kind() {
        NodeKind::Document => node.children().for_each(|child| self::node(child, out)),
        NodeKind::Text => out.push_str(&escape(text())),
        NodeKind::Attribute => {
            let _ = write!(out, "{}=\"{}\"", name(node), escape(text()));
        }
        NodeKind::Comment => {
            let _ = write!(out, "<!--{}-->", text());
        }
        NodeKind::ProcessingInstruction => {
            let _ = write!(out, "<?{} {}?>", name(node), text());
        }
        NodeKind::Element => {
            let _ = write!(out, "<{}", name(node));
            let mut default = false;
            for (prefix, uri) in node.tree().namespaces(node.id()) {
                if prefix.is_empty() {
                    default = true;
                    let _ = write!(out, " xmlns=\"{}\"", escape(uri));
                } else if prefix != "xml" {
                    let _ = write!(out, " xmlns:{prefix}=\"{}\"", escape(uri));
                }
            }
            if !default {
                out.push_str(" xmlns=\"\"");
            }
            for attribute in node.attributes() {
                out.push(' ');
                self::node(attribute, out);
            }
            out.push('>');
            node.children().for_each(|child| self::node(child, out));
            let _ = write!(out, "</{}>", name(node));
        }
    }
}

fn name(node: Node<'_>) -> String {
    let local = node.name().map_or("", |(_, local)| local);
    match node.tree().prefix(node.id()) {
        "" => local.to_owned(),
        prefix => format!("{prefix}:{local}"),
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\r', "&#13;")
}
