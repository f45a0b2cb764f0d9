//! From a message to an event, or to the reason why it is none.

use std::borrow::Cow;

use crate::{
    encoding::{self, Undecoded},
    error::{ReceiveError, ReceiveErrorKind},
    event::Event,
    message::Message,
    received::Received,
    routing,
};

/// Checks and reads `message`. What costs least comes first, and nothing is read from a body whose
/// routing key was not asked for.
pub(crate) fn receive<E: Event>(
    message: Message,
    domain: &str,
    max_size: usize,
) -> Result<Received<E>, ReceiveError> {
    match read(&message, domain, max_size) {
        Ok(event) => Ok(Received::new(event, message)),
        Err((kind, invalid)) => Err(ReceiveError::new(kind, message, invalid)),
    }
}

/// Takes `message` as it is: who reads it has an answer for one that is too large.
#[cfg(feature = "agent")]
pub(crate) fn receive_unbounded(
    message: Message,
    domain: &str,
    _: usize,
) -> Result<Received<Vec<u8>>, ReceiveError> {
    receive_raw(message, domain, usize::MAX)
}

/// Checks nothing but the size and the encoding of `message`.
pub(crate) fn receive_raw(
    mut message: Message,
    _: &str,
    max_size: usize,
) -> Result<Received<Vec<u8>>, ReceiveError> {
    let body = match encoding::plain(&message.body, &message.metadata, max_size) {
        Err(undecoded) => return Err(ReceiveError::new(kind(undecoded), message, None)),
        Ok(Cow::Owned(body)) => body,
        // The message is of use only to a queue that may get it back.
        Ok(Cow::Borrowed(_)) if message.ticket.is_none() => std::mem::take(&mut message.body),
        Ok(Cow::Borrowed(body)) => body.to_owned(),
    };
    Ok(Received::new(body, message))
}

fn kind(undecoded: Undecoded) -> ReceiveErrorKind {
    match undecoded {
        Undecoded::TooLarge => ReceiveErrorKind::TooLarge,
        Undecoded::Encoding => ReceiveErrorKind::Encoding,
    }
}

type Refusal = (ReceiveErrorKind, Option<clacks_xml::Error>);

fn read<E: Event>(message: &Message, domain: &str, max_size: usize) -> Result<E, Refusal> {
    if message.body.len() > max_size {
        return Err((ReceiveErrorKind::TooLarge, None));
    }
    let name = routing::event(domain, &message.metadata.routing_key)
        .filter(|name| E::KINDS.iter().any(|kind| kind.name == *name))
        .ok_or((ReceiveErrorKind::UnknownEvent, None))?;
    let invalid = |error| (ReceiveErrorKind::Invalid, Some(error));
    let body = encoding::plain(&message.body, &message.metadata, max_size)
        .map_err(|undecoded| (kind(undecoded), None))?;
    let xml = clacks_xml::decode(&body).map_err(invalid)?;
    let event = E::from_envelope(&xml).map_err(invalid)?;
    // The broker's permissions are about routing keys, so a body must not say otherwise.
    if event.kind().name != name {
        return Err((ReceiveErrorKind::Mismatch, None));
    }
    Ok(event)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{event::EventKind, message::Metadata};

    struct Any;

    impl Event for Any {
        const KINDS: &'static [EventKind] = &[EventKind::new("Any", None)];

        fn kind(&self) -> EventKind {
            Self::KINDS[0]
        }

        fn to_envelope(&self) -> Result<String, clacks_xml::Error> {
            Ok(String::new())
        }

        fn from_envelope(_: &str) -> Result<Self, clacks_xml::Error> {
            Ok(Self)
        }
    }

    fn received(routing_key: &str, body: &[u8]) -> Option<ReceiveErrorKind> {
        let message = Message {
            metadata: Metadata {
                routing_key: routing_key.to_owned(),
                ..Metadata::default()
            },
            body: body.to_owned(),
            ticket: None,
        };
        let received = receive::<Any>(message, "d", 4);
        received.err().map(|error| error.kind())
    }

    #[test]
    fn what_costs_least_is_checked_first() {
        assert_eq!(received("d.event.Any", b"<a/>"), None);
        assert_eq!(
            received("d.event.Else", b"\xff too long"),
            Some(ReceiveErrorKind::TooLarge)
        );
        for key in [
            "d.event.Else",
            "d.event.",
            "d.event",
            "e.event.Any",
            "Any",
            "",
        ] {
            assert_eq!(
                received(key, b"\xff"),
                Some(ReceiveErrorKind::UnknownEvent),
                "{key}"
            );
        }
        assert_eq!(
            received("d.event.Any", b"\xff"),
            Some(ReceiveErrorKind::Invalid)
        );
    }
}
