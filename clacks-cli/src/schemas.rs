//! Schemas as they are named on the command line.

#![expect(clippy::result_large_err, reason = "once a file")]

use std::fs;
use std::path::{Path, PathBuf};

use clacks_codegen::Config;
use clacks_schema::{Diagnostic, Options, SourceId, Sources, Version};
use clap::{Args, ValueEnum};

/// How schemas are read.
#[derive(Debug, Args)]
pub(crate) struct Reading {
    /// An OASIS XML catalog, which says where documents are that schemas refer to. Nothing is ever
    /// fetched over a network.
    #[arg(long, value_name = "FILE")]
    catalog: Vec<PathBuf>,
    /// The edition of XML Schema whose rules hold.
    #[arg(long, value_enum, default_value_t = Edition::V1_0)]
    xsd: Edition,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Edition {
    #[value(name = "1.0")]
    V1_0,
    #[value(name = "1.1")]
    V1_1,
}

impl Reading {
    pub(crate) fn options(&self) -> Options {
        Options {
            version: match self.xsd {
                Edition::V1_0 => Version::Xsd10,
                Edition::V1_1 => Version::Xsd11,
            },
            ..Options::default()
        }
    }

    /// What code is generated with.
    pub(crate) fn config(&self) -> Config {
        let config = match self.xsd {
            Edition::V1_0 => Config::new(),
            Edition::V1_1 => Config::new().xsd_1_1(),
        };
        self.catalog.iter().fold(config, Config::catalog)
    }

    /// Texts that know the catalogs.
    pub(crate) fn sources(&self) -> Result<Sources, Diagnostic> {
        let mut sources = Sources::default();
        for catalog in &self.catalog {
            sources.catalog(catalog)?;
        }
        Ok(sources)
    }
}

/// The schema documents that a path names: itself or, of a folder, those in it.
pub(crate) fn documents(sources: &mut Sources, path: &Path) -> Result<Vec<SourceId>, Diagnostic> {
    if !path.is_dir() {
        return Ok(vec![sources.open(path)?]);
    }
    let unreadable = |error: std::io::Error| {
        let message = format!("{} cannot be read: {error}", path.display());
        Diagnostic::placeless("io", message)
    };
    let mut files = Vec::new();
    for entry in fs::read_dir(path).map_err(unreadable)? {
        let file = entry.map_err(unreadable)?.path();
        if file.extension().is_some_and(|extension| extension == "xsd") {
            files.push(file);
        }
    }
    if files.is_empty() {
        let message = format!("{} holds no .xsd file", path.display());
        return Err(Diagnostic::placeless("io", message));
    }
    files.sort();
    files.iter().map(|file| sources.open(file)).collect()
}
