//! A bound on the stack. Reading and writing descend into the types of the schema, so that what a
//! level takes of the stack is for the schema to say, and running out of it ends the process.

/// How much of the stack a document may take, in bytes: a quarter of what threads usually have.
const MAX_STACK: usize = 512 * 1024;

/// A place on the stack.
#[derive(Debug)]
pub(crate) struct Stack {
    base: usize,
}

impl Stack {
    /// The place where this is called.
    #[inline(never)]
    pub(crate) fn here() -> Self {
        Self { base: address() }
    }

    /// Whether it is further from there to here than a document may go.
    pub(crate) fn is_used_up(&self) -> bool {
        self.base.abs_diff(address()) > MAX_STACK
    }
}

/// About where the stack ends now.
#[inline(never)]
fn address() -> usize {
    let here = 0_u8;
    std::hint::black_box(std::ptr::from_ref(&here)).addr()
}
