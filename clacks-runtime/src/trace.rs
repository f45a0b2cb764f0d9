//! Spans of what the bus does, with the names that OpenTelemetry has for messaging, and how they go
//! along with events: as W3C Trace Context, with the feature `otel`.

use tracing::Span;

use crate::message::{Message, Metadata};

/// The span of sending `message` to `domain`. What is sent within it tells so.
pub(crate) fn sending(domain: &str, message: &mut Message) -> Span {
    let span = tracing::info_span!(
        target: "clacks_runtime",
        "send",
        otel.name = format_args!("send {domain}"),
        otel.kind = "producer",
        messaging.system = "rabbitmq",
        messaging.operation.name = "send",
        messaging.operation.type = "send",
        messaging.destination.name = domain,
        messaging.rabbitmq.destination.routing_key = message.metadata.routing_key,
        messaging.message.id = message.metadata.message_id,
        messaging.message.body.size = message.body.len(),
    );
    #[cfg(feature = "otel")]
    context::inject(&span, &mut message.metadata.headers);
    span
}

/// The span of handling a message, part of the trace in which it was sent.
pub(crate) fn processing(domain: &str, metadata: &Metadata) -> Span {
    let span = tracing::info_span!(
        target: "clacks_runtime",
        "process",
        otel.name = format_args!("process {domain}"),
        otel.kind = "consumer",
        messaging.system = "rabbitmq",
        messaging.operation.name = "process",
        messaging.operation.type = "process",
        messaging.destination.name = domain,
        messaging.rabbitmq.destination.routing_key = metadata.routing_key,
        messaging.message.id = metadata.message_id,
    );
    #[cfg(feature = "otel")]
    context::extract(&span, &metadata.headers);
    span
}

#[cfg(feature = "otel")]
mod context {
    use std::str::FromStr as _;

    use opentelemetry::{
        Context,
        trace::{SpanContext, SpanId, TraceContextExt as _, TraceFlags, TraceId, TraceState},
    };
    use tracing::Span;
    use tracing_opentelemetry::OpenTelemetrySpanExt as _;

    const PARENT: &str = "traceparent";
    const STATE: &str = "tracestate";

    /// What headers may take in all is bounded.
    const LONGEST_STATE: usize = 512;

    /// Says in `headers` which span this is, unless they say so already or nobody records it.
    pub(super) fn inject(span: &Span, headers: &mut Vec<(String, String)>) {
        let context = span.context();
        let span = context.span();
        let span = span.span_context();
        if !span.is_valid() || headers.iter().any(|(name, _)| name == PARENT) {
            return;
        }
        let parent = format!(
            "00-{}-{}-{:02x}",
            span.trace_id(),
            span.span_id(),
            span.trace_flags() & TraceFlags::SAMPLED
        );
        headers.push((PARENT.to_owned(), parent));
        let state = span.trace_state().header();
        if !state.is_empty() && state.len() <= LONGEST_STATE {
            headers.push((STATE.to_owned(), state));
        }
    }

    /// Makes `span` part of the trace that `headers` name, if they do.
    pub(super) fn extract(span: &Span, headers: &[(String, String)]) {
        let header = |name| {
            let mut headers = headers.iter();
            headers.find_map(|(known, value)| (known == name).then_some(value.as_str()))
        };
        let parent = header(PARENT).and_then(|parent| read(parent, header(STATE).unwrap_or("")));
        if let Some(parent) = parent {
            // Nobody records spans where it cannot be set.
            let _ = span.set_parent(Context::new().with_remote_span_context(parent));
        }
    }

    /// W3C Trace Context, section 3.2: version, trace id, parent id, flags.
    fn read(parent: &str, state: &str) -> Option<SpanContext> {
        let is_hex = |text: &str, length| {
            text.len() == length && text.bytes().all(|c| matches!(c, b'0'..=b'9' | b'a'..=b'f'))
        };
        let mut parts = parent.split('-');
        let (version, trace, id, flags) =
            (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let is_whole = parts.next().is_none() || version != "00";
        let lengths = [(version, 2), (trace, 32), (id, 16), (flags, 2)];
        if !is_whole || version == "ff" || !lengths.iter().all(|(part, n)| is_hex(part, *n)) {
            return None;
        }
        let context = SpanContext::new(
            TraceId::from_hex(trace).ok()?,
            SpanId::from_hex(id).ok()?,
            TraceFlags::new(u8::from_str_radix(flags, 16).ok()?) & TraceFlags::SAMPLED,
            true,
            TraceState::from_str(state).unwrap_or_default(),
        );
        context.is_valid().then_some(context)
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn what_is_a_trace_parent() {
            let good = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
            let context = read(good, "a=1,b=2").expect("a parent");
            assert!(context.is_sampled() && context.is_remote());
            assert_eq!(context.trace_state().header(), "a=1,b=2");
            assert!(read(&good.replace("00-", "01-").replace("-01", "-01-more"), "").is_some());
            for bad in [
                "",
                "00",
                &good.replace("00-", "ff-"),
                &good.replace("-01", "-01-more"),
                &good.replace("0af", "0AF"),
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
            ] {
                assert!(read(bad, "").is_none(), "{bad}");
            }
        }
    }
}
