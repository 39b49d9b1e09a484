//! Long work: how far it has come, and stopping it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use escale_store::Error;

use crate::clock;
use crate::events::{Progress, Work};
use crate::window::Window;

/// The screen is told at most so often.
const PACE: Duration = Duration::from_millis(100);

/// One piece of long work, from its beginning until this is dropped.
pub struct Underway<'a> {
    work: Work,
    window: &'a dyn Window,
    stop: &'a AtomicBool,
    told: Option<Instant>,
    last: Option<Progress>,
}

impl<'a> Underway<'a> {
    /// Work begins; `stop` is lowered, and whoever raises it ends the work.
    pub fn begin(work: Work, window: &'a dyn Window, stop: &'a AtomicBool) -> Self {
        stop.store(false, Ordering::SeqCst);
        Self {
            work,
            window,
            stop,
            told: None,
            last: None,
        }
    }

    /// The work goes on as another one.
    pub fn turns_to(&mut self, work: Work) {
        self.work = work;
    }

    /// So many of so many records are done.
    ///
    /// # Errors
    /// `Cancelled` if the person has stopped the work.
    pub fn so_far(&mut self, done: usize, total: usize) -> escale_store::Result<()> {
        if self.stop.load(Ordering::SeqCst) {
            return Err(Error::Cancelled);
        }
        let progress = Progress {
            work: self.work,
            done,
            total: Some(total),
        };
        let now = clock::tick();
        if self
            .told
            .is_none_or(|told| now.duration_since(told) >= PACE)
        {
            self.told = Some(now);
            self.window.progress(progress.clone());
        }
        self.last = Some(progress);
        Ok(())
    }
}

impl Drop for Underway<'_> {
    /// However the work ended, nothing of it is under way any more.
    fn drop(&mut self) {
        if let Some(last) = self.last.take() {
            self.window.progress(Progress {
                done: last.total.unwrap_or(last.done),
                ..last
            });
        }
    }
}
