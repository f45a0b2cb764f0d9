//! The options of subscriptions and handlers. Every test runs in process, and against a broker where
//! `CLACKS_TEST_AMQP` names one.

mod common;

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use clacks_runtime::{OnBad, ReceiveErrorKind, Received, SubscribeErrorKind};
use common::{Forged, Ping, Pong, Target, event, item, on_each_transport, refusal, within};
use tokio::sync::{Barrier, mpsc};

on_each_transport! {
    bad_events_can_be_skipped
    raw_messages_by_pattern
    patterns_that_are_none
    a_short_queue_and_a_small_prefetch
    handlers_may_fail
    one_after_the_other
    several_at_a_time
}

fn bad() -> Forged {
    let body = "bad".to_owned();
    Forged { name: "Ping", body }
}

async fn bad_events_can_be_skipped(target: Target) {
    let bus = target.bus().await;
    let skipping = bus.subscribe::<Ping>().on_bad(OnBad::Skip);
    let mut skipping = skipping.await.expect("a subscription");
    let mut yielding = bus.subscribe::<Ping>().await.expect("a subscription");
    for n in 0..10 {
        bus.send(&bad()).await.expect("sent");
        bus.send(&Ping::new(n)).await.expect("sent");
    }
    for n in 0..10 {
        assert_eq!(event(&mut skipping).await, Ping::new(n));
        let error = refusal(&mut yielding).await;
        assert_eq!(error.kind(), ReceiveErrorKind::Invalid);
        assert_eq!(event(&mut yielding).await, Ping::new(n));
    }
    assert_eq!((skipping.refused(), yielding.refused()), (10, 10));
    bus.close().await;
}

async fn raw_messages_by_pattern(target: Target) {
    let bus = target.bus().await;
    let mut all = bus.subscribe_raw(["#"]).await.expect("a subscription");
    let mut pings = bus
        .subscribe_raw(["event.Ping", "event.P*"])
        .await
        .expect("one");
    bus.send(&bad()).await.expect("sent");
    bus.send(&Pong::new(1)).await.expect("sent");
    let raw = within(all.next()).await.expect("one").expect("one");
    assert_eq!(*raw, b"bad");
    assert_eq!(raw.routing_key(), format!("{}.event.Ping", target.domain));
    assert_eq!(raw.user_id(), Some(target.user.as_str()));
    assert_eq!(raw.message_id().map(str::len), Some(36));
    let raw = within(all.next()).await.expect("one").expect("one");
    assert!(raw.ends_with(b"<Pong>1</Pong></Event>"));
    let raw = within(pings.next()).await.expect("one").expect("one");
    assert_eq!(raw.into_inner(), b"bad");
    bus.close().await;
}

async fn patterns_that_are_none(target: Target) {
    let bus = target.bus().await;
    for pattern in ["", "event.", ".#", &"x".repeat(250)] {
        let error = bus.subscribe_raw([pattern]).await.expect_err(pattern);
        assert_eq!(error.kind(), SubscribeErrorKind::RoutingKey, "{error}");
    }
    bus.close().await;
}

async fn a_short_queue_and_a_small_prefetch(target: Target) {
    let bus = target.bus().await;
    let latest = bus.subscribe::<Ping>().queue_length(2).prefetch(1);
    let mut latest = latest.await.expect("a subscription");
    for n in 0..100 {
        bus.send(&Ping::new(n)).await.expect("sent");
    }
    // What was sent ahead comes first: one waits here, one is under way.
    let mut seen = Vec::new();
    while seen.last() != Some(&Ping::new(99)) {
        seen.push(event(&mut latest).await);
    }
    assert!((2..10).contains(&seen.len()), "{seen:?}");
    assert_eq!(seen[seen.len() - 2], Ping::new(98));
    bus.close().await;
}

async fn handlers_may_fail(target: Target) {
    let bus = target.bus().await;
    let (done, mut is_done) = mpsc::unbounded_channel();
    let handler = bus
        .on(move |ping: Received<Ping>| {
            let done = done.clone();
            async move {
                let number: u32 = ping.0.parse()?;
                done.send(number).expect("somebody waits");
                Ok::<(), std::num::ParseIntError>(())
            }
        })
        .await
        .expect("a handler");
    for text in ["1", "two", "3"] {
        bus.send(&Ping::new(text)).await.expect("sent");
    }
    assert_eq!(within(is_done.recv()).await, Some(1));
    assert_eq!(within(is_done.recv()).await, Some(3));
    assert_eq!((handler.errors(), handler.panics()), (1, 0));
    within(handler.stop()).await;
    bus.close().await;
}

async fn one_after_the_other(target: Target) {
    let bus = target.bus().await;
    let (done, mut is_done) = mpsc::unbounded_channel();
    let busy = Arc::new(AtomicUsize::new(0));
    let handler = bus.on(move |ping: Received<Ping>| {
        let (busy, done) = (Arc::clone(&busy), done.clone());
        async move {
            assert_eq!(busy.fetch_add(1, Ordering::SeqCst), 0);
            tokio::task::yield_now().await;
            busy.fetch_sub(1, Ordering::SeqCst);
            done.send(ping.into_inner()).expect("somebody waits");
        }
    });
    let handler = handler.await.expect("a handler");
    for n in 0..100 {
        bus.send(&Ping::new(n)).await.expect("sent");
    }
    for n in 0..100 {
        assert_eq!(within(is_done.recv()).await, Some(Ping::new(n)));
    }
    assert_eq!(handler.panics(), 0);
    within(handler.stop()).await;
    bus.close().await;
}

async fn several_at_a_time(target: Target) {
    let bus = target.bus().await;
    let (done, mut is_done) = mpsc::unbounded_channel();
    // Nobody gets past it before four have come.
    let barrier = Arc::new(Barrier::new(4));
    let busy = Arc::new(AtomicUsize::new(0));
    let handler = bus
        .subscribe::<Ping>()
        .prefetch(8)
        .on(move |_| {
            let (barrier, busy, done) = (Arc::clone(&barrier), Arc::clone(&busy), done.clone());
            async move {
                assert!(busy.fetch_add(1, Ordering::SeqCst) < 4);
                barrier.wait().await;
                busy.fetch_sub(1, Ordering::SeqCst);
                done.send(()).expect("somebody waits");
            }
        })
        .concurrent(4)
        .await
        .expect("a handler");
    for n in 0..40 {
        bus.send(&Ping::new(n)).await.expect("sent");
    }
    for _ in 0..40 {
        within(is_done.recv()).await.expect("handled");
    }
    assert_eq!(handler.panics(), 0);
    within(handler.stop()).await;
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    bus.send(&Ping::new("last")).await.expect("sent");
    assert_eq!(
        *item(&mut pings).await.expect("an event"),
        Ping::new("last")
    );
    bus.close().await;
}
