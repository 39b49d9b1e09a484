//! What source may look like.

use crate::{files, read};

/// Files of at most so many lines: one subject each.
const LINES_MAX: usize = 500;
/// The interface's are shorter; what is generated counts for nothing.
const INTERFACE_LINES_MAX: usize = 300;

#[test]
fn a_file_has_one_subject_and_so_a_bounded_length() {
    let long: Vec<String> = files(".rs")
        .iter()
        .map(|path| read(path))
        .filter(|(_, text)| text.lines().count() > LINES_MAX)
        .map(|(name, text)| format!("{name}: {} lines", text.lines().count()))
        .collect();
    assert!(
        long.is_empty(),
        "these files have more than {LINES_MAX} lines: {long:?}"
    );
}

#[test]
fn a_file_of_the_interface_has_one_subject_and_so_a_bounded_length() {
    let long: Vec<String> = [".ts", ".tsx"]
        .iter()
        .flat_map(|ending| files(ending))
        .map(|path| read(&path))
        .filter(|(name, text)| {
            !name.ends_with("bindings.ts") && text.lines().count() > INTERFACE_LINES_MAX
        })
        .map(|(name, text)| format!("{name}: {} lines", text.lines().count()))
        .collect();
    assert!(
        long.is_empty(),
        "these files have more than {INTERFACE_LINES_MAX} lines: {long:?}"
    );
}

#[test]
fn only_the_interfaces_data_folder_speaks_to_the_shell() {
    let speaks = |text: &str| {
        text.lines()
            .filter(|line| line.contains("from \"") || line.contains("import("))
            .any(|line| line.contains("@tauri-apps/") || line.contains("/bindings\""))
    };
    let found: Vec<String> = [".ts", ".tsx"]
        .iter()
        .flat_map(|ending| files(ending))
        .map(|path| read(&path))
        .filter(|(name, text)| {
            name.contains("ui/src/")
                && !name.contains("ui/src/data/")
                && !name.ends_with("bindings.ts")
                && speaks(text)
        })
        .map(|(name, _)| name)
        .collect();
    assert_eq!(
        found, [""; 0],
        "everything else asks ui/src/data, which a test can replace"
    );
}

#[test]
fn errors_are_data_and_never_strings() {
    let rule = "a closed code is what the caller can act on";
    let text = [", Str", "ing>"].concat();
    let found = holding(|line| line.contains("Result<") && line.contains(&text));
    assert_eq!(found, [""; 0], "{rule}");
}

#[test]
fn nothing_unfinished_is_left_in_the_source() {
    let marks = [
        ["to", "do!("].concat(),
        ["unimple", "mented!("].concat(),
        ["FIX", "ME"].concat(),
        ["#[ig", "nore"].concat(),
    ];
    let found = holding(|line| marks.iter().any(|mark| line.contains(mark.as_str())));
    assert_eq!(found, [""; 0], "a stub is a defect");
}

#[test]
fn the_source_names_no_machine_and_no_registry() {
    let marks = [
        ["/ro", "ot/"].concat(),
        ["/wo", "rk/"].concat(),
        ["crates", ".io"].concat(),
        ["index.", "crates"].concat(),
        ["npm", "js.org"].concat(),
    ];
    for ending in [
        ".rs", ".md", ".toml", ".sql", ".json", ".yml", ".ts", ".tsx", ".css", ".ftl", "/run",
        "/cc",
    ] {
        for path in files(ending) {
            let (name, text) = read(&path);
            let found = marks.iter().find(|mark| text.contains(mark.as_str()));
            assert_eq!(found, None, "{name} speaks of the project alone");
        }
    }
}

#[test]
fn tests_are_sentences() {
    let mut short = Vec::new();
    for path in files(".rs") {
        let (name, text) = read(&path);
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        for (place, line) in lines
            .iter()
            .enumerate()
            .filter(|(_, line)| **line == "#[test]")
        {
            let test = lines
                .iter()
                .skip(place)
                .find_map(|line| line.strip_prefix("fn "))
                .unwrap_or(line);
            if test
                .split('(')
                .next()
                .unwrap_or_default()
                .matches('_')
                .count()
                < 2
            {
                short.push(format!("{name}: {test}"));
            }
        }
    }
    assert!(short.is_empty(), "a test's name says what holds: {short:?}");
}

fn holding(broken: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for path in files(".rs") {
        let (name, text) = read(&path);
        found.extend(
            text.lines()
                .filter(|line| broken(line))
                .map(|line| format!("{name}: {}", line.trim())),
        );
    }
    found
}
