//! The macros of clacks.
