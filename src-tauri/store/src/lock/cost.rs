//! What guessing a passphrase costs: memory and passes of Argon2id (RFC 9106).

use std::ops::RangeInclusive;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::key::Key;
use crate::error::{Damage, Error, Result};

/// RFC 9106's second recommended option is the floor. It holds on reading too, so that nobody can swap
/// in a header that makes guessing cheap; the ceiling, so that nobody can swap in one that takes all
/// memory or all day.
const MEMORY_KIB: RangeInclusive<u32> = 64 * 1024..=1024 * 1024;
const PASSES: RangeInclusive<u32> = 3..=64;
/// Calibration spends memory up to this before it spends more passes: what a modest laptop can spare.
const MEMORY_SPENT_KIB: u32 = 256 * 1024;
/// How long opening shall take at least on the computer where the passphrase is chosen.
const TARGET: Duration = Duration::from_millis(700);

/// Memory and passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
}

impl Cost {
    /// The least that is accepted.
    pub const FLOOR: Self = Self {
        memory_kib: *MEMORY_KIB.start(),
        passes: *PASSES.start(),
    };

    /// A cost that takes this computer at least 0.7 s. `clock` tells the time since any fixed moment.
    ///
    /// # Errors
    /// As [`Cost::derive`].
    pub fn calibrated(mut clock: impl FnMut() -> Duration) -> Result<Self> {
        let mut cost = Self::FLOOR;
        loop {
            let begun = clock();
            cost.derive(b"calibration", &[0; 16])?;
            let taken = clock().saturating_sub(begun);
            if taken >= TARGET || cost == cost.dearer(taken) {
                return Ok(cost);
            }
            cost = cost.dearer(taken);
        }
    }

    /// What should reach the target, after this cost took so long. Always dearer, until the ceiling.
    fn dearer(self, taken: Duration) -> Self {
        let wanted = TARGET.as_millis();
        let taken = taken.as_millis().clamp(1, wanted);
        let times = |count: u32| {
            let more = (u128::from(count) * wanted).div_ceil(taken);
            u32::try_from(more).unwrap_or(u32::MAX).max(count + 1)
        };
        if self.memory_kib < MEMORY_SPENT_KIB {
            return Self {
                memory_kib: times(self.memory_kib).min(MEMORY_SPENT_KIB),
                ..self
            };
        }
        Self {
            passes: times(self.passes).min(*PASSES.end()),
            ..self
        }
    }

    /// The key from a text and a salt.
    ///
    /// # Errors
    /// `Damaged` if the cost lies outside what is accepted.
    pub(crate) fn derive(self, text: &[u8], salt: &[u8]) -> Result<Key> {
        let damaged = || Error::Damaged(Damage::Header);
        if !MEMORY_KIB.contains(&self.memory_kib) || !PASSES.contains(&self.passes) {
            return Err(damaged());
        }
        let params = argon2::Params::new(self.memory_kib, self.passes, 1, Some(32));
        let argon = argon2::Argon2::new(
            argon2::Algorithm::Argon2id,
            argon2::Version::V0x13,
            params.map_err(|_| damaged())?,
        );
        let mut derived = zeroize::Zeroizing::new([0; 32]);
        argon
            .hash_password_into(text, salt, derived.as_mut_slice())
            .map_err(|_| damaged())?;
        Key::of(derived.as_slice()).ok_or_else(damaged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn less_than_the_floor_and_more_than_the_ceiling_are_refused() {
        let floor = Cost::FLOOR;
        for (memory_kib, passes) in [
            (floor.memory_kib - 1, floor.passes),
            (floor.memory_kib, floor.passes - 1),
            (8, 1),
            (MEMORY_KIB.end() + 1, floor.passes),
            (u32::MAX, u32::MAX),
            (floor.memory_kib, PASSES.end() + 1),
        ] {
            let cost = Cost { memory_kib, passes };
            let refused = cost.derive(b"text", &[0; 16]);
            assert!(
                matches!(refused, Err(Error::Damaged(Damage::Header))),
                "{cost:?} is not computed at all: {refused:?}"
            );
        }
    }

    #[test]
    fn calibration_ends_where_opening_takes_long_enough() {
        // A clock that goes on by 400 ms each time it is asked: the first measure is too short.
        let mut asked = 0;
        let cost = Cost::calibrated(|| {
            asked += 1;
            Duration::from_millis(if asked <= 2 {
                200 * asked
            } else {
                1_000 * asked
            })
        });
        let cost = cost.expect("a cost");
        assert_eq!(asked, 4, "measured twice");
        let wanted = Cost::FLOOR.memory_kib * 7 / 2;
        assert_eq!(
            (cost.memory_kib, cost.passes),
            (wanted, Cost::FLOOR.passes),
            "200 ms of 700 were taken: three and a half times the memory, no pass more"
        );
    }

    #[test]
    fn on_a_slow_computer_the_floor_stays() {
        let mut at = Duration::ZERO;
        let cost = Cost::calibrated(|| {
            at += Duration::from_secs(5);
            at
        });
        assert_eq!(cost.expect("a cost"), Cost::FLOOR, "never less");
    }

    #[test]
    fn what_is_dearer_is_never_cheaper_nor_refused() {
        let mut cost = Cost::FLOOR;
        for _ in 0..40 {
            let next = cost.dearer(Duration::from_millis(1));
            assert!(
                next.memory_kib >= cost.memory_kib && next.passes >= cost.passes,
                "{cost:?} then {next:?}"
            );
            cost = next;
        }
        assert!(
            MEMORY_KIB.contains(&cost.memory_kib) && PASSES.contains(&cost.passes),
            "even a clock that stands still ends at the ceiling: {cost:?}"
        );
    }
}
