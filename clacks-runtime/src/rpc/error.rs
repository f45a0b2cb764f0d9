//! What can go wrong when an agent is asked.

use core::fmt;
use std::{error::Error, sync::Arc};

use serde_json::Value;

use crate::error::{ConnectError, SendError, SendErrorKind, SubscribeError};

/// Why an agent has not done what it was asked, or is not known to have.
#[derive(Clone)]
pub struct CallError {
    kind: CallErrorKind,
    detail: String,
    code: Option<i64>,
    source: Option<Arc<dyn Error + Send + Sync>>,
}

/// The nature of a [`CallError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallErrorKind {
    /// There is no connection, or no queue for answers.
    Connect,
    /// The value cannot be written; the XML error is the source of the source.
    Invalid,
    /// The request is larger than the bus lets through.
    TooLarge,
    /// There is no agent in this domain.
    NoAgent,
    /// The broker did not take the request; the error of sending is the source.
    Unsent,
    /// No answer came in time. The event may have been sent.
    Timeout,
    /// The agent refuses; [`CallError::code`] says why, where it gives one.
    Refused,
    /// The bus is closed.
    Closed,
}

impl CallError {
    pub(crate) fn new(kind: CallErrorKind, detail: impl Into<String>) -> Self {
        Self {
            kind,
            detail: detail.into(),
            code: None,
            source: None,
        }
    }

    /// The error of an agent: a string, or an object with a message.
    pub(crate) fn refused(error: &Value) -> Self {
        let message = error.as_str().or_else(|| error["message"].as_str());
        let mut detail = message.map_or_else(|| error.to_string(), str::to_owned);
        let place = &error["error"];
        if let (Some(path), Some(rule)) = (place["path"].as_str(), place["rule"].as_str()) {
            detail = format!("{detail} ({rule} at {path})");
        }
        Self {
            code: error["code"].as_i64(),
            ..Self::new(CallErrorKind::Refused, detail)
        }
    }

    /// The nature of the error.
    pub fn kind(&self) -> CallErrorKind {
        self.kind
    }

    /// The code of an agent that [refuses](CallErrorKind::Refused): 1 for a sender whom the broker
    /// does not vouch for, 2 for a missing right, 3 for an event that is not valid, 4 for one that is
    /// too large, 5 for one that could not be sent; and below zero those of JSON-RPC.
    pub fn code(&self) -> Option<i64> {
        self.code
    }
}

impl From<ConnectError> for CallError {
    fn from(error: ConnectError) -> Self {
        Self {
            source: Some(Arc::new(error.clone())),
            ..Self::new(CallErrorKind::Connect, error.to_string())
        }
    }
}

impl From<SubscribeError> for CallError {
    fn from(error: SubscribeError) -> Self {
        Self {
            source: Some(Arc::new(error.clone())),
            ..Self::new(CallErrorKind::Connect, error.to_string())
        }
    }
}

impl From<SendError> for CallError {
    fn from(error: SendError) -> Self {
        let (kind, detail) = match error.kind() {
            SendErrorKind::Unroutable => {
                let detail = "there is no agent in this domain".to_owned();
                (CallErrorKind::NoAgent, detail)
            }
            SendErrorKind::Invalid => (CallErrorKind::Invalid, error.to_string()),
            SendErrorKind::TooLarge => (CallErrorKind::TooLarge, error.to_string()),
            SendErrorKind::Closed => (CallErrorKind::Closed, "the bus is closed".to_owned()),
            _ => (CallErrorKind::Unsent, error.to_string()),
        };
        Self {
            source: Some(Arc::new(error)),
            ..Self::new(kind, detail)
        }
    }
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            CallErrorKind::Refused => "the agent refuses: ",
            _ => "the agent was not asked with success: ",
        })?;
        f.write_str(&self.detail)
    }
}

impl fmt::Debug for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CallError({self})")
    }
}

impl Error for CallError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_ref().map(|error| &**error as _)
    }
}
