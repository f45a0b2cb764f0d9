//! What carries messages. Nothing above this knows which it is, and nothing below knows events.
#![cfg_attr(
    not(feature = "amqp"),
    expect(
        clippy::unused_async,
        clippy::unnecessary_wraps,
        unused_variables,
        reason = "the in-process transport alone waits for nothing and knows everything"
    )
)]

use std::task::{Context, Poll};

use tokio::time::Instant;

use crate::{
    address::{Address, Place},
    builder::Settings,
    drained::Sent,
    error::{ConnectError, SendError, SubscribeError},
    memory,
    message::{Arrival, EventName, Message},
    queue::QueueSpec,
    state::StateWatch,
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
                let endpoint = memory::Endpoint::join(
                    name.as_deref(),
                    domain.clone(),
                    settings.publish_timeout,
                );
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

    /// Hands over the message of `event`, until the transport has confirmed it; if `mandatory`, that
    /// at least one queue gets it.
    pub(crate) async fn send(
        &self,
        event: EventName,
        message: Message,
        mandatory: bool,
    ) -> Result<(), SendError> {
        match self {
            Self::Memory(endpoint) => endpoint.send(event, message, mandatory).await,
            #[cfg(feature = "amqp")]
            Self::Amqp(client) => client.send(event, message, mandatory).await,
        }
    }

    /// Hands over the message of `event` without waiting for anything.
    pub(crate) fn try_send(&self, event: EventName, message: Message) -> Result<(), SendError> {
        match self {
            Self::Memory(endpoint) => endpoint.route(event, message, false),
            #[cfg(feature = "amqp")]
            Self::Amqp(client) => client.try_send(event, message),
        }
    }

    /// How many messages failed after [`Transport::try_send`] had taken them.
    pub(crate) fn failures(&self) -> u64 {
        match self {
            Self::Memory(_) => 0,
            #[cfg(feature = "amqp")]
            Self::Amqp(client) => client.failures(),
        }
    }

    /// Returns when the fate of everything that was sent before is known.
    pub(crate) async fn flush(&self) -> Result<(), SendError> {
        match self {
            Self::Memory(endpoint) => endpoint.flush(),
            #[cfg(feature = "amqp")]
            Self::Amqp(client) => client.flush().await,
        }
    }

    /// A new queue with one binding for each pattern.
    pub(crate) async fn subscribe(&self, spec: QueueSpec) -> Result<Source, SubscribeError> {
        match self {
            Self::Memory(endpoint) => endpoint.subscribe(spec).map(Source::Memory),
            #[cfg(feature = "amqp")]
            Self::Amqp(client) => client.subscribe(spec).await.map(Source::Amqp),
        }
    }

    pub(crate) fn state(&self) -> StateWatch {
        match self {
            Self::Memory(endpoint) => endpoint.state(),
            #[cfg(feature = "amqp")]
            Self::Amqp(client) => client.state(),
        }
    }

    /// What became of the messages so far for which that was not known at once.
    pub(crate) fn sent(&self) -> Sent {
        match self {
            Self::Memory(_) => Sent::default(),
            #[cfg(feature = "amqp")]
            Self::Amqp(client) => client.sent(),
        }
    }

    /// Ends every queue; what has arrived can still be taken. Sending goes on.
    pub(crate) async fn stop_receiving(&self, deadline: Instant) {
        match self {
            Self::Memory(endpoint) => endpoint.end_queues(),
            #[cfg(feature = "amqp")]
            Self::Amqp(client) => client.stop_receiving(deadline).await,
        }
    }

    /// Ends everything by `deadline`, at best after all that was sent is confirmed.
    pub(crate) async fn close(&self, deadline: Instant) {
        match self {
            Self::Memory(endpoint) => endpoint.close(),
            #[cfg(feature = "amqp")]
            Self::Amqp(client) => client.close(deadline).await,
        }
    }
}

/// The receiving end of a queue; dropping it removes the queue.
pub(crate) enum Source {
    Memory(memory::Queue),
    #[cfg(feature = "amqp")]
    Amqp(tokio::sync::mpsc::Receiver<Arrival>),
}

impl Source {
    pub(crate) fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Arrival>> {
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
