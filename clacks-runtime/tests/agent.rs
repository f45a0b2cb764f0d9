//! An agent and who asks it. Every test runs in process, and against a broker where
//! `CLACKS_TEST_AMQP` names one.

mod common;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, id},
    time::Duration,
};

use clacks_runtime::{
    Agent, AgentError, Bus, CallError, CallErrorKind, Event, ReceiveErrorKind, ServiceProxy,
    Subscription,
};
use common::{Forged, Other, Ping, Pong, Target, item, on_each_transport, within};
use futures_util::future::join_all;

on_each_transport! {
    an_agent_sends_for_others
    what_an_agent_refuses
    an_agent_reads_its_files_again
    without_an_agent_there_is_an_error
    an_agent_that_does_not_answer
    many_ask_several_agents
    who_speaks_for_others_is_not_believed
}

const PING: &str = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
    targetNamespace="urn:example:test" elementFormDefault="qualified">
  <xs:element name="Ping">
    <xs:simpleType>
      <xs:restriction base="xs:string"><xs:pattern value="[a-z0-9]*"/></xs:restriction>
    </xs:simpleType>
  </xs:element>
</xs:schema>"#;

/// The files of an agent, which go with this.
struct Files(PathBuf);

impl Files {
    fn new(target: &Target) -> Self {
        let folder = env::temp_dir().join(format!("clacks-agent-{}-{}", id(), target.domain));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("schemas")).expect("a folder");
        let files = Self(folder);
        files.schema("Ping", PING);
        files.schema("Pong", &PING.replace("Ping", "Pong"));
        let user = &target.user;
        files.rights(&format!("deny {user} Pong\nallow {user} P.*\n"));
        files
    }

    fn schema(&self, name: &str, text: &str) {
        let file = self.schemas().join(name).with_extension("xsd");
        fs::write(file, text).expect("written");
    }

    fn rights(&self, text: &str) {
        fs::write(self.0.join("rights"), text).expect("written");
    }

    fn schemas(&self) -> PathBuf {
        self.0.join("schemas")
    }

    async fn agent(&self, bus: &Bus) -> Result<Agent, AgentError> {
        within(Agent::start(bus, self.schemas(), self.0.join("rights"))).await
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A bus that believes the agent, which has the same login here.
async fn believer(target: &Target) -> (Bus, Subscription<Ping>) {
    let bus = Bus::builder(&target.url).agents([&target.user]).connect();
    let bus = within(bus).await.expect("a connection");
    let pings = bus.subscribe::<Ping>().await.expect("a subscription");
    (bus, pings)
}

async fn proxy(target: &Target) -> ServiceProxy {
    let proxy = within(ServiceProxy::connect(&target.url)).await;
    proxy.expect("a proxy").timeout(Duration::from_secs(15))
}

async fn an_agent_sends_for_others(target: Target) {
    let files = Files::new(&target);
    let (bus, mut pings) = believer(&target).await;
    let agent = files.agent(&bus).await.expect("an agent");
    let proxy = proxy(&target).await;
    let id = within(proxy.send_event(&Ping::new("hello"))).await;
    let id = id.expect("sent").expect("an id");
    let ping = item(&mut pings).await.expect("an event");
    assert_eq!(*ping, Ping::new("hello"));
    assert_eq!(ping.message_id(), Some(id.as_str()));
    assert_eq!(ping.originator(), Some(target.user.as_str()));
    assert_eq!(ping.header("clacks-originator"), Some(target.user.as_str()));
    // Any spelling that is valid arrives as it is.
    let xml = "<e:Event xmlns:e='urn:example:test'><!-- ! --><e:Ping>&#x61;</e:Ping></e:Event>";
    within(proxy.send_event_raw(xml)).await.expect("sent");
    let error = item(&mut pings).await.expect_err("a spelling of its own");
    assert_eq!(error.body(), xml.as_bytes());
    within(agent.stop()).await;
    bus.close().await;
}

async fn refusal(proxy: &ServiceProxy, event: &impl Event) -> CallError {
    let error = within(proxy.send_event(event)).await.expect_err("refused");
    assert_eq!(error.kind(), CallErrorKind::Refused, "{error}");
    error
}

async fn what_an_agent_refuses(target: Target) {
    let files = Files::new(&target);
    let (bus, mut pings) = believer(&target).await;
    let agent = files.agent(&bus).await.expect("an agent");
    let asked = proxy(&target).await;

    let forbidden = refusal(&asked, &Pong::new("a")).await;
    assert_eq!(forbidden.code(), Some(2), "{forbidden}");
    let unknown = refusal(&asked, &Other::new("a")).await;
    assert_eq!(unknown.code(), Some(3), "{unknown}");
    let invalid = refusal(&asked, &Ping::new("NO")).await;
    assert_eq!(invalid.code(), Some(3), "{invalid}");
    let shown = invalid.to_string();
    assert!(
        shown.contains("cvc-pattern-valid at /Event/Ping"),
        "{shown}"
    );
    for xml in [
        "",
        "no XML",
        "<Ping xmlns='urn:example:test'/>",
        "<Event xmlns='urn:example:test'/>",
        "<Event xmlns='urn:example:test'><Ping/><Ping/></Event>",
        "<!DOCTYPE Event><Event xmlns='urn:example:test'><Ping/></Event>",
    ] {
        let error = within(asked.send_event_raw(xml)).await.expect_err(xml);
        assert_eq!(error.code(), Some(3), "{xml}: {error}");
    }

    // Who has no login is nobody whom the broker vouches for.
    let nameless = Bus::builder(&target.url).user_id(false).connect();
    let nameless = within(nameless).await.expect("a connection");
    let other = ServiceProxy::over(&nameless).await.expect("a proxy");
    let error = refusal(&other, &Ping::new("a")).await;
    assert_eq!(error.code(), Some(1), "{error}");

    within(asked.send_event(&Ping::new("good")))
        .await
        .expect("it lives on");
    assert_eq!(
        *item(&mut pings).await.expect("an event"),
        Ping::new("good")
    );
    within(agent.stop()).await;
    nameless.close().await;
    bus.close().await;
}

async fn an_agent_reads_its_files_again(target: Target) {
    let files = Files::new(&target);
    let bus = target.bus().await;
    let mut agent = files.agent(&bus).await.expect("an agent");
    let asked = proxy(&target).await;
    assert_eq!(refusal(&asked, &Pong::new("a")).await.code(), Some(2));

    files.rights(&format!("allow {} .*", target.user));
    within(agent.reloaded()).await;
    within(asked.send_event(&Pong::new("a")))
        .await
        .expect("allowed");

    assert_eq!(refusal(&asked, &Other::new("a")).await.code(), Some(3));
    files.schema("Other", &PING.replace("Ping", "Other"));
    within(agent.reloaded()).await;
    within(asked.send_event(&Other::new("a")))
        .await
        .expect("known");

    // What is wrong changes nothing, until it is right.
    files.schema("Ping", "<xs:schema");
    files.rights("allow everybody everything that they like");
    within(agent.reloaded()).await;
    within(asked.send_event(&Ping::new("a")))
        .await
        .expect("as before");
    files.schema("Ping", &PING.replace("[a-z0-9]", "[A-Z]"));
    files.rights("");
    within(async {
        loop {
            agent.reloaded().await;
            match asked.send_event(&Ping::new("A")).await {
                Ok(_) => {}
                Err(error) if error.code() == Some(2) => break,
                Err(error) => assert_eq!(error.code(), Some(3), "{error}"),
            }
        }
    })
    .await;
    within(agent.stop()).await;
    bus.close().await;
}

async fn without_an_agent_there_is_an_error(target: Target) {
    let asked = proxy(&target).await;
    let error = within(asked.send_event(&Ping::new("a"))).await;
    let error = error.expect_err("nobody");
    assert_eq!(error.kind(), CallErrorKind::NoAgent, "{error}");

    let files = Files::new(&target);
    let bus = target.bus().await;
    files.schema("Broken", "<xs:schema");
    let error = files.agent(&bus).await.expect_err("no schema");
    assert!(matches!(error, AgentError::Schemas(_)), "{error}");
    assert!(error.to_string().contains("Broken.xsd"), "{error}");
    fs::remove_file(files.schemas().join("Broken.xsd")).expect("removed");
    files.rights("allow me\n");
    let error = files.agent(&bus).await.expect_err("no rule");
    assert!(matches!(error, AgentError::Rights(_)), "{error}");
    assert!(error.to_string().contains("rights:1:"), "{error}");
    bus.close().await;
}

async fn an_agent_that_does_not_answer(target: Target) {
    let files = Files::new(&target);
    let (bus, mut pings) = believer(&target).await;
    // It has made the queue, and is not there.
    within(files.agent(&bus).await.expect("an agent").stop()).await;
    let asked = proxy(&target).await.timeout(Duration::from_millis(300));
    let error = within(asked.send_event(&Ping::new("late"))).await;
    let error = error.expect_err("nobody answers");
    assert_eq!(error.kind(), CallErrorKind::Timeout, "{error}");
    tokio::time::sleep(Duration::from_millis(300)).await;
    // Nobody waits for it any more, so that it is not done.
    let agent = files.agent(&bus).await.expect("an agent");
    let asked = asked.timeout(Duration::from_secs(15));
    within(asked.send_event(&Ping::new("next")))
        .await
        .expect("sent");
    assert_eq!(
        *item(&mut pings).await.expect("an event"),
        Ping::new("next")
    );
    within(agent.stop()).await;
    bus.close().await;
}

async fn many_ask_several_agents(target: Target) {
    let files = Files::new(&target);
    let (bus, mut pings) = believer(&target).await;
    let other = target.bus().await;
    let agents = [files.agent(&bus).await, files.agent(&other).await];
    let proxies = [proxy(&target).await, proxy(&target).await];
    let events: Vec<Ping> = (0..200).map(Ping::new).collect();
    let asking = events.iter().enumerate().map(async |(n, event)| {
        let forbidden = Pong::new(n);
        let asked = &proxies[n % 2];
        let (sent, refused) = tokio::join!(asked.send_event(event), asked.send_event(&forbidden));
        sent.expect("sent");
        assert_eq!(refused.expect_err("forbidden").code(), Some(2));
    });
    within(join_all(asking)).await;
    let mut seen = Vec::new();
    for _ in 0..200 {
        seen.push(item(&mut pings).await.expect("an event").into_inner().0);
    }
    seen.sort_by_key(|text| text.parse::<u32>().expect("a number"));
    seen.dedup();
    assert_eq!(seen.len(), 200);
    for agent in agents {
        within(agent.expect("an agent").stop()).await;
    }
    other.close().await;
    bus.close().await;
}

async fn who_speaks_for_others_is_not_believed(target: Target) {
    let bus = target.bus().await;
    let mut doubting = bus.subscribe::<Ping>().await.expect("a subscription");
    let (other, mut believing) = believer(&target).await;
    let ping = Ping::new("a");
    let forged = bus.publish(&ping).header("clacks-originator", "somebody");
    forged.await.expect("sent");
    let ping = item(&mut doubting).await.expect("an event");
    assert_eq!(ping.originator(), Some(target.user.as_str()));
    assert_eq!(ping.originator(), ping.user_id());
    let ping = item(&mut believing).await.expect("an event");
    assert_eq!(ping.originator(), Some("somebody"));
    // A body that is no event does not pass for one because of who sent it.
    let bad = Forged {
        name: "Ping",
        body: "bad".to_owned(),
    };
    bus.send(&bad).await.expect("sent");
    let error = item(&mut believing).await.expect_err("bad");
    assert_eq!(error.kind(), ReceiveErrorKind::Invalid);
    other.close().await;
    bus.close().await;
}

#[tokio::test]
async fn a_python_program_asks() {
    const PYTHON: &str = "/usr/bin/python3";
    let Some(target) = Target::amqp("a_python_program_asks") else {
        return;
    };
    let has_pika = Command::new(PYTHON).args(["-c", "import pika"]).output();
    if !has_pika.is_ok_and(|output| output.status.success()) {
        let required = env::var("CLACKS_TEST_NODE").is_ok();
        assert!(!required, "python3-pika is missing");
        eprintln!("skipped: there is no python3-pika: a_python_program_asks");
        return;
    }
    let files = Files::new(&target);
    let (bus, mut pings) = believer(&target).await;
    let agent = files.agent(&bus).await.expect("an agent");
    let userinfo = target.url.split(['/', '@']).nth(2).expect("a login");
    let (user, password) = userinfo.split_once(':').expect("a password");
    let (host, port) = target.host().split_once(':').expect("a port");
    let ask = async |body: &str| {
        let caller = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/caller.py");
        let mut command = Command::new(PYTHON);
        command
            .arg(caller)
            .args([host, port, user, password, &target.domain, body]);
        let output = tokio::task::spawn_blocking(move || command.output()).await;
        let output = output.expect("no panic").expect("it runs");
        let shown = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{shown}");
        let answer = serde_json::from_slice(&output.stdout);
        answer.unwrap_or_else(|_| panic!("{shown}"))
    };
    let good = r#"{"method": "sendEvent", "params": ["<Event xmlns='urn:example:test'><Ping>a</Ping></Event>"], "id": "jsonrpc"}"#;
    let answer: serde_json::Value = ask(good).await;
    assert_eq!(answer["id"], "jsonrpc", "{answer}");
    assert!(answer["result"].is_string(), "{answer}");
    assert!(answer["error"].is_null(), "{answer}");
    let arrived = item(&mut pings).await.expect_err("a spelling of its own");
    assert_eq!(arrived.user_id(), Some(user));

    for (body, code) in [
        ("no JSON", -32_700),
        ("[]", -32_600),
        (r#"{"method":"shutdown","params":[],"id":1}"#, -32_601),
        (r#"{"method":"sendEvent","params":[],"id":1}"#, -32_602),
        (r#"{"method":"sendEvent","params":[7],"id":1}"#, -32_602),
        (&format!("@{good}"), 1),
        (&good.replace("Ping", "Pong"), 2),
        (&good.replace(">a<", ">A<"), 3),
    ] {
        let answer = ask(body).await;
        assert_eq!(answer["error"]["code"], code, "{body}: {answer}");
        assert!(answer["error"]["message"].is_string(), "{body}: {answer}");
        assert!(answer["result"].is_null(), "{body}: {answer}");
    }
    let answer = ask(good).await;
    assert!(answer["error"].is_null(), "it lives on: {answer}");
    within(agent.stop()).await;
    bus.close().await;
}
