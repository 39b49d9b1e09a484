//! Several desks and the deeds of one run.

mod letters;

use std::collections::{BTreeMap, BTreeSet};

use escale_store::values::{Fields, Id};
use escale_store::{Delivery, Error, Heads, Seen, Writing};
use escale_tests::{Chance, Desk};
use serde_json::{Value as Json, json};

use super::model::{Model, Place};
use super::typing;

/// A planted defect, to see that the oracle notices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Planted {
    /// None.
    Nothing,
    /// One desk never takes in one change in ten.
    LostChange,
    /// A desk takes a removal for nothing.
    IgnoredRemoval,
    /// An edit made on an old view is written on top of what stands now.
    OverwrittenView,
}

/// What somebody once saw of a record.
struct Snapshot {
    id: Id,
    heads: Heads,
    fields: Fields,
}

pub struct Player {
    pub desk: Desk,
    seen: Seen,
    snapshots: Vec<Snapshot>,
    /// The single texts of each record as this desk last showed them; gone when it changes.
    texts: BTreeMap<Id, String>,
}

pub struct World {
    pub players: Vec<Player>,
    pub model: Model,
    pub chance: Chance,
    mail: Vec<(usize, Vec<Delivery>)>,
    /// Words that were typed, and where.
    pub typed: BTreeMap<String, (Id, String)>,
    /// Words that somebody took out, by typing or by an undo.
    pub deleted: BTreeSet<String>,
    /// Acknowledged values of single places: record, change, place, value.
    pub acknowledged: Vec<(Id, usize, Place, Json)>,
    planted: Planted,
    pub deeds: usize,
    /// What was done: by whom, to which record, in which change.
    story: Vec<(usize, Id, usize)>,
    kinds: BTreeMap<Id, &'static str>,
}

const KINDS: [&str; 3] = ["partner", "person", "theme"];

impl World {
    pub fn new(seed: u64, planted: Planted) -> Self {
        let mut chance = Chance::new(seed, "world");
        let count = 3 + chance.below(6);
        let mut players = Vec::new();
        for place in 0..count {
            let mut desk = Desk::new(&format!("desk {place}"), seed);
            // Clocks differ, some by years; nothing may depend on them.
            let skew = [0, 3, -90, 60 * 24 * 400, -60 * 24 * 4_000];
            desk.minutes_pass(*chance.one_of(&skew).unwrap_or(&0));
            players.push(Player {
                desk,
                seen: Seen::new(),
                snapshots: Vec::new(),
                texts: BTreeMap::new(),
            });
        }
        Self {
            players,
            model: Model::default(),
            chance,
            mail: Vec::new(),
            typed: BTreeMap::new(),
            deleted: BTreeSet::new(),
            acknowledged: Vec::new(),
            planted,
            deeds: 0,
            story: Vec::new(),
            kinds: BTreeMap::new(),
        }
    }

    /// One random deed at one desk, or a letter between two.
    pub fn step(&mut self) {
        let who = self.chance.below(self.players.len());
        match self.chance.below(100) {
            0..8 => self.creates(who),
            8..34 => self.edits(who, false),
            34..44 => self.edits(who, true),
            44..58 => self.types(who),
            58..61 => self.simply(who, |writing, id| writing.remove(id).map(drop)),
            61..64 => self.simply(who, |writing, id| writing.restore(id).map(drop)),
            64..70 => self.simply(who, |writing, _| writing.undo().map(drop)),
            70..73 => self.simply(who, |writing, _| writing.redo().map(drop)),
            73..77 => self.resolves(who),
            77..79 => self.brings_back(who),
            79 => self.players[who].desk.opens(),
            80..90 => self.posts(who),
            _ => self.delivers(),
        }
    }

    fn record(&mut self, who: usize) -> Option<Id> {
        let known: Vec<Id> = self.players[who].seen.keys().copied().collect();
        self.chance.one_of(&known).copied()
    }

    /// Notes what a deed wrote, and returns the numbers of the new changes by record.
    fn notes(&mut self, who: usize) -> Vec<(Id, usize)> {
        let player = &mut self.players[who];
        let mut fresh = Vec::new();
        let mut deliveries = Vec::new();
        let asked = player.desk.store().read().changes_since(
            &player.seen,
            &mut |_, _| Ok(()),
            |delivery| {
                deliveries.push(delivery);
                Ok(())
            },
        );
        asked.expect("every document is whole");
        for delivery in deliveries {
            fresh.extend(
                self.model
                    .learn(&delivery)
                    .into_iter()
                    .map(|number| (delivery.id, number)),
            );
            if player.seen.get(&delivery.id) != Some(&delivery.heads) {
                player.texts.remove(&delivery.id);
            }
            player.seen.insert(delivery.id, delivery.heads);
        }
        self.story
            .extend(fresh.iter().map(|(id, number)| (who, *id, *number)));
        fresh
    }

    fn creates(&mut self, who: usize) {
        if self.model.records().count() >= 6 {
            return self.posts(who);
        }
        let kind = *self.chance.one_of(&KINDS).unwrap_or(&"partner");
        let mut fields = typing::values(kind, &mut self.chance);
        fields.extend(typing::required(kind));
        let done = self.players[who]
            .desk
            .try_create(kind, &Json::Object(fields.clone()));
        let id = done.expect("a good record is created").id;
        self.kinds.insert(id, kind);
        self.deeds += 1;
        let fresh = self.notes(who);
        self.acknowledges(id, &fresh, None, &fields);
        self.remembers(who, id);
    }

    fn edits(&mut self, who: usize, from_old_view: bool) {
        let Some(id) = self.record(who) else {
            return self.creates(who);
        };
        let old = self.old_view(who, id, from_old_view);
        let fields = typing::values(self.kinds[&id], &mut self.chance);
        let base = old.as_ref().map_or_else(
            || self.players[who].seen[&id].clone(),
            |(heads, _)| heads.clone(),
        );
        let view = old.as_ref().map(|(heads, _)| heads);
        let view = view.filter(|_| self.planted != Planted::OverwrittenView);
        let edited = self.players[who]
            .desk
            .try_edit(id, view, &Json::Object(fields.clone()));
        if acceptable(edited) {
            self.deeds += 1;
            let fresh = self.notes(who);
            self.acknowledges(id, &fresh, Some(&base), &fields);
            self.remembers(who, id);
        }
    }

    fn old_view(&mut self, who: usize, id: Id, wanted: bool) -> Option<(Heads, Fields)> {
        let of_it: Vec<&Snapshot> = self.players[who]
            .snapshots
            .iter()
            .filter(|snapshot| snapshot.id == id)
            .collect();
        let chosen = self.chance.one_of(&of_it).filter(|_| wanted)?;
        Some((chosen.heads.clone(), chosen.fields.clone()))
    }

    /// Every value that was acknowledged must be in the change, unless it stood there already.
    fn acknowledges(
        &mut self,
        id: Id,
        fresh: &[(Id, usize)],
        base: Option<&Heads>,
        fields: &Fields,
    ) {
        for (_, number) in fresh {
            let claims = self.model.claims_more(id, *number, base);
            assert!(
                !claims,
                "an edit claims to have seen what its writer saw, and no more: {}",
                self.told(id)
            );
        }
        for (field, value) in fields {
            for (place, value) in typing::places(field, value) {
                let writes = match base {
                    None => !value.is_null(),
                    Some(heads) => self.model.would_write(id, &place, heads, &value),
                };
                let written = fresh.iter().find(|(of, number)| {
                    *of == id
                        && self
                            .model
                            .puts(*number)
                            .any(|(at, put)| at == place && put == value)
                });
                match written {
                    Some((_, number)) => self.acknowledged.push((id, *number, place, value)),
                    None => assert!(
                        !writes,
                        "{value} in {place:?} was acknowledged and must be in the change; before: {:?}; {}",
                        base.map(|heads| self.model.known(id, &place, heads)),
                        self.told(id)
                    ),
                }
            }
        }
    }

    /// Types into a long text, in the newest version or an older one.
    fn types(&mut self, who: usize) {
        let Some(id) = self.record(who) else {
            return self.creates(who);
        };
        let wanted = self.chance.happens(30);
        let old = self.old_view(who, id, wanted);
        let record = self.players[who].desk.record(id);
        let field = typing::prose(&record.kind);
        let seen = old.as_ref().map_or(&record.fields, |(_, fields)| fields);
        let text = seen.get(field).and_then(Json::as_str).unwrap_or_default();
        let (text, typed, deleted) = typing::retyped(text, &self.typed, &mut self.chance);
        let edited = self.players[who].desk.try_edit(
            id,
            old.as_ref().map(|(heads, _)| heads),
            &json!({ field: text }),
        );
        if acceptable(edited) {
            self.deeds += 1;
            self.typed
                .extend(typed.into_iter().map(|word| (word, (id, field.to_owned()))));
            self.deleted.extend(deleted);
            self.notes(who);
            self.remembers(who, id);
        }
    }

    /// A deed without arguments. Typed words that it takes off the screen count as deleted.
    fn simply(&mut self, who: usize, deed: impl FnOnce(&mut Writing<'_>, Id) -> Result<(), Error>) {
        let Some(id) = self.record(who) else { return };
        let before = self.words_shown(who);
        let done = self.players[who].desk.write(|writing| deed(writing, id));
        if acceptable(done) {
            self.deeds += 1;
            self.notes(who);
            let after = self.words_shown(who);
            self.deleted.extend(before.difference(&after).cloned());
            self.remembers(who, id);
        }
    }

    fn words_shown(&mut self, who: usize) -> BTreeSet<String> {
        let Player {
            desk, seen, texts, ..
        } = &mut self.players[who];
        for id in seen.keys() {
            texts.entry(*id).or_insert_with(|| {
                let values = desk.shows(*id).into_values();
                let texts = values.filter_map(|value| value.as_str().map(str::to_owned));
                texts.collect::<Vec<_>>().join("\n")
            });
        }
        let typed = self.typed.keys();
        typed
            .filter(|word| texts.values().any(|text| text.contains(*word)))
            .cloned()
            .collect()
    }

    /// What was done to a record, in words, for the reader of a failure.
    pub fn told(&self, id: Id) -> String {
        let its = self.story.iter().filter(|(_, of, _)| *of == id);
        let lines = its.map(|(who, _, number)| format!("desk {who}: {}", self.model.told(*number)));
        lines.collect::<Vec<_>>().join("\n")
    }

    fn resolves(&mut self, who: usize) {
        let conflicts = self.players[who]
            .desk
            .store()
            .read()
            .conflicts()
            .expect("the conflicts are listed");
        let open: Vec<_> = conflicts
            .iter()
            .filter(|conflict| !conflict.values.is_empty())
            .collect();
        let Some(conflict) = self.chance.one_of(&open) else {
            return;
        };
        let (id, field) = (conflict.card.id, conflict.field.clone());
        let chosen = self.chance.below(conflict.values.len());
        let value = match conflict.conflict {
            escale_store::About::Text => json!(true),
            _ if conflict.member.is_some() => self.players[who].desk.value(id, &field),
            _ => conflict.values[chosen].value.clone(),
        };
        self.simply(who, |writing, _| {
            writing.resolve(id, &field, &value).map(drop)
        });
    }

    fn brings_back(&mut self, who: usize) {
        let Some(id) = self.record(who) else { return };
        let Some((heads, _)) = self.old_view(who, id, true) else {
            return;
        };
        self.simply(who, |writing, _| writing.bring_back(id, &heads).map(drop));
    }

    fn remembers(&mut self, who: usize, id: Id) {
        if self.chance.happens(40) {
            let record = self.players[who].desk.record(id);
            if !record.removed {
                self.players[who].snapshots.push(Snapshot {
                    id,
                    heads: record.heads,
                    fields: record.fields,
                });
            }
        }
    }
}

/// Whether it was done. A request may be refused as invalid, and for nothing else.
fn acceptable<T>(done: Result<T, Error>) -> bool {
    match done {
        Ok(_) => true,
        Err(Error::Invalid(_)) => false,
        Err(error) => panic!("nothing but bad input is refused: {error:?}"),
    }
}
