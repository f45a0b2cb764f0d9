//! From the call that sends an event to where it is received.

use std::time::{Duration, Instant};

use clacks::{Bus, events::PhoneStatus};
use futures_util::StreamExt;
use tokio::time::{MissedTickBehavior, interval};

use crate::{Setup, Table, common::Target, event, raw, table::median};

const EVENTS: u64 = 3_000;
const ROUNDS: usize = 5;

pub(crate) async fn measure(table: &mut Table) {
    let (mut raw, mut acked, mut ours) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        raw.push(alone(&Setup::target("latency_raw"), false).await);
        acked.push(alone(&Setup::target("latency_acked"), true).await);
        ours.push(bus(&Setup::target("latency")).await);
    }
    eprintln!("latency: {raw:.0?}, acknowledged {acked:.0?}, clacks {ours:.0?}");
    let (raw, ours) = (median(&mut raw), median(&mut ours));
    table.add(
        "latency at 1,000 a second, p50",
        format!("{raw:.0} us"),
        format!("{ours:.0} us"),
        "<= 60 us more",
        ours <= raw + 60.0,
    );
}

/// Calls `send` a thousand times a second with what [`micros`] counts from `start`.
async fn steadily(start: Instant, send: impl AsyncFn(u64)) {
    let mut ticks = interval(Duration::from_millis(1));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Skip);
    for _ in 0..EVENTS {
        ticks.tick().await;
        send(nanos(start)).await;
    }
}

fn nanos(start: Instant) -> u64 {
    u64::try_from(start.elapsed().as_nanos()).expect("not that long")
}

#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn micros(start: Instant, sent: u64) -> f64 {
    (nanos(start) - sent) as f64 / 1_000.0
}

async fn alone(target: &Target, acks: bool) -> f64 {
    let consuming = raw::connection(target, "frame_max=131072").await;
    let channel = raw::channel(&consuming, &target.domain).await;
    let mut consumer = raw::consumer(&channel, &target.domain, acks.then_some(100)).await;
    let publishing = raw::connection(target, "frame_max=131072").await;
    let acknowledging = channel;
    let channel = raw::confirming(&publishing, &target.domain).await;
    let start = Instant::now();
    let receiving = tokio::spawn(async move {
        let mut took = Vec::new();
        for n in 1..=EVENTS {
            let delivery = consumer.next().await.expect("more").expect("a delivery");
            took.push(micros(start, event::number_in(&delivery.data)));
            // As often as the bus does at this rate.
            if acks && n % 10 == 0 {
                let options = lapin::options::BasicAckOptions { multiple: true };
                let acked = acknowledging
                    .basic_ack(delivery.delivery_tag, options)
                    .await;
                acked.expect("acknowledged");
            }
        }
        median(&mut took)
    });
    let domain = &target.domain;
    steadily(start, async |now| {
        let body = event::body(now);
        let confirm = raw::publish(&channel, domain, "PhoneStatus", &body, false, None).await;
        confirm.await.expect("confirmed");
    })
    .await;
    receiving.await.expect("received")
}

async fn bus(target: &Target) -> f64 {
    let bus = Bus::connect(&target.url).await.expect("a connection");
    let mut events = bus.subscribe::<PhoneStatus>().await.expect("subscribed");
    let start = Instant::now();
    let receiving = tokio::spawn(async move {
        let mut took = Vec::new();
        for _ in 0..EVENTS {
            let event = events.next().await.expect("more").expect("an event");
            took.push(micros(start, event::number(&event)));
        }
        median(&mut took)
    });
    let sender = &bus;
    steadily(start, async |now| {
        sender.send(&event::numbered(now)).await.expect("sent");
    })
    .await;
    let took = receiving.await.expect("received");
    bus.close().await;
    took
}
