//! Work on many things at once.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::Result;

/// Works on items with as many threads as there are cores, each with a state of its own; what comes
/// out is in the order of the items.
pub(crate) fn each<T: Sync, S, R: Send>(
    items: &[T],
    state: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, &T) -> Result<R> + Sync,
) -> Result<Vec<R>> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::new());
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..threads.min(items.len()) {
            scope.spawn(|| {
                let mut state = state();
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(item) = items.get(at) else { break };
                    let result = work(&mut state, item);
                    if let Ok(mut done) = done.lock() {
                        done.push((at, result));
                    }
                }
            });
        }
    });
    let mut done = done.into_inner().map_err(|error| error.to_string())?;
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_in_order() {
        let items: Vec<u32> = (0..100).collect();
        let squares = each(
            &items,
            || 0,
            |count, item| {
                *count += 1;
                Ok(item * item)
            },
        );
        let expected: Vec<u32> = items.iter().map(|item| item * item).collect();
        assert_eq!(squares, Ok(expected));
        let odd = each(
            &items,
            || (),
            |(), item| match item {
                7 => Err("seven".to_owned()),
                _ => Ok(()),
            },
        );
        assert_eq!(odd, Err("seven".to_owned()));
    }
}
