//! How much memory a bus takes that does nothing. This is alone in its process, so that it can
//! measure.
#![cfg(target_os = "linux")]

mod common;

use std::{fs, time::Duration};

use common::{Ping, Target, event};
use tokio::time::sleep;

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
    let idle = memory();
    bus.send(&Ping::new(1)).await.expect("sent");
    assert_eq!(event(&mut pings).await, Ping::new(1));
    sleep(Duration::from_secs(1)).await;
    let used = memory();
    let more: Vec<_> = [target.bus().await, target.bus().await].into();
    let of_two = memory() - used;
    println!(
        "idle {} KiB, used {} KiB, each more {} KiB",
        idle - before,
        used - before,
        of_two / 2
    );
    assert!(idle - before <= 1_024, "{} KiB", idle - before);
    for bus in more {
        bus.close().await;
    }
    bus.close().await;
}
