//! The Debian packages that the tests need, installed where they are missing.

use std::collections::BTreeSet;
use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::failure::{Doing as _, Failure, Result};
use crate::node;

const SCRIPT: &str = include_str!("install.sh");

/// A program that the tests need and the package that brings it.
#[derive(Clone, Copy)]
pub(crate) struct Tool {
    package: &'static str,
    purpose: &'static str,
    is_there: fn() -> bool,
}

pub(crate) const RABBITMQ: Tool = Tool {
    package: "rabbitmq-server",
    purpose: "the broker of the live tests",
    is_there: || node::server_folder().is_some(),
};

pub(crate) const XMLLINT: Tool = Tool {
    package: "libxml2-utils",
    purpose: "xmllint, the judge of what our writers make",
    is_there: || on_path("xmllint").is_some(),
};

pub(crate) const LXML: Tool = Tool {
    package: "python3-lxml",
    purpose: "what documents are compared in that went through generated code",
    is_there: || {
        let pythons = ["python3", "/usr/bin/python3"];
        pythons
            .iter()
            .any(|python| prints(python, &["-c", "import lxml"]).is_some())
    },
};

pub(crate) const PIKA: Tool = Tool {
    package: "python3-pika",
    purpose: "the AMQP client of the Python program in the tests",
    is_there: || prints(PYTHON, &["-c", "import pika"]).is_some(),
};

/// That of the distribution, whose packages are Debian's.
const PYTHON: &str = "/usr/bin/python3";

/// Who runs the installation.
#[derive(Debug, PartialEq)]
enum Installer {
    Root,
    Sudo,
}

/// Leaves what is there alone and installs the rest, or says how to.
pub(crate) fn ensure(tools: &[Tool]) -> Result<()> {
    let missing: Vec<&Tool> = tools.iter().filter(|tool| is_missing(tool)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = missing.iter().map(|tool| tool.package).collect();
    let installer = installer(
        env::var("CLACKS_NO_INSTALL").is_ok_and(|value| !value.is_empty() && value != "0"),
        on_path("apt-get").is_some(),
        || prints("id", &["-u"]).is_some_and(|id| id.trim() == "0"),
        || prints("sudo", &["-n", "true"]).is_some(),
    )
    .map_err(|reason| Failure::new(by_hand(&missing, reason)))?;

    let before = installed_packages();
    let clock = Instant::now();
    eprintln!("installing {}", names.join(" and "));
    let mut command = match installer {
        Installer::Root => Command::new("sh"),
        Installer::Sudo => {
            let mut sudo = Command::new("sudo");
            sudo.args(["-n", "sh"]);
            sudo
        }
    };
    let status = command
        .args(["-c", SCRIPT, "install.sh"])
        .args(&names)
        .stdin(Stdio::null())
        .status()
        .doing("run the installation")?;
    if !status.success() || tools.iter().any(is_missing) {
        return Err(Failure::new(by_hand(&missing, "the installation failed")));
    }
    let after = installed_packages();
    let new: Vec<&str> = after.difference(&before).map(String::as_str).collect();
    eprintln!(
        "installed in {:.1} s: {}",
        clock.elapsed().as_secs_f64(),
        new.join(", ")
    );
    Ok(())
}

fn is_missing(tool: &Tool) -> bool {
    !(tool.is_there)() || is_half_installed(tool.package)
}

/// Another installation may be under way: its files are there, but they do not work yet.
fn is_half_installed(package: &str) -> bool {
    prints(
        "dpkg-query",
        &["--show", "--showformat=${db:Status-Status}", package],
    )
    .is_some_and(|status| is_unfinished(&status))
}

fn is_unfinished(status: &str) -> bool {
    !matches!(status, "" | "installed" | "not-installed" | "config-files")
}

fn installer(
    forbidden: bool,
    has_apt: bool,
    is_root: impl FnOnce() -> bool,
    has_sudo: impl FnOnce() -> bool,
) -> std::result::Result<Installer, &'static str> {
    if forbidden {
        Err("CLACKS_NO_INSTALL forbids to install it")
    } else if !has_apt {
        Err("there is no apt-get here to install it with")
    } else if is_root() {
        Ok(Installer::Root)
    } else if has_sudo() {
        Ok(Installer::Sudo)
    } else {
        Err("only root may install it, and sudo wants a password or is not there")
    }
}

fn by_hand(missing: &[&Tool], reason: &str) -> String {
    let list: Vec<String> = missing
        .iter()
        .map(|tool| format!("  {:<16} {}", tool.package, tool.purpose))
        .collect();
    let names: Vec<&str> = missing.iter().map(|tool| tool.package).collect();
    format!(
        "missing, by the names of the Debian packages:\n{}\n{reason}. By hand, as root:\n  \
         apt-get update && apt-get install -y --no-install-recommends {}",
        list.join("\n"),
        names.join(" ")
    )
}

fn installed_packages() -> BTreeSet<String> {
    prints(
        "dpkg-query",
        &[
            "--show",
            "--showformat=${db:Status-Status} ${Package} ${Version}\n",
        ],
    )
    .unwrap_or_default()
    .lines()
    .filter_map(|line| line.strip_prefix("installed "))
    .map(str::to_owned)
    .collect()
}

/// What a program prints, if it exists and succeeds.
fn prints(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The path of a program that a shell would run under this name.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(program))
        .find(|path| is_program(path))
}

fn is_program(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    path.metadata()
        .is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn installs_only_where_it_may() {
        let yes = || true;
        let no = || false;
        assert_eq!(installer(false, true, yes, no), Ok(Installer::Root));
        assert_eq!(installer(false, true, yes, yes), Ok(Installer::Root));
        assert_eq!(installer(false, true, no, yes), Ok(Installer::Sudo));
        for refused in [
            installer(true, true, yes, yes),
            installer(false, false, yes, yes),
            installer(false, true, no, no),
        ] {
            assert!(refused.is_err(), "{refused:?}");
        }
    }

    #[test]
    fn the_message_can_be_followed() {
        let text = by_hand(&[&RABBITMQ, &XMLLINT], "no");
        assert!(
            text.ends_with("install -y --no-install-recommends rabbitmq-server libxml2-utils"),
            "{text}"
        );
    }

    #[test]
    fn an_installation_under_way_is_seen() {
        for done in ["", "installed", "not-installed", "config-files"] {
            assert!(!is_unfinished(done), "{done}");
        }
        for unfinished in ["unpacked", "half-configured", "half-installed"] {
            assert!(is_unfinished(unfinished), "{unfinished}");
        }
    }

    #[test]
    fn programs_are_found_on_the_path() {
        assert!(on_path("sh").is_some());
        assert!(on_path("there-is-no-such-program").is_none());
    }
}
