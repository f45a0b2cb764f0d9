//! Events per second, sent and received.

use std::{sync::Arc, time::Instant};

use clacks::{Bus, events::PhoneStatus};
use futures_util::{StreamExt, future::join_all, stream};
use lapin::Channel;
use tokio::sync::Semaphore;

use crate::{
    Setup, Table,
    common::Target,
    cost::cpu,
    event,
    raw::{self, Pipeline, WINDOW, batches},
    table::{largest, median},
};

const EVENTS: usize = 20_000;

/// The rate of a round depends on what else the machine does; of several, the best says what is
/// possible.
const ROUNDS: usize = 7;

/// How far a sender without confirmations may be ahead: queues are bounded.
const AHEAD: usize = 4_096;

pub(crate) async fn measure(table: &mut Table) {
    let mut sends = [const { Vec::new() }; Pipeline::ALL.len()];
    let (mut ours, mut raw_takes, mut takes) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        eprintln!("round {round}: events per second, us of CPU per event");
        for (pipeline, rates) in Pipeline::ALL.into_iter().zip(&mut sends) {
            let sending = send_raw(Setup::target("send_raw"), pipeline);
            rates.push(shown(&format!("send, lapin, {pipeline:?}"), sending).await);
        }
        ours.push(shown("send", send(Setup::target("send"))).await);
        let receiving = receive_raw(Setup::target("receive_raw"));
        raw_takes.push(shown("receive, lapin", receiving).await);
        takes.push(shown("receive", receive(Setup::target("receive"))).await);
    }
    let best = largest(&sends.each_ref().map(|rates| largest(rates)));
    // Of each round, against the best pipeline of that round.
    let mut ratios: Vec<f64> = (0..ROUNDS)
        .map(|round| ours[round] / largest(&sends.each_ref().map(|rates| rates[round])))
        .collect();
    let ratio = largest(&ours) / best;
    table.add(
        "throughput: typed sends, confirmed, per second",
        format!("{best:.0}"),
        format!(
            "{:.0} = {ratio:.2} (median of rounds {:.2})",
            largest(&ours),
            median(&mut ratios)
        ),
        ">= 0.9",
        ratio >= 0.9,
    );
    let ratio = largest(&takes) / largest(&raw_takes);
    let mut ratios: Vec<f64> = takes
        .iter()
        .zip(&raw_takes)
        .map(|(one, raw)| one / raw)
        .collect();
    table.add(
        "throughput: typed receives, acknowledged, per second",
        format!("{:.0}", largest(&raw_takes)),
        format!(
            "{:.0} = {ratio:.2} (median of rounds {:.2})",
            largest(&takes),
            median(&mut ratios)
        ),
        ">= 0.9",
        ratio >= 0.9,
    );
}

/// Shows the rate, and what this process has used of its processors for it, which depends less on
/// what else the machine does.
#[expect(clippy::cast_precision_loss, reason = "small numbers")]
async fn shown(what: &str, measured: impl Future<Output = f64>) -> f64 {
    let before = cpu("self");
    let rate = measured.await;
    let micros = (cpu("self") - before) * 1e6 / EVENTS as f64;
    eprintln!("  {what}: {rate:.0}, {micros:.1}");
    rate
}

#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn rate(start: Instant) -> f64 {
    EVENTS as f64 / start.elapsed().as_secs_f64()
}

/// Confirmed sends, into a queue that is emptied without acknowledgements.
async fn send_raw(target: Target, pipeline: Pipeline) -> f64 {
    let consuming = raw::connection(&target, "frame_max=131072").await;
    let publishing = raw::connection(&target, "frame_max=131072").await;
    let drain = drain(&raw::channel(&consuming, &target.domain).await, &target).await;
    let channel = raw::confirming(&publishing, &target.domain).await;
    let start = Instant::now();
    let body = event::body(0);
    pipeline.send(&channel, &target.domain, &body, EVENTS).await;
    let rate = rate(start);
    drain.await.expect("drained");
    rate
}

async fn drain(channel: &Channel, target: &Target) -> tokio::task::JoinHandle<()> {
    let mut consumer = raw::consumer(channel, &target.domain, None).await;
    tokio::spawn(async move {
        for _ in 0..EVENTS {
            consumer.next().await.expect("more").expect("a delivery");
        }
    })
}

async fn send(target: Target) -> f64 {
    let consuming = raw::connection(&target, "frame_max=131072").await;
    let drain = drain(&raw::channel(&consuming, &target.domain).await, &target).await;
    let bus = Bus::connect(&target.url).await.expect("a connection");
    let start = Instant::now();
    let sends = (0..EVENTS as u64).map(|number| {
        let bus = &bus;
        async move { bus.send(&event::numbered(number)).await.expect("sent") }
    });
    stream::iter(sends)
        .buffer_unordered(WINDOW)
        .for_each(async |()| {})
        .await;
    let rate = rate(start);
    drain.await.expect("drained");
    bus.close().await;
    rate
}

/// Publishes without confirmations, not further ahead than `room` allows.
async fn flood(
    target: &Target,
    room: Arc<Semaphore>,
) -> (lapin::Connection, tokio::task::JoinHandle<()>) {
    let connection = raw::connection(target, "frame_max=131072").await;
    let channel = raw::channel(&connection, &target.domain).await;
    let domain = target.domain.clone();
    let flooding = tokio::spawn(async move {
        let body = event::body(0);
        for batch in batches(EVENTS) {
            let permits = u32::try_from(batch).expect("small");
            room.acquire_many(permits).await.expect("open").forget();
            let publishing = (0..batch)
                .map(|_| raw::publish(&channel, &domain, "PhoneStatus", &body, false, None));
            join_all(publishing).await;
        }
    });
    (connection, flooding)
}

async fn receive_raw(target: Target) -> f64 {
    let connection = raw::connection(&target, "frame_max=131072").await;
    let channel = raw::channel(&connection, &target.domain).await;
    let window = u16::try_from(WINDOW).expect("small");
    let mut consumer = raw::consumer(&channel, &target.domain, Some(window)).await;
    let room = Arc::new(Semaphore::new(AHEAD));
    let start = Instant::now();
    let (_publishing, flooding) = flood(&target, Arc::clone(&room)).await;
    for batch in batches(EVENTS) {
        raw::take(&channel, &mut consumer, batch as u64).await;
        room.add_permits(batch);
    }
    let rate = rate(start);
    flooding.await.expect("flooded");
    rate
}

async fn receive(target: Target) -> f64 {
    let bus = Bus::connect(&target.url).await.expect("a connection");
    let window = u16::try_from(WINDOW).expect("small");
    let events = bus.subscribe::<PhoneStatus>().prefetch(window);
    let mut events = events.await.expect("a subscription");
    let room = Arc::new(Semaphore::new(AHEAD));
    let start = Instant::now();
    let (_publishing, flooding) = flood(&target, Arc::clone(&room)).await;
    for batch in batches(EVENTS) {
        for _ in 0..batch {
            events.next().await.expect("more").expect("an event");
        }
        room.add_permits(batch);
    }
    let rate = rate(start);
    flooding.await.expect("flooded");
    bus.close().await;
    rate
}
