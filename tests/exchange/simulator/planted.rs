//! Defects planted on purpose.

use std::collections::BTreeMap;

use escale_tests::{Member, database_of, empty_folder, facts};
use rusqlite::Connection;
use serde_json::json;

use super::folders::{copy_folder, empty};
use super::world::{Planted, World};

impl World {
    /// The planted defect, if there is one.
    pub fn goes_wrong(&mut self) {
        match self.planted {
            Planted::Nothing => {}
            Planted::SkippedSync => {
                self.players[0].member.desk().closes();
                let folder = self.players[0].member.desk().folder().to_path_buf();
                let copy = empty_folder();
                copy_folder(&folder, copy.path());
                self.players[0].member.restarts();
                let before = self.players[0].acknowledged.len();
                while self.players[0].acknowledged.len() == before {
                    self.writes(0);
                }
                self.players[0].member.desk().closes();
                empty(&folder);
                copy_folder(copy.path(), &folder);
                self.players[0].member.restarts();
            }
            Planted::SwallowedBundle => {
                self.players[0].member.exchanges(&self.share);
                self.takes_for_read(1);
            }
            Planted::IgnoredTombstone => {
                let mut desk = self.players[0].member.desk();
                let record = desk.try_create("partner", &json!({ "name": "to be removed" }));
                desk.remove(record.expect("it is made").id);
            }
            Planted::ReusedActor => self.reuses_an_actor(),
        }
    }

    /// One desk shows what was removed as if it were not.
    pub fn ignores_removals(&self, who: usize) {
        let desk = self.players[who].member.desk();
        let conn = Connection::open(database_of(desk.folder())).expect("the database opens");
        conn.execute("UPDATE partner SET removed = 0", [])
            .expect("the rows change");
    }

    /// A disk is cloned, and both programs draw the same chance: both write under one actor.
    fn reuses_an_actor(&mut self) {
        while self.players[0].member.desk().seen().is_empty() {
            self.writes(0);
        }
        let Some(clone) = self.clone_of(0, "twin") else {
            return;
        };
        let id = self.players[0].member.desk().seen().into_keys().next();
        let id = id.expect("there is a record");
        let desk = &self.players[0].member;
        clone.desk().draws_as(&desk.desk());
        for (member, text) in [(desk, "one"), (&clone, "other")] {
            member.desk().edit(id, json!({ "description": text }));
        }
        let hashes = |member: &Member| {
            let deliveries = member.desk().sends(&escale_store::Seen::new());
            let of = deliveries.iter().find(|delivery| delivery.id == id);
            let changes = of.map(|delivery| delivery.changes.clone());
            changes
                .unwrap_or_default()
                .iter()
                .map(|bytes| facts(bytes).hash)
                .collect()
        };
        let acknowledged = vec![(id, hashes(&clone))];
        let written = hashes(&self.players[0].member);
        self.players[0].acknowledged.push((id, written));
        self.seats(clone, acknowledged);
    }

    /// Notes that every run on the storage was read to its end and beyond.
    fn takes_for_read(&mut self, who: usize) {
        #[derive(serde::Serialize)]
        struct Progress {
            spans: Vec<(u64, u64)>,
            digests: BTreeMap<u64, Vec<u64>>,
            covers: BTreeMap<u64, Vec<u64>>,
            so_far: u64,
        }
        let progress = Progress {
            spans: vec![(1, 1_000)],
            digests: BTreeMap::new(),
            covers: BTreeMap::new(),
            so_far: 0,
        };
        let mut note = Vec::new();
        ciborium::into_writer(&progress, &mut note).expect("a note");
        let me = self.device(who).map(|device| device.to_string());
        for path in self.share.paths() {
            let parts: Vec<&str> = path.split('/').collect();
            let [_, device, run, name] = parts.as_slice() else {
                continue;
            };
            if name.ends_with(".bundle") && Some(*device) != me.as_deref() {
                let key = format!("read/{device}/{run}");
                let noted = self.players[who]
                    .member
                    .desk()
                    .write(|writing| writing.put_note(&key, &note));
                noted.expect("it is noted");
            }
        }
    }
}
