//! What can go wrong on a bus.

use core::fmt;
use std::{error::Error, sync::Arc};

use crate::{
    message::{EventName, Message, Metadata},
    ticket::{Letter, Verdict},
};

/// Why no connection came about. It names host, port, domain, and the user or virtual host that the
/// broker refuses, never the password.
#[derive(Clone, PartialEq, Eq)]
pub struct ConnectError {
    kind: ConnectErrorKind,
    place: Option<String>,
    detail: String,
}

/// The nature of a [`ConnectError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectErrorKind {
    /// The URL is not one of a bus.
    Address,
    /// The URL asks for something that this build does not have, such as TLS.
    Unsupported,
    /// Nothing answers there: unknown host, refused port, or a connection that broke off.
    Unreachable,
    /// The deadline passed.
    Timeout,
    /// TLS did not come about: the certificate of one side is not what the other trusts, or a file
    /// with certificates or a key cannot be used.
    Tls,
    /// The broker refused user and password, or the certificate as a login.
    Login,
    /// The virtual host does not exist or is not open to the user.
    Vhost,
    /// The exchange of the domain could not be declared: it is forbidden, there already with another
    /// type, or missing where it was [to be there](crate::Declare::Passive).
    Domain,
    /// What answers does not keep to the protocol, or refused something else.
    Protocol,
}

impl ConnectError {
    /// An error of the URL itself.
    pub(crate) fn address(kind: ConnectErrorKind, detail: impl Into<String>) -> Self {
        Self {
            kind,
            place: None,
            detail: detail.into(),
        }
    }

    #[cfg(feature = "amqp")]
    pub(crate) fn at(kind: ConnectErrorKind, place: String, detail: impl Into<String>) -> Self {
        Self {
            kind,
            place: Some(place),
            detail: detail.into(),
        }
    }

    /// The nature of the error.
    pub fn kind(&self) -> ConnectErrorKind {
        self.kind
    }

    /// Whether somebody has to change something, the URL or the rights at the broker, before another
    /// attempt can succeed.
    pub fn is_permanent(&self) -> bool {
        matches!(
            self.kind,
            ConnectErrorKind::Address
                | ConnectErrorKind::Unsupported
                | ConnectErrorKind::Tls
                | ConnectErrorKind::Login
                | ConnectErrorKind::Vhost
                | ConnectErrorKind::Domain
        )
    }
}

impl fmt::Display for ConnectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("cannot connect")?;
        if let Some(place) = &self.place {
            write!(f, " to {place}")?;
        }
        write!(f, ": {}", self.detail)
    }
}

// What `main` returns is shown in this form.
impl fmt::Debug for ConnectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ConnectError({self})")
    }
}

impl Error for ConnectError {}

/// Why an event was not sent, or is not known to be.
#[derive(Clone, PartialEq, Eq)]
pub struct SendError {
    kind: SendErrorKind,
    /// `None` where it is about all events that were sent.
    event: Option<EventName>,
    detail: String,
    invalid: Option<clacks_xml::Error>,
}

/// The nature of a [`SendError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendErrorKind {
    /// The value cannot be written; the XML error is the source.
    Invalid,
    /// The written event is larger than the bus lets through.
    TooLarge,
    /// Domain and event name together are too long for a routing key, or the key that was given is
    /// none.
    RoutingKey,
    /// A header has no name or one of more than 255 bytes, or all together take more than 4 KiB.
    Header,
    /// As many events as can wait are waiting already. A later attempt may succeed.
    Full,
    /// The deadline passed without a confirmation. The event may have been delivered.
    Timeout,
    /// The connection was lost before the confirmation, and again when the event was sent once more.
    /// It may have been delivered.
    Unconfirmed,
    /// The broker said that it could not take the event.
    Rejected,
    /// The broker does not allow the event, because of its routing key, login or headers.
    Refused,
    /// The event was to be mandatory, and nobody is subscribed to it.
    Unroutable,
    /// The bus is closed.
    Closed,
}

impl SendError {
    pub(crate) fn new(
        kind: SendErrorKind,
        event: impl Into<EventName>,
        detail: impl Into<String>,
    ) -> Self {
        Self {
            kind,
            event: Some(event.into()),
            detail: detail.into(),
            invalid: None,
        }
    }

    /// An error of waiting for all events.
    pub(crate) fn flush(kind: SendErrorKind, detail: &str) -> Self {
        Self {
            kind,
            event: None,
            detail: detail.to_owned(),
            invalid: None,
        }
    }

    pub(crate) fn invalid(event: &'static str, error: clacks_xml::Error) -> Self {
        Self {
            invalid: Some(error),
            ..Self::new(SendErrorKind::Invalid, event, "it cannot be written")
        }
    }

    /// The nature of the error.
    pub fn kind(&self) -> SendErrorKind {
        self.kind
    }
}

impl fmt::Display for SendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.event {
            Some(event) => {
                let sent = match self.kind {
                    SendErrorKind::Timeout | SendErrorKind::Unconfirmed => "may not have been sent",
                    _ => "was not sent",
                };
                write!(f, "event {event} {sent}: {}", self.detail)
            }
            None => write!(f, "not everything was sent: {}", self.detail),
        }
    }
}

impl fmt::Debug for SendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.invalid {
            Some(invalid) => write!(f, "SendError({self}: {invalid})"),
            None => write!(f, "SendError({self})"),
        }
    }
}

impl Error for SendError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.invalid.as_ref().map(|error| error as _)
    }
}

/// Why a subscription did not come about.
#[derive(Clone, PartialEq, Eq)]
pub struct SubscribeError {
    kind: SubscribeErrorKind,
    detail: String,
}

/// The nature of a [`SubscribeError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscribeErrorKind {
    /// Domain and event name together are too long for a routing key, or a pattern is none.
    RoutingKey,
    /// The options do not fit together, or the name of a durable queue is none.
    Options,
    /// A filter is wrong, or lets no event through.
    Filter,
    /// The broker refused the queue, a binding, or its use: it is forbidden, or a durable queue is
    /// there already with other limits.
    Refused,
    /// The deadline passed.
    Timeout,
    /// The bus is closed.
    Closed,
}

impl SubscribeError {
    pub(crate) fn new(kind: SubscribeErrorKind, detail: impl Into<String>) -> Self {
        Self {
            kind,
            detail: detail.into(),
        }
    }

    pub(crate) fn closed() -> Self {
        Self::new(SubscribeErrorKind::Closed, "the bus is closed")
    }

    /// The nature of the error.
    pub fn kind(&self) -> SubscribeErrorKind {
        self.kind
    }
}

impl fmt::Display for SubscribeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot subscribe: {}", self.detail)
    }
}

impl fmt::Debug for SubscribeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SubscribeError({self})")
    }
}

impl Error for SubscribeError {}

/// A message that arrived and is no event of the subscription, or a gap in what arrived. It never
/// ends the subscription.
///
/// Its `Debug` form leaves out the body.
#[derive(Clone)]
pub struct ReceiveError {
    inner: Box<Refused>,
}

// What is dropped here without a verdict has been seen: to get it again would tell nothing new.
impl Drop for Refused {
    fn drop(&mut self) {
        let message = self.message.as_mut();
        if let Some(ticket) = message.and_then(|message| message.ticket.take())
            && let Some(ticket) = Arc::into_inner(ticket)
        {
            ticket.settle(Verdict::Done);
        }
    }
}

#[derive(Clone)]
struct Refused {
    kind: ReceiveErrorKind,
    /// `None` for a gap.
    message: Option<Message>,
    invalid: Option<clacks_xml::Error>,
}

/// The nature of a [`ReceiveError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReceiveErrorKind {
    /// The body is larger than the bus lets through.
    TooLarge,
    /// The body is compressed in a way that this build does not know, or damaged.
    Encoding,
    /// The routing key does not end in the name of an event of the subscription.
    UnknownEvent,
    /// The body is not valid; the XML error is the source.
    Invalid,
    /// The body holds another event than the routing key says.
    Mismatch,
    /// No message: the connection was lost, and events may have been missed. All that are sent from
    /// now on arrive again.
    Gap,
}

impl ReceiveError {
    pub(crate) fn new(
        kind: ReceiveErrorKind,
        message: Message,
        invalid: Option<clacks_xml::Error>,
    ) -> Self {
        Self {
            inner: Box::new(Refused {
                kind,
                message: Some(message),
                invalid,
            }),
        }
    }

    /// Tells a durable queue, if it came from one, what shall become of the message.
    pub(crate) fn settle(&mut self, verdict: Verdict) {
        let message = self.inner.message.as_mut();
        if let Some(ticket) = message.and_then(|message| message.ticket.take()) {
            ticket.settle(verdict);
        }
    }

    /// The message as a dead letter.
    pub(crate) fn letter(&self) -> Option<Box<Letter>> {
        let message = self.inner.message.as_ref()?;
        let message = Message {
            ticket: None,
            ..message.clone()
        };
        let reason = match self.source() {
            Some(why) => format!("{}: {why}", self.why()),
            None => self.why().to_owned(),
        };
        Some(Box::new(Letter::new(message, &reason)))
    }

    fn why(&self) -> &'static str {
        match self.inner.kind {
            ReceiveErrorKind::TooLarge => "it is too large",
            ReceiveErrorKind::Encoding => "its content encoding is not known, or damaged",
            ReceiveErrorKind::UnknownEvent => "the subscription has no such event",
            ReceiveErrorKind::Invalid => "its body is not valid",
            ReceiveErrorKind::Mismatch => "its body is another event",
            ReceiveErrorKind::Gap => "events may have been missed: the connection was lost",
        }
    }

    pub(crate) fn gap() -> Self {
        Self {
            inner: Box::new(Refused {
                kind: ReceiveErrorKind::Gap,
                message: None,
                invalid: None,
            }),
        }
    }

    /// The nature of the error.
    pub fn kind(&self) -> ReceiveErrorKind {
        self.inner.kind
    }

    /// The routing key under which the message came, empty for a gap.
    pub fn routing_key(&self) -> &str {
        self.metadata().map_or("", |metadata| &metadata.routing_key)
    }

    /// The login of the sender, if it gave one; the broker has verified it.
    pub fn user_id(&self) -> Option<&str> {
        self.metadata()?.user_id.as_deref()
    }

    /// The identifier that the sender gave the message.
    pub fn message_id(&self) -> Option<&str> {
        self.metadata()?.message_id.as_deref()
    }

    /// The body as it came, empty for a gap.
    pub fn body(&self) -> &[u8] {
        let message = self.inner.message.as_ref();
        message.map_or(&[], |message| &message.body)
    }

    fn metadata(&self) -> Option<&Metadata> {
        self.inner.message.as_ref().map(|message| &message.metadata)
    }
}

impl fmt::Display for ReceiveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.inner.kind {
            ReceiveErrorKind::Gap => f.write_str(self.why()),
            _ => write!(
                f,
                "message {:?} refused: {}",
                self.routing_key(),
                self.why()
            ),
        }
    }
}

impl fmt::Debug for ReceiveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceiveError")
            .field("kind", &self.inner.kind)
            .field("metadata", &self.metadata())
            .field("invalid", &self.inner.invalid)
            .finish_non_exhaustive()
    }
}

impl Error for ReceiveError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.inner.invalid.as_ref().map(|error| error as _)
    }
}
