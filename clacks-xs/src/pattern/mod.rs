//! The regular expressions of XML Schema (Part 2, appendix F).
//!
//! A pattern always speaks of the whole literal. `^` and `$` are ordinary characters, groups capture nothing, and there
//! are neither lazy quantifiers nor references back. The categories of `\p{…}` are those of the Unicode version that
//! the `regex` crate knows; blocks are known by their present and, where they were renamed, by their former names.

mod alphabet;
mod blocks;
mod class;
mod error;
mod pieces;
mod translate;

use std::borrow::Cow;
use std::sync::OnceLock;

use regex::{Regex, RegexBuilder};
use regex_syntax::ParserBuilder;

use crate::Version;
use alphabet::Reduced;
use pieces::Lengths;

pub use error::PatternError;
pub use translate::translate;

/// The memory that one compiled pattern may take.
const SIZE_LIMIT: usize = 32 << 20;

/// How many ranges of characters a pattern may have, its counts spelled out, to be compiled as it stands.
const MANY_RANGES: u64 = 10_000;

/// How many classes and characters a pattern may have, its counts spelled out.
const MAX_WEIGHT: u64 = 200_000;

/// How deeply the translated pattern nests at most; more than what [`translate`] lets through.
const NEST_LIMIT: u32 = 1_000;

/// A pattern, compiled.
#[derive(Clone, Debug)]
pub struct Pattern {
    source: Cow<'static, str>,
    /// Holds `None` where the source is no pattern.
    compiled: OnceLock<Option<Compiled>>,
}

#[derive(Clone, Debug)]
struct Compiled {
    automaton: Automaton,
    weight: u64,
    /// The lengths of a match, where the regular expression leaves them open.
    lengths: Option<Lengths>,
}

#[derive(Clone, Debug)]
enum Automaton {
    OfText(Regex),
    OfKinds(Box<Reduced>),
}

impl Pattern {
    /// Compiles a pattern.
    ///
    /// The time of a match grows in proportion to the length of the literal. A count of a group, or one of several
    /// counts that are not exact, is spelled out when the pattern is compiled; a pattern that has more than 200,000
    /// characters and classes then is refused.
    ///
    /// # Errors
    ///
    /// When `xsd` is no regular expression of XML Schema, or one too large.
    pub fn new(xsd: &str) -> Result<Self, PatternError> {
        Self::of(Version::Xsd10, xsd)
    }

    /// The same, in the syntax of a version of XML Schema. Since 1.1 a hyphen between two members of
    /// a class is one, and a block that is not known has all characters.
    ///
    /// # Errors
    ///
    /// When `xsd` is no regular expression of XML Schema, or one too large.
    pub fn of(version: Version, xsd: &str) -> Result<Self, PatternError> {
        let compiled = compile(version, xsd)?;
        Ok(Self {
            source: Cow::Owned(xsd.to_owned()),
            compiled: OnceLock::from(Some(compiled)),
        })
    }

    /// A pattern for a `static`, compiled when it is first used.
    ///
    /// It is for patterns that [`Pattern::of`] was seen to accept, of the earliest version that does; one that it
    /// refuses matches nothing.
    pub const fn lazy(xsd: &'static str) -> Self {
        Self {
            source: Cow::Borrowed(xsd),
            compiled: OnceLock::new(),
        }
    }

    /// The pattern as it stands in the schema.
    pub fn as_str(&self) -> &str {
        &self.source
    }

    /// Does the pattern match the whole literal?
    pub fn is_match(&self, literal: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| {
            let compiled = compile(Version::Xsd10, &self.source);
            let compiled = compiled.or_else(|_| compile(Version::Xsd11, &self.source));
            compiled.ok()
        });
        let Some(compiled) = compiled else {
            return false;
        };
        let lengths = compiled.lengths.as_ref();
        lengths.is_none_or(|lengths| lengths.allow(literal))
            && match &compiled.automaton {
                Automaton::OfText(regex) => regex.is_match(literal),
                Automaton::OfKinds(reduced) => reduced.is_match(literal),
            }
    }

    /// How much it takes to compile and to keep it: the characters and classes that it has once its counts are
    /// spelled out. 0 for one that is not compiled.
    pub fn weight(&self) -> u64 {
        let compiled = self.compiled.get().and_then(Option::as_ref);
        compiled.map_or(0, |compiled| compiled.weight)
    }
}

impl core::str::FromStr for Pattern {
    type Err = PatternError;

    fn from_str(xsd: &str) -> Result<Self, Self::Err> {
        Self::new(xsd)
    }
}

fn compile(version: Version, xsd: &str) -> Result<Compiled, PatternError> {
    let (translation, pieces) = translate::translate_pieces(version, xsd)?;
    let (translation, lengths) = match pieces.widen(&translation) {
        Some((wider, lengths)) => (wider, Some(lengths)),
        None => (translation, None),
    };
    let too_large = || PatternError::too_large(xsd.len());
    let wrong = |error: &dyn core::fmt::Display| {
        PatternError::new(0, format!("the pattern cannot be compiled: {error}"))
    };
    let hir = ParserBuilder::new()
        .nest_limit(NEST_LIMIT)
        .build()
        .parse(&translation)
        .map_err(|error| wrong(&error))?;
    let (ranges, weight) = alphabet::sizes(&hir);
    if weight > MAX_WEIGHT {
        return Err(too_large());
    }
    let automaton = if ranges > MANY_RANGES {
        let reduced = Reduced::of(&hir, SIZE_LIMIT).ok_or_else(too_large)?;
        Automaton::OfKinds(Box::new(reduced))
    } else {
        let built = RegexBuilder::new(&translation)
            .size_limit(SIZE_LIMIT)
            .nest_limit(NEST_LIMIT)
            .build();
        Automaton::OfText(built.map_err(|error| match error {
            regex::Error::CompiledTooBig(_) => too_large(),
            other => wrong(&other),
        })?)
    };
    Ok(Compiled {
        automaton,
        weight,
        lengths,
    })
}

#[cfg(test)]
mod tests;
