//! The process that loads and validates: questions in, answers out, a line each.

use std::io::{self, BufRead as _, Write as _};
use std::iter::Peekable;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::thread;

use crate::Result;
use crate::processor::{self, Judge};
use crate::verdict::{Answer, Question, Task, Verdict};

/// What the last panic said.
static PANIC: Mutex<String> = Mutex::new(String::new());

/// Answers until there are no more questions.
pub(crate) fn run() -> Result<bool> {
    panic::set_hook(Box::new(|info| {
        *PANIC.lock().unwrap_or_else(PoisonError::into_inner) = info.to_string();
    }));
    // On a thread with as much stack as threads of users have.
    let answering = thread::spawn(|| {
        let lines = io::stdin().lock().lines().map_while(io::Result::ok);
        let questions = lines.map_while(|line| Question::from_line(&line));
        answer(&mut questions.peekable())
    });
    match answering.join() {
        Ok(Ok(())) => Ok(true),
        Ok(Err(error)) => Err(error.to_string()),
        Err(_) => Err("a panic between the questions".to_owned()),
    }
}

/// A schema is loaded once for all questions about it that follow each other.
fn answer(questions: &mut Peekable<impl Iterator<Item = Question>>) -> io::Result<()> {
    while let Some(question) = questions.next() {
        if let Task::Generate(file) = &question.task {
            say(guarded(|| generate(&question, file)))?;
            continue;
        }
        let (version, paths) = (question.version, &question.schemas);
        match guarded(|| processor::load(version, paths)) {
            Ok(schema) => {
                let judge = guarded(|| Ok(Judge::new(&schema, version, paths)));
                let verdict = |task: &Task| match task {
                    Task::Validate(document) => {
                        let judge = judge.as_ref().map_err(Clone::clone)?;
                        guarded(|| judge.validate(document))
                    }
                    _ => Ok(()),
                };
                say(verdict(&question.task))?;
                while let Some(next) = questions.next_if(|next| next.is_of_schema_of(&question)) {
                    say(verdict(&next.task))?;
                }
            }
            Err(refused) => say(Err(match question.task {
                Task::Validate(_) => refused.of_schema(),
                _ => refused,
            }))?,
        }
    }
    Ok(())
}

fn say(outcome: std::result::Result<(), Answer>) -> io::Result<()> {
    let answer = outcome.map_or_else(|answer| answer, |()| Answer::valid());
    writeln!(io::stdout(), "{}", answer.to_line())
}

/// A panic is an answer too.
fn guarded<T>(
    work: impl FnOnce() -> std::result::Result<T, Answer>,
) -> std::result::Result<T, Answer> {
    panic::catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
        let message = PANIC.lock().unwrap_or_else(PoisonError::into_inner);
        Err(Answer::new(Verdict::Crash, "panic", message.as_str()))
    })
}

#[cfg(not(feature = "generated"))]
fn generate(_: &Question, _: &Path) -> std::result::Result<(), Answer> {
    let message = "this worker has no generator".to_owned();
    Err(Answer::refusal([("unsupported", message)]))
}

#[cfg(feature = "generated")]
fn generate(question: &Question, file: &Path) -> std::result::Result<(), Answer> {
    let code =
        crate::generator::generate(question.version, &question.schemas, &file.to_string_lossy())?;
    std::fs::write(file, code).map_err(|error| Answer::refusal([("io", error.to_string())]))
}
