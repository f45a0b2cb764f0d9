//! A cluster of three nodes, of which the one is killed that the bus uses. This is the only test that
//! uses the cluster.

mod common;

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
    time::Duration,
};

use clacks_runtime::{Bus, Received, SendErrorKind};
use common::{Node, Ping, proxy::Proxy, written_down};
use futures_util::future::join_all;
use tokio::time::{sleep, timeout};

/// A node takes long to start where others compete for the machine.
const PATIENCE: Duration = Duration::from_mins(3);

#[tokio::test]
async fn the_node_in_use_is_killed() {
    let Some(nodes) = Node::cluster("the_node_in_use_is_killed") else {
        return;
    };
    // Which node is in use shows on the way there.
    let hosts: Vec<String> = nodes.iter().map(Node::host).collect();
    let proxies = join_all(hosts.iter().map(|host| Proxy::to(host))).await;
    let places: Vec<&str> = proxies.iter().map(|proxy| proxy.place.as_str()).collect();
    let url = format!("amqp://guest:guest@{}/test.cluster", places.join(","));
    let bus = Bus::builder(&url).publish_timeout(PATIENCE);
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
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");

    let mut sent = 0;
    for _ in 0..2 {
        let used = (0..nodes.len()).max_by_key(|index| proxies[*index].open());
        let node = &nodes[used.expect("a node")];
        let sending = async {
            // Some before, some while, and some after.
            for n in sent..sent + 60 {
                send(&bus, &Ping::new(n)).await;
                sleep(Duration::from_millis(10)).await;
            }
        };
        let killing = async {
            sleep(Duration::from_millis(200)).await;
            node.down().await;
        };
        patiently(Box::pin(async { tokio::join!(sending, killing) })).await;
        sent += 60;
        // The bus goes on at another node, with all that it had. Of its two connections, both may have
        // been at this node or one; what is sent before both are back may be missed.
        let after = Ping::new(format!("after {sent}"));
        patiently(async {
            loop {
                send(&bus, &after).await;
                let heard = async {
                    while !matches!(pings.next().await, Some(Ok(ping)) if *ping == after) {}
                };
                if timeout(Duration::from_secs(1), heard).await.is_ok() {
                    break;
                }
            }
        })
        .await;
        patiently(node.up()).await;
        node.control(&["await_startup"]);
        node.control(&["await_online_nodes", "3"]);
    }
    // Everything that was confirmed is there.
    patiently(async {
        let has_all = || {
            let seen = seen.lock().expect("no panic");
            (0..sent).all(|n| seen.contains(&n.to_string()))
        };
        while !has_all() {
            sleep(Duration::from_millis(50)).await;
        }
    })
    .await;
    drop(handler);
    bus.close().await;
}

/// Sends `ping`, again where need be: of what is under way when a node is lost, the others may say that
/// they could not take it.
async fn send(bus: &Bus, ping: &Ping) {
    while let Err(error) = patiently(bus.send(ping)).await {
        assert_eq!(error.kind(), SendErrorKind::Rejected, "{error}");
        sleep(Duration::from_millis(50)).await;
    }
}

async fn patiently<F: Future>(future: F) -> F::Output {
    timeout(PATIENCE, future).await.expect("in time")
}
