//! Files of changes: what one copy sends another.

use std::io::{BufReader, BufWriter, Read as _, Seek as _};
use std::path::Path;

use escale_store::values::Id;
use escale_store::{Error, Heads, Problem, Result, Rule, Seen, Store, read_changes, write_whole};
use serde_json::Value as Json;

use crate::answer::{Answer, SentTo};
use crate::args::{Changes, Merge};
use crate::by::Who;
use crate::input;
use crate::progress::Bar;
use crate::refusal::Refusal;

/// Longest list of heads in JSON, in bytes: half a million records.
const HEADS_MAX: usize = 64 * 1024 * 1024;
/// What a file of changes begins with.
const MARK: &[u8] = b"ESCALECH";

/// Writes a file of changes: whole, or not at all.
///
/// # Errors
/// `Invalid` if the heads cannot be read, `Damaged`, or what the disk says.
pub fn send(store: &Store, changes: &Changes) -> std::result::Result<Answer, Refusal> {
    let seen = changes.since.as_deref().map_or(Ok(Seen::new()), seen)?;
    let bar = Bar::new();
    let sent = write_whole(&changes.to, |file| {
        let to = BufWriter::new(file);
        store
            .read()
            .write_changes(&seen, to, &mut |done, total| bar.so_far(done, total))
    })?;
    Ok(Answer::Sent(SentTo {
        to: changes.to.display().to_string(),
        records: sent.records,
        changes: sent.changes,
    }))
}

/// Takes in a file of changes, in one transaction.
///
/// # Errors
/// `Damaged` or `TooNew` if the file is not whole or too new, or what the disk says; nothing has been
/// taken in then.
pub fn merge(store: &mut Store, who: &Who, merge: &Merge) -> std::result::Result<Answer, Refusal> {
    let deliveries = read_changes(BufReader::new(input::file(&merge.file, "FILE")?))?;
    let bar = Bar::new();
    let mut by = who.by()?;
    let merged = store.write(&mut by, |writing| {
        writing.merge(deliveries, &mut |done, total| bar.so_far(done, total))
    })?;
    Ok(Answer::Merged(Box::new(merged)))
}

/// What another copy has seen: the heads in a file of changes it wrote, or in JSON.
fn seen(path: &Path) -> std::result::Result<Seen, Refusal> {
    let mut file = BufReader::new(input::file(path, "--since")?);
    let mut start = Vec::new();
    file.by_ref()
        .take(MARK.len() as u64)
        .read_to_end(&mut start)?;
    file.rewind()?;
    if start == MARK {
        let seen = read_changes(file)?.map(|delivery| delivery.map(|one| (one.id, one.heads)));
        return Ok(seen.collect::<Result<_>>()?);
    }
    let bytes = input::bounded(file, HEADS_MAX)?;
    let bytes = bytes.ok_or_else(|| Error::invalid("since", Rule::TooLong))?;
    let json =
        serde_json::from_slice(&bytes).map_err(|_| Error::invalid("since", Rule::NotJson))?;
    Ok(seen_in_json(json)?)
}

/// `{"<id>": ["<hash>", …]}` or `{"<id>": "<hash>,<hash>"}`, alone or under `heads`.
fn seen_in_json(json: Json) -> Result<Seen> {
    let Json::Object(mut object) = json else {
        return Err(Error::invalid("since", Rule::NotAnObject));
    };
    if let Some(Json::Object(heads)) = object.get_mut("heads") {
        object = std::mem::take(heads);
    }
    let mut problems = Vec::new();
    let mut seen = Seen::new();
    for (id, heads) in object {
        match (id.parse::<Id>(), heads_of(&heads)) {
            (Ok(id), Some(heads)) => drop(seen.insert(id, heads)),
            (Err(_), _) => problems.push(Problem::new(id, Rule::NotALink)),
            (_, None) => problems.push(Problem::new(id, Rule::UnknownHeads)),
        }
    }
    if problems.is_empty() {
        Ok(seen)
    } else {
        Err(Error::Invalid(problems))
    }
}

fn heads_of(json: &Json) -> Option<Heads> {
    match json {
        Json::String(text) => text.parse().ok(),
        Json::Array(hashes) => {
            let hashes: Option<Vec<&str>> = hashes.iter().map(Json::as_str).collect();
            hashes?.join(",").parse().ok()
        }
        _ => None,
    }
}
