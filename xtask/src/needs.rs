//! What the machine itself must have, and how it gets there.

use std::process::Command;

use crate::step;
use crate::stop::Stop;

/// One thing that building Escale takes, with a column for each system; `None`: not needed there,
/// or there already, since without it xtask could not have been built.
struct Need {
    what: &'static str,
    linux: Option<On>,
    macos: Option<On>,
    windows: Option<On>,
}

/// How one system shows that it has the thing, and where it comes from.
struct On {
    /// A command that succeeds where the thing is there and whole.
    probe: &'static [&'static str],
    /// Linux: Debian's packages, separated by spaces. Elsewhere: what to type.
    from: &'static str,
}

const NEEDS: &[Need] = &[
    Need {
        what: "a C compiler with the C library's headers (for SQLCipher and OpenSSL)",
        linux: Some(On {
            probe: &[
                "cc",
                "-fsyntax-only",
                "-include",
                "stdlib.h",
                "-x",
                "c",
                "/dev/null",
            ],
            from: "gcc libc6-dev",
        }),
        macos: Some(On {
            probe: &["xcrun", "--find", "cc"],
            from: "xcode-select --install",
        }),
        // Rust links with the Visual Studio Build Tools, which bring the compiler and nmake.
        windows: None,
    },
    Need {
        what: "make (for OpenSSL)",
        linux: Some(On {
            probe: &["make", "--version"],
            from: "make",
        }),
        macos: Some(On {
            probe: &["make", "--version"],
            from: "xcode-select --install",
        }),
        windows: None,
    },
    Need {
        // Debian's perl-base and the perl that comes with Git for Windows lack these modules.
        what: "Perl with its standard modules (for OpenSSL)",
        linux: Some(On {
            probe: PERL,
            from: "perl",
        }),
        macos: Some(On {
            probe: PERL,
            from: "brew install perl",
        }),
        windows: Some(On {
            probe: PERL,
            from: "winget install StrawberryPerl.StrawberryPerl",
        }),
    },
    Need {
        what: "pkg-config (finds system libraries)",
        linux: Some(On {
            probe: &["pkg-config", "--version"],
            from: "pkg-config",
        }),
        macos: None,
        windows: None,
    },
    Need {
        what: "WebKitGTK (the window is drawn by it)",
        linux: Some(On {
            probe: &["pkg-config", "--exists", "webkit2gtk-4.1"],
            from: "libwebkit2gtk-4.1-dev",
        }),
        macos: None,
        // WebView2 is part of Windows 10 and 11.
        windows: None,
    },
    Need {
        what: "Node and npm (the interface is built with them)",
        linux: Some(On {
            probe: &["npm", "--version"],
            from: "nodejs npm",
        }),
        macos: Some(On {
            probe: &["npm", "--version"],
            from: "brew install node",
        }),
        windows: Some(On {
            probe: &["npm.cmd", "--version"],
            from: "winget install OpenJS.NodeJS.LTS",
        }),
    },
    Need {
        what: "Xvfb and the driver of WebKitGTK (a window without a display, for tests)",
        linux: Some(On {
            probe: &[
                "sh",
                "-c",
                "command -v xvfb-run && command -v xauth && command -v WebKitWebDriver",
            ],
            from: "xvfb xauth webkit2gtk-driver",
        }),
        macos: None,
        windows: None,
    },
];

const PERL: &[&str] = &[
    "perl",
    "-MFindBin",
    "-MFile::Compare",
    "-MIPC::Cmd",
    "-MPod::Usage",
    "-e",
    "1",
];

/// Sees to it that the machine has everything in the table: looks, installs what is missing where
/// that can be done without asking, and looks again.
pub fn meet() -> Result<(), Stop> {
    let missing = missing();
    if missing.is_empty() {
        return Ok(());
    }
    if !cfg!(target_os = "linux") {
        return Err(by_hand(
            &missing,
            "Type these, open a new terminal, then the command again:",
        ));
    }
    let packages = packages(&missing);
    if !step::succeeds(Command::new("apt-get").arg("--version")) {
        return Err(by_hand(
            &missing,
            "Install them; under Debian and Ubuntu the packages are called:",
        ));
    }
    let Some(prefix) = prefix_of_root() else {
        let sudo = step::succeeds(Command::new("sudo").arg("--version"));
        let remedy = format!(
            "Type this, then the command again:\n    \
             {} 'apt-get update && apt-get install --yes {packages}'",
            if sudo { "sudo sh -c" } else { "su -c" }
        );
        return Err(Stop::Missing {
            what: names(&missing),
            remedy,
        });
    };

    println!("Installing {packages}, for: {}.", names(&missing));
    // A list of packages that cannot be refreshed may still do; if not, the installation says so.
    let _ = step::finish("apt-get update", &mut apt(prefix, &["update", "-qq"]));
    let mut install = apt(prefix, &["install", "-qq", "--yes"]);
    step::finish("apt-get install", install.args(packages.split(' ')))?;

    let missing = self::missing();
    if missing.is_empty() {
        return Ok(());
    }
    Err(by_hand(
        &missing,
        "They were installed and still do not answer; their packages:",
    ))
}

/// The rows of the table that this machine does not answer to, with its own column.
fn missing() -> Vec<(&'static Need, &'static On)> {
    let column = |need: &'static Need| match std::env::consts::OS {
        "macos" => need.macos.as_ref(),
        "windows" => need.windows.as_ref(),
        _ => need.linux.as_ref(),
    };
    let answers = |on: &On| match on.probe {
        [program, args @ ..] => step::succeeds(Command::new(program).args(args)),
        [] => true,
    };
    NEEDS
        .iter()
        .filter_map(|need| Some((need, column(need)?)))
        .filter(|(_, on)| !answers(on))
        .collect()
}

/// What goes before `apt-get`: nothing for root, sudo where it asks for no password, else none.
fn prefix_of_root() -> Option<&'static [&'static str]> {
    let id = Command::new("id").arg("-u").output();
    if id.is_ok_and(|id| id.stdout.trim_ascii() == b"0") {
        return Some(&["env"]);
    }
    step::succeeds(Command::new("sudo").args(["-n", "true"])).then_some(&["sudo", "-n", "env"])
}

fn apt(prefix: &[&str], args: &[&str]) -> Command {
    let mut words = prefix.iter();
    let mut command = Command::new(words.next().unwrap_or(&"env"));
    command
        .args(words)
        .args(["DEBIAN_FRONTEND=noninteractive", "apt-get"])
        .args(args);
    command.stdin(std::process::Stdio::null());
    command
}

fn by_hand(missing: &[(&Need, &On)], lead: &str) -> Stop {
    let mut lines: Vec<String> = missing
        .iter()
        .map(|(_, on)| format!("\n    {}", on.from))
        .collect();
    lines.dedup();
    Stop::Missing {
        what: names(missing),
        remedy: format!("{lead}{}", lines.concat()),
    }
}

fn names(missing: &[(&Need, &On)]) -> String {
    missing
        .iter()
        .map(|(need, _)| need.what)
        .collect::<Vec<_>>()
        .join("; ")
}

fn packages(missing: &[(&Need, &On)]) -> String {
    missing
        .iter()
        .map(|(_, on)| on.from)
        .collect::<Vec<_>>()
        .join(" ")
}
