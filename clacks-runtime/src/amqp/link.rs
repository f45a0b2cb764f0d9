//! One connection, on which every wait has an end.

use std::{
    io,
    net::Shutdown,
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
    uri::{AMQPAuthority, AMQPQueryString, AMQPScheme, AMQPUri, AMQPUserInfo},
};
use tokio::{net::TcpStream, time::timeout};

use super::ANSWER_TIMEOUT;
use crate::{
    address::Server,
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
    /// The reply code, where the broker said it.
    pub(super) code: Option<u16>,
    /// Whether the fault is one of the network.
    pub(super) io: bool,
    /// Whether the broker has removed the queue that was listened to.
    pub(super) cancelled: bool,
    pub(super) text: String,
}

impl Fault {
    fn timeout() -> Self {
        Self {
            code: None,
            io: false,
            cancelled: false,
            text: "the broker does not answer".to_owned(),
        }
    }

    /// A channel that was to confirm and does not.
    pub(super) fn unconfirmed() -> Self {
        Self {
            code: None,
            io: false,
            cancelled: false,
            text: "the channel does not confirm".to_owned(),
        }
    }

    /// Whether this is about a message that was published, as far as the code can tell.
    pub(super) fn blames_a_message(&self) -> bool {
        !matches!(
            self.code,
            None | Some(CONNECTION_FORCED | NOT_FOUND | INTERNAL_ERROR)
        )
    }

    /// A consumer that the broker has cancelled.
    pub(super) fn cancelled() -> Self {
        Self {
            code: None,
            io: false,
            cancelled: true,
            text: "the broker has removed the queue".to_owned(),
        }
    }
}

impl From<lapin::Error> for Fault {
    fn from(error: lapin::Error) -> Self {
        let (code, io) = match error.kind() {
            ErrorKind::ProtocolError(error) => (Some(error.get_id()), false),
            kind => (None, matches!(kind, ErrorKind::IOError(_))),
        };
        Self {
            code,
            io,
            cancelled: false,
            text: error.to_string(),
        }
    }
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Self {
            code: None,
            io: true,
            cancelled: false,
            text: error.to_string(),
        }
    }
}

/// A connection. When it is dropped, its socket is shut down, and with that everything ends that
/// lapin runs for it.
#[derive(Debug)]
pub(super) struct Link {
    connection: Connection,
    _socket: Socket,
}

impl Link {
    /// Connects and logs in. This has no deadline of its own, but can be dropped at any time.
    pub(super) async fn open(server: &Server, name: &str) -> Result<Self, Fault> {
        let socket = TcpStream::connect((server.host.as_str(), server.port)).await?;
        socket.set_nodelay(true)?;
        let (socket, handle) = Socket::split(socket)?;
        let socket = Mutex::new(Some(AsyncTcpStream::Plain(Compat::new(socket))));
        let connect = async move |_, _| {
            let mut socket = socket.lock().unwrap_or_else(PoisonError::into_inner);
            // lapin would ask a second time in order to reconnect, which is not its task here.
            let socket = socket.take();
            socket.ok_or_else(|| io::Error::from(io::ErrorKind::NotConnected).into())
        };
        let properties = ConnectionProperties::default().with_connection_name(name.into());
        let runtime = lapin::runtime::default_runtime()?;
        let connection = Connection::connector(uri(server), runtime, connect, properties).await?;
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

/// A second handle on a socket that lapin reads and writes. lapin's thread ends with the socket, and
/// in some states of a connection with nothing else.
#[derive(Debug)]
struct Socket(std::net::TcpStream);

impl Socket {
    fn split(socket: TcpStream) -> io::Result<(TcpStream, Self)> {
        let socket = socket.into_std()?;
        let handle = Self(socket.try_clone()?);
        Ok((TcpStream::from_std(socket)?, handle))
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        // It fails where the other side was faster, which is as well.
        let _ = self.0.shutdown(Shutdown::Both);
    }
}

fn uri(server: &Server) -> AMQPUri {
    AMQPUri {
        scheme: AMQPScheme::AMQP,
        authority: AMQPAuthority {
            userinfo: AMQPUserInfo {
                username: server.user.clone(),
                password: server.password.clone(),
            },
            host: server.host.clone(),
            port: server.port,
        },
        vhost: server.vhost.clone(),
        query: AMQPQueryString {
            frame_max: Some(FRAME_MAX),
            heartbeat: Some(HEARTBEAT),
            ..AMQPQueryString::default()
        },
    }
}
