//! Writes into a workspace and says so on standard output, one line an act, until it is killed; or
//! only tries to open it. For the tests of kills and of two programs at once.

use std::io::Write as _;
use std::path::Path;

use escale_store::values::{Fields, Id, Moment};
use escale_store::{By, Error, Store};
use serde_json::json;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [deed, folder, seed] = args.as_slice() else {
        return say("usage: escale-scribe open|write FOLDER SEED");
    };
    let seed = seed.parse().expect("a seed is a number");
    match (deed.as_str(), Store::open(Path::new(folder), None)) {
        (_, Err(error)) => say(error.code()),
        ("write", Ok(store)) => write(store, seed).expect("writing goes on until the kill"),
        (_, Ok(_)) => say("opened"),
    }
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")
        .and_then(|()| out.flush())
        .expect("somebody listens");
}

/// Edits two records in one transaction again and again, so that half an act would show, and says
/// the number that both hold once the store has said that it is on the disk.
fn write(mut store: Store, seed: u64) -> Result<(), Error> {
    let pair = pair(&mut store, seed)?;
    for number in 0u64.. {
        let mut by = by(seed, number + 1);
        let fields = object(json!({
            "acronym": format!("{seed}.{number}"),
            "description": format!("Act {number} of run {seed}. {}", "Some words to fill a page. ".repeat(20)),
        }));
        store.write(&mut by, |writing| {
            for id in pair {
                writing.edit(id, None, &fields)?;
            }
            Ok(())
        })?;
        say(&format!("{seed}.{number}"));
    }
    Ok(())
}

/// The two records, made if they are not there.
fn pair(store: &mut Store, seed: u64) -> Result<[Id; 2], Error> {
    let mut known: Vec<Id> = Vec::new();
    let nothing = escale_store::Seen::new();
    store
        .read()
        .changes_since(&nothing, &mut |_, _| Ok(()), |delivery| {
            known.push(delivery.id);
            Ok(())
        })?;
    if let [first, second] = known[..] {
        return Ok([first, second]);
    }
    store.write(&mut by(seed, 0), |writing| {
        let first = writing.create("partner", &object(json!({ "name": "Left" })))?;
        let second = writing.create("partner", &object(json!({ "name": "Right" })))?;
        Ok([first.id, second.id])
    })
}

fn by(seed: u64, number: u64) -> By {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    bytes[8..16].copy_from_slice(&number.to_le_bytes());
    let second = i64::try_from(number).unwrap_or_default();
    By::new(
        "Scribe",
        Moment::from_millis(1_789_041_600_000 + second * 1_000),
        bytes,
    )
}

fn object(json: serde_json::Value) -> Fields {
    json.as_object().cloned().expect("fields are an object")
}
