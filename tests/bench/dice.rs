//! Seeded chance: the same seed gives the same records on every machine.

use rand_chacha::ChaCha12Rng;
use rand_chacha::rand_core::{RngCore as _, SeedableRng as _};

/// Seeded chance.
pub struct Dice(ChaCha12Rng);

impl Dice {
    /// Dice thrown the same way for the same seed.
    pub fn new(seed: u64) -> Self {
        Self(ChaCha12Rng::seed_from_u64(seed))
    }

    /// A number from 0 up to but not including `end`; 0 if there is none.
    pub fn below(&mut self, end: usize) -> usize {
        let thrown = self.0.next_u64() % u64::try_from(end).unwrap_or(1).max(1);
        usize::try_from(thrown).unwrap_or_default()
    }

    /// A number from `from` to `to`, both included.
    pub fn between(&mut self, from: usize, to: usize) -> usize {
        from + self.below(to.saturating_sub(from) + 1)
    }

    /// True so many times in a hundred.
    pub fn percent(&mut self, times: usize) -> bool {
        self.below(100) < times
    }

    /// One of a list that is not empty.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.below(list.len()))
    }

    /// One text of a list.
    pub fn word<'a>(&mut self, list: &[&'a str]) -> &'a str {
        self.pick(list).copied().unwrap_or_default()
    }

    /// A place in a list of which the first are chosen far more often, as towns and partners are.
    pub fn favourite(&mut self, length: usize) -> usize {
        let (one, two) = (self.below(length.max(1)), self.below(length.max(1)));
        one * two / length.max(1)
    }

    /// A seed for somebody else.
    pub fn seed(&mut self) -> [u8; 32] {
        let mut seed = [0; 32];
        self.0.fill_bytes(&mut seed);
        seed
    }
}
