//! Whether every call ends in time, and nothing is left, when the broker does not do its part.

use std::{
    fs,
    time::{Duration, Instant},
};

use clacks::{Bus, events::PhoneStatus};
use futures_util::FutureExt;
use tokio::{net::TcpListener, time::sleep};

use crate::{
    Setup, Table,
    common::proxy::{Mode, Proxy},
    event, raw,
};

/// The deadline of every call.
const LIMIT: Duration = Duration::from_secs(2);

/// How much later than its deadline a call may end: to close may take what it takes to say goodbye.
const GRACE: Duration = Duration::from_secs(5);

/// How long threads may take to end.
const LEFT_AFTER: Duration = Duration::from_secs(5);

/// What the broker does.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Fault {
    Mute,
    Stopped,
    Cut,
    Stalled,
    Blackhole,
    Blocked,
}

const FAULTS: [Fault; 6] = [
    Fault::Mute,
    Fault::Stopped,
    Fault::Cut,
    Fault::Stalled,
    Fault::Blackhole,
    Fault::Blocked,
];

/// How many calls there were, and how many ended in time.
#[derive(Debug, Default, Clone, Copy)]
struct Calls {
    all: usize,
    ended: usize,
}

impl Calls {
    /// Waits for a call, but not for ever.
    async fn watch<T>(&mut self, name: &str, call: impl Future<Output = T>) -> Option<T> {
        self.all += 1;
        let start = Instant::now();
        let result = tokio::time::timeout(LIMIT + GRACE, call).await.ok();
        if result.is_some() {
            self.ended += 1;
        } else {
            eprintln!("{name} hangs, {:.1} s", start.elapsed().as_secs_f64());
        }
        result
    }
}

pub(crate) async fn measure(setup: &Setup, table: &mut Table) {
    let mut raw = Calls::default();
    let mut raw_left = 0;
    let mut ours = Calls::default();
    let mut left = 0;
    for fault in FAULTS {
        eprintln!("hang: {fault:?}");
        let before = threads();
        bus(setup, fault, &mut ours).await;
        left += left_after(before).await;
        let before = threads();
        alone(setup, fault, &mut raw).await;
        raw_left += left_after(before).await;
    }
    table.add(
        "hang: calls that end in time; threads left 5 s after",
        format!("{} of {}; {raw_left}", raw.ended, raw.all),
        format!("{} of {}; {left}", ours.ended, ours.all),
        "all; none",
        ours.ended == ours.all && left == 0,
    );
}

/// How many threads lapin has in this process.
fn threads() -> usize {
    let tasks = fs::read_dir("/proc/self/task").expect("the threads of this process");
    tasks
        .filter_map(|task| fs::read_to_string(task.ok()?.path().join("comm")).ok())
        .filter(|name| name.starts_with("lapin"))
        .count()
}

async fn left_after(before: usize) -> usize {
    let start = Instant::now();
    while start.elapsed() < LEFT_AFTER && threads() > before {
        sleep(Duration::from_millis(50)).await;
    }
    threads().saturating_sub(before)
}

/// Makes the broker, or the way to it, faulty, or good again.
async fn break_it(setup: &Setup, proxy: &Proxy, fault: Fault, broken: bool) {
    match fault {
        Fault::Mute => {}
        Fault::Stopped => setup.node.signal(if broken { "STOP" } else { "CONT" }),
        Fault::Cut | Fault::Stalled | Fault::Blackhole => proxy.set(match fault {
            _ if !broken => Mode::Forward,
            Fault::Cut => Mode::Refuse,
            Fault::Stalled => Mode::Stall,
            _ => Mode::Blackhole,
        }),
        Fault::Blocked => {
            let limit: &[&str] = if broken {
                &["absolute", "1MB"]
            } else {
                &["0.4"]
            };
            let words = [&["set_vm_memory_high_watermark"], limit].concat();
            setup.node.control(&words);
        }
    }
    if !broken {
        // Torn connections, and alarms, take their time.
        proxy.cut();
        while setup.node.control(&["list_exchanges"]).is_empty() {
            sleep(Duration::from_millis(100)).await;
        }
    }
}

async fn mute() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let place = listener.local_addr().expect("an address").to_string();
    (listener, place)
}

async fn bus(setup: &Setup, fault: Fault, calls: &mut Calls) {
    let target = Setup::target("hang");
    let proxy = Proxy::to(target.host()).await;
    let through = target.through(&proxy.place);
    let builder = |url: &str| {
        Bus::builder(url)
            .connect_timeout(LIMIT)
            .publish_timeout(LIMIT)
    };
    if fault == Fault::Mute {
        let (_listener, place) = mute().await;
        for _ in 0..3 {
            let connecting = builder(&target.through(&place)).connect();
            drop(calls.watch("connect", connecting).await);
        }
        return;
    }
    let bus = builder(&through).connect().await.expect("a connection");
    let mut events = bus.subscribe::<PhoneStatus>().await.expect("subscribed");
    bus.send(&event::numbered(0)).await.expect("sent");
    events.next().await.expect("one").expect("an event");
    break_it(setup, &proxy, fault, true).await;
    let heard = event::numbered(1);
    calls.watch("send", bus.send(&heard)).await;
    let publish = bus.publish(&heard).mandatory();
    calls.watch("publish", publish.into_future()).await;
    let _ = bus.try_send(&heard);
    calls.watch("flush", bus.flush()).await;
    let subscribe = bus.subscribe::<PhoneStatus>().into_future();
    drop(calls.watch("subscribe", subscribe).await);
    let connecting = builder(&through).connect();
    drop(calls.watch("connect", connecting).await);
    let handler = bus.on(|_: clacks::Received<PhoneStatus>| std::future::pending::<()>());
    let handler = calls.watch("on", handler.into_future()).await;
    if let Some(Ok(handler)) = handler {
        calls.watch("stop", handler.stop()).await;
    }
    calls.watch("shutdown", bus.shutdown(LIMIT).map(drop)).await;
    calls.watch("close", bus.close()).await;
    calls
        .watch("next", async { while events.next().await.is_some() {} })
        .await;
    drop((bus, events));
    break_it(setup, &proxy, fault, false).await;
}

async fn alone(setup: &Setup, fault: Fault, calls: &mut Calls) {
    let target = Setup::target("hang_raw");
    let proxy = Proxy::to(target.host()).await;
    let connect = async |place: &str| {
        let login = target.url.split(['/', '@']).nth(2).expect("a login");
        let uri = format!("amqp://{login}@{place}/%2f?frame_max=131072&connection_timeout=2000");
        lapin::Connection::connect(&uri, lapin::ConnectionProperties::default()).await
    };
    if fault == Fault::Mute {
        let (_listener, place) = mute().await;
        for _ in 0..3 {
            drop(calls.watch("lapin: connect", connect(&place)).await);
        }
        return;
    }
    let connection = connect(&proxy.place).await.expect("a connection");
    let channel = raw::confirming(&connection, &target.domain).await;
    break_it(setup, &proxy, fault, true).await;
    let body = event::body(1);
    let publish = async {
        let options = lapin::options::BasicPublishOptions::default();
        let key = format!("{}.event.PhoneStatus", target.domain);
        let properties = lapin::BasicProperties::default();
        let domain = target.domain.as_str();
        let sent = channel.basic_publish(domain.into(), key.into(), options, &body, properties);
        sent.await?.await
    };
    drop(calls.watch("lapin: publish", publish).await);
    drop(
        calls
            .watch("lapin: create_channel", connection.create_channel())
            .await,
    );
    drop(calls.watch("lapin: connect", connect(&proxy.place)).await);
    drop(
        calls
            .watch("lapin: close", connection.close(200, "".into()))
            .await,
    );
    drop((channel, connection));
    break_it(setup, &proxy, fault, false).await;
}
