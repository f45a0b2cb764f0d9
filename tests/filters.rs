//! Filters from the macro and from texts, on the bus within the process.

use clacks::events::{self, Event, NodeLeave, PhoneStatus, PuppetReport};
use clacks::{Bus, Filter, SubscribeErrorKind, xquery};

fn phone(status: &str) -> PhoneStatus {
    PhoneStatus {
        caller_id: "012345".to_owned(),
        receiver_id: "12343424".to_owned(),
        status: status.to_owned(),
    }
}

fn leave(id: &str) -> NodeLeave {
    NodeLeave { id: id.to_owned() }
}

/// Sends some events to whoever is subscribed.
async fn send(bus: &Bus) {
    bus.send(&phone("busy")).await.expect("sent");
    bus.send(&leave("a")).await.expect("sent");
    bus.send(&phone("idle")).await.expect("sent");
    bus.close().await;
}

#[tokio::test]
async fn a_filter_by_name_is_answered_by_the_binding() {
    let bus = Bus::connect("memory:").await.expect("a bus");
    let mut phones = bus
        .subscribe::<Event>()
        .filter(xquery!(
            clacks::events,
            r"declare namespace f='http://www.gonicus.de/Events';
              let $e := ./f:Event return $e/f:PhoneStatus"
        ))
        .await
        .expect("a subscription");
    let shown = format!("{phones:?}");
    assert!(shown.contains("event.PhoneStatus"), "{shown}");
    assert!(!shown.contains("event.NodeLeave"), "{shown}");
    send(&bus).await;
    let mut statuses = Vec::new();
    while let Some(event) = phones.next().await {
        match event.expect("an event").into_inner() {
            Event::PhoneStatus(phone) => statuses.push(phone.status),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(statuses, ["busy", "idle"]);
}

#[tokio::test]
async fn filters_of_all_kinds_must_hold() {
    let bus = Bus::connect("memory:").await.expect("a bus");
    let query = "declare namespace f='http://www.gonicus.de/Events';
                 ./f:Event/f:PhoneStatus[f:Status = ('busy', 'ringing')]";
    let subscribe = bus.subscribe::<PhoneStatus>().xquery(query);
    assert!(
        subscribe.explain().contains("stream"),
        "{}",
        subscribe.explain()
    );
    let mut busy = subscribe.await.expect("a subscription");
    let mut idle = bus
        .subscribe()
        .filter(|phone: &PhoneStatus| phone.status == "idle")
        .await
        .expect("a subscription");
    let mut none = bus
        .subscribe()
        .xquery(query)
        .filter(|phone: &PhoneStatus| phone.status == "idle")
        .await
        .expect("a subscription");
    let parsed: Filter = query.parse().expect("a filter");
    let mut raw = bus
        .subscribe_raw(["event.*"])
        .filter(parsed)
        .await
        .expect("a subscription");
    send(&bus).await;
    let event = busy.next().await.expect("one").expect("an event");
    assert_eq!(event.status, "busy");
    assert!(busy.next().await.is_none());
    let event = idle.next().await.expect("one").expect("an event");
    assert_eq!(event.status, "idle");
    assert!(idle.next().await.is_none());
    assert!(none.next().await.is_none());
    let message = raw.next().await.expect("one").expect("a message");
    assert!(String::from_utf8_lossy(&message).contains("busy"));
    assert!(raw.next().await.is_none());
    assert_eq!(raw.unanswered(), 0);
}

#[tokio::test]
async fn headers_are_variables_and_without_one_there_is_no_answer() {
    let bus = Bus::connect("memory:").await.expect("a bus");
    let query = "declare variable $room external; $room = 'kitchen'";
    let mut kitchen = bus
        .subscribe::<PhoneStatus>()
        .xquery(query)
        .await
        .expect("a subscription");
    for room in [Some("kitchen"), Some("hall"), None] {
        let event = phone(room.unwrap_or("nowhere"));
        let mut publish = bus.publish(&event);
        if let Some(room) = room {
            publish = publish.header("room", room);
        }
        publish.await.expect("sent");
    }
    bus.close().await;
    let event = kitchen.next().await.expect("one").expect("an event");
    assert_eq!(event.status, "kitchen");
    assert!(kitchen.next().await.is_none());
    assert_eq!(kitchen.unanswered(), 1);
}

#[tokio::test]
async fn wrong_filters_are_refused_when_they_are_used() {
    let bus = Bus::connect("memory:").await.expect("a bus");
    for (query, message) in [
        ("./f:Event", "the prefix f stands for no namespace"),
        ("1 +", "the query ends too early"),
        (
            "declare namespace f='http://www.gonicus.de/Events'; /f:Event/f:PhoneStatus[f:Statsu = 'busy']",
            "did you mean Status?",
        ),
        (
            "declare namespace f='http://www.gonicus.de/Events'; /f:Event/f:NodeLeave",
            "lets no event through",
        ),
    ] {
        let refused = bus.subscribe::<PhoneStatus>().xquery(query).await;
        let error = refused.expect_err(query);
        assert_eq!(error.kind(), SubscribeErrorKind::Filter);
        assert!(error.to_string().contains(message), "{error}");
    }
}

#[test]
fn macros_know_catalogues_in_scope_and_by_path() {
    mod of_mine {
        clacks::events!(
            inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
                <xs:element name="Ping"><xs:complexType>
                    <xs:attribute name="id" type="xs:int"/>
                </xs:complexType></xs:element>
            </xs:schema>"#
        );
    }
    let by_path = xquery!(of_mine, "/Event/Ping/@id > 5");
    let in_scope = {
        use of_mine::*;
        xquery!("/Event/Ping/@id > 5")
    };
    let by_other_path = xquery!(crate = ::clacks, events, "true()");
    for filter in [&by_path, &in_scope] {
        assert_eq!(
            filter.matches("<Event><Ping id='7'/></Event>", &[]),
            Ok(true)
        );
        assert_eq!(
            filter.matches("<Event><Ping id='3'/></Event>", &[]),
            Ok(false)
        );
    }
    assert!(by_other_path.matches("<a/>", &[]).is_ok());
}

#[test]
fn what_is_static_answers_as_what_is_parsed_does() {
    macro_rules! filters {
        ($($query:literal)+) => {
            [$((xquery!(clacks::events, $query), $query)),+]
        };
    }
    let event = PuppetReport::from_xml(
        "<PuppetReport xmlns='http://www.gonicus.de/Events'><Id>a</Id>\
         <PuppetLog><Timestamp>1316502000</Timestamp><Level>err</Level><Message>no</Message><Line>7</Line></PuppetLog>\
         <PuppetLog><Timestamp>1316502001</Timestamp><Level>info</Level><Message>yes</Message></PuppetLog>\
         </PuppetReport>",
    )
    .expect("an event");
    let document = event.to_envelope().expect("a document");
    for (filter, text) in filters! {
        "declare namespace f='http://www.gonicus.de/Events'; //f:Level = ('err', 'crit')"
        "declare namespace f='http://www.gonicus.de/Events'; //f:Line > 6.5 and //f:Line < 1e1"
        "declare namespace f='http://www.gonicus.de/Events'; not(//f:PuppetLog[f:Line != 7])"
        "declare namespace f='http://www.gonicus.de/Events'; count(//f:PuppetLog) = 2"
        "declare namespace f='http://www.gonicus.de/Events'; every $l in //f:PuppetLog satisfies $l/f:Timestamp >= 1316502001"
        "declare namespace f='http://www.gonicus.de/Events'; for $l in //f:PuppetLog where $l/f:Level = 'info' return $l/f:Message"
        "declare namespace f='http://www.gonicus.de/Events'; some $l in //f:PuppetLog satisfies matches($l/f:Message, '^Y', 'i')"
        "declare namespace f='http://www.gonicus.de/Events'; if (//f:Id = 'a') then //f:Line else false()"
        "declare namespace f='http://www.gonicus.de/Events'; starts-with(lower-case(/f:Event/f:PuppetReport/f:Id), 'a') or //*[self::f:Level]/text() = 'x'"
        "declare namespace f='http://www.gonicus.de/Events'; string-length(/f:Event/f:PuppetReport/f:Id) = -1"
        "declare variable $x as xs:string external; $x = 'y'"
        "declare variable $x external; declare variable $n := 3; string(.) = $x or //*:Line = $n"
    } {
        let parsed = Filter::parse(text).expect("a filter");
        let header = [("x", clacks::Header::String("y"))];
        assert_eq!(
            filter.matches(&document, &header).ok(),
            parsed.matches(&document, &header).ok(),
            "{text}"
        );
    }
}
