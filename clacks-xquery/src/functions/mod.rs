//! The function library, evaluated.

mod aggregates;
mod dates;
mod deep_equal;
mod durations;
mod names;
mod nodes;
mod numbers;
mod patterns;
mod sequences;
mod strings;
mod unicode;
mod uris;

use std::sync::Arc;

use crate::context::CODEPOINT;
use crate::core::Id;
use crate::error::Error;
use crate::eval::{Eval, range_length};
use crate::item::{Item, Sequence};
use crate::library::{Function, Signature};
use crate::value::Atomic;

/// The arguments of a call, converted to the types of the parameters.
pub(crate) type Arguments<'s, 'a> = &'s [Sequence<'a>];

impl<'a> Eval<'_, 'a> {
    pub(crate) fn call(
        &mut self,
        signature: &'static Signature,
        arguments: &[Id],
    ) -> Result<Sequence<'a>, Error> {
        match (signature.function, arguments) {
            // These need but know whether there is something.
            (Function::Not, [argument]) => {
                return Ok(Atomic::Boolean(!self.truth(*argument)?).into());
            }
            (Function::Boolean, [argument]) => {
                return Ok(Atomic::Boolean(self.truth(*argument)?).into());
            }
            // A range need not be made to be counted.
            (Function::Count, [argument]) => {
                if let Some((first, last)) = self.range_of(*argument)? {
                    return Ok(Atomic::integer(range_length(first, last)).into());
                }
            }
            _ => {}
        }
        let mut values = Vec::with_capacity(arguments.len());
        for (index, argument) in arguments.iter().enumerate() {
            let value = self.eval(*argument)?;
            let what = || format!("argument {} of {}", index + 1, signature.name);
            let value = self.convert_argument(value, signature.param(index), what)?;
            values.push(value);
        }
        self.apply(signature.function, &values)
    }

    fn apply(
        &mut self,
        function: Function,
        arguments: Arguments<'_, 'a>,
    ) -> Result<Sequence<'a>, Error> {
        use Function as F;
        match function {
            F::True => Ok(Atomic::Boolean(true).into()),
            F::False => Ok(Atomic::Boolean(false).into()),
            F::Boolean => Ok(Atomic::Boolean(arguments[0].truth()?).into()),
            F::Not => Ok(Atomic::Boolean(!arguments[0].truth()?).into()),
            F::Position | F::Last => {
                let focus = self.focus()?;
                let number = if function == F::Last {
                    focus.size
                } else {
                    focus.position
                };
                Ok(count(number).into())
            }
            F::Data => self.atomize(arguments[0].clone()),
            F::Error => Err(raised(arguments)),
            F::Trace | F::Unordered => Ok(arguments[0].clone()),
            F::DefaultCollation => Ok(Atomic::string(CODEPOINT).into()),
            F::Abs | F::Ceiling | F::Floor | F::Round | F::RoundHalfToEven | F::Number => {
                self.numbers(function, arguments)
            }
            F::Avg | F::Count | F::Max | F::Min | F::Sum => self.aggregates(function, arguments),
            F::DeepEqual => self.deep_equal(arguments),
            F::DistinctValues
            | F::Empty
            | F::ExactlyOne
            | F::Exists
            | F::IndexOf
            | F::InsertBefore
            | F::OneOrMore
            | F::Remove
            | F::Reverse
            | F::Subsequence
            | F::ZeroOrOne => self.sequences(function, arguments),
            F::Matches | F::Replace | F::Tokenize => self.patterns(function, arguments),
            F::CodepointEqual
            | F::CodepointsToString
            | F::Compare
            | F::Concat
            | F::Contains
            | F::EndsWith
            | F::LowerCase
            | F::NormalizeSpace
            | F::StartsWith
            | F::String
            | F::StringJoin
            | F::StringLength
            | F::StringToCodepoints
            | F::Substring
            | F::SubstringAfter
            | F::SubstringBefore
            | F::Translate
            | F::UpperCase => self.strings(function, arguments),
            F::NormalizeUnicode => self.normalize_unicode(arguments),
            F::EncodeForUri | F::EscapeHtmlUri | F::IriToUri | F::ResolveUri | F::StaticBaseUri => {
                self.uris(function, arguments)
            }
            F::QName
            | F::LocalNameFromQName
            | F::NamespaceUriFromQName
            | F::PrefixFromQName
            | F::ResolveQName
            | F::InScopePrefixes
            | F::NamespaceUriForPrefix => self.names(function, arguments),
            F::BaseUri
            | F::Collection
            | F::Doc
            | F::DocAvailable
            | F::DocumentUri
            | F::Id
            | F::Idref
            | F::Lang
            | F::LocalName
            | F::Name
            | F::NamespaceUri
            | F::Nilled
            | F::NodeName
            | F::Root => self.nodes_about(function, arguments),
            F::DaysFromDuration
            | F::HoursFromDuration
            | F::MinutesFromDuration
            | F::MonthsFromDuration
            | F::SecondsFromDuration
            | F::YearsFromDuration => Ok(durations::part(function, arguments)),
            _ => self.dates(function, arguments),
        }
    }
}

/// The only collation is that of code points.
fn check_collation(argument: Option<&Sequence<'_>>) -> Result<(), Error> {
    let Some(argument) = argument else {
        return Ok(());
    };
    let uri = text(argument);
    if &*uri == CODEPOINT {
        return Ok(());
    }
    let message = format!("there is no collation {}", clacks_xs::excerpt(&uri));
    Err(Error::new("err:FOCH0002", message).expecting(CODEPOINT))
}

/// The text of an argument, empty where there is none.
fn text(argument: &Sequence<'_>) -> Arc<str> {
    optional_text(argument).unwrap_or_else(|| "".into())
}

fn optional_text(argument: &Sequence<'_>) -> Option<Arc<str>> {
    atomic(argument).map(Atomic::to_text)
}

/// The value of an argument, if it has one.
fn atomic<'s>(argument: &'s Sequence<'_>) -> Option<&'s Atomic> {
    match argument.items() {
        [Item::Atomic(value), ..] => Some(value),
        _ => None,
    }
}

fn count(number: usize) -> Atomic {
    Atomic::integer(i64::try_from(number).unwrap_or(i64::MAX))
}

/// The error that a query raises itself.
fn raised(arguments: Arguments<'_, '_>) -> Error {
    let name = arguments.first().and_then(atomic);
    let Some(name) = name else {
        if arguments.len() == 1 {
            return Error::types("the name of the error is empty");
        }
        let message = arguments.get(1).map(text);
        let message = message.unwrap_or_else(|| "the query raised an error".into());
        return Error::new("err:FOER0000", &*message);
    };
    let description = arguments.get(1).map_or_else(|| "".into(), text);
    let message = format!("the query raised {} {description}", name.to_text());
    Error::new("err:FOER0000", message.trim_end())
}
