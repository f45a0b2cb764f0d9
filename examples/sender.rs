//! Sends one `PhoneStatus`.
//!
//! `cargo run --example sender -- amqp://guest:guest@localhost 012345 12343424 busy`

use std::error::Error;

use clacks::Bus;
use clacks::events::PhoneStatus;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [url, caller_id, receiver_id, status] = arguments.as_slice() else {
        return Err("usage: sender URL CALLER RECEIVER STATUS".into());
    };
    let bus = Bus::connect(url).await?;
    bus.send(&PhoneStatus {
        caller_id: caller_id.clone(),
        receiver_id: receiver_id.clone(),
        status: status.clone(),
    })
    .await?;
    bus.close().await;
    Ok(())
}
