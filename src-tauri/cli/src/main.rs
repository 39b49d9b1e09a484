//! `escale-cli`: the second door of Escale, for administrators, scripts and tests. Every rule lives in
//! the store; here are only the command line, files, the clock, and words for people.

mod answer;
mod args;
mod asks;
mod attach;
mod batch;
mod by;
mod deeds;
mod input;
mod journey;
mod keys;
mod leaf;
mod line;
mod output;
mod parcel;
mod progress;
mod refusal;
mod run;
mod seat;
mod settle;
mod share;
mod team;
mod upkeep;
mod words;

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    escale_lock::keep_out_of_dumps();
    let json = std::env::args_os().any(|word| word == "--json");
    let done = match args::Door::try_parse() {
        Ok(door) => run::run(door),
        Err(error) => refusal::of_arguments(error, json),
    };
    match done {
        Ok(code) => ExitCode::from(code),
        Err(refusal) => {
            refusal.print(json);
            refusal.exit_code()
        }
    }
}
