//! Two processes exchange all events of the catalogue over RabbitMQ, and compare them field by
//! field.

mod support;

use std::process::Stdio;
use std::time::Duration;

use clacks::events::Event;
use clacks::{Bus, Event as _};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::Command;
use tokio::time::timeout;

/// Set for the second process: the name under which the two find each other.
const PEER: &str = "CLACKS_TEST_PEER";

const DEADLINE: Duration = Duration::from_mins(1);

#[tokio::test]
async fn exchange_all_events() {
    let Some(url) = support::needed("CLACKS_TEST_AMQP") else {
        return;
    };
    let outcome = match std::env::var(PEER) {
        Ok(name) => timeout(DEADLINE, answer(&url, &name)).await,
        Err(_) => timeout(DEADLINE, ask(&url)).await,
    };
    outcome.expect("the exchange ends in time");
}

/// The first process: sends everything, and gets everything back from the second.
async fn ask(url: &str) {
    let name = format!("test.two-processes.p{}", std::process::id());
    let there = Bus::connect(&domain(url, &name, "there"))
        .await
        .expect("a bus");
    let back = Bus::connect(&domain(url, &name, "back"))
        .await
        .expect("a bus");
    let mut returned = back.subscribe::<Event>().await.expect("a subscription");

    let program = std::env::current_exe().expect("this program");
    let mut peer = Command::new(program)
        .args(["exchange_all_events", "--exact", "--nocapture"])
        .env(PEER, &name)
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .expect("a second process");
    let mut lines = BufReader::new(peer.stdout.take().expect("its output")).lines();
    while let Some(line) = lines.next_line().await.expect("a line") {
        if line.ends_with("ready") {
            break;
        }
    }
    let events = events();
    for event in &events {
        there.send(event).await.expect("an event is sent");
    }
    for event in &events {
        let received = returned
            .next()
            .await
            .expect("an event")
            .expect("a valid event");
        compare(event, &received);
    }
    let tail = async {
        while let Some(line) = lines.next_line().await.expect("a line") {
            println!("peer: {line}");
        }
        peer.wait().await.expect("the end of the second process")
    };
    assert!(
        tail.await.success(),
        "the second process has found a difference"
    );
    there.close().await;
    back.close().await;
}

/// The second process: compares what arrives with what it knows, and sends it back.
async fn answer(url: &str, name: &str) {
    let there = Bus::connect(&domain(url, name, "there"))
        .await
        .expect("a bus");
    let back = Bus::connect(&domain(url, name, "back"))
        .await
        .expect("a bus");
    let mut received = there.subscribe::<Event>().await.expect("a subscription");
    println!("ready");
    for event in &events() {
        let received = received
            .next()
            .await
            .expect("an event")
            .expect("a valid event");
        compare(event, &received);
        assert_eq!(received.user_id(), Some(login(url)));
        back.send(&received.into_inner())
            .await
            .expect("an event is sent");
    }
    there.close().await;
    back.close().await;
}

/// The URL with a domain for one way.
fn domain(url: &str, name: &str, way: &str) -> String {
    let (broker, query) = url.split_once('?').unwrap_or((url, ""));
    let broker = broker.trim_end_matches('/');
    format!("{broker}/{name}.{way}?{query}")
}

/// The user of the URL; these tests take none that needs to be percent-encoded.
fn login(url: &str) -> &str {
    let (_, rest) = url.split_once("//").expect("a URL of a broker");
    let login = rest.split_once('@').map_or("guest", |(login, _)| login);
    login.split(':').next().unwrap_or(login)
}

/// One of each kind, with everything in it.
fn events() -> Vec<Event> {
    let full = |document: support::Document| {
        (document.name == "full.xml").then(|| Event::from_envelope(&document.text).expect("valid"))
    };
    let events: Vec<_> = support::documents("valid")
        .into_iter()
        .filter_map(full)
        .collect();
    assert_eq!(events.len(), 21);
    events
}

/// Shown in full an event has a line for each field: the first that differs says which.
fn compare(expected: &Event, found: &Event) {
    let (expected_shown, found_shown) = (format!("{expected:#?}"), format!("{found:#?}"));
    for (expected, found) in expected_shown.lines().zip(found_shown.lines()) {
        assert_eq!(expected, found);
    }
    assert_eq!(expected, found);
}
