//! Undo and redo: an act is reversed by a new act that changes only what the first had changed and
//! nobody has changed since.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension as _, params};
use serde::Serialize;
use serde_json::Value as Json;

use crate::by::{Hand, Verb};
use crate::document::{Clash, REMOVED, State, Step};
use crate::error::{Error, Result, Rule};
use crate::heads::Heads;
use crate::kinds::{Field, Kind};
use crate::reading::{Card, Reading};
use crate::values::{Fields, Id, Shape};
use crate::writing::{Loaded, Writing, stored};

/// What an undo or redo did.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub struct Reversed {
    /// The act that was undone or done again.
    pub act: Id,
    /// What that act had been.
    pub verb: Verb,
    /// The records that changed.
    pub records: Vec<Id>,
    /// What was left as it is, because somebody changed it since.
    pub kept: Vec<Kept>,
}

/// An act that can be undone or done again, for a menu to name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Undoable {
    /// What it was.
    pub verb: Verb,
    /// One of the records it touched.
    pub card: Card,
    /// How many it touched.
    pub records: usize,
}

/// A field that undo left alone.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub struct Kept {
    /// The record.
    pub id: Id,
    /// The field, or `removed`.
    pub field: String,
    /// Why: always `changed_since`.
    pub rule: Rule,
    /// Who changed it since, as far as it is known.
    pub by: Option<String>,
}

const LAST_DONE: &str =
    "SELECT seq, act, act FROM deed WHERE author = ?1 AND undone IS NULL ORDER BY seq DESC LIMIT 1";
const FIRST_UNDONE: &str = "SELECT seq, act, undone FROM deed WHERE author = ?1 AND undone IS NOT NULL ORDER BY seq LIMIT 1";

impl Reading<'_> {
    /// What undo would take back and what redo would do again, for this author.
    ///
    /// # Errors
    /// What the disk says.
    pub fn undoable(&self, author: &str) -> Result<(Option<Undoable>, Option<Undoable>)> {
        Ok((
            self.named_act(author, LAST_DONE)?,
            self.named_act(author, FIRST_UNDONE)?,
        ))
    }

    fn named_act(&self, author: &str, sql: &str) -> Result<Option<Undoable>> {
        let mut find = self.conn.prepare_cached(sql)?;
        let act = find.query_row([author], |row| row.get(1)).optional()?;
        let Some(act) = act else { return Ok(None) };
        let mut find = self.conn.prepare_cached(
            "SELECT d.id, count(*) OVER () FROM history h JOIN doc d USING (n) WHERE h.act = ?1 LIMIT 1",
        )?;
        let first = find.query_row([act], |row| Ok((row.get(0)?, row.get(1)?)));
        let Some((first, records)) = first.optional()? else {
            return Ok(None);
        };
        let document = stored(self.conn, first)?
            .ok_or(Error::NotFound)?
            .document()?;
        Ok(Some(Undoable {
            verb: document.verb_of(act).unwrap_or(Verb::Newer),
            card: self.card(first)?,
            records,
        }))
    }
}

/// The records an act touched.
fn touched(conn: &Connection, act: Id) -> Result<Vec<Id>> {
    let mut find =
        conn.prepare_cached("SELECT d.id FROM history h JOIN doc d USING (n) WHERE h.act = ?1")?;
    let found = find.query_map([act], |row| row.get(0))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

impl Writing<'_> {
    /// Undoes this author's last act on this computer that has not been undone.
    ///
    /// # Errors
    /// `Invalid` with `nothing_to_undo`.
    pub fn undo(&mut self) -> Result<Reversed> {
        let (seq, act, _) = self.deed(LAST_DONE)?;
        let (reversed, own) = self.reverse(act, Verb::Undo)?;
        self.tx.execute(
            "UPDATE deed SET undone = ?2 WHERE seq = ?1",
            params![seq, own],
        )?;
        Ok(reversed)
    }

    /// Does again what this author undid last.
    ///
    /// # Errors
    /// `Invalid` with `nothing_to_undo`.
    pub fn redo(&mut self) -> Result<Reversed> {
        let (seq, _, undone) = self.deed(FIRST_UNDONE)?;
        let (reversed, own) = self.reverse(undone, Verb::Redo)?;
        // From now on it is the redo that undo would take back.
        self.tx.execute(
            "UPDATE deed SET undone = NULL, act = ?2 WHERE seq = ?1",
            params![seq, own],
        )?;
        Ok(reversed)
    }

    fn deed(&self, sql: &str) -> Result<(i64, Id, Id)> {
        let mut find = self.tx.prepare_cached(sql)?;
        let found = find
            .query_row([&self.by.author], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .optional()?;
        found.ok_or_else(|| Error::invalid("act", Rule::NothingToUndo))
    }

    /// Reverses one act in every record it touched; returns the act that did so.
    fn reverse(&mut self, act: Id, verb: Verb) -> Result<(Reversed, Id)> {
        let hand = self.hand(verb);
        let touched = touched(self.tx, act)?;
        let mut reversed = Reversed {
            act,
            verb: Verb::Newer,
            records: Vec::new(),
            kept: Vec::new(),
        };
        for id in touched {
            let loaded = self.load(id)?;
            let steps: Vec<Step> = loaded.document.steps();
            let (own, others): (Vec<Step>, Vec<Step>) =
                steps.into_iter().partition(|step| step.act == act);
            if let Some(first) = own.first() {
                reversed.verb = first.verb;
                self.reverse_in(&hand, &loaded, &own, &others, &mut reversed)?;
            }
        }
        Ok((reversed, hand.act))
    }

    fn reverse_in(
        &mut self,
        hand: &Hand,
        loaded: &Loaded,
        own: &[Step],
        others: &[Step],
        reversed: &mut Reversed,
    ) -> Result<()> {
        let kind = loaded.known_kind()?;
        let mine: BTreeSet<_> = own.iter().map(|step| step.hash).collect();
        let before = own
            .iter()
            .flat_map(|step| &step.deps)
            .filter(|dep| !mine.contains(*dep))
            .copied()
            .collect();
        let (before, after) = (Heads::new(before), Heads::new(mine.into_iter().collect()));
        let mut document = loaded.document.clone();

        if own.iter().any(|step| step.verb == Verb::Create) {
            // Undoing a creation is putting the record into the bin, unless a colleague works in it.
            match others.iter().rev().find(|step| step.author != hand.author) {
                Some(step) => reversed.keep(loaded.id, REMOVED, Some(step.author.clone())),
                None if !loaded.state.removed => document.remove(hand, true)?,
                None => {}
            }
        } else {
            let then = loaded.document.state(kind, Some(before.hashes()))?;
            let made = loaded.document.state(kind, Some(after.hashes()))?;
            let reversal = Reversal {
                kind,
                then: &then,
                made: &made,
                now: &loaded.state,
            };
            let mut fields = Fields::new();
            let mut texts = Fields::new();
            for field in kind.fields {
                match reversal.of(field) {
                    Reverse::Nothing => {}
                    Reverse::Put(value) => drop(fields.insert(field.name.to_owned(), value)),
                    Reverse::Weave(text) => drop(texts.insert(field.name.to_owned(), text)),
                    Reverse::Keep => {
                        reversed.keep(loaded.id, field.name, last_author(others, field.name))
                    }
                }
            }
            document.edit(hand, None, kind, &fields)?;
            if !texts.is_empty() {
                document.edit(hand, Some(&after), kind, &texts)?;
            }
            if then.removed != made.removed {
                if loaded.state.removed == made.removed {
                    document.remove(hand, then.removed)?;
                } else {
                    reversed.keep(loaded.id, REMOVED, last_author(others, REMOVED));
                }
            }
            for note in then.notes.symmetric_difference(&made.notes) {
                document.note(hand, note, then.notes.contains(note))?;
            }
            for clash in reversal.clashes_to_show_again() {
                document.clash_again(hand, kind, clash)?;
            }
        }
        if document.heads() != loaded.document.heads() {
            self.store(Some(loaded), loaded.id, &loaded.kind, &document)?;
            reversed.records.push(loaded.id);
        }
        Ok(())
    }
}

impl Reversed {
    fn keep(&mut self, id: Id, field: &str, by: Option<String>) {
        self.kept.push(Kept {
            id,
            field: field.to_owned(),
            rule: Rule::ChangedSince,
            by,
        });
    }
}

fn last_author(others: &[Step], field: &str) -> Option<String> {
    others
        .iter()
        .rev()
        .find(|step| step.fields.contains(field))
        .map(|step| step.author.clone())
}

/// How one field is taken back.
enum Reverse {
    Nothing,
    /// Write this value on top of what stands now.
    Put(Json),
    /// Write this text as it stood before, beside what others have typed since.
    Weave(Json),
    /// Somebody changed it since.
    Keep,
}

/// A record before the act, after it, and now.
struct Reversal<'a> {
    kind: &'static Kind,
    then: &'a State,
    made: &'a State,
    now: &'a State,
}

impl Reversal<'_> {
    fn of(&self, field: &Field) -> Reverse {
        let value = |state: &State| state.fields.get(field.name).cloned().unwrap_or_default();
        let (then, made, now) = (value(self.then), value(self.made), value(self.now));
        if then == made && !self.settled(field.name) {
            return Reverse::Nothing;
        }
        if now == made
            && self.disputes(self.now, field.name) == self.disputes(self.made, field.name)
        {
            return Reverse::Put(then);
        }
        match field.ty.shape() {
            Shape::Prose => Reverse::Weave(then),
            Shape::Set => Reverse::Put(without(field, &then, &made, &now)),
            Shape::Words => Reverse::Put(words_without(&then, &made, &now)),
            Shape::Scalar => Reverse::Keep,
        }
    }

    /// Whether the act settled a clash of the field.
    fn settled(&self, field: &str) -> bool {
        self.disputes(self.then, field) != self.disputes(self.made, field)
    }

    fn disputes(&self, state: &State, field: &str) -> usize {
        state
            .clashes
            .iter()
            .filter(|clash| clash.field == field)
            .count()
    }

    /// The clashes that the act had settled and that nobody has touched since.
    fn clashes_to_show_again(&self) -> Vec<&Clash> {
        let settled = |clash: &&Clash| {
            !self
                .made
                .clashes
                .iter()
                .any(|known| known.same_values(clash))
        };
        let untouched = |clash: &&Clash| match self.kind.field(&clash.field) {
            Some(field) => self.now.fields.get(field.name) == self.made.fields.get(field.name),
            None => self.now.removed == self.made.removed,
        };
        self.then
            .clashes
            .iter()
            .filter(settled)
            .filter(untouched)
            .collect()
    }
}

/// The set now, without what the act added and with what it took out.
fn without(field: &Field, then: &Json, made: &Json, now: &Json) -> Json {
    let keys = |value: &Json| -> BTreeSet<String> {
        let members = value.as_array().map(Vec::as_slice).unwrap_or_default();
        members
            .iter()
            .map(|member| field.ty.member().member_key(member))
            .collect()
    };
    let (then, made, mut now) = (keys(then), keys(made), keys(now));
    now.retain(|key| !made.contains(key) || then.contains(key));
    now.extend(then.difference(&made).cloned());
    let members: Vec<Json> = now
        .iter()
        .map(|key| field.ty.member().member_of_key(key))
        .collect();
    if members.is_empty() {
        Json::Null
    } else {
        Json::Array(members)
    }
}

/// The texts now, with each language the act changed as it was before, unless it changed again.
fn words_without(then: &Json, made: &Json, now: &Json) -> Json {
    let texts = |value: &Json| value.as_object().cloned().unwrap_or_default();
    let (then, made, mut now) = (texts(then), texts(made), texts(now));
    let tags: BTreeSet<String> = then.keys().chain(made.keys()).cloned().collect();
    for tag in tags
        .iter()
        .filter(|tag| then.get(*tag) != made.get(*tag) && now.get(*tag) == made.get(*tag))
        .cloned()
        .collect::<Vec<_>>()
    {
        match then.get(&tag) {
            Some(text) => drop(now.insert(tag, text.clone())),
            None => drop(now.remove(&tag)),
        }
    }
    if now.is_empty() {
        Json::Null
    } else {
        Json::Object(now)
    }
}
