//! Rust types from XML Schema.
//!
//! Schemas go through four stages, each with a type of its own: the checked model of
//! `clacks-schema`, Rust items with final names, tokens, and in build scripts a formatted file.

#[cfg(feature = "build")]
mod build;
mod config;
mod derive;
mod emit;
mod expand;
mod ir;
mod lower;
mod report;
#[cfg(feature = "xquery")]
mod xquery;

#[cfg(feature = "build")]
pub use build::pretty;
pub use config::{Config, Input};
pub use derive::expand_derive;
pub use expand::expand_events;
pub use report::Report;
#[cfg(feature = "xquery")]
pub use xquery::{expand_checked_xquery, expand_xquery};
