//! Whether the right call is told that nobody was subscribed to its event.

use clacks::{Bus, SendErrorKind, events::PhoneStatus};
use futures_util::future::join_all;
use lapin::Confirmation;

use crate::{
    Setup, Table, event,
    raw::{self, WINDOW},
};

const ROUNDS: usize = 20;

/// Whether the event of that number is one that somebody is subscribed to.
fn is_heard(number: usize) -> bool {
    !number.is_multiple_of(5)
}

pub(crate) async fn measure(table: &mut Table) {
    let raw = alone().await;
    let ours = bus().await;
    let all = ROUNDS * WINDOW;
    table.add(
        "attribution, 256 in flight, 1 in 5 unroutable",
        percent(raw, all),
        percent(ours, all),
        "100 %",
        ours == all,
    );
}

#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn percent(right: usize, all: usize) -> String {
    format!("{:.1} % of {all}", 100.0 * right as f64 / all as f64)
}

async fn alone() -> usize {
    let target = Setup::target("attribution_raw");
    let connection = raw::connection(&target, "frame_max=131072").await;
    let listening = raw::channel(&connection, &target.domain).await;
    let _consumer = raw::consumer(&listening, &target.domain, None).await;
    let channel = raw::confirming(&connection, &target.domain).await;
    let mut right = 0;
    for round in 0..ROUNDS {
        let publish = async |number: usize| {
            let name = if is_heard(number) {
                "PhoneStatus"
            } else {
                "NodeLeave"
            };
            let id = format!("{round}-{number}");
            let body = event::body(0);
            let id_given = Some(id.clone());
            let confirm = raw::publish(&channel, &target.domain, name, &body, true, id_given).await;
            match confirm.await.expect("confirmed") {
                Confirmation::Ack(None) => is_heard(number),
                Confirmation::Ack(Some(returned)) => {
                    let returned = returned.delivery.properties.message_id().clone();
                    !is_heard(number) && returned.is_some_and(|other| other.as_str() == id)
                }
                _ => false,
            }
        };
        let results = join_all((0..WINDOW).map(publish)).await;
        right += results.into_iter().filter(|right| *right).count();
    }
    right
}

async fn bus() -> usize {
    let target = Setup::target("attribution");
    let bus = Bus::connect(&target.url).await.expect("a connection");
    let mut events = bus.subscribe::<PhoneStatus>().await.expect("subscribed");
    let drain = tokio::spawn(async move { while events.next().await.is_some() {} });
    let mut right = 0;
    for _ in 0..ROUNDS {
        let publish = async |number: usize| {
            let heard = event::numbered(number as u64);
            let publish = if is_heard(number) {
                bus.publish(&heard)
            } else {
                bus.publish(&event::unheard())
            };
            match publish.mandatory().await {
                Ok(_) => is_heard(number),
                Err(error) => !is_heard(number) && error.kind() == SendErrorKind::Unroutable,
            }
        };
        let results = join_all((0..WINDOW).map(publish)).await;
        right += results.into_iter().filter(|right| *right).count();
    }
    bus.close().await;
    drain.await.expect("ended");
    right
}
