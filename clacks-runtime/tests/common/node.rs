//! Brokers of ours, which may be stopped.

use std::{
    env, fs,
    io::{self, Write},
    path::PathBuf,
    process::Command,
    time::Duration,
};

use tokio::{net::TcpStream, time::sleep};

/// RabbitMQ writes down that there is a new quorum queue within three seconds; one that is younger does
/// not outlast that its node is killed.
pub(crate) async fn written_down() {
    sleep(Duration::from_secs(6)).await;
}

/// A node of a broker that `cargo xtask` keeps: its folder.
pub(crate) struct Node(PathBuf);

impl Node {
    /// The one of which `CLACKS_TEST_NODE` is the folder. Without one the test is skipped.
    pub(crate) fn given(test: &str) -> Option<Self> {
        let folder = variable("CLACKS_TEST_NODE", test)?;
        Some(Self(folder.into()))
    }

    /// Those of a cluster, of which `CLACKS_TEST_CLUSTER` are the folders. Without one the test is
    /// skipped.
    pub(crate) fn cluster(test: &str) -> Option<Vec<Self>> {
        let folders = variable("CLACKS_TEST_CLUSTER", test)?;
        Some(folders.split(':').map(|one| Self(one.into())).collect())
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn read(&self, name: &str) -> String {
        let text = fs::read_to_string(self.path(name)).expect("a file of the node");
        text.trim().to_owned()
    }

    /// Host and port.
    pub(crate) fn host(&self) -> String {
        let url = self.read("url");
        let host = url.trim_end_matches('/').rsplit('@').next();
        host.expect("at least one part").to_owned()
    }

    /// The process of the broker.
    pub(crate) fn pid(&self) -> String {
        self.read("pid")
    }

    /// Runs `rabbitmqctl` against it.
    pub(crate) fn control(&self, arguments: &[&str]) -> String {
        let output = Command::new(self.path("control"))
            .arg("-q")
            .args(arguments)
            .output()
            .expect("rabbitmqctl runs");
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            text(output.stderr)
        );
        text(output.stdout)
    }

    /// Sends the signal of that name to the broker.
    pub(crate) fn signal(&self, name: &str) {
        let status = Command::new("kill")
            .args(["-s", name, &self.pid()])
            .status();
        assert!(status.expect("kill runs").success(), "no process to {name}");
    }

    /// Kills the broker, and returns when it has gone. It stays down until [`Node::up`].
    pub(crate) async fn down(&self) {
        fs::write(self.path("down"), "").expect("written");
        while self.is_open().await {
            sleep(Duration::from_millis(10)).await;
        }
    }

    /// Starts the broker again, and returns when its port is open.
    pub(crate) async fn up(&self) {
        fs::remove_file(self.path("down")).expect("it was down");
        while !self.is_open().await {
            sleep(Duration::from_millis(5)).await;
        }
    }

    pub(crate) async fn is_open(&self) -> bool {
        TcpStream::connect(self.host()).await.is_ok()
    }
}

fn variable(name: &str, test: &str) -> Option<String> {
    let value = env::var(name).ok();
    if value.is_none() {
        writeln!(io::stderr(), "skipped: {name} is not set: {test}").expect("shown");
    }
    value
}
