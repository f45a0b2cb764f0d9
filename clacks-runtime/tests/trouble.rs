//! What a bus makes of trouble, whatever carries it. Every test runs in process, where `Faults` makes
//! the trouble, and against a broker where `CLACKS_TEST_AMQP` names one, where a proxy does.

mod common;

use std::{future::IntoFuture, time::Duration};

use clacks_runtime::{Bus, BusBuilder, Faults, ReceiveErrorKind, SendErrorKind, State, StateWatch};
use common::{
    Ping, Target, event, item, on_each_transport,
    proxy::{Mode, Proxy},
    refusal, within,
};
use tokio::time::sleep;

on_each_transport! {
    a_gap_is_told_and_events_come_again
    what_was_not_done_comes_again_after_a_loss
    a_blocked_broker_lets_senders_wait
    a_broker_that_is_down_lets_senders_wait
    what_is_not_taken_is_rejected
    a_closed_bus_waits_for_nothing
}

/// What makes the trouble.
enum Trouble {
    Memory(Faults),
    Amqp(Proxy),
}

impl Trouble {
    /// On the way to the target, and the URL of that way.
    async fn on(target: &Target) -> (Self, String) {
        if target.url.starts_with("memory:") {
            // A name of its own: trouble is for all who share it.
            let url = format!(
                "memory://{}@{}/{}",
                target.user, target.domain, target.domain
            );
            (Self::Memory(Faults::on(&target.domain)), url)
        } else {
            let proxy = Proxy::to(target.host()).await;
            let url = target.through(&proxy.place);
            (Self::Amqp(proxy), url)
        }
    }

    fn lose_connections(&self) {
        match self {
            Self::Memory(faults) => faults.lose_connections(),
            Self::Amqp(proxy) => proxy.cut(),
        }
    }

    fn stop(&self) {
        match self {
            Self::Memory(faults) => faults.stop(),
            Self::Amqp(proxy) => proxy.set(Mode::Refuse),
        }
    }

    fn start(&self) {
        match self {
            Self::Memory(faults) => faults.start(),
            Self::Amqp(proxy) => proxy.set(Mode::Forward),
        }
    }

    fn block(&self) {
        match self {
            Self::Memory(faults) => faults.block("memory"),
            Self::Amqp(proxy) => proxy.set(Mode::Block),
        }
    }

    fn unblock(&self) {
        match self {
            Self::Memory(faults) => faults.unblock(),
            Self::Amqp(proxy) => proxy.set(Mode::Unblock),
        }
    }

    /// Has one event rejected.
    async fn reject(&self, bus: &Bus) -> SendErrorKind {
        match self {
            Self::Memory(faults) => faults.reject(1),
            Self::Amqp(proxy) => proxy.set(Mode::Nack),
        }
        let error = within(bus.send(&Ping::new("no"))).await;
        if let Self::Amqp(proxy) = self {
            proxy.set(Mode::Forward);
        }
        error.expect_err("rejected").kind()
    }
}

async fn connected(builder: BusBuilder) -> Bus {
    within(builder.connect()).await.expect("a connection")
}

async fn until(states: &mut StateWatch, wanted: impl Fn(&State) -> bool) {
    within(async {
        while let Some(state) = states.next().await {
            if wanted(&state) {
                return;
            }
        }
        panic!("the bus is closed");
    })
    .await;
}

async fn a_gap_is_told_and_events_come_again(target: Target) {
    let (trouble, url) = Trouble::on(&target).await;
    let bus = connected(Bus::builder(&url)).await;
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    bus.send(&Ping::new(1)).await.expect("sent");
    assert_eq!(event(&mut pings).await, Ping::new(1));
    for n in 2..5 {
        trouble.lose_connections();
        assert_eq!(refusal(&mut pings).await.kind(), ReceiveErrorKind::Gap);
        within(bus.send(&Ping::new(n))).await.expect("sent");
        assert_eq!(event(&mut pings).await, Ping::new(n));
    }
    bus.close().await;
}

async fn what_was_not_done_comes_again_after_a_loss(target: Target) {
    let (trouble, url) = Trouble::on(&target).await;
    let bus = connected(Bus::builder(&url)).await;
    let pings = bus.subscribe::<Ping>().durable("work");
    let mut pings = within(pings.into_future()).await.expect("a subscription");
    bus.send(&Ping::new(1)).await.expect("sent");
    let held = item(&mut pings).await.expect("an event");
    assert!(!held.redelivered());
    trouble.lose_connections();
    // No gap: nothing was missed.
    let again = item(&mut pings).await.expect("an event");
    assert_eq!(*again, Ping::new(1));
    assert!(again.redelivered());
    // This comes too late, and changes nothing.
    held.done();
    again.done();
    within(bus.send(&Ping::new(2))).await.expect("sent");
    assert_eq!(event(&mut pings).await, Ping::new(2));
    bus.close().await;
}

async fn a_blocked_broker_lets_senders_wait(target: Target) {
    let (trouble, url) = Trouble::on(&target).await;
    let limit = Duration::from_secs(1);
    let bus = connected(Bus::builder(&url).publish_timeout(limit)).await;
    let mut states = bus.state();
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    trouble.block();
    until(
        &mut states,
        |state| matches!(state, State::Blocked { reason } if reason == "memory"),
    )
    .await;
    let error = within(bus.send(&Ping::new("late")))
        .await
        .expect_err("blocked");
    assert_eq!(error.kind(), SendErrorKind::Timeout, "{error}");
    assert!(error.to_string().contains("memory"), "{error}");
    trouble.unblock();
    until(&mut states, |state| *state == State::Connected).await;
    within(bus.send(&Ping::new("good"))).await.expect("sent");
    // What was sent while the broker was blocked may have been delivered or not.
    let first = event(&mut pings).await;
    if first == Ping::new("late") {
        assert_eq!(event(&mut pings).await, Ping::new("good"));
    } else {
        assert_eq!(first, Ping::new("good"));
    }
    bus.close().await;
}

async fn a_broker_that_is_down_lets_senders_wait(target: Target) {
    let (trouble, url) = Trouble::on(&target).await;
    let limit = Duration::from_secs(15);
    let bus = connected(Bus::builder(&url).publish_timeout(limit)).await;
    let mut states = bus.state();
    trouble.stop();
    until(&mut states, |state| {
        matches!(state, State::Reconnecting { .. })
    })
    .await;
    let start = async {
        sleep(Duration::from_millis(300)).await;
        trouble.start();
    };
    let ping = Ping::new(1);
    let (sent, ()) = within(async { tokio::join!(bus.send(&ping), start) }).await;
    sent.expect("sent after a while");
    until(&mut states, |state| *state == State::Connected).await;
    bus.close().await;
}

async fn what_is_not_taken_is_rejected(target: Target) {
    let (trouble, url) = Trouble::on(&target).await;
    let bus = connected(Bus::builder(&url)).await;
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    assert_eq!(trouble.reject(&bus).await, SendErrorKind::Rejected);
    within(bus.send(&Ping::new("good"))).await.expect("sent");
    while event(&mut pings).await != Ping::new("good") {}
    bus.close().await;
}

async fn a_closed_bus_waits_for_nothing(target: Target) {
    let (trouble, url) = Trouble::on(&target).await;
    let bus = connected(Bus::builder(&url)).await;
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    trouble.stop();
    let ping = Ping::new(1);
    let close = async {
        sleep(Duration::from_millis(100)).await;
        bus.close().await;
    };
    let (sent, ()) = within(async { tokio::join!(bus.send(&ping), close) }).await;
    let kind = sent.expect_err("closed").kind();
    assert!(
        matches!(kind, SendErrorKind::Closed | SendErrorKind::Unconfirmed),
        "{kind:?}"
    );
    within(async { while pings.next().await.is_some() {} }).await;
    assert_eq!(bus.state().current(), State::Closed);
}
