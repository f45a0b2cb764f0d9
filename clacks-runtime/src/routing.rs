//! Routing keys, and how a topic exchange matches them.

/// The longest routing key that AMQP can carry, in bytes.
pub(crate) const LONGEST_KEY: usize = 255;

pub(crate) const LONG_KEY: &str =
    "domain and event name are too long for a routing key of 255 bytes";

/// The routing key of the event `name` in `domain`, `None` where it would be too long.
pub(crate) fn key(domain: &str, name: &str) -> Option<String> {
    let key = format!("{domain}.event.{name}");
    (key.len() <= LONGEST_KEY).then_some(key)
}

/// Whether `name` can be that of an event in a routing key: it means nothing in a pattern. Names of
/// elements may contain dots.
pub(crate) fn is_name(name: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && !word.contains(['*', '#']);
    name.split('.').all(is_word)
}

/// The routing key that is `key` in `domain`, `None` where that is none: too long, a word without
/// letters, or a word that means something in a pattern.
pub(crate) fn under(domain: &str, key: &str) -> Option<String> {
    pattern(domain, key).filter(|_| is_name(key))
}

/// The pattern that is `pattern` in `domain`, `None` where that is none: too long, or with a word
/// without letters.
pub(crate) fn pattern(domain: &str, pattern: &str) -> Option<String> {
    let is_pattern = pattern.split('.').all(|word| !word.is_empty());
    let pattern = format!("{domain}.{pattern}");
    (is_pattern && pattern.len() <= LONGEST_KEY).then_some(pattern)
}

/// The name of the event that `key` stands for in `domain`.
pub(crate) fn event<'key>(domain: &str, key: &'key str) -> Option<&'key str> {
    key.strip_prefix(domain)?.strip_prefix(".event.")
}

/// Whether a binding with `pattern` lets `key` through: `*` is exactly one word, `#` any number of
/// them.
pub(crate) fn matches(pattern: &str, key: &str) -> bool {
    let pattern: Vec<&str> = pattern.split('.').collect();
    let key: Vec<&str> = key.split('.').collect();
    // `reached[n]`: what was read of the pattern can match exactly the first `n` words of the key.
    let mut reached = vec![false; key.len() + 1];
    reached[0] = true;
    for part in pattern {
        if part == "#" {
            let first = reached.iter().position(|&here| here);
            for (n, here) in reached.iter_mut().enumerate() {
                *here = first.is_some_and(|first| first <= n);
            }
        } else {
            for n in (0..key.len()).rev() {
                reached[n + 1] = reached[n] && (part == "*" || part == key[n]);
            }
            reached[0] = false;
        }
    }
    reached[key.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_and_its_event() {
        let routing_key = key("org.clacks", "Door.Opened").expect("short enough");
        assert_eq!(routing_key, "org.clacks.event.Door.Opened");
        assert_eq!(event("org.clacks", &routing_key), Some("Door.Opened"));
        assert_eq!(event("org.other", &routing_key), None);
        assert_eq!(event("org", &routing_key), None);
        assert_eq!(key("org.clacks", &"x".repeat(LONGEST_KEY)), None);
    }

    #[test]
    fn keys_and_patterns_of_a_domain() {
        assert_eq!(under("d", "audit.phone").as_deref(), Some("d.audit.phone"));
        for key in ["", ".", "a.", ".a", "a..b", "*", "a.#", "a*"] {
            assert_eq!(under("d", key), None, "{key}");
        }
        assert_eq!(under("d", &"x".repeat(254)), None);
        assert_eq!(pattern("d", "a.*.#").as_deref(), Some("d.a.*.#"));
        for wrong in ["", "a.", "a..#"] {
            assert_eq!(pattern("d", wrong), None, "{wrong}");
        }
    }

    #[test]
    fn patterns_match_as_in_a_topic_exchange() {
        for (pattern, key, expected) in [
            ("a.b", "a.b", true),
            ("a.b", "a.b.c", false),
            ("a.b", "a", false),
            ("a.*", "a.b", true),
            ("a.*", "a", false),
            ("a.*", "a.b.c", false),
            ("*.b", "a.b", true),
            ("a.#", "a", true),
            ("a.#", "a.b.c", true),
            ("#", "", true),
            ("#", "a.b", true),
            ("#.c", "a.b.c", true),
            ("#.c", "a.b.c.d", false),
            ("a.#.d", "a.d", true),
            ("a.#.d", "a.b.c.d", true),
            ("a.#.*", "a", false),
            ("a.#.*", "a.b", true),
            ("#.b.#", "a.c", false),
            ("#.b.#", "a.b.c", true),
            ("*", "", true),
        ] {
            assert_eq!(matches(pattern, key), expected, "{pattern} against {key}");
        }
    }
}
