//! By whom and when: the store has neither clock nor chance, so both are asked here.

use std::time::{SystemTime, UNIX_EPOCH};

use escale_store::values::Moment;
use escale_store::{By, Store};

use crate::args::Ground;
use crate::leaf;
use crate::refusal::Refusal;

/// The author when nobody says who acts.
const NOBODY: &str = "cli";

/// Who acts, and when if that was said.
#[derive(Debug, Clone)]
pub struct Who {
    author: String,
    now: Option<Moment>,
}

impl Who {
    /// Who acts by the command line, else the user of this computer.
    pub fn of(ground: &Ground) -> Self {
        let user = ["USER", "USERNAME"]
            .iter()
            .filter_map(|name| std::env::var(name).ok())
            .find_map(|name| leaf::author(&name).ok());
        let author = ground.author.clone().or(user);
        Self {
            author: author.unwrap_or_else(|| NOBODY.to_owned()),
            now: ground.now,
        }
    }

    /// Who acts.
    pub fn author(&self) -> &str {
        &self.author
    }

    /// The moment: as said, or as this computer's clock has it.
    pub fn now(&self) -> Moment {
        self.now.unwrap_or_else(|| {
            let since = SystemTime::now().duration_since(UNIX_EPOCH);
            let millis = since.map_or(0, |since| since.as_millis());
            Moment::from_millis(i64::try_from(millis).unwrap_or(i64::MAX))
        })
    }

    /// The signature for one transaction.
    ///
    /// # Errors
    /// `Disk` if the operating system gives no chance.
    pub fn by(&self) -> Result<By, Refusal> {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed).map_err(|_| Refusal::NoChance)?;
        Ok(By::new(self.author.clone(), self.now(), seed))
    }

    /// The same, with what this device is called in the workspace's team.
    ///
    /// # Errors
    /// As [`Who::by`], or what the disk says.
    pub fn by_at(&self, store: &Store) -> Result<By, Refusal> {
        let device = escale_exchange::device_name(store.read())?;
        Ok(self.by()?.on(&device.unwrap_or_default()))
    }
}
