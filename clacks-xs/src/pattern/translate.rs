use core::fmt::Write as _;

use super::class::{self, Escape};
use super::error::PatternError;
use super::pieces::Pieces;
use crate::Version;

/// How deeply groups, or classes within classes, may nest.
pub(super) const MAX_DEPTH: usize = 100;

/// How long a translation may become.
const MAX_TRANSLATION: usize = 4 << 20;

/// Translates a regular expression of XML Schema to the syntax of the `regex` crate.
///
/// The outcome matches whole texts only; no flags are needed to compile it.
///
/// # Errors
///
/// When `xsd` is no regular expression of XML Schema, nests more than 100 deep, or becomes too long.
pub fn translate(xsd: &str) -> Result<String, PatternError> {
    translate_pieces(Version::Xsd10, xsd).map(|(translation, _)| translation)
}

/// The translation, and the pieces that it consists of.
pub(super) fn translate_pieces(
    version: Version,
    xsd: &str,
) -> Result<(String, Pieces), PatternError> {
    let mut input = Input::new(version, xsd);
    let mut out = String::from(r"\A(?:");
    let mut pieces = Pieces::new();
    let mut open_groups = Vec::new();
    // Whether what stands before may be repeated.
    let mut repeatable = false;
    while let Some((offset, c)) = input.next() {
        let is_atom = match c {
            '(' => {
                if open_groups.len() == MAX_DEPTH {
                    return Err(PatternError::limit(offset, "groups nest too deeply"));
                }
                open_groups.push(offset);
                pieces.push_group_or_branch();
                out.push_str("(?:");
                false
            }
            ')' => {
                if open_groups.pop().is_none() {
                    return Err(PatternError::new(
                        offset,
                        "\")\" closes no group; write \"\\)\" for the character",
                    ));
                }
                out.push(')');
                true
            }
            '|' => {
                pieces.push_group_or_branch();
                out.push('|');
                false
            }
            '?' | '*' | '+' | '{' => {
                if !repeatable {
                    return Err(nothing_to_repeat(offset, c));
                }
                let start = out.len();
                let (least, greatest) = match c {
                    '?' => (0, Some(1)),
                    '*' => (0, None),
                    '+' => (1, None),
                    _ => read_count(&mut input, offset)?,
                };
                push_count(least, greatest, &mut out);
                pieces.push_count(start..out.len(), least, greatest);
                false
            }
            '[' => {
                class::push_class(&mut input, offset, 0, &mut out)?;
                true
            }
            '\\' => {
                match class::escape(&mut input, offset)? {
                    Escape::Char(c) => push_char(c, &mut out),
                    Escape::Set(set) => out.push_str(&set),
                }
                true
            }
            '.' => {
                out.push_str(r"[^\n\r]");
                true
            }
            ']' | '}' => {
                let message = format!("\"{c}\" stands alone; write \"\\{c}\" for the character");
                return Err(PatternError::new(offset, message));
            }
            c => {
                push_char(c, &mut out);
                true
            }
        };
        repeatable = is_atom;
        if is_atom {
            pieces.push_atom();
        }
        if out.len() > MAX_TRANSLATION {
            return Err(PatternError::too_large(offset));
        }
    }
    if let Some(offset) = open_groups.pop() {
        return Err(PatternError::new(offset, "the group is never closed"));
    }
    out.push_str(r")\z");
    Ok((out, pieces))
}

fn nothing_to_repeat(offset: usize, c: char) -> PatternError {
    let message =
        format!("there is nothing that \"{c}\" could repeat; write \"\\{c}\" for the character");
    PatternError::new(offset, message)
}

/// Reads the rest of `{n}`, `{n,}` or `{n,m}`.
fn read_count(input: &mut Input<'_>, offset: usize) -> Result<(u32, Option<u32>), PatternError> {
    let wrong = || PatternError::new(offset, "a count is written {n}, {n,} or {n,m}");
    let least = read_number(input, offset)?.ok_or_else(wrong)?;
    let greatest = if input.eat(',') {
        read_number(input, offset)?
    } else {
        Some(least)
    };
    if !input.eat('}') {
        return Err(wrong());
    }
    match greatest {
        Some(greatest) if greatest < least => {
            let message = format!("the count {{{least},{greatest}}} ends before it begins");
            Err(PatternError::new(offset, message))
        }
        greatest => Ok((least, greatest)),
    }
}

fn push_count(least: u32, greatest: Option<u32>, out: &mut String) {
    let _ = match (least, greatest) {
        (0, Some(1)) => write!(out, "?"),
        (0, None) => write!(out, "*"),
        (1, None) => write!(out, "+"),
        (_, None) => write!(out, "{{{least},}}"),
        (_, Some(greatest)) if greatest == least => write!(out, "{{{least}}}"),
        (_, Some(greatest)) => write!(out, "{{{least},{greatest}}}"),
    };
}

/// `None` where no digit comes next.
fn read_number(input: &mut Input<'_>, offset: usize) -> Result<Option<u32>, PatternError> {
    let mut number = None;
    while let Some(digit) = input.peek().and_then(|c| c.to_digit(10)) {
        input.next();
        let longer = number
            .unwrap_or(0_u32)
            .checked_mul(10)
            .and_then(|tens| tens.checked_add(digit));
        number = Some(longer.ok_or_else(|| PatternError::limit(offset, "the count is too large"))?);
    }
    Ok(number)
}

/// Appends a character as itself, in a class or outside.
pub(super) fn push_char(c: char, out: &mut String) {
    if c.is_ascii_alphanumeric() || (!c.is_ascii() && !c.is_control()) {
        out.push(c);
    } else {
        let _ = write!(out, "\\x{{{:X}}}", u32::from(c));
    }
}

/// What is still to be read of a pattern.
pub(super) struct Input<'a> {
    text: &'a str,
    offset: usize,
    version: Version,
}

impl<'a> Input<'a> {
    pub(super) fn new(version: Version, text: &'a str) -> Self {
        Self {
            text,
            offset: 0,
            version,
        }
    }

    pub(super) fn version(&self) -> Version {
        self.version
    }

    /// Takes the next character, with its offset.
    pub(super) fn next(&mut self) -> Option<(usize, char)> {
        let offset = self.offset;
        let c = self.peek()?;
        self.offset += c.len_utf8();
        Some((offset, c))
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn rest(&self) -> &'a str {
        &self.text[self.offset..]
    }

    pub(super) fn offset(&self) -> usize {
        self.offset
    }

    /// Takes `expected` if it comes next.
    pub(super) fn eat(&mut self, expected: char) -> bool {
        let comes = self.peek() == Some(expected);
        if comes {
            self.offset += expected.len_utf8();
        }
        comes
    }
}
