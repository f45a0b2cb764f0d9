//! From an event to the message that carries it.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use uuid::Uuid;

use crate::{
    bus::Core,
    error::{SendError, SendErrorKind},
    event::Event,
    message::{EventName, Message, Metadata},
    routing,
};

/// Writes `event`, and says beside it who sends it and when.
pub(crate) fn compose<E: Event>(core: &Core, event: &E) -> Result<Message, SendError> {
    let name = event.kind().name;
    let body = event
        .to_envelope()
        .map_err(|error| SendError::invalid(name, error))?;
    compose_raw(core, name.into(), body.into_bytes())
}

/// The message that holds `body` as the event `name`.
pub(crate) fn compose_raw(
    core: &Core,
    name: EventName,
    body: Vec<u8>,
) -> Result<Message, SendError> {
    if body.len() > core.max_event_size {
        let detail = format!("it has {} bytes", body.len());
        return Err(SendError::new(SendErrorKind::TooLarge, name, detail));
    }
    let Some(routing_key) = routing::key(&core.domain, &name) else {
        let kind = SendErrorKind::RoutingKey;
        return Err(SendError::new(kind, name, routing::LONG_KEY));
    };
    let metadata = Metadata {
        routing_key,
        user_id: core.user_id.clone(),
        app_id: Some(core.app_id.clone()),
        message_id: Some(Uuid::now_v7().to_string()),
        timestamp: Some(now()),
        persistent: core.persistent,
        ..Metadata::default()
    };
    #[cfg(feature = "gzip")]
    let (body, metadata) = {
        let mut metadata = metadata;
        let body = crate::encoding::compress(body, core.compress_above, &mut metadata);
        (body, metadata)
    };
    Ok(Message {
        metadata,
        body,
        ticket: None,
    })
}

/// The time in whole seconds, as AMQP carries it.
fn now() -> SystemTime {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    UNIX_EPOCH + Duration::from_secs(seconds)
}
