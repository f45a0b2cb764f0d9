//! Expressions of XPath: `assert`, `assertion` and the tests of `alternative` (XML Schema 1.1, part
//! 1, sections 3.12.6 and 3.13.6). They are kept as they are written.

use clacks_xs::PrefixBindings as _;
use roxmltree::Node;

use crate::diagnostic::{Diagnostic, shown};
use crate::source::Spanned;
use crate::syntax::attributes::Attributes;
use crate::syntax::context::{Context, xsd_name};
use crate::syntax::{Expression, NamespaceContext};

/// Prefixes that are bound without being declared.
const BOUND: [&str; 5] = ["xml", "xs", "fn", "math", "err"];

impl Context<'_> {
    /// The assertions at the end of `nodes`, and what comes before them.
    pub(super) fn assertions<'n, 'a, 'input>(
        &mut self,
        nodes: &'n [Node<'a, 'input>],
    ) -> (&'n [Node<'a, 'input>], Vec<Expression>) {
        let is_assertion = |node: &Node<'_, '_>| xsd_name(*node) == Some("assert");
        let count = nodes.iter().rev().take_while(|node| is_assertion(node));
        let (rest, last) = if self.is_1_1() {
            nodes.split_at(nodes.len() - count.count())
        } else {
            (nodes, &[][..])
        };
        let mut assertions = Vec::new();
        for node in last {
            let mut attributes = Attributes::of(*node);
            let test = self.test(*node, &mut attributes);
            attributes.end(self);
            self.no_children(*node);
            // Without a test it is true.
            assertions.extend(test);
        }
        (rest, assertions)
    }

    /// The attribute `test` with the namespace of names in it that have no prefix.
    pub(super) fn test(
        &mut self,
        node: Node<'_, '_>,
        attributes: &mut Attributes<'_, '_>,
    ) -> Option<Expression> {
        let test = attributes.take(self, "test");
        let default_namespace = self.xpath_default(node, attributes);
        let test = test?;
        let namespaces = self.namespaces(node);
        if let Err(message) = well_formed(&test.value, &namespaces) {
            let diagnostic = Diagnostic::new("xpath-valid", test.span, message);
            self.report(diagnostic);
            return None;
        }
        Some(Expression {
            span: test.span,
            text: test.value,
            namespaces,
            default_namespace,
        })
    }

    /// `xpathDefaultNamespace`, that of the schema element where it is absent.
    pub(super) fn xpath_default(
        &mut self,
        node: Node<'_, '_>,
        attributes: &mut Attributes<'_, '_>,
    ) -> Option<String> {
        if !self.is_1_1() {
            return None;
        }
        let Some(said) = attributes.uri(self, "xpathDefaultNamespace") else {
            return self.xpath_default_namespace.clone();
        };
        self.xpath_namespace(node, &said)
    }

    fn xpath_namespace(&mut self, node: Node<'_, '_>, said: &Spanned<String>) -> Option<String> {
        match said.value.as_str() {
            "##defaultNamespace" => node.lookup_namespace_uri(None).map(str::to_owned),
            "##targetNamespace" => self.target_namespace.clone(),
            "##local" => None,
            other if other.starts_with("##") || other.contains(char::is_whitespace) => {
                let message = format!("{} is no namespace", shown(other));
                let diagnostic = Diagnostic::new("cvc-datatype-valid", said.span, message);
                self.report(
                    diagnostic.help(
                        "a namespace, `##defaultNamespace`, `##targetNamespace` or `##local`",
                    ),
                );
                None
            }
            other => Some(other.to_owned()).filter(|uri| !uri.is_empty()),
        }
    }
}

/// Whether literals and brackets are closed, and prefixes bound. What else is wrong is found by
/// whoever evaluates the expression.
fn well_formed(text: &str, namespaces: &NamespaceContext) -> Result<(), String> {
    let mut open = Vec::new();
    let mut rest = text;
    let mut empty = true;
    while let Some(c) = rest.chars().next() {
        let mut length = c.len_utf8();
        match c {
            '"' | '\'' => {
                let end = rest[1..].find(c).ok_or("a literal is not closed")?;
                length = end + 2;
            }
            '(' if rest.starts_with("(:") => {
                length = comment(rest).ok_or("a comment is not closed")?;
            }
            '(' => open.push(')'),
            '[' => open.push(']'),
            ')' | ']' if open.pop() != Some(c) => {
                return Err(format!("{} closes nothing", shown(&c.to_string())));
            }
            '{' | '}' | ';' | '\\' | '`' | '~' | '^' | '%' | '&' => {
                return Err(format!("{} cannot stand there", shown(&c.to_string())));
            }
            _ if clacks_xs::names::is_ncname(&rest[..length]) => {
                let end = rest.find(|c: char| !is_name_char(c)).unwrap_or(rest.len());
                let name = &rest[..end];
                let behind = &rest[end..];
                // An axis is followed by two colons.
                let prefix = behind.starts_with(':') && !behind.starts_with("::");
                let bound = BOUND.contains(&name) || namespaces.lookup(name).is_some();
                if prefix && !bound {
                    return Err(format!(
                        "the prefix {} is not bound to a namespace",
                        shown(name)
                    ));
                }
                length = end;
            }
            _ => {}
        }
        empty &= c.is_whitespace();
        rest = &rest[length..];
    }
    match open.pop() {
        Some(close) => Err(format!("{} is missing", shown(&close.to_string()))),
        None if empty => Err("the expression is empty".to_owned()),
        None => Ok(()),
    }
}

/// How long the comment is that begins the text; they nest.
fn comment(text: &str) -> Option<usize> {
    let mut depth = 0;
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        if rest.starts_with("(:") {
            depth += 1;
            at += 2;
        } else if rest.starts_with(":)") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return Some(at);
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    None
}

fn is_name_char(c: char) -> bool {
    c == '-' || c == '.' || clacks_xs::names::is_ncname(&format!("_{c}"))
}
