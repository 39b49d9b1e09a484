//! Who sits at the desks of a run: they join, are cloned, are put out.

use std::collections::BTreeSet;

use automerge::ChangeHash;
use escale_exchange::DeviceId;
use escale_store::values::Id;
use escale_tests::{Desk, Member, empty_folder};

use super::folders::copy_folder;
use super::world::{PLAYERS_MAX, Player, World};

impl World {
    /// A disk is cloned: two computers with the same keys and the same numbers.
    pub fn is_cloned(&mut self, who: usize) {
        if self.players.len() >= PLAYERS_MAX || !self.players[who].belongs {
            return;
        }
        let name = format!("desk {}", self.players.len());
        let Some(member) = self.clone_of(who, &name) else {
            return;
        };
        if self.chance.happens(50) {
            // An image that cannot be told from its model by the computer it runs on.
            member.moves_to(&format!("{}'s laptop", self.players[who].member.name()));
        }
        self.seats(member, self.players[who].acknowledged.clone());
    }

    /// A copy of a desk's disk, in another computer.
    pub fn clone_of(&self, who: usize, name: &str) -> Option<Member> {
        let model = &self.players[who];
        model.member.desk().closes();
        let copy = empty_folder();
        copy_folder(model.member.desk().folder(), copy.path());
        model.member.restarts();
        let desk = Desk::at(name, self.seed(), copy);
        model.belongs.then(|| Member::at(name, self.seed(), desk))
    }

    /// Somebody who belongs to the team sits down.
    pub fn seats(&mut self, member: Member, acknowledged: Vec<(Id, Vec<ChangeHash>)>) {
        self.players.push(Player {
            member,
            belongs: true,
            backup: None,
            acknowledged,
            read: None,
            left: BTreeSet::new(),
        });
    }

    /// Somebody new joins, with or without records of their own.
    pub fn joins(&mut self) {
        if self.players.len() >= PLAYERS_MAX {
            return;
        }
        let belonging: Vec<usize> = (0..self.players.len())
            .filter(|who| self.players[*who].belongs)
            .collect();
        let Some(by) = self.chance.one_of(&belonging).copied() else {
            return;
        };
        let who = self.sits_down();
        if self.chance.happens(30) {
            self.writes(who);
        }
        let knows = escale_exchange::team(&self.players[by].member);
        if knows.is_ok_and(|team| team.is_some_and(|team| team.belongs)) {
            self.players[by].member.admits(&self.players[who].member);
            self.players[who].belongs = true;
        }
    }

    /// A member puts another one out.
    pub fn is_put_out(&mut self, who: usize) {
        let belonging: Vec<usize> = (0..self.players.len())
            .filter(|other| *other != who && self.players[*other].belongs)
            .collect();
        let device = self.device(who);
        // The clone of a device is the same device: both are out.
        let by = belonging
            .iter()
            .copied()
            .find(|by| self.device(*by) != device);
        let (Some(by), Some(device), true) = (by, device, belonging.len() >= 3) else {
            return;
        };
        if !self.players[who].belongs
            || escale_exchange::remove(&self.players[by].member, device).is_err()
        {
            return;
        }
        self.parted = true;
        let mut kept = self.hashes(by);
        kept.extend(self.players[by].left.iter().copied());
        self.leaves(device, &kept);
        self.forgets_what_left();
    }

    /// What counts of a device that was put out is what those who did it had read.
    fn leaves(&mut self, device: DeviceId, kept: &BTreeSet<ChangeHash>) {
        for other in 0..self.players.len() {
            if self.device(other) == Some(device) {
                let player = &mut self.players[other];
                player.belongs = false;
                player.read = Some(match player.read.take() {
                    Some(read) => read.intersection(kept).copied().collect(),
                    None => kept.clone(),
                });
            }
        }
    }

    /// At rest it turns out that somebody was put out, by one who had not heard that they were out themselves.
    /// What nobody else has of what a restored desk had written, or of what somebody left at home while the
    /// storage lost it, is gone with them.
    pub fn is_found_out(&mut self, who: usize) {
        if self.players[who].belongs {
            self.players[who].belongs = false;
            let had = self.hashes(who);
            let theirs = self.elsewhere.union(&self.left);
            let theirs: Vec<ChangeHash> =
                theirs.filter(|hash| had.contains(hash)).copied().collect();
            self.taken_along.extend(theirs);
        }
    }

    /// At the end nobody is owed what those took along who turned out not to belong.
    pub fn forgets_what_was_taken_along(&mut self) {
        let theirs = std::mem::take(&mut self.taken_along);
        self.forgets(&theirs);
    }

    /// What only a device still had that was put out is gone with it: the storage may lose what lies there.
    fn forgets_what_left(&mut self) {
        let theirs = self.elsewhere.union(&self.left).copied().collect();
        self.forgets(&theirs);
    }

    /// Nobody is owed what no desk has that belongs, nor the one who wrote it.
    pub fn forgets(&mut self, these: &BTreeSet<ChangeHash>) {
        if these.is_empty() {
            return;
        }
        let here: Vec<BTreeSet<ChangeHash>> = (0..self.players.len())
            .map(|who| self.hashes(who))
            .collect();
        let mut gone = these.clone();
        for (player, here) in self.players.iter().zip(&here) {
            if player.belongs {
                gone.retain(|hash| !here.contains(hash));
            }
        }
        for (player, own) in self.players.iter_mut().zip(&here) {
            let out = player.read.is_some();
            for (_, hashes) in &mut player.acknowledged {
                hashes.retain(|hash| !gone.contains(hash) || (!out && own.contains(hash)));
            }
        }
    }
}
