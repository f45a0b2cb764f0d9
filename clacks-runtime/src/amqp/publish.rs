//! The connection that publishes.

use std::{
    collections::{BTreeMap, VecDeque},
    pin::{Pin, pin},
    sync::Arc,
    task::Poll,
    time::Duration,
};

use futures_util::{
    FutureExt, StreamExt,
    future::{FusedFuture, ready},
    poll,
    stream::FuturesUnordered,
};
use lapin::{Channel, Confirmation, options::BasicPublishOptions};
use tokio::{
    sync::{mpsc, oneshot},
    time::timeout,
};

use super::{
    CLOSE_TIMEOUT,
    closing::Closing,
    endpoint::Endpoint,
    link::{Fault, Link},
    outgoing::{Order, Outgoing, Tally, Unsent},
    properties,
    supervise::Service,
    unsettled::{Fate, Unsettled},
};
use crate::{
    declare::Declare,
    message::{EventName, Message},
};

/// How many events may wait for their confirmation at a time, and how many more for their turn.
pub(super) const IN_FLIGHT: usize = 256;

/// Publishes what is sent, in order, without waiting for one confirmation before the next message.
///
/// What was not confirmed when a connection is lost is published once more on the next, under its
/// message id. When the broker closes the channel because it refuses a message, it does not say
/// which: then all that could be meant are published again, one at a time, and the one with which
/// the channel closes again is refused.
pub(super) struct Publishing {
    domain: Arc<str>,
    declare: Declare,
    orders: mpsc::Receiver<Order>,
    closing: Closing,
    /// The number of the message whose turn came last.
    last: u64,
    /// What is to be published again, by its number.
    again: BTreeMap<u64, Outgoing>,
    confirms: Confirms,
    unsettled: Unsettled<Outgoing>,
    /// Whether a suspect is under way, which must be alone.
    alone: bool,
    /// Who wants to know when all up to a number is settled.
    flushes: VecDeque<(u64, oneshot::Sender<()>)>,
    tally: Arc<Tally>,
}

type Confirms = FuturesUnordered<Pin<Box<dyn Future<Output = Confirm> + Send>>>;

/// What the broker says about the message `number`.
struct Confirm {
    number: u64,
    answer: Result<Answer, Fault>,
}

struct Answer {
    taken: bool,
    /// The id of a message that came back; see [`Unsettled`].
    returned: Option<String>,
}

/// Why no more is published on a channel.
enum End {
    /// The bus closes, and nothing is left to publish.
    Done,
    /// The channel cannot be used any more.
    Broken(Fault),
}

impl Publishing {
    pub(super) fn new(
        endpoint: &Endpoint,
        orders: mpsc::Receiver<Order>,
        tally: Arc<Tally>,
        closing: Closing,
    ) -> Self {
        Self {
            domain: endpoint.domain.as_str().into(),
            declare: endpoint.settings.declare,
            orders,
            closing,
            last: 0,
            again: BTreeMap::new(),
            confirms: Confirms::new(),
            unsettled: Unsettled::new(),
            alone: false,
            flushes: VecDeque::new(),
            tally,
        }
    }

    /// Publishes on `channel` until that cannot be used any more, or the bus closes and all that
    /// was sent is settled.
    async fn publish(&mut self, channel: &Arc<Channel>) -> End {
        let mut closing = self.closing.clone();
        let mut closing = pin!(closing.wait().fuse());
        loop {
            while let Some((number, outgoing)) = self.next_again() {
                self.start(channel, number, outgoing).await;
            }
            self.tell_flushed();
            let has_room = self.again.is_empty() && self.has_room();
            tokio::select! {
                biased;
                () = &mut closing, if !closing.is_terminated() => self.orders.close(),
                Some(confirm) = self.confirms.next() => {
                    if let Err(fault) = self.confirm(confirm) {
                        return End::Broken(fault);
                    }
                }
                Some(order) = self.orders.recv(), if has_room => match order {
                    Order::Publish(outgoing) => {
                        self.last += 1;
                        self.start(channel, self.last, outgoing).await;
                    }
                    Order::Flush(flushed) => self.flushes.push_back((self.last, flushed)),
                },
                else => return End::Done,
            }
        }
    }

    fn has_room(&self) -> bool {
        !self.alone && self.unsettled.unconfirmed() < IN_FLIGHT
    }

    /// What is to be published again next, if it can be now.
    fn next_again(&mut self) -> Option<(u64, Outgoing)> {
        let first = self.again.first_entry()?;
        let under_way = self.unsettled.unconfirmed();
        let can = if first.get().suspect {
            under_way == 0
        } else {
            !self.alone && under_way < IN_FLIGHT
        };
        can.then(|| first.remove_entry())
    }

    /// Puts a message on the wire, unless its sender has given up in the meantime.
    async fn start(&mut self, channel: &Arc<Channel>, number: u64, outgoing: Outgoing) {
        if outgoing.is_late() {
            return outgoing.settle(Err(Unsent::Late), &self.tally);
        }
        self.alone = outgoing.suspect;
        let metadata = &outgoing.message.metadata;
        let id = metadata.message_id.as_ref().filter(|_| outgoing.mandatory);
        let returnable = id.cloned();
        let mut publishing = Box::pin(publish(
            Arc::clone(channel),
            Arc::clone(&self.domain),
            number,
            outgoing.event.clone(),
            Arc::clone(&outgoing.message),
            outgoing.mandatory,
        ));
        self.unsettled.publish(number, outgoing, returnable);
        // lapin queues the message at the first poll, so that polling here keeps the order.
        match poll!(&mut publishing) {
            Poll::Pending => self.confirms.push(publishing),
            Poll::Ready(confirm) => self.confirms.push(Box::pin(ready(confirm))),
        }
    }

    /// Settles what is known with `confirm`.
    fn confirm(&mut self, confirm: Confirm) -> Result<(), Fault> {
        let Answer { taken, returned } = confirm.answer?;
        self.alone = false;
        let tally = &self.tally;
        self.unsettled.confirm(
            confirm.number,
            taken,
            returned.as_deref(),
            |outgoing, fate| {
                let result = match fate {
                    Fate::Taken => Ok(()),
                    Fate::Rejected => Err(Unsent::Rejected),
                    Fate::Unroutable => Err(Unsent::Unroutable),
                };
                outgoing.settle(result, tally);
            },
        );
        Ok(())
    }

    /// The channel is gone, because of `fault` where that is known. Decides what is published again.
    /// What was under way is given `patience` to know its fate.
    async fn lose(&mut self, mut fault: Option<Fault>, patience: Duration) {
        // Some may have been confirmed all the same, and one of them may know more of the reason.
        while let Ok(Some(confirm)) = timeout(patience, self.confirms.next()).await {
            if let Err(other) = self.confirm(confirm)
                && fault.as_ref().is_none_or(|known| !known.is_reply())
            {
                fault = Some(other);
            }
        }
        self.confirms = Confirms::new();
        self.alone = false;
        let suspects = self.unsettled.unconfirmed();
        let refused = fault.as_ref().is_some_and(Fault::blames_a_message);
        let why = fault.map_or_else(|| "the connection was lost".to_owned(), |fault| fault.text);
        for lost in self.unsettled.lose() {
            let mut outgoing = lost.item;
            if refused && !lost.confirmed {
                if suspects == 1 {
                    outgoing.settle(Err(Unsent::Refused(why.clone())), &self.tally);
                    continue;
                }
                outgoing.suspect = true;
            } else if outgoing.lost {
                outgoing.settle(Err(Unsent::Lost(why.clone())), &self.tally);
                continue;
            } else {
                outgoing.lost = true;
            }
            self.again.insert(lost.number, outgoing);
        }
    }

    /// Tells those who wait for all that was sent before them.
    fn tell_flushed(&mut self) {
        let again = self.again.keys().next().copied();
        let first = again.into_iter().chain(self.unsettled.first()).min();
        while let Some((_, flushed)) = self
            .flushes
            .pop_front_if(|(last, _)| first.is_none_or(|first| first > *last))
        {
            // Who has given up does not want to know.
            let _ = flushed.send(());
        }
    }
}

impl Service for Publishing {
    const PURPOSE: &'static str = "publish";

    async fn serve(&mut self, link: &Link) {
        // What was under way on the connection before.
        self.lose(None, Duration::ZERO).await;
        while let Ok(channel) = link.confirming_channel(&self.domain, self.declare).await {
            let channel = Arc::new(channel);
            match self.publish(&channel).await {
                End::Done => {
                    // lapin takes it for an error if the connection closes before the channel has.
                    let _ = timeout(CLOSE_TIMEOUT, channel.close(200, "goodbye".into())).await;
                    return;
                }
                // A channel that the broker has closed, because it refused a message, is opened
                // again.
                End::Broken(fault) if link.is_up() => {
                    tracing::warn!(domain = &*self.domain, fault = fault.text, "channel lost");
                    self.lose(Some(fault), CLOSE_TIMEOUT).await;
                }
                End::Broken(fault) => return self.lose(Some(fault), Duration::ZERO).await,
            }
        }
    }

    fn is_done(&self) -> bool {
        self.orders.is_empty() && self.again.is_empty() && self.unsettled.first().is_none()
    }

    fn finish(mut self) {
        self.orders.close();
        while let Ok(order) = self.orders.try_recv() {
            if let Order::Publish(outgoing) = order {
                outgoing.settle(Err(Unsent::Closed), &self.tally);
            }
        }
        let lost = self.unsettled.lose().into_iter().map(|lost| lost.item);
        let lost: Vec<_> = lost
            .chain(std::mem::take(&mut self.again).into_values())
            .collect();
        for outgoing in lost {
            let why = "the bus was closed before it was confirmed".to_owned();
            outgoing.settle(Err(Unsent::Lost(why)), &self.tally);
        }
    }
}

/// Publishes one message and tells what the broker says about it.
async fn publish(
    channel: Arc<Channel>,
    domain: Arc<str>,
    number: u64,
    event: EventName,
    message: Arc<Message>,
    mandatory: bool,
) -> Confirm {
    let confirmation = async {
        let options = BasicPublishOptions {
            mandatory,
            ..BasicPublishOptions::default()
        };
        let exchange = if message.metadata.direct { "" } else { &domain };
        let sent = channel.basic_publish(
            exchange.into(),
            message.metadata.routing_key.as_str().into(),
            options,
            &message.body,
            properties::of(&event, &message.metadata),
        );
        sent.await?.await
    };
    let (taken, returned) = match confirmation.await {
        Ok(Confirmation::Ack(returned)) => (true, returned),
        Ok(Confirmation::Nack(returned)) => (false, returned),
        Ok(Confirmation::NotRequested) => {
            let answer = Err(Fault::unconfirmed());
            return Confirm { number, answer };
        }
        Err(error) => {
            let answer = Err(error.into());
            return Confirm { number, answer };
        }
    };
    let id = returned.and_then(|message| message.delivery.properties.message_id().clone());
    let returned = id.map(|id| id.to_string());
    let answer = Ok(Answer { taken, returned });
    Confirm { number, answer }
}
