//! Random faults for as long as one likes, and what came of all that was sent meanwhile.

use std::{
    collections::HashSet,
    hash::{BuildHasher as _, RandomState},
    sync::Arc,
    time::{Duration, Instant},
};

use clacks::{Bus, ReceiveErrorKind, events::PhoneStatus};
use tokio::time::sleep;

use crate::{
    Setup, Table,
    common::proxy::{Mode, Proxy},
    durable::{Ledger, load},
    event,
};

/// Of a call that sends.
const LIMIT: Duration = Duration::from_secs(20);

/// How much later than that a call may end on a machine that has much to do.
const GRACE: Duration = Duration::from_secs(1);

/// Numbers that look as if they came by chance.
struct Chance(RandomState, u64);

impl Chance {
    /// A number below `limit`.
    fn below(&mut self, limit: u64) -> u64 {
        self.1 += 1;
        self.0.hash_one(self.1) % limit
    }

    /// So many milliseconds, from `least` to `most`.
    async fn pause(&mut self, least: u64, most: u64) {
        sleep(Duration::from_millis(least + self.below(most - least + 1))).await;
    }
}

pub(crate) async fn measure(setup: &Setup, table: &mut Table) {
    let target = Setup::target("soak");
    let ways = [
        Proxy::to(target.host()).await,
        Proxy::to(target.host()).await,
    ];
    let connect = |way: &Proxy| {
        Bus::builder(&target.through(&way.place))
            .publish_timeout(LIMIT)
            .connect()
    };
    let sending = connect(&ways[0]).await.expect("a connection");
    let receiving = connect(&ways[1]).await.expect("a connection");
    let mut private = receiving
        .subscribe::<PhoneStatus>()
        .await
        .expect("subscribed");
    let ledger = Arc::new(Ledger::default());
    let (senders, handler) = load(&ledger, &sending, &receiving, Duration::from_millis(150)).await;
    // Fire and forget: what comes, comes once, and every loss of the connection is told.
    let listening = tokio::spawn(async move {
        let (mut seen, mut twice, mut gaps) = (HashSet::new(), 0, 0);
        while let Some(item) = private.next().await {
            match item {
                Ok(event) if seen.insert(event::number(&event)) => {}
                Ok(_) => twice += 1,
                Err(error) if error.kind() == ReceiveErrorKind::Gap => gaps += 1,
                Err(error) => panic!("{error}"),
            }
        }
        (seen.len(), twice, gaps)
    });

    let mut chance = Chance(RandomState::new(), 0);
    let start = Instant::now();
    let mut faults = 0;
    while start.elapsed() < setup.soak {
        chance.pause(500, 6_000).await;
        let way = &ways[usize::try_from(chance.below(2)).expect("small")];
        let fault = chance.below(12);
        match fault {
            0..4 => way.cut(),
            4..10 => {
                let (mode, longest) = match fault {
                    4 | 5 => (Mode::Refuse, 4_000),
                    6 | 7 => (Mode::Stall, 4_000),
                    8 => (Mode::Blackhole, 4_000),
                    _ => (Mode::MuteConfirms, 1_000),
                };
                way.set(mode);
                chance.pause(100, longest).await;
                way.set(Mode::Forward);
                if mode != Mode::Stall {
                    way.cut();
                }
            }
            10 => {
                setup.node.signal("STOP");
                chance.pause(100, 3_000).await;
                setup.node.signal("CONT");
            }
            _ => {
                setup.node.down().await;
                chance.pause(0, 1_000).await;
                setup.node.up().await;
            }
        }
        faults += 1;
        if faults % 10 == 0 {
            let account = ledger.account();
            eprintln!(
                "soak: {:.0} s, {faults} faults, {} confirmed, {} received",
                start.elapsed().as_secs_f64(),
                account.confirmed,
                account.received
            );
        }
    }
    ledger.stop();
    senders.join_all().await;
    let account = ledger.settle().await;
    drop(handler);
    sending.close().await;
    receiving.close().await;
    let (seen, twice, gaps) = listening.await.expect("it ends with the bus");
    let longest = Duration::from_millis(
        ledger
            .longest_send
            .load(std::sync::atomic::Ordering::Relaxed),
    );
    table.add(
        "soak",
        "-",
        format!(
            "{} s, {faults} faults; durable: sent {}, received {}, missed {}, duplicated {}; \
             {} sends failed, the longest call {:.1} s; fire and forget: received {seen}, \
             duplicated {twice}, {gaps} gaps told",
            start.elapsed().as_secs(),
            account.confirmed,
            account.received,
            account.missed,
            account.duplicated,
            account.failed,
            longest.as_secs_f64(),
        ),
        "0 missed; calls in 20 s",
        account.missed == 0 && longest <= LIMIT + GRACE,
    );
}
