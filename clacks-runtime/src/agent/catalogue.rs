//! Events as the schemas of a folder say that they are.

use std::{collections::HashMap, fs, path::Path, sync::mpsc, thread};

use clacks_schema::{Options, Schema, Sources, validate::Validator};
use clacks_xml::Error;
use clacks_xs::ExpandedName;
use tokio::sync::oneshot;

use super::AgentError;

/// Validates events, in a thread of its own, which ends with this: documents take what time they take,
/// and who waits for them shall not keep others from running.
#[derive(Debug)]
pub(super) struct Catalogue {
    documents: mpsc::Sender<Document>,
}

struct Document {
    text: String,
    verdict: oneshot::Sender<Result<String, Error>>,
}

/// The schema of each event.
type Events = HashMap<ExpandedName, usize>;

impl Catalogue {
    pub(super) fn read(folder: &Path) -> Result<Self, AgentError> {
        let wrong = |why: &dyn std::fmt::Display| {
            AgentError::Schemas(format!("{}: {why}", folder.display()))
        };
        let mut files = Vec::new();
        for entry in fs::read_dir(folder).map_err(|error| wrong(&error))? {
            let file = entry.map_err(|error| wrong(&error))?.path();
            if file.extension().is_some_and(|extension| extension == "xsd") {
                files.push(file);
            }
        }
        files.sort();
        let mut schemas = Vec::new();
        let mut events = Events::new();
        for file in &files {
            let mut sources = Sources::default();
            let shown = |sources: &Sources, diagnostics: Vec<clacks_schema::Diagnostic>| {
                let all = diagnostics.iter().map(|one| one.render(sources));
                AgentError::Schemas(all.collect::<Vec<_>>().join("\n"))
            };
            let root = match sources.open(file) {
                Ok(root) => root,
                Err(diagnostic) => return Err(shown(&sources, vec![diagnostic])),
            };
            let schema = clacks_schema::load(&mut sources, &[root], &Options::default())
                .map_err(|diagnostics| shown(&sources, diagnostics))?;
            for id in clacks_schema::events(&schema, &[root], &sources) {
                let name = &schema.element(id).name;
                let event = ExpandedName {
                    namespace: name.namespace.clone(),
                    local: name.local.clone(),
                };
                // The routing key says nothing of a namespace.
                if events.keys().any(|known| known.local == event.local) {
                    let why = format!("two events are called `{}`", event.local);
                    return Err(wrong(&why));
                }
                events.insert(event, schemas.len());
            }
            schemas.push(schema);
        }
        if events.is_empty() {
            return Err(wrong(&"there is no event in it"));
        }
        let (documents, received) = mpsc::channel();
        thread::Builder::new()
            .name("clacks-validate".to_owned())
            .spawn(move || validate(&schemas, &events, &received))
            .map_err(|error| wrong(&error))?;
        Ok(Self { documents })
    }

    /// Validates an envelope, and returns the name of the event in it.
    pub(super) async fn validate(&self, text: String) -> Result<String, Error> {
        let (verdict, told) = oneshot::channel();
        // Where the thread has gone, nobody tells anything.
        let _ = self.documents.send(Document { text, verdict });
        told.await.unwrap_or_else(|_| {
            let why = "the event could not be checked";
            Err(Error::new(clacks_xml::ErrorKind::Limit, "limit", why))
        })
    }
}

fn validate(schemas: &[Schema], events: &Events, documents: &mpsc::Receiver<Document>) {
    let validators: Vec<Validator<'_>> = schemas.iter().map(Validator::new).collect();
    while let Ok(Document { text, verdict }) = documents.recv() {
        let result = clacks_xml::event_in(&text).and_then(|name| {
            if let Some(schema) = events.get(&name) {
                return validators[*schema].validate_envelope(&text);
            }
            let message = format!("there is no event <{}>", name.local);
            let (kind, rule) = (clacks_xml::ErrorKind::Structure, "cvc-elt.1");
            Err(Error::new(kind, rule, message))
        });
        // Who has given up does not want to know.
        let _ = verdict.send(result.map(|name| name.local));
    }
}
