//! Who may send and hear what, by RabbitMQ's topic permissions.

mod common;

use std::process::id;

use clacks_runtime::{Bus, ConnectErrorKind, Declare, SendErrorKind, SubscribeErrorKind};
use common::{Forged, Node, Target, within};
use futures_util::future::join_all;

fn event(name: &'static str) -> Forged {
    let body = format!("<{name}/>");
    Forged { name, body }
}

/// The URL for a user with no rights but these.
fn restricted(node: &Node, target: &Target, user: &str, rights: Rights<'_>) -> String {
    let Rights {
        configure,
        write,
        read,
        topic_write,
        topic_read,
    } = rights;
    let user = format!("{user}-{}", id());
    node.control(&["add_user", &user, "secret"]);
    node.control(&["set_permissions", &user, configure, write, read]);
    let exchange = target.domain.as_str();
    node.control(&[
        "set_topic_permissions",
        &user,
        exchange,
        topic_write,
        topic_read,
    ]);
    format!("amqp://{user}:secret@{}/{}", target.host(), target.domain)
}

#[derive(Clone, Copy)]
struct Rights<'a> {
    configure: &'a str,
    write: &'a str,
    read: &'a str,
    topic_write: &'a str,
    topic_read: &'a str,
}

#[tokio::test]
async fn one_event_may_be_sent_and_another_not() {
    let (Some(node), Some(target)) = (
        Node::given("one_event_may_be_sent"),
        Target::amqp("one_event_may_be_sent"),
    ) else {
        return;
    };
    let domain = target.domain.replace('.', "\\.");
    let phone = restricted(
        &node,
        &target,
        "phone",
        Rights {
            configure: "^$",
            write: &format!("^{domain}$"),
            read: "^$",
            topic_write: &format!("^{domain}\\.event\\.PhoneStatus$"),
            topic_read: "^$",
        },
    );
    // Nobody has made the exchange yet, and this user may not.
    for declare in [Declare::Create, Declare::Passive] {
        let bus = Bus::builder(&phone).declare(declare).connect();
        let error = within(bus).await.expect_err("no exchange");
        assert_eq!(error.kind(), ConnectErrorKind::Domain, "{error}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
    let all = target.bus().await;
    let mut heard = all.subscribe_raw(["#"]).await.expect("a subscription");
    for declare in [Declare::Passive, Declare::Never] {
        let bus = Bus::builder(&phone).declare(declare).connect();
        let bus = within(bus).await.expect("a connection");
        // Among many, each call is told its own.
        let send = async |n: usize| {
            let allowed = n % 10 != 5;
            let name = if allowed { "PhoneStatus" } else { "NodeLeave" };
            match bus.send(&event(name)).await {
                Ok(()) => assert!(allowed, "{n}"),
                Err(error) => {
                    assert_eq!(error.kind(), SendErrorKind::Refused, "{error}");
                    assert!(!allowed, "{n}: {error}");
                    assert!(error.to_string().contains("NodeLeave"), "{error}");
                }
            }
        };
        within(join_all((0..50).map(send))).await;
        within(bus.close()).await;
    }
    all.send(&event("Last")).await.expect("sent");
    let mut count = 0;
    loop {
        let message = within(heard.next()).await.expect("open").expect("raw");
        assert!(!message.routing_key().ends_with("NodeLeave"));
        if message.routing_key().ends_with("Last") {
            break;
        }
        assert!(
            message
                .user_id()
                .is_some_and(|user| user.starts_with("phone-"))
        );
        count += 1;
    }
    assert!(count >= 90, "{count}");
    all.close().await;
}

#[tokio::test]
async fn one_event_may_be_heard_and_another_not() {
    let (Some(node), Some(target)) = (
        Node::given("one_event_may_be_heard"),
        Target::amqp("one_event_may_be_heard"),
    ) else {
        return;
    };
    let domain = target.domain.replace('.', "\\.");
    let queues = "^event-listener-.*$";
    let display = restricted(
        &node,
        &target,
        "display",
        Rights {
            configure: queues,
            write: queues,
            read: &format!("{queues}|^{domain}$"),
            topic_write: "^$",
            topic_read: &format!("^{domain}\\.event\\.PhoneStatus$"),
        },
    );
    let all = target.bus().await;
    let bus = Bus::builder(&display).declare(Declare::Passive).connect();
    let bus = within(bus).await.expect("a connection");
    let mut heard = bus
        .subscribe_raw(["event.PhoneStatus"])
        .await
        .expect("allowed");
    for pattern in ["event.NodeLeave", "event.*", "#"] {
        let error = bus.subscribe_raw([pattern]).await.expect_err(pattern);
        assert_eq!(error.kind(), SubscribeErrorKind::Refused, "{error}");
    }
    all.send(&event("NodeLeave")).await.expect("sent");
    all.send(&event("PhoneStatus")).await.expect("sent");
    let message = within(heard.next()).await.expect("open").expect("raw");
    assert_eq!(*message, b"<PhoneStatus/>");
    let error = bus.send(&event("PhoneStatus")).await.expect_err("refused");
    assert_eq!(error.kind(), SendErrorKind::Refused, "{error}");
    bus.close().await;
    all.close().await;
}
