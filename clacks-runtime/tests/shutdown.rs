//! The orderly end of a bus. Every test runs in process, and against a broker where
//! `CLACKS_TEST_AMQP` names one.

mod common;

use std::{
    future::pending,
    time::{Duration, Instant},
};

use clacks_runtime::{Bus, Drained, Received, SendErrorKind, State, SubscribeErrorKind};
use common::{Ping, Pong, Target, event, on_each_transport, within};
use tokio::sync::{mpsc, watch};

on_each_transport! {
    a_bus_at_rest
    what_was_received_is_handled
    what_is_not_done_in_time_is_given_up
    the_states_of_a_bus
}

const LONG: Duration = Duration::from_secs(15);

async fn a_bus_at_rest(target: Target) {
    let bus = target.bus().await;
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    bus.send(&Ping::new(1)).await.expect("sent");
    assert_eq!(event(&mut pings).await, Ping::new(1));
    let start = Instant::now();
    let drained = within(bus.shutdown(LONG)).await;
    assert_eq!(drained, Drained::default());
    assert!(drained.is_complete());
    assert!(start.elapsed() < LONG / 2, "{:?}", start.elapsed());
    assert!(within(pings.next()).await.is_none());
    let error = bus.subscribe::<Ping>().await.expect_err("closed");
    assert_eq!(error.kind(), SubscribeErrorKind::Closed);
    let error = bus.send(&Ping::new(2)).await.expect_err("closed");
    assert_eq!(error.kind(), SendErrorKind::Closed);
    assert_eq!(within(bus.shutdown(LONG)).await, Drained::default());
    bus.close().await;
}

async fn what_was_received_is_handled(target: Target) {
    let (bus, other) = (target.bus().await, target.bus().await);
    let mut pongs = other.subscribe::<Pong>().await.expect("a subscription");
    let (started, mut has_started) = mpsc::unbounded_channel();
    let (open, gate) = watch::channel(false);
    let answering = bus.clone();
    let handler = bus.on(move |ping: Received<Ping>| {
        let (started, mut gate, bus) = (started.clone(), gate.clone(), answering.clone());
        async move {
            started.send(()).expect("somebody waits");
            gate.wait_for(|open| *open).await.expect("opened");
            // Who handles an event may still send one.
            bus.try_send(&Pong::new(&ping.0)).expect("taken");
        }
    });
    let handler = handler.await.expect("a handler");
    for n in 0..5 {
        other.send(&Ping::new(n)).await.expect("sent");
    }
    within(has_started.recv()).await.expect("started");
    let shutdown = bus.shutdown(LONG);
    // The first part of it is polled before the gate opens.
    let opening = async { open.send_replace(true) };
    let (drained, _) = within(async { tokio::join!(biased; shutdown, opening) }).await;
    assert!(drained.is_complete(), "{drained:?}");
    // All that had come from the broker by then.
    assert!((1..=5).contains(&drained.handled), "{drained:?}");
    assert_eq!((handler.panics(), bus.failures()), (0, 0));
    for n in 0..drained.handled {
        assert_eq!(event(&mut pongs).await, Pong::new(n));
    }
    other.close().await;
}

async fn what_is_not_done_in_time_is_given_up(target: Target) {
    let bus = target.bus().await;
    let (started, mut has_started) = mpsc::unbounded_channel();
    let handler = bus.on(move |_: Received<Ping>| {
        let started = started.clone();
        async move {
            started.send(()).expect("somebody waits");
            pending::<()>().await;
        }
    });
    let _handler = handler.await.expect("a handler");
    for n in 0..3 {
        bus.send(&Ping::new(n)).await.expect("sent");
    }
    within(has_started.recv()).await.expect("started");
    let start = Instant::now();
    let drained = within(bus.shutdown(Duration::from_millis(500))).await;
    let took = start.elapsed();
    assert!(took < Duration::from_secs(3), "{took:?}");
    assert!(!drained.is_complete());
    assert_eq!((drained.handled, drained.unconfirmed), (0, 0));
    assert!((1..=3).contains(&drained.unhandled), "{drained:?}");
    // The call has ended too.
    within(async { while has_started.recv().await.is_some() {} }).await;
}

async fn the_states_of_a_bus(target: Target) {
    let bus: Bus = target.bus().await;
    let mut states = bus.state();
    assert_eq!(states.current(), State::Connected);
    assert_eq!(within(states.next()).await, Some(State::Connected));
    let mut late = states.clone();
    let seen = tokio::spawn(async move { late.next().await });
    bus.close().await;
    assert_eq!(within(seen).await.expect("no panic"), Some(State::Closed));
    assert_eq!(within(states.next()).await, Some(State::Closed));
    assert_eq!(within(states.next()).await, None);
    assert_eq!(bus.state().current(), State::Closed);

    let bus = target.bus().await;
    let mut states = bus.state();
    assert_eq!(within(states.next()).await, Some(State::Connected));
    drop(bus);
    assert_eq!(within(states.next()).await, Some(State::Closed));
}
