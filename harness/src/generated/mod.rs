//! Generated code as the judge: schemas become crates, and documents go through their types.

mod crates;
mod trips;

use std::env;
use std::fmt;
use std::fs;
use std::ops::AddAssign;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::Result;
use crate::batch::{self, Batch, Verdicts};
use crate::findings::FAITHFUL;
use crate::pool;
use crate::processor;
use crate::server::Program;
use crate::test::{self, Test};
use crate::verdict::{Answer, Question, Task, Verdict};
use crates::{Crates, module};

/// What was made, and how long it took.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Figures {
    pub(crate) generated: usize,
    pub(crate) compiled: usize,
    pub(crate) lines: usize,
    pub(crate) generation: Duration,
    pub(crate) compilation: Duration,
}

impl AddAssign for Figures {
    fn add_assign(&mut self, other: Self) {
        self.generated += other.generated;
        self.compiled += other.compiled;
        self.lines += other.lines;
        self.generation += other.generation;
        self.compilation += other.compilation;
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} schemas generated in {:.1} s, {} lines, {} compiled in {:.1} s",
            self.generated,
            self.generation.as_secs_f64(),
            self.lines,
            self.compiled,
            self.compilation.as_secs_f64()
        )
    }
}

/// A document that was written.
struct Trip {
    batch: usize,
    document: usize,
    output: PathBuf,
}

/// An answer for each of the tests; `name` is that of the folder to work in. The code of a document
/// that was read says what it was written as.
pub(crate) fn ask(tests: &[Test], name: &str, xmlcmp: &Path) -> Result<(Vec<Answer>, Figures)> {
    let mut figures = Figures::default();
    let tests = &followed(tests)?;
    let answers = test::ask(tests, |batches| run(batches, name, xmlcmp, &mut figures))?;
    Ok((answers, figures))
}

/// The tests with further schema documents that their documents name, where all together make a
/// schema, as the processor takes them.
fn followed(tests: &[Test]) -> Result<Vec<Test>> {
    let mut followed = tests.to_vec();
    let mut at = Vec::new();
    let mut batches = Vec::new();
    for (number, test) in tests.iter().enumerate() {
        let Some(document) = &test.document else {
            continue;
        };
        let schemas = processor::followed(&test.schemas, document);
        if schemas.len() > test.schemas.len() {
            at.push(number);
            batches.push(Batch {
                version: test.version,
                schemas,
                documents: Vec::new(),
            });
        }
    }
    let verdicts = batch::run(&batches)?;
    for ((number, batch), verdicts) in at.into_iter().zip(batches).zip(verdicts) {
        if verdicts.schema.verdict == Verdict::Valid {
            followed[number].schemas = batch.schemas;
        }
    }
    Ok(followed)
}

fn run(
    batches: &[Batch],
    name: &str,
    xmlcmp: &Path,
    figures: &mut Figures,
) -> Result<Vec<Verdicts>> {
    let program = env::current_exe().map_err(|error| format!("cannot find myself: {error}"))?;
    // Beside the folder of the profile, in that of all that is built.
    let target = program.parent().and_then(Path::parent);
    let folder = target.unwrap_or(Path::new("target")).join("generated");
    let outputs = folder.join(name).join("out");
    let _ = fs::remove_dir_all(folder.join(name));
    fs::create_dir_all(&outputs).map_err(|error| format!("{}: {error}", outputs.display()))?;

    let clock = Instant::now();
    let mut schemas = generate(batches, &outputs)?;
    figures.generation += clock.elapsed();
    let mut code = Vec::new();
    for (number, (answer, file)) in schemas.iter().enumerate() {
        if answer.verdict == Verdict::Valid {
            let text = fs::read_to_string(file).map_err(|error| error.to_string())?;
            figures.lines += text.lines().count();
            code.push((number, file.clone()));
        }
    }
    figures.generated += code.len();

    let clock = Instant::now();
    let crates = Crates::compile(&folder, name, &code)?;
    figures.compilation += clock.elapsed();
    figures.compiled += code.len() - crates.uncompiled.len();
    for (&number, message) in &crates.uncompiled {
        schemas[number].0 = Answer::new(Verdict::Uncompiled, "rustc", message.as_str());
    }

    let mut all: Vec<Verdicts> = schemas
        .into_iter()
        .zip(batches)
        .map(|((schema, _), batch)| Verdicts {
            documents: {
                let of_schema = if batch.schemas.is_empty() {
                    schema.clone()
                } else {
                    schema.clone().of_schema()
                };
                vec![of_schema; batch.documents.len()]
            },
            schema,
        })
        .collect();
    let trips = drive(batches, &crates, &outputs, &mut all)?;
    judge(batches, trips, xmlcmp, &mut all)?;
    Ok(all)
}

/// Writes the code of each schema into a file.
fn generate(batches: &[Batch], folder: &Path) -> Result<Vec<(Answer, PathBuf)>> {
    let worker = Program::worker()?;
    let numbered: Vec<_> = batches.iter().enumerate().collect();
    pool::each(
        &numbered,
        || worker.serve(),
        |worker, (number, batch)| {
            let file = folder.join(format!("{}.rs", module(*number)));
            if batch.schemas.is_empty() {
                let message = "no schema declares the document element";
                return Ok((Answer::new(Verdict::Invalid, "cvc-elt.1", message), file));
            }
            let question = Question {
                task: Task::Generate(file.clone()),
                version: batch.version,
                schemas: batch.schemas.clone(),
            };
            Ok((worker.answer(&question.to_line())?, file))
        },
    )
}

/// Sends the documents through the programs; what was written comes back.
fn drive(
    batches: &[Batch],
    crates: &Crates,
    outputs: &Path,
    all: &mut [Verdicts],
) -> Result<Vec<Trip>> {
    let answers = pool::each(
        &crates.members,
        || (),
        |(), each| {
            let program = Program::new(crates.program(each), &[]);
            let mut server = program.serve();
            let mut answers = Vec::new();
            for &batch in &each.modules {
                for (document, path) in batches[batch].documents.iter().enumerate() {
                    let module = module(batch);
                    let output = outputs.join(format!("{module}-{document}.xml"));
                    let line = format!("{module}\t{}\t{}", path.display(), output.display());
                    let trip = Trip {
                        batch,
                        document,
                        output,
                    };
                    answers.push((trip, server.answer(&line)?));
                }
            }
            Ok(answers)
        },
    )?;
    let mut trips = Vec::new();
    for (trip, answer) in answers.into_iter().flatten() {
        let written = answer.verdict == Verdict::Valid && answer.code.is_empty();
        all[trip.batch].documents[trip.document] = answer;
        if written {
            trips.push(trip);
        }
    }
    Ok(trips)
}

/// Compares what was written with what was read, and has the processor validate it.
fn judge(batches: &[Batch], trips: Vec<Trip>, xmlcmp: &Path, all: &mut [Verdicts]) -> Result<()> {
    let pairs: Vec<_> = trips
        .iter()
        .map(|trip| {
            let original = &batches[trip.batch].documents[trip.document];
            (original.clone(), trip.output.clone())
        })
        .collect();
    let mut written: Vec<Batch> = batches
        .iter()
        .map(|batch| Batch {
            documents: Vec::new(),
            ..batch.clone()
        })
        .collect();
    let levels = trips::compare(xmlcmp, &pairs)?;
    for (trip, level) in trips.iter().zip(levels) {
        all[trip.batch].documents[trip.document] = level;
        written[trip.batch].documents.push(trip.output.clone());
    }
    let verdicts = batch::run(&written)?;
    let mut verdicts: Vec<_> = verdicts
        .into_iter()
        .map(|verdicts| verdicts.documents.into_iter())
        .collect();
    for trip in trips {
        let answer = &mut all[trip.batch].documents[trip.document];
        let faithful = FAITHFUL.contains(&answer.code.as_str());
        if let Some(output) = verdicts[trip.batch].next()
            && faithful
            && output.verdict == Verdict::Invalid
        {
            *answer = Answer::new(Verdict::Valid, "made invalid", output.message);
        }
    }
    Ok(())
}
