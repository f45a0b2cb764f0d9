//! The answering side of [`ServiceProxy`](crate::ServiceProxy).

mod answer;
mod catalogue;
mod rights;
mod watch;

use core::fmt;
use std::{
    error::Error,
    path::{Path, PathBuf},
    sync::{Arc, RwLock},
};

use tokio::sync::watch as channel;

use crate::{
    bus::Bus,
    error::SubscribeError,
    handler::Handler,
    queue::{QueueKind, REQUESTS},
    receive::receive_unbounded,
    received::Received,
    subscribe::Subscribe,
};
use answer::Desk;
use catalogue::Catalogue;
use rights::Rights;

/// How many requests are under way at a time.
const CONCURRENT: usize = 32;

/// An agent: it sends events for others, after it has checked the event, which comes as XML, against
/// the schemas of a folder, and the right of who asks against a list.
///
/// The broker must vouch for who asks, by a `user_id` in the request. Receivers see that login as
/// [`Received::originator`], if they [trust](crate::BusBuilder::agents) the agent's own. What is
/// malformed or forbidden is answered with an error. Several agents of a domain share the requests.
///
/// # Rights
///
/// A file of rules, one a line, of which the first counts that is about both who asks and the event;
/// what no rule is about is denied:
///
/// ```text
/// # who          which events
/// deny  guest    .*
/// allow phone-.* PhoneStatus
/// allow node     Node(Announce|Leave)
/// ```
///
/// Both are regular expressions for all of a login and of the name of an event, so that `node` is not
/// about `node2`.
///
/// # Schemas
///
/// Each `.xsd` file of the folder is a schema, with those that it refers to. Its events are those that
/// generated code has: the element that is named like its file, or all if there is none. The folder
/// and the rules are looked at every second; when they have changed, they are read anew. Where that
/// fails, it is logged, and what was read before remains in force.
///
/// ```
/// # use clacks_runtime::{Agent, AgentError, Bus};
/// # async fn example(bus: &Bus) -> Result<(), AgentError> {
/// let agent = Agent::start(bus, "schemas", "rights.txt").await?;
/// # agent.stop().await;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "the agent ends when this is dropped"]
pub struct Agent {
    handler: Handler,
    reloads: channel::Receiver<u64>,
    _watching: Watching,
}

/// The task that looks at the files.
#[derive(Debug)]
struct Watching(tokio::task::JoinHandle<()>);

impl Drop for Watching {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// What an agent knows, as long as its files do not change.
#[derive(Debug)]
struct Knowledge {
    catalogue: Catalogue,
    rights: Rights,
}

/// What it knows now.
type Known = Arc<RwLock<Arc<Knowledge>>>;

impl Agent {
    /// Reads the schemas and the rights, and begins to answer the requests in the domain of `bus`.
    /// They have at most the size that the bus lets through.
    ///
    /// # Errors
    /// Files that cannot be read, schemas or rules that are wrong, and a broker that refuses the queue.
    ///
    /// # Panics
    /// Outside a Tokio runtime.
    ///
    /// # Cancel safety
    /// Dropping the future gives it up and leaves at most the empty queue behind.
    pub async fn start(
        bus: &Bus,
        schemas: impl Into<PathBuf>,
        rights: impl Into<PathBuf>,
    ) -> Result<Self, AgentError> {
        let (schemas, rights) = (schemas.into(), rights.into());
        let (mut files, knowledge) = watch::read(schemas, rights).await;
        let known: Known = Arc::new(RwLock::new(Arc::new(knowledge?)));
        let mut subscribe = Subscribe::new(bus.core(), Some(Vec::new()), "", receive_unbounded);
        subscribe.set_kind(QueueKind::Commands, REQUESTS);
        let desk = Arc::new(Desk::new(Arc::clone(bus.core()), Arc::clone(&known)));
        let answering = subscribe.on(move |request: Received<Vec<u8>>| {
            let desk = Arc::clone(&desk);
            async move { desk.answer(&request).await }
        });
        let handler = answering.concurrent(CONCURRENT).await?;
        let (reloaded, reloads) = channel::channel(0);
        let watching = tokio::spawn(async move { files.follow(&known, &reloaded).await });
        Ok(Self {
            handler,
            reloads,
            _watching: Watching(watching),
        })
    }

    /// Returns when files that have changed were read since the last call, with success or not.
    ///
    /// # Cancel safety
    /// Dropping the future changes nothing.
    pub async fn reloaded(&mut self) {
        // The task that tells it lives as long as this.
        let _ = self.reloads.changed().await;
    }

    /// Takes no more requests, and waits until those are answered that it has taken. After 5 seconds
    /// they are given up; another agent, or this one when it starts again, gets them.
    ///
    /// # Cancel safety
    /// Dropping the future ends the agent at once.
    pub async fn stop(self) {
        self.handler.stop().await;
    }
}

/// Why an agent does not start.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum AgentError {
    /// The schemas cannot be read or are wrong; the text shows each mistake with its place.
    Schemas(String),
    /// The rights cannot be read or are wrong, with the line.
    Rights(String),
    /// There is no queue for requests.
    Subscribe(SubscribeError),
}

impl fmt::Display for AgentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Schemas(why) => write!(f, "the schemas are not good: {why}"),
            Self::Rights(why) => write!(f, "the rights are not good: {why}"),
            Self::Subscribe(error) => error.fmt(f),
        }
    }
}

impl Error for AgentError {}

impl From<SubscribeError> for AgentError {
    fn from(error: SubscribeError) -> Self {
        Self::Subscribe(error)
    }
}

/// Reads everything anew.
fn read(schemas: &Path, rights: &Path) -> Result<Knowledge, AgentError> {
    Ok(Knowledge {
        catalogue: Catalogue::read(schemas)?,
        rights: Rights::read(rights)?,
    })
}
