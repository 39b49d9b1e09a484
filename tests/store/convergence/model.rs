//! The slow, obvious model of what a merge must give: every change with everything its writer had
//! seen, and from that which values nobody has superseded.

use std::collections::{BTreeMap, BTreeSet};

use automerge::{ChangeHash, ScalarValue};
use escale_store::values::Id;
use escale_store::{Delivery, Heads};
use escale_tests::{ChangeFacts, facts};
use serde_json::{Value as Json, json};

/// A set of changes, by the order in which the model met them.
type Past = [u128; 16];

/// A place in a record: its field, and the member of a set or language of a text.
pub type Place = (String, Option<String>);

struct Change {
    facts: ChangeFacts,
    past: Past,
}

/// Everything that was ever written.
#[derive(Default)]
pub struct Model {
    changes: Vec<Change>,
    numbers: BTreeMap<(Id, ChangeHash), usize>,
    records: BTreeMap<Id, Vec<usize>>,
}

fn add(past: &mut Past, number: usize) {
    past[number / 128] |= 1 << (number % 128);
}

fn has(past: &Past, number: usize) -> bool {
    past[number / 128] >> (number % 128) & 1 == 1
}

fn union(left: &mut Past, right: &Past) {
    left.iter_mut()
        .zip(right)
        .for_each(|(left, right)| *left |= right);
}

impl Model {
    /// Notes the changes of a delivery that are new. Returns them.
    pub fn learn(&mut self, delivery: &Delivery) -> Vec<usize> {
        let mut fresh = Vec::new();
        for bytes in &delivery.changes {
            let facts = facts(bytes);
            let key = (delivery.id, facts.hash);
            if self.numbers.contains_key(&key) {
                continue;
            }
            let number = self.changes.len();
            let mut past = Past::default();
            for dep in &facts.deps {
                let known = self.numbers.get(&(delivery.id, *dep));
                let known = *known.expect("a store sends changes after what they build on");
                union(&mut past, &self.changes[known].past);
                add(&mut past, known);
            }
            self.numbers.insert(key, number);
            self.records.entry(delivery.id).or_default().push(number);
            self.changes.push(Change { facts, past });
            fresh.push(number);
        }
        fresh
    }

    /// Whether there is room for many more.
    pub fn is_full(&self) -> bool {
        self.changes.len() > size_of::<Past>() * 8 - 64
    }

    /// Every record that was ever written.
    pub fn records(&self) -> impl Iterator<Item = Id> {
        self.records.keys().copied()
    }

    /// The heads of a record when all its changes are known.
    pub fn heads(&self, id: Id) -> Heads {
        let all = &self.records[&id];
        let mut seen = Past::default();
        all.iter()
            .for_each(|number| union(&mut seen, &self.changes[*number].past));
        let newest = all.iter().filter(|number| !has(&seen, **number));
        Heads::new(
            newest
                .map(|number| self.changes[*number].facts.hash)
                .collect(),
        )
    }

    /// What somebody at these heads has seen.
    fn past_of(&self, id: Id, heads: &Heads) -> Past {
        let mut past = Past::default();
        for hash in heads.hashes() {
            let number = self.numbers[&(id, *hash)];
            union(&mut past, &self.changes[number].past);
            add(&mut past, number);
        }
        past
    }

    /// What a change wrote.
    pub fn puts(&self, number: usize) -> impl Iterator<Item = (Place, Json)> {
        let puts = &self.changes[number].facts.puts;
        puts.iter()
            .map(|put| ((put.field.clone(), put.member.clone()), plain(&put.value)))
    }

    /// Every place of a record in which anybody ever wrote.
    pub fn places(&self, id: Id) -> BTreeSet<Place> {
        let all = self.records[&id].iter();
        all.flat_map(|number| self.puts(*number))
            .map(|(place, _)| place)
            .collect()
    }

    /// The writes into a place that no later write there had seen, as somebody at `heads` knows them,
    /// or all: change and value.
    fn standing(&self, id: Id, place: &Place, heads: Option<&Heads>) -> Vec<(usize, Json)> {
        let scope = heads.map(|heads| self.past_of(id, heads));
        let mut writes: Vec<(usize, Json)> = Vec::new();
        for number in &self.records[&id] {
            if scope.as_ref().is_none_or(|scope| has(scope, *number)) {
                writes.extend(
                    self.puts(*number)
                        .filter(|(at, _)| at == place)
                        .map(|(_, value)| (*number, value)),
                );
            }
        }
        let mut seen = Past::default();
        writes
            .iter()
            .for_each(|(number, _)| union(&mut seen, &self.changes[*number].past));
        writes.retain(|(number, _)| !has(&seen, *number));
        writes
    }

    /// The different values that stand side by side in a place.
    pub fn values(&self, id: Id, place: &Place) -> Vec<Json> {
        distinct(self.standing(id, place, None))
    }

    /// What stands in a place for somebody at `heads`, in words.
    pub fn known(&self, id: Id, place: &Place, heads: &Heads) -> String {
        format!("{:?}", self.standing(id, place, Some(heads)))
    }

    /// A change in words: its verb, what it writes, and what its writer had seen.
    pub fn told(&self, number: usize) -> String {
        let change = &self.changes[number];
        let past: Vec<usize> = (0..number)
            .filter(|earlier| has(&change.past, *earlier))
            .collect();
        let puts: Vec<String> = self
            .puts(number)
            .map(|((field, member), value)| {
                let member = member.map(|member| format!("[{member}]"));
                format!("{field}{}={value}", member.unwrap_or_default())
            })
            .collect();
        let verb = change.facts.verb;
        format!("change {number} {verb}: {} after {past:?}", puts.join(", "))
    }

    /// Whether somebody at `heads` who writes this value there writes anything at all.
    pub fn would_write(&self, id: Id, place: &Place, heads: &Heads, value: &Json) -> bool {
        match self.standing(id, place, Some(heads)).as_slice() {
            [] => !value.is_null(),
            [(_, only)] => only != value,
            _ => true,
        }
    }

    /// Whether the record is in the bin, and whether that is disputed: it is if somebody who had not
    /// seen the removal changed anything or took the record out.
    pub fn removed(&self, id: Id) -> (bool, bool) {
        let place = ("removed".to_owned(), None);
        let standing = self.standing(id, &place, None);
        let (gone, back): (Vec<_>, Vec<_>) = standing
            .into_iter()
            .partition(|(_, value)| *value == json!(true));
        if gone.is_empty() {
            return (false, false);
        }
        let mut seen = Past::default();
        for (number, _) in &gone {
            union(&mut seen, &self.changes[*number].past);
            add(&mut seen, *number);
        }
        let unseen = self.records[&id]
            .iter()
            .any(|number| self.changes[*number].facts.signed && !has(&seen, *number));
        let disputed = !back.is_empty() || unseen;
        (!disputed, disputed)
    }

    /// Whether a change says that its writer had seen a signed change that is not among what somebody
    /// at `base` has seen.
    pub fn claims_more(&self, id: Id, number: usize, base: Option<&Heads>) -> bool {
        let seen = base
            .map(|heads| self.past_of(id, heads))
            .unwrap_or_default();
        let past = &self.changes[number].past;
        self.records[&id].iter().any(|earlier| {
            self.changes[*earlier].facts.signed && has(past, *earlier) && !has(&seen, *earlier)
        })
    }

    /// Whether a value of this record was written over by somebody who had seen it.
    pub fn is_superseded(&self, id: Id, number: usize, place: &Place) -> bool {
        self.standing(id, place, None)
            .iter()
            .all(|(standing, _)| *standing != number)
    }

    /// The change with this number.
    pub fn hash(&self, number: usize) -> ChangeHash {
        self.changes[number].facts.hash
    }
}

fn distinct(standing: Vec<(usize, Json)>) -> Vec<Json> {
    let mut values: Vec<Json> = Vec::new();
    for (_, value) in standing {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    values
}

fn plain(scalar: &ScalarValue) -> Json {
    match scalar {
        ScalarValue::Null => Json::Null,
        ScalarValue::Boolean(flag) => json!(flag),
        ScalarValue::Uint(number) => json!(number),
        ScalarValue::Int(number) => json!(number),
        ScalarValue::F64(number) => json!(number),
        ScalarValue::Str(text) => json!(text.as_str()),
        other => json!(other.to_string()),
    }
}
