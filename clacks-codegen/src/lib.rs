//! Rust types from XML Schema.
