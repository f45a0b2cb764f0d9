//! Patterns that are large only since their classes are.
//!
//! The classes of Unicode are long, and a count spells them out as often as it says. No pattern tells
//! apart more than a few kinds of characters, though: those that are in the same of its classes. With a
//! byte for each kind, a class is one step of the automaton, and the pattern as large as its counts.

use core::fmt::Write as _;
use std::collections::HashMap;

use regex::bytes::{Regex, RegexBuilder};
use regex_syntax::hir::{Class, ClassUnicode, Hir, HirKind, Look};

/// How many classes, characters among them, are told apart at most.
const MAX_CLASSES: usize = 1_000;

/// A pattern over kinds of characters.
#[derive(Clone, Debug)]
pub(super) struct Reduced {
    regex: Regex,
    kinds: Kinds,
}

/// Which kind each character is of.
#[derive(Clone, Debug)]
struct Kinds {
    ascii: [u8; 128],
    /// Where another kind starts, and which.
    starts: Vec<(u32, u8)>,
}

impl Reduced {
    /// The same as `pattern`; `None` where there are too many kinds of characters, or it is too large
    /// all the same.
    pub(super) fn of(pattern: &Hir, size_limit: usize) -> Option<Self> {
        let mut classes = Classes::default();
        classes.collect(pattern);
        let (kinds, members) = classes.kinds()?;
        let mut text = String::from("(?s-u)");
        classes.print(pattern, &kinds, &members, &mut text);
        let regex = RegexBuilder::new(&text).size_limit(size_limit).build();
        Some(Self {
            regex: regex.ok()?,
            kinds,
        })
    }

    pub(super) fn is_match(&self, literal: &str) -> bool {
        let kinds: Vec<u8> = literal.chars().map(|c| self.kinds.of(c)).collect();
        self.regex.is_match(&kinds)
    }
}

impl Kinds {
    fn of(&self, c: char) -> u8 {
        let code = u32::from(c);
        if let Some(kind) = self.ascii.get(code as usize) {
            return *kind;
        }
        let next = self.starts.partition_point(|(start, _)| *start <= code);
        next.checked_sub(1).map_or(0, |at| self.starts[at].1)
    }
}

/// The classes of a pattern, each once; a character is a class as well.
#[derive(Default)]
struct Classes {
    numbers: HashMap<Box<[(u32, u32)]>, usize>,
    /// In the order of their numbers.
    all: Vec<Box<[(u32, u32)]>>,
}

impl Classes {
    fn collect(&mut self, hir: &Hir) {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) | HirKind::Class(Class::Bytes(_)) => {}
            HirKind::Literal(literal) => {
                for c in core::str::from_utf8(&literal.0).unwrap_or("").chars() {
                    self.add(character(c));
                }
            }
            HirKind::Class(Class::Unicode(class)) => self.add(ranges(class)),
            HirKind::Repetition(repetition) => self.collect(&repetition.sub),
            HirKind::Capture(capture) => self.collect(&capture.sub),
            HirKind::Concat(parts) | HirKind::Alternation(parts) => {
                for part in parts {
                    self.collect(part);
                }
            }
        }
    }

    fn add(&mut self, class: Box<[(u32, u32)]>) {
        if self.all.len() <= MAX_CLASSES && !self.numbers.contains_key(&class) {
            self.numbers.insert(class.clone(), self.all.len());
            self.all.push(class);
        }
    }

    /// The kinds of characters, and those of each class.
    fn kinds(&self) -> Option<(Kinds, Vec<Vec<u8>>)> {
        if self.all.len() > MAX_CLASSES {
            return None;
        }
        // Between two of these all characters are of one kind.
        let edges = self.all.iter().flat_map(|class| class.iter());
        let mut edges: Vec<u32> = edges.flat_map(|(first, last)| [*first, last + 1]).collect();
        edges.push(0);
        edges.sort_unstable();
        edges.dedup();
        let mut within: Vec<Vec<u32>> = vec![Vec::new(); edges.len()];
        for (number, class) in (0_u32..).zip(&self.all) {
            for (first, last) in class {
                let from = edges.partition_point(|edge| edge < first);
                let to = edges.partition_point(|edge| edge <= last);
                within[from..to].iter_mut().for_each(|it| it.push(number));
            }
        }
        let mut found: HashMap<&[u32], u8> = HashMap::new();
        let mut members = vec![Vec::new(); self.all.len()];
        let mut kinds = Kinds {
            ascii: [0; 128],
            starts: Vec::with_capacity(edges.len()),
        };
        for (edge, classes) in edges.iter().zip(&within) {
            let count = found.len();
            let kind = if let Some(kind) = found.get(classes.as_slice()) {
                *kind
            } else {
                let kind = u8::try_from(count).ok()?;
                found.insert(classes, kind);
                for number in classes {
                    members[*number as usize].push(kind);
                }
                kind
            };
            kinds.starts.push((*edge, kind));
        }
        for code in 0..128_u8 {
            let next = (kinds.starts).partition_point(|(start, _)| *start <= u32::from(code));
            kinds.ascii[usize::from(code)] = kinds.starts[next - 1].1;
        }
        Some((kinds, members))
    }

    /// Writes the pattern as one over kinds.
    fn print(&self, hir: &Hir, kinds: &Kinds, members: &[Vec<u8>], out: &mut String) {
        let group = |parts: &[Hir], between: &str, out: &mut String| {
            out.push_str("(?:");
            for (at, part) in parts.iter().enumerate() {
                out.push_str(if at > 0 { between } else { "" });
                self.print(part, kinds, members, out);
            }
            out.push(')');
        };
        match hir.kind() {
            HirKind::Empty => out.push_str("(?:)"),
            HirKind::Look(Look::Start) => out.push_str(r"\A"),
            HirKind::Look(_) => out.push_str(r"\z"),
            HirKind::Literal(literal) => {
                out.push_str("(?:");
                for c in core::str::from_utf8(&literal.0).unwrap_or("").chars() {
                    let _ = write!(out, r"\x{:02X}", kinds.of(c));
                }
                out.push(')');
            }
            HirKind::Class(Class::Unicode(class)) => {
                let number = self.numbers.get(&ranges(class));
                let kinds = number.map_or(&[][..], |number| &members[*number]);
                // Nothing is in an empty class.
                out.push_str(if kinds.is_empty() { "[a&&b" } else { "[" });
                for kind in kinds {
                    let _ = write!(out, r"\x{kind:02X}");
                }
                out.push(']');
            }
            HirKind::Class(Class::Bytes(_)) => out.push_str("[a&&b]"),
            HirKind::Repetition(repetition) => {
                group(core::slice::from_ref(&repetition.sub), "", out);
                let _ = match repetition.max {
                    None => write!(out, "{{{},}}", repetition.min),
                    Some(max) => write!(out, "{{{},{max}}}", repetition.min),
                };
            }
            HirKind::Capture(capture) => group(core::slice::from_ref(&capture.sub), "", out),
            HirKind::Concat(parts) => group(parts, "", out),
            HirKind::Alternation(parts) => group(parts, "|", out),
        }
    }
}

fn character(c: char) -> Box<[(u32, u32)]> {
    [(u32::from(c), u32::from(c))].into()
}

fn ranges(class: &ClassUnicode) -> Box<[(u32, u32)]> {
    let ranges = class.ranges().iter();
    ranges
        .map(|range| (u32::from(range.start()), u32::from(range.end())))
        .collect()
}

/// How large a pattern is once its counts are spelled out: in ranges of characters, and in classes.
pub(super) fn sizes(hir: &Hir) -> (u64, u64) {
    let sum = |parts: &[Hir]| {
        let sizes = parts.iter().map(sizes);
        sizes.fold((0_u64, 0_u64), |(a, b), (ranges, classes)| {
            (a.saturating_add(ranges), b.saturating_add(classes))
        })
    };
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => (0, 0),
        HirKind::Literal(literal) => (literal.0.len() as u64, literal.0.len() as u64),
        HirKind::Class(Class::Unicode(class)) => (class.ranges().len().max(1) as u64, 1),
        HirKind::Class(Class::Bytes(_)) => (1, 1),
        HirKind::Capture(capture) => sizes(&capture.sub),
        HirKind::Repetition(repetition) => {
            let (ranges, classes) = sizes(&repetition.sub);
            let times = u64::from(repetition.max.unwrap_or(repetition.min).max(1));
            // A way around each, too.
            let times_around = |size: u64| size.saturating_add(1).saturating_mul(times);
            (times_around(ranges), times_around(classes))
        }
        HirKind::Concat(parts) => sum(parts),
        HirKind::Alternation(parts) => {
            let (ranges, classes) = sum(parts);
            let ways = parts.len() as u64;
            (ranges.saturating_add(ways), classes.saturating_add(ways))
        }
    }
}
