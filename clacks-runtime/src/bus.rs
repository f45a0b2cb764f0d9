//! The bus itself.

use core::fmt;
use std::{
    future::Future,
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use uuid::Uuid;

use crate::{
    builder::Builder,
    error::{ConnectError, SendError, SendErrorKind, SubscribeError, SubscribeErrorKind},
    event::Event,
    handler::Handler,
    message::{Message, Metadata},
    received::Received,
    routing,
    subscription::Subscription,
    transport::Transport,
};

/// A connection to all who share a domain.
///
/// An event goes to everybody who is subscribed at that moment, the sender's own subscriptions
/// included; nothing is kept for those who are not. Events of one sender arrive in the order in
/// which sending them began.
///
/// A clone is a cheap second handle. The connection lasts until [`Bus::close`], or until the last
/// handle, [`Subscription`] and [`Handler`] is gone. Until then a lost connection is made anew, with
/// everything declared on it; events that were sent in between are missed.
///
/// ```
/// # use clacks_runtime::{Bus, Event};
/// # async fn example<Ring: Event, Call: Event>(ring: Ring) -> Result<(), Box<dyn std::error::Error>> {
/// let bus = Bus::connect("amqp://phone:secret@localhost/org.clacks").await?;
/// let mut calls = bus.subscribe::<Call>().await?;
/// bus.send(&ring).await?;
/// while let Some(call) = calls.next().await {
///     match call {
///         Ok(call) => println!("from {:?}", call.user_id()),
///         Err(error) => println!("{error}"),
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// # URLs
///
/// `amqp://user:password@host:port/domain` is a domain at a broker. The path is the domain, by
/// default `org.clacks`; the virtual host is `?vhost=`, by default `/`; the login is `guest` and
/// `guest` if there is none. User and password are percent-encoded where they contain `:`, `/`, `?`,
/// `%` or `@`.
///
/// `amqps://`, the same over TLS, is not supported yet.
///
/// `memory:NAME` is within the process and shared by all who use the name; `memory:` is shared by
/// clones alone. `memory://user@NAME/domain` also says who sends and in which domain.
///
/// # Logging
///
/// What happens to a connection is told with `tracing`, by the target `clacks_runtime`. It never
/// contains a password or an event. The AMQP library below, target `lapin`, shows every frame at
/// level `TRACE`, and with it the login and the events: keep that level off where it matters.
#[derive(Clone)]
pub struct Bus {
    core: Arc<Core>,
}

/// What all handles of a bus share.
pub(crate) struct Core {
    pub(crate) place: String,
    pub(crate) domain: String,
    pub(crate) user_id: Option<String>,
    pub(crate) max_event_size: usize,
    pub(crate) transport: Transport,
}

impl Bus {
    pub(crate) fn new(core: Arc<Core>) -> Self {
        Self { core }
    }

    /// Connects to the bus at `url`, with the default options.
    ///
    /// # Errors
    /// As [`Builder::connect`].
    ///
    /// # Panics
    /// As [`Builder::connect`].
    ///
    /// # Cancel safety
    /// Dropping the future gives up the attempt and leaves nothing behind.
    pub async fn connect(url: &str) -> Result<Self, ConnectError> {
        Self::builder(url).connect().await
    }

    /// The options for a bus at `url`. A URL that is not understood is an error of
    /// [`Builder::connect`].
    pub fn builder(url: &str) -> Builder {
        Builder::new(url)
    }

    /// Sends `event` to all who are subscribed to it now, and returns when the broker has taken it.
    /// That nobody is subscribed is not an error.
    ///
    /// # Errors
    /// An event that cannot be written or is too large, a broker that does not confirm within
    /// [`Builder::publish_timeout`] or refuses, and a closed bus. While a lost connection is made
    /// anew, events wait until that deadline.
    ///
    /// # Cancel safety
    /// After the future was dropped, the event may be sent or not.
    pub async fn send<E: Event>(&self, event: &E) -> Result<(), SendError> {
        let name = event.kind().name;
        let body = event
            .to_envelope()
            .map_err(|error| SendError::invalid(name, error))?
            .into_bytes();
        if body.len() > self.core.max_event_size {
            let detail = format!("it has {} bytes", body.len());
            return Err(SendError::new(SendErrorKind::TooLarge, name, detail));
        }
        let routing_key = routing::key(&self.core.domain, name)
            .ok_or_else(|| SendError::new(SendErrorKind::RoutingKey, name, LONG_KEY))?;
        let metadata = Metadata {
            routing_key,
            user_id: self.core.user_id.clone(),
            message_id: Some(Uuid::now_v7().to_string()),
            timestamp: Some(now()),
            redelivered: false,
        };
        let message = Message { metadata, body };
        self.core.transport.send(name, message).await
    }

    /// Subscribes to the events of `E`: one event, or all of a catalogue. Every event that is sent
    /// after this has returned arrives, except those that a full queue drops.
    ///
    /// # Errors
    /// A broker that refuses the queue or does not answer within [`Builder::connect_timeout`], and a
    /// closed bus.
    ///
    /// # Cancel safety
    /// Dropping the future gives up the subscription and removes its queue.
    pub async fn subscribe<E: Event>(&self) -> Result<Subscription<E>, SubscribeError> {
        let keys = E::KINDS
            .iter()
            .map(|kind| routing::key(&self.core.domain, kind.name))
            .collect::<Option<Vec<_>>>()
            .ok_or_else(|| SubscribeError::new(SubscribeErrorKind::RoutingKey, LONG_KEY))?;
        let source = self.core.transport.subscribe(keys).await?;
        Ok(Subscription::new(source, Arc::clone(&self.core)))
    }

    /// Subscribes as [`Bus::subscribe`] and calls `handle` with each event, one after another, in a
    /// task of its own that ends with the returned [`Handler`].
    ///
    /// A message that is no event of `E` is logged and counted. A panic of `handle` is caught,
    /// logged and counted. Neither ends the handler.
    ///
    /// # Errors
    /// As [`Bus::subscribe`].
    ///
    /// # Panics
    /// Outside a Tokio runtime.
    ///
    /// # Cancel safety
    /// Dropping the future gives up the subscription and removes its queue.
    pub async fn on<E, F, R>(&self, handle: F) -> Result<Handler, SubscribeError>
    where
        E: Event,
        F: FnMut(Received<E>) -> R + Send + 'static,
        R: Future<Output = ()> + Send + 'static,
    {
        Ok(Handler::start(self.subscribe().await?, handle))
    }

    /// Closes the connection: no more events are taken, those under way get 2 seconds to be
    /// confirmed, and all subscriptions end after what they have received already.
    ///
    /// It returns within 6 seconds, whatever the broker does. On a closed bus it does nothing.
    ///
    /// # Cancel safety
    /// Once polled, the bus closes even if the future is dropped.
    pub async fn close(&self) {
        self.core.transport.close().await;
    }
}

const LONG_KEY: &str = "domain and event name are too long for a routing key of 255 bytes";

/// The time in whole seconds, as AMQP carries it.
fn now() -> SystemTime {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    UNIX_EPOCH + Duration::from_secs(seconds)
}

impl fmt::Debug for Bus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bus")
            .field("place", &self.core.place)
            .field("domain", &self.core.domain)
            .finish_non_exhaustive()
    }
}
