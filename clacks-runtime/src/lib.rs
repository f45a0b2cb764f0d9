//! The bus of clacks: typed events in process and over AMQP.
//!
//! With feature `bus`, `Bus` carries events within the process; with feature `amqp`, also over
//! AMQP 0-9-1. Without either there is only [`Event`], what generated code implements.

#[cfg(feature = "bus")]
mod address;
#[cfg(feature = "agent")]
mod agent;
#[cfg(feature = "amqp")]
mod amqp;
#[cfg(feature = "bus")]
mod builder;
#[cfg(feature = "bus")]
mod bus;
#[cfg(feature = "bus")]
mod compose;
#[cfg(feature = "bus")]
mod deadline;
#[cfg(feature = "bus")]
mod declare;
#[cfg(feature = "bus")]
mod drained;
#[cfg(feature = "bus")]
mod encoding;
#[cfg(feature = "bus")]
mod error;
mod event;
#[cfg(feature = "bus")]
mod filter;
#[cfg(feature = "bus")]
mod handler;
#[cfg(feature = "bus")]
mod handlers;
#[cfg(feature = "bus")]
mod memory;
#[cfg(feature = "bus")]
mod message;
#[cfg(feature = "bus")]
mod metrics;
#[cfg(feature = "bus")]
mod on;
#[cfg(feature = "bus")]
mod outcome;
#[cfg(feature = "bus")]
mod publish;
#[cfg(feature = "bus")]
mod queue;
#[cfg(feature = "bus")]
mod receive;
#[cfg(feature = "bus")]
mod received;
#[cfg(feature = "bus")]
mod routing;
#[cfg(feature = "rpc")]
mod rpc;
#[cfg(feature = "bus")]
mod state;
/// The facade has it beside its twin that blocks.
#[cfg(feature = "bus")]
#[doc(hidden)]
pub mod stream;
#[cfg(feature = "bus")]
mod subscribe;
#[cfg(feature = "bus")]
mod subscription;
#[cfg(feature = "bus")]
mod ticket;
#[cfg(feature = "bus")]
mod trace;
#[cfg(feature = "bus")]
mod transport;

#[cfg(feature = "agent")]
pub use agent::{Agent, AgentError};
#[cfg(feature = "xquery")]
pub use clacks_xquery::{Error as QueryError, Filter, FilterError, Header};
pub use event::{Event, EventKind};
#[cfg(all(feature = "bus", feature = "xquery"))]
pub use filter::ByQuery;
#[cfg(feature = "rpc")]
pub use rpc::{CallError, CallErrorKind, ServiceProxy};
#[cfg(feature = "bus")]
pub use {
    builder::BusBuilder,
    bus::Bus,
    declare::Declare,
    drained::Drained,
    error::{
        ConnectError, ConnectErrorKind, ReceiveError, ReceiveErrorKind, SendError, SendErrorKind,
        SubscribeError, SubscribeErrorKind,
    },
    filter::{ByClosure, Criterion},
    handler::Handler,
    memory::Faults,
    on::On,
    outcome::Outcome,
    publish::{Publish, Receipt},
    received::Received,
    state::{State, StateWatch},
    subscribe::{OnBad, Subscribe},
    subscription::Subscription,
};
