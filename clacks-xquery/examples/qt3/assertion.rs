//! Whether an outcome is the expected one.

use clacks_xquery::{
    Atomic, Document, DynamicContext, Error, Item, Language, QName, Sequence, StaticContext, parse,
    resolve,
};

use crate::serialize;
use crate::suite::Expected;

pub(crate) type Outcome = Result<Sequence<'static>, Error>;

pub(crate) struct Judge<'c> {
    pub(crate) statically: &'c StaticContext,
    pub(crate) dynamically: &'c DynamicContext<'static>,
}

impl Judge<'_> {
    /// What is wrong with an outcome.
    pub(crate) fn check(&self, outcome: &Outcome, expected: &Expected) -> Result<(), String> {
        match expected {
            Expected::AllOf(parts) => parts.iter().try_for_each(|part| self.check(outcome, part)),
            Expected::AnyOf(parts) => {
                let mut why = String::from("none of:");
                for part in parts {
                    match self.check(outcome, part) {
                        Ok(()) => return Ok(()),
                        Err(error) => why = format!("{why} {error};"),
                    }
                }
                Err(why)
            }
            Expected::Not(part) => match self.check(outcome, part) {
                Ok(()) => Err("what should not be so is".to_owned()),
                Err(_) => Ok(()),
            },
            Expected::Error(code) => match outcome {
                Ok(value) => Err(format!("{} instead of error {code}", shown(value))),
                Err(error) if error.is_limit() => Err(error.to_string()),
                Err(_) => Ok(()),
            },
            _ => match outcome {
                Ok(value) => self.check_value(value, expected),
                Err(error) => Err(error.to_string()),
            },
        }
    }

    fn check_value(&self, value: &Sequence<'static>, expected: &Expected) -> Result<(), String> {
        let right = |right: bool, wanted: &str| {
            if right {
                Ok(())
            } else {
                Err(format!("{} instead of {wanted}", shown(value)))
            }
        };
        let boolean = |wanted: bool| matches!(value.items(), [Item::Atomic(Atomic::Boolean(truth))] if *truth == wanted);
        match expected {
            Expected::True => right(boolean(true), "true"),
            Expected::False => right(boolean(false), "false"),
            Expected::Empty => right(value.is_empty(), "nothing"),
            Expected::Count(count) => right(value.len() == *count, &format!("{count} items")),
            Expected::StringValue { text, normalized } => {
                let joined = strings(value).join(" ");
                let normal = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
                let equal = if *normalized {
                    normal(&joined) == normal(text)
                } else {
                    joined == *text
                };
                right(equal, &format!("{text:?}"))
            }
            Expected::Eq(expression) => self.holds(value, &format!("$result eq ({expression})")),
            Expected::DeepEq(expression) => {
                self.holds(value, &format!("deep-equal($result, ({expression}))"))
            }
            Expected::Permutation(expression) => self.holds(
                value,
                &format!(
                    "let $e := ({expression}) return count($e) eq count($result) \
                     and (every $x in $e satisfies count(for $y in $e where deep-equal($x, $y) return 1) \
                     eq count(for $y in $result where deep-equal($x, $y) return 1))"
                ),
            ),
            Expected::Type(ty) => self.holds(value, &format!("$result instance of {ty}")),
            Expected::Expression(expression) => self.holds(value, expression),
            Expected::Xml(xml) => {
                let actual = serialize::sequence(value);
                if actual == *xml {
                    return Ok(());
                }
                right(same_xml(&actual, xml).unwrap_or(false), xml)
            }
            other => Err(format!("{other:?} cannot be checked")),
        }
    }

    fn holds(&self, value: &Sequence<'static>, expression: &str) -> Result<(), String> {
        let name = QName::new("", "result");
        let statically = self.statically.clone().variable(name.clone(), None);
        let dynamically = self.dynamically.clone().variable_value(name, value.clone());
        let run = || {
            let ast = parse(expression, Language::XQuery)?;
            resolve(&ast, &statically)?.matches(&dynamically)
        };
        match run() {
            Ok(true) => Ok(()),
            Ok(false) => Err(format!("{} against {expression}", shown(value))),
            Err(error) => Err(format!("{} against {expression}: {error}", shown(value))),
        }
    }
}

/// Whether two texts are the same content.
fn same_xml(a: &str, b: &str) -> Option<bool> {
    let read = |text: &str| {
        let start = text.find("?>").filter(|_| text.starts_with("<?xml "));
        let text = start.map_or(text, |at| &text[at + 2..]);
        Document::parse(&format!("<result>{text}</result>")).ok()
    };
    let (a, b) = (read(a)?, read(b)?);
    let ast = parse(
        "declare variable $a external; declare variable $b external; deep-equal($a, $b)",
        Language::XQuery,
    )
    .ok()?;
    let query = resolve(&ast, &StaticContext::default()).ok()?;
    let context = DynamicContext::default()
        .variable_value(QName::new("", "a"), a.root().into())
        .variable_value(QName::new("", "b"), b.root().into());
    query.matches(&context).ok()
}

fn strings(value: &Sequence<'_>) -> Vec<String> {
    value
        .items()
        .iter()
        .map(|item| match item {
            Item::Node(node) => node.string().to_string(),
            Item::Atomic(value) => value.to_text().to_string(),
        })
        .collect()
}

fn shown(value: &Sequence<'_>) -> String {
    let types: Vec<_> = value
        .items()
        .iter()
        .take(4)
        .map(|item| match item {
            Item::Node(node) => format!("{:?}", node.kind()),
            Item::Atomic(value) => format!("{}({:?})", value.ty(), value.to_text()),
        })
        .collect();
    let text: String = types.join(", ").chars().take(200).collect();
    format!("({text}{})", if value.len() > 4 { ", …" } else { "" })
}
