//! Nothing runs on for a bus that is gone. This is alone in its process, so that it can count.
#![cfg(target_os = "linux")]

mod common;

use std::{
    fs,
    time::{Duration, Instant},
};

use clacks_runtime::{Bus, Received};
use common::{Ping, Target, within};
use tokio::{net::TcpListener, runtime::Handle, time::sleep};

/// How many threads lapin has in this process.
fn threads() -> usize {
    let tasks = fs::read_dir("/proc/self/task").expect("the threads of this process");
    tasks
        .filter_map(|task| fs::read_to_string(task.ok()?.path().join("comm")).ok())
        .filter(|name| name.starts_with("lapin"))
        .count()
}

/// Waits until `left` is true, for as long as is decent.
async fn soon(what: &str, limit: Duration, left: impl Fn() -> bool) {
    let start = Instant::now();
    while !left() {
        assert!(
            start.elapsed() < limit,
            "{what} left after {:?}",
            start.elapsed()
        );
        sleep(Duration::from_millis(20)).await;
    }
}

async fn no_threads() {
    soon("threads", Duration::from_secs(2), || threads() == 0).await;
}

#[tokio::test]
async fn nothing_is_left_of_a_bus() {
    let metrics = Handle::current().metrics();
    let tasks = metrics.num_alive_tasks();
    // A timer of lapin's, for heartbeats, sleeps on for up to five seconds.
    let no_tasks = || {
        soon("tasks", Duration::from_secs(8), || {
            metrics.num_alive_tasks() == tasks
        })
    };

    // Attempts that run into their deadline, and attempts that are dropped.
    let mute = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("amqp://{}", mute.local_addr().expect("an address"));
    for _ in 0..5 {
        let bus = Bus::builder(&url).connect_timeout(Duration::from_millis(100));
        within(bus.connect()).await.expect_err("nobody answers");
        let dropped = tokio::time::timeout(Duration::from_millis(100), Bus::connect(&url));
        dropped.await.expect_err("nobody answers");
    }
    no_threads().await;
    no_tasks().await;

    let Some(target) = Target::amqp("nothing_is_left_of_a_bus") else {
        return;
    };
    let use_it = async || {
        let bus = target.bus().await;
        let pings = bus.subscribe::<Ping>().await.expect("a subscription");
        bus.send(&Ping::new(1)).await.expect("sent");
        assert!(threads() > 0);
        (bus, pings)
    };
    let (bus, pings) = use_it().await;
    within(bus.close()).await;
    no_threads().await;
    drop((bus, pings));

    drop(use_it().await);
    no_threads().await;

    // A handler that never ends, and a deadline that passes.
    let (bus, pings) = use_it().await;
    let handler = bus.on(|_: Received<Ping>| std::future::pending::<()>());
    let handler = handler.await.expect("a handler");
    bus.send(&Ping::new(2)).await.expect("sent");
    let _ = within(bus.shutdown(Duration::from_millis(200))).await;
    no_threads().await;
    drop((bus, pings, handler));
    no_tasks().await;
}
