//! What an event costs the broker and the client, by the number of subscribers: for the page on
//! scaling, and no figure that has to reach anything.

use std::{fs, time::Instant};

use clacks::{Bus, events::PhoneStatus};
use futures_util::{StreamExt, future::join_all, stream};

use crate::{Setup, event, raw::WINDOW};

const EVENTS: u64 = 20_000;

pub(crate) async fn measure(setup: &Setup) {
    println!(
        "\n| subscribers | kind | events/s | broker, us of CPU per event | clients together |\n\
         |---|---|---|---|---|"
    );
    for (kind, durable) in [("private", false), ("durable, one node", true)] {
        for subscribers in [0, 1, 2, 4, 8, 16] {
            if durable && subscribers > 4 {
                continue;
            }
            let events = if durable { EVENTS / 4 } else { EVENTS };
            one(setup, kind, durable, subscribers, events).await;
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "small numbers")]
async fn one(setup: &Setup, kind: &str, durable: bool, subscribers: u64, events: u64) {
    let target = Setup::target("cost");
    let bus = Bus::connect(&target.url).await.expect("a connection");
    let subscribing = (0..subscribers).map(async |n| {
        let subscribe = bus.subscribe::<PhoneStatus>();
        let subscribe = if durable {
            subscribe.durable(&format!("queue-{n}"))
        } else {
            subscribe
        };
        subscribe.await.expect("subscribed")
    });
    let mut all = join_all(subscribing).await;
    let broker = setup.node.pid();
    let before = (cpu(&broker), cpu("self"), Instant::now());
    let sends = (0..events).map(|number| {
        let bus = &bus;
        async move { bus.send(&event::numbered(number)).await.expect("sent") }
    });
    let sending = stream::iter(sends)
        .buffer_unordered(WINDOW)
        .for_each(async |()| {});
    let receiving = join_all(all.iter_mut().map(async |subscription| {
        for _ in 0..events {
            let event = subscription.next().await.expect("more").expect("an event");
            event.done();
        }
    }));
    tokio::join!(sending, receiving);
    let seconds = before.2.elapsed().as_secs_f64();
    let per_event = |after: f64, before: f64| (after - before) * 1e6 / events as f64;
    println!(
        "| {subscribers} | {kind} | {:.0} | {:.0} | {:.0} |",
        events as f64 / seconds,
        per_event(cpu(&broker), before.0),
        per_event(cpu("self"), before.1),
    );
    bus.close().await;
}

/// The seconds of CPU that a process has used.
pub(crate) fn cpu(process: &str) -> f64 {
    /// Linux counts in hundredths of a second, whatever its clock does.
    const TICKS: f64 = 100.0;
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).expect("the process");
    let (_, fields) = stat.rsplit_once(") ").expect("a name");
    let fields: Vec<f64> = fields
        .split(' ')
        .filter_map(|field| field.parse().ok())
        .collect();
    // Without the state, which is no number: the fields 14 and 15 of proc(5).
    (fields[10] + fields[11]) / TICKS
}
