//! Who travels in a run: they leave a part of the records at home, and come back.

use std::collections::BTreeSet;

use automerge::ChangeHash;
use escale_store::values::Id;
use escale_tests::Weather;

use super::world::World;

impl World {
    /// Somebody leaves about half of the records at home; now and then the program is killed over it.
    pub fn departs(&mut self, who: usize) {
        let before = self.hashes(who);
        let records: Vec<Id> = self.players[who]
            .member
            .desk()
            .noted()
            .into_keys()
            .collect();
        let keep: Vec<Id> = records
            .into_iter()
            .filter(|_| self.chance.happens(50))
            .collect();
        if self.chance.happens(50) {
            self.share.weather(self.weather);
        }
        let killed = self.is_killed(who, 40);
        let went = self.players[who].member.tries_to_depart(&self.share, &keep);
        self.share.weather(Weather::CALM);
        self.tells(|| format!("  departs: {went:?}"));
        self.goes_on(who, killed, went);
        let now = self.hashes(who);
        let left: BTreeSet<ChangeHash> = before.difference(&now).copied().collect();
        if self.players[who].member.away().left > 0 && !left.is_empty() {
            self.left.extend(left.iter().copied());
            self.players[who].left = left;
        }
    }

    /// Somebody wants everything back; now and then the program is killed over it.
    pub fn comes_home(&mut self, who: usize) {
        let killed = self.is_killed(who, 3);
        let went = escale_exchange::come_home(&self.players[who].member);
        self.tells(|| format!("  comes home: {went:?}"));
        self.goes_on(who, killed, went);
    }

    /// Whether the program is killed at one of the next writes or calls.
    fn is_killed(&mut self, who: usize, places: usize) -> bool {
        let killed = self.chance.happens(40);
        let (at, after) = (1 + self.chance.below(places), self.chance.happens(50));
        if killed && self.chance.happens(50) {
            self.share.kills_at(at, after);
        } else if killed {
            self.players[who].member.dies_at(at, after);
        }
        killed
    }

    fn goes_on<T>(&self, who: usize, killed: bool, went: Result<T, escale_exchange::Error>) {
        self.share.revives();
        if killed {
            self.players[who].member.restarts();
        } else {
            self.acceptable(who, went);
        }
    }

    /// At rest nobody travels any more.
    pub fn all_come_home(&mut self) {
        for player in &self.players {
            let home = escale_exchange::come_home(&player.member);
            if let Err(error) = home {
                let stranger = matches!(error, escale_exchange::Error::NoTeam);
                assert!(
                    stranger,
                    "seed {}: everybody comes home: {error:?}",
                    self.seed()
                );
            }
        }
    }

    /// The storage loses something: of what was left at home nobody is owed what no desk has.
    pub fn forgets_what_lay_there(&mut self) {
        let left = self.left.clone();
        if !left.is_empty() {
            self.forgets(&left);
        }
    }
}
