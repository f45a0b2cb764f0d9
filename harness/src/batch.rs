//! Schemas with the documents that are held against them, and what a processor says of them.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use crate::Result;
use crate::options::WORKER;
use crate::server::{Reply, Server};
use crate::verdict::{Answer, Question, Verdict, Version};

/// How long a schema or a document may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// What a worker may have of the address space, in KiB.
const MEMORY: u32 = 4 << 20;

/// A schema and documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Batch {
    pub(crate) version: Version,
    /// The documents that make the schema; none where the instances say what it is.
    pub(crate) schemas: Vec<PathBuf>,
    pub(crate) documents: Vec<PathBuf>,
}

/// What was said of a [`Batch`].
#[derive(Debug)]
pub(crate) struct Verdicts {
    pub(crate) schema: Answer,
    /// One for each document.
    pub(crate) documents: Vec<Answer>,
}

/// Asks a worker per core about each of the batches.
pub(crate) fn run(batches: &[Batch]) -> Result<Vec<Verdicts>> {
    let program = env::current_exe().map_err(|error| format!("cannot find myself: {error}"))?;
    each(batches, || Server::new(worker(&program), PATIENCE), ask)
}

/// This program again, with bounded memory.
fn worker(program: &Path) -> Command {
    let mut command = Command::new("sh");
    command
        .args(["-c", &format!("ulimit -v {MEMORY}; exec \"$0\" {WORKER}")])
        .arg(program);
    command
}

fn ask(server: &mut Server, batch: &Batch) -> Result<Verdicts> {
    let mut question = Question {
        version: batch.version,
        schemas: batch.schemas.clone(),
        document: None,
    };
    let schema = if batch.schemas.is_empty() {
        Answer::valid()
    } else {
        answer(server, &question)?
    };
    let mut documents = Vec::new();
    for document in &batch.documents {
        documents.push(if schema.verdict == Verdict::Valid {
            question.document = Some(document.clone());
            answer(server, &question)?
        } else {
            Answer {
                verdict: Verdict::SchemaError,
                ..schema.clone()
            }
        });
    }
    Ok(Verdicts { schema, documents })
}

fn answer(server: &mut Server, question: &Question) -> Result<Answer> {
    let line = question.to_line();
    Ok(match server.ask(&line)? {
        Reply::Line(answer) => Answer::from_line(&answer)
            .ok_or_else(|| format!("`{answer}` is no answer to `{line}`"))?,
        Reply::Crash(words) => Answer::new(Verdict::Crash, "process", words),
        Reply::Timeout => Answer::new(Verdict::Timeout, "", ""),
    })
}

/// Works on items with as many threads as there are cores, each with a state of its own; what comes
/// out is in the order of the items.
fn each<T: Sync, S, R: Send>(
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

    #[test]
    fn documents_of_a_refused_schema_are_not_asked_about() {
        let mut command = Command::new("sh");
        let script = "while read line; do printf 'invalid\\tsrc-resolve\\twhat is `x`?\\n'; done";
        command.args(["-c", script]);
        let mut server = Server::new(command, PATIENCE);
        let batch = Batch {
            version: Version::Xsd10,
            schemas: vec!["a.xsd".into()],
            documents: vec!["a.xml".into()],
        };
        let verdicts = ask(&mut server, &batch).expect("answers");
        assert_eq!(verdicts.schema.verdict, Verdict::Invalid);
        assert_eq!(verdicts.documents[0].verdict, Verdict::SchemaError);
        assert_eq!(verdicts.documents[0].code, "src-resolve");
    }
}
