//! How a bus gets over the loss of a connection, and worse.

mod common;

use std::{
    future::IntoFuture,
    time::{Duration, Instant},
};

use clacks_runtime::{
    Bus, ConnectErrorKind, ReceiveErrorKind, Received, SendErrorKind, State, StateWatch,
};
use common::{
    Ping, Target, event, item,
    proxy::{Mode, Proxy},
    refusal, within,
};
use futures_util::future::join_all;
use tokio::time::sleep;

#[tokio::test]
async fn a_lost_connection_comes_back_with_its_subscriptions() {
    let Some(target) = Target::amqp("a_lost_connection") else {
        return;
    };
    let proxy = Proxy::to(target.host()).await;
    let url = target.through(&proxy.place);
    let bus = within(Bus::connect(&url)).await.expect("a connection");
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    let outside = target.bus().await;
    for round in 0..3 {
        proxy.set(Mode::Refuse);
        sleep(Duration::from_millis(500)).await;
        proxy.set(Mode::Forward);
        let start = Instant::now();
        // What is sent after the gap arrives.
        let gap = refusal(&mut pings).await;
        assert_eq!(gap.kind(), ReceiveErrorKind::Gap);
        let ping = Ping::new(format!("{round} other"));
        outside.send(&ping).await.expect("sent");
        assert_eq!(event(&mut pings).await, ping);
        assert!(
            start.elapsed() < Duration::from_secs(5),
            "{:?}",
            start.elapsed()
        );
        // Sending works again too; events wait for the connection.
        within(bus.send(&Ping::new(format!("{round} own"))))
            .await
            .expect("sent");
        assert_eq!(event(&mut pings).await, Ping::new(format!("{round} own")));
    }
    within(bus.close()).await;
    assert!(within(pings.next()).await.is_none());
    outside.close().await;
}

#[tokio::test]
async fn everything_ends_in_time_when_the_broker_stalls() {
    let Some(target) = Target::amqp("the_broker_stalls") else {
        return;
    };
    let proxy = Proxy::to(target.host()).await;
    let url = target.through(&proxy.place);
    let bus = Bus::builder(&url)
        .connect_timeout(Duration::from_secs(1))
        .publish_timeout(Duration::from_secs(1));
    let bus = within(bus.connect()).await.expect("a connection");
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    proxy.set(Mode::Stall);
    let start = Instant::now();
    let error = bus.send(&Ping::new(1)).await.expect_err("no confirmation");
    assert_eq!(error.kind(), SendErrorKind::Timeout);
    bus.subscribe::<Ping>().await.expect_err("no answer");
    assert!(
        start.elapsed() < Duration::from_secs(3),
        "{:?}",
        start.elapsed()
    );
    let start = Instant::now();
    bus.close().await;
    assert!(
        start.elapsed() < Duration::from_secs(6),
        "{:?}",
        start.elapsed()
    );
    assert!(within(pings.next()).await.is_none());
}

async fn until(states: &mut StateWatch, wanted: impl Fn(&State) -> bool) -> State {
    within(async {
        loop {
            let state = states.next().await.expect("the bus is open");
            if wanted(&state) {
                return state;
            }
        }
    })
    .await
}

#[tokio::test]
async fn a_refused_event_is_reported_on_its_own_call() {
    let Some(target) = Target::amqp("a_refused_event") else {
        return;
    };
    let (bus, other) = (target.bus().await, target.bus().await);
    let mut pings = other.subscribe::<Ping>().await.expect("a subscription");
    let is_refused = |n: usize| n % 90 == 30;
    let send = async |n: usize| {
        let mut publish = bus.publish(&Ping::new(n));
        if is_refused(n) {
            // The broker closes the channel if this header is there and is no list.
            publish = publish.header("CC", "text");
        }
        match publish.await {
            Ok(_) => assert!(!is_refused(n), "{n} is bad"),
            Err(error) => {
                assert_eq!(error.kind(), SendErrorKind::Refused, "{n}: {error}");
                assert!(is_refused(n), "{n} is good: {error}");
            }
        }
    };
    within(join_all((0..256).map(send))).await;
    // Alone, it is known at once.
    let publish = bus.publish(&Ping::new("bad")).header("CC", "text");
    let error = within(publish.into_future()).await.expect_err("refused");
    assert_eq!(error.kind(), SendErrorKind::Refused, "{error}");
    bus.send(&Ping::new("last")).await.expect("sent");
    // Each arrives in order, and once more in order where that was needed.
    let mut first = 0;
    loop {
        let ping = event(&mut pings).await.0;
        let Ok(n) = ping.parse::<usize>() else {
            assert_eq!(ping, "last");
            break;
        };
        first += usize::from(is_refused(first));
        assert!(n <= first, "{n} before {first}");
        first += usize::from(n == first);
    }
    assert_eq!(first, 256);
    assert_eq!(bus.state().current(), State::Connected);
    bus.close().await;
    other.close().await;
}

#[tokio::test]
async fn what_was_not_confirmed_is_sent_once_more() {
    let Some(target) = Target::amqp("not_confirmed") else {
        return;
    };
    let proxy = Proxy::to(target.host()).await;
    let url = target.through(&proxy.place);
    let bus = Bus::builder(&url).publish_timeout(Duration::from_secs(15));
    let bus = within(bus.connect()).await.expect("a connection");
    let other = target.bus().await;
    let mut pings = other.subscribe::<Ping>().await.expect("a subscription");
    proxy.set(Mode::MuteConfirms);
    let events: Vec<_> = (0..20).map(Ping::new).collect();
    let sends = join_all(events.iter().map(|ping| bus.publish(ping).into_future()));
    let receive = async {
        let mut ids = Vec::new();
        for n in 0..20 {
            let ping = item(&mut pings).await.expect("an event");
            assert_eq!(*ping, Ping::new(n));
            ids.push(ping.message_id().map(str::to_owned));
        }
        // They have arrived, and the sender cannot know.
        proxy.set(Mode::Forward);
        proxy.cut();
        for (n, id) in ids.iter().enumerate() {
            let ping = item(&mut pings).await.expect("an event");
            assert_eq!(*ping, Ping::new(n));
            assert_eq!(ping.message_id(), id.as_deref());
        }
    };
    let (sent, ()) = within(async { tokio::join!(sends, receive) }).await;
    assert!(sent.iter().all(Result::is_ok), "{sent:?}");
    bus.close().await;
    other.close().await;
}

#[tokio::test]
async fn a_connection_lost_twice_leaves_an_event_unconfirmed() {
    let Some(target) = Target::amqp("lost_twice") else {
        return;
    };
    let proxy = Proxy::to(target.host()).await;
    let bus = Bus::builder(&target.through(&proxy.place)).publish_timeout(Duration::from_secs(15));
    let bus = within(bus.connect()).await.expect("a connection");
    let other = target.bus().await;
    let mut pings = other.subscribe::<Ping>().await.expect("a subscription");
    let lose = async {
        for _ in 0..2 {
            // Connected, but for a while nothing comes back: not even of what is sent again.
            assert_eq!(event(&mut pings).await, Ping::new(1));
            proxy.cut();
        }
    };
    proxy.set(Mode::MuteConfirms);
    let ping = Ping::new(1);
    let (sent, ()) = within(async { tokio::join!(bus.send(&ping), lose) }).await;
    let error = sent.expect_err("unconfirmed");
    assert_eq!(error.kind(), SendErrorKind::Unconfirmed, "{error}");
    bus.close().await;
    other.close().await;
}

#[tokio::test]
async fn what_the_broker_cannot_take_is_rejected() {
    let Some(target) = Target::amqp("cannot_take") else {
        return;
    };
    let proxy = Proxy::to(target.host()).await;
    let bus = within(Bus::connect(&target.through(&proxy.place))).await;
    let bus = bus.expect("a connection");
    proxy.set(Mode::Nack);
    let error = within(bus.send(&Ping::new(1))).await.expect_err("rejected");
    assert_eq!(error.kind(), SendErrorKind::Rejected, "{error}");
    bus.try_send(&Ping::new(2)).expect("room");
    within(bus.flush()).await.expect("settled");
    assert_eq!(bus.failures(), 1);
    proxy.set(Mode::Forward);
    within(bus.send(&Ping::new(3))).await.expect("sent");
    bus.close().await;
}

#[tokio::test]
async fn try_send_never_waits() {
    let Some(target) = Target::amqp("never_waits") else {
        return;
    };
    let proxy = Proxy::to(target.host()).await;
    let bus = Bus::builder(&target.through(&proxy.place)).publish_timeout(Duration::from_secs(2));
    let bus = within(bus.connect()).await.expect("a connection");
    proxy.set(Mode::Stall);
    let start = Instant::now();
    let mut taken = 0;
    let error = loop {
        match bus.try_send(&Ping::new(taken)) {
            Ok(()) => taken += 1,
            Err(error) => break error,
        }
        tokio::task::yield_now().await;
    };
    assert_eq!(error.kind(), SendErrorKind::Full, "{error}");
    assert!((256..=512).contains(&taken), "{taken}");
    let error = bus.flush().await.expect_err("no answer");
    assert_eq!(error.kind(), SendErrorKind::Timeout, "{error}");
    let drained = bus.shutdown(Duration::from_secs(1)).await;
    assert_eq!((drained.confirmed, drained.unconfirmed), (0, taken));
    assert_eq!(bus.failures(), taken);
    let took = start.elapsed();
    assert!(took < Duration::from_secs(5), "{took:?}");
}

#[tokio::test]
async fn shutdown_waits_for_confirmations() {
    let Some(target) = Target::amqp("waits_for_confirmations") else {
        return;
    };
    let proxy = Proxy::to(target.host()).await;
    let bus = within(Bus::connect(&target.through(&proxy.place))).await;
    let bus = bus.expect("a connection");
    let other = target.bus().await;
    let mut pings = other.subscribe::<Ping>().await.expect("a subscription");
    // The connection is lost while the bus shuts down, and what is under way needs another.
    proxy.set(Mode::MuteConfirms);
    for n in 0..100 {
        bus.try_send(&Ping::new(n)).expect("room");
    }
    assert_eq!(event(&mut pings).await, Ping::new(0));
    let lose = async {
        sleep(Duration::from_millis(100)).await;
        proxy.set(Mode::Forward);
        proxy.cut();
    };
    let shutdown = bus.shutdown(Duration::from_secs(15));
    let (drained, ()) = within(async { tokio::join!(shutdown, lose) }).await;
    assert_eq!((drained.confirmed, drained.unconfirmed), (100, 0));
    assert_eq!(bus.failures(), 0);
    other.close().await;
}

#[tokio::test]
async fn a_blocked_connection_shows() {
    let Some(target) = Target::amqp("a_blocked_connection") else {
        return;
    };
    let proxy = Proxy::to(target.host()).await;
    let bus = Bus::builder(&target.through(&proxy.place)).publish_timeout(Duration::from_secs(1));
    let bus = within(bus.connect()).await.expect("a connection");
    let mut states = bus.state();
    proxy.set(Mode::Block);
    let blocked = until(&mut states, |state| matches!(state, State::Blocked { .. })).await;
    assert_eq!(blocked.to_string(), "blocked by the broker: memory");
    let error = within(bus.send(&Ping::new(1))).await.expect_err("blocked");
    assert_eq!(error.kind(), SendErrorKind::Timeout);
    assert!(error.to_string().contains("memory"), "{error}");
    proxy.set(Mode::Unblock);
    until(&mut states, |state| *state == State::Connected).await;
    within(bus.send(&Ping::new(2))).await.expect("sent");
    bus.close().await;
}

#[tokio::test]
async fn a_blocked_bus_shuts_down_in_time() {
    let Some(target) = Target::amqp("blocked_shuts_down") else {
        return;
    };
    let proxy = Proxy::to(target.host()).await;
    let bus = within(Bus::connect(&target.through(&proxy.place))).await;
    let bus = bus.expect("a connection");
    let mut states = bus.state();
    within(bus.send(&Ping::new("first"))).await.expect("sent");
    proxy.set(Mode::Block);
    until(&mut states, |state| matches!(state, State::Blocked { .. })).await;
    for n in 0..10 {
        bus.try_send(&Ping::new(n)).expect("room");
    }
    let ping = Ping::new("waits");
    let start = Instant::now();
    let shutdown = bus.shutdown(Duration::from_secs(1));
    let (sent, drained) = tokio::join!(bus.send(&ping), shutdown);
    let took = start.elapsed();
    assert!(took < Duration::from_secs(3), "{took:?}");
    assert_eq!((drained.confirmed, drained.unconfirmed), (0, 11));
    assert!(!drained.is_complete());
    let error = sent.expect_err("not confirmed");
    assert_eq!(error.kind(), SendErrorKind::Unconfirmed, "{error}");
    assert_eq!(states.current(), State::Closed);
}

#[tokio::test]
async fn why_a_connection_does_not_come_back() {
    let Some(target) = Target::amqp("does_not_come_back") else {
        return;
    };
    let proxy = Proxy::to(target.host()).await;
    let bus = within(Bus::connect(&target.through(&proxy.place))).await;
    let bus = bus.expect("a connection");
    let mut states = bus.state();
    let reason = |state: &State| match state {
        State::Reconnecting { last_error, .. } => last_error.clone(),
        _ => None,
    };
    proxy.set(Mode::Refuse);
    let state = until(&mut states, |state| reason(state).is_some()).await;
    let error = reason(&state).expect("a reason");
    assert_eq!(error.kind(), ConnectErrorKind::Unreachable, "{error}");
    assert!(!error.is_permanent());
    proxy.set(Mode::RefuseLogin);
    let state = until(&mut states, |state| {
        reason(state).is_some_and(|error| error.kind() == ConnectErrorKind::Login)
    })
    .await;
    assert!(reason(&state).is_some_and(|error| error.is_permanent()));
    assert!(matches!(state, State::Reconnecting { attempt: 2.., .. }));
    // What was refused may be allowed again.
    proxy.set(Mode::Forward);
    until(&mut states, |state| *state == State::Connected).await;
    within(bus.send(&Ping::new(1))).await.expect("sent");
    bus.close().await;
}

#[tokio::test]
async fn a_handler_counts_gaps() {
    let Some(target) = Target::amqp("counts_gaps") else {
        return;
    };
    let proxy = Proxy::to(target.host()).await;
    let bus = within(Bus::connect(&target.through(&proxy.place))).await;
    let bus = bus.expect("a connection");
    let (done, mut is_done) = tokio::sync::mpsc::unbounded_channel();
    let handler = bus.on(move |ping| {
        done.send(Received::<Ping>::into_inner(ping))
            .expect("somebody waits");
        async {}
    });
    let handler = handler.await.expect("a handler");
    bus.send(&Ping::new(1)).await.expect("sent");
    assert_eq!(within(is_done.recv()).await, Some(Ping::new(1)));
    assert_eq!(handler.gaps(), 0);
    proxy.cut();
    within(async {
        while handler.gaps() == 0 {
            sleep(Duration::from_millis(10)).await;
        }
    })
    .await;
    bus.send(&Ping::new(2)).await.expect("sent");
    assert_eq!(within(is_done.recv()).await, Some(Ping::new(2)));
    bus.close().await;
}

#[tokio::test]
async fn a_durable_subscription_has_no_gap() {
    let Some(target) = Target::amqp("durable_no_gap") else {
        return;
    };
    let proxy = Proxy::to(target.host()).await;
    let bus = within(Bus::connect(&target.through(&proxy.place))).await;
    let bus = bus.expect("a connection");
    let outside = target.bus().await;
    let pings = bus.subscribe::<Ping>().durable("work").prefetch(4);
    let mut pings = within(pings.into_future()).await.expect("a subscription");
    for n in 0..10 {
        outside.send(&Ping::new(n)).await.expect("sent");
    }
    let held = item(&mut pings).await.expect("an event");
    assert_eq!(event(&mut pings).await, Ping::new(1));
    // For the acknowledgement of what is done.
    sleep(Duration::from_millis(200)).await;
    proxy.set(Mode::Refuse);
    for n in 10..20 {
        outside.send(&Ping::new(n)).await.expect("sent");
    }
    sleep(Duration::from_millis(300)).await;
    proxy.set(Mode::Forward);
    // It was given back with the connection: this comes too late.
    within(async {
        while bus.state().current() != State::Connected {
            sleep(Duration::from_millis(10)).await;
        }
    })
    .await;
    held.done();
    let mut seen = Vec::<u32>::new();
    while seen.len() < 19 {
        seen.push(event(&mut pings).await.0.parse().expect("a number"));
    }
    seen.sort_unstable();
    let expected: Vec<u32> = (0..20).filter(|n| *n != 1).collect();
    assert_eq!(seen, expected);
    bus.close().await;
    outside.close().await;
}

#[tokio::test]
async fn the_next_host_takes_over() {
    let Some(target) = Target::amqp("the_next_host") else {
        return;
    };
    let (one, two) = (
        Proxy::to(target.host()).await,
        Proxy::to(target.host()).await,
    );
    one.set(Mode::Refuse);
    let url = target.through(&format!("{},{}", one.place, two.place));
    // Whichever comes first.
    for _ in 0..4 {
        let bus = within(Bus::connect(&url)).await.expect("the other host");
        bus.close().await;
    }
    let bus = Bus::builder(&target.through(&two.place)).host(&one.place);
    let bus = within(bus.connect()).await.expect("the other host");
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    for n in 0..4 {
        let (lost, kept) = if n % 2 == 0 {
            (&two, &one)
        } else {
            (&one, &two)
        };
        kept.set(Mode::Forward);
        lost.set(Mode::Refuse);
        let start = Instant::now();
        assert_eq!(refusal(&mut pings).await.kind(), ReceiveErrorKind::Gap);
        within(bus.send(&Ping::new(n))).await.expect("sent");
        assert_eq!(event(&mut pings).await, Ping::new(n));
        let took = start.elapsed();
        assert!(took < Duration::from_secs(3), "{took:?}");
    }
    within(bus.close()).await;
}

#[tokio::test]
async fn a_mute_host_leaves_the_others_their_time() {
    let Some(target) = Target::amqp("a_mute_host") else {
        return;
    };
    let mute = tokio::net::TcpListener::bind("127.0.0.1:0").await;
    let mute = mute.expect("a port");
    let place = mute.local_addr().expect("an address");
    let url = target.through(&format!("{place},{}", target.host()));
    for _ in 0..4 {
        let bus = Bus::builder(&url).connect_timeout(Duration::from_secs(2));
        let bus = within(bus.connect()).await.expect("the other host");
        bus.close().await;
    }
}
