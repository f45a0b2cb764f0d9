//! What one would write by hand: structs for serde, and writers that append tag after tag.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(rename = "Event")]
pub struct PhoneEvent {
    #[serde(rename = "PhoneStatus")]
    pub phone_status: PhoneStatus,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct PhoneStatus {
    pub caller_id: String,
    pub receiver_id: String,
    pub status: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Order {
    #[serde(rename = "@id")]
    pub id: u64,
    #[serde(rename = "@currency")]
    pub currency: Currency,
    #[serde(rename = "@version")]
    pub version: i32,
    pub created: String,
    pub state: State,
    pub customer: Customer,
    pub lines: Lines,
    pub totals: Totals,
    #[serde(default)]
    pub note: Vec<String>,
}

#[derive(Serialize, Deserialize, Clone, Copy)]
pub enum Currency {
    #[serde(rename = "EUR")]
    Eur,
    #[serde(rename = "USD")]
    Usd,
    #[serde(rename = "GBP")]
    Gbp,
    #[serde(rename = "CHF")]
    Chf,
}

#[derive(Serialize, Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    New,
    Confirmed,
    InDelivery,
    Closed,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Customer {
    #[serde(rename = "@vip", default)]
    pub vip: bool,
    pub id: u64,
    pub full_name: String,
    pub email: Option<String>,
    pub address: Vec<Address>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Address {
    #[serde(rename = "@kind")]
    pub kind: Option<String>,
    pub name: String,
    pub street: String,
    pub city: String,
    pub postal_code: String,
    pub country: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Lines {
    pub line: Vec<Line>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Line {
    #[serde(rename = "@no")]
    pub no: u32,
    #[serde(rename = "@warehouse")]
    pub warehouse: Option<String>,
    pub sku: String,
    pub description: String,
    pub quantity: i32,
    pub unit_price: f64,
    pub discount: Option<f64>,
    #[serde(default)]
    pub tax: Vec<Tax>,
    pub deliver_at: Option<String>,
    pub gift: Option<bool>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Tax {
    #[serde(rename = "@code")]
    pub code: String,
    pub rate: f64,
    pub amount: f64,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Totals {
    pub net: f64,
    pub tax: f64,
    pub gross: f64,
}

/// Appends what is never wrong for these values, and nothing is escaped.
pub fn write_phone(event: &PhoneEvent) -> String {
    let PhoneStatus {
        caller_id,
        receiver_id,
        status,
    } = &event.phone_status;
    let mut out = String::with_capacity(256);
    out.push_str("<?xml version='1.0'?>\n<Event xmlns=\"http://www.gonicus.de/Events\"><PhoneStatus><CallerId>");
    out.push_str(caller_id);
    out.push_str("</CallerId><ReceiverId>");
    out.push_str(receiver_id);
    out.push_str("</ReceiverId><Status>");
    out.push_str(status);
    out.push_str("</Status></PhoneStatus></Event>");
    out
}

/// The same of an order; numbers through `write!`.
pub fn write_order(order: &Order) -> String {
    let mut out = String::with_capacity(8192);
    let currency = match order.currency {
        Currency::Eur => "EUR",
        Currency::Usd => "USD",
        Currency::Gbp => "GBP",
        Currency::Chf => "CHF",
    };
    let state = match order.state {
        State::New => "new",
        State::Confirmed => "confirmed",
        State::InDelivery => "in-delivery",
        State::Closed => "closed",
    };
    let _ = write!(
        out,
        "<Order xmlns=\"http://example.com/order\" id=\"{}\" currency=\"{currency}\" version=\"{}\"><Created>",
        order.id, order.version
    );
    out.push_str(&order.created);
    out.push_str("</Created><State>");
    out.push_str(state);
    out.push_str("</State><Customer vip=\"");
    let customer = &order.customer;
    out.push_str(if customer.vip { "true" } else { "false" });
    let _ = write!(out, "\"><Id>{}</Id><FullName>", customer.id);
    out.push_str(&customer.full_name);
    out.push_str("</FullName>");
    if let Some(email) = &customer.email {
        out.push_str("<Email>");
        out.push_str(email);
        out.push_str("</Email>");
    }
    for address in &customer.address {
        out.push_str("<Address");
        if let Some(kind) = &address.kind {
            out.push_str(" kind=\"");
            out.push_str(kind);
            out.push('"');
        }
        out.push_str("><Name>");
        out.push_str(&address.name);
        out.push_str("</Name><Street>");
        out.push_str(&address.street);
        out.push_str("</Street><City>");
        out.push_str(&address.city);
        out.push_str("</City><PostalCode>");
        out.push_str(&address.postal_code);
        out.push_str("</PostalCode><Country>");
        out.push_str(&address.country);
        out.push_str("</Country></Address>");
    }
    out.push_str("</Customer><Lines>");
    for line in &order.lines.line {
        write_line(&mut out, line);
    }
    let Totals { net, tax, gross } = &order.totals;
    let _ = write!(
        out,
        "</Lines><Totals><Net>{net}</Net><Tax>{tax}</Tax><Gross>{gross}</Gross></Totals>"
    );
    for note in &order.note {
        out.push_str("<Note>");
        out.push_str(note);
        out.push_str("</Note>");
    }
    out.push_str("</Order>");
    out
}

fn write_line(out: &mut String, line: &Line) {
    let _ = write!(out, "<Line no=\"{}\"", line.no);
    if let Some(warehouse) = &line.warehouse {
        out.push_str(" warehouse=\"");
        out.push_str(warehouse);
        out.push('"');
    }
    out.push_str("><Sku>");
    out.push_str(&line.sku);
    out.push_str("</Sku><Description>");
    out.push_str(&line.description);
    let _ = write!(
        out,
        "</Description><Quantity>{}</Quantity><UnitPrice>{}</UnitPrice>",
        line.quantity, line.unit_price
    );
    if let Some(discount) = line.discount {
        let _ = write!(out, "<Discount>{discount}</Discount>");
    }
    for Tax { code, rate, amount } in &line.tax {
        out.push_str("<Tax code=\"");
        out.push_str(code);
        let _ = write!(out, "\"><Rate>{rate}</Rate><Amount>{amount}</Amount></Tax>");
    }
    if let Some(deliver_at) = &line.deliver_at {
        out.push_str("<DeliverAt>");
        out.push_str(deliver_at);
        out.push_str("</DeliverAt>");
    }
    if let Some(gift) = line.gift {
        out.push_str("<Gift>");
        out.push_str(if gift { "true" } else { "false" });
        out.push_str("</Gift>");
    }
    out.push_str("</Line>");
}
