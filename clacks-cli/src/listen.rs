//! `clacks listen`

use std::io::{self, Write, stdout};
use std::time::UNIX_EPOCH;

use clacks_runtime::{Bus, Received, SubscribeError, Subscription};
use clap::{Args, ValueEnum};
use serde_json::{Map, Value, json};

use crate::bus::{complain, connect, run, stopped};
use crate::pretty::pretty;

/// Shows events as they arrive, until ctrl-c.
#[derive(Debug, Args)]
pub(crate) struct Listen {
    /// Where the bus is, such as `amqp://user:password@host/org.clacks`.
    url: String,
    /// Only this event; may be given several times.
    #[arg(long = "event", value_name = "EVENT")]
    events: Vec<String>,
    /// Only events of which this XQuery is true, such as `./*:Event/*:Call[@id = '7']`. Headers are
    /// external variables.
    #[arg(long, value_name = "QUERY")]
    xquery: Option<String>,
    /// How events are shown.
    #[arg(long, value_enum, default_value_t = Shown::Pretty)]
    format: Shown,
    /// Ends after so many events.
    #[arg(long, value_name = "NUMBER")]
    count: Option<u64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Shown {
    /// As it came, and nothing else, each followed by a line feed.
    Xml,
    /// An object a line, with what came beside the event.
    Json,
    /// For people: a line with what came beside the event, and the event with a line for each element.
    Pretty,
}

impl Listen {
    pub(crate) fn run(&self) -> bool {
        run(async {
            match self.listen().await {
                Ok(()) => true,
                Err(error) => {
                    complain(&*error);
                    false
                }
            }
        })
    }

    async fn listen(&self) -> Result<(), Box<dyn std::error::Error>> {
        let bus = connect(&self.url).await?;
        let mut messages = self.subscribe(&bus).await?;
        let mut stopped = std::pin::pin!(stopped());
        let mut left = self.count;
        while left != Some(0) {
            let item = tokio::select! {
                item = messages.next() => item,
                () = &mut stopped => break,
            };
            let Some(item) = item else { break };
            let shown = match item {
                Ok(message) => {
                    left = left.map(|left| left - 1);
                    self.show(&message)
                }
                Err(error) => {
                    complain(&error);
                    Ok(())
                }
            };
            // Who reads it has had enough.
            if shown.is_err() {
                break;
            }
        }
        bus.close().await;
        Ok(())
    }

    async fn subscribe(&self, bus: &Bus) -> Result<Subscription<Vec<u8>>, SubscribeError> {
        let subscribe = if self.events.is_empty() {
            bus.subscribe_raw(["event.#"])
        } else {
            bus.subscribe_raw(self.events.iter().map(|event| format!("event.{event}")))
        };
        match &self.xquery {
            Some(query) => subscribe.xquery(query).await,
            None => subscribe.await,
        }
    }

    fn show(&self, message: &Received<Vec<u8>>) -> io::Result<()> {
        let mut out = stdout().lock();
        match self.format {
            Shown::Xml => {
                out.write_all(message)?;
                out.write_all(b"\n")?;
            }
            Shown::Json => writeln!(out, "{}", object(message))?,
            Shown::Pretty => show_pretty(&mut out, message)?,
        }
        out.flush()
    }
}

fn show_pretty(out: &mut impl Write, message: &Received<Vec<u8>>) -> io::Result<()> {
    write!(out, "{}", message.routing_key())?;
    for (name, value) in [
        ("from", message.user_id()),
        ("with", message.app_id()),
        ("id", message.message_id()),
    ] {
        if let Some(value) = value {
            write!(out, "  {name} {}", value.escape_debug())?;
        }
    }
    for (name, value) in message.headers() {
        write!(out, "  {}={:?}", name.escape_debug(), value)?;
    }
    writeln!(out)?;
    match clacks_xml::decode(message).and_then(|text| pretty(&text)) {
        Ok(text) => writeln!(out, "{text}\n"),
        Err(error) => {
            let text = String::from_utf8_lossy(message);
            writeln!(out, "not well-formed: {error}\n{}\n", text.escape_debug())
        }
    }
}

fn object(message: &Received<Vec<u8>>) -> Value {
    let since = message
        .timestamp()
        .map(|time| time.duration_since(UNIX_EPOCH));
    let seconds = since.and_then(Result::ok).map(|since| since.as_secs());
    let headers: Map<String, Value> = message
        .headers()
        .map(|(name, value)| (name.to_owned(), value.into()))
        .collect();
    json!({
        "routing_key": message.routing_key(),
        "user_id": message.user_id(),
        "app_id": message.app_id(),
        "message_id": message.message_id(),
        "timestamp": seconds,
        "redelivered": message.redelivered(),
        "headers": headers,
        "xml": clacks_xml::decode(message).ok(),
    })
}
