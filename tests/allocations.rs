//! What reading an event allocates: what the event owns, and as much as any other event.

use allocation_counter::measure;
use clacks::events::{PhoneStatus, UserSession};

/// What is allocated once for a document: the elements that are open, twice, and the prefixes that
/// are bound.
const FOR_A_DOCUMENT: u64 = 3;

fn reading(read: impl FnOnce()) -> u64 {
    measure(read).count_total
}

#[test]
fn an_event_allocates_its_strings() {
    let document = "<Event xmlns='http://www.gonicus.de/Events'><PhoneStatus><CallerId>1</CallerId>\
        <ReceiverId>2</ReceiverId><Status>busy</Status></PhoneStatus></Event>";
    let count = reading(|| drop(PhoneStatus::from_envelope(document).expect("an event")));
    assert_eq!(count, 3 + FOR_A_DOCUMENT);
}

/// As many more as there are strings more, and what a vector takes to grow.
#[test]
fn a_longer_event_allocates_what_it_is_longer_by() {
    let document = |users: usize| {
        let users = "<Name>user</Name>".repeat(users);
        format!(
            "<Event xmlns='http://www.gonicus.de/Events'>\n<UserSession><Id>1</Id>\n\
             <User>{users}</User></UserSession></Event>"
        )
    };
    let count = |users| {
        let document = document(users);
        reading(|| drop(UserSession::from_envelope(&document).expect("an event")))
    };
    // From 64 to 256 a vector grows twice.
    assert_eq!(count(256) - count(64), 192 + 2);
}
