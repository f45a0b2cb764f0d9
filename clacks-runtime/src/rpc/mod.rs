//! Asking an agent over the bus: JSON-RPC on the queue `<domain>.command.core`.
//!
//! An agent sends events on behalf of others, whom it has authenticated and whose rights it knows.
//! The form of requests and answers is that of the original Clacks, with correlation ids and
//! deadlines added.

mod error;
mod proxy;
pub(crate) mod wire;

pub use error::{CallError, CallErrorKind};
pub use proxy::ServiceProxy;
