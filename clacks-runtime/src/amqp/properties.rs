//! Messages and what AMQP calls their basic properties.

use std::time::{Duration, UNIX_EPOCH};

use lapin::{BasicProperties, message::Delivery, types::ShortString};

use crate::message::{Message, Metadata};

/// The body is an envelope, whatever the event.
const CONTENT_TYPE: &str = "application/xml";

/// Kept in memory: an event is not there to outlast a broker.
const TRANSIENT: u8 = 1;

/// The properties of a message that holds `event`.
pub(super) fn of(event: &str, metadata: &Metadata) -> BasicProperties {
    let mut properties = BasicProperties::default()
        .with_content_type(CONTENT_TYPE.into())
        .with_type(event.into())
        .with_delivery_mode(TRANSIENT);
    if let Some(id) = &metadata.message_id {
        properties = properties.with_message_id(id.as_str().into());
    }
    let since = metadata
        .timestamp
        .map(|time| time.duration_since(UNIX_EPOCH));
    if let Some(Ok(since)) = since {
        properties = properties.with_timestamp(since.as_secs());
    }
    if let Some(user) = &metadata.user_id {
        properties = properties.with_user_id(user.as_str().into());
    }
    properties
}

/// The message that was delivered.
pub(super) fn message(delivery: Delivery) -> Message {
    let text = |text: &Option<ShortString>| text.as_ref().map(ToString::to_string);
    let seconds = delivery.properties.timestamp().map(Duration::from_secs);
    Message {
        metadata: Metadata {
            routing_key: delivery.routing_key.to_string(),
            user_id: text(delivery.properties.user_id()),
            message_id: text(delivery.properties.message_id()),
            // A sender may write any number, also one that is no time.
            timestamp: seconds.and_then(|since| UNIX_EPOCH.checked_add(since)),
            redelivered: delivery.redelivered,
        },
        body: delivery.data,
    }
}
