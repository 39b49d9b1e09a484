//! Two to eight desks that run the real store and the real exchange on real temporary databases, with
//! storage, clocks and crashes under one seed; and what must hold at the end of every run.

mod folders;
mod oracle;
mod planted;
mod rest;
mod world;

use escale_tests::Chance;
use world::{Planted, World};

/// Runs in the test command, and the deeds of each.
const SEEDS: u64 = 60;
const STEPS: usize = 200;
/// Deeds of a run with a planted defect, which shows early.
const PLANTED_STEPS: usize = 50;
/// Runs side by side.
const LANES: u64 = 2;

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

/// The runs of one lane, each with its seed for the one who reads of a failure.
fn lane(lane: u64) {
    let first = std::env::var("ESCALE_SEED")
        .ok()
        .and_then(|seed| seed.parse().ok());
    let (first, seeds) = match first {
        Some(seed) => (seed, u64::from(lane == 0)),
        None => (lane * (SEEDS / LANES), SEEDS / LANES),
    };
    let mut done = 0;
    for seed in first..first + seeds {
        let went = std::panic::catch_unwind(|| run(seed, STEPS, Planted::Nothing));
        match went {
            Ok(deeds) => done += deeds,
            Err(cause) => {
                println!("seed {seed} failed; ESCALE_SEED={seed} plays it again");
                std::panic::resume_unwind(cause);
            }
        }
    }
    println!("{seeds} runs, {done} deeds");
}

#[test]
fn nothing_is_lost_whatever_storage_clocks_and_crashes_do_first_half() {
    lane(0);
}

#[test]
fn nothing_is_lost_whatever_storage_clocks_and_crashes_do_second_half() {
    lane(1);
}

/// Whether the oracle finds a planted defect in one of a few runs.
fn is_found(planted: Planted) -> bool {
    (0..6).any(|seed| std::panic::catch_unwind(|| run(seed, PLANTED_STEPS, planted)).is_err())
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

/// Runs for as long as `ESCALE_SOAK_SECONDS` says; two seconds if it says nothing.
#[test]
fn the_runs_go_on_for_as_long_as_they_are_told_to() {
    let seconds = std::env::var("ESCALE_SOAK_SECONDS").ok();
    let seconds: u64 = seconds.and_then(|text| text.parse().ok()).unwrap_or(2);
    let began = std::time::Instant::now();
    let first = std::env::var("ESCALE_SEED")
        .ok()
        .and_then(|text| text.parse().ok());
    let mut seed: u64 = first.unwrap_or(1_000_000);
    let (mut steps, mut seeds, mut failures) = (0, 0, Vec::new());
    while began.elapsed().as_secs() < seconds {
        let length = 200 + Chance::new(seed, "length").below(400);
        let went = std::panic::catch_unwind(|| run(seed, length, Planted::Nothing));
        if went.is_err() {
            failures.push(seed);
        }
        steps += length;
        seeds += 1;
        seed += 1;
        if seeds % 50 == 0 {
            println!("{steps} steps, {seeds} seeds, failures: {failures:?}");
        }
    }
    println!(
        "soak: {steps} steps in {seeds} seeds, {} s, failures: {failures:?}",
        began.elapsed().as_secs()
    );
    assert!(failures.is_empty(), "every run holds: {failures:?}");
}
