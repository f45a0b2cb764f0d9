//! What can be done with atomic values.

pub(crate) mod arithmetic;
pub(crate) mod calendar;
pub(crate) mod cast;
pub(crate) mod compare;
pub(crate) mod decimal;
pub(crate) mod number;
pub(crate) mod text;
