//! How much memory a bus takes that does nothing. This is alone in its process, so that it can
//! measure.
#![cfg(target_os = "linux")]

mod common;

use std::fs;

use common::{Ping, Target, event, within};

/// The memory of this process that no file backs, in KiB.
fn memory() -> i64 {
    let status = fs::read_to_string("/proc/self/status").expect("the state of this process");
    let line = status.lines().find(|line| line.starts_with("RssAnon:"));
    let words = line.and_then(|line| line.split_whitespace().nth(1));
    words
        .and_then(|number| number.parse().ok())
        .expect("a size")
}

#[tokio::test]
async fn an_idle_bus_takes_less_than_a_mebibyte() {
    let Some(target) = Target::amqp("an_idle_bus") else {
        return;
    };
    let before = memory();
    let bus = target.bus().await;
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    let idle = memory() - before;
    assert!(idle <= 1_024, "{idle} KiB");

    // What it takes for each event is given back, and no buffer grows with their number.
    let ping = Ping::new("x".repeat(300));
    for _ in 0..5_000 {
        bus.send(&ping).await.expect("sent");
        assert_eq!(event(&mut pings).await, ping);
    }
    let used = memory() - before;
    assert!(used <= 4 * 1_024, "{used} KiB");

    let more = [target.bus().await, target.bus().await];
    let each = (memory() - before - used) / 2;
    assert!(each <= 1_024, "{each} KiB");
    println!("idle: {idle} KiB, after 5,000 events: {used} KiB, each more: {each} KiB");
    for bus in more {
        within(bus.close()).await;
    }
    within(bus.close()).await;
}
