//! Schemas with the documents that are held against them, and what a processor says of them.

use std::path::PathBuf;

use crate::Result;
use crate::pool;
use crate::server::{Program, Server};
use crate::verdict::{Answer, Question, Task, Verdict, Version};

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
    let worker = Program::worker()?;
    pool::each(batches, || worker.serve(), ask)
}

fn ask(server: &mut Server<'_>, batch: &Batch) -> Result<Verdicts> {
    let question = |task| Question {
        task,
        version: batch.version,
        schemas: batch.schemas.clone(),
    };
    let schema = if batch.schemas.is_empty() {
        Answer::valid()
    } else {
        server.answer(&question(Task::Load).to_line())?
    };
    let mut documents = Vec::new();
    for document in &batch.documents {
        documents.push(if schema.verdict == Verdict::Valid {
            let task = Task::Validate(document.clone());
            server.answer(&question(task).to_line())?
        } else {
            schema.clone().of_schema()
        });
    }
    Ok(Verdicts { schema, documents })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_of_a_refused_schema_are_not_asked_about() {
        let script = "while read line; do printf 'invalid\\tsrc-resolve\\twhat?\\n'; done";
        let program = Program::new("sh", &["-c", script]);
        let batch = Batch {
            version: Version::Xsd10,
            schemas: vec!["a.xsd".into()],
            documents: vec!["a.xml".into()],
        };
        let verdicts = ask(&mut program.serve(), &batch).expect("answers");
        assert_eq!(verdicts.schema.verdict, Verdict::Invalid);
        assert_eq!(verdicts.documents[0].verdict, Verdict::SchemaError);
        assert_eq!(verdicts.documents[0].code, "src-resolve");
    }
}
