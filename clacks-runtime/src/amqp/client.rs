//! A bus at a broker: the handles of its two supervised connections.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use tokio::{
    sync::{mpsc, oneshot},
    task::{JoinHandle, unconstrained},
    time::{Instant, timeout, timeout_at},
};

use super::{
    CLOSE_TIMEOUT,
    closing::Closer,
    consume::{Consuming, Wanted},
    endpoint::Endpoint,
    outgoing::{Order, Outgoing, Report, Tally, Unsent},
    publish::{IN_FLIGHT, Publishing},
    supervise::{Service, supervise},
};
use crate::{
    address::Server,
    builder::Settings,
    deadline,
    drained::Sent,
    error::{ConnectError, SendError, SendErrorKind, SubscribeError, SubscribeErrorKind},
    message::{Arrival, EventName, Message},
    queue::QueueSpec,
    state::{State, StateWatch, gauges},
};

/// Both tasks end by themselves when this is dropped.
pub(crate) struct Client {
    orders: mpsc::Sender<Order>,
    wanted: mpsc::Sender<Wanted>,
    publishing: Task,
    consuming: Task,
    state: StateWatch,
    tally: Arc<Tally>,
    /// Of those that nobody waited for.
    failures: Arc<AtomicU64>,
    connect_timeout: Duration,
    publish_timeout: Duration,
}

impl Client {
    /// Opens both connections.
    pub(crate) async fn connect(
        server: Server,
        domain: &str,
        settings: &Settings,
    ) -> Result<Self, ConnectError> {
        let endpoint = Endpoint::new(server, domain, settings);
        let (publish_link, consume_link) = tokio::try_join!(
            endpoint.open(Publishing::PURPOSE),
            endpoint.open(Consuming::PURPOSE),
        )?;
        let (orders, publishing) = mpsc::channel(IN_FLIGHT);
        let (wanted, consuming) = mpsc::channel(1);
        let (state, [publish_gauge, consume_gauge]) = gauges();
        let tally = Arc::new(Tally::default());
        let publishing = {
            let (closer, closing) = Closer::new();
            let publishing =
                Publishing::new(&endpoint, publishing, Arc::clone(&tally), closing.clone());
            let endpoint = Arc::clone(&endpoint);
            let task = supervise(endpoint, publishing, publish_link, publish_gauge, closing);
            Task::new(closer, tokio::spawn(task))
        };
        let consuming = {
            let (closer, closing) = Closer::new();
            let consuming = Consuming::new(Arc::clone(&endpoint), consuming, closing.clone());
            let task = supervise(endpoint, consuming, consume_link, consume_gauge, closing);
            Task::new(closer, tokio::spawn(task))
        };
        Ok(Self {
            orders,
            wanted,
            publishing,
            consuming,
            state,
            tally,
            failures: Arc::default(),
            connect_timeout: settings.connect_timeout,
            publish_timeout: settings.publish_timeout,
        })
    }

    pub(crate) async fn send(
        &self,
        event: EventName,
        message: Message,
        mandatory: bool,
    ) -> Result<(), SendError> {
        let name = event.clone();
        let error = |kind, detail: &str| Err(SendError::new(kind, name.clone(), detail));
        let sending = async {
            let (confirm, confirmed) = oneshot::channel();
            let order = self.order(event, message, mandatory, Report::Caller(confirm));
            // Unconstrained, so that the place in the queue is taken at the first poll.
            if self.publishing.closer.is_closed()
                || unconstrained(self.orders.send(order)).await.is_err()
            {
                return error(SendErrorKind::Closed, "the bus is closed");
            }
            match confirmed.await {
                Ok(Ok(())) => Ok(()),
                Ok(Err(unsent)) => error(unsent.kind(), &unsent.to_string()),
                Err(_) => error(
                    SendErrorKind::Unconfirmed,
                    "the connection was lost before it was confirmed",
                ),
            }
        };
        timeout(self.publish_timeout, sending)
            .await
            .unwrap_or_else(|_| error(SendErrorKind::Timeout, &self.why_late()))
    }

    /// Takes `message` for sending, if there is room.
    pub(crate) fn try_send(&self, event: EventName, message: Message) -> Result<(), SendError> {
        let name = event.clone();
        let closed = || SendError::new(SendErrorKind::Closed, name.clone(), "the bus is closed");
        if self.publishing.closer.is_closed() {
            return Err(closed());
        }
        let report = Report::Count(Arc::clone(&self.failures));
        let order = self.order(event, message, false, report);
        self.orders.try_send(order).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => {
                let detail = format!("{IN_FLIGHT} events are waiting already");
                SendError::new(SendErrorKind::Full, name.clone(), detail)
            }
            mpsc::error::TrySendError::Closed(_) => closed(),
        })
    }

    fn order(&self, event: EventName, message: Message, mandatory: bool, report: Report) -> Order {
        Order::Publish(Outgoing {
            event,
            message: Arc::new(message),
            mandatory,
            deadline: deadline::after(self.publish_timeout),
            report,
            lost: false,
            suspect: false,
        })
    }

    /// How many events failed that [`Client::try_send`] had taken.
    pub(crate) fn failures(&self) -> u64 {
        self.failures.load(Ordering::Relaxed)
    }

    /// Returns when everything that was sent before is settled.
    pub(crate) async fn flush(&self) -> Result<(), SendError> {
        let error = |kind, detail: &str| Err(SendError::flush(kind, detail));
        let flushing = async {
            let (flushed, is_flushed) = oneshot::channel();
            let closed = self.orders.send(Order::Flush(flushed)).await.is_err();
            if closed || is_flushed.await.is_err() {
                return error(SendErrorKind::Closed, "the bus is closed");
            }
            Ok(())
        };
        timeout(self.publish_timeout, flushing)
            .await
            .unwrap_or_else(|_| error(SendErrorKind::Timeout, &self.why_late()))
    }

    fn why_late(&self) -> String {
        match self.state.current() {
            State::Blocked { reason } => {
                format!("the broker takes no events for now: {reason}")
            }
            State::Reconnecting { .. } => "the connection is lost".to_owned(),
            _ => Unsent::Late.to_string(),
        }
    }

    pub(crate) async fn subscribe(
        &self,
        spec: QueueSpec,
    ) -> Result<mpsc::Receiver<Arrival>, SubscribeError> {
        let (sink, source) = mpsc::channel(usize::from(spec.prefetch));
        let subscribing = async {
            let (bound, is_bound) = oneshot::channel();
            let wanted = Wanted::new(spec, sink, bound);
            let closed = |_| SubscribeError::closed();
            self.wanted
                .send(wanted)
                .await
                .map_err(|_| SubscribeError::closed())?;
            is_bound.await.map_err(closed)?
        };
        let in_time = timeout(self.connect_timeout, subscribing).await;
        in_time.unwrap_or_else(|_| {
            Err(SubscribeError::new(
                SubscribeErrorKind::Timeout,
                "the broker did not answer in time",
            ))
        })?;
        Ok(source)
    }

    pub(crate) fn state(&self) -> StateWatch {
        self.state.clone()
    }

    /// Takes no more events from the broker, and ends every subscription.
    pub(crate) async fn stop_receiving(&self, deadline: Instant) {
        self.consuming.end(deadline).await;
    }

    /// Takes no more events, and ends both connections when all that was sent is settled.
    pub(crate) async fn close(&self, deadline: Instant) {
        tokio::join!(self.publishing.end(deadline), self.consuming.end(deadline));
    }

    /// What became of all messages so far.
    pub(crate) fn sent(&self) -> Sent {
        self.tally.sent()
    }
}

/// A supervised connection, and how to end it.
struct Task {
    closer: Closer,
    handle: Mutex<Option<JoinHandle<()>>>,
}

impl Task {
    fn new(closer: Closer, handle: JoinHandle<()>) -> Self {
        Self {
            closer,
            handle: Mutex::new(Some(handle)),
        }
    }

    /// Ends it by `deadline`, unless somebody else does.
    async fn end(&self, deadline: Instant) {
        self.closer.close_by(deadline);
        let handle = {
            let mut handle = self.handle.lock().unwrap_or_else(PoisonError::into_inner);
            handle.take()
        };
        let Some(mut handle) = handle else {
            return;
        };
        // It keeps to the deadline by itself, but for what it takes to notice.
        if timeout_at(deadline + CLOSE_TIMEOUT, &mut handle)
            .await
            .is_err()
        {
            handle.abort();
        }
    }
}
