//! How much code is generated for schemas that people use: for the build scripts of the benchmark
//! and of its peer.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use proc_macro2::{TokenStream, TokenTree};

/// Schemas in the folder of real ones that `CLACKS_CORPORA` has.
const SCHEMAS: [(&str, &str); 3] = [
    ("pain.001", "iso20022/schemas/pain.001.001.09.xsd"),
    ("BMEcat 5.01", "bmecat/schemas/schema.xsd"),
    ("MusicXML", "musicxml/schemas/musicxml.xsd"),
];

/// Writes how many tokens `generate` makes of each schema, `None` where it fails, to the file
/// `generated.rs` of the build script.
pub fn count(generate: impl Fn(&Path) -> Option<TokenStream>) {
    println!("cargo::rerun-if-env-changed=CLACKS_CORPORA");
    let mut counts = String::new();
    if let Some(corpora) = env::var_os("CLACKS_CORPORA") {
        for (name, path) in SCHEMAS {
            let code = generate(&Path::new(&corpora).join("real").join(path));
            let _ = write!(counts, "({name:?}, {:?}),", code.map(tokens));
        }
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("a build script has OUT_DIR"));
    fs::write(out.join("generated.rs"), format!("&[{counts}]")).expect("counts are written");
}

fn tokens(code: TokenStream) -> usize {
    let count = |token| match token {
        TokenTree::Group(group) => 2 + tokens(group.stream()),
        _ => 1,
    };
    code.into_iter().map(count).sum()
}
