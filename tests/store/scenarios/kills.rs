//! Programs that end in the middle of their work, and two programs at once.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use escale_store::{Error, Seen, Store};
use escale_tests::{Chance, Desk, empty_folder};
use serde_json::json;

const KILLS: u64 = 200;
/// Every so many kills everything is looked at.
const CHECKED_EVERY: u64 = 10;

fn scribe(deed: &str, folder: &Path, seed: u64) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_escale-scribe"));
    command
        .arg(deed)
        .arg(folder)
        .arg(seed.to_string())
        .stdout(Stdio::piped());
    command.spawn().expect("the scribe starts")
}

#[test]
fn scenario_01_a_program_killed_at_any_moment_loses_no_acknowledged_edit_and_leaves_none_half_done()
{
    let desk = Desk::new("Scribe", 1);
    let (store, folder) = desk.into_store();
    drop(store);
    let mut chance = Chance::new(1, "kills");
    let mut acknowledged = 0;
    for kill in 0..KILLS {
        let mut child = scribe("write", folder.path(), kill);
        let out = child.stdout.take().expect("the scribe speaks");
        let (speaks, spoke) = std::sync::mpsc::channel();
        let listener = std::thread::spawn(move || {
            let said = BufReader::new(out).lines().map_while(Result::ok);
            said.inspect(|_| {
                let _ = speaks.send(());
            })
            .collect::<Vec<_>>()
        });
        // Every fourth dies while it starts, at a moment counted from its birth; the others while they
        // write, counted from their first word, so that a slow machine kills writers as well.
        if !kill.is_multiple_of(4) {
            let _ = spoke.recv_timeout(Duration::from_secs(10));
        }
        std::thread::sleep(Duration::from_micros(chance.below(40_000) as u64));
        child.kill().expect("the scribe is killed");
        child.wait().expect("the scribe is gone");
        let heard = listener.join().expect("all it said was heard");
        acknowledged += heard.len();
        look(folder.path(), kill, heard.last().map(String::as_str));
    }
    println!("{KILLS} kills, {acknowledged} acknowledged acts");
    assert!(
        acknowledged > 100,
        "the scribe was mostly killed while it wrote"
    );
}

fn look(folder: &Path, kill: u64, last: Option<&str>) {
    let store = Store::open(folder, None)
        .unwrap_or_else(|error| panic!("kill {kill}: the workspace opens: {error:?}"));
    let mut ids = Vec::new();
    let asked = store
        .read()
        .changes_since(&Seen::new(), &mut |_, _| Ok(()), |delivery| {
            ids.push(delivery.id);
            Ok(())
        });
    asked.expect("every document is whole");
    assert!(
        ids.is_empty() || ids.len() == 2,
        "kill {kill}: both records were made, or none"
    );
    let day = chrono::NaiveDate::from_ymd_opt(2026, 9, 10).expect("a day");
    let shown: Vec<_> = ids
        .iter()
        .map(|id| store.read().get(*id, day).expect("the record reads").fields)
        .collect();
    if let [left, right] = shown.as_slice() {
        assert_eq!(
            left.get("acronym"),
            right.get("acronym"),
            "kill {kill}: no act is half done"
        );
        assert_eq!(
            left.get("description"),
            right.get("description"),
            "kill {kill}: no act is half done"
        );
    }
    if let Some(last) = last {
        let number = |text: &str| {
            text.split_once('.').and_then(|(run, number)| {
                Some((run.parse::<u64>().ok()?, number.parse::<u64>().ok()?))
            })
        };
        let there = shown[0]
            .get("acronym")
            .and_then(|value| value.as_str())
            .and_then(number);
        let there = there.unwrap_or_else(|| {
            panic!("kill {kill}: {last} was acknowledged and something is there")
        });
        let (run, said) = number(last).expect("the scribe says numbers");
        assert!(
            there == (run, said) || there == (run, said + 1),
            "kill {kill}: {last} was acknowledged, {there:?} is there"
        );
    }
    if kill.is_multiple_of(CHECKED_EVERY) {
        let verdict = store.check(&mut |_, _| Ok(())).expect("the check runs");
        assert!(
            verdict.sound,
            "kill {kill}: the workspace is sound: {verdict:?}"
        );
    }
}

#[test]
fn scenario_20_a_second_opener_is_told_that_the_workspace_is_in_use() {
    let mut desk = Desk::new("Claire", 1);
    desk.create("partner", json!({ "name": "TMQ" }));
    let second = Store::open(desk.folder(), None);
    assert!(
        matches!(second, Err(Error::Busy)),
        "the same program cannot open it twice: {:?}",
        second.err()
    );
    let said = scribe("open", desk.folder(), 0)
        .wait_with_output()
        .expect("the scribe answers");
    assert_eq!(
        String::from_utf8_lossy(&said.stdout).trim(),
        "busy",
        "nor can another program"
    );
    desk.is_sound();
    desk.closes();
    let said = scribe("open", desk.folder(), 0)
        .wait_with_output()
        .expect("the scribe answers");
    assert_eq!(
        String::from_utf8_lossy(&said.stdout).trim(),
        "opened",
        "once it is closed, another may"
    );
    desk.opens();
    desk.is_sound();
}

#[test]
fn scenario_20_the_lock_of_a_killed_program_is_free_at_once() {
    let folder = empty_folder();
    let desk = Desk::new("Scribe", 2);
    let (store, workspace) = desk.into_store();
    drop((store, folder));
    let mut child = scribe("write", workspace.path(), 1);
    let out = child.stdout.take().expect("the scribe speaks");
    let first = BufReader::new(out).lines().next();
    assert!(first.is_some(), "the scribe has it open and writes");
    assert!(
        matches!(Store::open(workspace.path(), None), Err(Error::Busy)),
        "while it runs it has the workspace"
    );
    child.kill().expect("the scribe is killed");
    child.wait().expect("the scribe is gone");
    assert!(
        Store::open(workspace.path(), None).is_ok(),
        "a lock that outlives its program would lock people out"
    );
}
