//! How the queue of a subscriber is made at a broker.

use futures_util::future::try_join_all;
use lapin::{
    Channel, ExchangeKind,
    options::{ExchangeDeclareOptions, QueueBindOptions, QueueDeclareOptions},
    types::{AMQPValue, FieldTable, ShortString},
};
use uuid::Uuid;

use crate::{
    declare::Declare,
    queue::{self, Limits, QueueKind, QueueSpec},
};

/// Declares the queue that `spec` asks for, with its bindings, and returns its name. A private queue
/// has a new name each time, and is made even where nothing else may be: nobody else could.
pub(super) async fn declare(
    channel: &Channel,
    domain: &str,
    spec: &QueueSpec,
    declare: Declare,
) -> lapin::Result<ShortString> {
    let QueueSpec {
        kind,
        patterns,
        limits,
        ..
    } = spec;
    match kind {
        QueueKind::Private => {
            let name = format!("event-listener-{}", Uuid::new_v4());
            let options = QueueDeclareOptions {
                exclusive: true,
                auto_delete: true,
                ..QueueDeclareOptions::default()
            };
            let arguments = bounded(*limits, "drop-head");
            channel
                .queue_declare(name.as_str().into(), options, arguments)
                .await?;
            bind(channel, domain, &name, patterns).await?;
            Ok(name.into())
        }
        QueueKind::Durable { name, redeliveries } => {
            let dead = queue::dead(domain, name);
            let name = queue::durable(domain, name);
            if declare == Declare::Create {
                declare_dead(channel, &dead).await?;
            }
            let mut arguments = quorum(*limits);
            let limit = AMQPValue::LongLongInt((*redeliveries).into());
            arguments.insert("x-delivery-limit".into(), limit);
            insert(&mut arguments, "x-dead-letter-exchange", &dead);
            insert(&mut arguments, "x-dead-letter-strategy", "at-least-once");
            declare_durable(channel, &name, arguments, declare).await?;
            if declare == Declare::Create {
                bind(channel, domain, &name, patterns).await?;
            }
            Ok(name.into())
        }
        QueueKind::Dead { name } => {
            let name = queue::dead(domain, name);
            match declare {
                Declare::Create => declare_dead(channel, &name).await?,
                other => declare_durable(channel, &name, quorum(Limits::DURABLE), other).await?,
            }
            Ok(name.into())
        }
        QueueKind::Commands => {
            let name = queue::commands(domain);
            let mut arguments = bounded(*limits, "reject-publish");
            arguments.insert("x-message-ttl".into(), AMQPValue::LongLongInt(PATIENCE));
            declare_durable(channel, &name, arguments, declare).await?;
            Ok(name.into())
        }
        QueueKind::Replies { name } => {
            let mut arguments = bounded(*limits, "drop-head");
            arguments.insert("x-expires".into(), AMQPValue::LongLongInt(PATIENCE));
            declare_durable(channel, name, arguments, Declare::Create).await?;
            Ok(name.as_str().into())
        }
    }
}

/// How long a request waits for an agent, and a queue for the return of who awaits answers in it, in
/// milliseconds. Nobody waits longer for an answer.
const PATIENCE: i64 = 60_000;

/// Everything that comes to the exchange `name` goes to the queue of that name, whatever its key,
/// which stays that of the event.
async fn declare_dead(channel: &Channel, name: &str) -> lapin::Result<()> {
    let options = ExchangeDeclareOptions {
        durable: true,
        ..ExchangeDeclareOptions::default()
    };
    let arguments = FieldTable::default();
    channel
        .exchange_declare(name.into(), ExchangeKind::Fanout, options, arguments)
        .await?;
    let arguments = quorum(Limits::DURABLE);
    declare_durable(channel, name, arguments, Declare::Create).await?;
    bind(channel, name, name, &[String::new()]).await
}

async fn declare_durable(
    channel: &Channel,
    name: &str,
    arguments: FieldTable,
    declare: Declare,
) -> lapin::Result<()> {
    if declare == Declare::Never {
        return Ok(());
    }
    let options = QueueDeclareOptions {
        durable: true,
        passive: declare == Declare::Passive,
        ..QueueDeclareOptions::default()
    };
    channel
        .queue_declare(name.into(), options, arguments)
        .await?;
    Ok(())
}

/// All are asked for at once, so that a large catalogue costs no more round trips than a small one.
async fn bind(
    channel: &Channel,
    exchange: &str,
    name: &str,
    patterns: &[String],
) -> lapin::Result<()> {
    let bindings = patterns.iter().map(|pattern| {
        channel.queue_bind(
            name.into(),
            exchange.into(),
            pattern.as_str().into(),
            QueueBindOptions::default(),
            FieldTable::default(),
        )
    });
    try_join_all(bindings).await?;
    Ok(())
}

/// A replicated queue on disk. It refuses what is too much, as nothing that it has taken may be lost.
fn quorum(limits: Limits) -> FieldTable {
    let mut arguments = bounded(limits, "reject-publish");
    insert(&mut arguments, "x-queue-type", "quorum");
    arguments
}

fn bounded(limits: Limits, overflow: &str) -> FieldTable {
    let mut arguments = FieldTable::default();
    let bytes = i64::try_from(limits.bytes).unwrap_or(i64::MAX);
    arguments.insert(
        "x-max-length".into(),
        AMQPValue::LongLongInt(limits.length.into()),
    );
    arguments.insert("x-max-length-bytes".into(), AMQPValue::LongLongInt(bytes));
    insert(&mut arguments, "x-overflow", overflow);
    arguments
}

fn insert(arguments: &mut FieldTable, name: &str, value: &str) {
    arguments.insert(name.into(), AMQPValue::LongString(value.into()));
}
