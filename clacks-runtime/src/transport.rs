//! What carries messages. Nothing above this knows which it is, and nothing below knows events.

use std::task::{Context, Poll};

use crate::{
    error::{SendError, SubscribeError},
    memory,
    message::Message,
};

pub(crate) enum Transport {
    Memory(memory::Endpoint),
    #[cfg(feature = "amqp")]
    Amqp(crate::amqp::Client),
}

impl Transport {
    /// Hands over the message of `event`, until the transport has confirmed it.
    pub(crate) async fn send(
        &self,
        event: &'static str,
        message: Message,
    ) -> Result<(), SendError> {
        match self {
            Self::Memory(endpoint) => endpoint.send(event, message).await,
            #[cfg(feature = "amqp")]
            Self::Amqp(client) => client.send(event, message).await,
        }
    }

    /// A new queue with one binding for each routing key.
    pub(crate) async fn subscribe(&self, keys: Vec<String>) -> Result<Source, SubscribeError> {
        match self {
            Self::Memory(endpoint) => endpoint.subscribe(keys).map(Source::Memory),
            #[cfg(feature = "amqp")]
            Self::Amqp(client) => client.subscribe(keys).await.map(Source::Amqp),
        }
    }

    pub(crate) async fn close(&self) {
        match self {
            Self::Memory(endpoint) => endpoint.close(),
            #[cfg(feature = "amqp")]
            Self::Amqp(client) => client.close().await,
        }
    }
}

/// The receiving end of a queue; dropping it removes the queue.
pub(crate) enum Source {
    Memory(memory::Queue),
    #[cfg(feature = "amqp")]
    Amqp(tokio::sync::mpsc::Receiver<Message>),
}

impl Source {
    pub(crate) fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Message>> {
        match self {
            Self::Memory(queue) => queue.poll_next(cx),
            #[cfg(feature = "amqp")]
            Self::Amqp(queue) => queue.poll_recv(cx),
        }
    }

    /// How many messages a full queue has dropped, where the transport can know.
    pub(crate) fn dropped(&self) -> Option<u64> {
        match self {
            Self::Memory(queue) => Some(queue.dropped()),
            #[cfg(feature = "amqp")]
            Self::Amqp(_) => None,
        }
    }
}
