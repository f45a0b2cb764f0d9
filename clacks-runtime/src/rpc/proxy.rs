//! Who asks agents.

use core::fmt;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use serde_json::Value;
use tokio::{sync::oneshot, time::timeout_at};
use uuid::Uuid;

use super::{
    error::{CallError, CallErrorKind},
    wire::{Answer, CONTENT_TYPE, Request, SEND_EVENT},
};
use crate::{
    bus::Bus,
    deadline,
    event::Event,
    handler::Handler,
    message::{Message, Metadata},
    queue::{self, QueueKind, REPLY, REQUESTS},
    receive::receive_raw,
    received::Received,
    subscribe::Subscribe,
};

/// How long an answer may take, unless it is said otherwise.
const TIMEOUT: Duration = Duration::from_secs(10);

/// Asks the agents of a domain to send events on one's behalf.
///
/// This is for those who have no right to publish at the broker, and for brokers whose rights say
/// nothing of events: the agent checks the event and the right, and tells receivers on whose behalf
/// it sends (see [`Received::originator`](crate::Received::originator)).
///
/// Several calls may be under way at a time. A connection that is lost meanwhile is made anew, and
/// the answers wait.
///
/// ```
/// # use clacks_runtime::{Event, ServiceProxy};
/// # async fn example<Ring: Event>(ring: Ring) -> Result<(), clacks_runtime::CallError> {
/// let agent = ServiceProxy::connect("amqp://phone:secret@localhost/org.clacks").await?;
/// agent.send_event(&ring).await?;
/// # Ok(())
/// # }
/// ```
pub struct ServiceProxy {
    bus: Bus,
    /// The name of the queue for answers.
    replies: String,
    waiting: Arc<Waiting>,
    timeout: Duration,
    _listening: Handler,
}

/// Those who wait for an answer, by the id of what they have asked.
type Waiting = Mutex<HashMap<String, oneshot::Sender<Answer>>>;

impl ServiceProxy {
    /// Connects to the agents of the domain at `url`, which is one of a [`Bus`].
    ///
    /// # Errors
    /// As [`Bus::connect`], and a broker that refuses a queue for answers.
    ///
    /// # Panics
    /// As [`Bus::connect`].
    ///
    /// # Cancel safety
    /// Dropping the future gives up the attempt and leaves nothing behind.
    pub async fn connect(url: &str) -> Result<Self, CallError> {
        Self::over(&Bus::connect(url).await?).await
    }

    /// The same over a bus that is connected, with its options. The login must be part of what it
    /// sends, as it is by [default](crate::BusBuilder::user_id).
    ///
    /// # Errors
    /// A broker that refuses a queue for answers, and a closed bus.
    ///
    /// # Cancel safety
    /// Dropping the future gives up the attempt; the queue is gone after a minute at the latest.
    pub async fn over(bus: &Bus) -> Result<Self, CallError> {
        let replies = format!("{REPLY}{}", Uuid::new_v4());
        let waiting = Arc::<Waiting>::default();
        let mut subscribe = Subscribe::new(bus.core(), Some(Vec::new()), "", receive_raw);
        let name = replies.clone();
        subscribe.set_kind(QueueKind::Replies { name }, REQUESTS);
        let listening = {
            let waiting = Arc::clone(&waiting);
            subscribe.on(move |message: Received<Vec<u8>>| {
                take(&waiting, &message);
                async {}
            })
        };
        Ok(Self {
            bus: bus.clone(),
            replies,
            waiting,
            timeout: TIMEOUT,
            _listening: listening.await?,
        })
    }

    /// How long each call may take in all, up to a minute. Default: 10 seconds.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit.min(Duration::from_mins(1));
        self
    }

    /// Has an agent send `event`, and returns when the broker has taken that. The result is the
    /// identifier under which receivers see it, where the agent tells it.
    ///
    /// # Errors
    /// An event that cannot be written or is too large, no agent, an agent that refuses, and no answer
    /// within the [timeout](Self::timeout): then the event may have been sent.
    ///
    /// # Cancel safety
    /// After the future was dropped, the event may be sent or not.
    pub async fn send_event<E: Event>(&self, event: &E) -> Result<Option<String>, CallError> {
        let xml = event
            .to_envelope()
            .map_err(|error| crate::SendError::invalid(event.kind().name, error))?;
        self.send_event_raw(&xml).await
    }

    /// Has an agent send the event in the envelope `xml`, as [`ServiceProxy::send_event`] does. The
    /// agent checks it.
    ///
    /// # Errors
    /// As [`ServiceProxy::send_event`].
    ///
    /// # Cancel safety
    /// After the future was dropped, the event may be sent or not.
    pub async fn send_event_raw(&self, xml: &str) -> Result<Option<String>, CallError> {
        let result = self.call(SEND_EVENT, vec![xml.into()]).await?;
        Ok(result.as_str().map(str::to_owned))
    }

    async fn call(&self, method: &str, params: Vec<Value>) -> Result<Value, CallError> {
        let deadline = deadline::after(self.timeout);
        let id = Uuid::now_v7().to_string();
        let core = self.bus.core();
        let message = Message {
            metadata: Metadata {
                routing_key: queue::commands(&core.domain),
                direct: true,
                content_type: Some(CONTENT_TYPE.to_owned()),
                reply_to: Some(self.replies.clone()),
                correlation_id: Some(id.clone()),
                message_id: Some(id.clone()),
                user_id: core.user_id.clone(),
                app_id: Some(core.app_id.clone()),
                // What nobody waits for any more, no agent need do.
                expiry: Some(self.timeout),
                ..Metadata::default()
            },
            body: Request::new(method, params, &id).to_json(),
            ticket: None,
        };
        let (answered, answer) = oneshot::channel();
        lock(&self.waiting).insert(id.clone(), answered);
        let _forget = Forget(&self.waiting, &id);
        let calling = async {
            let request = method.to_owned().into();
            core.transport.send(request, message, true).await?;
            let closed = |_| CallError::new(CallErrorKind::Closed, "the bus is closed");
            let answer = answer.await.map_err(closed)?;
            answer.result.map_err(|error| CallError::refused(&error))
        };
        timeout_at(deadline, calling).await.unwrap_or_else(|_| {
            let detail = "there was no answer in time";
            Err(CallError::new(CallErrorKind::Timeout, detail))
        })
    }
}

/// Hands an answer to who waits for it. An agent that sets no correlation id repeats the id of the
/// request in the answer.
fn take(waiting: &Waiting, message: &Received<Vec<u8>>) {
    let Some(answer) = Answer::from_json(message) else {
        tracing::warn!("an agent gave an answer that is none");
        return;
    };
    let id = message.metadata().correlation_id.as_deref();
    let waits = id
        .or_else(|| answer.id.as_str())
        .and_then(|id| lock(waiting).remove(id));
    if let Some(waits) = waits {
        // Who has given up does not want to know.
        let _ = waits.send(answer);
    }
}

/// Nobody waits any more when this is dropped.
struct Forget<'a>(&'a Waiting, &'a str);

impl Drop for Forget<'_> {
    fn drop(&mut self) {
        lock(self.0).remove(self.1);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl fmt::Debug for ServiceProxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceProxy")
            .field("bus", &self.bus)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
