use core::ops::Range;

/// A count from here on is rather checked by counting characters than spelled out.
const MANY: u32 = 32;

/// What a pattern consists of, as far as it has neither groups nor branches: then each atom matches one character.
///
/// If in addition all counts but one are exact, the length of a match tells how often that one was repeated. Such a
/// pattern, `\w{1,1000}` for example, which would be huge if it were spelled out, matches what `\w*` matches and has the
/// right length.
pub(super) struct Pieces {
    flat: bool,
    atoms: u64,
    counts: Vec<Count>,
}

struct Count {
    /// Where the quantifier stands in the translation.
    place: Range<usize>,
    least: u32,
    greatest: Option<u32>,
}

/// How many characters a match has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Lengths {
    least: u64,
    greatest: Option<u64>,
}

impl Lengths {
    pub(super) fn allow(&self, literal: &str) -> bool {
        let length = literal.chars().count() as u64;
        self.least <= length && self.greatest.is_none_or(|greatest| length <= greatest)
    }
}

impl Pieces {
    pub(super) fn new() -> Self {
        Self {
            flat: true,
            atoms: 0,
            counts: Vec::new(),
        }
    }

    pub(super) fn push_atom(&mut self) {
        self.atoms += 1;
    }

    pub(super) fn push_group_or_branch(&mut self) {
        self.flat = false;
    }

    /// The atom before is repeated.
    pub(super) fn push_count(&mut self, place: Range<usize>, least: u32, greatest: Option<u32>) {
        self.counts.push(Count {
            place,
            least,
            greatest,
        });
    }

    /// The translation with one count left to the length of the match, if that can be and saves much.
    pub(super) fn widen(&self, translation: &str) -> Option<(String, Lengths)> {
        if !self.flat {
            return None;
        }
        let is_exact = |count: &Count| count.greatest == Some(count.least);
        // Of several counts that are not exact the first is as good as any: there is no way then.
        let inexact = self.counts.iter().position(|count| !is_exact(count));
        let largest = || (0..self.counts.len()).max_by_key(|&index| self.counts[index].least);
        let chosen = inexact.or_else(largest)?;
        let one = &self.counts[chosen];
        if one.greatest.unwrap_or(one.least) < MANY {
            return None;
        }
        let mut fixed = self.atoms - self.counts.len() as u64;
        let others = self.counts.iter().enumerate();
        for (_, other) in others.filter(|(index, _)| *index != chosen) {
            if !is_exact(other) {
                return None;
            }
            fixed += u64::from(other.least);
        }
        let lengths = Lengths {
            least: fixed + u64::from(one.least),
            greatest: one.greatest.map(|greatest| fixed + u64::from(greatest)),
        };
        let before = &translation[..one.place.start];
        let after = &translation[one.place.end..];
        Some(([before, "*", after].concat(), lengths))
    }
}
