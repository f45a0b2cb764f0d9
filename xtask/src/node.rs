//! One RabbitMQ node with an epmd of its own, apart from everything else on the machine.

use std::collections::hash_map::RandomState;
use std::env;
use std::fmt::Write as _;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::hash::{BuildHasher as _, Hasher as _};
use std::io::{self, Read as _, Write as _};
use std::mem;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::failure::{Doing as _, Failure, Result};
use crate::install::on_path;

/// Five seconds are usual; a machine under load needs far more.
const START_DEADLINE: Duration = Duration::from_mins(2);
const EPMD_DEADLINE: Duration = Duration::from_secs(20);
const ANSWER_DEADLINE: Duration = Duration::from_secs(2);
const LOG_TAIL: usize = 60;

/// What Debian's package owns; the programs in /usr/sbin insist on root or the user `rabbitmq`.
const DEBIAN: &str = "/usr/lib/rabbitmq/bin";

/// Where `rabbitmq-server` is, if it is anywhere.
pub(crate) fn server_folder() -> Option<PathBuf> {
    let debian = PathBuf::from(DEBIAN);
    if debian.join("rabbitmq-server").is_file() {
        return Some(debian);
    }
    on_path("rabbitmq-server")?.parent().map(Path::to_owned)
}

/// A node and its epmd, stopped and removed on drop.
pub(crate) struct Node {
    folder: Folder,
    ports: Ports,
    /// `None` of a node that uses that of the first node of its cluster.
    epmd: Option<Child>,
    /// `None` while epmd comes up, and while the node shall be [down](DOWN).
    server: Option<Child>,
    deadline: Instant,
    ended: bool,
}

/// While its folder has a file of this name, a node is down: it is killed as by a loss of power, and
/// starts again once the file has gone.
const DOWN: &str = "down";

impl Node {
    /// Starts the processes; [`Node::is_ready`] says when the broker answers.
    pub(crate) fn start() -> Result<Self> {
        let ports = Ports::choose().doing("find free ports")?;
        let mut node = Self::prepare(ports, None)?;
        // A group of their own, led by epmd, so that one signal ends them and all they started.
        let epmd = node
            .folder
            .command(Path::new("epmd"), &node.ports)?
            .args(["-address", "127.0.0.1"])
            .args(["-port", &node.ports.epmd.to_string()])
            .process_group(0)
            .spawn()
            .doing("start epmd, the port mapper of Erlang")?;
        node.epmd = Some(epmd);
        // Where it does not come up, `is_ready` sees it and says so.
        if node.wait_for_epmd()? {
            node.start_server()?;
        }
        Ok(node)
    }

    /// Starts one more node for the cluster of `first`, which must be ready.
    pub(crate) fn join(first: &Self) -> Result<Self> {
        let mut ports = Ports::choose().doing("find free ports")?;
        ports.epmd = first.ports.epmd;
        let mut node = Self::prepare(ports, Some(first))?;
        node.start_server()?;
        Ok(node)
    }

    /// Everything but the processes.
    fn prepare(ports: Ports, first: Option<&Self>) -> Result<Self> {
        let programs = server_folder().ok_or_else(|| Failure::new("rabbitmq-server is missing"))?;
        let folder = Folder::create()?;
        let first = first.map(Node::folder);
        fs::write(folder.path("rabbitmq.conf"), configuration(&ports, first))
            .and_then(|()| {
                let plugins = "[rabbitmq_auth_mechanism_ssl].\n";
                fs::write(folder.path("enabled_plugins"), plugins)
            })
            .and_then(|()| fs::create_dir(folder.path("tls")))
            .and_then(|()| {
                let tls = tls_configuration(&folder.path("tls"), &ports);
                fs::write(folder.path("advanced.config"), tls)
            })
            .and_then(|()| fs::write(folder.path("amqps"), loopback(ports.amqps).to_string()))
            .and_then(|()| write_control(&folder, &programs, &ports))
            .and_then(|()| {
                let cookie = match first {
                    Some(first) => fs::read_to_string(first.join(COOKIE))?,
                    None => format!("{:016x}{:016x}", random(), random()),
                };
                write_cookie(&folder.path(COOKIE), &cookie)
            })
            .doing("write the node's configuration")?;
        let node = Self {
            folder,
            ports,
            epmd: None,
            server: None,
            deadline: Instant::now() + START_DEADLINE,
            ended: false,
        };
        fs::write(node.folder.path("url"), node.url()).doing("write the node's URL")?;
        Ok(node)
    }

    fn start_server(&mut self) -> Result<()> {
        let programs = server_folder().ok_or_else(|| Failure::new("rabbitmq-server is missing"))?;
        let group = match &self.epmd {
            Some(epmd) => group(epmd),
            None => 0,
        };
        let server = self
            .folder
            .command(&programs.join("rabbitmq-server"), &self.ports)?
            .process_group(group)
            .spawn()
            .doing("start rabbitmq-server")?;
        self.server = Some(server);
        Ok(())
    }

    /// Without our own epmd the node would start one that nobody stops.
    fn wait_for_epmd(&mut self) -> Result<bool> {
        let deadline = Instant::now() + EPMD_DEADLINE;
        while TcpStream::connect(loopback(self.ports.epmd)).is_err() {
            if Instant::now() > deadline {
                return Err(self.failure("epmd does not answer"));
            }
            thread::sleep(Duration::from_millis(20));
            if self.epmd_has_ended() {
                return Ok(false);
            }
        }
        // It may be another's epmd that answered.
        thread::sleep(Duration::from_millis(20));
        Ok(!self.epmd_has_ended())
    }

    fn epmd_has_ended(&mut self) -> bool {
        self.epmd.as_mut().is_some_and(exited)
    }

    /// Whether the broker answers; fails when it never will.
    pub(crate) fn is_ready(&mut self) -> Result<bool> {
        if self.epmd_has_ended() {
            return Err(self.failure("epmd has ended"));
        }
        self.must_run()?;
        if Instant::now() > self.deadline {
            let seconds = START_DEADLINE.as_secs();
            return Err(self.failure(&format!("the broker does not answer after {seconds} s")));
        }
        Ok(speaks_amqp(loopback(self.ports.amqp)))
    }

    /// Ends the node and says whether one of its ports is another's: then others may do.
    pub(crate) fn lost_a_port(&mut self) -> bool {
        self.end();
        self.ports.are_taken()
    }

    /// Has the node down or up as its folder [says](DOWN); fails when it is not there and should be.
    pub(crate) fn follow(&mut self) -> Result<()> {
        let shall_be_down = self.folder.path(DOWN).exists();
        match &mut self.server {
            Some(server) if shall_be_down => {
                // It may have ended by itself.
                let _ = server.kill();
                server.wait().doing("wait for rabbitmq-server")?;
                self.server = None;
                Ok(())
            }
            None if shall_be_down => Ok(()),
            None => self.start_server(),
            Some(_) => self.must_run(),
        }
    }

    /// Fails when the node is no longer there.
    fn must_run(&mut self) -> Result<()> {
        if self.server.as_mut().is_some_and(|server| !exited(server)) {
            Ok(())
        } else {
            Err(self.failure("rabbitmq-server has ended"))
        }
    }

    /// Where the tests find `url`; `amqps`, the place of the listener with TLS; `tls`, where that looks
    /// for `ca.pem`, `server.pem` and `server.key` at the first handshake; `control`, which runs
    /// `rabbitmqctl` against the node; and `pid`. They may write [`DOWN`] there.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder.0
    }

    pub(crate) fn url(&self) -> String {
        format!("amqp://guest:guest@127.0.0.1:{}/", self.ports.amqp)
    }

    /// Nothing in the node is worth an orderly shutdown of nine seconds.
    fn end(&mut self) {
        // Once all are waited for, the group's number may be given to others.
        if mem::replace(&mut self.ended, true) {
            return;
        }
        if let Some(leader) = self.epmd.as_ref().or(self.server.as_ref()) {
            let _ = Command::new("sh")
                .args(["-c", "kill -s KILL -- \"-$0\"", &group(leader).to_string()])
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status();
        }
        for child in self.epmd.iter_mut().chain(&mut self.server) {
            let _ = child.wait();
        }
    }

    fn failure(&self, what: &str) -> Failure {
        let log = self.folder.log();
        let lines: Vec<&str> = log.lines().collect();
        let tail = lines[lines.len().saturating_sub(LOG_TAIL)..].join("\n  ");
        Failure::new(format!("{what}; the end of its log:\n  {tail}"))
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        self.end();
    }
}

/// The node's own folder, its home too; removed on drop.
struct Folder(PathBuf);

impl Folder {
    fn create() -> Result<Self> {
        let path = env::temp_dir().join(format!("clacks-broker-{}", unique()));
        DirBuilder::new()
            .mode(0o700)
            .create(&path)
            .doing(format_args!("create {}", path.display()))?;
        Ok(Self(path))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn log(&self) -> String {
        fs::read(self.path("log")).map_or_else(
            |error| format!("(no log: {error})"),
            |bytes| String::from_utf8_lossy(&bytes).into_owned(),
        )
    }

    /// A program that sees this folder and these ports, and nothing of the machine's own broker.
    fn command(&self, program: &Path, ports: &Ports) -> Result<Command> {
        let log = File::options()
            .create(true)
            .append(true)
            .open(self.path("log"))
            .doing("open the node's log")?;
        let errors = log.try_clone().doing("open the node's log")?;
        let mut command = Command::new(program);
        for (name, _) in env::vars_os() {
            if is_foreign(&name.to_string_lossy()) {
                command.env_remove(name);
            }
        }
        command
            .envs(environment(&self.0, ports))
            .current_dir(&self.0)
            .stdin(Stdio::null())
            .stdout(log)
            .stderr(errors);
        Ok(command)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A process that is being killed may still finish creating a file.
        for _ in 0..20 {
            match fs::remove_dir_all(&self.0) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    thread::sleep(Duration::from_millis(50));
                }
                _ => return,
            }
        }
        eprintln!("xtask: cannot remove {}", self.0.display());
    }
}

/// Free ports on the loopback interface.
struct Ports {
    amqp: u16,
    amqps: u16,
    distribution: u16,
    epmd: u16,
}

impl Ports {
    fn choose() -> io::Result<Self> {
        // All are held at once, so that they differ.
        let held = [
            TcpListener::bind(loopback(0))?,
            TcpListener::bind(loopback(0))?,
            TcpListener::bind(loopback(0))?,
            TcpListener::bind(loopback(0))?,
        ];
        let [amqp, amqps, distribution, epmd] = held.each_ref().map(TcpListener::local_addr);
        Ok(Self {
            amqp: amqp?.port(),
            amqps: amqps?.port(),
            distribution: distribution?.port(),
            epmd: epmd?.port(),
        })
    }

    fn are_taken(&self) -> bool {
        [self.amqp, self.amqps, self.distribution, self.epmd]
            .iter()
            .any(|&port| TcpListener::bind(loopback(port)).is_err())
    }
}

fn loopback(port: u16) -> SocketAddr {
    SocketAddr::from((Ipv4Addr::LOCALHOST, port))
}

/// `first` is the folder of the node whose cluster this one joins.
fn configuration(ports: &Ports, first: Option<&Path>) -> String {
    let mut text = format!(
        "listeners.tcp.1 = 127.0.0.1:{}\n\
         log.file = false\n\
         log.console = true\n\
         # A nearly full disk is no reason to stop the tests' publishers.\n\
         disk_free_limit.absolute = 1MB\n\
         # Of a cluster that falls apart, the larger part goes on.\n\
         cluster_partition_handling = pause_minority\n",
        ports.amqp
    );
    if let Some(first) = first {
        let _ = write!(
            text,
            "cluster_formation.peer_discovery_backend = classic_config\n\
             cluster_formation.classic_config.nodes.1 = {}\n",
            node_name(first)
        );
    }
    text
}

/// The group that `leader` leads.
fn group(leader: &Child) -> i32 {
    i32::try_from(leader.id()).expect("process ids are positive 32-bit integers")
}

/// The tests make the certificates, after the node has started: in this form of the configuration
/// nobody looks for the files before somebody connects.
fn tls_configuration(folder: &Path, ports: &Ports) -> String {
    let file = |name: &str| folder.join(name).display().to_string();
    format!(
        "[{{rabbit, [\n  \
           {{ssl_listeners, [{{\"127.0.0.1\", {}}}]}},\n  \
           {{ssl_options, [{{cacertfile, \"{}\"}}, {{certfile, \"{}\"}}, {{keyfile, \"{}\"}},\n    \
             {{verify, verify_peer}}, {{fail_if_no_peer_cert, false}}]}},\n  \
           {{auth_mechanisms, ['PLAIN', 'AMQPLAIN', 'EXTERNAL']}},\n  \
           {{ssl_cert_login_from, common_name}}\n]}}].\n",
        ports.amqps,
        file("ca.pem"),
        file("server.pem"),
        file("server.key"),
    )
}

/// Writes `control`, a script.
fn write_control(folder: &Folder, programs: &Path, ports: &Ports) -> io::Result<()> {
    let mut script = "#!/bin/sh\n".to_owned();
    for (name, value) in environment(&folder.0, ports) {
        let _ = writeln!(script, "export {name}='{value}'");
    }
    let _ = writeln!(
        script,
        "exec '{}' \"$@\"",
        programs.join("rabbitmqctl").display()
    );
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o700)
        .open(folder.path("control"))?
        .write_all(script.as_bytes())
}

fn environment(folder: &Path, ports: &Ports) -> Vec<(&'static str, String)> {
    let inside = |name: &str| folder.join(name).display().to_string();
    let home = folder.display().to_string();
    vec![
        ("HOME", home.clone()),
        ("LC_ALL", "C.UTF-8".to_owned()),
        ("RABBITMQ_NODENAME", node_name(folder)),
        ("RABBITMQ_BASE", home),
        ("RABBITMQ_MNESIA_BASE", inside("mnesia")),
        ("RABBITMQ_LOG_BASE", inside("logs")),
        ("RABBITMQ_LOGS", "-".to_owned()),
        ("RABBITMQ_CONFIG_FILE", inside("rabbitmq.conf")),
        ("RABBITMQ_CONFIG_FILES", inside("conf.d")),
        ("RABBITMQ_ADVANCED_CONFIG_FILE", inside("advanced.config")),
        ("RABBITMQ_GENERATED_CONFIG_DIR", inside("config")),
        ("RABBITMQ_SCHEMA_DIR", inside("schema")),
        ("RABBITMQ_ENABLED_PLUGINS_FILE", inside("enabled_plugins")),
        ("RABBITMQ_PID_FILE", inside("pid")),
        ("RABBITMQ_CONF_ENV_FILE", "/dev/null".to_owned()),
        ("RABBITMQ_DIST_PORT", ports.distribution.to_string()),
        (
            "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS",
            "-noinput -kernel inet_dist_use_interface {127,0,0,1}".to_owned(),
        ),
        // The start script then becomes the node instead of waiting for it: the process that we
        // end and wait for is the node itself.
        ("RABBITMQ_ALLOW_INPUT", "1".to_owned()),
        ("ERL_EPMD_ADDRESS", "127.0.0.1".to_owned()),
        ("ERL_EPMD_PORT", ports.epmd.to_string()),
        ("ERL_CRASH_DUMP", inside("erl_crash.dump")),
    ]
}

/// Settings of another node that would leak into ours.
fn is_foreign(variable: &str) -> bool {
    variable.starts_with("RABBITMQ_") || variable.starts_with("ERL_")
}

/// The folder's name is unique already, and made of what Erlang allows.
fn node_name(folder: &Path) -> String {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    format!("{name}@localhost")
}

/// The process alone does not do: containers share /tmp and count processes from 1 each.
fn unique() -> String {
    format!("{}-{:08x}", std::process::id(), random() & 0xffff_ffff)
}

/// Hash keys are the one source of randomness that the standard library has.
fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// The secret by which nodes know each other.
const COOKIE: &str = ".erlang.cookie";

fn write_cookie(path: &Path, cookie: &str) -> io::Result<()> {
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o400)
        .open(path)?
        .write_all(cookie.as_bytes())
}

fn exited(child: &mut Child) -> bool {
    !matches!(child.try_wait(), Ok(None))
}

/// The listener opens last; one that answers the protocol header belongs to a broker that serves.
fn speaks_amqp(address: SocketAddr) -> bool {
    const METHOD_FRAME: u8 = 1;
    let ask = || -> io::Result<u8> {
        let mut stream = TcpStream::connect_timeout(&address, ANSWER_DEADLINE)?;
        stream.set_read_timeout(Some(ANSWER_DEADLINE))?;
        stream.write_all(b"AMQP\x00\x00\x09\x01")?;
        let mut frame_type = [0];
        stream.read_exact(&mut frame_type)?;
        Ok(frame_type[0])
    };
    ask().is_ok_and(|frame_type| frame_type == METHOD_FRAME)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_are_free_and_differ() {
        for _ in 0..100 {
            let ports = Ports::choose().unwrap();
            assert_ne!(ports.amqp, ports.distribution);
            assert_ne!(ports.amqp, ports.epmd);
            assert_ne!(ports.distribution, ports.epmd);
            assert!(!speaks_amqp(loopback(ports.amqp)));
        }
    }

    #[test]
    fn node_names_are_unique_and_plain() {
        let names: Vec<String> = (0..100)
            .map(|_| node_name(&Path::new("/tmp").join(format!("clacks-broker-{}", unique()))))
            .collect();
        for (index, name) in names.iter().enumerate() {
            assert!(!names[..index].contains(name), "{name} twice");
            let (local, host) = name.split_once('@').unwrap();
            assert_eq!(host, "localhost");
            assert!(
                local.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'),
                "{local}"
            );
        }
    }

    #[test]
    fn the_folder_is_private_and_goes_with_its_owner() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = Folder::create().unwrap();
        let path = folder.path("");
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o700);
        fs::create_dir_all(path.join("mnesia/quorum")).unwrap();
        fs::write(path.join("mnesia/quorum/file"), "x").unwrap();
        drop(folder);
        assert!(!path.exists());
    }

    #[test]
    fn every_file_of_the_node_is_in_its_folder() {
        let ports = Ports {
            amqp: 1,
            amqps: 4,
            distribution: 2,
            epmd: 3,
        };
        for (name, value) in environment(Path::new("/tmp/node"), &ports) {
            let is_path = value.starts_with('/') && value != "/dev/null";
            assert!(!is_path || value.starts_with("/tmp/node"), "{name}={value}");
        }
    }

    #[test]
    fn settings_of_another_node_do_not_leak() {
        assert!(is_foreign("RABBITMQ_NODE_PORT"));
        assert!(is_foreign("ERL_AFLAGS"));
        assert!(!is_foreign("PATH"));
    }

    #[test]
    fn a_taken_port_is_noticed() {
        let ports = Ports::choose().unwrap();
        assert!(!ports.are_taken());
        let _holder = TcpListener::bind(loopback(ports.distribution)).unwrap();
        assert!(ports.are_taken());
    }

    #[test]
    fn a_listener_that_says_nothing_is_no_broker() {
        let listener = TcpListener::bind(loopback(0)).unwrap();
        let address = listener.local_addr().unwrap();
        let peer = thread::spawn(move || drop(listener.accept()));
        assert!(!speaks_amqp(address));
        peer.join().unwrap();
    }
}
