//! The regular expressions of XPath (XQuery 1.0 and XPath 2.0 Functions and Operators, section 7.6),
//! run by an engine that needs time in proportion to the text.

use std::borrow::Cow;
use std::fmt::Write as _;

use ::regex::{Regex, RegexBuilder};

use crate::error::{Error, UNSUPPORTED};

/// The memory that a compiled expression may take.
const SIZE_LIMIT: usize = 1 << 20;

/// How deep groups may be nested.
const MAX_DEPTH: usize = 100;

/// Compiles an expression.
pub(crate) fn compile(pattern: &str, flags: &str) -> Result<Regex, Error> {
    if let Some(wrong) = flags.chars().find(|c| !"smix".contains(*c)) {
        let message = format!("there is no flag {wrong:?} of regular expressions");
        return Err(Error::new("err:FORX0001", message).expecting("s, m, i or x"));
    }
    let tight = if flags.contains('x') {
        Cow::Owned(without_space(pattern))
    } else {
        Cow::Borrowed(pattern)
    };
    let translation = Translation {
        rest: &tight,
        pattern,
        dot_all: flags.contains('s'),
        out: String::with_capacity(pattern.len() + 16),
        open: Vec::new(),
        groups: 0,
    }
    .translate()?;
    RegexBuilder::new(&translation)
        .case_insensitive(flags.contains('i'))
        .multi_line(flags.contains('m'))
        .size_limit(SIZE_LIMIT)
        .dfa_size_limit(SIZE_LIMIT)
        .build()
        .map_err(|error| match error {
            ::regex::Error::CompiledTooBig(_) => {
                Error::limit("the regular expression is too large")
            }
            other => wrong(pattern, &other.to_string()),
        })
}

/// A pattern without white space, of which classes keep theirs.
fn without_space(pattern: &str) -> String {
    let mut depth = 0_usize;
    let mut escaped = false;
    pattern
        .chars()
        .filter(|c| {
            let blank = matches!(c, ' ' | '\t' | '\n' | '\r');
            if depth == 0 && blank {
                return false;
            }
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '[' => depth += 1,
                ']' => depth = depth.saturating_sub(1),
                _ => {}
            }
            true
        })
        .collect()
}

fn wrong(pattern: &str, why: &str) -> Error {
    let pattern = clacks_xs::excerpt(pattern);
    Error::new(
        "err:FORX0002",
        format!("{pattern} is no regular expression: {why}"),
    )
}

struct Translation<'p> {
    pattern: &'p str,
    rest: &'p str,
    dot_all: bool,
    out: String,
    /// The numbers of the groups that are open.
    open: Vec<usize>,
    groups: usize,
}

impl<'p> Translation<'p> {
    fn wrong(&self, why: &str) -> Error {
        wrong(self.pattern, why)
    }

    fn next(&mut self) -> Option<char> {
        let c = self.rest.chars().next()?;
        self.rest = &self.rest[c.len_utf8()..];
        Some(c)
    }

    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    fn translate(mut self) -> Result<String, Error> {
        let mut repeatable = false;
        while let Some(c) = self.peek() {
            let before = self.rest;
            self.next();
            repeatable = match c {
                '(' => {
                    if self.rest.starts_with('?') {
                        return Err(self.wrong("there is nothing that \"?\" could repeat"));
                    }
                    if self.open.len() == MAX_DEPTH {
                        return Err(Error::limit("groups nest too deeply"));
                    }
                    self.groups += 1;
                    self.open.push(self.groups);
                    self.out.push('(');
                    false
                }
                ')' => {
                    if self.open.pop().is_none() {
                        return Err(self.wrong("\")\" closes no group"));
                    }
                    self.out.push(')');
                    true
                }
                '|' => {
                    self.out.push('|');
                    false
                }
                '^' | '$' => {
                    // Repeated, it is still itself.
                    let _ = write!(self.out, "(?:{c})");
                    true
                }
                '?' | '*' | '+' | '{' => {
                    if !repeatable {
                        return Err(
                            self.wrong(&format!("there is nothing that \"{c}\" could repeat"))
                        );
                    }
                    self.quantifier(c)?;
                    false
                }
                '[' => {
                    self.class(before)?;
                    true
                }
                ']' | '}' => return Err(self.wrong(&format!("\"{c}\" stands alone"))),
                '.' => {
                    self.out
                        .push_str(if self.dot_all { "(?s:.)" } else { r"[^\n\r]" });
                    true
                }
                '\\' => {
                    self.escape(before)?;
                    true
                }
                c => {
                    self.out
                        .push_str(&::regex::escape(c.encode_utf8(&mut [0; 4])));
                    true
                }
            };
        }
        if !self.open.is_empty() {
            return Err(self.wrong("a group is never closed"));
        }
        Ok(self.out)
    }

    fn quantifier(&mut self, c: char) -> Result<(), Error> {
        if c == '{' {
            let (count, rest) = self
                .rest
                .split_once('}')
                .ok_or_else(|| self.wrong("a count is never closed"))?;
            let (least, most) = count.split_once(',').unwrap_or((count, count));
            let number = |digits: &str| {
                let digits_only = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
                digits_only.then(|| digits.parse::<u32>().unwrap_or(u32::MAX))
            };
            let right = match (number(least), number(most)) {
                (Some(least), Some(most)) => least <= most,
                (Some(_), None) => most.is_empty(),
                _ => false,
            };
            if !right {
                return Err(self.wrong("a count is written {n}, {n,} or {n,m}"));
            }
            let _ = write!(self.out, "{{{count}}}");
            self.rest = rest;
        } else {
            self.out.push(c);
        }
        // What is repeated as few times as possible.
        if self.peek() == Some('?') {
            self.next();
            self.out.push('?');
        }
        Ok(())
    }

    /// A class, which is written as in XML Schema; `before` starts with its bracket.
    fn class(&mut self, before: &'p str) -> Result<(), Error> {
        let mut depth = 0_usize;
        let mut chars = before.char_indices();
        let mut end = None;
        while let Some((at, c)) = chars.next() {
            match c {
                '\\' => {
                    chars.next();
                }
                '[' => depth += 1,
                ']' => {
                    depth -= 1;
                    if depth == 0 {
                        end = Some(at + 1);
                        break;
                    }
                }
                _ => {}
            }
        }
        let end = end.ok_or_else(|| self.wrong("a class is never closed"))?;
        // XPath may write a backslash before a dollar sign, which XML Schema may not.
        let class = before[..end].replace(r"\$", "$");
        self.schema_piece(&class)?;
        let consumed = end - 1;
        self.rest = &self.rest[consumed..];
        Ok(())
    }

    /// What follows a backslash; `before` starts with it.
    fn escape(&mut self, before: &'p str) -> Result<(), Error> {
        match self.next() {
            None => Err(self.wrong("\"\\\" ends it")),
            Some('$') => {
                self.out.push_str(r"\$");
                Ok(())
            }
            Some(digit @ '1'..='9') => {
                let group = digit as usize - '0' as usize;
                if group > self.groups || self.open.contains(&group) {
                    return Err(self.wrong("there is no such group to refer back to"));
                }
                Err(Error::new(
                    UNSUPPORTED,
                    "references back in regular expressions are not supported",
                ))
            }
            Some('p' | 'P') => {
                let end = before
                    .find('}')
                    .ok_or_else(|| self.wrong("a property is never closed"))?;
                self.rest = &before[end + 1..];
                // A category is what it is, whatever the case of letters.
                self.out.push_str("(?-i:");
                self.schema_piece(&before[..=end])?;
                self.out.push(')');
                Ok(())
            }
            Some(c) => self.schema_piece(&before[..=c.len_utf8()]),
        }
    }

    /// A piece that means what it means in XML Schema.
    fn schema_piece(&mut self, piece: &str) -> Result<(), Error> {
        let translated =
            clacks_xs::pattern::translate(piece).map_err(|error| self.wrong(error.message()))?;
        // It comes as one that matches whole texts.
        let bare = translated
            .strip_prefix(r"\A(?:")
            .and_then(|rest| rest.strip_suffix(r")\z"))
            .unwrap_or(&translated);
        self.out.push_str(bare);
        Ok(())
    }
}

/// The replacement as the engine wants it (`fn:replace`).
#[cfg(feature = "full")]
pub(crate) fn replacement(text: &str, groups: usize) -> Result<String, Error> {
    let wrong = || {
        let text = clacks_xs::excerpt(text);
        Error::new("err:FORX0004", format!("{text} is no replacement"))
            .expecting(r"\\ and \$ for these characters, and $ before a number only")
    };
    let mut out = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('\\') => out.push('\\'),
                Some('$') => out.push_str("$$"),
                _ => return Err(wrong()),
            },
            '$' => {
                let digit = |c: Option<&char>| c.and_then(|c| c.to_digit(10));
                let mut group = digit(chars.peek()).ok_or_else(wrong)? as usize;
                chars.next();
                // As many digits as make the number of a group.
                while let Some(next) = digit(chars.peek()) {
                    let longer = group * 10 + next as usize;
                    if longer > groups {
                        break;
                    }
                    group = longer;
                    chars.next();
                }
                if group <= groups {
                    let _ = write!(out, "${{{group}}}");
                }
            }
            c => out.push(c),
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dialect_of_xpath_is_understood() {
        for (pattern, flags, text, matches) in [
            ("^a.*b$", "", "axb", true),
            ("^a.*b$", "", "ax\nb", false),
            ("^a.*b$", "s", "ax\nb", true),
            ("^b", "m", "a\nb", true),
            (r"\p{ Lu}\ d", "xi", "a1", false),
            ("HELLO", "i", "hello", true),
            ("hello[ ]world", "x", "helloworld", false),
            ("hel lo", "x", "hello", true),
            ("[a-z-[aeiou]]+", "", "aei", false),
            (r"\p{Lu}\d{2,3}?\$[\$]", "", "A12$$", true),
            ("(a+)+$", "", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", false),
        ] {
            let regex = compile(pattern, flags).expect(pattern);
            assert_eq!(regex.is_match(text), matches, "{pattern} {text}");
        }
        for (pattern, flags, code) in [
            ("[", "", "err:FORX0002"),
            ("a**", "", "err:FORX0002"),
            ("(?:a)", "", "err:FORX0002"),
            (r"\q", "", "err:FORX0002"),
            ("a{3,2}", "", "err:FORX0002"),
            ("a", "k", "err:FORX0001"),
            (r"(a)\1", "", "unsupported"),
            (r"(a)\2", "", "err:FORX0002"),
            ("(x{1000}){1000}", "", "limit"),
        ] {
            let outcome = compile(pattern, flags).map_err(|error| error.code());
            assert_eq!(outcome.err(), Some(code), "{pattern}");
        }
    }

    #[cfg(feature = "full")]
    #[test]
    fn replacements_name_groups() {
        assert_eq!(replacement(r"$1\$\\$15", 1).as_deref(), Ok(r"${1}$$\${1}5"));
        assert_eq!(replacement("$2", 1).as_deref(), Ok(""));
        assert!(replacement("$a", 1).is_err() && replacement(r"\a", 1).is_err());
    }
}
