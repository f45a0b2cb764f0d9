//! One mistake is one error, however the events are used.

use events::{Event, Fax};

mod events {
    clacks::events!("schemas/wrong.xsd");
}

fn pages(fax: &Fax) -> i32 {
    fax.pages
}

fn event(event: Event) -> events::wrong::Fax {
    match event {
        Event::Fax(fax) => fax,
    }
}

fn main() {
    let fax = Fax::from_xml("<Fax/>").expect("a fax");
    println!("{}", pages(&fax));
    let _ = event(Event::from(fax));
}
