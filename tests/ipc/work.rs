//! Long work: told as it goes, stopped when asked to, and nobody waits for it.

use std::path::Path;
use std::sync::Barrier;
use std::time::Duration;

use escale_shell::Work;
use escale_store::values::Fields;
use escale_store::{Seen, Store};
use escale_tests::Desk;
use serde_json::json;
use tauri::Manager as _;
use tauri::ipc::InvokeBody;

use crate::bridge::{Bridge, call, page_of};

/// A file with the changes of so many records.
pub fn file_of(records: usize, path: &Path) {
    let mut desk = Desk::new("Aude", 81);
    desk.write(|writing| {
        for n in 0..records {
            let name = json!({ "name": format!("Partenaire {n}") });
            let fields: Fields = name.as_object().cloned().expect("an object");
            writing.create("partner", &fields)?;
        }
        Ok(())
    })
    .expect("they are made");
    let store: &Store = desk.store();
    let file = std::fs::File::create(path).expect("a file");
    store
        .read()
        .write_changes(&Seen::new(), file, &mut |_, _| Ok(()))
        .expect("they are written");
}

#[test]
fn taking_changes_in_is_told_as_it_goes_and_ends_told_as_done() {
    let bridge = Bridge::looks_around();
    let file = bridge.home.path().join("many.escale-changes");
    file_of(300, &file);
    bridge.screen.with(|heard| heard.file = Some(file));
    bridge.gets("take_changes", json!({}));
    let told = bridge
        .screen
        .with(|heard| std::mem::take(&mut heard.progress));
    let last = told.last().expect("it was told");
    assert_eq!(
        (last.work, last.done, last.total),
        (Work::Take, 300, Some(300)),
        "the last says that all is done"
    );
    assert!(
        told.windows(2).all(|two| two[0].done <= two[1].done),
        "it never goes back: {told:?}"
    );
}

#[test]
fn work_that_is_stopped_keeps_nothing_and_reading_goes_on_meanwhile() {
    let bridge = Bridge::looks_around();
    let file = bridge.home.path().join("many.escale-changes");
    file_of(2_000, &file);
    bridge.screen.with(|heard| heard.file = Some(file));
    let partners = |bridge: &Bridge| {
        bridge.gets("list", json!({ "query": page_of("partner") }))["total"].clone()
    };
    let before = partners(&bridge);
    let window = bridge.main().clone();
    let refused = std::thread::scope(|scope| {
        let work = scope.spawn(move || call(&window, "take_changes", InvokeBody::Json(json!({}))));
        while bridge.screen.with(|heard| heard.progress.is_empty()) {
            std::thread::yield_now();
        }
        assert_eq!(partners(&bridge), before, "a list is answered meanwhile");
        bridge.gets("cancel", json!({}));
        work.join().expect("no panic")
    });
    assert_eq!(
        refused.expect_err("it was stopped")["code"],
        "cancelled",
        "with a code of its own"
    );
    assert_eq!(partners(&bridge), before, "nothing of it was kept");
    let told = bridge.screen.with(|heard| heard.progress.last().cloned());
    let last = told.expect("it was told");
    assert_eq!(Some(last.done), last.total, "nothing is under way any more");
}

#[test]
fn a_workspace_is_closed_well_while_a_question_is_still_being_answered() {
    let bridge = Bridge::looks_around();
    let desk = bridge.main().state::<escale_shell::Desk>();
    let folder = desk.place().expect("one is open");
    let mark = Path::new(&folder).join("escale.open");
    assert!(mark.exists(), "an open workspace bears the mark");
    let asked = Barrier::new(2);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            desk.ask(|_| {
                asked.wait();
                std::thread::sleep(Duration::from_millis(200));
                Ok(())
            })
            .expect("it is answered");
        });
        asked.wait();
        desk.close();
        assert!(
            !mark.exists(),
            "the next opening need not look through the whole file"
        );
    });
    desk.open_at(Path::new(&folder))
        .expect("its lock was given back");
}
