//! From a request to its answer.

use std::sync::{Arc, PoisonError};

use serde_json::{Value, json};

use super::{Knowledge, Known};
use crate::{
    bus::Core,
    compose::compose_raw,
    error::{SendError, SendErrorKind},
    message::{EventName, Message, Metadata, ORIGINATOR},
    queue::REPLY,
    received::Received,
    rpc::wire::{self, CONTENT_TYPE, Refusal, Request, SEND_EVENT, code},
};

/// How RabbitMQ names the queues of those who want an answer and have declared none.
const DIRECT_REPLY: &str = "amq.rabbitmq.reply-to.";

/// What a request takes beside its event, in bytes, at most.
const ENVELOPE: usize = 64 * 1024;

/// Where requests are answered.
pub(super) struct Desk {
    core: Arc<Core>,
    known: Known,
}

impl Desk {
    pub(super) fn new(core: Arc<Core>, known: Known) -> Self {
        Self { core, known }
    }

    /// Does what `request` asks, and answers. What this returns as an error shall be tried again.
    pub(super) async fn answer(&self, request: &Received<Vec<u8>>) -> Result<(), SendError> {
        let core = &*self.core;
        let metadata = request.metadata();
        let (result, id) = self.result(metadata, request).await;
        if let Err(refusal) = &result {
            let user = metadata.user_id.as_deref().unwrap_or_default();
            tracing::info!(
                user,
                code = refusal.code,
                "request refused: {}",
                refusal.message
            );
        }
        let Some(reply_to) = metadata.reply_to.as_deref().filter(|name| is_reply(name)) else {
            return Ok(());
        };
        let answer = Message {
            metadata: Metadata {
                routing_key: reply_to.to_owned(),
                direct: true,
                content_type: Some(CONTENT_TYPE.to_owned()),
                correlation_id: metadata.correlation_id.clone(),
                user_id: core.user_id.clone(),
                app_id: Some(core.app_id.clone()),
                ..Metadata::default()
            },
            body: wire::answer(result, &id),
            ticket: None,
        };
        match core.transport.send("answer".into(), answer, true).await {
            // Who has asked has gone.
            Err(error) if error.kind() == SendErrorKind::Unroutable => Ok(()),
            sent => sent,
        }
    }

    /// What comes of a request, and the id that its answer must have.
    async fn result(&self, metadata: &Metadata, body: &[u8]) -> (Result<Value, Refusal>, Value) {
        let limit = self.core.max_event_size;
        // JSON takes up to six bytes for one of the event.
        if body.len() > limit.saturating_mul(6).saturating_add(ENVELOPE) {
            let refusal = Refusal::new(code::TOO_LARGE, "the request is too large");
            return (Err(refusal), Value::Null);
        }
        match Request::from_json(body) {
            Ok(Request { method, params, id }) => (self.call(metadata, &method, params).await, id),
            Err((refusal, id)) => (Err(refusal), id),
        }
    }

    async fn call(
        &self,
        metadata: &Metadata,
        method: &str,
        params: Vec<Value>,
    ) -> Result<Value, Refusal> {
        let core = &*self.core;
        let Some(user) = &metadata.user_id else {
            let why = "the broker does not vouch for the sender: the request has no user_id";
            return Err(Refusal::new(code::UNVERIFIED, why));
        };
        if method != SEND_EVENT {
            let shown: String = method.chars().take(60).collect();
            let why = format!("there is no method {shown:?}");
            return Err(Refusal::new(code::METHOD, why));
        }
        let Ok([Value::String(xml)]) = <[Value; 1]>::try_from(params) else {
            let why = "the parameter must be one event, as XML in a string";
            return Err(Refusal::new(code::PARAMS, why));
        };
        if xml.len() > core.max_event_size {
            return Err(Refusal::new(code::TOO_LARGE, "the event is too large"));
        }
        let knowledge = {
            let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(&known)
        };
        let Knowledge { catalogue, rights } = &*knowledge;
        let name = catalogue
            .validate(xml.clone())
            .await
            .map_err(|error| invalid(&error))?;
        if !rights.allow(user, &name) {
            let why = format!("{user:?} may not send {name}");
            return Err(Refusal::new(code::FORBIDDEN, why));
        }
        let unsent = |error: SendError| Refusal::new(code::UNSENT, error.to_string());
        let name = EventName::from(name);
        let mut message = compose_raw(core, name.clone(), xml.into_bytes()).map_err(unsent)?;
        let header = (ORIGINATOR.to_owned(), user.clone());
        message.metadata.headers.push(header);
        // A request that comes twice makes one event twice, and no two.
        if let Some(id) = metadata.message_id.as_ref().filter(|id| id.len() == 36) {
            message.metadata.message_id = Some(id.clone());
        }
        let id = message.metadata.message_id.clone();
        core.send(name, message, false).await.map_err(unsent)?;
        Ok(id.into())
    }
}

fn invalid(error: &clacks_xml::Error) -> Refusal {
    let position = error.position();
    let place = json!({
        "rule": error.rule(),
        "path": error.path(),
        "line": position.map(|position| position.line),
        "column": position.map(|position| position.column),
        "expected": error.expected(),
    });
    Refusal {
        place: Some(place),
        ..Refusal::new(code::INVALID, error.message())
    }
}

/// Whether a queue is one for answers. An agent may write into others, where who asks may not.
fn is_reply(name: &str) -> bool {
    name.starts_with(REPLY) || name.starts_with(DIRECT_REPLY)
}
