//! Messages and what AMQP calls their basic properties.

use std::time::{Duration, UNIX_EPOCH};

use lapin::{
    BasicProperties,
    message::Delivery,
    types::{AMQPValue, FieldTable, ShortString},
};

use crate::message::{Message, Metadata, Number};

/// The body is an envelope, whatever the event.
const CONTENT_TYPE: &str = "application/xml";

/// Kept in memory: an event is not there to outlast a broker.
const TRANSIENT: u8 = 1;

/// Kept on disk, by a queue that keeps anything there.
const PERSISTENT: u8 = 2;

/// The properties of a message that holds `event`.
pub(super) fn of(event: &str, metadata: &Metadata) -> BasicProperties {
    let content_type = metadata.content_type.as_deref().unwrap_or(CONTENT_TYPE);
    let mut properties = BasicProperties::default()
        .with_content_type(content_type.into())
        .with_type(event.into())
        .with_delivery_mode(if metadata.persistent {
            PERSISTENT
        } else {
            TRANSIENT
        });
    if let Some(id) = &metadata.message_id {
        properties = properties.with_message_id(id.as_str().into());
    }
    let since = metadata
        .timestamp
        .map(|time| time.duration_since(UNIX_EPOCH));
    if let Some(Ok(since)) = since {
        properties = properties.with_timestamp(since.as_secs());
    }
    if let Some(encoding) = &metadata.content_encoding {
        properties = properties.with_content_encoding(encoding.as_str().into());
    }
    if let Some(queue) = &metadata.reply_to {
        properties = properties.with_reply_to(queue.as_str().into());
    }
    if let Some(id) = &metadata.correlation_id {
        properties = properties.with_correlation_id(id.as_str().into());
    }
    if let Some(user) = &metadata.user_id {
        properties = properties.with_user_id(user.as_str().into());
    }
    if let Some(app) = &metadata.app_id {
        properties = properties.with_app_id(app.as_str().into());
    }
    if let Some(expiry) = metadata.expiry {
        // The broker reads milliseconds as digits, up to 32 bits.
        let milliseconds = expiry.as_millis().min(u32::MAX.into());
        properties = properties.with_expiration(milliseconds.to_string().into());
    }
    if let Some(priority) = metadata.priority {
        properties = properties.with_priority(priority);
    }
    if !metadata.headers.is_empty() {
        let mut headers = FieldTable::default();
        for (name, value) in &metadata.headers {
            let value = AMQPValue::LongString(value.as_str().into());
            headers.insert(name.as_str().into(), value);
        }
        properties = properties.with_headers(headers);
    }
    properties
}

/// The message that was delivered.
pub(super) fn message(delivery: Delivery) -> Message {
    let text = |text: &Option<ShortString>| text.as_ref().map(ToString::to_string);
    let properties = &delivery.properties;
    let seconds = properties.timestamp().map(Duration::from_secs);
    let expiry = properties.expiration().as_ref();
    let milliseconds = expiry.and_then(|expiry| expiry.as_str().parse().ok());
    Message {
        metadata: Metadata {
            routing_key: delivery.routing_key.to_string(),
            direct: false,
            content_type: text(properties.content_type()),
            content_encoding: text(properties.content_encoding()),
            reply_to: text(properties.reply_to()),
            correlation_id: text(properties.correlation_id()),
            originator: None,
            user_id: text(properties.user_id()),
            app_id: text(properties.app_id()),
            message_id: text(properties.message_id()),
            // A sender may write any number, also one that is no time.
            timestamp: seconds.and_then(|since| UNIX_EPOCH.checked_add(since)),
            headers: properties
                .headers()
                .as_ref()
                .map(headers)
                .unwrap_or_default(),
            numbers: properties
                .headers()
                .as_ref()
                .map(numbers)
                .unwrap_or_default(),
            expiry: milliseconds.map(Duration::from_millis),
            priority: *properties.priority(),
            persistent: *properties.delivery_mode() == Some(PERSISTENT),
            redelivered: delivery.redelivered,
            redeliveries: properties
                .headers()
                .as_ref()
                .and_then(redeliveries)
                .unwrap_or_default(),
        },
        body: delivery.data,
        ticket: None,
    }
}

/// How often a quorum queue got the message back.
fn redeliveries(table: &FieldTable) -> Option<u32> {
    let count = table.inner().get("x-delivery-count")?;
    let count = count
        .as_long_long_int()
        .or_else(|| count.as_long_int().map(Into::into))?;
    u32::try_from(count).ok()
}

/// The headers that are text.
fn headers(table: &FieldTable) -> Vec<(String, String)> {
    let text = |value: &AMQPValue| match value {
        AMQPValue::LongString(text) => str::from_utf8(text.as_bytes()).ok().map(str::to_owned),
        AMQPValue::ShortString(text) => Some(text.to_string()),
        _ => None,
    };
    let headers = table.inner().iter();
    headers
        .filter_map(|(name, value)| Some((name.to_string(), text(value)?)))
        .collect()
}

/// The headers that are numbers, or booleans, which filters see as such.
fn numbers(table: &FieldTable) -> Vec<(String, Number)> {
    let number = |value: &AMQPValue| {
        Some(match *value {
            AMQPValue::Boolean(truth) => Number::Integer(truth.into()),
            AMQPValue::ShortShortInt(number) => Number::Integer(number.into()),
            AMQPValue::ShortShortUInt(number) => Number::Integer(number.into()),
            AMQPValue::ShortInt(number) => Number::Integer(number.into()),
            AMQPValue::ShortUInt(number) => Number::Integer(number.into()),
            AMQPValue::LongInt(number) => Number::Integer(number.into()),
            AMQPValue::LongUInt(number) => Number::Integer(number.into()),
            AMQPValue::LongLongInt(number) => Number::Integer(number),
            AMQPValue::Float(number) => Number::Double(number.into()),
            AMQPValue::Double(number) => Number::Double(number),
            _ => return None,
        })
    };
    let headers = table.inner().iter();
    headers
        .filter_map(|(name, value)| Some((name.to_string(), number(value)?)))
        .collect()
}
