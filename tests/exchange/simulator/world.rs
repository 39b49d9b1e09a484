//! The desks of one run, the storage between them, and what happens.

use std::collections::{BTreeMap, BTreeSet};

use automerge::ChangeHash;
use escale_exchange::{DeviceId, Error};
use escale_store::values::Id;
use escale_store::{Error as StoreError, Seen};
use escale_tests::{Chance, Desk, Member, Share, Weather, database_of, empty_folder, facts};
use rusqlite::Connection;
use serde_json::json;
use tempfile::TempDir;

use super::folders::{copy_folder, empty};

/// A planted defect, to see that the oracle notices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Planted {
    /// None.
    Nothing,
    /// What was acknowledged was not forced to the disk, and is gone after a power cut.
    SkippedSync,
    /// Bundles that could not be read are taken for read.
    SwallowedBundle,
    /// A desk does not heed that a record was removed.
    IgnoredTombstone,
    /// Two programs write under one actor.
    ReusedActor,
}

/// One desk of the run.
pub struct Player {
    pub member: Member,
    /// Whether it belongs to the team.
    pub belongs: bool,
    /// A copy of its workspace, and how many of its deeds it holds.
    pub backup: Option<(TempDir, usize)>,
    /// What it was acknowledged, in order: record and changes.
    pub acknowledged: Vec<(Id, Vec<ChangeHash>)>,
    /// What those who put it out had of it.
    pub read: Option<BTreeSet<ChangeHash>>,
    /// What it left at home the last time.
    pub left: BTreeSet<ChangeHash>,
}

pub struct World {
    pub players: Vec<Player>,
    pub share: Share,
    pub deeds: usize,
    pub chance: Chance,
    pub planted: Planted,
    seed: u64,
    pub weather: Weather,
    /// Whether anybody was put out: who belongs is then for the roster to say.
    pub parted: bool,
    /// What was on other desks only when its writer's disk broke.
    pub elsewhere: BTreeSet<ChangeHash>,
    /// What was left at home by somebody: while they travel the storage alone may have it.
    pub left: BTreeSet<ChangeHash>,
    /// What of it those have who turned out at rest not to belong any more.
    pub taken_along: BTreeSet<ChangeHash>,
    /// Persons who were erased, and by whom, unless that desk lost what it knew since.
    pub erased: BTreeMap<Id, Option<usize>>,
    story: bool,
}

/// Everybody's words hold this, so that it can be looked for where nobody may read it.
pub const CANARY: &str = "kanarienvogel";
pub const PLAYERS_MAX: usize = 8;
/// The deed at which a planted defect shows.
const PLANTED_AT: usize = 30;
/// How often somebody looks for a record that is here.
const TRIES: usize = 4;
const YEAR_MINUTES: i64 = 365 * 24 * 60;

impl World {
    pub fn new(seed: u64, planted: Planted) -> Self {
        let mut world = Self {
            players: Vec::new(),
            share: Share::new(seed),
            deeds: 0,
            chance: Chance::new(seed, "world"),
            planted,
            seed,
            weather: Weather::CALM,
            parted: false,
            elsewhere: BTreeSet::new(),
            left: BTreeSet::new(),
            taken_along: BTreeSet::new(),
            erased: BTreeMap::new(),
            story: std::env::var_os("ESCALE_STORY").is_some(),
        };
        world.sits_down();
        if world.chance.happens(50) {
            world.writes(0);
        }
        world.players[0].member.founds();
        world.players[0].belongs = true;
        for _ in 0..1 + world.chance.below(3) {
            world.joins();
        }
        world
    }

    pub fn sits_down(&mut self) -> usize {
        let name = format!("desk {}", self.players.len());
        let member = Member::new(&name, self.seed);
        let skew = [0, 3, -90, 50 * YEAR_MINUTES, -50 * YEAR_MINUTES];
        let skew = *self.chance.one_of(&skew).unwrap_or(&0);
        member.desk().minutes_pass(skew);
        self.players.push(Player {
            member,
            belongs: false,
            backup: None,
            acknowledged: Vec::new(),
            read: None,
            left: BTreeSet::new(),
        });
        self.players.len() - 1
    }

    /// One thing happens.
    pub fn step(&mut self) {
        self.deeds += 1;
        let who = self.chance.below(self.players.len());
        if self.deeds == PLANTED_AT {
            self.goes_wrong();
        }
        let what = self.chance.below(1_000);
        self.tells(|| format!("{}: {what} at desk {who}", self.deeds));
        match what {
            0..436 => self.writes(who),
            436..440 => self.departs(who),
            440..450 => self.comes_home(who),
            450..820 => self.exchanges(who),
            820..860 => self.is_killed_in_an_exchange(who),
            860..890 => self.share.delivers_one(),
            890..910 => self.rots(),
            910..915 => self.wiped(),
            915..930 => self.weather_turns(),
            930..945 => self.clock_jumps(who),
            945..960 => self.backs_up(who),
            960..970 => self.is_put_back(who),
            970..976 => self.is_cloned(who),
            976..990 => self.joins(),
            990..993 => self.is_put_out(who),
            993..995 => self.was_older(who),
            995..998 => self.erases(who),
            _ => self.players[who].member.restarts(),
        }
    }

    /// Tells what happens to the one who asked (`ESCALE_STORY`) while they look into a failure.
    pub fn tells(&self, line: impl FnOnce() -> String) {
        if self.story {
            println!("{}", line());
        }
    }

    /// Somebody writes a record.
    pub fn writes(&mut self, who: usize) {
        let Player { member, .. } = &self.players[who];
        let mut desk = member.desk();
        let before = desk.noted();
        let records: Vec<Id> = before.keys().copied().collect();
        let number = self.chance.below(1_000_000);
        // Of a few tries one finds a record that was not erased; reading all of them would take longer than
        // what is written.
        let record = (0..TRIES)
            .filter_map(|_| self.chance.one_of(&records).copied())
            .find(|id| member_has(&desk, *id));
        let is_person = record.is_some_and(|id| desk.record(id).kind == "person");
        let [name, short, long] = match is_person {
            true => ["family_name", "honorific", "notes"],
            false => ["name", "acronym", "description"],
        };
        let fields = match self.chance.below(3) {
            0 => json!({ name: format!("{CANARY} {number}") }),
            1 => json!({ short: format!("{CANARY}{number}") }),
            _ => json!({ long: format!("{CANARY} some words {number}") }),
        };
        let fresh = records.len() < 4 || (records.len() < 12 && self.chance.happens(10));
        let done = match record {
            Some(id) if !fresh => match self.chance.below(20) {
                0 => desk.write(|writing| writing.remove(id)),
                1 => desk.write(|writing| writing.restore(id)),
                2 => desk
                    .write(|writing| writing.undo())
                    .map(drop)
                    .and(Err(StoreError::NotFound)),
                _ => desk.try_edit(id, None, &fields),
            },
            _ if self.chance.happens(25) => desk.try_create(
                "person",
                &json!({ "family_name": format!("{CANARY} {number}") }),
            ),
            _ => desk.try_create("partner", &json!({ "name": format!("{CANARY} {number}") })),
        };
        let _ = done;
        let known = before;
        let mut written: Vec<(Id, Vec<ChangeHash>)> = Vec::new();
        for delivery in desk.sends(&known) {
            let hashes: Vec<ChangeHash> = delivery
                .changes
                .iter()
                .map(|bytes| facts(bytes).hash)
                .collect();
            if !hashes.is_empty() {
                written.push((delivery.id, hashes));
            }
        }
        drop(desk);
        self.tells(|| format!("  {written:?}"));
        self.players[who].acknowledged.extend(written);
    }

    /// Somebody erases a person.
    fn erases(&mut self, who: usize) {
        let mut desk = self.players[who].member.desk();
        let people: Vec<Id> = desk
            .noted()
            .into_keys()
            .filter(|id| member_has(&desk, *id) && desk.record(*id).kind == "person")
            .collect();
        let Some(person) = self.chance.one_of(&people).copied() else {
            return;
        };
        let erased = desk.write(|writing| writing.erase(person));
        drop(desk);
        if erased.is_ok() {
            self.tells(|| format!("  {person} is erased"));
            self.erased.insert(person, Some(who));
        }
    }

    /// Somebody exchanges, in whatever weather there is.
    fn exchanges(&mut self, who: usize) {
        self.share.weather(self.weather);
        let went = self.players[who].member.tries(&self.share);
        self.share.weather(Weather::CALM);
        self.tells(|| format!("  {went:?}"));
        self.acceptable(who, went);
    }

    pub fn acceptable<T>(&self, who: usize, went: Result<T, Error>) {
        match went {
            Ok(_) => {}
            Err(Error::NotAMember) => {
                let excused = self.parted || !self.players[who].belongs;
                assert!(excused, "seed {}: who belongs may exchange", self.seed);
            }
            Err(Error::NoTeam | Error::Storage(_) | Error::Departure(_)) => {}
            Err(error) => panic!(
                "seed {}: storage excuses storage only: {error:?}",
                self.seed
            ),
        }
    }

    /// The program is killed in the middle of an exchange: at a call of the storage or at a write.
    fn is_killed_in_an_exchange(&mut self, who: usize) {
        let after = self.chance.happens(50);
        let at = 1 + self.chance.below(12);
        if self.chance.happens(50) {
            self.share.kills_at(at, after);
        } else {
            self.players[who].member.dies_at(at, after);
        }
        let _ = self.players[who].member.tries(&self.share);
        self.share.revives();
        self.players[who].member.restarts();
    }

    /// A file on the storage is cut short, altered, doubled, renamed or gone.
    fn rots(&mut self) {
        self.forgets_what_lay_there();
        let paths = self.share.paths();
        let Some(path) = self.chance.one_of(&paths).cloned() else {
            return;
        };
        let Some(mut bytes) = self.share.bytes(&path) else {
            return;
        };
        match self.chance.below(5) {
            0 => bytes.truncate(self.chance.below(bytes.len() + 1)),
            1 if !bytes.is_empty() => {
                let place = self.chance.below(bytes.len());
                bytes[place] ^= 1 << self.chance.below(8);
            }
            2 => {
                let copy = path.replace(".bundle", " (conflicted copy).bundle");
                return self.share.plant(&copy, bytes);
            }
            3 => {
                self.share.steal(&path);
                return self.share.plant(&path.to_uppercase(), bytes);
            }
            _ => {
                self.share.steal(&path);
                return;
            }
        }
        self.share.plant(&path, bytes);
    }

    /// Somebody empties the storage.
    fn wiped(&mut self) {
        self.forgets_what_lay_there();
        self.share.empties();
    }

    fn weather_turns(&mut self) {
        self.weather = match self.chance.below(3) {
            0 => Weather::STORM,
            _ => Weather::CALM,
        };
    }

    fn clock_jumps(&mut self, who: usize) {
        let jump = [50 * YEAR_MINUTES, -50 * YEAR_MINUTES, 60, -60, 1];
        let jump = *self.chance.one_of(&jump).unwrap_or(&0);
        self.players[who].member.desk().minutes_pass(jump);
    }

    fn backs_up(&mut self, who: usize) {
        let player = &mut self.players[who];
        player.member.desk().closes();
        let copy = empty_folder();
        copy_folder(player.member.desk().folder(), copy.path());
        player.member.restarts();
        player.backup = Some((copy, player.acknowledged.len()));
    }

    /// The disk breaks; an old backup takes its place.
    fn is_put_back(&mut self, who: usize) {
        let Some((copy, held)) = self.players[who].backup.take() else {
            return;
        };
        let had = self.hashes(who);
        let player = &self.players[who];
        player.member.desk().closes();
        let folder = player.member.desk().folder().to_path_buf();
        empty(&folder);
        copy_folder(copy.path(), &folder);
        player.member.restarts();
        let own = self.hashes(who);
        for by in self.erased.values_mut().filter(|by| **by == Some(who)) {
            *by = None;
        }
        for (_, hashes) in self.players[who].acknowledged.iter().skip(held) {
            let gone = hashes.iter().filter(|hash| !own.contains(hash));
            self.elsewhere.extend(gone);
        }
        // What is neither in the backup nor on anybody's desk is gone with the disk, whoever wrote it: the
        // storage may lose what lies there.
        self.forgets(&had.difference(&own).copied().collect());
        self.players[who].backup = Some((copy, held));
    }

    /// The desk had an older program until now: what is derived was made in other shapes.
    fn was_older(&mut self, who: usize) {
        let player = &self.players[who];
        player.member.desk().closes();
        let database = database_of(player.member.desk().folder());
        let conn = Connection::open(database).expect("the database opens");
        conn.execute("UPDATE fact SET value = 'older' WHERE key = 'shapes'", [])
            .expect("the note changes");
        conn.execute("DELETE FROM sort", [])
            .expect("what is derived was otherwise");
        drop(conn);
        player.member.restarts();
    }

    /// What must be on every desk at the end: all that was acknowledged to a desk that belongs, and of one
    /// that was put out what those who did had read.
    pub fn owed(&self) -> Vec<(usize, Id, ChangeHash)> {
        // The change with which a text begins is the same in every record that has one: it is nobody's.
        let mut within: BTreeMap<ChangeHash, BTreeSet<Id>> = BTreeMap::new();
        for (id, hashes) in self.players.iter().flat_map(|player| &player.acknowledged) {
            for hash in hashes {
                within.entry(*hash).or_default().insert(*id);
            }
        }
        let mut owed = Vec::new();
        for (who, player) in self.players.iter().enumerate() {
            for (id, hashes) in &player.acknowledged {
                let counts = |hash: &&ChangeHash| match &player.read {
                    _ if within[*hash].len() > 1 => false,
                    _ if player.belongs => true,
                    Some(read) => read.contains(hash),
                    None => false,
                };
                if self.erased.contains_key(id) {
                    // An erasure wins over every edit.
                    continue;
                }
                owed.extend(hashes.iter().filter(counts).map(|hash| (who, *id, *hash)));
            }
        }
        owed
    }

    pub fn device(&self, who: usize) -> Option<DeviceId> {
        let team = escale_exchange::team(&self.players[who].member).ok()??;
        Some(team.me)
    }

    /// Every change on somebody's desk.
    pub fn hashes(&self, who: usize) -> BTreeSet<ChangeHash> {
        let deliveries = self.players[who].member.desk().sends(&Seen::new());
        let changes = deliveries.iter().flat_map(|delivery| &delivery.changes);
        changes.map(|bytes| facts(bytes).hash).collect()
    }

    pub fn seed(&self) -> u64 {
        self.seed
    }
}

/// Whether a record is here and was not erased.
fn member_has(desk: &Desk, id: Id) -> bool {
    desk.store().read().get(id, desk.today()).is_ok()
}
