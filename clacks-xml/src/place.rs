//! Where in a document an offset is. Worked out only when there is an error to report, by reading
//! the document up to there once more, so that readers keep no account of it.

use std::collections::HashMap;
use std::fmt::Write as _;

use clacks_xs::names;

use crate::error::Position;
use crate::reader::{MAX_DEPTH, excerpt};
use crate::tokens::{Token, Tokens};

/// How long a path may get, in bytes; a longer one is cut.
const MAX_PATH: usize = 1000;

/// The path of the element that is open at `offset`, or that starts there.
pub(crate) fn path(input: &str, offset: usize) -> String {
    struct Open<'a> {
        segment: String,
        children: HashMap<&'a str, usize>,
    }
    let mut root = HashMap::new();
    let mut open: Vec<Open<'_>> = Vec::new();
    // How many elements are open below those: nobody reads as deep, so that all that is to be said
    // of them is that they are there.
    let mut below = 0_usize;
    let mut tokens = Tokens::lenient(input);
    while let Ok(token) = tokens.next() {
        let (start, end) = (tokens.start(), tokens.end());
        match token {
            Token::Start(_) if start <= offset && open.len() > MAX_DEPTH + 1 => below += 1,
            Token::Start(tag) if start <= offset => {
                let name = tag.as_str();
                let local = name.rsplit(':').next().unwrap_or(name);
                // What is no name is no element either.
                if !names::is_ncname(local) {
                    break;
                }
                let siblings = open
                    .last_mut()
                    .map_or(&mut root, |parent| &mut parent.children);
                let count = siblings.entry(local).or_insert(0);
                *count += 1;
                let mut segment = excerpt(local).to_owned();
                if *count > 1 {
                    let _ = write!(segment, "[{count}]");
                }
                open.push(Open {
                    segment,
                    children: HashMap::new(),
                });
            }
            Token::Eof => break,
            _ if start > offset => break,
            // The end tag itself still belongs to its element.
            Token::End if end <= offset => match below.checked_sub(1) {
                Some(less) => below = less,
                None => drop(open.pop()),
            },
            Token::End => break,
            _ => {}
        }
    }
    let mut path = String::new();
    for element in &open {
        if path.len() + element.segment.len() > MAX_PATH {
            path.push_str("/…");
            break;
        }
        path.push('/');
        path.push_str(&element.segment);
    }
    path
}

/// Where a document starts.
pub(crate) const START: Position = Position {
    line: 1,
    column: 1,
    offset: 0,
};

/// Moves a position past `bytes`, which are of whole characters.
pub(crate) fn advance(position: &mut Position, bytes: &[u8]) {
    let is_first = |b: &&u8| (**b & 0xC0) != 0x80;
    let lines = memchr::memchr_iter(b'\n', bytes).count();
    match memchr::memrchr(b'\n', bytes) {
        None => position.column += bytes.iter().filter(is_first).count(),
        Some(last) => position.column = bytes[last + 1..].iter().filter(is_first).count() + 1,
    }
    position.line += lines;
    position.offset += bytes.len();
}

/// The line and column of `offset`.
pub(crate) fn position(input: &str, offset: usize) -> Position {
    let offset = offset.min(input.len());
    let before = &input[..input.floor_char_boundary(offset)];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Position {
        line: before.bytes().filter(|&b| b == b'\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
        offset,
    }
}
