//! Who may have which events sent.

use std::{fs, path::Path};

use regex::Regex;

use super::AgentError;

/// Rules, of which the first counts that is about both.
#[derive(Debug)]
pub(super) struct Rights(Vec<Rule>);

#[derive(Debug)]
struct Rule {
    allows: bool,
    user: Regex,
    event: Regex,
}

impl Rights {
    pub(super) fn read(file: &Path) -> Result<Self, AgentError> {
        let wrong =
            |why: &dyn std::fmt::Display| AgentError::Rights(format!("{}: {why}", file.display()));
        let text = fs::read_to_string(file).map_err(|error| wrong(&error))?;
        Self::parse(&text)
            .map_err(|(line, why)| AgentError::Rights(format!("{}:{line}: {why}", file.display())))
    }

    /// Reads rules. An error has the number of its line.
    fn parse(text: &str) -> Result<Self, (usize, String)> {
        let lines = text.lines().enumerate();
        let rules = lines.filter_map(|(index, line)| {
            let words: Vec<&str> = line.split_whitespace().collect();
            if words.first().is_none_or(|word| word.starts_with('#')) {
                return None;
            }
            Some(rule(&words).map_err(|why| (index + 1, why)))
        });
        rules.collect::<Result<_, _>>().map(Self)
    }

    pub(super) fn allow(&self, user: &str, event: &str) -> bool {
        let mut rules = self.0.iter();
        let rule = rules.find(|rule| rule.user.is_match(user) && rule.event.is_match(event));
        rule.is_some_and(|rule| rule.allows)
    }
}

fn rule(words: &[&str]) -> Result<Rule, String> {
    let [verdict, user, event] = words else {
        return Err("a rule is `allow` or `deny`, who, and which events".to_owned());
    };
    Ok(Rule {
        allows: match *verdict {
            "allow" => true,
            "deny" => false,
            other => return Err(format!("`{other}` is neither `allow` nor `deny`")),
        },
        user: whole(user)?,
        event: whole(event)?,
    })
}

/// A pattern for all of a text.
fn whole(pattern: &str) -> Result<Regex, String> {
    // Alone first: what closes a bracket here must not be what opens one there.
    Regex::new(pattern)
        .and_then(|_| Regex::new(&format!(r"\A(?:{pattern})\z")))
        .map_err(|error| format!("`{pattern}` is no regular expression: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_rule_counts_and_the_default_is_to_deny() {
        let rights = Rights::parse(
            "# a comment\n\n  deny guest .*\nallow phone-.* PhoneStatus\n\
             allow node|agent Node(Announce|Leave)\nallow guest PhoneStatus\n",
        );
        let rights = rights.expect("rules");
        for (user, event, expected) in [
            ("phone-1", "PhoneStatus", true),
            ("phone-1", "NodeLeave", false),
            ("guest", "PhoneStatus", false),
            ("node", "NodeLeave", true),
            ("agent", "NodeAnnounce", true),
            ("nobody", "PhoneStatus", false),
            // All of a name, and not a part.
            ("node2", "NodeLeave", false),
            ("my-node", "NodeLeave", false),
            ("node", "NodeLeaveX", false),
            ("node\n", "NodeLeave", false),
            ("phone-\n1", "PhoneStatus", false),
            ("", "PhoneStatus", false),
        ] {
            assert_eq!(rights.allow(user, event), expected, "{user:?} {event}");
        }
        assert!(!Rights::parse("").expect("no rules").allow("a", "b"));
    }

    #[test]
    fn what_is_no_rule() {
        for (text, line) in [
            ("allow", 1),
            ("\n# one\nallow a", 3),
            ("permit a b", 1),
            ("allow a b c", 1),
            ("allow a) b", 1),
            ("allow ( b", 1),
            ("allow a (?x b", 1),
        ] {
            let (found, _) = Rights::parse(text).expect_err(text);
            assert_eq!(found, line, "{text}");
        }
    }
}
