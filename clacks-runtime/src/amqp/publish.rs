//! The connection that publishes.

use std::pin::{Pin, pin};

use futures_util::{StreamExt, poll, stream::FuturesUnordered};
use lapin::{Channel, Confirmation, options::BasicPublishOptions};
use tokio::{
    sync::{mpsc, oneshot},
    time::timeout,
};

use super::{CLOSE_TIMEOUT, closing::Closing, link::Link, properties, supervise::Service};
use crate::message::Message;

/// How many events may wait for their confirmation at a time, and how many more for their turn.
pub(super) const IN_FLIGHT: usize = 256;

/// A message to publish, and where to tell what became of it.
pub(super) struct Outgoing {
    pub(super) event: &'static str,
    pub(super) message: Message,
    pub(super) confirm: oneshot::Sender<Result<(), Unsent>>,
}

/// Why a message was not confirmed.
pub(super) enum Unsent {
    /// The broker says that it could not take it.
    Rejected,
    /// Channel or connection were lost, with what is known of the reason.
    Lost(String),
    /// The bus was closed before its turn came.
    Closed,
}

/// Publishes what is sent, in order, without waiting for one confirmation before the next message.
pub(super) struct Publishing {
    domain: String,
    outgoing: mpsc::Receiver<Outgoing>,
    closing: Closing,
    in_flight: InFlight,
}

type InFlight = FuturesUnordered<Pin<Box<dyn Future<Output = Usable> + Send>>>;

/// Whether the channel can be used after a message was published on it.
#[derive(PartialEq)]
enum Usable {
    Yes,
    No,
}

impl Publishing {
    pub(super) fn new(domain: &str, outgoing: mpsc::Receiver<Outgoing>, closing: Closing) -> Self {
        Self {
            domain: domain.to_owned(),
            outgoing,
            closing,
            in_flight: InFlight::new(),
        }
    }

    /// Publishes on `channel` until that cannot be used any more, or the bus closes and all that
    /// was published is confirmed.
    async fn publish(&mut self, channel: &Channel) {
        let mut closing = self.closing.clone();
        let mut closing = pin!(closing.wait());
        loop {
            tokio::select! {
                biased;
                () = &mut closing => {
                    while self.in_flight.next().await.is_some() {}
                    return;
                }
                Some(usable) = self.in_flight.next() => {
                    if usable == Usable::No {
                        return;
                    }
                }
                Some(outgoing) = self.outgoing.recv(), if self.in_flight.len() < IN_FLIGHT => {
                    self.start(channel, outgoing).await;
                }
            }
        }
    }

    /// Puts a message on the wire, unless its sender has given up in the meantime.
    async fn start(&mut self, channel: &Channel, outgoing: Outgoing) {
        if outgoing.confirm.is_closed() {
            return;
        }
        let domain = self.domain.clone();
        let mut publishing = Box::pin(publish(channel.clone(), domain, outgoing));
        // lapin queues the message at the first poll, so that polling here keeps the order.
        if poll!(&mut publishing).is_pending() {
            self.in_flight.push(publishing);
        }
    }
}

impl Service for Publishing {
    const PURPOSE: &'static str = "publish";

    async fn serve(&mut self, link: &Link) {
        // A channel that the broker has closed, because it refused a message, is opened again.
        while let Ok(channel) = link.confirming_channel(&self.domain).await {
            let lost = tokio::select! {
                () = link.lost() => true,
                () = self.publish(&channel) => false,
            };
            // What is still in flight will never be confirmed.
            self.in_flight.clear();
            if lost {
                return;
            }
            if self.closing.is_now() {
                // lapin takes it for an error if the connection closes before the channel has.
                let _ = timeout(CLOSE_TIMEOUT, channel.close(200, "goodbye".into())).await;
                return;
            }
        }
    }

    fn finish(mut self) {
        self.outgoing.close();
        while let Ok(outgoing) = self.outgoing.try_recv() {
            // A sender that has given up does not want to know.
            let _ = outgoing.confirm.send(Err(Unsent::Closed));
        }
    }
}

/// Publishes one message and tells what became of it.
async fn publish(channel: Channel, domain: String, outgoing: Outgoing) -> Usable {
    let Outgoing {
        event,
        message,
        confirm,
    } = outgoing;
    let confirmation = async {
        let sent = channel.basic_publish(
            domain.as_str().into(),
            message.metadata.routing_key.as_str().into(),
            BasicPublishOptions::default(),
            &message.body,
            properties::of(event, &message.metadata),
        );
        sent.await?.await
    };
    let (result, usable) = match confirmation.await {
        Ok(Confirmation::Ack(_)) => (Ok(()), Usable::Yes),
        Ok(Confirmation::Nack(_)) => (Err(Unsent::Rejected), Usable::Yes),
        Ok(Confirmation::NotRequested) => {
            let why = "the channel does not confirm".to_owned();
            (Err(Unsent::Lost(why)), Usable::No)
        }
        Err(error) => (Err(Unsent::Lost(error.to_string())), Usable::No),
    };
    // A sender that has given up does not want to know.
    let _ = confirm.send(result);
    usable
}
