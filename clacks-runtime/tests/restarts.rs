//! The broker itself is killed and stopped. This is alone in its process, and everything in it is one
//! test: nobody else may use the broker meanwhile.

mod common;

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use clacks_runtime::{Bus, ReceiveErrorKind, Received, SendErrorKind};
use common::{Node, Ping, Target, written_down};
use futures_util::future::join_all;
use tokio::time::{sleep, timeout};

/// A broker takes long to start where others compete for the machine.
const PATIENCE: Duration = Duration::from_mins(3);

const SUBSCRIPTIONS: usize = 20;

async fn patiently<F: Future>(future: F) -> F::Output {
    timeout(PATIENCE, future).await.expect("in time")
}

#[tokio::test]
async fn a_broker_that_is_killed_or_stopped() {
    let (Some(node), Some(target)) = (Node::given("restarts"), Target::amqp("restarts")) else {
        return;
    };
    nothing_confirmed_is_lost(&node, &target).await;
    every_call_ends_while_it_is_stopped(&node, &target).await;
}

async fn nothing_confirmed_is_lost(node: &Node, target: &Target) {
    let bus = Bus::builder(&target.url).publish_timeout(PATIENCE);
    let bus = patiently(bus.connect()).await.expect("a connection");
    let seen = Arc::new(Mutex::new(BTreeSet::new()));
    let handler = {
        let seen = Arc::clone(&seen);
        let work = bus.subscribe::<Ping>().durable("work");
        work.on(move |ping: Received<Ping>| {
            seen.lock().expect("no panic").insert(ping.into_inner().0);
            async {}
        })
    };
    let handler = patiently(handler.into_future()).await.expect("a handler");
    written_down().await;
    let subscribing = (0..SUBSCRIPTIONS).map(async |_| bus.subscribe::<Ping>().await);
    let all: Result<Vec<_>, _> = join_all(subscribing).await.into_iter().collect();
    let mut all = all.expect("subscriptions");
    let mut sent = 0;
    for _ in 0..2 {
        // Many are under way when it is killed.
        let sending = join_all((sent..sent + 200).map(async |n| {
            sleep(Duration::from_millis(n % 200)).await;
            bus.send(&Ping::new(n)).await.map(|()| n)
        }));
        let killing = async {
            sleep(Duration::from_millis(100)).await;
            node.down().await;
            node.up().await;
        };
        let (confirmed, ()) = patiently(async { tokio::join!(sending, killing) }).await;
        sent += 200;
        let confirmed: Vec<_> = confirmed.into_iter().flatten().collect();
        assert!(!confirmed.is_empty());
        // All subscriptions are there again.
        patiently(join_all(all.iter_mut().map(async |pings| {
            loop {
                if let Some(Err(error)) = pings.next().await
                    && error.kind() == ReceiveErrorKind::Gap
                {
                    break;
                }
            }
        })))
        .await;
        // A queue that has no leader yet may reject it.
        patiently(async {
            while bus.send(&Ping::new("all")).await.is_err() {
                sleep(Duration::from_millis(50)).await;
            }
        })
        .await;
        patiently(join_all(all.iter_mut().map(async |pings| {
            while !matches!(pings.next().await, Some(Ok(ping)) if *ping == Ping::new("all")) {}
        })))
        .await;
        patiently(async {
            let has_all = || {
                let seen = seen.lock().expect("no panic");
                confirmed.iter().all(|n| seen.contains(&n.to_string()))
            };
            while !has_all() {
                sleep(Duration::from_millis(50)).await;
            }
        })
        .await;
    }
    drop(handler);
    bus.close().await;
}

async fn every_call_ends_while_it_is_stopped(node: &Node, target: &Target) {
    let limit = Duration::from_secs(1);
    let builder = || {
        Bus::builder(&target.url)
            .publish_timeout(limit)
            .connect_timeout(limit)
    };
    // The broker may have to do with what came before.
    let bus = Bus::builder(&target.url).publish_timeout(limit).connect();
    let bus = patiently(bus).await.expect("a connection");
    node.signal("STOP");
    let start = Instant::now();
    let ping = Ping::new("stopped");
    let calls = async {
        let publish = bus.publish(&ping).mandatory().into_future();
        let (sent, published, flushed, subscribed, other) = tokio::join!(
            bus.send(&ping),
            publish,
            bus.flush(),
            timeout(
                Duration::from_secs(12),
                bus.subscribe::<Ping>().into_future()
            ),
            builder().connect(),
        );
        assert_eq!(sent.expect_err("stopped").kind(), SendErrorKind::Timeout);
        assert_eq!(
            published.expect_err("stopped").kind(),
            SendErrorKind::Timeout
        );
        flushed.expect_err("stopped");
        subscribed.expect("in time").expect_err("stopped");
        other.expect_err("stopped");
        let _ = bus.shutdown(limit).await;
    };
    let ended = timeout(Duration::from_secs(40), calls).await;
    node.signal("CONT");
    assert!(ended.is_ok(), "something hangs");
    println!("all calls ended in {:?}", start.elapsed());
}
