//! Durable subscriptions. Every test runs in process, and against a broker where `CLACKS_TEST_AMQP`
//! names one.

mod common;

use std::{
    collections::BTreeSet,
    error::Error,
    future::IntoFuture,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use clacks_runtime::{
    Bus, OnBad, ReceiveErrorKind, Received, SendErrorKind, SubscribeErrorKind, Subscription,
};
use common::{Forged, Game, Ping, Pong, Target, event, item, on_each_transport, refusal, within};
use futures_util::FutureExt;
use tokio::{sync::mpsc, time::timeout};

on_each_transport! {
    events_wait_for_an_absent_subscriber
    several_share_one_queue
    what_is_not_done_comes_again
    what_a_lost_subscriber_held_comes_again
    a_failed_handler_gets_it_again_and_then_it_is_dead
    a_handler_that_panics_gets_it_again
    bad_events_become_dead_letters
    bad_events_skipped_or_yielded_are_done
    a_rejected_event_is_a_dead_letter_at_once
    dead_letters_are_kept_until_they_are_done
    a_full_queue_rejects
    what_expires_is_a_dead_letter
    a_queue_listens_to_what_any_subscriber_asks_for
    shutdown_settles_what_handlers_do
    options_that_do_not_fit
}

async fn durable(bus: &Bus) -> Subscription<Ping> {
    within(bus.subscribe::<Ping>().durable("work").into_future())
        .await
        .expect("a subscription")
}

async fn nothing_more<E: clacks_runtime::Event>(from: &mut Subscription<E>) {
    let more = timeout(Duration::from_millis(200), from.next()).await;
    assert!(more.is_err(), "{more:?}");
}

async fn events_wait_for_an_absent_subscriber(target: Target) {
    let bus = target.bus().await;
    drop(durable(&bus).await);
    for n in 0..100 {
        bus.send(&Ping::new(n)).await.expect("sent");
    }
    let other = target.bus().await;
    let mut pings = durable(&other).await;
    for n in 0..100 {
        assert_eq!(event(&mut pings).await, Ping::new(n));
    }
    nothing_more(&mut pings).await;
    // What is done does not come again.
    drop(pings);
    other.close().await;
    nothing_more(&mut durable(&bus).await).await;
    bus.close().await;
}

async fn several_share_one_queue(target: Target) {
    let (one, two) = (target.bus().await, target.bus().await);
    let (done, mut is_done) = mpsc::unbounded_channel();
    let mut handlers = Vec::new();
    for (n, bus) in [&one, &two, &two].into_iter().enumerate() {
        let done = done.clone();
        let handler = bus
            .subscribe::<Ping>()
            .durable("work")
            .prefetch(1)
            .on(move |ping| {
                let done = done.clone();
                async move {
                    tokio::time::sleep(Duration::from_millis(1)).await;
                    done.send((n, Received::<Ping>::into_inner(ping).0))
                        .expect("somebody waits");
                }
            });
        handlers.push(handler.await.expect("a handler"));
    }
    for n in 0..60 {
        one.send(&Ping::new(n)).await.expect("sent");
    }
    let mut events = BTreeSet::new();
    let mut who = BTreeSet::new();
    for _ in 0..60 {
        let (n, text) = within(is_done.recv()).await.expect("handled");
        assert!(events.insert(text), "twice");
        who.insert(n);
    }
    assert_eq!(who.len(), 3, "each had its share");
    drop(handlers);
    one.close().await;
    two.close().await;
}

async fn what_is_not_done_comes_again(target: Target) {
    let bus = target.bus().await;
    let mut pings = durable(&bus).await;
    bus.send(&Ping::new(1)).await.expect("sent");
    let ping = item(&mut pings).await.expect("an event");
    assert_eq!((ping.redelivered(), ping.redeliveries()), (false, 0));
    let id = ping.message_id().map(str::to_owned);
    drop(ping);
    let ping = item(&mut pings).await.expect("an event");
    assert_eq!((ping.redelivered(), ping.redeliveries()), (true, 1));
    assert_eq!(ping.message_id(), id.as_deref());
    ping.retry();
    let ping = item(&mut pings).await.expect("an event");
    assert_eq!(ping.redeliveries(), 2);
    ping.done();
    drop(ping);
    nothing_more(&mut pings).await;
    bus.close().await;
}

async fn what_a_lost_subscriber_held_comes_again(target: Target) {
    let bus = target.bus().await;
    let mut pings = durable(&bus).await;
    for n in 0..3 {
        bus.send(&Ping::new(n)).await.expect("sent");
    }
    let held = item(&mut pings).await.expect("an event");
    drop(pings);
    let mut pings = durable(&bus).await;
    for n in 0..3 {
        assert_eq!(event(&mut pings).await, Ping::new(n));
    }
    // It is too late for this one.
    held.retry();
    nothing_more(&mut pings).await;
    bus.close().await;
}

async fn a_failed_handler_gets_it_again_and_then_it_is_dead(target: Target) {
    let bus = target.bus().await;
    let calls = Arc::new(AtomicUsize::new(0));
    let (done, mut is_done) = mpsc::unbounded_channel();
    let handler = {
        let calls = Arc::clone(&calls);
        bus.subscribe::<Ping>()
            .durable("work")
            .redeliveries(2)
            .on(move |ping: Received<Ping>| {
                let (calls, done) = (Arc::clone(&calls), done.clone());
                async move {
                    // The event alone says nothing of how this ends.
                    let ping = ping.into_inner();
                    if ping == Ping::new("bad") {
                        calls.fetch_add(1, Ordering::Relaxed);
                        return Err("no");
                    }
                    done.send(ping).expect("somebody waits");
                    Ok(())
                }
            })
    };
    let handler = handler.await.expect("a handler");
    let mut dead = bus.dead_letters::<Ping>("work").await.expect("a queue");
    bus.send(&Ping::new("bad")).await.expect("sent");
    bus.send(&Ping::new("good")).await.expect("sent");
    let letter = item(&mut dead).await.expect("an event");
    assert_eq!(*letter, Ping::new("bad"));
    assert_eq!(letter.death_reason(), Some("delivery_limit"));
    assert_eq!(letter.user_id(), Some(target.user.as_str()));
    assert_eq!(calls.load(Ordering::Relaxed), 3);
    letter.done();
    assert_eq!(within(is_done.recv()).await, Some(Ping::new("good")));
    assert_eq!(handler.errors(), 3);
    within(handler.stop()).await;
    nothing_more(&mut dead).await;
    bus.close().await;
}

async fn a_handler_that_panics_gets_it_again(target: Target) {
    let bus = target.bus().await;
    let (done, mut is_done) = mpsc::unbounded_channel();
    let handler = bus
        .subscribe::<Ping>()
        .durable("work")
        .on(move |ping: Received<Ping>| {
            assert_ne!(ping.redeliveries(), 0, "at once");
            let done = done.clone();
            async move {
                assert_ne!(ping.redeliveries(), 1, "later");
                done.send(ping.redeliveries()).expect("somebody waits");
            }
        });
    let handler = handler.await.expect("a handler");
    bus.send(&Ping::new(1)).await.expect("sent");
    assert_eq!(within(is_done.recv()).await, Some(2));
    assert_eq!(handler.panics(), 2);
    bus.close().await;
}

fn bad() -> Forged {
    let body = "bad".to_owned();
    Forged { name: "Ping", body }
}

async fn bad_events_become_dead_letters(target: Target) {
    let bus = target.bus().await;
    let mut pings = durable(&bus).await;
    bus.send(&bad()).await.expect("sent");
    bus.send(&Ping::new("good")).await.expect("sent");
    assert_eq!(event(&mut pings).await, Ping::new("good"));
    assert_eq!(pings.refused(), 1);
    let mut dead = bus.dead_letters::<Ping>("work").await.expect("a queue");
    let error = refusal(&mut dead).await;
    assert_eq!(error.kind(), ReceiveErrorKind::Invalid);
    assert_eq!(error.body(), b"bad");
    assert_eq!(error.routing_key(), format!("{}.event.Ping", target.domain));
    drop(error);
    nothing_more(&mut dead).await;
    drop(dead);
    // Without its reader, for whom it is valid as it is.
    bus.send(&bad()).await.expect("sent");
    bus.send(&Ping::new("good")).await.expect("sent");
    assert_eq!(event(&mut pings).await, Ping::new("good"));
    let mut dead = bus.dead_letters_raw("work").await.expect("a queue");
    let raw = within(dead.next()).await.expect("one").expect("one");
    assert_eq!(*raw, b"bad");
    let reason = raw.death_reason().expect("a reason");
    assert!(reason.starts_with("its body is not valid: "), "{reason}");
    assert!(reason.contains("cvc-elt.1"), "{reason}");
    assert_eq!(raw.user_id(), Some(target.user.as_str()));
    raw.done();
    bus.close().await;
}

async fn bad_events_skipped_or_yielded_are_done(target: Target) {
    let bus = target.bus().await;
    let skipping = bus.subscribe::<Ping>().durable("a").on_bad(OnBad::Skip);
    let mut skipping = skipping.await.expect("a subscription");
    let yielding = bus.subscribe::<Ping>().durable("b").on_bad(OnBad::Yield);
    let mut yielding = yielding.await.expect("a subscription");
    bus.send(&bad()).await.expect("sent");
    bus.send(&Ping::new("good")).await.expect("sent");
    assert_eq!(event(&mut skipping).await, Ping::new("good"));
    let error = refusal(&mut yielding).await;
    assert_eq!(error.body(), b"bad");
    assert!(error.source().is_some());
    drop(error.clone());
    drop(error);
    assert_eq!(event(&mut yielding).await, Ping::new("good"));
    assert_eq!((skipping.refused(), yielding.refused()), (1, 1));
    bus.close().await;
    drop((skipping, yielding));
    let bus = target.bus().await;
    for name in ["a", "b"] {
        let again = bus.subscribe::<Ping>().durable(name).on_bad(OnBad::Yield);
        nothing_more(&mut again.await.expect("a subscription")).await;
        let mut dead = bus.dead_letters::<Ping>(name).await.expect("a queue");
        nothing_more(&mut dead).await;
    }
    bus.close().await;
}

async fn a_rejected_event_is_a_dead_letter_at_once(target: Target) {
    let bus = target.bus().await;
    let handler = bus
        .subscribe::<Ping>()
        .durable("work")
        .on(async |ping: Received<Ping>| {
            ping.reject("nobody by that name");
            // What is settled is settled.
            Err::<(), _>("failed")
        });
    let handler = handler.await.expect("a handler");
    let mut dead = bus.dead_letters::<Ping>("work").await.expect("a queue");
    let publish = bus.publish(&Ping::new(1)).header("room", "kitchen");
    let receipt = publish.await.expect("sent");
    let letter = item(&mut dead).await.expect("an event");
    assert_eq!(*letter, Ping::new(1));
    assert_eq!(letter.death_reason(), Some("nobody by that name"));
    assert_eq!(letter.header("room"), Some("kitchen"));
    assert_eq!(letter.message_id(), Some(receipt.message_id.as_str()));
    assert_eq!(letter.user_id(), Some(target.user.as_str()));
    letter.done();
    assert_eq!(handler.errors(), 1);
    drop(handler);
    nothing_more(&mut durable(&bus).await).await;
    bus.close().await;
}

async fn dead_letters_are_kept_until_they_are_done(target: Target) {
    let bus = target.bus().await;
    let mut pings = durable(&bus).await;
    bus.send(&Ping::new(1)).await.expect("sent");
    let ping = item(&mut pings).await.expect("an event");
    ping.reject("no");
    let mut dead = bus.dead_letters::<Ping>("work").await.expect("a queue");
    for _ in 0..30 {
        drop(item(&mut dead).await.expect("an event"));
    }
    drop(dead);
    let mut dead = bus.dead_letters::<Ping>("work").await.expect("a queue");
    assert_eq!(event(&mut dead).await, Ping::new(1));
    nothing_more(&mut dead).await;
    bus.close().await;
}

async fn a_full_queue_rejects(target: Target) {
    let bus = target.bus().await;
    let short = || bus.subscribe::<Ping>().durable("work").queue_length(3);
    drop(within(short().into_future()).await.expect("a subscription"));
    let mut sent = Vec::new();
    // A broker may take some more than it is told.
    let error = within(async {
        for n in 0.. {
            match bus.send(&Ping::new(n)).await {
                Ok(()) => sent.push(n),
                Err(error) => return error,
            }
        }
        unreachable!("it takes everything")
    })
    .await;
    assert_eq!(error.kind(), SendErrorKind::Rejected, "{error}");
    assert!((3..20).contains(&sent.len()), "{sent:?}");
    let mut pings = within(short().into_future()).await.expect("a subscription");
    for n in sent {
        assert_eq!(event(&mut pings).await, Ping::new(n));
    }
    bus.close().await;
}

async fn what_expires_is_a_dead_letter(target: Target) {
    let bus = target.bus().await;
    drop(durable(&bus).await);
    let ping = Ping::new(1);
    let publish = bus.publish(&ping).expiry(Duration::from_millis(10));
    publish.await.expect("sent");
    tokio::time::sleep(Duration::from_millis(50)).await;
    let mut pings = durable(&bus).await;
    nothing_more(&mut pings).await;
    let mut dead = bus.dead_letters::<Ping>("work").await.expect("a queue");
    let letter = item(&mut dead).await.expect("an event");
    assert_eq!(letter.death_reason(), Some("expired"));
    letter.done();
    bus.close().await;
}

async fn a_queue_listens_to_what_any_subscriber_asks_for(target: Target) {
    let bus = target.bus().await;
    drop(durable(&bus).await);
    let game = bus.subscribe::<Game>().durable("work");
    let mut game = game.await.expect("a subscription");
    bus.send(&Ping::new(1)).await.expect("sent");
    bus.send(&Pong::new(2)).await.expect("sent");
    assert_eq!(event(&mut game).await, Game::Ping(Ping::new(1)));
    assert_eq!(event(&mut game).await, Game::Pong(Pong::new(2)));
    bus.close().await;
}

async fn shutdown_settles_what_handlers_do(target: Target) {
    let bus = target.bus().await;
    let (begun, mut has_begun) = mpsc::unbounded_channel();
    let handler = bus
        .subscribe::<Ping>()
        .durable("work")
        .on(move |_: Received<Ping>| {
            let begun = begun.clone();
            async move {
                begun.send(()).expect("somebody waits");
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        });
    let handler = handler.await.expect("a handler");
    for n in 0..20 {
        bus.send(&Ping::new(n)).await.expect("sent");
    }
    within(has_begun.recv()).await.expect("called");
    let drained = within(bus.shutdown(Duration::from_secs(10))).await;
    assert!(drained.is_complete(), "{drained:?}");
    drop(handler);
    let mut begun = 1;
    while has_begun.recv().now_or_never().flatten().is_some() {
        begun += 1;
    }
    // Those that were not handled are there, and no other.
    let bus = target.bus().await;
    let mut pings = durable(&bus).await;
    for n in begun..20 {
        assert_eq!(event(&mut pings).await, Ping::new(n));
    }
    nothing_more(&mut pings).await;
    bus.close().await;
}

async fn options_that_do_not_fit(target: Target) {
    let bus = target.bus().await;
    let kind = async |subscribe: clacks_runtime::Subscribe<'_, Ping>| {
        within(subscribe.into_future())
            .await
            .expect_err("refused")
            .kind()
    };
    let options = SubscribeErrorKind::Options;
    assert_eq!(kind(bus.subscribe().durable("a b")).await, options);
    assert_eq!(kind(bus.subscribe().durable("")).await, options);
    assert_eq!(kind(bus.subscribe().redeliveries(1)).await, options);
    let policy = bus.subscribe().on_bad(OnBad::DeadLetter);
    assert_eq!(kind(policy).await, options);
    drop(durable(&bus).await);
    let other = bus.subscribe().durable("work").queue_length(7);
    assert_eq!(kind(other).await, SubscribeErrorKind::Refused);
    let again = within(bus.subscribe::<Ping>().durable("work").into_future()).await;
    drop(again.expect("the same is allowed"));
    bus.close().await;
}
