//! Crates around generated code, and what the compiler says of them.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::Result;

/// How much code goes into a crate: enough to make little of what a crate costs by itself, not so
/// much that one core works while the others wait.
const CRATE_BYTES: u64 = 1_500_000;
/// How often what does not compile is taken out and the rest tried again.
const ROUNDS: usize = 5;

const DRIVER: &str = include_str!("driver.rs");

/// A crate with some of the modules, by number.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Crate {
    name: String,
    pub(crate) modules: Vec<usize>,
}

/// A folder of crates, which are compiled with what they depend on into another folder.
#[derive(Debug)]
pub(crate) struct Crates {
    folder: PathBuf,
    target: PathBuf,
    pub(crate) members: Vec<Crate>,
    /// The modules that do not compile, with the first error.
    pub(crate) uncompiled: BTreeMap<usize, String>,
}

/// The name of a module.
pub(crate) fn module(number: usize) -> String {
    format!("s{number}")
}

/// Groups modules of so many bytes, in their order.
fn group(name: &str, sizes: &[(usize, u64)]) -> Vec<Crate> {
    let mut crates: Vec<Crate> = Vec::new();
    let mut filled = u64::MAX;
    for &(number, bytes) in sizes {
        if filled.saturating_add(bytes) > CRATE_BYTES {
            crates.push(Crate {
                name: format!("{name}-{}", crates.len()),
                modules: Vec::new(),
            });
            filled = 0;
        }
        filled += bytes;
        if let Some(last) = crates.last_mut() {
            last.modules.push(number);
        }
    }
    crates
}

impl Crates {
    /// Compiles modules, given with their code, in the folder `name` of a folder.
    pub(crate) fn compile(folder: &Path, name: &str, code: &[(usize, PathBuf)]) -> Result<Self> {
        let mut sizes = Vec::new();
        for (number, file) in code {
            let bytes = fs::metadata(file)
                .map_err(|error| failed(file, &error))?
                .len();
            sizes.push((*number, bytes));
        }
        let mut crates = Self {
            folder: folder.join(name),
            target: folder.join("target"),
            members: group(name, &sizes),
            uncompiled: BTreeMap::new(),
        };
        crates.write_workspace()?;
        for each in &crates.members {
            let source = crates.folder.join(&each.name).join("src");
            for number in &each.modules {
                let Some((_, file)) = code.iter().find(|(other, _)| other == number) else {
                    continue;
                };
                let to = source.join(format!("{}.rs", module(*number)));
                fs::rename(file, &to).map_err(|error| failed(&to, &error))?;
            }
        }
        for _ in 0..ROUNDS {
            crates.write_mains()?;
            if crates.members.is_empty() || crates.build()? {
                return Ok(crates);
            }
        }
        Err(format!("{name} does not compile after {ROUNDS} rounds"))
    }

    /// The program of a crate.
    pub(crate) fn program(&self, of: &Crate) -> PathBuf {
        self.target.join("debug").join(&of.name)
    }

    fn write_workspace(&self) -> Result<()> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let root = root.canonicalize().map_err(|error| failed(&root, &error))?;
        write(
            &self.folder.join("Cargo.toml"),
            "[workspace]\nresolver = \"3\"\nmembers = [\"*-*\"]\n\n\
             [profile.dev]\ndebug = false\nincremental = false\n\n\
             [profile.dev.package.\"*\"]\nopt-level = 2\n",
        )?;
        let lock = self.folder.join("Cargo.lock");
        fs::copy(root.join("Cargo.lock"), &lock).map_err(|error| failed(&lock, &error))?;
        for each in &self.members {
            let manifest = format!(
                "[package]\nname = \"{}\"\nedition = \"2024\"\n\n[dependencies]\n\
                 clacks = {{ path = \"{}\", default-features = false }}\n",
                each.name,
                root.display()
            );
            let folder = self.folder.join(&each.name);
            write(&folder.join("Cargo.toml"), &manifest)?;
            write(&folder.join("src/driver.rs"), DRIVER)?;
        }
        Ok(())
    }

    fn write_mains(&self) -> Result<()> {
        for each in &self.members {
            let mut text = "#![allow(warnings)]\nmod driver;\n".to_owned();
            let mut list = String::new();
            for number in &each.modules {
                let module = module(*number);
                let _ = writeln!(text, "mod {module};");
                let _ = writeln!(list, "        (\"{module}\", {module}::ROUND_TRIPS),");
            }
            let _ = write!(
                text,
                "fn main() {{\n    driver::run(&[\n{list}    ]);\n}}\n"
            );
            write(&self.folder.join(&each.name).join("src/main.rs"), &text)?;
        }
        Ok(())
    }

    /// Whether everything compiles; what does not is taken out.
    fn build(&mut self) -> Result<bool> {
        let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["build", "--offline", "--quiet", "--keep-going"])
            .arg("--message-format=json")
            .arg("--manifest-path")
            .arg(self.folder.join("Cargo.toml"))
            .arg("--target-dir")
            .arg(&self.target)
            .stdin(Stdio::null())
            .stderr(Stdio::piped())
            .output()
            .map_err(|error| format!("cannot run cargo: {error}"))?;
        if output.status.success() {
            return Ok(true);
        }
        let errors = Errors::read(&String::from_utf8_lossy(&output.stdout));
        let mut found = errors.modules;
        for each in &self.members {
            // Where no module is to blame, all are.
            if let Some(message) = errors.crates.get(&each.name)
                && !each.modules.iter().any(|number| found.contains_key(number))
            {
                found.extend(each.modules.iter().map(|&number| (number, message.clone())));
            }
        }
        if found.is_empty() {
            let stderr = String::from_utf8_lossy(&output.stderr);
            let first = errors.crates.into_values().next().unwrap_or_default();
            return Err(format!("cargo build failed: {first}\n{stderr}"));
        }
        for each in &mut self.members {
            each.modules.retain(|number| !found.contains_key(number));
        }
        self.uncompiled.extend(found);
        Ok(false)
    }
}

/// The first error of each module and of each crate.
#[derive(Debug, Default, PartialEq, Eq)]
struct Errors {
    modules: BTreeMap<usize, String>,
    crates: BTreeMap<String, String>,
}

impl Errors {
    /// From what cargo prints, a JSON object a line.
    fn read(output: &str) -> Self {
        let mut errors = Self::default();
        for line in output.lines() {
            let Ok(value) = serde_json::from_str::<Value>(line) else {
                continue;
            };
            let message = &value["message"];
            if value["reason"] != "compiler-message" || message["level"] != "error" {
                continue;
            }
            // What is wrong, and the place; the code concerned is more than can be shown.
            let report = message["rendered"].as_str().unwrap_or_default();
            let lines: Vec<_> = report.lines().take(2).map(str::trim).collect();
            let text = lines.join(" ");
            let mut numbers = BTreeSet::new();
            for span in message["spans"].as_array().into_iter().flatten() {
                modules_of(span, &mut numbers);
            }
            for number in numbers {
                errors.modules.entry(number).or_insert_with(|| text.clone());
            }
            if let Some(name) = value["target"]["name"].as_str() {
                let name = errors.crates.entry(name.to_owned());
                name.or_insert_with(|| text.clone());
            }
        }
        errors
    }
}

/// The modules that a place is in, by itself or through macros.
fn modules_of(span: &Value, numbers: &mut BTreeSet<usize>) {
    let file = span["file_name"].as_str().unwrap_or_default();
    let stem = Path::new(file).file_stem().and_then(|stem| stem.to_str());
    if let Some(number) = stem.and_then(|stem| stem.strip_prefix('s')) {
        numbers.extend(number.parse::<usize>().ok());
    }
    let expansion = &span["expansion"]["span"];
    if !expansion.is_null() {
        modules_of(expansion, numbers);
    }
}

fn write(path: &Path, text: &str) -> Result<()> {
    let folder = path.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| failed(path, &error))
}

fn failed(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crates_are_filled_in_order() {
        let half = CRATE_BYTES / 2;
        let sizes = [(1, half), (3, half), (4, 1), (7, 2 * CRATE_BYTES), (8, 1)];
        let modules: Vec<_> = group("a", &sizes)
            .into_iter()
            .map(|it| it.modules)
            .collect();
        assert_eq!(modules, [vec![1, 3], vec![4], vec![7], vec![8]]);
    }

    #[test]
    fn an_error_is_that_of_a_module() {
        let output = r#"{"reason":"compiler-artifact"}
{"reason":"compiler-message","target":{"name":"a-0"},"message":{"level":"warning","rendered":"warning: unused","spans":[{"file_name":"a-0/src/s1.rs"}]}}
{"reason":"compiler-message","target":{"name":"a-0"},"message":{"level":"error","rendered":"error: types\n --> a-0/src/s2.rs:1:9\n | a","spans":[{"file_name":"a-0/src/s2.rs"}]}}
{"reason":"compiler-message","target":{"name":"a-0"},"message":{"level":"error","rendered":"error: again","spans":[{"file_name":"a-0/src/s2.rs"},{"file_name":"/macros.rs","expansion":{"span":{"file_name":"a-0/src/s3.rs"}}}]}}
{"reason":"compiler-message","target":{"name":"a-1"},"message":{"level":"error","rendered":"error: linking","spans":[]}}"#;
        let errors = Errors::read(output);
        let modules = [
            (2, "error: types --> a-0/src/s2.rs:1:9"),
            (3, "error: again"),
        ];
        assert_eq!(
            errors.modules,
            modules.map(|(at, it)| (at, it.to_owned())).into()
        );
        let crates = [
            ("a-0", "error: types --> a-0/src/s2.rs:1:9"),
            ("a-1", "error: linking"),
        ];
        let crates = crates.map(|(at, it)| (at.to_owned(), it.to_owned()));
        assert_eq!(errors.crates, crates.into());
    }
}
