//! What the broker is told of the messages that it has delivered.

use std::{collections::BTreeSet, time::Duration};

use lapin::{
    Channel, Confirmation,
    options::{
        BasicAckOptions, BasicNackOptions, BasicPublishOptions, BasicRejectOptions,
        ConfirmSelectOptions,
    },
};
use tokio::{sync::mpsc, time::Instant};

use super::{
    link::{Fault, answer},
    properties,
};
use crate::{
    queue, routing,
    ticket::{Letter, Settle, Verdict},
};

/// How many deliveries are acknowledged at once, at most.
const BATCH: u16 = 64;

/// How long a delivery waits for others to be acknowledged with.
const DELAY: Duration = Duration::from_millis(10);

/// Where tickets put their verdicts. It closes with the channel of their deliveries.
pub(super) struct Verdicts(pub(super) mpsc::UnboundedSender<(u64, Verdict)>);

impl Settle for Verdicts {
    fn settle(&self, tag: u64, verdict: Verdict) {
        // Without the channel, the message has gone back to the queue.
        let _ = self.0.send((tag, verdict));
    }

    fn is_stale(&self, _: u64) -> bool {
        self.0.is_closed()
    }
}

/// The deliveries on one channel that the broker waits for.
pub(super) struct Deliveries<'link> {
    channel: &'link Channel,
    domain: &'link str,
    /// Where dead letters go, if anywhere, and whose login may be theirs.
    dead: Option<String>,
    user: &'link str,
    confirms: bool,
    batch: usize,
    open: BTreeSet<u64>,
    done: BTreeSet<u64>,
    /// When what is done shall be acknowledged.
    pub(super) due: Instant,
}

impl<'link> Deliveries<'link> {
    pub(super) fn new(
        channel: &'link Channel,
        domain: &'link str,
        dead: Option<String>,
        user: &'link str,
        prefetch: u16,
    ) -> Self {
        Self {
            channel,
            domain,
            dead,
            user,
            confirms: false,
            batch: BATCH.min(prefetch.div_ceil(2)).into(),
            open: BTreeSet::new(),
            done: BTreeSet::new(),
            due: Instant::now(),
        }
    }

    pub(super) fn delivered(&mut self, tag: u64) {
        self.open.insert(tag);
    }

    /// Whether some wait to be acknowledged.
    pub(super) fn has_done(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether the broker waits for nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.open.is_empty() && self.done.is_empty()
    }

    pub(super) async fn settle(&mut self, tag: u64, verdict: Verdict) -> Result<(), Fault> {
        match verdict {
            Verdict::Done => self.done(tag).await,
            Verdict::Retry => {
                self.open.remove(&tag);
                let options = BasicNackOptions {
                    requeue: true,
                    ..BasicNackOptions::default()
                };
                answer(self.channel.basic_nack(tag, options)).await
            }
            Verdict::Dead(letter) => self.bury(tag, &letter).await,
        }
    }

    /// Acknowledges `tag`, at the latest with the others that are due.
    pub(super) async fn done(&mut self, tag: u64) -> Result<(), Fault> {
        self.open.remove(&tag);
        if self.done.is_empty() {
            self.due = Instant::now() + DELAY;
        }
        self.done.insert(tag);
        if self.done.len() >= self.batch {
            self.acknowledge().await?;
        }
        Ok(())
    }

    /// Acknowledges all that is done: what comes before everything open in one go.
    pub(super) async fn acknowledge(&mut self) -> Result<(), Fault> {
        let later = match self.open.first() {
            Some(first) => self.done.split_off(first),
            None => BTreeSet::new(),
        };
        if let Some(last) = std::mem::take(&mut self.done).last() {
            let options = BasicAckOptions { multiple: true };
            answer(self.channel.basic_ack(*last, options)).await?;
        }
        for tag in later {
            let options = BasicAckOptions { multiple: false };
            answer(self.channel.basic_ack(tag, options)).await?;
        }
        Ok(())
    }

    /// Passes a message on to where dead letters go, with the reason, which the broker's own way of
    /// doing so cannot carry. Only when it is safe there it leaves its queue.
    async fn bury(&mut self, tag: u64, letter: &Letter) -> Result<(), Fault> {
        if self.pass_on(letter).await? {
            return self.done(tag).await;
        }
        // Then the broker does what it can, without the reason.
        self.open.remove(&tag);
        let options = BasicRejectOptions { requeue: false };
        answer(self.channel.basic_reject(tag, options)).await
    }

    /// Whether the dead letter is safe.
    async fn pass_on(&mut self, letter: &Letter) -> Result<bool, Fault> {
        let Some(dead) = &self.dead else {
            return Ok(false);
        };
        if !self.confirms {
            answer(self.channel.confirm_select(ConfirmSelectOptions::default())).await?;
            self.confirms = true;
        }
        let mut metadata = letter.message.metadata.clone();
        metadata.expiry = None;
        metadata.persistent = true;
        let mut add = |name: &str, value: String| {
            metadata.headers.retain(|(known, _)| known != name);
            metadata.headers.push((name.to_owned(), value));
        };
        add(queue::REASON, letter.reason.clone());
        // The broker lets nobody send under the login of another.
        if let Some(sender) = metadata.user_id.take_if(|sender| *sender != self.user) {
            add(queue::SENDER, sender);
        }
        let key = metadata.routing_key.as_str();
        let event = routing::event(self.domain, key).unwrap_or_default();
        let options = BasicPublishOptions {
            mandatory: true,
            ..BasicPublishOptions::default()
        };
        let confirmation = answer(async {
            let sent = self.channel.basic_publish(
                dead.as_str().into(),
                key.into(),
                options,
                &letter.message.body,
                properties::of(event, &metadata),
            );
            sent.await?.await
        });
        Ok(matches!(confirmation.await?, Confirmation::Ack(None)))
    }
}
