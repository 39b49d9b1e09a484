//! How a run comes to its end.

use std::collections::BTreeMap;

use escale_exchange::Error;
use escale_tests::Weather;

use super::world::{Planted, World};

impl World {
    /// The weather clears; everybody exchanges until nobody has anything to say.
    pub fn settles(&mut self) {
        self.share.settles();
        self.share.weather(Weather::CALM);
        self.all_come_home();
        let mut quiet = 0;
        for _ in 0..40 {
            let mut moved = false;
            for who in 0..self.players.len() {
                let before: BTreeMap<_, _> = self.players[who].member.desk().noted();
                let report = self.players[who].member.tries(&self.share);
                self.tells(|| format!("at rest, desk {who}: {report:?}"));
                match report {
                    Ok(report) => {
                        self.players[who].belongs = true;
                        moved |= report.bundles_read + report.bundles_sent > 0
                            || report.refilled
                            || report.renumbered
                            || self.players[who].member.desk().noted() != before;
                    }
                    Err(Error::Storage(escale_exchange::Trouble::Foreign)) => {
                        // The marker itself was altered: whoever looks after the storage removes it.
                        for path in self.share.paths() {
                            if path.ends_with("/marker") {
                                self.share.steal(&path);
                            }
                        }
                        moved = true;
                    }
                    Err(Error::NotAMember) => self.is_found_out(who),
                    Err(Error::NoTeam) => {}
                    Err(error) => panic!(
                        "seed {}: desk {who} exchanges in calm weather: {error:?}",
                        self.seed()
                    ),
                }
            }
            quiet = if moved { 0 } else { quiet + 1 };
            if quiet == 2 {
                self.forgets_what_was_taken_along();
                if self.planted == Planted::IgnoredTombstone {
                    self.ignores_removals(1);
                }
                return;
            }
        }
        panic!("seed {}: the desks come to rest", self.seed());
    }
}
