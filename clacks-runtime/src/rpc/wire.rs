//! Requests and answers as JSON.

use serde_json::{Value, json};

/// The one method that agents have.
pub(crate) const SEND_EVENT: &str = "sendEvent";

/// The content type of both.
pub(crate) const CONTENT_TYPE: &str = "application/json";

/// The codes of errors, of which the first are those of JSON-RPC.
pub(crate) mod code {
    /// No JSON.
    pub(crate) const PARSE: i64 = -32_700;
    /// JSON, but no request.
    pub(crate) const REQUEST: i64 = -32_600;
    /// There is no such method.
    pub(crate) const METHOD: i64 = -32_601;
    /// The method has other parameters.
    pub(crate) const PARAMS: i64 = -32_602;
    /// The broker does not vouch for the sender.
    pub(crate) const UNVERIFIED: i64 = 1;
    /// The sender may not send this event.
    pub(crate) const FORBIDDEN: i64 = 2;
    /// The event is not valid.
    pub(crate) const INVALID: i64 = 3;
    /// The event is too large.
    pub(crate) const TOO_LARGE: i64 = 4;
    /// The event was not sent.
    pub(crate) const UNSENT: i64 = 5;
}

/// A request as an agent gets it.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) params: Vec<Value>,
    pub(crate) id: Value,
}

/// Why an agent does not do what it was asked.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) code: i64,
    pub(crate) message: String,
    /// Of a document: where in it, and against which rule.
    pub(crate) place: Option<Value>,
}

impl Refusal {
    pub(crate) fn new(code: i64, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            place: None,
        }
    }
}

impl Request {
    pub(crate) fn new(method: &str, params: Vec<Value>, id: &str) -> Self {
        Self {
            method: method.to_owned(),
            params,
            id: id.into(),
        }
    }

    pub(crate) fn to_json(&self) -> Vec<u8> {
        let request = json!({ "method": self.method, "params": self.params, "id": self.id });
        request.to_string().into_bytes()
    }

    /// Reads a request.
    ///
    /// # Errors
    /// What is none, and the id that an answer to it must have.
    pub(crate) fn from_json(body: &[u8]) -> Result<Self, (Refusal, Value)> {
        let no_json = |error: serde_json::Error| {
            let message = format!("the request is no JSON: {error}");
            (Refusal::new(code::PARSE, message), Value::Null)
        };
        let mut request: Value = serde_json::from_slice(body).map_err(no_json)?;
        let mut take = |name: &str| request.get_mut(name).map(Value::take);
        let id = take("id").unwrap_or_default();
        let wrong = |what: &str| {
            let message = format!("the request has no {what}");
            (Refusal::new(code::REQUEST, message), id.clone())
        };
        let Some(Value::String(method)) = take("method") else {
            return Err(wrong("method that is a string"));
        };
        let Some(Value::Array(params)) = take("params") else {
            return Err(wrong("params that are an array"));
        };
        Ok(Self { method, params, id })
    }
}

/// The answer to the request `id`.
pub(crate) fn answer(result: Result<Value, Refusal>, id: &Value) -> Vec<u8> {
    let answer = match result {
        Ok(result) => json!({ "result": result, "id": id, "error": null }),
        Err(Refusal {
            code,
            message,
            place,
        }) => {
            let mut error = json!({ "name": "JSONRPCError", "code": code, "message": message });
            if let Some(place) = place {
                error["error"] = place;
            }
            json!({ "result": null, "id": id, "error": error })
        }
    };
    answer.to_string().into_bytes()
}

/// An answer as who has asked gets it.
pub(crate) struct Answer {
    pub(crate) id: Value,
    /// An error is null, a string or an object.
    pub(crate) result: Result<Value, Value>,
}

impl Answer {
    /// `None` for what is no answer.
    pub(crate) fn from_json(body: &[u8]) -> Option<Self> {
        let mut answer: Value = serde_json::from_slice(body).ok()?;
        let mut take = |name: &str| answer.get_mut(name).map(Value::take);
        let id = take("id").unwrap_or_default();
        let (result, error) = (take("result"), take("error").unwrap_or_default());
        let result = match (result, error) {
            (None, Value::Null) => return None,
            (result, Value::Null) => Ok(result.unwrap_or_default()),
            (_, error) => Err(error),
        };
        Some(Self { id, result })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_of_the_original() {
        let request = Request::from_json(
            br#"{"method":"sendEvent","params":["<Event/>"],"id":"jsonrpc","kwparams":{}}"#,
        );
        let request = request.expect("a request");
        assert_eq!(request.method, "sendEvent");
        assert_eq!(request.params, ["<Event/>"]);
        let json = |bytes: Vec<u8>| serde_json::from_slice::<Value>(&bytes).expect("JSON");
        assert_eq!(
            json(answer(Ok(json!(true)), &request.id)),
            json!({ "result": true, "id": "jsonrpc", "error": null })
        );
        let refused = json(answer(Err(Refusal::new(2, "no")), &request.id));
        assert_eq!(refused["error"]["message"], "no");
        assert_eq!(refused["result"], Value::Null);
    }

    #[test]
    fn what_is_no_request() {
        for (body, code, id) in [
            (&b"\xff"[..], code::PARSE, json!(null)),
            (b"", code::PARSE, json!(null)),
            (b"[1]", code::REQUEST, json!(null)),
            (br#"{"id":7}"#, code::REQUEST, json!(7)),
            (
                br#"{"id":7,"method":1,"params":[]}"#,
                code::REQUEST,
                json!(7),
            ),
            (
                br#"{"id":7,"method":"x","params":{}}"#,
                code::REQUEST,
                json!(7),
            ),
        ] {
            let (refusal, found) = Request::from_json(body).expect_err("no request");
            assert_eq!((refusal.code, found), (code, id));
        }
        let deep = "[".repeat(100_000);
        assert!(Request::from_json(deep.as_bytes()).is_err());
    }

    #[test]
    fn answers_of_all_kinds() {
        let result = |body: &str| Answer::from_json(body.as_bytes()).map(|answer| answer.result);
        assert_eq!(
            result(r#"{"result":null,"id":1,"error":null}"#),
            Some(Ok(Value::Null))
        );
        assert_eq!(result(r#"{"result":1,"id":1}"#), Some(Ok(json!(1))));
        assert_eq!(
            result(r#"{"result":null,"error":"no"}"#),
            Some(Err(json!("no")))
        );
        assert_eq!(
            result(r#"{"error":{"code":1}}"#),
            Some(Err(json!({"code":1})))
        );
        for none in ["", "1", "{}", "null"] {
            assert_eq!(result(none), None, "{none}");
        }
    }
}
