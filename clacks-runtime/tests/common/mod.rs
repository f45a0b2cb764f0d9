//! Events for tests, and where to send them.
#![allow(
    dead_code,
    unused_imports,
    reason = "every test binary uses its own part of this"
)]

mod node;
pub(crate) mod proxy;

use std::{
    env,
    io::{self, Write},
    process::id,
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use clacks_runtime::{Bus, Event, EventKind, ReceiveError, Received, Subscription};
use clacks_xml::{Error, ErrorKind};

pub(crate) use node::{Node, written_down};

const NAMESPACE: &str = "urn:example:test";

fn envelope(name: &str, text: &str) -> String {
    format!("<?xml version='1.0'?>\n<Event xmlns=\"{NAMESPACE}\"><{name}>{text}</{name}></Event>")
}

/// The text of the event `name` in what [`envelope`] writes.
fn text<'xml>(name: &str, xml: &'xml str) -> Result<&'xml str, Error> {
    let prefix = format!("<?xml version='1.0'?>\n<Event xmlns=\"{NAMESPACE}\"><{name}>");
    xml.strip_prefix(&prefix)
        .and_then(|rest| rest.strip_suffix(&format!("</{name}></Event>")))
        .ok_or_else(|| Error::new(ErrorKind::Structure, "cvc-elt.1", format!("not a {name}")))
}

macro_rules! event {
    ($name:ident) => {
        #[derive(Debug, Clone, PartialEq)]
        pub(crate) struct $name(pub(crate) String);

        impl $name {
            pub(crate) const KIND: EventKind = EventKind::new(stringify!($name), Some(NAMESPACE));

            pub(crate) fn new(text: impl ToString) -> Self {
                Self(text.to_string())
            }
        }

        impl Event for $name {
            const KINDS: &'static [EventKind] = &[Self::KIND];

            fn kind(&self) -> EventKind {
                Self::KIND
            }

            fn to_envelope(&self) -> Result<String, Error> {
                Ok(envelope(Self::KIND.name, &self.0))
            }

            fn from_envelope(xml: &str) -> Result<Self, Error> {
                text(Self::KIND.name, xml).map(Self::new)
            }
        }
    };
}

event!(Ping);
event!(Pong);
event!(Other);

/// A catalogue of two events.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Game {
    Ping(Ping),
    Pong(Pong),
}

impl Event for Game {
    const KINDS: &'static [EventKind] = &[Ping::KIND, Pong::KIND];

    fn kind(&self) -> EventKind {
        match self {
            Self::Ping(event) => event.kind(),
            Self::Pong(event) => event.kind(),
        }
    }

    fn to_envelope(&self) -> Result<String, Error> {
        match self {
            Self::Ping(event) => event.to_envelope(),
            Self::Pong(event) => event.to_envelope(),
        }
    }

    fn from_envelope(xml: &str) -> Result<Self, Error> {
        Ping::from_envelope(xml)
            .map(Self::Ping)
            .or_else(|_| Pong::from_envelope(xml).map(Self::Pong))
    }
}

/// Any body under the name of any event, as a faulty or hostile sender has it.
pub(crate) struct Forged {
    pub(crate) name: &'static str,
    pub(crate) body: String,
}

impl Event for Forged {
    const KINDS: &'static [EventKind] = &[];

    fn kind(&self) -> EventKind {
        EventKind::new(self.name, None)
    }

    fn to_envelope(&self) -> Result<String, Error> {
        Ok(self.body.clone())
    }

    fn from_envelope(_: &str) -> Result<Self, Error> {
        unreachable!("nobody subscribes to it")
    }
}

/// The domain of one test, on one transport.
pub(crate) struct Target {
    pub(crate) url: String,
    pub(crate) domain: String,
    pub(crate) user: String,
}

impl Target {
    pub(crate) fn memory(test: &str) -> Self {
        let domain = domain(test);
        Self {
            url: format!("memory://alice@conformance/{domain}"),
            domain,
            user: "alice".to_owned(),
        }
    }

    /// The broker that `CLACKS_TEST_AMQP` names. Without one the test is skipped, or fails where
    /// `CLACKS_REQUIRE_LIVE` is 1.
    pub(crate) fn amqp(test: &str) -> Option<Self> {
        let Ok(base) = env::var("CLACKS_TEST_AMQP") else {
            let required = env::var("CLACKS_REQUIRE_LIVE").is_ok_and(|value| value == "1");
            assert!(!required, "CLACKS_TEST_AMQP is not set");
            // Not `println!`, which is shown for failed tests only.
            writeln!(io::stderr(), "skipped: CLACKS_TEST_AMQP is not set: {test}").expect("shown");
            return None;
        };
        let domain = domain(test);
        let base = base.trim_end_matches('/');
        let userinfo = base
            .strip_prefix("amqp://")
            .and_then(|rest| rest.split_once('@'))
            .map_or("guest", |(userinfo, _)| userinfo);
        let user = userinfo.split(':').next().unwrap_or("guest").to_owned();
        Some(Self {
            url: format!("{base}/{domain}"),
            domain,
            user,
        })
    }

    /// Host and port of the broker.
    pub(crate) fn host(&self) -> &str {
        let authority = self.url.split('/').nth(2).expect("a URL with an authority");
        authority.rsplit('@').next().expect("at least one part")
    }

    /// The same with another host and port.
    pub(crate) fn through(&self, host: &str) -> String {
        self.url.replace(self.host(), host)
    }

    pub(crate) async fn bus(&self) -> Bus {
        within(Bus::connect(&self.url)).await.expect("a connection")
    }
}

/// A name that no other run of a test has.
fn domain(test: &str) -> String {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("test.{test}.p{}.n{count}", id())
}

/// Waits for what takes no time if all is well.
pub(crate) async fn within<F: Future>(future: F) -> F::Output {
    tokio::time::timeout(Duration::from_secs(20), future)
        .await
        .expect("in time")
}

pub(crate) async fn item<E: Event>(
    from: &mut Subscription<E>,
) -> Result<Received<E>, ReceiveError> {
    within(from.next()).await.expect("the stream goes on")
}

pub(crate) async fn event<E: Event>(from: &mut Subscription<E>) -> E {
    item(from).await.expect("an event").into_inner()
}

pub(crate) async fn refusal<E: Event>(from: &mut Subscription<E>) -> ReceiveError {
    item(from).await.expect_err("no event")
}

/// Runs tests in process, and against a broker where `CLACKS_TEST_AMQP` names one.
#[allow(unused_macros, reason = "not every test binary has such tests")]
macro_rules! on_each_transport {
    ($($test:ident)*) => {
        mod memory {
            $(#[tokio::test]
            async fn $test() {
                super::$test($crate::common::Target::memory(stringify!($test))).await;
            })*
        }

        mod amqp {
            $(#[tokio::test]
            async fn $test() {
                if let Some(target) = $crate::common::Target::amqp(stringify!($test)) {
                    super::$test(target).await;
                }
            })*
        }
    };
}
pub(crate) use on_each_transport;
