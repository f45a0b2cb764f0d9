//! Functions on strings (sections 7.2 to 7.5). Characters are code points.

use std::collections::HashMap;
use std::sync::Arc;

use super::{Arguments, atomic, check_collation, count, optional_text, text};
use crate::error::Error;
use crate::eval::Eval;
use crate::item::{Item, Sequence};
use crate::library::Function;
use crate::value::Atomic;

impl<'a> Eval<'_, 'a> {
    pub(super) fn strings(
        &mut self,
        function: Function,
        arguments: Arguments<'_, 'a>,
    ) -> Result<Sequence<'a>, Error> {
        use Function as F;
        let argument = |at: usize| arguments.get(at).map_or_else(|| "".into(), text);
        match function {
            F::String => {
                let item = match arguments.first() {
                    Some(argument) => argument.items().first().cloned(),
                    None => Some(self.context_item()?),
                };
                return Ok(Atomic::string(self.string_of(item.as_ref())?).into());
            }
            F::StringLength | F::NormalizeSpace => {
                let value = if let Some(argument) = arguments.first() {
                    text(argument)
                } else {
                    let item = self.context_item()?;
                    self.string_of(Some(&item))?
                };
                self.charge(value.len() / 16)?;
                if function == F::StringLength {
                    return Ok(count(value.chars().count()).into());
                }
                let collapsed = clacks_xs::WhiteSpace::Collapse.normalize(&value);
                return Ok(Atomic::string(&*collapsed).into());
            }
            F::CodepointsToString => return self.codepoints_to_string(&arguments[0]),
            F::StringJoin => return self.string_join(&arguments[0], &argument(1)),
            F::Concat => {
                let mut whole = String::new();
                for argument in arguments {
                    if let Some(value) = atomic(argument) {
                        whole.push_str(&value.to_text());
                    }
                }
                return self.text(whole).map(Sequence::from);
            }
            _ => {}
        }
        self.charge(arguments.iter().map(|value| text(value).len() / 16).sum())?;
        let result = match function {
            F::CodepointEqual => {
                let both = optional_text(&arguments[0]).zip(optional_text(&arguments[1]));
                return Ok(both.map(|(a, b)| Atomic::Boolean(a == b)).into());
            }
            F::Compare => {
                check_collation(arguments.get(2))?;
                let both = optional_text(&arguments[0]).zip(optional_text(&arguments[1]));
                let order = both.map(|(a, b)| Atomic::integer(a.cmp(&b) as i64));
                return Ok(order.into());
            }
            F::Contains | F::StartsWith | F::EndsWith => {
                check_collation(arguments.get(2))?;
                let (a, b) = (argument(0), argument(1));
                return Ok(Atomic::Boolean(match function {
                    F::Contains => a.contains(&*b),
                    F::StartsWith => a.starts_with(&*b),
                    _ => a.ends_with(&*b),
                })
                .into());
            }
            F::SubstringBefore => {
                check_collation(arguments.get(2))?;
                let (a, b) = (argument(0), argument(1));
                let at = a.find(&*b).unwrap_or(0);
                a[..at].to_owned()
            }
            F::SubstringAfter => {
                check_collation(arguments.get(2))?;
                let (a, b) = (argument(0), argument(1));
                let at = a.find(&*b).map_or(a.len(), |at| at + b.len());
                a[at..].to_owned()
            }
            F::StringToCodepoints => {
                let value = argument(0);
                self.charge(value.len())?;
                let codepoints = value
                    .chars()
                    .map(|c| Item::Atomic(Atomic::integer(u32::from(c))))
                    .collect();
                return self.sequence(codepoints);
            }
            F::Substring => {
                let start = double(arguments.get(1));
                let length = arguments.get(2).map(|length| double(Some(length)));
                substring(&argument(0), start, length)
            }
            F::Translate => translate(&argument(0), &argument(1), &argument(2)),
            F::LowerCase => argument(0).chars().flat_map(char::to_lowercase).collect(),
            _ => argument(0).chars().flat_map(char::to_uppercase).collect(),
        };
        self.text(result).map(Sequence::from)
    }

    /// The string value of an item.
    pub(super) fn string_of(&mut self, item: Option<&Item<'a>>) -> Result<Arc<str>, Error> {
        match item {
            None => Ok("".into()),
            Some(Item::Node(node)) => self.string_value(*node),
            Some(Item::Atomic(value)) => {
                let text = value.to_text();
                self.charge(text.len() / 16)?;
                Ok(text)
            }
        }
    }

    fn codepoints_to_string(&mut self, codepoints: &Sequence<'a>) -> Result<Sequence<'a>, Error> {
        let mut whole = String::with_capacity(codepoints.len());
        for codepoint in codepoints.items() {
            let Item::Atomic(Atomic::Integer(number, _)) = codepoint else {
                continue;
            };
            let c = number
                .to_i64()
                .and_then(|number| u32::try_from(number).ok())
                .and_then(char::from_u32)
                .filter(|c| clacks_xs::names::is_xml_char(*c));
            whole.push(c.ok_or_else(|| {
                let message = format!("{number} is no character of XML");
                Error::new("err:FOCH0001", message)
            })?);
        }
        self.text(whole).map(Sequence::from)
    }

    fn string_join(&mut self, parts: &Sequence<'a>, between: &str) -> Result<Sequence<'a>, Error> {
        let mut whole = String::new();
        for (index, part) in parts.items().iter().enumerate() {
            if index > 0 {
                whole.push_str(between);
            }
            if let Item::Atomic(part) = part {
                whole.push_str(&part.to_text());
            }
            self.charge(1 + between.len() / 16)?;
        }
        self.text(whole).map(Sequence::from)
    }
}

/// A number that is an argument.
pub(super) fn double(argument: Option<&Sequence<'_>>) -> f64 {
    match argument.and_then(atomic) {
        Some(Atomic::Double(number)) => *number,
        _ => f64::NAN,
    }
}

/// Rounded as `fn:round` does.
pub(super) fn rounded(number: f64) -> f64 {
    (number + 0.5).floor()
}

fn substring(value: &str, start: f64, length: Option<f64>) -> String {
    let start = rounded(start);
    let end = length.map_or(f64::INFINITY, |length| start + rounded(length));
    let mut position = 0.0;
    value
        .chars()
        .filter(|_| {
            position += 1.0;
            start <= position && position < end
        })
        .collect()
}

fn translate(value: &str, from: &str, to: &str) -> String {
    let mut map = HashMap::new();
    let mut to = to.chars();
    for c in from.chars() {
        let replacement = to.next();
        map.entry(c).or_insert(replacement);
    }
    let replaced = |c: char| map.get(&c).copied().unwrap_or(Some(c));
    value.chars().filter_map(replaced).collect()
}
