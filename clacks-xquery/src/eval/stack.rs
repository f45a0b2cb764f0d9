//! A bound on the stack: what a level of a query takes of it depends on the query, and running out
//! of it ends the process.

/// How much of the stack an evaluation may take, in bytes: half of what threads usually have.
const MAX_STACK: usize = 1024 * 1024;

/// A place on the stack.
#[derive(Debug)]
pub(super) struct Stack {
    base: usize,
}

impl Stack {
    /// The place where this is called.
    #[inline(never)]
    pub(super) fn here() -> Self {
        Self { base: address() }
    }

    /// Whether it is further from there to here than an evaluation may go.
    pub(super) fn is_used_up(&self) -> bool {
        self.base.abs_diff(address()) > MAX_STACK
    }
}

/// About where the stack ends now.
#[inline(never)]
fn address() -> usize {
    let here = 0_u8;
    std::hint::black_box(std::ptr::from_ref(&here)).addr()
}
