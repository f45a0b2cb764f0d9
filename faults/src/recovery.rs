//! How soon events come again after a connection, or the broker, was lost.

use std::time::{Duration, Instant};

use clacks::{Bus, ReceiveErrorKind, Subscription, events::PhoneStatus};
use futures_util::{StreamExt, future::join_all};
use lapin::{Connection, ConnectionProperties, Consumer};
use tokio::time::{sleep, timeout};

use crate::{
    Setup, Table,
    common::{
        Target,
        proxy::{Mode, Proxy},
    },
    event, raw,
    table::{largest, median},
};

const SUBSCRIPTIONS: usize = 20;

/// What does not come again within this time does not come again.
const PATIENCE: Duration = Duration::from_mins(1);

/// How often raw lapin gets its chance, which takes long where it fails.
const RAW_RUNS: usize = 5;
const RAW_PATIENCE: Duration = Duration::from_secs(15);

pub(crate) async fn killed(setup: &Setup, table: &mut Table) {
    let target = Setup::target("killed");
    let proxy = Proxy::to(target.host()).await;
    let bus = Bus::connect(&target.through(&proxy.place)).await;
    let bus = bus.expect("a connection");
    let mut all = subscriptions(&bus).await;
    let outside = Bus::connect(&target.url).await.expect("a connection");
    let mut took = Vec::new();
    for run in 0..setup.runs {
        // The outages differ in length.
        proxy.set(Mode::Refuse);
        sleep(Duration::from_millis(50 + 37 * (run as u64 % 40))).await;
        proxy.set(Mode::Forward);
        took.extend(first_of_all(&outside, &mut all).await);
    }
    bus.close().await;
    outside.close().await;

    let raw = alone(
        setup.runs.min(RAW_RUNS),
        async |lose: &Proxy| {
            lose.set(Mode::Refuse);
            sleep(Duration::from_millis(500)).await;
            lose.set(Mode::Forward);
        },
        Setup::target("killed_raw"),
        RAW_PATIENCE,
    )
    .await;
    add(
        table,
        "killed connection: all 20 subscriptions get an event",
        raw,
        &mut took,
        setup.runs,
        1.5,
        "<= 1.5 s each time",
    );
}

pub(crate) async fn restarted(setup: &Setup, table: &mut Table) {
    let target = Setup::target("restarted");
    let bus = Bus::builder(&target.url).publish_timeout(PATIENCE);
    let bus = bus.connect().await.expect("a connection");
    let mut all = subscriptions(&bus).await;
    let mut took = Vec::new();
    for _ in 0..setup.runs {
        setup.node.down().await;
        setup.node.up().await;
        took.extend(first_of_all(&bus, &mut all).await);
    }
    bus.close().await;
    let node = &setup.node;
    let raw = alone(
        1,
        async |_: &Proxy| {
            node.down().await;
            // As long as a broker needs that has something to recover.
            sleep(Duration::from_secs(30)).await;
            node.up().await;
        },
        Setup::target("restarted_raw"),
        PATIENCE,
    )
    .await;
    add(
        table,
        "restarted broker: all 20 subscriptions get an event",
        raw,
        &mut took,
        setup.runs,
        5.5,
        "<= 5.5 s each time",
    );
}

fn add(
    table: &mut Table,
    what: &'static str,
    raw: String,
    took: &mut [f64],
    runs: usize,
    limit: f64,
    reach: &'static str,
) {
    let in_time = took.iter().filter(|took| **took <= limit).count();
    let ours = if took.is_empty() {
        "never".to_owned()
    } else {
        let (longest, middle) = (largest(took), median(took));
        format!("{in_time} of {runs}; longest {longest:.2} s, median {middle:.2} s")
    };
    table.add(what, raw, ours, reach, in_time == runs);
}

async fn subscriptions(bus: &Bus) -> Vec<Subscription<PhoneStatus>> {
    let subscribing = (0..SUBSCRIPTIONS).map(async |_| bus.subscribe::<PhoneStatus>().await);
    let all: Result<_, _> = join_all(subscribing).await.into_iter().collect();
    all.expect("subscribed")
}

/// The seconds until each subscription has got one of the events that `sender` sends from now on.
async fn first_of_all(sender: &Bus, all: &mut [Subscription<PhoneStatus>]) -> Option<f64> {
    let start = Instant::now();
    let sending = async {
        loop {
            // Those that are lost with the connection are no matter.
            let _ = timeout(Duration::from_secs(10), sender.send(&event::numbered(0))).await;
            sleep(Duration::from_millis(5)).await;
        }
    };
    // What was under way before the gap does not count.
    let receiving = join_all(all.iter_mut().map(async |events| {
        loop {
            match events.next().await.expect("goes on") {
                Err(error) if error.kind() == ReceiveErrorKind::Gap => break,
                _ => {}
            }
        }
        while events.next().await.expect("goes on").is_err() {}
        start.elapsed().as_secs_f64()
    }));
    let took = timeout(PATIENCE, async {
        tokio::select! {
            took = receiving => took,
            () = sending => unreachable!("it sends for ever"),
        }
    });
    took.await.ok().map(|took| largest(&took))
}

/// Raw lapin with its own recovery, as its documentation shows it: with queues that were declared on
/// one channel and are consumed on another.
async fn alone(
    runs: usize,
    lose: impl AsyncFn(&Proxy),
    target: Target,
    patience: Duration,
) -> String {
    let mut took = Vec::new();
    for run in 0..runs {
        let proxy = Proxy::to(target.host()).await;
        let login = target.url.split(['/', '@']).nth(2).expect("a login");
        let uri = format!("amqp://{login}@{}/%2f?frame_max=131072", proxy.place);
        let properties = ConnectionProperties::default().enable_auto_recover();
        let connection = Connection::connect(&uri, properties).await;
        let connection = connection.expect("a connection");
        let mut consumers = raw_consumers(&connection, &target.domain, run).await;
        lose(&proxy).await;
        let start = Instant::now();
        let sender = Bus::connect(&target.url).await.expect("a connection");
        let sending = async {
            loop {
                sender.send(&event::numbered(0)).await.expect("sent");
                sleep(Duration::from_millis(5)).await;
            }
        };
        let receiving = join_all(consumers.iter_mut().map(async |consumer| {
            // An error is one that recovery has to do with.
            while !matches!(consumer.next().await, Some(Ok(_))) {
                sleep(Duration::from_millis(1)).await;
            }
        }));
        let received = timeout(patience, async {
            tokio::select! {
                _ = receiving => {}
                () = sending => unreachable!("it sends for ever"),
            }
        });
        if received.await.is_ok() {
            took.push(start.elapsed().as_secs_f64());
        }
        sender.close().await;
        let _ = timeout(Duration::from_secs(1), connection.close(200, "".into())).await;
    }
    let dead = runs - took.len();
    let longest = largest(&took);
    format!("{dead} of {runs} dead, longest of the others {longest:.1} s")
}

async fn raw_consumers(connection: &Connection, domain: &str, run: usize) -> Vec<Consumer> {
    use lapin::{
        options::{BasicConsumeOptions, QueueBindOptions, QueueDeclareOptions},
        types::FieldTable,
    };
    let declaring = raw::channel(connection, domain).await;
    let mut consumers = Vec::new();
    for number in 0..SUBSCRIPTIONS {
        let name = format!("{domain}-{number}-{run}");
        let options = QueueDeclareOptions {
            exclusive: true,
            auto_delete: true,
            ..QueueDeclareOptions::default()
        };
        let key = format!("{domain}.event.PhoneStatus");
        let declared =
            declaring.queue_declare(name.as_str().into(), options, FieldTable::default());
        declared.await.expect("a queue");
        declaring
            .queue_bind(
                name.as_str().into(),
                domain.into(),
                key.as_str().into(),
                QueueBindOptions::default(),
                FieldTable::default(),
            )
            .await
            .expect("a binding");
        let channel = connection.create_channel().await.expect("a channel");
        let options = BasicConsumeOptions {
            no_ack: true,
            ..BasicConsumeOptions::default()
        };
        let consumer = channel.basic_consume(
            name.as_str().into(),
            "".into(),
            options,
            FieldTable::default(),
        );
        consumers.push(consumer.await.expect("a consumer"));
    }
    consumers
}
