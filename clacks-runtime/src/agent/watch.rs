//! The files of an agent, and whether they have changed.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError},
    time::{Duration, SystemTime},
};

use tokio::{sync::watch, task::spawn_blocking, time::sleep};

use super::{AgentError, Knowledge, Known, read as read_all};

/// How often the files are looked at.
const INTERVAL: Duration = Duration::from_secs(1);

/// How deep folders within the folder of schemas are looked into.
const DEPTH: usize = 8;

/// What tells that a file is another than before.
type Trace = (PathBuf, Option<SystemTime>, u64);

pub(super) struct Files {
    schemas: PathBuf,
    rights: PathBuf,
    traces: Vec<Trace>,
}

/// Reads both, off the threads that must not wait.
pub(super) async fn read(
    schemas: PathBuf,
    rights: PathBuf,
) -> (Files, Result<Knowledge, AgentError>) {
    // Before they are read, so that what changes meanwhile is seen as a change.
    let traces = traces(&schemas, &rights);
    let files = Files {
        schemas,
        rights,
        traces,
    };
    let knowledge = files.read().await;
    (files, knowledge)
}

impl Files {
    async fn read(&self) -> Result<Knowledge, AgentError> {
        let (schemas, rights) = (self.schemas.clone(), self.rights.clone());
        let reading = spawn_blocking(move || read_all(&schemas, &rights));
        let failed = |_| AgentError::Schemas("they could not be read".to_owned());
        reading.await.map_err(failed)?
    }

    /// Reads them whenever they change.
    pub(super) async fn follow(&mut self, known: &Known, reloaded: &watch::Sender<u64>) {
        loop {
            sleep(INTERVAL).await;
            let traces = traces(&self.schemas, &self.rights);
            if traces == self.traces {
                continue;
            }
            self.traces = traces;
            match self.read().await {
                Ok(knowledge) => {
                    tracing::info!("schemas and rights read anew");
                    *known.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(knowledge);
                }
                Err(error) => tracing::error!("nothing changes: {error}"),
            }
            reloaded.send_modify(|count| *count += 1);
        }
    }
}

fn traces(schemas: &Path, rights: &Path) -> Vec<Trace> {
    let mut traces = vec![trace(rights)];
    walk(schemas, DEPTH, &mut traces);
    traces.sort();
    traces
}

/// Documents that schemas refer to may be in folders of their own.
fn walk(folder: &Path, depth: usize, traces: &mut Vec<Trace>) {
    // What cannot be read is found out when it is.
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in entries {
        let path = entry.path();
        if path.is_dir() && depth > 0 {
            walk(&path, depth - 1, traces);
        } else {
            traces.push(trace(&path));
        }
    }
}

fn trace(file: &Path) -> Trace {
    let data = fs::metadata(file).ok();
    let changed = data.as_ref().and_then(|data| data.modified().ok());
    (file.to_owned(), changed, data.map_or(0, |data| data.len()))
}
