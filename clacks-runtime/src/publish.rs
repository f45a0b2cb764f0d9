//! Sending with more to say than the event itself.

use core::fmt;
use std::{future::IntoFuture, pin::Pin, time::Duration};

use crate::{
    bus::Core,
    error::{SendError, SendErrorKind},
    message::{EventName, Message},
    routing,
};

/// The longest name of a header that AMQP can carry, in bytes.
const LONGEST_NAME: usize = 255;

/// How much room all headers of an event may take, in bytes. They travel in one frame, together with
/// the other properties.
const HEADERS_ROOM: usize = 4 * 1024;

/// What a header takes besides its name and value.
const HEADER_FRAME: usize = 6;

/// An event that is to be sent; see [`Bus::publish`](crate::Bus::publish). Awaiting it sends it.
///
/// # Errors
/// As [`Bus::send`](crate::Bus::send), and what the options ask for.
///
/// # Cancel safety
/// After the future was dropped, the event may be sent or not.
#[must_use = "nothing is sent before `.await`"]
pub struct Publish<'bus> {
    core: &'bus Core,
    event: EventName,
    message: Result<Message, SendError>,
    mandatory: bool,
}

/// What is known of an event that the broker has taken.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Receipt {
    /// The identifier that receivers see as
    /// [`Received::message_id`](crate::Received::message_id).
    pub message_id: String,
}

impl<'bus> Publish<'bus> {
    pub(crate) fn new(
        core: &'bus Core,
        event: EventName,
        message: Result<Message, SendError>,
    ) -> Self {
        Self {
            core,
            event,
            message,
            mandatory: false,
        }
    }

    /// A header, which receivers see as [`Received::header`](crate::Received::header). A name has 1
    /// to 255 bytes, and all headers together take up to 4 KiB, 6 bytes for each included.
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let (name, value) = (name.into(), value.into());
        self.set(|message| {
            if name.is_empty() || name.len() > LONGEST_NAME {
                let why = "the name of a header must have 1 to 255 bytes";
                return Err((SendErrorKind::Header, why));
            }
            let headers = &mut message.metadata.headers;
            headers.retain(|(other, _)| *other != name);
            headers.push((name, value));
            let room: usize = headers
                .iter()
                .map(|(name, value)| HEADER_FRAME + name.len() + value.len())
                .sum();
            if room > HEADERS_ROOM {
                let why = "its headers take more than 4 KiB";
                return Err((SendErrorKind::Header, why));
            }
            Ok(())
        })
    }

    /// Another routing key than `<domain>.event.<EventName>`: `<domain>.<key>`, of words joined by
    /// dots. Only [`Bus::subscribe_raw`](crate::Bus::subscribe_raw) hears it then, because typed
    /// subscriptions trust the name of the event in the routing key.
    pub fn key(self, key: &str) -> Self {
        let routing_key = routing::under(&self.core.domain, key);
        self.set(|message| {
            let why = "a routing key must be words without * and # joined by dots, of 255 bytes \
                       with the domain";
            message.metadata.routing_key = routing_key.ok_or((SendErrorKind::RoutingKey, why))?;
            Ok(())
        })
    }

    /// Makes it an error if no queue gets the event, because nobody is subscribed to it.
    ///
    /// The answer may take until everything that this bus sent before is confirmed.
    pub fn mandatory(mut self) -> Self {
        self.mandatory = true;
        self
    }

    /// How long the event may wait in a queue before it is dropped there, in whole milliseconds up
    /// to 49 days. What has been sent ahead to a subscriber waits no more.
    pub fn expiry(self, limit: Duration) -> Self {
        self.set(|message| {
            message.metadata.expiry = Some(limit);
            Ok(())
        })
    }

    /// A priority, for queues that heed it. Those of subscriptions do not.
    pub fn priority(self, priority: u8) -> Self {
        self.set(|message| {
            message.metadata.priority = Some(priority);
            Ok(())
        })
    }

    /// Has the event kept on disk by queues that outlast their broker. Those of subscriptions do
    /// not.
    pub fn persistent(self) -> Self {
        self.set(|message| {
            message.metadata.persistent = true;
            Ok(())
        })
    }

    /// Changes the message, unless there is an error already.
    fn set(
        mut self,
        change: impl FnOnce(&mut Message) -> Result<(), (SendErrorKind, &'static str)>,
    ) -> Self {
        if let Ok(message) = &mut self.message
            && let Err((kind, why)) = change(message)
        {
            self.message = Err(SendError::new(kind, self.event.clone(), why));
        }
        self
    }
}

impl<'bus> IntoFuture for Publish<'bus> {
    type Output = Result<Receipt, SendError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'bus>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self {
            core,
            event,
            message,
            mandatory,
        } = self;
        Box::pin(async move {
            let message = message?;
            let message_id = message.metadata.message_id.clone().unwrap_or_default();
            core.send(event, message, mandatory).await?;
            Ok(Receipt { message_id })
        })
    }
}

impl fmt::Debug for Publish<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let metadata = self.message.as_ref().map(|message| &message.metadata);
        f.debug_struct("Publish")
            .field("event", &self.event)
            .field("metadata", &metadata)
            .field("mandatory", &self.mandatory)
            .finish_non_exhaustive()
    }
}
