//! Who may depend on whom.

use std::process::Command;

use crate::root;

fn dependencies(package: &str) -> Vec<String> {
    let cargo = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--offline",
            "--locked",
            "--edges",
            "normal",
            "--prefix",
            "none",
            "--format",
            "{p}",
            "--package",
            package,
        ])
        .current_dir(root())
        .output()
        .expect("cargo answers");
    assert!(
        cargo.status.success(),
        "cargo tree: {}",
        String::from_utf8_lossy(&cargo.stderr)
    );
    let names = String::from_utf8(cargo.stdout).expect("names are UTF-8");
    names
        .lines()
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_store_depends_on_no_shell_runtime_network_or_second_sqlite() {
    let names = dependencies("escale-store");
    for name in [
        "tauri",
        "tokio",
        "reqwest",
        "hyper",
        "ureq",
        "escale-cli",
        "sqlite",
        "sqlx",
        "diesel",
    ] {
        assert!(
            !names.iter().any(|known| known == name),
            "the store must not reach {name}"
        );
    }
}

#[test]
fn the_command_line_stands_on_the_store_and_not_the_other_way_round() {
    assert!(
        dependencies("escale-cli")
            .iter()
            .any(|name| name == "escale-store"),
        "the second door opens onto the store"
    );
}
