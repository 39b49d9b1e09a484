//! Two to eight desks that run the real store and the real exchange on real temporary databases, with
//! storage, clocks and crashes under one seed; and what must hold at the end of every run.
//!
//! `ESCALE_SEED=…` plays one run again, with `ESCALE_STORY=1` told deed by deed; `cargo xtask soak` goes
//! on for as long as it is told to (`ESCALE_SOAK_SECONDS`).

pub mod folders;
mod members;
mod oracle;
mod planted;
mod rest;
mod travel;
mod world;

use std::collections::BTreeSet;
use std::panic::catch_unwind;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use escale_tests::Chance;
use world::{Planted, World};

/// Runs in the test command, and the least deeds of each. A soak goes on from there.
const RUNS: u64 = 2_000;
const STEPS: usize = 200;
/// A run may have so many deeds more.
const MORE_STEPS: usize = 20;
/// Deeds of a run with a planted defect, which shows early.
const PLANTED_STEPS: usize = 50;
/// Runs in which a planted defect must show at least once.
const PLANTED_RUNS: u64 = 6;
/// A line is told after so many runs.
const TOLD_EVERY: usize = 100;

/// One run. Returns how many deeds were done.
fn run(seed: u64, steps: usize, planted: Planted) -> usize {
    let mut world = World::new(seed, planted);
    for _ in 0..steps {
        world.step();
    }
    let done = world.deeds;
    world.settles();
    oracle::check(&world);
    done
}

/// What came of many runs.
#[derive(Default)]
struct Tally {
    runs: usize,
    steps: usize,
    failed: BTreeSet<u64>,
}

/// Plays runs side by side, as many lanes as there are processors, until `more` wants no other.
fn play(first: u64, more: impl Fn(u64) -> bool + Sync) -> Tally {
    let (next, tally) = (AtomicU64::new(first), Mutex::new(Tally::default()));
    let over = AtomicBool::new(false);
    let lane = || {
        while !over.load(Ordering::Relaxed) {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if !more(seed - first) {
                over.store(true, Ordering::Relaxed);
                return;
            }
            let length = STEPS + Chance::new(seed, "length").below(MORE_STEPS);
            let went = catch_unwind(|| run(seed, length, Planted::Nothing));
            let mut tally = tally.lock().expect("nobody panics who tallies");
            tally.runs += 1;
            match went {
                Ok(steps) => tally.steps += steps,
                Err(_) => {
                    println!("seed {seed} failed; ESCALE_SEED={seed} plays it again");
                    tally.failed.insert(seed);
                }
            }
            if tally.runs.is_multiple_of(TOLD_EVERY) {
                let Tally {
                    runs,
                    steps,
                    failed,
                } = &*tally;
                println!("{steps} steps in {runs} runs, failed: {failed:?}");
            }
        }
    };
    std::thread::scope(|scope| {
        let lanes = std::thread::available_parallelism().map_or(1, usize::from);
        for _ in 0..lanes {
            scope.spawn(lane);
        }
    });
    tally.into_inner().expect("nobody panics who tallies")
}

fn told(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

#[test]
fn nothing_is_lost_whatever_storage_clocks_and_crashes_do() {
    let began = Instant::now();
    let seed = told("ESCALE_SEED");
    let tally = match told("ESCALE_SOAK_SECONDS").map(Duration::from_secs) {
        Some(length) => play(seed.unwrap_or(1_000_000), |_| began.elapsed() < length),
        None => match seed {
            Some(seed) => play(seed, |runs| runs == 0),
            None => play(0, |runs| runs < RUNS),
        },
    };
    let Tally {
        runs,
        steps,
        failed,
    } = tally;
    let seconds = began.elapsed().as_secs();
    println!("simulator: {steps} steps in {runs} runs, {seconds} s, failed: {failed:?}");
    assert!(
        failed.is_empty(),
        "every run holds, also those of the seeds {failed:?}"
    );
}

/// Whether the oracle finds a planted defect in one of a few runs.
fn is_found(planted: Planted) -> bool {
    (0..PLANTED_RUNS).any(|seed| catch_unwind(|| run(seed, PLANTED_STEPS, planted)).is_err())
}

#[test]
fn an_edit_that_was_acknowledged_and_not_forced_to_the_disk_is_missed() {
    assert!(
        is_found(Planted::SkippedSync),
        "the oracle counts what was acknowledged"
    );
}

#[test]
fn a_bundle_that_is_taken_for_read_and_was_not_is_missed() {
    assert!(
        is_found(Planted::SwallowedBundle),
        "the oracle compares all desks"
    );
}

#[test]
fn a_removal_that_one_desk_does_not_heed_is_noticed() {
    assert!(
        is_found(Planted::IgnoredTombstone),
        "the oracle compares what the desks show, not only what they know"
    );
}

#[test]
fn two_programs_that_write_under_one_actor_are_noticed() {
    assert!(
        is_found(Planted::ReusedActor),
        "of two changes with one number only one arrives"
    );
}
