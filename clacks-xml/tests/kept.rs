//! What documents say without meaning anything by it, as code for relays keeps it.

use clacks_xml::{
    Content, Element, Error, Kept, MemberOrder, Name, Nillable, Reader, Writer, from_xml, to_xml,
};

/// An `xs:all` of two members.
#[derive(Debug, Default, PartialEq)]
struct Sample {
    count: Option<Kept<u8>>,
    size: Option<Kept<Nillable<u8>>>,
    order: MemberOrder,
}

const COUNT: Name = Name::new("", "count");
const SIZE: Name = Name::new("", "size");

impl Content for Sample {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        reader.end_attributes()?;
        let (mut count, mut size) = (None, None);
        let mut order = MemberOrder::new();
        while reader.once(&mut count, &COUNT)? && order.push(0)
            || reader.once(&mut size, &SIZE)? && order.push(1)
        {}
        reader.end()?;
        Ok(Self { count, size, order })
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        for member in self.order.members(2) {
            match member {
                0 => writer.optional(COUNT, self.count.as_ref())?,
                _ => writer.optional(SIZE, self.size.as_ref())?,
            }
        }
        Ok(())
    }
}

impl Element for Sample {
    const NAME: &'static Name = &Name::new("", "sample");
}

#[test]
fn a_relay_writes_what_it_has_read() {
    let xsi = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
    let xsd = "http://www.w3.org/2001/XMLSchema";
    let document = format!(
        "<sample><size {xsi} xsi:nil=\"false\">1</size>\
         <count {xsi} xmlns:n152=\"{xsd}\" xsi:type=\"n152:unsignedByte\">2</count></sample>"
    );
    let sample: Sample = from_xml(&document).expect("valid");
    assert_eq!(to_xml(&sample), Ok(document));
    let plain: Sample = from_xml("<sample><count>2</count><size>1</size></sample>").expect("valid");
    assert_eq!(plain, sample);
}

#[test]
fn what_is_kept_gives_way_to_what_is_new() {
    let xsi = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
    let document = format!("<sample><size {xsi} xsi:nil=\"false\">1</size></sample>");
    let mut sample: Sample = from_xml(&document).expect("valid");
    if let Some(size) = &mut sample.size {
        size.value = Nillable::Nil;
    }
    sample.count = Some(2.into());
    let written = to_xml(&sample).expect("valid");
    let expected = format!("<sample><size {xsi} xsi:nil=\"true\"/><count>2</count></sample>");
    assert_eq!(written, expected);
}
