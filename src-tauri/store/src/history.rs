//! A record's history: for each act who, when, which fields, from what to what.

use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::by::Verb;
use crate::document::{Document, REMOVED, State, Step};
use crate::error::{Error, Result};
use crate::heads::Heads;
use crate::kinds::{Kind, kind_named};
use crate::reading::Reading;
use crate::values::{Id, Moment};
use crate::writing::stored;

/// A clock that runs more than a day behind what its writer had seen, or ahead of ours, is odd.
const ODD_MS: i64 = 24 * 60 * 60 * 1000;

/// What one act did to a record.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub struct Entry {
    /// The act; the same in every record it touched.
    pub act: Id,
    /// What was done.
    pub verb: Verb,
    /// Who did it.
    pub author: String,
    /// On which device, if it is noted.
    pub device: Option<String>,
    /// When, by that person's clock.
    pub at: Moment,
    /// The fields, from what to what.
    pub fields: Vec<Difference>,
    /// What the record said afterwards, for bringing that version back.
    pub heads: Heads,
    /// Whether that clock was certainly wrong; the order does not depend on it.
    pub odd_clock: bool,
}

/// One field before and after.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub struct Difference {
    /// The field, or `removed`.
    pub field: String,
    /// What it said before.
    pub before: Json,
    /// What it said after.
    pub after: Json,
}

/// A record's acts, the latest first.
#[derive(Debug, Clone, Default, PartialEq, Serialize, specta::Type)]
pub struct History {
    /// The acts of this page.
    pub items: Vec<Entry>,
    /// How many there are in all.
    pub total: usize,
}

impl Reading<'_> {
    /// The acts that made a record what it is, the latest in causal order first. `now` tells clocks
    /// that are ahead.
    ///
    /// # Errors
    /// `NotFound`, or `Damaged`.
    pub fn history(&self, id: Id, now: Moment, limit: usize, offset: usize) -> Result<History> {
        let stored = stored(self.conn, id)?.ok_or(Error::NotFound)?;
        let document = stored.document()?;
        let steps = document.steps();
        let acts = by_act(&steps);
        let total = acts.len();
        let page = acts.iter().rev().skip(offset).take(limit);
        let kind = kind_named(&stored.kind);
        let items = page
            .map(|act| entry(&document, kind, &steps, act, now))
            .collect::<Result<_>>()?;
        Ok(History { items, total })
    }

    /// The heads a record had at the end of a day, for bringing that version back.
    ///
    /// # Errors
    /// `NotFound` if the record did not exist then.
    pub fn heads_on(&self, id: Id, day: chrono::NaiveDate) -> Result<Heads> {
        let document = stored(self.conn, id)?.ok_or(Error::NotFound)?.document()?;
        let heads = document.heads_at(crate::reading::end_of(day));
        if heads.is_empty() {
            Err(Error::NotFound)
        } else {
            Ok(heads)
        }
    }
}

/// The steps of each act, acts in the causal order of their last step.
fn by_act(steps: &[Step]) -> Vec<Vec<&Step>> {
    let mut acts: Vec<Vec<&Step>> = Vec::new();
    for step in steps {
        match acts
            .iter_mut()
            .find(|act| act.first().is_some_and(|first| first.act == step.act))
        {
            Some(act) => act.push(step),
            None => acts.push(vec![step]),
        }
    }
    acts
}

fn entry(
    document: &Document,
    kind: Option<&Kind>,
    steps: &[Step],
    act: &[&Step],
    now: Moment,
) -> Result<Entry> {
    let mine: Vec<_> = act.iter().map(|step| step.hash).collect();
    let before: Vec<_> = act
        .iter()
        .flat_map(|step| &step.deps)
        .filter(|dep| !mine.contains(dep))
        .copied()
        .collect();
    let (before, after) = (Heads::new(before), Heads::new(mine));
    let fields = match kind {
        Some(kind) => {
            let old = document.state(kind, Some(before.hashes()))?;
            let new = document.state(kind, Some(after.hashes()))?;
            differences(kind, &old, &new)
        }
        None => Vec::new(),
    };
    let last = act.last().ok_or(Error::NotFound)?;
    let seen = |step: &Step| {
        steps
            .iter()
            .filter(|known| step.deps.contains(&known.hash))
            .map(|known| known.at)
            .max()
    };
    let behind = act
        .iter()
        .any(|step| seen(step).is_some_and(|seen| step.at.saturating_add(ODD_MS) < seen));
    Ok(Entry {
        act: last.act,
        verb: last.verb,
        author: last.author.clone(),
        device: last.device.clone(),
        at: Moment::from_millis(last.at),
        fields,
        heads: after,
        odd_clock: behind || last.at > now.millis().saturating_add(ODD_MS),
    })
}

fn differences(kind: &Kind, old: &State, new: &State) -> Vec<Difference> {
    let value = |state: &State, name: &str| state.fields.get(name).cloned().unwrap_or_default();
    let mut found: Vec<Difference> = kind
        .fields
        .iter()
        .map(|field| Difference {
            field: field.name.to_owned(),
            before: value(old, field.name),
            after: value(new, field.name),
        })
        .filter(|difference| difference.before != difference.after)
        .map(|difference| shown(kind, difference))
        .collect();
    if old.removed != new.removed {
        found.push(Difference {
            field: REMOVED.to_owned(),
            before: json!(old.removed),
            after: json!(new.removed),
        });
    }
    found
}

/// What opens an attached file stays out of what people see.
fn shown(kind: &Kind, mut difference: Difference) -> Difference {
    if let Some(field) = kind.field(&difference.field) {
        difference.before = field.ty.shown(difference.before);
        difference.after = field.ty.shown(difference.after);
    }
    difference
}
