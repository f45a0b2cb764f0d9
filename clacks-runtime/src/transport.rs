//! What carries messages. Nothing above this knows which it is, and nothing below knows events.
#![cfg_attr(
    not(feature = "amqp"),
    expect(
        clippy::unused_async,
        clippy::unnecessary_wraps,
        reason = "the in-process transport alone waits for nothing and knows everything"
    )
)]

use std::task::{Context, Poll};

use crate::{
    address::{Address, Place},
    builder::Settings,
    error::{ConnectError, SendError, SubscribeError},
    memory,
    message::Message,
};

pub(crate) enum Transport {
    Memory(memory::Endpoint),
    #[cfg(feature = "amqp")]
    Amqp(crate::amqp::Client),
}

impl Transport {
    /// The transport that the scheme of an URL stands for.
    pub(crate) async fn open(address: &Address, settings: &Settings) -> Result<Self, ConnectError> {
        let domain = &address.domain;
        match &address.place {
            Place::Memory { name, .. } => {
                let length = usize::try_from(settings.queue_length).unwrap_or(usize::MAX);
                let name = name.as_deref();
                let endpoint = memory::Endpoint::join(name, domain.clone(), length);
                Ok(Self::Memory(endpoint))
            }
            #[cfg(feature = "amqp")]
            Place::Amqp(server) => {
                let client = crate::amqp::Client::connect(server.clone(), domain, settings);
                client.await.map(Self::Amqp)
            }
            #[cfg(not(feature = "amqp"))]
            Place::Amqp(_) => Err(ConnectError::address(
                crate::error::ConnectErrorKind::Unsupported,
                "this build has no AMQP: the feature `amqp` is off",
            )),
        }
    }

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
