//! One connection, on which every wait has an end.

use std::{
    io,
    pin::pin,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use async_compat::Compat;
use futures_util::StreamExt;
use lapin::{
    AsyncTcpStream, Channel, Connection, ConnectionProperties, ErrorKind, Event, ExchangeKind,
    options::{ConfirmSelectOptions, ExchangeDeclareOptions},
    types::FieldTable,
    uri::{AMQPAuthority, AMQPQueryString, AMQPScheme, AMQPUri, AMQPUserInfo, SASLMechanism},
};
use tokio::time::timeout;

use super::{
    ANSWER_TIMEOUT,
    socket::{Socket, Wire, runtime},
};
use crate::{
    address::{Host, Server},
    declare::Declare,
    state::{Gauge, State},
};

/// The size of the largest frame, in bytes: the smallest that RabbitMQ takes. lapin has two rings of
/// 32 frames for each connection, and walks through all of it, whatever the size of the events.
const FRAME_MAX: u32 = 8_192;

/// After twice this many seconds of silence the connection counts as lost.
const HEARTBEAT: u16 = 10;

/// How often the state of the connection is looked at besides the events that it reports.
const CHECK_INTERVAL: Duration = Duration::from_secs(1);

/// `CONNECTION_FORCED`: an administrator closed the connection.
const CONNECTION_FORCED: u16 = 320;
/// `NOT_FOUND`: the exchange has gone, which is declared again with the next channel.
const NOT_FOUND: u16 = 404;
/// `INTERNAL_ERROR` of the broker.
const INTERNAL_ERROR: u16 = 541;

/// Why something on a connection failed.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) nature: Nature,
    pub(super) text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nature {
    /// The broker said so, with this reply code.
    Reply(u16),
    /// The network.
    Network,
    /// What the two sides must agree on above the network, or the files for that.
    #[cfg_attr(not(feature = "tls"), expect(dead_code, reason = "there is no TLS"))]
    Tls,
    /// The broker has removed the queue that was listened to.
    Cancelled,
    Other,
}

impl Fault {
    fn other(text: &str) -> Self {
        Self {
            nature: Nature::Other,
            text: text.to_owned(),
        }
    }

    fn timeout() -> Self {
        Self::other("the broker does not answer")
    }

    /// A channel that was to confirm and does not.
    pub(super) fn unconfirmed() -> Self {
        Self::other("the channel does not confirm")
    }

    /// A consumer that the broker has cancelled.
    pub(super) fn cancelled() -> Self {
        Self {
            nature: Nature::Cancelled,
            text: "the broker has removed the queue".to_owned(),
        }
    }

    /// Whether the broker has given a reason.
    pub(super) fn is_reply(&self) -> bool {
        matches!(self.nature, Nature::Reply(_))
    }

    /// Whether this is about a message that was published, as far as the code can tell.
    pub(super) fn blames_a_message(&self) -> bool {
        match self.nature {
            Nature::Reply(code) => !matches!(code, CONNECTION_FORCED | NOT_FOUND | INTERNAL_ERROR),
            _ => false,
        }
    }
}

impl From<lapin::Error> for Fault {
    fn from(error: lapin::Error) -> Self {
        let nature = match error.kind() {
            ErrorKind::ProtocolError(error) => Nature::Reply(error.get_id()),
            ErrorKind::IOError(error) => nature(error),
            _ => Nature::Other,
        };
        Self {
            nature,
            text: error.to_string(),
        }
    }
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Self {
            nature: nature(&error),
            text: error.to_string(),
        }
    }
}

fn nature(error: &io::Error) -> Nature {
    #[cfg(feature = "tls")]
    if super::tls::is_cause(error) {
        return Nature::Tls;
    }
    #[cfg(not(feature = "tls"))]
    let _ = error;
    Nature::Network
}

/// A connection. When it is dropped, its socket is shut down, and with that everything ends that
/// lapin runs for it.
#[derive(Debug)]
pub(super) struct Link {
    connection: Connection,
    _socket: Socket,
}

impl Link {
    /// Connects to one of the hosts of `server` and logs in. This has no deadline of its own, but can
    /// be dropped at any time.
    pub(super) async fn open(server: &Server, host: &Host, name: &str) -> Result<Self, Fault> {
        let (socket, handle) = Socket::connect(&host.name, host.port).await?;
        let wire: Box<dyn Wire> = match &server.tls {
            None => Box::new(socket),
            #[cfg(feature = "tls")]
            Some(tls) => Box::new(super::tls::wrap(socket, &host.name, tls).await?),
            #[cfg(not(feature = "tls"))]
            Some(_) => return Err(Fault::other("this build has no TLS")),
        };
        let wire = Mutex::new(Some(AsyncTcpStream::Plain(Compat::new(wire))));
        let connect = async move |_, _| {
            let mut wire = wire.lock().unwrap_or_else(PoisonError::into_inner);
            // lapin would ask a second time in order to reconnect, which is not its task here.
            let wire = wire.take();
            wire.ok_or_else(|| io::Error::from(io::ErrorKind::NotConnected).into())
        };
        let properties = ConnectionProperties::default().with_connection_name(name.into());
        let uri = uri(server, host);
        let connection = Connection::connector(uri, runtime(), connect, properties).await?;
        Ok(Self {
            connection,
            _socket: handle,
        })
    }

    /// A new channel, on which the exchange `domain` has been declared as `declare` says.
    pub(super) async fn channel(&self, domain: &str, declare: Declare) -> Result<Channel, Fault> {
        answer(async {
            let channel = self.connection.create_channel().await?;
            if declare == Declare::Never {
                return Ok(channel);
            }
            // Durable, since a binding between two that are durable is there again when the broker
            // is, before anybody has connected.
            let options = ExchangeDeclareOptions {
                durable: true,
                passive: declare == Declare::Passive,
                ..ExchangeDeclareOptions::default()
            };
            channel
                .exchange_declare(
                    domain.into(),
                    ExchangeKind::Topic,
                    options,
                    FieldTable::default(),
                )
                .await?;
            Ok(channel)
        })
        .await
    }

    /// A new channel as [`Link::channel`] makes it, on which the broker confirms what is published.
    pub(super) async fn confirming_channel(
        &self,
        domain: &str,
        declare: Declare,
    ) -> Result<Channel, Fault> {
        let channel = self.channel(domain, declare).await?;
        answer(channel.confirm_select(ConfirmSelectOptions::default())).await?;
        Ok(channel)
    }

    pub(super) fn is_up(&self) -> bool {
        self.connection.status().connected()
    }

    /// Says on `gauge` when the broker blocks the connection, and returns when it is lost. Only one
    /// at a time may do this: each event is told once.
    pub(super) async fn watch(&self, gauge: &Gauge) {
        let mut events = pin!(self.connection.events_listener());
        let mut reason = String::new();
        while self.is_up() {
            gauge.set(if self.connection.status().blocked() {
                State::Blocked {
                    reason: reason.clone(),
                }
            } else {
                State::Connected
            });
            // A look from time to time also finds what no event tells of.
            if let Ok(Some(Event::ConnectionBlocked(why))) =
                timeout(CHECK_INTERVAL, events.next()).await
            {
                reason = why;
            }
        }
    }

    /// Says goodbye to the broker, if it listens within `limit`.
    pub(super) async fn close(self, limit: Duration) {
        let goodbye = self.connection.close(200, "goodbye".into());
        // Whether it is heard or not, the socket is shut down after this.
        let _ = timeout(limit, goodbye).await;
    }
}

/// Waits for an answer of the broker, but not for long.
pub(super) async fn answer<T>(request: impl Future<Output = lapin::Result<T>>) -> Result<T, Fault> {
    match timeout(ANSWER_TIMEOUT, request).await {
        Ok(answer) => Ok(answer?),
        Err(_) => Err(Fault::timeout()),
    }
}

fn uri(server: &Server, host: &Host) -> AMQPUri {
    AMQPUri {
        scheme: AMQPScheme::AMQP,
        authority: AMQPAuthority {
            userinfo: AMQPUserInfo {
                username: server.user.clone(),
                password: server.password.clone(),
            },
            host: host.name.clone(),
            port: host.port,
        },
        vhost: server.vhost.clone(),
        query: AMQPQueryString {
            frame_max: Some(FRAME_MAX),
            heartbeat: Some(HEARTBEAT),
            auth_mechanism: server.external.then_some(SASLMechanism::External),
            ..AMQPQueryString::default()
        },
    }
}
