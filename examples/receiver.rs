//! Prints every `PhoneStatus` that arrives, until it is interrupted.
//!
//! `cargo run --example receiver -- amqp://guest:guest@localhost`

use std::error::Error;

use clacks::Bus;
use clacks::events::PhoneStatus;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let Some(url) = std::env::args().nth(1) else {
        return Err("usage: receiver URL".into());
    };
    let bus = Bus::connect(&url).await?;
    let mut calls = bus.subscribe::<PhoneStatus>().await?;
    println!("waiting for PhoneStatus");
    while let Some(call) = calls.next().await {
        match call {
            Ok(call) => println!(
                "{} calls {}: {}",
                call.caller_id, call.receiver_id, call.status
            ),
            // What is no valid event is no reason to stop.
            Err(refused) => eprintln!("{refused}: {:?}", refused.source()),
        }
    }
    Ok(())
}
