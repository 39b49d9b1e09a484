//! The rules of the store, against those that some test breaks.

use std::collections::BTreeSet;

use crate::limits::{by_other_ways, refusals};

#[test]
fn no_rule_is_without_a_way_to_break_it() {
    let source = include_str!("../../src-tauri/store/src/error.rs");
    let body = source
        .split("pub enum Rule {")
        .nth(1)
        .and_then(|rest| rest.split("\n}").next());
    let lines = body.expect("the rules are declared").lines().map(str::trim);
    let declared: BTreeSet<String> = lines
        .filter(|line| !line.starts_with("//") && line.ends_with(','))
        .map(|line| line.trim_end_matches(',').to_owned())
        .collect();
    let mut reached: BTreeSet<String> = refusals()
        .iter()
        .map(|(_, _, _, rule)| format!("{rule:?}"))
        .collect();
    reached.extend(by_other_ways().iter().map(|rule| format!("{rule:?}")));
    // Of the command line, of erasing, of merges, journeys and folders: tested where those are.
    let elsewhere = [
        "UnknownCommand",
        "NotJson",
        "NotAnObject",
        "NotPersonal",
        "ForeignChange",
        "DamagedChange",
        "DuplicateSequence",
        "ChangedSince",
        "Twin",
        "Unshared",
        "NetworkFolder",
        "NotAWorkspace",
        "NotEmpty",
        "NotAbsolute",
        "FileTooLarge",
        "ChangedWhileRead",
        // The engine's refusal of a change for a reason of its own; no input is known that brings it about.
        "EngineFault",
        "SyncedFolder",
    ];
    reached.extend(elsewhere.map(str::to_owned));
    reached.extend(crate::scenarios::keys::RULES.map(|rule| format!("{rule:?}")));
    let unreached: Vec<&String> = declared.difference(&reached).collect();
    assert!(
        unreached.is_empty(),
        "a rule that nothing breaks says nothing: {unreached:?}"
    );
    for rule in &declared {
        assert!(
            rule.chars().all(char::is_alphanumeric),
            "{rule} is one word, so that its code is snake_case"
        );
    }
}
