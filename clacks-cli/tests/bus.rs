//! The commands of the bus as their users call them, against a broker where `CLACKS_TEST_AMQP` names
//! one.

use std::path::PathBuf;
use std::process::{Output, Stdio};
use std::time::Duration;
use std::{env, fs, process};

use clacks_runtime::ServiceProxy;
use serde_json::Value;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};
use tokio::time::{sleep, timeout};

/// A domain and a folder of this test's own.
struct Place {
    url: String,
    folder: PathBuf,
}

impl Place {
    /// Without a broker the test is skipped, or fails where `CLACKS_REQUIRE_LIVE` is 1.
    fn new(test: &str) -> Option<Self> {
        let Ok(base) = env::var("CLACKS_TEST_AMQP") else {
            let required = env::var("CLACKS_REQUIRE_LIVE").is_ok_and(|value| value == "1");
            assert!(!required, "CLACKS_TEST_AMQP is not set");
            eprintln!("skipped: CLACKS_TEST_AMQP is not set: {test}");
            return None;
        };
        let base = base.trim_end_matches('/');
        let url = format!("{base}/test.command.{test}.p{}", process::id());
        let folder = env::temp_dir().join(format!("clacks-command-{test}-{}", process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        Some(Self { url, folder })
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.folder.join(name), text).expect("a file");
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_clacks"));
        command
            .args(arguments)
            .current_dir(&self.folder)
            .kill_on_drop(true);
        command
    }

    async fn run(&self, arguments: &[&str]) -> Output {
        within(self.command(arguments).output())
            .await
            .expect("it runs")
    }

    fn listen(&self, arguments: &[&str]) -> Child {
        let words = [&["listen", &self.url][..], arguments].concat();
        let mut command = self.command(&words);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().expect("it runs")
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Waits for what takes no time if all is well.
async fn within<F: Future>(future: F) -> F::Output {
    timeout(Duration::from_mins(1), future)
        .await
        .expect("in time")
}

async fn out(child: Child) -> String {
    let output = within(child.wait_with_output()).await.expect("it ends");
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{error}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

const CALL: &str =
    "<?xml version='1.0'?>\n<Event xmlns='urn:x'><Call id='7'><From>me</From></Call></Event>";

#[tokio::test]
async fn what_is_sent_is_shown() {
    let Some(place) = Place::new("shown") else {
        return;
    };
    place.write("call.xml", CALL);
    place.write("other.xml", "<Event><Other/></Event>");
    place.write("bare.xml", "<Call/>");
    place.write("broken.xml", "<Event><Call>");

    // A listener that has begun is one to whom something can be sent.
    let send = async |file: &str| {
        within(async {
            loop {
                let sent = place.run(&["send", &place.url, "--mandatory", file]).await;
                if sent.status.success() {
                    break;
                }
                sleep(Duration::from_millis(100)).await;
            }
        })
        .await;
    };
    let json = place.listen(&["--event", "Call", "--format", "json", "--count", "1"]);
    send("call.xml").await;
    let object: Value = serde_json::from_str(&out(json).await).expect("an object");
    assert_eq!(object["xml"], CALL);
    let key = object["routing_key"].as_str().expect("a key");
    assert!(key.ends_with(".event.Call"), "{key}");
    assert_eq!(object["app_id"], "clacks command");
    assert!(object["user_id"].is_string() && object["timestamp"].is_u64());

    let xml = place.listen(&["--format", "xml", "--count", "1"]);
    send("call.xml").await;
    assert_eq!(out(xml).await, format!("{CALL}\n"));

    let pretty = place.listen(&["--count", "3"]);
    send("other.xml").await;
    let files = [
        "call.xml",
        "bare.xml",
        "missing.xml",
        "broken.xml",
        "other.xml",
    ];
    let many = place
        .run(&[&["send", &place.url][..], &files].concat())
        .await;
    assert_eq!(many.status.code(), Some(1));
    assert_eq!(
        String::from_utf8_lossy(&many.stdout),
        "2 events sent, 3 not\n"
    );
    let errors = String::from_utf8_lossy(&many.stderr).into_owned();
    for file in &files[1..4] {
        assert!(errors.contains(file), "{file}: {errors}");
    }
    let pretty = out(pretty).await;
    // In order, whatever failed in between.
    let places = [
        ".event.Other",
        ".event.Call",
        "\n  <Call id='7'>\n    <From>me</From>\n  </Call>\n</Event>",
    ];
    let mut from = 0;
    for part in places {
        let found = pretty[from..].find(part);
        from += found.unwrap_or_else(|| panic!("{part}: {pretty}"));
    }

    let query = "declare namespace x = 'urn:x'; ./x:Event/x:Call[x:From = 'me']";
    let some = place.listen(&["--xquery", query, "--format", "xml", "--count", "1"]);
    send("other.xml").await;
    send("call.xml").await;
    assert_eq!(out(some).await, format!("{CALL}\n"));
    let wrong = place
        .run(&["listen", &place.url, "--xquery", "./x:Event"])
        .await;
    assert_eq!(wrong.status.code(), Some(1));
    let error = String::from_utf8_lossy(&wrong.stderr);
    assert!(error.contains("XPST0081"), "{error}");

    let refused = place.run(&["send", "amqp://127.0.0.1:1", "call.xml"]).await;
    assert_eq!(refused.status.code(), Some(1));
}

#[tokio::test]
async fn an_agent_serves_until_it_is_told_to_end() {
    let Some(place) = Place::new("agent") else {
        return;
    };
    let schema = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="Call" type="xs:int"/></xs:schema>"#;
    place.write("rights", "allow .* Call\n");
    let arguments = [
        "agent",
        &place.url,
        "--schemas",
        "schemas",
        "--acl",
        "rights",
    ];
    let without = place.run(&arguments).await;
    assert_eq!(without.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&without.stderr).contains("schemas"));

    fs::create_dir(place.folder.join("schemas")).expect("a folder");
    place.write("schemas/Call.xsd", schema);
    let mut agent = place
        .command(&arguments)
        .stdout(Stdio::piped())
        .spawn()
        .expect("it runs");
    let mut lines = BufReader::new(agent.stdout.take().expect("its output")).lines();
    let ready = within(lines.next_line()).await.expect("a line");
    assert_eq!(ready.as_deref(), Some("ready"));

    let proxy = within(ServiceProxy::connect(&place.url))
        .await
        .expect("a proxy");
    let send = async |xml| within(proxy.send_event_raw(xml)).await;
    send("<Event><Call>7</Call></Event>").await.expect("sent");
    let error = send("<Event><Call>seven</Call></Event>").await;
    assert_eq!(error.expect_err("not valid").code(), Some(3));

    let pid = agent.id().expect("it runs").to_string();
    let killed = Command::new("kill").args(["-s", "TERM", &pid]).status();
    assert!(within(killed).await.expect("kill runs").success());
    assert!(within(agent.wait()).await.expect("it ends").success());
}
