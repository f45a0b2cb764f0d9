//! How an attempt to connect ends, if it ends badly.

mod common;

use std::time::{Duration, Instant};

use clacks_runtime::{Bus, ConnectError, ConnectErrorKind};
use common::{Target, within};
use tokio::net::TcpListener;

async fn failure(url: &str) -> ConnectError {
    let bus = Bus::builder(url).connect_timeout(Duration::from_secs(3));
    let error = within(bus.connect()).await.expect_err("no connection");
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("secret"), "{shown}");
    error
}

#[tokio::test]
#[cfg(not(feature = "tls"))]
async fn tls_is_not_there_yet() {
    let error = failure("amqps://user:secret@localhost/org.clacks").await;
    assert_eq!(error.kind(), ConnectErrorKind::Unsupported);
    assert!(error.to_string().contains("TLS"), "{error}");
}

#[tokio::test]
async fn a_port_that_nobody_listens_on() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let place = listener.local_addr().expect("an address");
    drop(listener);
    let error = failure(&format!("amqp://user:secret@{place}/org.x")).await;
    assert_eq!(error.kind(), ConnectErrorKind::Unreachable);
    assert!(
        error.to_string().contains(&format!("{place} for org.x")),
        "{error}"
    );
}

#[tokio::test]
async fn a_server_that_says_nothing() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let place = listener.local_addr().expect("an address");
    let start = Instant::now();
    let bus = Bus::builder(&format!("amqp://user:secret@{place}"))
        .connect_timeout(Duration::from_millis(300));
    let error = within(bus.connect()).await.expect_err("no connection");
    assert_eq!(error.kind(), ConnectErrorKind::Timeout);
    assert!(
        start.elapsed() < Duration::from_secs(2),
        "{:?}",
        start.elapsed()
    );
}

#[tokio::test]
async fn a_server_that_hangs_up() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let place = listener.local_addr().expect("an address");
    let server = tokio::spawn(async move { while listener.accept().await.is_ok() {} });
    let error = failure(&format!("amqp://user:secret@{place}")).await;
    assert_eq!(error.kind(), ConnectErrorKind::Unreachable, "{error}");
    server.abort();
}

#[tokio::test]
async fn a_wrong_password() {
    let Some(target) = Target::amqp("a_wrong_password") else {
        return;
    };
    let url = format!("amqp://{}:secret@{}", target.user, target.host());
    let error = failure(&url).await;
    assert_eq!(error.kind(), ConnectErrorKind::Login, "{error}");
}

#[tokio::test]
async fn an_unknown_vhost() {
    let Some(target) = Target::amqp("an_unknown_vhost") else {
        return;
    };
    let error = failure(&format!("{}?vhost=nowhere", target.url)).await;
    assert_eq!(error.kind(), ConnectErrorKind::Vhost, "{error}");
}
