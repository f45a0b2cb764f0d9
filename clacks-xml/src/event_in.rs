//! Which event is in an envelope of which nothing else is known.

use clacks_xs::ExpandedName;

use crate::error::{Error, ErrorKind};
use crate::events::{Event, Events};

/// The local name of every envelope.
const EVENT: &str = "Event";

/// What an element may say of itself that means nothing here: where schemas are.
const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// The name of the event in the envelope `xml`, of which nothing else is known: an element `Event`
/// that holds exactly one element, in the same namespace, and no text. The document is read to its
/// end.
///
/// ```
/// let name = clacks_xml::event_in("<Event xmlns='urn:x'><Ring line='3'/></Event>")?;
/// assert_eq!((name.namespace.as_deref(), name.local.as_str()), (Some("urn:x"), "Ring"));
/// assert!(clacks_xml::event_in("<Ring/>").is_err());
/// # Ok::<(), clacks_xml::Error>(())
/// ```
///
/// # Errors
/// A document that is not well-formed, and one that is no envelope.
pub fn event_in(xml: &str) -> Result<ExpandedName, Error> {
    let mut events = Events::new(xml)?;
    let mut envelope = None;
    let mut event = None;
    loop {
        let next = events.next()?;
        let depth = events.depth();
        let wrong = |rule, message: String| {
            let error = Error::new(ErrorKind::Structure, rule, message);
            Err(events.at(events.start(), error))
        };
        match next {
            Event::Start { prefix, local } if depth <= 2 => {
                let namespace = events.namespace(prefix).unwrap_or("").to_owned();
                let name = crate::reader::excerpt(local);
                if depth == 1 {
                    let is_strange = events.attributes().any(|one| one.namespace != XSI);
                    if local != EVENT || is_strange {
                        let found = if local == EVENT {
                            "with attributes"
                        } else {
                            "another"
                        };
                        let message = format!("the document element is {found}: <{name}>");
                        return wrong("cvc-elt.1", message)
                            .map_err(|error| error.expecting("the envelope <Event>"));
                    }
                    envelope = Some(namespace);
                } else if event.is_some() {
                    let message = format!("a second event in the envelope: <{name}>");
                    return wrong("cvc-complex-type.2.4", message);
                } else if envelope.as_ref() != Some(&namespace) {
                    let message = format!("<{name}> is not in the namespace of its envelope");
                    return wrong("cvc-complex-type.2.4", message);
                } else {
                    event = Some(ExpandedName {
                        namespace: Some(namespace).filter(|namespace| !namespace.is_empty()),
                        local: local.to_owned(),
                    });
                }
            }
            Event::Text(text) if depth == 1 && !is_space(&text) => {
                return wrong("cvc-complex-type.2.3", "text in the envelope".to_owned());
            }
            Event::End if depth == 1 && event.is_none() => {
                let message = "the envelope is empty".to_owned();
                return wrong("cvc-complex-type.2.4", message)
                    .map_err(|error| error.expecting("an event"));
            }
            Event::Eof => match event {
                Some(event) => return Ok(event),
                None => return wrong("xml", "there is no event".to_owned()),
            },
            _ => {}
        }
    }
}

fn is_space(text: &str) -> bool {
    text.bytes()
        .all(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_envelope() {
        for (xml, path) in [
            ("", ""),
            ("<Ring/>", "/Ring"),
            ("<Event/>", "/Event"),
            ("<Event> <!-- --> </Event>", "/Event"),
            ("<Event id='1'><Ring/></Event>", "/Event"),
            ("<Event>text<Ring/></Event>", "/Event"),
            ("<Event><Ring/>text</Event>", "/Event"),
            ("<Event><Ring/><Ring/></Event>", "/Event/Ring[2]"),
            (
                "<Event xmlns='urn:x'><Ring xmlns=''/></Event>",
                "/Event/Ring",
            ),
            ("<Event><Ring></Event>", "/Event/Ring"),
            ("<!DOCTYPE Event><Event><Ring/></Event>", ""),
        ] {
            let error = event_in(xml).expect_err(xml);
            assert_eq!(error.path(), path, "{xml}: {error}");
        }
        let good = "<?xml version='1.0'?>\n<e:Event xmlns:e='urn:x' xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:schemaLocation='a b'>\n<e:Ring><deep/>text</e:Ring>\n</e:Event>";
        let name = event_in(good).expect("an envelope");
        assert_eq!(name.local, "Ring");
        assert_eq!(
            event_in("<Event><Ring/></Event>").expect("one").namespace,
            None
        );
    }
}
