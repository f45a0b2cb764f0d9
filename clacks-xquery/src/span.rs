//! Places in the text of a query.

/// A piece of the text of a query, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Span {
    /// Where it starts.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
}

impl Span {
    /// The piece from one byte to another.
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// The piece of `text` that this is.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize)
            .unwrap_or("")
    }

    /// Line and column at which it starts in `text`, both from 1; columns are characters.
    pub fn position(self, text: &str) -> (usize, usize) {
        let before = text.get(..self.start as usize).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = before.matches('\n').count() + 1;
        (line, before[line_start..].chars().count() + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_characters() {
        let text = "a\nb äö c";
        let at = u32::try_from(text.find('c').expect("a c")).expect("small");
        assert_eq!(Span::new(at, at + 1).position(text), (2, 6));
        assert_eq!(Span::new(at, at + 1).of(text), "c");
        assert_eq!(Span::new(900, 901).of(text), "");
    }
}
