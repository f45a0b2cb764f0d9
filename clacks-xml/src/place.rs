//! Where in a document an offset is. Worked out only when there is an error to report, by reading
//! the document up to there once more, so that readers keep no account of it.

use std::collections::HashMap;
use std::fmt::Write as _;

use clacks_xs::names;

use crate::error::Position;
use crate::reader::excerpt;
use crate::tokens::{Token, Tokens};

/// The path of the element that is open at `offset`, or that starts there.
pub(crate) fn path(input: &str, offset: usize) -> String {
    struct Open<'a> {
        segment: String,
        children: HashMap<&'a str, usize>,
    }
    let mut root = HashMap::new();
    let mut open: Vec<Open<'_>> = Vec::new();
    let mut tokens = Tokens::new(input);
    while let Ok(token) = tokens.next() {
        let (start, end) = (tokens.start(), tokens.end());
        match token {
            Token::Start(tag) if start <= offset => {
                let name = tag.name();
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
            Token::End if end <= offset => {
                open.pop();
            }
            Token::End => break,
            _ => {}
        }
    }
    open.iter().fold(String::new(), |mut path, element| {
        path.push('/');
        path.push_str(&element.segment);
        path
    })
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
