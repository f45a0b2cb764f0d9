//! Runs the tests of the W3C QT3 suite that apply to XQuery 1.0.
//!
//! `cargo run --release -p clacks-xquery --example qt3 -- --suite DIR [--only PART] [--failures]`

mod assertion;
mod environment;
mod run;
mod score;
mod serialize;
mod suite;

use std::path::PathBuf;
use std::process::ExitCode;

/// What threads of tokio have: a query must not need more.
const STACK: usize = 2 << 20;

fn main() -> ExitCode {
    match work() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("qt3: {error}");
            ExitCode::from(2)
        }
    }
}

fn work() -> Result<bool, String> {
    let mut arguments = pico_args::Arguments::from_env();
    let parse = |value: &std::ffi::OsStr| Ok::<_, String>(PathBuf::from(value));
    let suite: PathBuf = arguments
        .value_from_os_str("--suite", parse)
        .map_err(|error| error.to_string())?;
    let only: Option<String> = arguments
        .opt_value_from_str("--only")
        .map_err(|error| error.to_string())?;
    let failures = arguments.contains("--failures");
    let sets = suite::load(&suite)?;
    let worker = std::thread::Builder::new()
        .stack_size(STACK)
        .spawn(move || run::all(&sets, only.as_deref(), failures))
        .map_err(|error| error.to_string())?;
    let score = worker
        .join()
        .map_err(|_| "the worker panicked".to_owned())?;
    print!("{score}");
    Ok(score.is_good())
}
