//! The queues that subscribers ask for, and how they are named.

/// How many events wait in a durable queue, unless the subscription says otherwise.
pub(crate) const DURABLE_LENGTH: u32 = 1_000_000;

/// How many bytes wait in a durable queue, unless the subscription says otherwise.
pub(crate) const DURABLE_BYTES: u64 = 1 << 30;

/// How often a message is delivered again, unless the subscription says otherwise.
pub(crate) const REDELIVERIES: u32 = 20;

/// The header with the reason why a subscriber has made a message a dead letter.
pub(crate) const REASON: &str = "clacks-death-reason";

/// The header with the verified login of the sender, in a dead letter that the subscriber passed on.
#[cfg(feature = "amqp")]
pub(crate) const SENDER: &str = "clacks-death-user-id";

/// The header in which RabbitMQ says why it has made a message a dead letter.
pub(crate) const BROKER_REASON: &str = "x-first-death-reason";

/// The longest that AMQP can carry as the name of a queue, in bytes.
const LONGEST_NAME: usize = 255;

/// A queue that a subscriber asks for.
#[derive(Debug, Clone)]
pub(crate) struct QueueSpec {
    pub(crate) kind: QueueKind,
    /// What is bound to it: routing keys, or patterns of them.
    pub(crate) patterns: Vec<String>,
    /// How many messages the transport sends ahead.
    pub(crate) prefetch: u16,
    pub(crate) limits: Limits,
}

/// How much may wait in a queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Limits {
    /// In messages.
    pub(crate) length: u32,
    /// In bytes of their bodies.
    pub(crate) bytes: u64,
}

impl Limits {
    pub(crate) const DURABLE: Self = Self {
        length: DURABLE_LENGTH,
        bytes: DURABLE_BYTES,
    };
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum QueueKind {
    /// For one subscriber, as long as it is connected. The oldest are dropped when it is full.
    Private,
    /// For all who use the name, whether they are connected or not. When it is full, nothing more is
    /// taken from senders.
    Durable { name: String, redeliveries: u32 },
    /// The dead letters of the durable queue of that name.
    Dead { name: String },
    /// The requests to the agents of the domain, who share them.
    #[cfg_attr(not(feature = "agent"), expect(dead_code, reason = "agents use it"))]
    Commands,
    /// The answers to one who asks agents, under this name. It outlasts a lost connection, but not
    /// for long.
    #[cfg_attr(not(feature = "rpc"), expect(dead_code, reason = "proxies use it"))]
    Replies { name: String },
}

impl QueueKind {
    /// Whether the queue is there without its subscriber, so that a lost connection leaves no gap.
    #[cfg(feature = "amqp")]
    pub(crate) fn outlasts_its_subscriber(&self) -> bool {
        *self != Self::Private
    }

    /// Whether the queue wants to hear what became of each message.
    #[cfg(feature = "amqp")]
    pub(crate) fn hears_verdicts(&self) -> bool {
        !matches!(self, Self::Private | Self::Replies { .. })
    }
}

/// The name of the queue of requests to the agents of `domain`.
pub(crate) fn commands(domain: &str) -> String {
    format!("{domain}.command.core")
}

/// How the names of queues for answers begin. Nobody may have an agent write into another queue.
#[cfg(feature = "rpc")]
pub(crate) const REPLY: &str = "reply-";

/// How many requests wait for an agent, and as many answers for who has asked.
#[cfg(feature = "rpc")]
pub(crate) const REQUESTS: Limits = Limits {
    length: 10_000,
    bytes: 64 * 1024 * 1024,
};

/// The name of the queue of all who subscribe as `name` in `domain`.
pub(crate) fn durable(domain: &str, name: &str) -> String {
    format!("{domain}.durable.{name}")
}

/// The name of the queue of its dead letters, and of the exchange before that.
pub(crate) fn dead(domain: &str, name: &str) -> String {
    format!("{domain}.dead.{name}")
}

/// Whether `name` can be that of a durable queue in `domain`: one of the words that domains are made
/// of, or several joined by dots.
pub(crate) fn is_name(domain: &str, name: &str) -> bool {
    let word = |word: &str| {
        !word.is_empty()
            && word
                .chars()
                .all(|c| c.is_alphanumeric() || c == '-' || c == '_')
    };
    name.split('.').all(word) && durable(domain, name).len() <= LONGEST_NAME
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        assert_eq!(durable("d.e", "one"), "d.e.durable.one");
        assert_eq!(dead("d.e", "one"), "d.e.dead.one");
        assert!(is_name("d", "audit-log.2"));
        for name in ["", ".", "a.", "a b", "#", "*", &"x".repeat(246)] {
            assert!(!is_name("d", name), "{name}");
        }
    }
}
