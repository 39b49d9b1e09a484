//! The letters between desks.

use escale_store::{Delivery, Seen};
use escale_tests::{pack, shuffled, unpack};

use super::{Planted, World};

impl World {
    /// Writes a letter with what the other lacks, or with all, or with a part of it; it arrives later,
    /// in pieces, out of order, twice, or not at all.
    pub(super) fn posts(&mut self, from: usize) {
        let to = self.chance.below(self.players.len());
        let known = if self.chance.happens(60) {
            self.players[to].seen.clone()
        } else {
            Seen::new()
        };
        let mut deliveries = self.players[from].desk.sends(&known);
        deliveries.retain(|delivery| !delivery.changes.is_empty());
        if self.chance.happens(30) {
            let kept = self.chance.below(deliveries.len() + 1);
            deliveries.truncate(kept);
        }
        if self.chance.happens(50) {
            deliveries = shuffled(&deliveries, &mut self.chance);
            if self.chance.happens(30) {
                let kept = self.chance.below(deliveries.len() + 1);
                deliveries.truncate(kept);
            }
        }
        self.mail.push((to, unpack(&pack(&deliveries))));
    }

    pub(super) fn delivers(&mut self) {
        if self.mail.is_empty() {
            let from = self.chance.below(self.players.len());
            return self.posts(from);
        }
        let (to, deliveries) = self.mail.swap_remove(self.chance.below(self.mail.len()));
        self.takes(to, deliveries);
    }

    /// A desk takes a letter in. Returns how many changes were new to it.
    fn takes(&mut self, to: usize, mut deliveries: Vec<Delivery>) -> usize {
        let planted = self.planted;
        let dropped = |bytes: &[u8]| match planted {
            Planted::LostChange => escale_tests::facts(bytes).hash.0[0] < 26,
            Planted::IgnoredRemoval => {
                let puts = escale_tests::facts(bytes).puts;
                puts.iter().any(|put| put.field == "removed")
            }
            _ => false,
        };
        if planted != Planted::Nothing && to == 0 {
            for delivery in &mut deliveries {
                delivery.changes.retain(|bytes| !dropped(bytes));
            }
        }
        let merged = self.players[to].desk.takes(deliveries);
        assert!(
            merged.quarantined.is_empty(),
            "good changes are never set apart: {:?}",
            merged.quarantined
        );
        let fresh = self.notes(to);
        assert!(fresh.is_empty(), "a merge writes nothing of its own");
        merged.applied
    }

    /// Everybody sends everybody what they lack until nobody learns anything.
    pub fn meet(&mut self) {
        self.mail.clear();
        for round in 0.. {
            assert!(
                round < 4,
                "two rounds are enough for everybody to know everything"
            );
            if self.exchange_once() == 0 {
                return;
            }
        }
    }

    /// One round. Returns how many changes were new to anybody.
    pub fn exchange_once(&mut self) -> usize {
        let mut news = 0;
        // There and back along the row, so that one round brings everything everywhere.
        let last = self.players.len() - 1;
        let pairs = (0..last)
            .map(|place| (place, place + 1))
            .chain((0..last).rev().map(|place| (place + 1, place)));
        for (from, to) in pairs {
            let known = self.players[to].seen.clone();
            let deliveries = self.players[from].desk.sends(&known);
            news += self.takes(to, deliveries);
        }
        news
    }
}
