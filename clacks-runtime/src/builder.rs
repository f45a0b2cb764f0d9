//! The options of a bus.

use std::{sync::Arc, time::Duration};

#[cfg(feature = "tls")]
use std::path::PathBuf;

#[cfg(feature = "tls")]
use crate::address::{Identity, Tls};
use crate::{
    address::{self, Address, Place, Server},
    bus::{Bus, Core},
    declare::Declare,
    error::{ConnectError, ConnectErrorKind},
    handlers::Handlers,
    queue::Limits,
    transport::Transport,
};

/// The longest name of an application, in bytes. AMQP can carry 255.
const LONGEST_NAME: usize = 200;

/// Options of a [`Bus`] that is to be connected; see [`Bus::builder`].
///
/// Its `Debug` form never shows a password.
#[derive(Debug, Clone)]
#[must_use = "nothing happens before `connect`"]
pub struct BusBuilder {
    address: Result<Address, ConnectError>,
    settings: Settings,
}

#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) name: String,
    pub(crate) connect_timeout: Duration,
    pub(crate) publish_timeout: Duration,
    pub(crate) user_id: bool,
    pub(crate) max_event_size: usize,
    pub(crate) prefetch: u16,
    pub(crate) limits: Limits,
    pub(crate) persistent: bool,
    pub(crate) declare: Declare,
    pub(crate) agents: Vec<String>,
    #[cfg(feature = "gzip")]
    pub(crate) compress_above: Option<usize>,
}

impl BusBuilder {
    pub(crate) fn new(url: &str) -> Self {
        Self {
            address: Address::parse(url),
            settings: Settings {
                name: "clacks".to_owned(),
                connect_timeout: Duration::from_secs(10),
                publish_timeout: Duration::from_secs(5),
                user_id: true,
                max_event_size: 16 * 1024 * 1024,
                prefetch: 100,
                limits: Limits {
                    length: 10_000,
                    bytes: 64 * 1024 * 1024,
                },
                persistent: false,
                declare: Declare::Create,
                agents: Vec::new(),
                #[cfg(feature = "gzip")]
                compress_above: None,
            },
        }
    }

    /// The name of the application, up to 200 bytes: the broker's administrator sees the connections
    /// under it, and receivers see it as [`Received::app_id`](crate::Received::app_id). Default:
    /// `clacks`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.settings.name = name.into();
        self
    }

    /// How long [`BusBuilder::connect`] and [`Bus::subscribe`] may take in all. Default: 10 seconds.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.settings.connect_timeout = limit;
        self
    }

    /// How long [`Bus::send`] may take, until the broker has confirmed. Default: 5 seconds.
    pub fn publish_timeout(mut self, limit: Duration) -> Self {
        self.settings.publish_timeout = limit;
        self
    }

    /// Whether every event carries the login of its sender, which the broker verifies. Default:
    /// true. A broker refuses events with a login that it does not know the connection by.
    pub fn user_id(mut self, on: bool) -> Self {
        self.settings.user_id = on;
        self
    }

    /// The size in bytes of the largest event, as XML, that is sent or read. Default: 16 MiB.
    pub fn max_event_size(mut self, bytes: usize) -> Self {
        self.settings.max_event_size = bytes;
        self
    }

    /// How many events the broker sends ahead to each subscription. As many again wait in the
    /// subscription itself. At least 1; default: 100. An in-process bus has no use for it.
    pub fn prefetch(mut self, events: u16) -> Self {
        self.settings.prefetch = events.max(1);
        self
    }

    /// How many events wait for a slow subscriber before the oldest are dropped. At least 1;
    /// default: 10,000. [Durable](crate::Subscribe::durable) queues have a limit of their own.
    pub fn queue_length(mut self, events: u32) -> Self {
        self.settings.limits.length = events.max(1);
        self
    }

    /// How many bytes of events, as XML, wait for a slow subscriber before the oldest are dropped.
    /// Default: 64 MiB. [Durable](crate::Subscribe::durable) queues have a limit of their own.
    pub fn queue_bytes(mut self, bytes: u64) -> Self {
        self.settings.limits.bytes = bytes;
        self
    }

    /// Makes every event that is sent [persistent](crate::Publish::persistent). Default: false.
    /// [Durable](crate::Subscribe::durable) subscriptions need it not: their queues keep every event
    /// on disk.
    pub fn persistent(mut self, on: bool) -> Self {
        self.settings.persistent = on;
        self
    }

    /// Another host of the same cluster, as `host` or `host:port`, beside those of the URL, where
    /// commas separate them. A bus begins with any of them, and goes on with the next when one is
    /// lost.
    pub fn host(mut self, host: &str) -> Self {
        self.with_server(|server| {
            let port = if server.tls.is_some() { 5671 } else { 5672 };
            server.hosts.push(address::host(host, port)?);
            Ok(())
        });
        self
    }

    /// A file with the certificates of the authorities to trust, in PEM form, instead of those of the
    /// machine. For `amqps:` only, where it is also the parameter `cacertfile`.
    #[cfg(feature = "tls")]
    pub fn ca_file(mut self, file: impl Into<PathBuf>) -> Self {
        self.with_tls(|tls| tls.ca_file = Some(file.into()));
        self
    }

    /// Files with the certificate of this client, with those above it, and its key, in PEM form. For
    /// `amqps:` only, where they are also the parameters `certfile` and `keyfile`.
    #[cfg(feature = "tls")]
    pub fn identity(mut self, certificate: impl Into<PathBuf>, key: impl Into<PathBuf>) -> Self {
        let (certificate, key) = (certificate.into(), key.into());
        self.with_tls(|tls| tls.identity = Some(Identity { certificate, key }));
        self
    }

    #[cfg(feature = "tls")]
    fn with_tls(&mut self, change: impl FnOnce(&mut Tls)) {
        self.with_server(|server| {
            let why = "the URL is not understood: certificates are for amqps: only";
            let error = || ConnectError::address(ConnectErrorKind::Address, why);
            change(server.tls.as_mut().ok_or_else(error)?);
            Ok(())
        });
    }

    /// Changes what the URL says about a broker, unless there is an error already.
    fn with_server(&mut self, change: impl FnOnce(&mut Server) -> Result<(), ConnectError>) {
        let Ok(address) = &mut self.address else {
            return;
        };
        let changed = match &mut address.place {
            Place::Amqp(server) => change(server),
            Place::Memory { .. } => Err(ConnectError::address(
                ConnectErrorKind::Address,
                "the URL is one of an in-process bus, which has no hosts",
            )),
        };
        if let Err(error) = changed {
            self.address = Err(error);
        }
    }

    /// Who makes the exchange of the domain, and durable queues with what belongs to them. Default:
    /// [`Declare::Create`]. A user whose rights at the broker are restricted may only be allowed
    /// [`Declare::Passive`] or [`Declare::Never`]. An in-process bus has no use for it.
    pub fn declare(mut self, declare: Declare) -> Self {
        self.settings.declare = declare;
        self
    }

    /// Compresses events with gzip that have more than so many bytes as XML. All who receive them must
    /// have the feature `gzip`. Default: never.
    #[cfg(feature = "gzip")]
    pub fn compress_above(mut self, bytes: usize) -> Self {
        self.settings.compress_above = Some(bytes);
        self
    }

    /// The logins of the agents that are trusted to say on whose behalf they send; see
    /// [`Received::originator`](crate::Received::originator). Default: none.
    pub fn agents<A: Into<String>>(mut self, logins: impl IntoIterator<Item = A>) -> Self {
        self.settings.agents = logins.into_iter().map(Into::into).collect();
        self
    }

    /// Connects, and declares the exchange of the domain.
    ///
    /// It is tried once. After that, a lost connection is made anew for as long as the bus lives.
    ///
    /// # Errors
    /// A URL that is not understood, a name that is too long, an unreachable broker, a refused login, virtual host or
    /// exchange, and the passing of [`BusBuilder::connect_timeout`].
    ///
    /// # Panics
    /// With an `amqp:` URL, outside a Tokio runtime that has its time and I/O drivers enabled.
    ///
    /// # Cancel safety
    /// Dropping the future gives up the attempt and leaves nothing behind.
    pub async fn connect(self) -> Result<Bus, ConnectError> {
        let Self { address, settings } = self;
        let address = address?;
        if settings.name.len() > LONGEST_NAME {
            let why = "the name of the application has more than 200 bytes";
            return Err(ConnectError::address(ConnectErrorKind::Address, why));
        }
        let transport = Transport::open(&address, &settings).await?;
        let user = address.user().filter(|_| settings.user_id);
        Ok(Bus::new(Arc::new(Core {
            place: address.place(),
            user_id: user.map(str::to_owned),
            app_id: settings.name,
            domain: address.domain,
            max_event_size: settings.max_event_size,
            prefetch: settings.prefetch,
            limits: settings.limits,
            persistent: settings.persistent,
            agents: settings.agents,
            #[cfg(feature = "gzip")]
            compress_above: settings.compress_above,
            handlers: Handlers::new(),
            transport,
        })))
    }
}
