use super::blocks;
use super::error::PatternError;
use super::translate::{Input, MAX_DEPTH, push_char};
use crate::{Version, names};

/// What follows a backslash stands for.
pub(super) enum Escape {
    /// One character.
    Char(char),
    /// A set, in a form that stands as well in a class as outside.
    Set(String),
}

/// The general categories of Unicode, but for `Cs`: surrogates are no characters.
const CATEGORIES: &[&str] = &[
    "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc",
    "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Z", "Zs", "Zl", "Zp", "S", "Sm", "Sc", "Sk", "So", "C",
    "Cc", "Cf", "Co", "Cn",
];

/// Reads what follows a backslash at `offset`.
pub(super) fn escape(input: &mut Input<'_>, offset: usize) -> Result<Escape, PatternError> {
    let Some((_, c)) = input.next() else {
        return Err(PatternError::new(
            offset,
            "\"\\\" ends the pattern; write \"\\\\\" for the character",
        ));
    };
    let set = |set: &str| Ok(Escape::Set(set.to_owned()));
    match c {
        'n' => Ok(Escape::Char('\n')),
        'r' => Ok(Escape::Char('\r')),
        't' => Ok(Escape::Char('\t')),
        '\\' | '|' | '.' | '-' | '^' | '?' | '*' | '+' | '{' | '}' | '(' | ')' | '[' | ']' => {
            Ok(Escape::Char(c))
        }
        's' => set(r"[\x20\t\n\r]"),
        'S' => set(r"[^\x20\t\n\r]"),
        'd' => set(r"\p{Nd}"),
        'D' => set(r"\P{Nd}"),
        'w' => set(r"[^\p{P}\p{Z}\p{C}]"),
        'W' => set(r"[\p{P}\p{Z}\p{C}]"),
        'i' => Ok(Escape::Set(format!("[{}]", names::NAME_START_CLASS))),
        'I' => Ok(Escape::Set(format!("[^{}]", names::NAME_START_CLASS))),
        'c' => Ok(Escape::Set(format!(
            "[{}{}]",
            names::NAME_START_CLASS,
            names::NAME_REST_CLASS
        ))),
        'C' => Ok(Escape::Set(format!(
            "[^{}{}]",
            names::NAME_START_CLASS,
            names::NAME_REST_CLASS
        ))),
        'p' => property(input, offset, false),
        'P' => property(input, offset, true),
        _ => Err(PatternError::new(
            offset,
            format!("\"\\{}\" is no escape of XML Schema", c.escape_debug()),
        )),
    }
}

/// Reads the `{…}` of `\p` or `\P`.
fn property(input: &mut Input<'_>, offset: usize, negated: bool) -> Result<Escape, PatternError> {
    let wrong = || PatternError::new(offset, "a property is written \\p{Lu} or \\p{IsBasicLatin}");
    let (name, _) = input
        .rest()
        .strip_prefix('{')
        .and_then(|rest| rest.split_once('}'))
        .ok_or_else(wrong)?;
    for _ in 0..name.chars().count() + 2 {
        input.next();
    }
    let set = if let Some(block) = name.strip_prefix("Is") {
        let named = input.version() == Version::Xsd11 && !block.is_empty();
        let unknown = named.then(|| r"\x{0}-\x{10FFFF}".into());
        let ranges = blocks::ranges(block).or(unknown).ok_or_else(|| {
            PatternError::new(
                offset,
                format!("{} is no block of Unicode", crate::excerpt(block)),
            )
        })?;
        // No class can be written empty, but all characters can be excluded from one.
        let (negated, ranges) = match &*ranges {
            "" => (!negated, r"\x{0}-\x{10FFFF}"),
            ranges => (negated, ranges),
        };
        format!("[{}{ranges}]", if negated { "^" } else { "" })
    } else if CATEGORIES.contains(&name) {
        format!("\\{}{{{name}}}", if negated { 'P' } else { 'p' })
    } else {
        let message = format!("{} is no general category of Unicode", crate::excerpt(name));
        return Err(PatternError::new(offset, message));
    };
    Ok(Escape::Set(set))
}

/// Reads a class whose `[` at `offset` has been read, and appends it.
pub(super) fn push_class(
    input: &mut Input<'_>,
    offset: usize,
    depth: usize,
    out: &mut String,
) -> Result<(), PatternError> {
    if depth == MAX_DEPTH {
        return Err(PatternError::limit(offset, "classes nest too deeply"));
    }
    let mut base = String::from(if input.eat('^') { "[^" } else { "[" });
    let empty = base.len();
    loop {
        let Some((at, c)) = input.next() else {
            return Err(PatternError::new(offset, "the class is never closed"));
        };
        match c {
            ']' if base.len() == empty => {
                return Err(PatternError::new(offset, "the class is empty"));
            }
            ']' => {
                out.push_str(&base);
                out.push(']');
                return Ok(());
            }
            '-' if base.len() > empty && input.peek() == Some('[') => {
                return push_difference(input, offset, depth, &base, out);
            }
            '[' => return Err(unescaped(at, '[')),
            '-' => {
                let at_an_end = base.len() == empty
                    || input.peek() == Some(']')
                    || input.rest().starts_with("-[");
                // Since 1.1 also between members, and nowhere as the beginning of a range.
                let right = match input.version() {
                    Version::Xsd10 => at_an_end,
                    Version::Xsd11 => input.peek() != Some('-') || input.rest().starts_with("-["),
                };
                if !right {
                    return Err(PatternError::new(
                        at,
                        "\"-\" stands between two members; write \"\\-\" for the character",
                    ));
                }
                push_char('-', &mut base);
            }
            '\\' => match escape(input, at)? {
                Escape::Char(c) => push_range(input, at, c, &mut base)?,
                Escape::Set(set) => base.push_str(&set),
            },
            c => push_range(input, at, c, &mut base)?,
        }
    }
}

/// Reads the class that is taken away from `base`, and the `]` after it.
fn push_difference(
    input: &mut Input<'_>,
    offset: usize,
    depth: usize,
    base: &str,
    out: &mut String,
) -> Result<(), PatternError> {
    let at = input.offset();
    input.eat('[');
    out.push('[');
    out.push_str(base);
    out.push_str("]--");
    push_class(input, at, depth + 1, out)?;
    out.push(']');
    if input.eat(']') {
        return Ok(());
    }
    Err(PatternError::new(
        offset,
        "a class ends after the one that is taken away from it",
    ))
}

/// Appends the range that begins with `first`, or `first` alone.
fn push_range(
    input: &mut Input<'_>,
    offset: usize,
    first: char,
    out: &mut String,
) -> Result<(), PatternError> {
    push_char(first, out);
    let is_range = input
        .rest()
        .strip_prefix('-')
        .is_some_and(|rest| !rest.starts_with([']', '[']) && !rest.is_empty());
    // A dash that ends the class, or begins what is taken away, makes no range; nor does the first of "--[".
    if !is_range || input.rest().starts_with("--[") {
        return Ok(());
    }
    input.next();
    let last = match input.next() {
        Some((at, '\\')) => match escape(input, at)? {
            Escape::Char(last) => last,
            Escape::Set(_) => return Err(PatternError::new(at, "a range cannot end with a set")),
        },
        Some((at, '-')) => return Err(unescaped(at, '-')),
        Some((_, last)) => last,
        None => return Err(PatternError::new(offset, "the class is never closed")),
    };
    if last < first {
        return Err(PatternError::new(
            offset,
            format!("the range {first:?} to {last:?} ends before it begins"),
        ));
    }
    out.push('-');
    push_char(last, out);
    Ok(())
}

fn unescaped(offset: usize, c: char) -> PatternError {
    PatternError::new(
        offset,
        format!("\"{c}\" cannot stand here in a class; write \"\\{c}\" for the character"),
    )
}
