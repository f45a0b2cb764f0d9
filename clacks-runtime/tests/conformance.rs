//! What holds for a bus whatever carries it. Every test runs in process, and against a broker where
//! `CLACKS_TEST_AMQP` names one.

mod common;

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicU64, Ordering},
};

use clacks_runtime::{Bus, ReceiveErrorKind, Received, SendErrorKind, SubscribeErrorKind};
use common::{
    Forged, Game, Other, Ping, Pong, Target, event, item, on_each_transport, refusal, within,
};
use futures_util::{StreamExt, future::join_all};

on_each_transport! {
    an_event_arrives_with_its_metadata
    one_subscription_takes_several_kinds
    only_bound_kinds_arrive
    other_domains_are_not_heard
    each_subscriber_gets_every_event
    nothing_is_kept_for_absent_listeners
    order_is_kept
    order_is_kept_with_many_under_way
    a_bad_event_ends_nothing
    a_body_must_be_what_its_routing_key_says
    too_large_to_send_or_to_read
    the_login_can_be_left_out
    a_handler_outlives_bad_events_and_panics
    a_stopped_or_dropped_handler_handles_nothing
    closing_ends_everything
    a_subscription_keeps_the_bus
    next_can_be_dropped
    names_that_are_too_long
    debug_tells_no_secret
}

async fn an_event_arrives_with_its_metadata(target: Target) {
    let bus = target.bus().await;
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    within(bus.send(&Ping::new("hello"))).await.expect("sent");
    let ping = item(&mut pings).await.expect("an event");
    assert_eq!(*ping, Ping::new("hello"));
    assert_eq!(ping.routing_key(), format!("{}.event.Ping", target.domain));
    assert_eq!(ping.user_id(), Some(target.user.as_str()));
    assert_eq!(ping.message_id().map(str::len), Some(36));
    let age = ping
        .timestamp()
        .expect("a time")
        .elapsed()
        .expect("in the past");
    assert!(age.as_secs() < 60, "{age:?}");
    assert!(!ping.redelivered());
    bus.close().await;
}

async fn one_subscription_takes_several_kinds(target: Target) {
    let bus = target.bus().await;
    let mut game = bus.subscribe::<Game>().await.expect("a subscription");
    bus.send(&Ping::new(1)).await.expect("sent");
    bus.send(&Game::Pong(Pong::new(2))).await.expect("sent");
    bus.send(&Ping::new(3)).await.expect("sent");
    assert_eq!(event(&mut game).await, Game::Ping(Ping::new(1)));
    assert_eq!(event(&mut game).await, Game::Pong(Pong::new(2)));
    assert_eq!(event(&mut game).await, Game::Ping(Ping::new(3)));
    bus.close().await;
}

async fn only_bound_kinds_arrive(target: Target) {
    let bus = target.bus().await;
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    bus.send(&Other::new(1)).await.expect("sent");
    bus.send(&Pong::new(2)).await.expect("sent");
    bus.send(&Ping::new(3)).await.expect("sent");
    assert_eq!(event(&mut pings).await, Ping::new(3));
    bus.close().await;
}

async fn other_domains_are_not_heard(target: Target) {
    let bus = target.bus().await;
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    let elsewhere = within(Bus::connect(&format!("{}.elsewhere", target.url)))
        .await
        .expect("a connection");
    elsewhere.send(&Ping::new("elsewhere")).await.expect("sent");
    bus.send(&Ping::new("here")).await.expect("sent");
    assert_eq!(event(&mut pings).await, Ping::new("here"));
    elsewhere.close().await;
    bus.close().await;
}

async fn each_subscriber_gets_every_event(target: Target) {
    let (sender, listener) = (target.bus().await, target.bus().await);
    let mut own = sender.subscribe::<Ping>().await.expect("a subscription");
    let mut one = listener.subscribe::<Ping>().await.expect("a subscription");
    let mut two = listener.subscribe::<Game>().await.expect("a subscription");
    for n in 0..10 {
        sender.send(&Ping::new(n)).await.expect("sent");
    }
    for n in 0..10 {
        assert_eq!(event(&mut own).await, Ping::new(n));
        assert_eq!(event(&mut one).await, Ping::new(n));
        assert_eq!(event(&mut two).await, Game::Ping(Ping::new(n)));
    }
    sender.close().await;
    listener.close().await;
}

async fn nothing_is_kept_for_absent_listeners(target: Target) {
    let bus = target.bus().await;
    bus.send(&Ping::new("early")).await.expect("sent");
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    bus.send(&Ping::new("late")).await.expect("sent");
    assert_eq!(event(&mut pings).await, Ping::new("late"));
    bus.close().await;
}

async fn order_is_kept(target: Target) {
    let bus = target.bus().await;
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    let sending = async {
        for n in 0..1_000 {
            bus.send(&Ping::new(n)).await.expect("sent");
        }
    };
    let receiving = async {
        for n in 0..1_000 {
            assert_eq!(event(&mut pings).await, Ping::new(n));
        }
    };
    within(async { tokio::join!(sending, receiving) }).await;
    bus.close().await;
}

async fn order_is_kept_with_many_under_way(target: Target) {
    let bus = target.bus().await;
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    let events: Vec<_> = (0..1_000).map(Ping::new).collect();
    let sent = within(join_all(events.iter().map(|event| bus.send(event)))).await;
    assert!(sent.iter().all(Result::is_ok));
    for expected in &events {
        assert_eq!(event(&mut pings).await, *expected);
    }
    bus.close().await;
}

async fn a_bad_event_ends_nothing(target: Target) {
    let bus = target.bus().await;
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    for body in ["", "<Ping/>", "\u{0}"] {
        let body = body.to_owned();
        bus.send(&Forged { name: "Ping", body })
            .await
            .expect("sent");
    }
    bus.send(&Ping::new("good")).await.expect("sent");
    for body in ["", "<Ping/>", "\u{0}"] {
        let error = refusal(&mut pings).await;
        assert_eq!(error.kind(), ReceiveErrorKind::Invalid);
        assert_eq!(error.body(), body.as_bytes());
        assert_eq!(error.routing_key(), format!("{}.event.Ping", target.domain));
        assert_eq!(error.user_id(), Some(target.user.as_str()));
        assert!(std::error::Error::source(&error).is_some());
    }
    // The other form of the same stream.
    let good = within(StreamExt::next(&mut pings)).await.expect("goes on");
    assert_eq!(good.expect("an event").into_inner(), Ping::new("good"));
    bus.close().await;
}

async fn a_body_must_be_what_its_routing_key_says(target: Target) {
    let bus = target.bus().await;
    let mut game = bus.subscribe::<Game>().await.expect("a subscription");
    let body = clacks_runtime::Event::to_envelope(&Pong::new("secret")).expect("written");
    bus.send(&Forged { name: "Ping", body })
        .await
        .expect("sent");
    bus.send(&Ping::new("good")).await.expect("sent");
    let error = refusal(&mut game).await;
    assert_eq!(error.kind(), ReceiveErrorKind::Mismatch);
    assert!(!format!("{error} {error:?}").contains("secret"));
    assert_eq!(event(&mut game).await, Game::Ping(Ping::new("good")));
    bus.close().await;
}

async fn too_large_to_send_or_to_read(target: Target) {
    let large = Ping::new("x".repeat(10_000));
    let bus = target.bus().await;
    let strict = Bus::builder(&target.url).max_event_size(1_000).connect();
    let strict = within(strict).await.expect("a connection");
    let error = strict.send(&large).await.expect_err("too large");
    assert_eq!(error.kind(), SendErrorKind::TooLarge);
    let mut pings = strict.subscribe::<Ping>().await.expect("a subscription");
    bus.send(&large).await.expect("sent");
    bus.send(&Ping::new("small")).await.expect("sent");
    assert_eq!(refusal(&mut pings).await.kind(), ReceiveErrorKind::TooLarge);
    assert_eq!(event(&mut pings).await, Ping::new("small"));
    strict.close().await;
    bus.close().await;
}

async fn the_login_can_be_left_out(target: Target) {
    let bus = Bus::builder(&target.url).name("nameless").user_id(false);
    let bus = within(bus.connect()).await.expect("a connection");
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    bus.send(&Ping::new(1)).await.expect("sent");
    assert_eq!(item(&mut pings).await.expect("an event").user_id(), None);
    bus.close().await;
}

async fn a_handler_outlives_bad_events_and_panics(target: Target) {
    let bus = target.bus().await;
    let (done, mut is_done) = tokio::sync::mpsc::unbounded_channel();
    let handler = bus
        .on(move |ping: Received<Ping>| {
            // One of the two panics is before the future, one is in it.
            assert_ne!(*ping, Ping::new("panic at once"));
            let done = done.clone();
            async move {
                tokio::task::yield_now().await;
                assert_ne!(*ping, Ping::new("panic later"));
                done.send(ping.into_inner()).expect("somebody waits");
            }
        })
        .await
        .expect("a handler");
    bus.send(&Ping::new("panic at once")).await.expect("sent");
    let body = "bad".to_owned();
    bus.send(&Forged { name: "Ping", body })
        .await
        .expect("sent");
    bus.send(&Ping::new("panic later")).await.expect("sent");
    bus.send(&Ping::new("good")).await.expect("sent");
    assert_eq!(within(is_done.recv()).await, Some(Ping::new("good")));
    assert_eq!((handler.panics(), handler.refused()), (2, 1));
    within(handler.stop()).await;
    bus.close().await;
}

async fn a_stopped_or_dropped_handler_handles_nothing(target: Target) {
    let bus = target.bus().await;
    let calls = Arc::new(AtomicU64::new(0));
    let (started, mut has_started) = tokio::sync::mpsc::unbounded_channel();
    let count = |calls: &Arc<AtomicU64>| {
        let (calls, started) = (Arc::clone(calls), started.clone());
        move |_: Received<Ping>| {
            let (calls, started) = (Arc::clone(&calls), started.clone());
            async move {
                started.send(()).expect("somebody waits");
                tokio::task::yield_now().await;
                calls.fetch_add(1, Ordering::Relaxed);
            }
        }
    };
    let stopped = bus.on(count(&calls)).await.expect("a handler");
    bus.send(&Ping::new(1)).await.expect("sent");
    within(has_started.recv()).await.expect("called");
    // What has begun is finished.
    within(stopped.stop()).await;
    assert_eq!(calls.load(Ordering::Relaxed), 1);

    drop(bus.on(count(&calls)).await.expect("a handler"));
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    bus.send(&Ping::new(2)).await.expect("sent");
    assert_eq!(event(&mut pings).await, Ping::new(2));
    assert_eq!(calls.load(Ordering::Relaxed), 1);
    bus.close().await;
}

async fn closing_ends_everything(target: Target) {
    let bus = target.bus().await;
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    let events = Arc::new(Mutex::new(Vec::new()));
    let handler = {
        let events = Arc::clone(&events);
        bus.on(move |ping: Received<Ping>| {
            events.lock().expect("no panic").push(ping.into_inner());
            async {}
        })
    };
    let handler = handler.await.expect("a handler");
    bus.send(&Ping::new(1)).await.expect("sent");
    assert_eq!(event(&mut pings).await, Ping::new(1));
    within(bus.close()).await;
    assert!(within(pings.next()).await.is_none());
    let error = bus.send(&Ping::new(2)).await.expect_err("closed");
    assert_eq!(error.kind(), SendErrorKind::Closed);
    let error = bus.subscribe::<Ping>().await.expect_err("closed");
    assert_eq!(error.kind(), SubscribeErrorKind::Closed);
    within(bus.close()).await;
    within(handler.stop()).await;
}

async fn a_subscription_keeps_the_bus(target: Target) {
    let bus = target.bus().await;
    let mut pings = bus
        .clone()
        .subscribe::<Ping>()
        .await
        .expect("a subscription");
    drop(bus);
    let other = target.bus().await;
    other.send(&Ping::new(1)).await.expect("sent");
    assert_eq!(event(&mut pings).await, Ping::new(1));
    other.close().await;
}

async fn next_can_be_dropped(target: Target) {
    let bus = target.bus().await;
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    for n in 0..100 {
        bus.send(&Ping::new(n)).await.expect("sent");
    }
    for n in 0..100 {
        let ping = loop {
            tokio::select! {
                biased;
                () = tokio::task::yield_now() => {}
                ping = event(&mut pings) => break ping,
            }
        };
        assert_eq!(ping, Ping::new(n));
    }
    bus.close().await;
}

async fn names_that_are_too_long(target: Target) {
    let bus = target.bus().await;
    let name = "x".repeat(250).leak();
    let body = String::new();
    let error = bus
        .send(&Forged { name, body })
        .await
        .expect_err("too long");
    assert_eq!(error.kind(), SendErrorKind::RoutingKey);
    bus.close().await;
}

async fn debug_tells_no_secret(target: Target) {
    let builder = Bus::builder(&target.url);
    let bus = target.bus().await;
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    bus.send(&Ping::new("secret text")).await.expect("sent");
    let ping = item(&mut pings).await.expect("an event");
    let shown = format!("{builder:?} {bus:?} {pings:?} {ping:?}");
    assert!(!shown.contains("secret text"), "{shown}");
    assert!(!shown.contains(&target.url), "{shown}");
    assert!(!shown.contains("password"), "{shown}");
    bus.close().await;
}
