//! What is derived from a document: its row, links, sort keys, search text, clashes, problems and
//! place in history. All of it may be dropped and made again; a write changes only what differs.

mod columns;
mod keys;
mod tables;
mod text;

pub(crate) use columns::{IN_BIN, LABEL, field_of, fields_of, row_of, value_of, without_prose};
pub(crate) use keys::{Key, key_of, key_of_cell, key_of_text, sort_id, title_field};
pub(crate) use tables::{create, fingerprint};
pub(crate) use text::{forget_words, kind_token, label, merge_indexes, words_ever, year_token};

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params};
use serde_json::Value as Json;

use crate::document::{APART, Clash, Document, State};
use crate::error::{Problem, Result};
use crate::kinds::{Kind, kind_named};
use crate::values::{Id, Type, hide_keys_within};
use text::Texts;

/// Everything derived from one document.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Derived {
    row: Vec<Sql>,
    links: BTreeSet<(&'static str, Id)>,
    keys: BTreeSet<(i64, Key)>,
    texts: Option<Texts>,
    clashes: Vec<Clash>,
    problems: Vec<Problem>,
    apart: BTreeSet<Id>,
    acts: BTreeMap<Id, (i64, String)>,
}

impl Derived {
    /// Derives everything. A kind that this version does not know has only a history.
    pub fn of(id: Id, kind: &str, document: &Document) -> Result<(Self, State)> {
        let mut derived = Self::default();
        let signatures = document.signatures();
        for signature in &signatures {
            derived
                .acts
                .entry(signature.act)
                .or_insert_with(|| (signature.at, signature.author.clone()));
        }
        let Some(kind) = kind_named(kind) else {
            return Ok((derived, document.unknown_state()?));
        };
        let state = document.state(kind, None)?;
        let label = label(kind, &state.fields);
        let made = signatures.first();
        let changed = signatures.last();
        derived.row = row_of(kind, id, &label, &state, made, changed);
        derived.clashes = state
            .clashes
            .iter()
            .map(|clash| shown(kind, clash))
            .collect();
        if !state.removed {
            derived.links = links(kind, &state).collect();
            derived.keys = keys::of(kind, &label, &state.fields, made, changed);
            derived.texts = Some(Texts::of(kind, &label, &state.fields));
            derived.problems = (kind.check)(&state.fields);
            derived.apart = told_apart(&state).collect();
        }
        Ok((derived, state))
    }

    /// Whether nothing stands side by side in the record and it does not contradict itself.
    pub fn is_settled(&self) -> bool {
        self.clashes.is_empty() && self.problems.is_empty()
    }

    /// Writes what differs from `old`.
    pub fn write(&self, tx: &Connection, n: i64, kind: &str, old: &Self) -> Result<()> {
        if let Some(kind) = kind_named(kind)
            && self.row != old.row
        {
            columns::write(tx, n, kind, &self.row)?;
        }
        self.write_links(tx, n, old)?;
        self.write_keys(tx, n, old)?;
        if self.texts != old.texts {
            text::write(tx, n, self.texts.as_ref(), old.texts.as_ref())?;
        }
        self.write_acts(tx, n, old)?;
        if self.clashes != old.clashes {
            self.write_clashes(tx, n)?;
        }
        if self.problems != old.problems {
            self.write_problems(tx, n)?;
        }
        self.write_apart(tx, n, old)
    }

    fn write_links(&self, tx: &Connection, n: i64, old: &Self) -> Result<()> {
        for (field, target) in old.links.difference(&self.links) {
            let mut gone =
                tx.prepare_cached("DELETE FROM link WHERE target = ?1 AND field = ?2 AND n = ?3")?;
            gone.execute(params![target, field, n])?;
        }
        for (field, target) in self.links.difference(&old.links) {
            let mut new =
                tx.prepare_cached("INSERT INTO link (target, field, n) VALUES (?1, ?2, ?3)")?;
            new.execute(params![target, field, n])?;
        }
        Ok(())
    }

    fn write_keys(&self, tx: &Connection, n: i64, old: &Self) -> Result<()> {
        for (field, key) in old.keys.difference(&self.keys) {
            let mut gone =
                tx.prepare_cached("DELETE FROM sort WHERE field = ?1 AND key = ?2 AND n = ?3")?;
            gone.execute(params![field, key, n])?;
        }
        for (field, key) in self.keys.difference(&old.keys) {
            let mut new =
                tx.prepare_cached("INSERT INTO sort (field, key, n) VALUES (?1, ?2, ?3)")?;
            new.execute(params![field, key, n])?;
        }
        Ok(())
    }

    fn write_acts(&self, tx: &Connection, n: i64, old: &Self) -> Result<()> {
        for act in old.acts.keys().filter(|act| !self.acts.contains_key(act)) {
            tx.prepare_cached("DELETE FROM history WHERE act = ?1 AND n = ?2")?
                .execute(params![act, n])?;
        }
        for (act, (at, author)) in self
            .acts
            .iter()
            .filter(|(act, _)| !old.acts.contains_key(act))
        {
            let mut new = tx.prepare_cached(
                "INSERT INTO history (act, n, at, author) VALUES (?1, ?2, ?3, ?4)",
            )?;
            new.execute(params![act, n, at, author])?;
        }
        Ok(())
    }

    fn write_clashes(&self, tx: &Connection, n: i64) -> Result<()> {
        tx.prepare_cached("DELETE FROM clash WHERE n = ?1")?
            .execute([n])?;
        let mut new = tx.prepare_cached(
            "INSERT INTO clash (n, place, kind, field, member, alternatives, before) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?;
        for (place, clash) in self.clashes.iter().enumerate() {
            let kind = serde_json::to_string(&clash.kind).unwrap_or_default();
            let alternatives = serde_json::to_string(&clash.alternatives).unwrap_or_default();
            new.execute(params![
                n,
                place,
                kind.trim_matches('"'),
                clash.field,
                clash.member,
                alternatives,
                clash.before.to_string()
            ])?;
        }
        Ok(())
    }

    fn write_apart(&self, tx: &Connection, n: i64, old: &Self) -> Result<()> {
        for other in old.apart.difference(&self.apart) {
            tx.prepare_cached("DELETE FROM apart WHERE n = ?1 AND other = ?2")?
                .execute(params![n, other])?;
        }
        for other in self.apart.difference(&old.apart) {
            tx.prepare_cached("INSERT INTO apart (n, other) VALUES (?1, ?2)")?
                .execute(params![n, other])?;
        }
        Ok(())
    }

    fn write_problems(&self, tx: &Connection, n: i64) -> Result<()> {
        tx.prepare_cached("DELETE FROM problem WHERE n = ?1")?
            .execute([n])?;
        let mut new = tx
            .prepare_cached("INSERT OR IGNORE INTO problem (n, field, rule) VALUES (?1, ?2, ?3)")?;
        for problem in &self.problems {
            let rule = serde_json::to_string(&problem.rule).unwrap_or_default();
            new.execute(params![n, problem.field, rule.trim_matches('"')])?;
        }
        Ok(())
    }
}

/// The records that this one was told apart from.
fn told_apart(state: &State) -> impl Iterator<Item = Id> + '_ {
    state
        .notes
        .iter()
        .filter_map(|note| note.strip_prefix(APART)?.parse().ok())
}

/// Every link of a record: the field and the record it names.
pub(crate) fn links<'a>(
    kind: &'static Kind,
    state: &'a State,
) -> impl Iterator<Item = (&'static str, Id)> + 'a {
    kind.fields
        .iter()
        .filter(|field| matches!(field.ty.member(), Type::Link(_) | Type::AnyLink))
        .flat_map(|field| {
            let targets = match state.fields.get(field.name) {
                Some(Json::String(id)) => id.parse().ok().into_iter().collect(),
                Some(Json::Array(ids)) => ids
                    .iter()
                    .filter_map(|id| id.as_str()?.parse().ok())
                    .collect(),
                _ => Vec::<Id>::new(),
            };
            targets.into_iter().map(|target| (field.name, target))
        })
}

/// A clash as people see it: without what opens an attached file.
fn shown(kind: &Kind, clash: &Clash) -> Clash {
    let mut clash = clash.clone();
    if kind
        .field(&clash.field)
        .is_some_and(|field| field.ty == Type::Blob)
    {
        let alternatives = clash.alternatives.iter_mut();
        let values = alternatives.map(|alternative| &mut alternative.value);
        for value in values.chain([&mut clash.before]) {
            *value = Type::Blob.shown(std::mem::take(value));
            hide_keys_within(value);
        }
    }
    clash
}
