//! Reads documents through generated types and writes them back. This file is a module of each of
//! the crates that generated code is compiled in.

use std::io::{self, BufRead as _, Write as _};
use std::{fs, thread};

use clacks::xml::{Doctype, Error, ErrorKind};

/// Reads a document that is a certain element, and writes what was read.
pub(crate) type RoundTrip = fn(&str, &Doctype) -> Result<Result<String, Error>, Error>;

/// A module with a function for each element that a document may be.
type Module = (&'static str, &'static [RoundTrip]);

/// The rule that a document breaks that is another element.
const OTHER_ELEMENT: &str = "cvc-elt.1";

/// Answers lines `module TAB document TAB output`.
pub(crate) fn run(modules: &'static [Module]) {
    // On a thread with as much stack as threads of users have. When it panics, the process ends.
    let answering = thread::spawn(|| {
        for line in io::stdin().lock().lines().map_while(Result::ok) {
            let (verdict, code, message) = answer(modules, &line);
            let message = message.replace(['\t', '\n', '\r'], " ");
            println!("{verdict}\t{code}\t{message}");
            let _ = io::stdout().flush();
        }
    });
    let _ = answering.join();
}

fn answer(modules: &[Module], line: &str) -> (&'static str, &'static str, String) {
    let mut fields = line.split('\t');
    let mut field = || fields.next().unwrap_or_default();
    let (module, document, output) = (field(), field(), field());
    let Some((_, round_trips)) = modules.iter().find(|(name, _)| *name == module) else {
        return ("crash", "harness", format!("there is no module {module}"));
    };
    let bytes = match fs::read(document) {
        Ok(bytes) => bytes,
        Err(error) => return ("crash", "io", error.to_string()),
    };
    let outcome = clacks::xml::decode(&bytes).and_then(|text| {
        let doctype = Doctype::of(&text)?;
        let mut outcomes = round_trips
            .iter()
            .map(|round_trip| round_trip(&text, &doctype));
        let other = |outcome: &Result<_, Error>| {
            matches!(outcome, Err(error) if error.rule() == OTHER_ELEMENT)
        };
        outcomes.find(|outcome| !other(outcome)).unwrap_or_else(|| {
            let message = "no global element is called like the document";
            Err(Error::new(ErrorKind::Structure, OTHER_ELEMENT, message))
        })
    });
    match outcome {
        Err(error) if matches!(error.rule(), "unsupported" | "limit") => {
            ("unsupported", error.rule(), error.to_string())
        }
        Err(error) => ("invalid", error.rule(), error.to_string()),
        Ok(Err(error)) => ("valid", "unwritten", error.to_string()),
        Ok(Ok(text)) => match fs::write(output, text) {
            Ok(()) => ("valid", "", String::new()),
            Err(error) => ("crash", "io", error.to_string()),
        },
    }
}
