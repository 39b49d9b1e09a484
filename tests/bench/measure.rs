//! Time spent, and what many measurements say together.

use std::time::{Duration, Instant};

use cpu_time::ProcessTime;
use serde::{Deserialize, Serialize};

/// Time that one piece of work took, in milliseconds.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub struct Spent {
    /// Of the processor, by this process alone, system calls included.
    pub cpu: f64,
    /// By the clock on the wall.
    pub wall: f64,
}

/// Does the work and says how long it took.
pub fn timed<T>(work: impl FnOnce() -> T) -> (T, Spent) {
    let (cpu, wall) = (ProcessTime::now(), Instant::now());
    let done = work();
    let spent = Spent {
        cpu: ms(cpu.elapsed()),
        wall: ms(wall.elapsed()),
    };
    (done, spent)
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

/// Several measurements of the same thing.
#[derive(Debug, Clone, Default)]
pub struct Samples(Vec<f64>);

impl Samples {
    /// Adds one.
    pub fn push(&mut self, value: f64) {
        self.0.push(value);
    }

    /// So many of a hundred lie at or below this; 0 if nothing was measured.
    pub fn percentile(&self, part: usize) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        let place = (sorted.len() * part).div_ceil(100).saturating_sub(1);
        sorted.get(place).copied().unwrap_or_default()
    }

    /// The one in the middle.
    pub fn median(&self) -> f64 {
        self.percentile(50)
    }

    /// All together.
    pub fn sum(&self) -> f64 {
        self.0.iter().sum()
    }
}

/// CPU and wall time of the same work, measured many times.
#[derive(Debug, Clone, Default)]
pub struct Both {
    /// Milliseconds of the processor.
    pub cpu: Samples,
    /// Milliseconds on the wall.
    pub wall: Samples,
}

impl Both {
    /// Adds one measurement.
    pub fn push(&mut self, spent: Spent) {
        self.cpu.push(spent.cpu);
        self.wall.push(spent.wall);
    }

    /// Does the work so many times.
    ///
    /// # Errors
    /// What the work returns.
    pub fn repeat<E>(
        times: usize,
        mut work: impl FnMut(usize) -> Result<(), E>,
    ) -> Result<Self, E> {
        let mut both = Self::default();
        for turn in 0..times {
            let (done, spent) = timed(|| work(turn));
            done?;
            both.push(spent);
        }
        Ok(both)
    }
}

/// The most memory this process ever held, in megabytes; unknown where the system does not say.
pub fn peak_memory() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kilobytes: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1024.0)
}
