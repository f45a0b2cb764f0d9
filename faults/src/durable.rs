//! Whether anything that was confirmed is lost when the broker is killed under load.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use clacks::{Bus, Received, events::PhoneStatus};
use tokio::{task::JoinSet, time::sleep};

use crate::{Setup, Table, common::written_down, event};

const KILLS: usize = 20;
const SENDERS: usize = 32;

/// What was sent and what has come, by number.
#[derive(Default)]
pub(crate) struct Ledger {
    next: AtomicU64,
    stopped: AtomicBool,
    failed: AtomicU64,
    /// In milliseconds.
    pub(crate) longest_send: AtomicU64,
    confirmed: Mutex<Vec<u64>>,
    received: Mutex<HashMap<u64, u64>>,
}

/// What came of it all.
pub(crate) struct Account {
    pub(crate) confirmed: usize,
    pub(crate) failed: u64,
    pub(crate) received: usize,
    pub(crate) missed: usize,
    pub(crate) duplicated: u64,
}

impl Ledger {
    /// Sends until it is told to stop, with `pause` after each event.
    pub(crate) async fn send(&self, bus: &Bus, pause: Duration) {
        while !self.stopped.load(Ordering::Relaxed) {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let start = Instant::now();
            match bus.send(&event::numbered(number)).await {
                Ok(()) => lock(&self.confirmed).push(number),
                Err(_) => {
                    self.failed.fetch_add(1, Ordering::Relaxed);
                }
            }
            let took = u64::try_from(start.elapsed().as_millis()).expect("not that long");
            self.longest_send.fetch_max(took, Ordering::Relaxed);
            sleep(pause).await;
        }
    }

    pub(crate) fn receive(&self, event: &PhoneStatus) {
        *lock(&self.received)
            .entry(event::number(event))
            .or_default() += 1;
    }

    pub(crate) fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// A number above all that were sent so far.
    pub(crate) fn last(&self) -> u64 {
        self.next.load(Ordering::Relaxed)
    }

    pub(crate) fn confirmed(&self) -> usize {
        lock(&self.confirmed).len()
    }

    /// Waits until everything that was confirmed has come, or nothing does any more.
    pub(crate) async fn settle(&self) -> Account {
        let mut last = (usize::MAX, Instant::now());
        loop {
            let account = self.account();
            if account.received != last.0 {
                last = (account.received, Instant::now());
            }
            if account.missed == 0 || last.1.elapsed() > Duration::from_secs(20) {
                return account;
            }
            sleep(Duration::from_millis(100)).await;
        }
    }

    pub(crate) fn account(&self) -> Account {
        let confirmed = lock(&self.confirmed);
        let received = lock(&self.received);
        let is_missed = |number: &&u64| !received.contains_key(number);
        Account {
            confirmed: confirmed.len(),
            failed: self.failed.load(Ordering::Relaxed),
            received: received.len(),
            missed: confirmed.iter().filter(is_missed).count(),
            duplicated: received.values().map(|times| times - 1).sum(),
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Senders that share a bus, and a handler that shares its queue with nobody.
pub(crate) async fn load(
    ledger: &Arc<Ledger>,
    sending: &Bus,
    receiving: &Bus,
    pause: Duration,
) -> (JoinSet<()>, clacks::Handler) {
    let received = Arc::clone(ledger);
    let handler = receiving.subscribe::<PhoneStatus>().durable("work").on(
        move |event: Received<PhoneStatus>| {
            received.receive(&event);
            async {}
        },
    );
    let handler = handler.await.expect("a handler");
    written_down().await;
    let mut senders = JoinSet::new();
    for _ in 0..SENDERS {
        let (ledger, bus) = (Arc::clone(ledger), sending.clone());
        senders.spawn(async move { ledger.send(&bus, pause).await });
    }
    (senders, handler)
}

pub(crate) async fn measure(setup: &Setup, table: &mut Table) {
    let kills = KILLS.min(setup.runs);
    let target = Setup::target("durable_kills");
    let connect = || {
        Bus::builder(&target.url)
            .publish_timeout(Duration::from_secs(30))
            .connect()
    };
    let sending = connect().await.expect("a connection");
    let receiving = connect().await.expect("a connection");
    let ledger = Arc::new(Ledger::default());
    let (senders, handler) = load(&ledger, &sending, &receiving, Duration::ZERO).await;
    for kill in 0..kills {
        let before = ledger.confirmed();
        while ledger.confirmed() < before + 500 {
            sleep(Duration::from_millis(7)).await;
        }
        setup.node.down().await;
        setup.node.up().await;
        eprintln!("kill {kill}: {} confirmed", ledger.confirmed());
    }
    ledger.stop();
    senders.join_all().await;
    let account = ledger.settle().await;
    drop(handler);
    sending.close().await;
    receiving.close().await;
    table.add(
        "durable, broker killed 20 times under load: confirmed events missing",
        "-",
        format!(
            "{} of {} ({kills} kills, {} duplicated, {} sends failed)",
            account.missed, account.confirmed, account.duplicated, account.failed
        ),
        "0",
        account.missed == 0,
    );
}
