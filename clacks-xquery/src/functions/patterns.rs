//! Functions with regular expressions (section 7.6).

use regex::Regex;

use super::{Arguments, text};
use crate::error::Error;
use crate::eval::Eval;
use crate::item::{Item, Sequence};
use crate::library::Function;
use crate::regex::replacement;
use crate::value::Atomic;

impl<'a> Eval<'_, 'a> {
    pub(super) fn patterns(
        &mut self,
        function: Function,
        arguments: Arguments<'_, 'a>,
    ) -> Result<Sequence<'a>, Error> {
        let value = text(&arguments[0]);
        let pattern = text(&arguments[1]);
        let flags = if function == Function::Replace { 3 } else { 2 };
        let flags = arguments.get(flags).map_or_else(|| "".into(), text);
        let regex = self.regex(&pattern, &flags)?;
        // A long pattern may need as many states.
        self.charge(1 + value.len() / 4 * (1 + pattern.len() / 64))?;
        if function == Function::Matches {
            return Ok(Atomic::Boolean(regex.is_match(&value)).into());
        }
        if regex.is_match("") {
            let pattern = clacks_xs::excerpt(&pattern);
            let message = format!("{pattern} matches the empty string");
            return Err(Error::new("err:FORX0003", message));
        }
        self.charge(value.len())?;
        if function == Function::Replace {
            let replacement = replacement(&text(&arguments[2]), regex.captures_len() - 1)?;
            return self.replace(&value, &regex, &replacement);
        }
        if value.is_empty() {
            return Ok(Sequence::Empty);
        }
        let tokens = regex
            .split(&value)
            .map(|token| Item::Atomic(Atomic::string(token)))
            .collect();
        self.sequence(tokens)
    }

    /// Charges as the result grows, which it may do fast.
    fn replace(
        &mut self,
        value: &str,
        regex: &Regex,
        replacement: &str,
    ) -> Result<Sequence<'a>, Error> {
        let mut out = String::new();
        let mut after = 0;
        for captures in regex.captures_iter(value) {
            let whole = captures.get_match();
            out.push_str(&value[after..whole.start()]);
            let before = out.len();
            captures.expand(replacement, &mut out);
            self.charge(1 + (out.len() - before) / 16)?;
            after = whole.end();
        }
        out.push_str(&value[after..]);
        self.text(out).map(Sequence::from)
    }
}
