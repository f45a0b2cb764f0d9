//! Memory: of an idle bus, and of one whose subscribers or receipts are never looked at. Each has a
//! process of its own.

use std::{env, fs, process::Command, time::Duration};

use clacks::{Bus, SendErrorKind, events::PhoneStatus};
use futures_util::{StreamExt, future::join_all, stream};
use tokio::time::sleep;

use crate::{
    Table,
    common::Target,
    event,
    raw::{self, WINDOW, batches},
};

/// The option that tells this program to be such a process.
pub(crate) const PART: &str = "--part";

const EVENTS: usize = 200_000;

pub(crate) fn measure(table: &mut Table) {
    let ours = part("idle");
    table.add(
        "memory of an idle bus with one subscription",
        mebibytes(part("idle-raw")),
        mebibytes(ours),
        "<= 1 MiB",
        ours <= 1024,
    );
    for (what, name) in [
        ("memory, 200,000 events before a stuck consumer", "stuck"),
        (
            "memory, 200,000 events whose receipts are dropped",
            "dropped",
        ),
    ] {
        let (raw, ours) = (part(&format!("{name}-raw")), part(name));
        let (raw, shown) = (mebibytes(raw), mebibytes(ours));
        table.add(what, raw, shown, "<= 8 MiB", ours <= 8 * 1024);
    }
}

#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn mebibytes(kibibytes: i64) -> String {
    format!("{:.2} MiB", kibibytes as f64 / 1024.0)
}

/// What a process of its own says.
fn part(name: &str) -> i64 {
    let program = env::current_exe().expect("this program");
    let output = Command::new(program).args([PART, name]).output();
    let output = output.expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout);
    let number = text.trim().parse();
    number.unwrap_or_else(|_| panic!("{name}: {}", String::from_utf8_lossy(&output.stderr)))
}

/// Prints the growth of the memory of this process, in KiB.
pub(crate) fn run(part: &str) {
    let target = Target::amqp("memory").expect("a broker");
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    println!("{}", runtime.block_on(grow(part, &target)));
}

/// The memory of this process that no file backs, in KiB.
fn memory() -> i64 {
    let status = fs::read_to_string("/proc/self/status").expect("the state of this process");
    let line = status.lines().find(|line| line.starts_with("RssAnon:"));
    let words = line.and_then(|line| line.split_whitespace().nth(1));
    let number = words.and_then(|number| number.parse().ok());
    number.expect("a size")
}

async fn grow(part: &str, target: &Target) -> i64 {
    match part {
        "idle" => {
            let before = memory();
            let bus = Bus::connect(&target.url).await.expect("a connection");
            let events = bus.subscribe::<PhoneStatus>().await.expect("subscribed");
            sleep(Duration::from_secs(2)).await;
            let after = memory();
            drop(events);
            after - before
        }
        "idle-raw" => {
            let before = memory();
            let publishing = raw::connection(target, "").await;
            let consuming = raw::connection(target, "").await;
            let channel = raw::channel(&consuming, &target.domain).await;
            let consumer = raw::consumer(&channel, &target.domain, None).await;
            sleep(Duration::from_secs(2)).await;
            let after = memory();
            drop((publishing, consumer));
            after - before
        }
        "stuck" => {
            let bus = Bus::connect(&target.url).await.expect("a connection");
            let events = bus.subscribe::<PhoneStatus>().await.expect("subscribed");
            send(&bus, 1_000).await;
            let before = memory();
            send(&bus, EVENTS).await;
            let after = memory();
            drop(events);
            after - before
        }
        "stuck-raw" => {
            let publishing = raw::connection(target, "frame_max=131072").await;
            let consuming = raw::connection(target, "frame_max=131072").await;
            let consumer = raw::channel(&consuming, &target.domain).await;
            let consumer = raw::consumer(&consumer, &target.domain, None).await;
            let channel = raw::confirming(&publishing, &target.domain).await;
            let body = event::body(0);
            let window = raw::Pipeline::Window;
            window.send(&channel, &target.domain, &body, 1_000).await;
            let before = memory();
            window.send(&channel, &target.domain, &body, EVENTS).await;
            sleep(Duration::from_secs(2)).await;
            let after = memory();
            drop(consumer);
            after - before
        }
        "dropped" => {
            let bus = Bus::connect(&target.url).await.expect("a connection");
            send(&bus, 1_000).await;
            let before = memory();
            for number in 0..EVENTS as u64 {
                // As fast as they are taken, and nobody looks at what becomes of them.
                while let Err(error) = bus.try_send(&event::numbered(number)) {
                    assert_eq!(error.kind(), SendErrorKind::Full, "{error}");
                    sleep(Duration::from_millis(1)).await;
                }
            }
            bus.flush().await.expect("settled");
            assert_eq!(bus.failures(), 0);
            memory() - before
        }
        "dropped-raw" => {
            let connection = raw::connection(target, "frame_max=131072").await;
            let channel = raw::confirming(&connection, &target.domain).await;
            let body = event::body(0);
            let before = memory();
            for batch in batches(EVENTS) {
                let publishing = (0..batch).map(|_| {
                    raw::publish(&channel, &target.domain, "PhoneStatus", &body, false, None)
                });
                drop(join_all(publishing).await);
            }
            sleep(Duration::from_secs(2)).await;
            memory() - before
        }
        other => panic!("there is no part {other}"),
    }
}

async fn send(bus: &Bus, count: usize) {
    let sends = (0..count as u64).map(|number| async move {
        bus.send(&event::numbered(number)).await.expect("sent");
    });
    let sends = stream::iter(sends).buffer_unordered(WINDOW);
    sends.for_each(async |()| {}).await;
}
