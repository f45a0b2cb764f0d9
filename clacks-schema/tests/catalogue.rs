//! The schemas of the catalogue.

use clacks_schema::{Options, Sources, load};

#[test]
fn loads_every_schema_of_the_catalogue() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../schemas");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).expect("the schemas folder") {
        let path = entry.expect("an entry").path();
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let stem = path
            .file_stem()
            .expect("a stem")
            .to_string_lossy()
            .into_owned();
        let mut sources = Sources::default();
        let text = std::fs::read_to_string(&path).expect("a text");
        let source = sources.add(name, text);
        let schema =
            load(&mut sources, &[source], &Options::default()).unwrap_or_else(|diagnostics| {
                let reports = diagnostics.iter().map(|d| d.render(&sources) + "\n");
                panic!("{}", reports.collect::<String>())
            });
        let names = |id: &clacks_schema::ElementId| schema.element(*id).name.local.clone();
        assert!(
            schema
                .global_elements
                .iter()
                .map(names)
                .any(|name| name == stem)
        );
        count += 1;
    }
    assert_eq!(count, 21);
}
