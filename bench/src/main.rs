//! clacks side by side with its peers.

mod candidates;
mod hand;
mod measure;

mod events {
    #![allow(missing_docs, reason = "the schemas have none")]
    clacks::include_events!();
}

use std::env;
use std::time::Duration;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["repeat", name, count] => {
            let mut all = candidates::all();
            let found = all.iter_mut().find(|it| it.name == *name).expect("a name");
            for _ in 0..count.parse::<u32>().expect("a number") {
                (found.run)();
            }
        }
        _ => {
            let mut all = candidates::all();
            if let [only] = words.as_slice() {
                all.retain(|it| it.name.contains(only));
            }
            let samples = measure::times(&mut all, 15, Duration::from_millis(10));
            let program = env::current_exe().expect("a program has a path");
            for (candidate, mut sample) in all.iter().zip(samples) {
                sample.sort_by(f64::total_cmp);
                println!(
                    "{:32} {:10.0} ns  {:10.0} min  {:?} instr",
                    candidate.name,
                    sample[sample.len() / 2],
                    sample[0],
                    measure::instructions(&program, &candidate.name)
                );
            }
        }
    }
}
