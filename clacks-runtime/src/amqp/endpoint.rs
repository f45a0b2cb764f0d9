//! The end of a connection: which broker, and which exchange there.

use std::{sync::Arc, time::Duration};

use tokio::time::timeout;

use super::link::{Fault, Link};
use crate::{
    address::Server,
    builder::Settings,
    error::{ConnectError, ConnectErrorKind},
};

/// What is known of a broker before and after a connection to it.
#[derive(Debug)]
pub(super) struct Endpoint {
    pub(super) server: Server,
    /// The domain, which is also the name of the exchange.
    pub(super) domain: String,
    pub(super) settings: Settings,
}

impl Endpoint {
    pub(super) fn new(server: Server, domain: &str, settings: &Settings) -> Arc<Self> {
        Arc::new(Self {
            server,
            domain: domain.to_owned(),
            settings: settings.clone(),
        })
    }

    /// Opens a connection for `purpose` and declares the exchange on it, within the deadline for
    /// connecting.
    pub(super) async fn open(&self, purpose: &str) -> Result<Link, ConnectError> {
        let limit = self.settings.connect_timeout;
        timeout(limit, async {
            let name = format!("{} {purpose}", self.settings.name);
            let link = Link::open(&self.server, &name)
                .await
                .map_err(|fault| self.connection_error(&fault))?;
            link.channel(&self.domain, self.settings.declare)
                .await
                .map_err(|fault| self.error(domain_refused(&fault), &fault.text))?;
            Ok(link)
        })
        .await
        .unwrap_or_else(|_| Err(self.timed_out(limit)))
    }

    fn connection_error(&self, fault: &Fault) -> ConnectError {
        let kind = connection_refused(fault);
        let Server { user, vhost, .. } = &self.server;
        let why = match kind {
            ConnectErrorKind::Login => format!("user {user:?} or its password is refused: "),
            ConnectErrorKind::Vhost => format!("virtual host {vhost:?} is refused: "),
            _ => String::new(),
        };
        self.error(kind, &format!("{why}{}", fault.text))
    }

    fn timed_out(&self, limit: Duration) -> ConnectError {
        let text = format!("no answer within {} seconds", limit.as_secs_f32());
        self.error(ConnectErrorKind::Timeout, &text)
    }

    fn error(&self, kind: ConnectErrorKind, text: &str) -> ConnectError {
        let Server { host, port, .. } = &self.server;
        let place = format!("{host}:{port} for {}", self.domain);
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
    match fault.code {
        Some(ACCESS_REFUSED) => ConnectErrorKind::Login,
        Some(NOT_ALLOWED) => ConnectErrorKind::Vhost,
        None if fault.io => ConnectErrorKind::Unreachable,
        _ => ConnectErrorKind::Protocol,
    }
}

fn domain_refused(fault: &Fault) -> ConnectErrorKind {
    match fault.code {
        Some(ACCESS_REFUSED | NOT_FOUND | PRECONDITION_FAILED) => ConnectErrorKind::Domain,
        None if fault.io => ConnectErrorKind::Unreachable,
        _ => ConnectErrorKind::Protocol,
    }
}
