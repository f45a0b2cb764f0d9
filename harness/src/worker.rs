//! The process that loads and validates: questions in, answers out, a line each.

use std::io::{self, BufRead as _, Write as _};
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use clacks_schema::Schema;

use crate::Result;
use crate::processor;
use crate::verdict::{Answer, Question, Task, Verdict, Version};

/// What the last panic said.
static PANIC: Mutex<String> = Mutex::new(String::new());

/// Answers until there are no more questions.
pub(crate) fn run() -> Result<bool> {
    panic::set_hook(Box::new(|info| {
        *PANIC.lock().unwrap_or_else(PoisonError::into_inner) = info.to_string();
    }));
    // On a thread with as much stack as threads of users have.
    let answering = std::thread::spawn(|| -> io::Result<()> {
        let mut last = None;
        for line in io::stdin().lock().lines() {
            let answer = match Question::from_line(&line?) {
                Some(question) => guarded(&mut last, &question),
                None => Answer::new(Verdict::Crash, "harness", "a question that is none"),
            };
            writeln!(io::stdout(), "{}", answer.to_line())?;
        }
        Ok(())
    });
    match answering.join() {
        Ok(Ok(())) => Ok(true),
        Ok(Err(error)) => Err(error.to_string()),
        Err(_) => Err("a panic between the questions".to_owned()),
    }
}

/// A schema and what it was made from: the next question is most often about the same.
struct Last {
    version: Version,
    schemas: Vec<PathBuf>,
    outcome: std::result::Result<Schema, Answer>,
}

fn guarded(last: &mut Option<Last>, question: &Question) -> Answer {
    match panic::catch_unwind(AssertUnwindSafe(|| answer(last, question))) {
        Ok(Ok(())) => Answer::valid(),
        Ok(Err(answer)) => answer,
        Err(_) => {
            let message = PANIC.lock().unwrap_or_else(PoisonError::into_inner);
            Answer::new(Verdict::Crash, "panic", message.as_str())
        }
    }
}

fn answer(last: &mut Option<Last>, question: &Question) -> std::result::Result<(), Answer> {
    let document = match &question.task {
        Task::Generate(file) => return generate(question, file),
        Task::Load => None,
        Task::Validate(document) => Some(document),
    };
    let schemas = match document {
        Some(document) if question.schemas.is_empty() => processor::hints(document)?,
        _ => question.schemas.clone(),
    };
    let known = last
        .take()
        .filter(|last| last.version == question.version && last.schemas == schemas);
    let last = last.insert(known.unwrap_or_else(|| Last {
        version: question.version,
        outcome: processor::load(question.version, &schemas),
        schemas,
    }));
    match (&last.outcome, document) {
        (Ok(_), None) => Ok(()),
        (Ok(schema), Some(document)) => processor::validate(schema, document),
        (Err(refused), None) => Err(refused.clone()),
        (Err(refused), Some(_)) => Err(refused.clone().of_schema()),
    }
}

#[cfg(not(feature = "generated"))]
fn generate(_: &Question, _: &Path) -> std::result::Result<(), Answer> {
    let message = "this worker has no generator".to_owned();
    Err(Answer::refusal([("unsupported", message)]))
}

#[cfg(feature = "generated")]
fn generate(question: &Question, file: &Path) -> std::result::Result<(), Answer> {
    let code = crate::generator::generate(question.version, &question.schemas)?;
    std::fs::write(file, code).map_err(|error| Answer::refusal([("io", error.to_string())]))
}
