//! The function library (XQuery 1.0 and XPath 2.0 Functions and Operators): names, parameters,
//! results.

#![cfg_attr(
    not(feature = "full"),
    allow(dead_code, reason = "what runs queries reads it")
)]

use clacks_xs::Builtin;

use crate::ast::Occurrence;
use crate::types::{AtomicType, ItemType, KindTest, SequenceType};

/// The type of a parameter or result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Param {
    pub(crate) kind: Kind,
    pub(crate) occurrence: Occurrence,
}

/// What kind of items a parameter takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Item,
    Node,
    Element,
    Numeric,
    Atomic(AtomicType),
}

impl Param {
    /// Whether it is one boolean.
    pub(crate) fn is_boolean(self) -> bool {
        self == one(BOOLEAN)
    }

    pub(crate) fn sequence_type(self) -> SequenceType {
        let item = match self.kind {
            Kind::Item => ItemType::Any,
            Kind::Node => ItemType::Node(KindTest::Node),
            Kind::Element => ItemType::Node(KindTest::Element(crate::types::NameTest::Any, None)),
            Kind::Numeric => ItemType::Numeric,
            Kind::Atomic(ty) => ItemType::Atomic(ty),
        };
        SequenceType::Items(item, self.occurrence)
    }
}

/// A function of the library.
#[derive(Debug)]
pub(crate) struct Signature {
    pub(crate) name: &'static str,
    pub(crate) function: Function,
    /// How many arguments it needs at least.
    pub(crate) least: usize,
    /// The parameters; of `concat` the last one stands for any number.
    pub(crate) params: &'static [Param],
    pub(crate) result: Param,
}

impl Signature {
    /// The function of this local name, which is in the namespace `fn`.
    pub(crate) fn find(name: &str) -> Option<&'static Self> {
        let at = SIGNATURES.binary_search_by(|signature| signature.name.cmp(name));
        at.ok().map(|at| &SIGNATURES[at])
    }

    pub(crate) fn takes(&self, arguments: usize) -> bool {
        arguments >= self.least && (arguments <= self.params.len() || self.is_variadic())
    }

    pub(crate) fn is_variadic(&self) -> bool {
        self.function == Function::Concat
    }

    pub(crate) fn param(&self, index: usize) -> Param {
        self.params[index.min(self.params.len() - 1)]
    }

    /// All names, for messages.
    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        SIGNATURES.iter().map(|signature| signature.name)
    }
}

const fn one(kind: Kind) -> Param {
    Param {
        kind,
        occurrence: Occurrence::One,
    }
}

const fn optional(kind: Kind) -> Param {
    Param {
        kind,
        occurrence: Occurrence::Optional,
    }
}

const fn any(kind: Kind) -> Param {
    Param {
        kind,
        occurrence: Occurrence::Any,
    }
}

const fn several(kind: Kind) -> Param {
    Param {
        kind,
        occurrence: Occurrence::Several,
    }
}

const ITEM: Kind = Kind::Item;
const NODE: Kind = Kind::Node;
const ELEMENT: Kind = Kind::Element;
const NUMERIC: Kind = Kind::Numeric;
const ATOMIC: Kind = Kind::Atomic(AtomicType::Any);
const STRING: Kind = Kind::Atomic(AtomicType::STRING);
const DOUBLE: Kind = Kind::Atomic(AtomicType::DOUBLE);
const INTEGER: Kind = Kind::Atomic(AtomicType::INTEGER);
const BOOLEAN: Kind = Kind::Atomic(AtomicType::Builtin(Builtin::Boolean));
const URI: Kind = Kind::Atomic(AtomicType::Builtin(Builtin::AnyUri));
const QNAME: Kind = Kind::Atomic(AtomicType::Builtin(Builtin::QName));
const NCNAME: Kind = Kind::Atomic(AtomicType::Builtin(Builtin::NcName));
const DATE: Kind = Kind::Atomic(AtomicType::Builtin(Builtin::Date));
const TIME: Kind = Kind::Atomic(AtomicType::Builtin(Builtin::Time));
const DATE_TIME: Kind = Kind::Atomic(AtomicType::Builtin(Builtin::DateTime));
const DECIMAL: Kind = Kind::Atomic(AtomicType::Builtin(Builtin::Decimal));
const DURATION: Kind = Kind::Atomic(AtomicType::Builtin(Builtin::Duration));
const DAY_TIME: Kind = Kind::Atomic(AtomicType::DayTimeDuration);

macro_rules! library {
    ($($name:literal $function:ident $least:literal ($($param:expr),*) $result:expr;)+) => {
        /// The functions.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub(crate) enum Function { $($function,)+ }

        /// Sorted by name.
        const SIGNATURES: &[Signature] = &[$(Signature {
            name: $name,
            function: Function::$function,
            least: $least,
            params: &[$($param),*],
            result: $result,
        },)+];
    };
}

library! {
    "QName" QName 2 (optional(STRING), one(STRING)) one(QNAME);
    "abs" Abs 1 (optional(NUMERIC)) optional(NUMERIC);
    "adjust-date-to-timezone" AdjustDate 1 (optional(DATE), optional(DAY_TIME)) optional(DATE);
    "adjust-dateTime-to-timezone" AdjustDateTime 1 (optional(DATE_TIME), optional(DAY_TIME)) optional(DATE_TIME);
    "adjust-time-to-timezone" AdjustTime 1 (optional(TIME), optional(DAY_TIME)) optional(TIME);
    "avg" Avg 1 (any(ATOMIC)) optional(ATOMIC);
    "base-uri" BaseUri 0 (optional(NODE)) optional(URI);
    "boolean" Boolean 1 (any(ITEM)) one(BOOLEAN);
    "ceiling" Ceiling 1 (optional(NUMERIC)) optional(NUMERIC);
    "codepoint-equal" CodepointEqual 2 (optional(STRING), optional(STRING)) optional(BOOLEAN);
    "codepoints-to-string" CodepointsToString 1 (any(INTEGER)) one(STRING);
    "collection" Collection 0 (optional(STRING)) any(NODE);
    "compare" Compare 2 (optional(STRING), optional(STRING), one(STRING)) optional(INTEGER);
    "concat" Concat 2 (optional(ATOMIC)) one(STRING);
    "contains" Contains 2 (optional(STRING), optional(STRING), one(STRING)) one(BOOLEAN);
    "count" Count 1 (any(ITEM)) one(INTEGER);
    "current-date" CurrentDate 0 () one(DATE);
    "current-dateTime" CurrentDateTime 0 () one(DATE_TIME);
    "current-time" CurrentTime 0 () one(TIME);
    "data" Data 1 (any(ITEM)) any(ATOMIC);
    "dateTime" DateTime 2 (optional(DATE), optional(TIME)) optional(DATE_TIME);
    "day-from-date" DayFromDate 1 (optional(DATE)) optional(INTEGER);
    "day-from-dateTime" DayFromDateTime 1 (optional(DATE_TIME)) optional(INTEGER);
    "days-from-duration" DaysFromDuration 1 (optional(DURATION)) optional(INTEGER);
    "deep-equal" DeepEqual 2 (any(ITEM), any(ITEM), one(STRING)) one(BOOLEAN);
    "default-collation" DefaultCollation 0 () one(STRING);
    "distinct-values" DistinctValues 1 (any(ATOMIC), one(STRING)) any(ATOMIC);
    "doc" Doc 1 (optional(STRING)) optional(NODE);
    "doc-available" DocAvailable 1 (optional(STRING)) one(BOOLEAN);
    "document-uri" DocumentUri 1 (optional(NODE)) optional(URI);
    "empty" Empty 1 (any(ITEM)) one(BOOLEAN);
    "encode-for-uri" EncodeForUri 1 (optional(STRING)) one(STRING);
    "ends-with" EndsWith 2 (optional(STRING), optional(STRING), one(STRING)) one(BOOLEAN);
    "error" Error 0 (optional(QNAME), one(STRING), any(ITEM)) any(ITEM);
    "escape-html-uri" EscapeHtmlUri 1 (optional(STRING)) one(STRING);
    "exactly-one" ExactlyOne 1 (any(ITEM)) one(ITEM);
    "exists" Exists 1 (any(ITEM)) one(BOOLEAN);
    "false" False 0 () one(BOOLEAN);
    "floor" Floor 1 (optional(NUMERIC)) optional(NUMERIC);
    "hours-from-dateTime" HoursFromDateTime 1 (optional(DATE_TIME)) optional(INTEGER);
    "hours-from-duration" HoursFromDuration 1 (optional(DURATION)) optional(INTEGER);
    "hours-from-time" HoursFromTime 1 (optional(TIME)) optional(INTEGER);
    "id" Id 1 (any(STRING), one(NODE)) any(ELEMENT);
    "idref" Idref 1 (any(STRING), one(NODE)) any(NODE);
    "implicit-timezone" ImplicitTimezone 0 () one(DAY_TIME);
    "in-scope-prefixes" InScopePrefixes 1 (one(ELEMENT)) any(STRING);
    "index-of" IndexOf 2 (any(ATOMIC), one(ATOMIC), one(STRING)) any(INTEGER);
    "insert-before" InsertBefore 3 (any(ITEM), one(INTEGER), any(ITEM)) any(ITEM);
    "iri-to-uri" IriToUri 1 (optional(STRING)) one(STRING);
    "lang" Lang 1 (optional(STRING), one(NODE)) one(BOOLEAN);
    "last" Last 0 () one(INTEGER);
    "local-name" LocalName 0 (optional(NODE)) one(STRING);
    "local-name-from-QName" LocalNameFromQName 1 (optional(QNAME)) optional(NCNAME);
    "lower-case" LowerCase 1 (optional(STRING)) one(STRING);
    "matches" Matches 2 (optional(STRING), one(STRING), one(STRING)) one(BOOLEAN);
    "max" Max 1 (any(ATOMIC), one(STRING)) optional(ATOMIC);
    "min" Min 1 (any(ATOMIC), one(STRING)) optional(ATOMIC);
    "minutes-from-dateTime" MinutesFromDateTime 1 (optional(DATE_TIME)) optional(INTEGER);
    "minutes-from-duration" MinutesFromDuration 1 (optional(DURATION)) optional(INTEGER);
    "minutes-from-time" MinutesFromTime 1 (optional(TIME)) optional(INTEGER);
    "month-from-date" MonthFromDate 1 (optional(DATE)) optional(INTEGER);
    "month-from-dateTime" MonthFromDateTime 1 (optional(DATE_TIME)) optional(INTEGER);
    "months-from-duration" MonthsFromDuration 1 (optional(DURATION)) optional(INTEGER);
    "name" Name 0 (optional(NODE)) one(STRING);
    "namespace-uri" NamespaceUri 0 (optional(NODE)) one(URI);
    "namespace-uri-for-prefix" NamespaceUriForPrefix 2 (optional(STRING), one(ELEMENT)) optional(URI);
    "namespace-uri-from-QName" NamespaceUriFromQName 1 (optional(QNAME)) optional(URI);
    "nilled" Nilled 1 (optional(NODE)) optional(BOOLEAN);
    "node-name" NodeName 1 (optional(NODE)) optional(QNAME);
    "normalize-space" NormalizeSpace 0 (optional(STRING)) one(STRING);
    "normalize-unicode" NormalizeUnicode 1 (optional(STRING), one(STRING)) one(STRING);
    "not" Not 1 (any(ITEM)) one(BOOLEAN);
    "number" Number 0 (optional(ATOMIC)) one(DOUBLE);
    "one-or-more" OneOrMore 1 (any(ITEM)) several(ITEM);
    "position" Position 0 () one(INTEGER);
    "prefix-from-QName" PrefixFromQName 1 (optional(QNAME)) optional(NCNAME);
    "remove" Remove 2 (any(ITEM), one(INTEGER)) any(ITEM);
    "replace" Replace 3 (optional(STRING), one(STRING), one(STRING), one(STRING)) one(STRING);
    "resolve-QName" ResolveQName 2 (optional(STRING), one(ELEMENT)) optional(QNAME);
    "resolve-uri" ResolveUri 1 (optional(STRING), one(STRING)) optional(URI);
    "reverse" Reverse 1 (any(ITEM)) any(ITEM);
    "root" Root 0 (optional(NODE)) optional(NODE);
    "round" Round 1 (optional(NUMERIC)) optional(NUMERIC);
    "round-half-to-even" RoundHalfToEven 1 (optional(NUMERIC), one(INTEGER)) optional(NUMERIC);
    "seconds-from-dateTime" SecondsFromDateTime 1 (optional(DATE_TIME)) optional(DECIMAL);
    "seconds-from-duration" SecondsFromDuration 1 (optional(DURATION)) optional(DECIMAL);
    "seconds-from-time" SecondsFromTime 1 (optional(TIME)) optional(DECIMAL);
    "starts-with" StartsWith 2 (optional(STRING), optional(STRING), one(STRING)) one(BOOLEAN);
    "static-base-uri" StaticBaseUri 0 () optional(URI);
    "string" String 0 (optional(ITEM)) one(STRING);
    "string-join" StringJoin 2 (any(STRING), one(STRING)) one(STRING);
    "string-length" StringLength 0 (optional(STRING)) one(INTEGER);
    "string-to-codepoints" StringToCodepoints 1 (optional(STRING)) any(INTEGER);
    "subsequence" Subsequence 2 (any(ITEM), one(DOUBLE), one(DOUBLE)) any(ITEM);
    "substring" Substring 2 (optional(STRING), one(DOUBLE), one(DOUBLE)) one(STRING);
    "substring-after" SubstringAfter 2 (optional(STRING), optional(STRING), one(STRING)) one(STRING);
    "substring-before" SubstringBefore 2 (optional(STRING), optional(STRING), one(STRING)) one(STRING);
    "sum" Sum 1 (any(ATOMIC), optional(ATOMIC)) optional(ATOMIC);
    "timezone-from-date" TimezoneFromDate 1 (optional(DATE)) optional(DAY_TIME);
    "timezone-from-dateTime" TimezoneFromDateTime 1 (optional(DATE_TIME)) optional(DAY_TIME);
    "timezone-from-time" TimezoneFromTime 1 (optional(TIME)) optional(DAY_TIME);
    "tokenize" Tokenize 2 (optional(STRING), one(STRING), one(STRING)) any(STRING);
    "trace" Trace 2 (any(ITEM), one(STRING)) any(ITEM);
    "translate" Translate 3 (optional(STRING), one(STRING), one(STRING)) one(STRING);
    "true" True 0 () one(BOOLEAN);
    "unordered" Unordered 1 (any(ITEM)) any(ITEM);
    "upper-case" UpperCase 1 (optional(STRING)) one(STRING);
    "year-from-date" YearFromDate 1 (optional(DATE)) optional(INTEGER);
    "year-from-dateTime" YearFromDateTime 1 (optional(DATE_TIME)) optional(INTEGER);
    "years-from-duration" YearsFromDuration 1 (optional(DURATION)) optional(INTEGER);
    "zero-or-one" ZeroOrOne 1 (any(ITEM)) optional(ITEM);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_found_by_name() {
        assert!(SIGNATURES.is_sorted_by_key(|signature| signature.name));
        for signature in SIGNATURES {
            let found = Signature::find(signature.name).map(|found| found.function);
            assert_eq!(found, Some(signature.function));
            assert!(signature.least <= signature.params.len() || signature.is_variadic());
        }
        assert!(
            Signature::find("substring").is_some_and(|found| found.takes(3) && !found.takes(4))
        );
        assert!(Signature::find("concat").is_some_and(|found| found.takes(40) && !found.takes(1)));
        assert!(Signature::find("put").is_none());
    }
}
