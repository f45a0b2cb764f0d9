//! Connections over TLS, with certificates made here and a broker of ours that trusts them.

mod common;

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::id,
    sync::{
        OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use clacks_runtime::{Bus, BusBuilder, ConnectError, ConnectErrorKind};
use common::{Node, Ping, item, within};
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyPair,
};

/// The name in the certificate of the client, and of the user that it stands for.
const CLIENT: &str = "clacks-client";

type Authority = CertifiedIssuer<'static, KeyPair>;

fn authority(name: &str) -> Authority {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.distinguished_name.push(DnType::CommonName, name);
    let key = KeyPair::generate().expect("a key");
    CertifiedIssuer::self_signed(params, key).expect("a certificate")
}

fn write(folder: &Path, name: &str, authority: &Authority, hosts: &[&str]) {
    let hosts: Vec<String> = hosts.iter().copied().map(str::to_owned).collect();
    let mut params = CertificateParams::new(hosts).expect("good names");
    params.distinguished_name.push(DnType::CommonName, CLIENT);
    params.extended_key_usages = vec![
        ExtendedKeyUsagePurpose::ServerAuth,
        ExtendedKeyUsagePurpose::ClientAuth,
    ];
    let key = KeyPair::generate().expect("a key");
    let certificate = params.signed_by(&key, authority).expect("signed");
    let path = |extension: &str| folder.join(name).with_extension(extension);
    fs::write(path("pem"), certificate.pem()).expect("written");
    fs::write(path("key"), key.serialize_pem()).expect("written");
}

/// The folder with all certificates. The broker of ours has read them when it was first asked, so
/// that they are made once for it.
fn certificates(node: &Node) -> PathBuf {
    static MADE: OnceLock<PathBuf> = OnceLock::new();
    let folder = node.path("tls");
    MADE.get_or_init(|| {
        if folder.join("ca.pem").exists() {
            return folder;
        }
        let ours = authority("Test authority");
        write(&folder, "server", &ours, &["localhost"]);
        write(&folder, "client", &ours, &[]);
        let other = authority("Another authority");
        write(&folder, "stranger", &other, &[]);
        fs::write(folder.join("other.pem"), other.pem()).expect("written");
        fs::write(folder.join("ca.pem"), ours.pem()).expect("written");
        node.control(&["add_user", CLIENT, "unused"]);
        node.control(&["clear_password", CLIENT]);
        node.control(&["set_permissions", CLIENT, ".*", ".*", ".*"]);
        folder
    })
    .clone()
}

fn port(node: &Node) -> String {
    let place = fs::read_to_string(node.path("amqps")).expect("the broker says it");
    place.rsplit(':').next().expect("a port").to_owned()
}

/// A bus at `host` in a domain of its own, with what else there is to say in the URL.
fn bus(node: &Node, login: &str, host: &str, query: &str) -> BusBuilder {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let port = port(node);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let domain = format!("test.tls.p{}.n{count}", id());
    let url = format!("amqps://{login}{host}:{port}/{domain}{query}");
    Bus::builder(&url).connect_timeout(Duration::from_secs(5))
}

async fn failure(bus: BusBuilder) -> ConnectError {
    let error = within(bus.connect()).await.expect_err("no connection");
    assert!(!format!("{error} {error:?}").contains("secret"), "{error}");
    error
}

#[tokio::test]
async fn an_event_goes_over_tls() {
    let Some(node) = Node::given("an_event_goes_over_tls") else {
        return;
    };
    let folder = certificates(&node);
    let ca = folder.join("ca.pem");
    for builder in [
        bus(&node, "guest:guest@", "localhost", "").ca_file(&ca),
        bus(
            &node,
            "",
            "localhost",
            &format!("?cacertfile={}", ca.display()),
        ),
        bus(
            &node,
            "",
            "127.0.0.1",
            &format!(
                "?cacertfile={}&server_name_indication=localhost",
                ca.display()
            ),
        ),
    ] {
        let bus = within(builder.connect()).await.expect("a connection");
        let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
        // More than one record of TLS holds, and more than one frame of AMQP.
        let large = Ping::new("x".repeat(100_000));
        bus.send(&large).await.expect("sent");
        let ping = item(&mut pings).await.expect("an event");
        assert_eq!(*ping, large);
        assert_eq!(ping.user_id(), Some("guest"));
        bus.close().await;
    }
}

#[tokio::test]
async fn a_certificate_is_a_login() {
    let Some(node) = Node::given("a_certificate_is_a_login") else {
        return;
    };
    let folder = certificates(&node);
    let file = |name: &str| folder.join(name).display().to_string();
    let query = format!(
        "?auth_mechanism=external&cacertfile={}&certfile={}&keyfile={}",
        file("ca.pem"),
        file("client.pem"),
        file("client.key")
    );
    for (login, user) in [("", None), ("clacks-client@", Some(CLIENT))] {
        let bus = within(bus(&node, login, "localhost", &query).connect())
            .await
            .expect("a connection");
        let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
        bus.send(&Ping::new(1)).await.expect("sent");
        let ping = item(&mut pings).await.expect("an event");
        assert_eq!(ping.user_id(), user);
        bus.close().await;
    }
}

#[tokio::test]
async fn who_cannot_be_trusted() {
    let Some(node) = Node::given("who_cannot_be_trusted") else {
        return;
    };
    let folder = certificates(&node);
    let (ca, other) = (folder.join("ca.pem"), folder.join("other.pem"));
    // The machine's own authorities, if it has any, do not know ours.
    let unknown = failure(bus(&node, "user:secret@", "localhost", "")).await;
    assert_eq!(unknown.kind(), ConnectErrorKind::Tls, "{unknown}");
    assert!(unknown.is_permanent());
    let unknown = failure(bus(&node, "user:secret@", "localhost", "").ca_file(&other)).await;
    assert_eq!(unknown.kind(), ConnectErrorKind::Tls, "{unknown}");
    assert!(unknown.to_string().contains("UnknownIssuer"), "{unknown}");
    let name = failure(bus(&node, "user:secret@", "127.0.0.1", "").ca_file(&ca)).await;
    assert_eq!(name.kind(), ConnectErrorKind::Tls, "{name}");
    // The other way round: the broker does not trust who asks.
    let stranger = bus(&node, "", "localhost", "?auth_mechanism=external")
        .ca_file(&ca)
        .identity(folder.join("stranger.pem"), folder.join("stranger.key"));
    let stranger = failure(stranger).await;
    // The broker hangs up right after it has said why, so that what it said may be lost.
    let kinds = [ConnectErrorKind::Tls, ConnectErrorKind::Unreachable];
    assert!(kinds.contains(&stranger.kind()), "{stranger}");
    let nobody = bus(&node, "", "localhost", "?auth_mechanism=external").ca_file(&ca);
    let nobody = failure(nobody).await;
    assert_eq!(nobody.kind(), ConnectErrorKind::Login, "{nobody}");
    let password = failure(bus(&node, "guest:secret@", "localhost", "").ca_file(&ca)).await;
    assert_eq!(password.kind(), ConnectErrorKind::Login, "{password}");
}

#[tokio::test]
async fn files_that_are_none() -> io::Result<()> {
    let folder = env::temp_dir().join(format!("clacks-tls-{}", id()));
    fs::create_dir_all(&folder)?;
    let (empty, broken) = (folder.join("empty"), folder.join("broken"));
    fs::write(&empty, "")?;
    fs::write(
        &broken,
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
    )?;
    let ours = authority("Ours");
    write(&folder, "client", &ours, &[]);
    let (pem, key) = (folder.join("client.pem"), folder.join("client.key"));
    // A host that accepts and is never asked.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("amqps://user:secret@{}/d", listener.local_addr()?);
    for builder in [
        Bus::builder(&url).ca_file(folder.join("missing")),
        Bus::builder(&url).ca_file(&empty),
        Bus::builder(&url).ca_file(&broken),
        Bus::builder(&url).ca_file(&pem).identity(&pem, &empty),
        Bus::builder(&url).ca_file(&pem).identity(&empty, &key),
        Bus::builder(&url)
            .ca_file(&pem)
            .identity(&pem, folder.join("missing")),
    ] {
        let error = failure(builder).await;
        assert_eq!(error.kind(), ConnectErrorKind::Tls, "{error}");
        let file = folder.display().to_string();
        assert!(error.to_string().contains(&file), "{error}");
    }
    let plain = Bus::builder("amqp://user:secret@localhost").ca_file(&pem);
    assert_eq!(failure(plain).await.kind(), ConnectErrorKind::Address);
    fs::remove_dir_all(&folder)
}

#[tokio::test]
async fn a_port_without_tls() {
    let Some(target) = common::Target::amqp("a_port_without_tls") else {
        return;
    };
    let url = format!("amqps://user:secret@{}/d", target.host());
    let error = failure(Bus::builder(&url)).await;
    assert_eq!(error.kind(), ConnectErrorKind::Tls, "{error}");
}
