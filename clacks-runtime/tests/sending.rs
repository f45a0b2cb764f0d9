//! What can be said when an event is sent, and what is answered. Every test runs in process, and
//! against a broker where `CLACKS_TEST_AMQP` names one.

mod common;

use std::time::Duration;

use clacks_runtime::{Bus, SendErrorKind};
use common::{Forged, Other, Ping, Pong, Target, event, item, on_each_transport, within};
use futures_util::{StreamExt, future::join_all, stream};

on_each_transport! {
    an_event_carries_what_it_is_given
    another_key_is_heard_raw
    what_cannot_be_carried
    nobody_is_subscribed
    each_unroutable_event_is_reported_on_its_own_call
    order_is_kept_however_it_is_sent
    flush_waits_for_what_was_sent
    what_was_taken_is_sent_before_the_end
    a_closed_bus_takes_nothing
}

async fn an_event_carries_what_it_is_given(target: Target) {
    let bus = Bus::builder(&target.url).name("exchange");
    let bus = within(bus.connect()).await.expect("a connection");
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    let publish = bus
        .publish(&Ping::new("hello"))
        .header("room", "cellar")
        .header("room", "kitchen")
        .header("größe", "")
        .expiry(Duration::from_mins(1))
        .priority(9)
        .persistent()
        .mandatory();
    assert!(!format!("{publish:?}").contains("hello"), "{publish:?}");
    let receipt = publish.await.expect("sent");
    let ping = item(&mut pings).await.expect("an event");
    assert_eq!(*ping, Ping::new("hello"));
    assert_eq!(ping.message_id(), Some(receipt.message_id.as_str()));
    assert_eq!(ping.app_id(), Some("exchange"));
    assert_eq!(ping.header("room"), Some("kitchen"));
    assert_eq!(ping.header("größe"), Some(""));
    assert_eq!(ping.header("floor"), None);
    assert_eq!(ping.headers().count(), 2);
    bus.close().await;
}

async fn another_key_is_heard_raw(target: Target) {
    let bus = target.bus().await;
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    let mut audits = bus.subscribe_raw(["audit.#"]).await.expect("one");
    let audit = bus.publish(&Ping::new(1)).key("audit.ping");
    audit.mandatory().await.expect("sent");
    bus.send(&Ping::new(2)).await.expect("sent");
    assert_eq!(event(&mut pings).await, Ping::new(2));
    let audit = within(audits.next()).await.expect("one").expect("one");
    let key = format!("{}.audit.ping", target.domain);
    assert_eq!(audit.routing_key(), key);
    assert!(String::from_utf8_lossy(&audit).contains("<Ping>1</Ping>"));
    bus.close().await;
}

async fn what_cannot_be_carried(target: Target) {
    let bus = target.bus().await;
    let ping = Ping::new(1);
    for key in ["", "audit.", "audit.*", &"x".repeat(250)] {
        let error = bus.publish(&ping).key(key).await.expect_err(key);
        assert_eq!(error.kind(), SendErrorKind::RoutingKey, "{error}");
    }
    let long = "x".repeat(256);
    for (name, value) in [("", "x"), (&long, "x"), ("x", &"x".repeat(4_096))] {
        let publish = bus.publish(&ping).header(name, value).key("fine");
        let error = publish.await.expect_err("no header");
        assert_eq!(error.kind(), SendErrorKind::Header, "{error}");
    }
    bus.publish(&ping)
        .header("x".repeat(255), "x".repeat(4_096 - 255 - 6))
        .await
        .expect("sent");
    bus.close().await;
}

async fn nobody_is_subscribed(target: Target) {
    let bus = target.bus().await;
    let ping = Ping::new(1);
    bus.publish(&ping).await.expect("not mandatory");
    let error = bus.publish(&ping).mandatory().await.expect_err("nobody");
    assert_eq!(error.kind(), SendErrorKind::Unroutable, "{error}");
    let pings = bus.subscribe::<Ping>().await.expect("a subscription");
    bus.publish(&ping).mandatory().await.expect("somebody");
    drop(pings);
    bus.close().await;
}

async fn each_unroutable_event_is_reported_on_its_own_call(target: Target) {
    let bus = target.bus().await;
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    let received = tokio::spawn(async move { while pings.next().await.is_some() {} });
    let send = async |n: usize| {
        // One in five is one that nobody hears, and one in seven does not ask.
        let heard = !n.is_multiple_of(5);
        let publish = if heard {
            bus.publish(&Ping::new(n))
        } else {
            bus.publish(&Pong::new(n))
        };
        let asks = !n.is_multiple_of(7);
        let sent = if asks {
            publish.mandatory().await
        } else {
            publish.await
        };
        match sent {
            Ok(_) => assert!(heard || !asks, "{n} was not heard by anybody"),
            Err(error) => {
                assert_eq!(error.kind(), SendErrorKind::Unroutable, "{n}: {error}");
                assert!(!heard && asks, "{n} was heard");
            }
        }
    };
    // All at once, and always as many as can be under way.
    for _ in 0..4 {
        within(join_all((0..256).map(&send))).await;
    }
    let sends = stream::iter(0..5_000).map(&send);
    within(sends.buffer_unordered(256).collect::<Vec<()>>()).await;
    bus.close().await;
    within(received).await.expect("no panic");
}

async fn order_is_kept_however_it_is_sent(target: Target) {
    let bus = target.bus().await;
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    for n in (0..600).step_by(3) {
        bus.try_send(&Ping::new(n)).expect("room");
        bus.publish(&Ping::new(n + 1)).await.expect("sent");
        bus.send(&Ping::new(n + 2)).await.expect("sent");
    }
    for n in 0..600 {
        assert_eq!(event(&mut pings).await, Ping::new(n));
    }
    bus.close().await;
}

async fn flush_waits_for_what_was_sent(target: Target) {
    let bus = target.bus().await;
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    within(bus.flush()).await.expect("nothing to wait for");
    for n in 0..200 {
        bus.try_send(&Ping::new(n)).expect("room");
    }
    within(bus.flush()).await.expect("confirmed");
    assert_eq!(bus.failures(), 0);
    for n in 0..200 {
        assert_eq!(event(&mut pings).await, Ping::new(n));
    }
    let body = "x".repeat(17 * 1024 * 1024);
    let error = bus.try_send(&Forged { name: "Ping", body });
    let error = error.expect_err("too large");
    assert_eq!(error.kind(), SendErrorKind::TooLarge);
    bus.close().await;
}

async fn what_was_taken_is_sent_before_the_end(target: Target) {
    let other = target.bus().await;
    let mut pings = other.subscribe::<Ping>().await.expect("a subscription");
    let bus = target.bus().await;
    for n in 0..200 {
        bus.try_send(&Ping::new(n)).expect("room");
    }
    within(bus.close()).await;
    assert_eq!(bus.failures(), 0);
    let bus = target.bus().await;
    for n in 200..400 {
        bus.try_send(&Ping::new(n)).expect("room");
    }
    drop(bus);
    for n in 0..400 {
        assert_eq!(event(&mut pings).await, Ping::new(n));
    }
    other.close().await;
}

async fn a_closed_bus_takes_nothing(target: Target) {
    let bus = target.bus().await;
    bus.close().await;
    let other = Other::new(1);
    let errors = [
        bus.try_send(&other).expect_err("closed"),
        bus.publish(&other).await.expect_err("closed"),
        bus.send(&other).await.expect_err("closed"),
        bus.flush().await.expect_err("closed"),
    ];
    for error in errors {
        assert_eq!(error.kind(), SendErrorKind::Closed, "{error}");
    }
}
