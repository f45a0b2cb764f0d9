//! The tutorial: a receiver of `PhoneStatus` and a sender, in one program.
//!
//! Without an argument on the in-process bus; with the URL of a broker, such as
//! `amqp://guest:guest@localhost`, on that.

use std::error::Error;

use clacks::Bus;
use clacks::events::PhoneStatus;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "memory:".to_owned());
    let bus = Bus::connect(&url).await?;

    // The type is the filter: this subscription gets no other event.
    let mut calls = bus.subscribe::<PhoneStatus>().await?;

    bus.send(&PhoneStatus {
        caller_id: "012345".to_owned(),
        receiver_id: "12343424".to_owned(),
        status: "busy".to_owned(),
    })
    .await?;

    if let Some(call) = calls.next().await {
        let call = call?;
        println!("{}", call.to_xml()?);
        println!(
            "{} calls {}: {}",
            call.caller_id, call.receiver_id, call.status
        );
    }
    bus.close().await;
    Ok(())
}
