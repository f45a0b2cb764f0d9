//! The bus itself.

use core::fmt;
use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use tracing::Instrument as _;

use crate::{
    builder::BusBuilder,
    compose::{compose, compose_raw},
    deadline,
    drained::Drained,
    error::{ConnectError, SendError, SendErrorKind},
    event::Event,
    handlers::Handlers,
    message::{EventName, Message},
    metrics,
    on::On,
    publish::Publish,
    queue::{self, Limits, QueueKind},
    receive::{receive, receive_raw},
    received::Received,
    routing,
    state::StateWatch,
    subscribe::{Subscribe, WRONG_NAME},
    subscription::Read,
    trace,
    transport::Transport,
};
#[cfg(doc)]
use crate::{handler::Handler, subscription::Subscription};

/// How long events that were sent have to be confirmed when the bus closes.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(2);

/// How long handlers have to notice that they shall give up.
const GIVE_UP_TIMEOUT: Duration = Duration::from_millis(100);

/// A connection to all who share a domain.
///
/// An event goes to everybody who is subscribed at that moment, the sender's own subscriptions
/// included; nothing is kept for those who are not. Events of one sender arrive in the order in
/// which sending them began.
///
/// A clone is a cheap second handle. The connection lasts until [`Bus::close`] or [`Bus::shutdown`],
/// or until the last handle, [`Subscription`] and [`Handler`] is gone. Until then a lost connection
/// is made anew, with everything declared on it. Events that others sent in between are missed, and
/// every subscription tells so with a [gap](crate::ReceiveErrorKind::Gap); those that this bus sent
/// and that were not confirmed are sent once more.
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
/// `amqps://` is the same over TLS, with feature `tls`. The certificate of the broker must be for its
/// host, and from an authority that the machine trusts or, alone, one of `?cacertfile=`; this cannot be
/// turned off. `&certfile=` and `&keyfile=` are those of the client, and with
/// `&auth_mechanism=external` they are the login; a user in the URL is then the name that the broker
/// knows it by, to be shown to receivers. `&server_name_indication=` is the name in the certificate
/// where that is not the host's. All files are in PEM form, and read anew with each connection.
///
/// Several nodes of a cluster are written `host1:port,host2:port`; a bus begins with any of them, and
/// goes on with the next when one is lost.
///
/// `memory:NAME` is within the process and shared by all who use the name; `memory:` is shared by
/// clones alone. `memory://user@NAME/domain` also says who sends and in which domain. What is durable
/// lasts as long as anybody uses the name.
///
/// # Logging
///
/// What happens to a connection is told with `tracing`, by the target `clacks_runtime`. It never
/// contains a password or an event. The AMQP library below, target `lapin`, shows every frame at
/// level `TRACE`, and with it the login and the events: keep that level off where it matters. At
/// level `WARN` it shows a [mandatory](Publish::mandatory) event that nobody is subscribed to.
#[derive(Clone)]
pub struct Bus {
    core: Arc<Core>,
}

/// What all handles of a bus share.
pub(crate) struct Core {
    pub(crate) place: String,
    pub(crate) domain: String,
    pub(crate) user_id: Option<String>,
    pub(crate) app_id: String,
    pub(crate) max_event_size: usize,
    pub(crate) prefetch: u16,
    pub(crate) limits: Limits,
    pub(crate) persistent: bool,
    #[cfg(feature = "gzip")]
    pub(crate) compress_above: Option<usize>,
    /// The logins of those who may speak for others.
    pub(crate) agents: Vec<String>,
    pub(crate) handlers: Handlers,
    pub(crate) transport: Transport,
}

impl Core {
    /// Sends `message`, seen by who looks at spans and metrics.
    pub(crate) async fn send(
        &self,
        event: EventName,
        mut message: Message,
        mandatory: bool,
    ) -> Result<(), SendError> {
        let span = trace::sending(&self.domain, &mut message);
        let (name, start) = (event.clone(), Instant::now());
        let sending = self.transport.send(event, message, mandatory);
        let sent = sending.instrument(span).await;
        metrics::sent(
            &name,
            sent.as_ref().copied().map_err(SendError::kind),
            start,
        );
        sent
    }
}

impl Bus {
    pub(crate) fn new(core: Arc<Core>) -> Self {
        Self { core }
    }

    #[cfg(feature = "rpc")]
    pub(crate) fn core(&self) -> &Arc<Core> {
        &self.core
    }

    /// Connects to the bus at `url`, with the default options.
    ///
    /// # Errors
    /// As [`BusBuilder::connect`].
    ///
    /// # Panics
    /// As [`BusBuilder::connect`].
    ///
    /// # Cancel safety
    /// Dropping the future gives up the attempt and leaves nothing behind.
    pub async fn connect(url: &str) -> Result<Self, ConnectError> {
        Self::builder(url).connect().await
    }

    /// The options for a bus at `url`. A URL that is not understood is an error of
    /// [`BusBuilder::connect`].
    pub fn builder(url: &str) -> BusBuilder {
        BusBuilder::new(url)
    }

    /// Sends `event` to all who are subscribed to it now, and returns when the broker has taken it.
    /// That nobody is subscribed is not an error.
    ///
    /// An event whose confirmation was lost with the connection is sent once more, with its message
    /// id, so that it may arrive twice.
    ///
    /// # Errors
    /// An event that cannot be written or is too large, a broker that does not confirm within
    /// [`BusBuilder::publish_timeout`] or refuses, and a closed bus. While a lost connection is made
    /// anew, events wait until that deadline.
    ///
    /// # Cancel safety
    /// After the future was dropped, the event may be sent or not.
    pub async fn send<E: Event>(&self, event: &E) -> Result<(), SendError> {
        let message = compose(&self.core, event)?;
        let name = event.kind().name.into();
        self.core.send(name, message, false).await
    }

    /// Sends `event` as [`Bus::send`] does, without waiting for anything. It keeps its place among
    /// the events that are sent before and after.
    ///
    /// Up to 256 events wait for their turn. One that the broker does not take is logged, and
    /// counted by [`Bus::failures`]; one whose turn has not come within
    /// [`BusBuilder::publish_timeout`] is not sent.
    ///
    /// # Errors
    /// An event that cannot be written or is too large, no room for it, and a closed bus.
    pub fn try_send<E: Event>(&self, event: &E) -> Result<(), SendError> {
        let mut message = compose(&self.core, event)?;
        let name = event.kind().name.into();
        let _entered = trace::sending(&self.core.domain, &mut message).entered();
        self.core.transport.try_send(name, message)
    }

    /// How many events have failed after [`Bus::try_send`] had taken them.
    pub fn failures(&self) -> u64 {
        self.core.transport.failures()
    }

    /// Sends `event` as [`Bus::send`] does, with more to say about it. Await what this returns.
    ///
    /// ```
    /// # use clacks_runtime::{Bus, Event};
    /// # async fn example<Ring: Event>(bus: Bus, ring: Ring) -> Result<(), clacks_runtime::SendError> {
    /// let receipt = bus.publish(&ring).mandatory().header("room", "kitchen").await?;
    /// println!("sent as {}", receipt.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn publish<E: Event>(&self, event: &E) -> Publish<'_> {
        let name = event.kind().name.into();
        Publish::new(&self.core, name, compose(&self.core, event))
    }

    /// Sends `xml` as the event `name`, as it is: it must be the envelope, which receivers will read
    /// and check. Here nobody does. Await what this returns.
    ///
    /// ```
    /// # use clacks_runtime::Bus;
    /// # async fn example(bus: Bus, xml: String) -> Result<(), clacks_runtime::SendError> {
    /// bus.publish_raw("PhoneStatus", xml).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn publish_raw(&self, name: &str, xml: impl Into<Vec<u8>>) -> Publish<'_> {
        let name = EventName::from(name.to_owned());
        let message = if routing::is_name(&name) {
            compose_raw(&self.core, name.clone(), xml.into())
        } else {
            let (kind, why) = (SendErrorKind::RoutingKey, "its name is none of an element");
            Err(SendError::new(kind, name.clone(), why))
        };
        Publish::new(&self.core, name, message)
    }

    /// Returns when everything that was sent before is confirmed or has failed. Events of
    /// [`Bus::try_send`] that failed are counted by [`Bus::failures`].
    ///
    /// # Errors
    /// The passing of [`BusBuilder::publish_timeout`], and a closed bus.
    ///
    /// # Cancel safety
    /// Dropping the future changes nothing.
    pub async fn flush(&self) -> Result<(), SendError> {
        self.core.transport.flush().await
    }

    /// Subscribes to the events of `E`: one event, or all of a catalogue. Await what this returns,
    /// at once or after its options were set. Every event that is sent after that arrives, except
    /// those that a full queue drops and those sent while the connection is lost.
    ///
    /// ```
    /// # use clacks_runtime::{Bus, Event, OnBad, SubscribeError};
    /// # async fn example<Call: Event>(bus: Bus) -> Result<(), SubscribeError> {
    /// let all = bus.subscribe::<Call>().await?;
    /// let latest = bus.subscribe::<Call>().queue_length(1).prefetch(1).on_bad(OnBad::Skip).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn subscribe<E: Event>(&self) -> Subscribe<'_, E> {
        let keys = E::KINDS
            .iter()
            .map(|kind| routing::key(&self.core.domain, kind.name))
            .collect();
        Subscribe::new(&self.core, keys, routing::LONG_KEY, receive).of(E::KINDS, E::CATALOGUE)
    }

    /// Subscribes to the dead letters of those who subscribe [durably](Subscribe::durable) as
    /// `name`: the events of `E` that were given up, and as error items those that are none. Each is
    /// kept until it is done; [`Received::death_reason`] says why it is here.
    ///
    /// ```
    /// # use clacks_runtime::{Bus, Event};
    /// # async fn example<Call: Event>(bus: Bus) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut dead = bus.dead_letters::<Call>("billing").await?;
    /// while let Some(Ok(call)) = dead.next().await {
    ///     println!("given up: {}", call.death_reason().unwrap_or("for no reason"));
    ///     call.done();
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn dead_letters<E: Event>(&self, name: &str) -> Subscribe<'_, E> {
        self.dead(name, receive)
    }

    /// Subscribes to the dead letters of `name` as [`Bus::dead_letters`] does, as bytes that nobody
    /// has read.
    pub fn dead_letters_raw(&self, name: &str) -> Subscribe<'_, Vec<u8>> {
        self.dead(name, receive_raw)
    }

    fn dead<E>(&self, name: &str, read: Read<E>) -> Subscribe<'_, E> {
        let patterns = queue::is_name(&self.core.domain, name).then(Vec::new);
        let mut subscribe = Subscribe::new(&self.core, patterns, WRONG_NAME, read);
        let name = name.to_owned();
        subscribe.set_kind(QueueKind::Dead { name }, Limits::DURABLE);
        subscribe
    }

    /// Subscribes to everything whose routing key matches one of `patterns` below the domain, as
    /// bytes that nobody has read: `event.PhoneStatus`, or `#` for all there is. In a pattern, `*`
    /// is exactly one word and `#` any number of them.
    ///
    /// ```
    /// # use clacks_runtime::Bus;
    /// # async fn example(bus: Bus) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut everything = bus.subscribe_raw(["#"]).await?;
    /// while let Some(message) = everything.next().await {
    ///     let message = message?;
    ///     println!("{}: {} bytes", message.routing_key(), message.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn subscribe_raw<P: AsRef<str>>(
        &self,
        patterns: impl IntoIterator<Item = P>,
    ) -> Subscribe<'_, Vec<u8>> {
        let patterns = patterns
            .into_iter()
            .map(|pattern| routing::pattern(&self.core.domain, pattern.as_ref()))
            .collect();
        let wrong = "a pattern must be words joined by dots, of 255 bytes with the domain";
        Subscribe::new(&self.core, patterns, wrong, receive_raw)
    }

    /// Calls `handle` with each event of `E` that arrives, one after the other, until the [`Handler`]
    /// is dropped. Await what this returns, at once or after its options were set; with options of
    /// the subscription it is [`Subscribe::on`].
    ///
    /// `handle` may return `Result<(), E>`. An error and a panic are logged and counted, and so are a
    /// message that is no event of `E` and a gap. Nothing of this ends the handler.
    ///
    /// ```
    /// # use clacks_runtime::{Bus, Event, Handler, Received, SubscribeError};
    /// # async fn example<Call: Event>(bus: Bus) -> Result<Handler, SubscribeError> {
    /// let handler = bus
    ///     .on(async |call: Received<Call>| println!("from {:?}", call.user_id()))
    ///     .concurrent(4)
    ///     .await?;
    /// # Ok(handler)
    /// # }
    /// ```
    pub fn on<E, F, R>(&self, handle: F) -> On<'_, E, F>
    where
        E: Event,
        F: FnMut(Received<E>) -> R,
        R: Future,
    {
        self.subscribe().on(handle)
    }

    /// How the connection fares, now and from now on.
    pub fn state(&self) -> StateWatch {
        self.core.transport.state()
    }

    /// Closes the connection: no more events are taken, those that were sent get 2 seconds to be
    /// confirmed, and all subscriptions end after what they have received already.
    ///
    /// It returns within 6 seconds, whatever the broker does. On a closed bus it does nothing.
    ///
    /// # Cancel safety
    /// Once polled, the bus closes even if the future is dropped.
    pub async fn close(&self) {
        self.core
            .transport
            .close(deadline::after(CLOSE_TIMEOUT))
            .await;
    }

    /// Closes the connection in order, and tells what was still under way.
    ///
    /// First all subscriptions end, after what they have received already. Then handlers get time
    /// for that, and may still send. Then no more events are taken, and those that were sent are
    /// confirmed. What is not done after `limit` is given up: it returns soon after that, whatever
    /// the broker and the handlers do, unless a handler blocks its thread. In a handler, it would
    /// wait for its own end.
    ///
    /// On a closed bus it does nothing.
    ///
    /// # Cancel safety
    /// If the future is dropped, the bus may be closed in part; [`Bus::close`] does the rest.
    pub async fn shutdown(&self, limit: Duration) -> Drained {
        let deadline = deadline::after(limit);
        let Core {
            handlers,
            transport,
            ..
        } = &*self.core;
        let counts = || Drained {
            confirmed: transport.sent().confirmed,
            unconfirmed: transport.sent().unconfirmed,
            ..handlers.counts()
        };
        let before = counts();
        transport.stop_receiving(deadline).await;
        handlers.end(deadline, GIVE_UP_TIMEOUT).await;
        transport.close(deadline).await;
        let after = counts();
        Drained {
            confirmed: after.confirmed - before.confirmed,
            unconfirmed: after.unconfirmed - before.unconfirmed,
            handled: after.handled - before.handled,
            unhandled: after.unhandled - before.unhandled,
        }
    }
}

impl fmt::Debug for Bus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bus")
            .field("place", &self.core.place)
            .field("domain", &self.core.domain)
            .finish_non_exhaustive()
    }
}
