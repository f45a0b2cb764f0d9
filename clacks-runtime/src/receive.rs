//! From a message to an event, or to the reason why it is none.

use std::borrow::Cow;

use crate::{
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
        Ok(event) => Ok(Received::new(event, message.metadata)),
        Err((kind, invalid)) => Err(ReceiveError::new(kind, message, invalid)),
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
    let xml = decode(&message.body).map_err(invalid)?;
    let event = E::from_envelope(&xml).map_err(invalid)?;
    // The broker's permissions are about routing keys, so a body must not say otherwise.
    if event.kind().name != name {
        return Err((ReceiveErrorKind::Mismatch, None));
    }
    Ok(event)
}

fn decode(body: &[u8]) -> Result<Cow<'_, str>, clacks_xml::Error> {
    std::str::from_utf8(body).map(Cow::Borrowed).map_err(|_| {
        clacks_xml::Error::new(
            clacks_xml::ErrorKind::Encoding,
            "xml",
            "the document is not UTF-8",
        )
    })
}
