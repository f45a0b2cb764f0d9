//! The end of a connection: which broker, and which exchange there.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::time::{Instant, timeout};
use uuid::Uuid;

use super::link::{Fault, Link, Nature};
use crate::{
    address::{Host, Server},
    builder::Settings,
    deadline,
    error::{ConnectError, ConnectErrorKind},
};

/// What is known of a broker before and after a connection to it.
#[derive(Debug)]
pub(super) struct Endpoint {
    pub(super) server: Server,
    /// The domain, which is also the name of the exchange.
    pub(super) domain: String,
    pub(super) settings: Settings,
    /// The places of the hosts in the order in which they are tried.
    order: Mutex<Vec<usize>>,
}

impl Endpoint {
    pub(super) fn new(server: Server, domain: &str, settings: &Settings) -> Arc<Self> {
        let mut order: Vec<usize> = (0..server.hosts.len()).collect();
        // So that many who know the same hosts do not all go to the first. It is no secret.
        order.sort_by_cached_key(|_| Uuid::new_v4());
        Arc::new(Self {
            server,
            domain: domain.to_owned(),
            settings: settings.clone(),
            order: Mutex::new(order),
        })
    }

    /// Opens a connection for `purpose` and declares the exchange on it, within the deadline for
    /// connecting: at the host where that worked last, or else at the first of the others.
    pub(super) async fn open(&self, purpose: &str) -> Result<Link, ConnectError> {
        let limit = self.settings.connect_timeout;
        let deadline = deadline::after(limit);
        let mut order = self.order().clone();
        let mut last = None;
        while let Some(place) = (!order.is_empty()).then(|| order.remove(0)) {
            let host = &self.server.hosts[place];
            // A host that says nothing leaves the others their share of the time.
            let left = deadline.saturating_duration_since(Instant::now());
            let hosts = u32::try_from(order.len()).map_or(u32::MAX, |others| others + 1);
            let opened = timeout(left / hosts, self.open_at(host, purpose)).await;
            match opened.unwrap_or_else(|_| Err(self.timed_out(host, left / hosts))) {
                Ok(link) => {
                    let mut order = self.order();
                    order.retain(|other| *other != place);
                    order.insert(0, place);
                    return Ok(link);
                }
                Err(error) => {
                    if !order.is_empty() {
                        tracing::debug!(purpose, "{error}; trying the next host");
                    }
                    last = Some(error);
                }
            }
        }
        Err(last.unwrap_or_else(|| {
            ConnectError::address(ConnectErrorKind::Address, "there is no host")
        }))
    }

    fn order(&self) -> MutexGuard<'_, Vec<usize>> {
        self.order.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn open_at(&self, host: &Host, purpose: &str) -> Result<Link, ConnectError> {
        let name = format!("{} {purpose}", self.settings.name);
        let link = Link::open(&self.server, host, &name)
            .await
            .map_err(|fault| self.connection_error(host, &fault))?;
        link.channel(&self.domain, self.settings.declare)
            .await
            .map_err(|fault| self.error(host, domain_refused(&fault), &fault.text))?;
        Ok(link)
    }

    fn connection_error(&self, host: &Host, fault: &Fault) -> ConnectError {
        let kind = connection_refused(fault);
        let Server { user, vhost, .. } = &self.server;
        let why = match kind {
            ConnectErrorKind::Login if self.server.external => {
                "the certificate is refused as a login: ".to_owned()
            }
            ConnectErrorKind::Login => format!("user {user:?} or its password is refused: "),
            ConnectErrorKind::Vhost => format!("virtual host {vhost:?} is refused: "),
            _ => String::new(),
        };
        self.error(host, kind, &format!("{why}{}", fault.text))
    }

    fn timed_out(&self, host: &Host, limit: Duration) -> ConnectError {
        let text = format!("no answer within {} seconds", limit.as_secs_f32());
        self.error(host, ConnectErrorKind::Timeout, &text)
    }

    fn error(&self, host: &Host, kind: ConnectErrorKind, text: &str) -> ConnectError {
        let place = format!("{host} for {}", self.domain);
        ConnectError::at(kind, place, text)
    }
}

/// `ACCESS_REFUSED`, as a broker answers to a login or a declaration.
const ACCESS_REFUSED: u16 = 403;
/// `NOT_FOUND`, where something was to be there.
const NOT_FOUND: u16 = 404;
/// `PRECONDITION_FAILED`: something is there already and differs.
const PRECONDITION_FAILED: u16 = 406;
/// `NOT_ALLOWED`, as a broker answers to a virtual host.
const NOT_ALLOWED: u16 = 530;

fn connection_refused(fault: &Fault) -> ConnectErrorKind {
    match fault.nature {
        Nature::Reply(ACCESS_REFUSED) => ConnectErrorKind::Login,
        Nature::Reply(NOT_ALLOWED) => ConnectErrorKind::Vhost,
        Nature::Network => ConnectErrorKind::Unreachable,
        Nature::Tls => ConnectErrorKind::Tls,
        _ => ConnectErrorKind::Protocol,
    }
}

fn domain_refused(fault: &Fault) -> ConnectErrorKind {
    match fault.nature {
        Nature::Reply(ACCESS_REFUSED | NOT_FOUND | PRECONDITION_FAILED) => ConnectErrorKind::Domain,
        Nature::Network => ConnectErrorKind::Unreachable,
        _ => ConnectErrorKind::Protocol,
    }
}
