//! Times on the processor, and instructions.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

use crate::candidates::Candidate;

/// What the thread has spent on a processor so far: others on the machine do not count.
fn spent() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    let seconds = u64::try_from(time.tv_sec).unwrap_or_default();
    Duration::from_secs(seconds) + Duration::from_nanos(time.tv_nsec.unsigned_abs())
}

/// Nanoseconds an operation takes, a sample a round; all candidates take turns.
pub fn times(candidates: &mut [Candidate], rounds: usize, sample: Duration) -> Vec<Vec<f64>> {
    let counts: Vec<u32> = candidates
        .iter_mut()
        .map(|candidate| {
            let mut count = 1;
            loop {
                let taken = batch(candidate, count);
                if taken * 4 > sample {
                    let fit = f64::from(count) * sample.as_secs_f64() / taken.as_secs_f64();
                    return (fit as u32).max(1);
                }
                count *= 2;
            }
        })
        .collect();
    let mut samples = vec![Vec::with_capacity(rounds); candidates.len()];
    for _ in 0..rounds {
        for (at, candidate) in candidates.iter_mut().enumerate() {
            let taken = batch(candidate, counts[at]);
            samples[at].push(taken.as_secs_f64() * 1e9 / f64::from(counts[at]));
        }
    }
    samples
}

fn batch(candidate: &mut Candidate, count: u32) -> Duration {
    let start = spent();
    for _ in 0..count {
        (candidate.run)();
    }
    spent() - start
}

/// Instructions that an operation takes, by callgrind; `None` where there is no valgrind.
pub fn instructions(program: &Path, name: &str) -> Option<u64> {
    let total = |count: u32| {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(program)
            .args(["repeat", name, &count.to_string()])
            .output()
            .ok()?;
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        let (_, after) = text.split_once("Collected : ")?;
        after.split_whitespace().next()?.parse::<u64>().ok()
    };
    Some((total(60)? - total(10)?) / 50)
}
