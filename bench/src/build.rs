//! What clacks costs those who build with it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use crate::figures::{Bound, Figure};

/// How many tokens are generated for larger schemas.
const GENERATED: &[(&str, Option<usize>)] = include!(concat!(env!("OUT_DIR"), "/generated.rs"));

pub fn figures(is_quick: bool) -> Vec<Figure> {
    let figure = |what: &str, found: Option<f64>, bound| Figure {
        what: what.to_owned(),
        found: found.unwrap_or(f64::INFINITY),
        spread: None,
        by_instructions: None,
        bound: Bound::AtMost(bound),
    };
    let ours = Generator {
        manifest: root().join("clacks-codegen/Cargo.toml"),
        package: "clacks-codegen",
        features: &["--features", "build"],
    };
    let theirs = Generator {
        manifest: root().join("bench/Cargo.toml"),
        package: "xsd-parser",
        features: &[],
    };
    let over = |ours: Option<f64>, theirs: Option<f64>| Some(ours? / theirs?);
    let mut figures = vec![
        figure("build script of 21 events: CPU s", build_script(), 0.3),
        figure(
            "build-time dependencies over xsd-parser's",
            over(ours.crates(), theirs.crates()),
            0.5,
        ),
    ];
    for (name, ours) in GENERATED {
        let theirs = clacks_bench_peer::GENERATED.iter();
        let theirs = theirs.filter(|(theirs, _)| theirs == name);
        let theirs = theirs.filter_map(|(_, count)| *count).next();
        // Where it generates nothing there is nothing to compare with.
        if let Some(theirs) = theirs {
            let found = ours.map(|ours| ours as f64 / theirs as f64);
            let what = format!("{name}: tokens of code over xsd-parser's");
            figures.push(figure(&what, found, 0.25));
        }
    }
    if !is_quick {
        figures.push(figure(
            "CPU s to build them over xsd-parser's",
            over(ours.seconds(), theirs.seconds()),
            0.4,
        ));
    }
    figures
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A package that generates code.
struct Generator {
    manifest: PathBuf,
    package: &'static str,
    features: &'static [&'static str],
}

impl Generator {
    fn cargo(&self, command: &str) -> Command {
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo
            .args([command, "--manifest-path"])
            .arg(&self.manifest)
            .args(["--package", self.package])
            .args(self.features)
            .stderr(Stdio::null());
        cargo
    }

    /// How many crates it is, with those that it needs.
    fn crates(&self) -> Option<f64> {
        let mut tree = self.cargo("tree");
        let output = tree
            .args([
                "--edges",
                "normal,build",
                "--prefix",
                "none",
                "--format",
                "{p}",
            ])
            .output()
            .ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        let lines = text.lines().map(|line| line.split(" (").next());
        let crates: BTreeSet<_> = lines.collect();
        output.status.success().then_some(crates.len() as f64)
    }

    /// Seconds on a processor that it takes to build them all, for debugging.
    fn seconds(&self) -> Option<f64> {
        let target = env::temp_dir().join(format!("clacks-bench-{}", self.package));
        let _ = fs::remove_dir_all(&target);
        let mut build = self.cargo("build");
        build.arg("--target-dir").arg(&target);
        let seconds = of_child(&mut build);
        let _ = fs::remove_dir_all(&target);
        seconds
    }
}

/// The build script of clacks, which this program was built with, once more.
fn build_script() -> Option<f64> {
    let program = env::current_exe().ok()?;
    let build = program.parent()?.join("build");
    let entries = fs::read_dir(build).ok()?.filter_map(Result::ok);
    let script = entries
        .map(|entry| entry.path().join("build-script-build"))
        .find(|path| path.exists() && is_of_clacks(path))?;
    let out = env::temp_dir().join("clacks-bench-out");
    fs::create_dir_all(&out).ok()?;
    let mut least = f64::INFINITY;
    for _ in 0..4 {
        let mut run = Command::new(&script);
        run.current_dir(root())
            .env("CARGO_MANIFEST_DIR", root())
            .env("CARGO_FEATURE_CATALOGUE", "1")
            .env("OUT_DIR", &out)
            .stdout(Stdio::null());
        least = least.min(of_child(&mut run)?);
    }
    let _ = fs::remove_dir_all(&out);
    Some(least)
}

fn is_of_clacks(script: &Path) -> bool {
    let folder = script.parent().and_then(Path::file_name);
    let name = folder.unwrap_or_default().to_string_lossy().into_owned();
    name.strip_prefix("clacks-")
        .is_some_and(|hash| !hash.contains('-'))
}

/// Seconds that a child spends on a processor, its own children included, if it does well.
fn of_child(command: &mut Command) -> Option<f64> {
    let before = children()?;
    let status = command.status().ok()?;
    let spent = children()? - before;
    status.success().then_some(spent)
}

/// What children of this process have spent, in seconds.
fn children() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // After the name, which may have anything in it; a tick is a hundredth of a second.
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = |at: usize| fields.get(at)?.parse::<f64>().ok();
    Some((ticks(13)? + ticks(14)?) / 100.0)
}
