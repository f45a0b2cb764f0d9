//! A cluster of three nodes, of which the one is killed that the bus uses.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use clacks::{Bus, events::PhoneStatus};
use futures_util::future::join_all;
use tokio::time::sleep;

use crate::{
    Setup, Table,
    common::proxy::Proxy,
    durable::{Ledger, load},
    event,
    table::largest,
};

pub(crate) async fn measure(setup: &Setup, table: &mut Table) {
    let nodes = &setup.cluster;
    let hosts: Vec<String> = nodes.iter().map(crate::common::Node::host).collect();
    let proxies = join_all(hosts.iter().map(|host| Proxy::to(host))).await;
    let places: Vec<&str> = proxies.iter().map(|proxy| proxy.place.as_str()).collect();
    let url = format!(
        "amqp://guest:guest@{}/faults.cluster.p{}",
        places.join(","),
        std::process::id()
    );
    let connect = || {
        Bus::builder(&url)
            .publish_timeout(Duration::from_secs(30))
            .connect()
    };
    let sending = connect().await.expect("a connection");
    let receiving = connect().await.expect("a connection");
    let mut events = receiving
        .subscribe::<PhoneStatus>()
        .await
        .expect("subscribed");
    let ledger = Arc::new(Ledger::default());
    let (senders, handler) = load(&ledger, &sending, &receiving, Duration::from_millis(5)).await;
    let mut took = Vec::new();
    let kills = 2 * nodes.len().min(setup.runs);
    for _ in 0..kills {
        let before = ledger.confirmed();
        while ledger.confirmed() < before + 300 {
            sleep(Duration::from_millis(20)).await;
        }
        // Others that use it wait with the rest.
        let used = (0..nodes.len()).max_by_key(|index| proxies[*index].open());
        let used = used.expect("a node");
        let start = Instant::now();
        // Of the two connections of each bus, both may be at this node or one. Events go on all the
        // time, so that an event from after the kill is one with a number that is higher than any
        // when the node had gone.
        let back = async {
            nodes[used].down().await;
            let down = ledger.last();
            loop {
                match events.next().await.expect("goes on") {
                    Ok(event) if event::number(&event) > down => break,
                    _ => {}
                }
            }
            start.elapsed().as_secs_f64()
        };
        let after = tokio::time::timeout(Duration::from_mins(1), back).await;
        eprintln!("cluster: node {used} killed, {after:?}");
        took.extend(after.ok());
        nodes[used].up().await;
        nodes[used].control(&["await_startup"]);
        nodes[used].control(&["await_online_nodes", &nodes.len().to_string()]);
        sleep(Duration::from_secs(2)).await;
    }
    ledger.stop();
    senders.join_all().await;
    let account = ledger.settle().await;
    drop(handler);
    sending.close().await;
    receiving.close().await;
    let holds = took.len() == kills && account.missed == 0;
    table.add(
        "cluster, the node in use killed: events again; confirmed events missing",
        "-",
        format!(
            "{} of {kills}, longest {:.1} s; {} of {} missing ({} duplicated, {} sends failed)",
            took.len(),
            largest(&took),
            account.missed,
            account.confirmed,
            account.duplicated,
            account.failed
        ),
        "each time; 0",
        holds,
    );
}
