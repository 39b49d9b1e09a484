//! Exchanging by itself: soon after something was written, now and then otherwise, and less often while
//! the storage cannot be reached.

use std::time::{Duration, Instant};

use escale_exchange as exchange;
use tauri::{AppHandle, Manager as _, Runtime};

use crate::clock;
use crate::desk::Desk;

/// How often it is looked whether an exchange is due.
const LOOK: Duration = Duration::from_secs(5);
/// What was written is not shared sooner than this after the last exchange: somebody may be typing.
const SOON: Duration = Duration::from_secs(30);
/// What others wrote is looked for so often.
const OFTEN: Duration = Duration::from_secs(5 * 60);
/// The longest wait for storage that cannot be reached.
const SELDOM: Duration = Duration::from_secs(15 * 60);

/// When the next exchange is due.
#[derive(Debug, Default)]
struct Rhythm {
    last: Option<Instant>,
    /// How many have failed one after the other.
    failed: u32,
}

impl Rhythm {
    fn is_due(&self, now: Instant, something_waits: bool) -> bool {
        let Some(last) = self.last else {
            return true;
        };
        let passed = now.saturating_duration_since(last);
        let pause = match self.failed {
            0 if something_waits => SOON,
            0 => OFTEN,
            failed => SELDOM.min(SOON * 2_u32.saturating_pow(failed)),
        };
        passed >= pause
    }

    fn went(&mut self, now: Instant, well: bool) {
        self.last = Some(now);
        self.failed = if well { 0 } else { self.failed + 1 };
    }
}

/// Exchanges for as long as the program runs.
pub fn keep<R: Runtime>(app: &AppHandle<R>) {
    let mut rhythm = Rhythm::default();
    let mut before = None;
    loop {
        std::thread::sleep(LOOK);
        let desk = app.state::<Desk>();
        let place = desk.place();
        if place != before {
            rhythm = Rhythm::default();
            before = place;
        }
        exchange_if_due(&desk, &mut rhythm);
    }
}

fn exchange_if_due(desk: &Desk, rhythm: &mut Rhythm) {
    let Ok(Some(waits)) = waiting(desk) else {
        return;
    };
    if rhythm.is_due(clock::tick(), waits) {
        let went = desk.exchange(false);
        rhythm.went(clock::tick(), went.is_ok());
    }
}

/// Whether something waits to be shared; nothing where there is nobody to share with.
fn waiting(desk: &Desk) -> crate::error::Result<Option<bool>> {
    use exchange::Desk as _;
    let at = desk.at()?;
    let chosen = !matches!(exchange::target_of(&at), Err(exchange::Error::NoTarget));
    let (shares, unshared) = at.read(|reading| Ok((reading.shares()?, reading.unshared()?)))?;
    let introduced = shares || exchange::asked(&at)?.is_some();
    Ok((chosen && introduced).then_some(unshared > 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_exchange_is_due_at_once() {
        assert!(
            Rhythm::default().is_due(clock::tick(), false),
            "colleagues may have written while the workspace was closed"
        );
    }

    #[test]
    fn what_was_written_goes_out_soon_and_what_others_wrote_is_looked_for_now_and_then() {
        let mut rhythm = Rhythm::default();
        let began = clock::tick();
        rhythm.went(began, true);
        assert!(!rhythm.is_due(began + SOON / 2, true), "not at every word");
        assert!(rhythm.is_due(began + SOON, true), "soon");
        assert!(!rhythm.is_due(began + SOON, false), "nothing waits");
        assert!(rhythm.is_due(began + OFTEN, false), "now and then");
    }

    #[test]
    fn storage_that_cannot_be_reached_is_asked_less_and_less_often_but_never_given_up() {
        let mut rhythm = Rhythm::default();
        let began = clock::tick();
        rhythm.went(began, false);
        assert!(!rhythm.is_due(began + SOON, true), "later than otherwise");
        assert!(rhythm.is_due(began + SOON * 2, true), "but soon enough");
        for _ in 0..100 {
            rhythm.went(began, false);
        }
        assert!(!rhythm.is_due(began + OFTEN, true), "a night in a train");
        assert!(rhythm.is_due(began + SELDOM, true), "never given up");
        rhythm.went(began, true);
        assert!(rhythm.is_due(began + SOON, true), "as if nothing had been");
    }
}
