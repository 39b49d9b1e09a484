//! How far long work has come, on standard error and only if that is a terminal.

use std::io::IsTerminal as _;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::words;

/// A line that shows how far long work has come; it disappears with the work.
pub struct Bar(ProgressBar);

impl Bar {
    /// A new one; hidden where nobody watches.
    pub fn new() -> Self {
        let target = if std::io::stderr().is_terminal() {
            ProgressDrawTarget::stderr()
        } else {
            ProgressDrawTarget::hidden()
        };
        Self(ProgressBar::with_draw_target(None, target))
    }

    /// So many of so many records are done; the work goes on.
    ///
    /// # Errors
    /// None: a terminal has other ways of stopping a command.
    pub fn so_far(&self, done: usize, total: usize) -> escale_store::Result<()> {
        if self.0.length().is_none() {
            self.0.set_length(total as u64);
            // A template that does not read leaves the plain bar.
            if let Ok(style) = ProgressStyle::with_template(words::PROGRESS) {
                self.0.set_style(style);
            }
        }
        self.0.set_position(done as u64);
        Ok(())
    }

    /// One more is done, of nobody knows how many.
    pub fn another(&self) {
        if self.0.position() == 0
            && let Ok(style) = ProgressStyle::with_template(words::PROGRESS_OPEN)
        {
            self.0.set_style(style);
        }
        self.0.inc(1);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
