//! The generator of code under test.

use std::fmt::Write as _;
use std::path::PathBuf;

use clacks_codegen::{Config, Input, Report, pretty};

use crate::verdict::{Answer, Version};

/// The code of a module that has the types of a schema, and for each global element a function that
/// reads a document through them and writes it back. `module` tells it from others of its crate:
///
/// ```ignore
/// pub(crate) const ROUND_TRIPS: &[RoundTrip];
/// ```
pub(crate) fn generate(
    version: Version,
    schemas: &[PathBuf],
    module: &str,
) -> Result<String, Answer> {
    let inputs = schemas.iter().map(|path| Input::File(path.clone()));
    let config = Config::new().all_elements().relay().one_schema().doctype();
    let config = config.site(module);
    let config = match version {
        Version::Xsd10 => config,
        Version::Xsd11 => config.xsd_1_1(),
    };
    let tokens = config
        .generate(inputs.collect())
        .map_err(|report| refusal(&report))?;
    let code = pretty(tokens).map_err(|report| refusal(&report))?;
    let mut round_trips = String::new();
    for path in events(&code) {
        let _ = writeln!(
            round_trips,
            "    |xml, doctype| clacks::xml::from_xml_with_doctype::<generated::{path}>(xml, doctype)\n        \
             .map(|element| element.to_xml()),"
        );
    }
    Ok(format!(
        "pub(crate) const ROUND_TRIPS: &[crate::driver::RoundTrip] = &[\n{round_trips}];\n\
         mod generated {{\n{code}}}\n"
    ))
}

/// The paths of the events of a catalogue, from the enumeration of them all.
fn events(code: &str) -> impl Iterator<Item = String> {
    let (_, variants) = code.split_once("pub enum Event {").unwrap_or_default();
    let (variants, _) = variants.split_once('}').unwrap_or_default();
    let fields = variants.split('(').skip(1);
    fields.filter_map(|field| {
        let (path, _) = field.split_once(')')?;
        let path = path.trim().trim_end_matches(',');
        Some(path.to_owned())
    })
}

fn refusal(report: &Report) -> Answer {
    let codes = report.diagnostics().iter().map(|each| each.code);
    Answer::refusal(codes.zip(report.lines()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn events_are_found_where_they_are_listed() {
        let code = "pub enum Event {\n    A(A),\n    B(\n        a::Bb,\n    ),\n}\n";
        assert_eq!(super::events(code).collect::<Vec<_>>(), ["A", "a::Bb"]);
    }
}
