//! A bus at a broker: the handles of its two supervised connections.

use std::{
    sync::{Mutex, PoisonError},
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
    publish::{IN_FLIGHT, Outgoing, Publishing, Unsent},
    supervise::{Service, supervise},
};
use crate::{
    address::Server,
    builder::Settings,
    error::{ConnectError, SendError, SendErrorKind, SubscribeError, SubscribeErrorKind},
    message::Message,
};

/// Both tasks end by themselves when this is dropped.
pub(crate) struct Client {
    outgoing: mpsc::Sender<Outgoing>,
    wanted: mpsc::Sender<Wanted>,
    closer: Closer,
    tasks: Mutex<Vec<JoinHandle<()>>>,
    connect_timeout: Duration,
    publish_timeout: Duration,
    prefetch: u16,
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
        let (outgoing, publishing) = mpsc::channel(IN_FLIGHT);
        let (wanted, consuming) = mpsc::channel(1);
        let (closer, closing) = Closer::new();
        let publishing = Publishing::new(domain, publishing, closing.clone());
        let consuming = Consuming::new(domain, settings, consuming, closing.clone());
        let tasks = vec![
            tokio::spawn(supervise(
                endpoint.clone(),
                publishing,
                publish_link,
                closing.clone(),
            )),
            tokio::spawn(supervise(endpoint, consuming, consume_link, closing)),
        ];
        Ok(Self {
            outgoing,
            wanted,
            closer,
            tasks: Mutex::new(tasks),
            connect_timeout: settings.connect_timeout,
            publish_timeout: settings.publish_timeout,
            prefetch: settings.prefetch,
        })
    }

    pub(crate) async fn send(
        &self,
        event: &'static str,
        message: Message,
    ) -> Result<(), SendError> {
        let error = |kind, detail: &str| Err(SendError::new(kind, event, detail));
        let sending = async {
            let (confirm, confirmed) = oneshot::channel();
            let outgoing = Outgoing {
                event,
                message,
                confirm,
            };
            // Unconstrained, so that the place in the queue is taken at the first poll.
            if unconstrained(self.outgoing.send(outgoing)).await.is_err() {
                return error(SendErrorKind::Closed, "the bus is closed");
            }
            match confirmed.await {
                Ok(Ok(())) => Ok(()),
                Ok(Err(Unsent::Rejected)) => {
                    error(SendErrorKind::Rejected, "the broker could not take it")
                }
                Ok(Err(Unsent::Closed)) => error(SendErrorKind::Closed, "the bus was closed"),
                Ok(Err(Unsent::Lost(why))) => error(SendErrorKind::Unconfirmed, &why),
                Err(_) => error(
                    SendErrorKind::Unconfirmed,
                    "the connection was lost before it was confirmed",
                ),
            }
        };
        timeout(self.publish_timeout, sending)
            .await
            .unwrap_or_else(|_| error(SendErrorKind::Timeout, "it was not confirmed in time"))
    }

    pub(crate) async fn subscribe(
        &self,
        keys: Vec<String>,
    ) -> Result<mpsc::Receiver<Message>, SubscribeError> {
        let (sink, source) = mpsc::channel(usize::from(self.prefetch));
        let subscribing = async {
            let (bound, is_bound) = oneshot::channel();
            let wanted = Wanted::new(keys, sink, bound);
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

    pub(crate) async fn close(&self) {
        self.closer.close();
        let tasks = {
            let mut tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
            std::mem::take(&mut *tasks)
        };
        // Each has deadlines of its own, which sum up to less than this one.
        let deadline = Instant::now() + CLOSE_TIMEOUT * 3;
        for mut task in tasks {
            if timeout_at(deadline, &mut task).await.is_err() {
                task.abort();
            }
        }
    }
}
