//! What a handler may return.

use core::fmt::Display;

/// What the future of a handler gives in the end: `()`, or `Result<(), E>` with an error that can be
/// displayed. An error is logged and counted, and ends nothing.
#[diagnostic::on_unimplemented(
    message = "a handler gives `()` or `Result<(), E>` with an error that can be displayed",
    label = "the future of this handler gives `{Self}`"
)]
pub trait Outcome: sealed::Outcome + Send {}

impl<T: sealed::Outcome + Send> Outcome for T {}

pub(crate) mod sealed {
    /// Lets nobody else implement the trait of this name.
    pub trait Outcome {
        /// The text of the error, if it is one.
        fn error(self) -> Option<String>;
    }
}

impl sealed::Outcome for () {
    fn error(self) -> Option<String> {
        None
    }
}

impl<E: Display> sealed::Outcome for Result<(), E> {
    fn error(self) -> Option<String> {
        self.err().map(|error| error.to_string())
    }
}
