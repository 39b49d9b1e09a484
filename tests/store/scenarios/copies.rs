//! Copies of a workspace: cloned disks, restored backups, resumed machines.

use std::path::Path;

use escale_store::{Rule, Seen};
use escale_tests::{Desk, Expect, empty_folder, exchange, same_rows};
use serde_json::json;
use tempfile::TempDir;

/// A copy of a workspace at rest, as a disk image or a backup holds it.
fn copy(folder: &Path) -> TempDir {
    let to = empty_folder();
    for entry in std::fs::read_dir(folder)
        .expect("the workspace is there")
        .flatten()
    {
        if entry.path().is_file() {
            std::fs::copy(entry.path(), to.path().join(entry.file_name()))
                .expect("the file is copied");
        }
    }
    to
}

#[test]
fn scenario_67_a_cloned_disk_goes_on_under_an_identity_of_its_own() {
    let mut desk = Desk::new("Claire", 1);
    let id = desk.create("partner", json!({ "name": "TMQ" }));
    desk.edit(id, json!({ "acronym": "before the cloning" }));
    desk.closes();
    let image = copy(desk.folder());
    desk.opens();
    let mut clone = Desk::at("Claire", 77, image);
    desk.edit(id, json!({ "acronym": "on the first" }));
    clone.edit(
        id,
        json!({ "acronym": "on the clone", "legal_form": "non-profit" }),
    );
    let (first, second) = exchange(&mut desk, &mut clone);
    assert!(
        first.quarantined.is_empty() && second.quarantined.is_empty(),
        "nothing is refused: {first:?} {second:?}"
    );
    same_rows(&desk, &clone);
    Expect::fields(json!({ "legal_form": "non-profit" }))
        .conflict(r#"field acronym: "on the clone" | "on the first""#)
        .check(&desk, id);
    desk.is_sound();
}

/// A machine resumed twice from one snapshot of its memory: not even chance differs.
#[test]
fn scenario_67_two_changes_under_one_number_are_set_apart_and_kept_not_lost() {
    let mut desk = Desk::new("Claire", 1);
    let id = desk.create("partner", json!({ "name": "TMQ" }));
    let start = desk.sends(&Seen::new());
    let (mut one, mut two) = (Desk::new("Claire", 5), Desk::new("Claire", 5));
    one.takes(start.clone());
    two.takes(start);
    one.edit(id, json!({ "acronym": "resumed first" }));
    two.edit(id, json!({ "acronym": "resumed second" }));
    two.edit(id, json!({ "legal_form": "built on it" }));
    let merged = one.takes(two.sends(&one.seen()));
    let rules: Vec<_> = merged.quarantined.iter().map(|held| held.rule).collect();
    assert_eq!(
        rules,
        [Some(Rule::DuplicateSequence)],
        "the clash of numbers is named: {merged:?}"
    );
    assert_eq!(
        one.value(id, "acronym"),
        json!("resumed first"),
        "what was here stays"
    );
    assert!(one.checks().held >= 1, "what could not be taken is kept");
    one.is_sound();
    one.edit(id, json!({ "acronym": "goes on" }));
    one.is_sound();
}

#[test]
fn scenario_68_an_old_backup_restored_reads_its_own_later_work_again_as_a_colleagues() {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let id = office.create("partner", json!({ "name": "TMQ", "description": "One." }));
    office.closes();
    let backup = copy(office.folder());
    office.opens();
    office.edit(
        id,
        json!({ "acronym": "after the backup", "description": "One. Two." }),
    );
    let second = office.create("partner", json!({ "name": "made after the backup" }));
    exchange(&mut office, &mut laptop);
    drop(office);
    let mut restored = Desk::at("Claire", 88, backup);
    restored.edit(id, json!({ "legal_form": "written on the restored one" }));
    let (merged, _) = exchange(&mut restored, &mut laptop);
    assert!(
        merged.quarantined.is_empty(),
        "nothing is refused: {merged:?}"
    );
    same_rows(&restored, &laptop);
    for desk in [&restored, &laptop] {
        Expect::fields(json!({
            "acronym": "after the backup", "description": "One. Two.", "legal_form": "written on the restored one",
        }))
        .check(desk, id);
        Expect::fields(json!({ "name": "made after the backup" })).check(desk, second);
        desk.is_sound();
    }
}
