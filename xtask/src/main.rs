//! Escale's own commands, `cargo xtask …`: each sets up what it needs, then runs, tests or measures.
#![allow(clippy::print_stdout)] // what it prints is for the person who typed the command

mod fuzz;
mod needs;
mod package;
mod place;
mod sample;
mod services;
mod step;
mod stop;
mod suite;
mod tools;
mod web;
mod window;

use std::process::ExitCode;

use place::Place;
use stop::Stop;

const HELP: &str = "\
cargo xtask run            build and open the window
cargo xtask cli            build escale-cli, fill a sample workspace afresh, show what is in it
cargo xtask cli ARGS       run `escale-cli ARGS` on the sample workspace, as the last command left it
cargo xtask test           formatting, the interface, lints, licences and sources, known faults, all tests
cargo xtask test FILTER    only the tests whose names contain FILTER (more words: for the test binaries)
cargo xtask soak SECONDS   the random runs of the exchange, other ones each time it is given another
                           seed to begin with (a second number), for as long as told
cargo xtask fuzz SECONDS   whatever reads what others send, fed bytes that are made up, each reader for so
                           long (`fuzz READER SECONDS`: that one alone)
cargo xtask bench [ARGS]   the measurements, in the release profile
cargo xtask package        what a person installs: .deb and .rpm, .dmg, or .exe and .msi
cargo xtask help           this text

Each command first installs what is missing, or says what to install.
CI=true keeps compiled files in the cache folder instead of ./target; CARGO_TARGET_DIR overrides both.";

fn main() -> ExitCode {
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    let verb = if args.is_empty() {
        "help".to_owned()
    } else {
        args.remove(0)
    };
    if args.first().is_some_and(|arg| arg == "--") {
        args.remove(0);
    }

    let outcome = match verb.as_str() {
        "run" => set_up().and_then(|place| window::run(&place)),
        "cli" => set_up().and_then(|place| sample::run(&place, &args)),
        "test" => set_up().and_then(|place| suite::test(&place, &args)),
        "soak" => set_up().and_then(|place| suite::soak(&place, &args)),
        "fuzz" => set_up().and_then(|place| fuzz::run(&place, &args)),
        "bench" => set_up().and_then(|place| bench(&place, &args)),
        "package" => set_up().and_then(|place| package::package(&place, &args)),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        _ => Err(Stop::UnknownVerb(verb)),
    };

    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            eprintln!("{stop}");
            if let Stop::Tests { counts, .. } = &stop {
                println!("{counts}");
            }
            ExitCode::from(stop.code())
        }
    }
}

fn set_up() -> Result<Place, Stop> {
    needs::meet()?;
    let place = Place::find()?;
    place.claim()?;
    Ok(place)
}

fn bench(place: &Place, args: &[String]) -> Result<(), Stop> {
    let mut cargo = place.cargo();
    cargo.args(["run", "--release", "--locked", "--package", "escale-tests"]);
    // The webviews of the other systems have no driver that comes with them.
    if cfg!(target_os = "linux") {
        let (ours, empty) = window::for_bench(place)?;
        cargo = window::on_a_display(cargo);
        cargo
            .args(["--features", "window"])
            .env("ESCALE_DRIVER", tools::window_driver(place)?)
            .env("ESCALE_WINDOW", ours)
            .env("ESCALE_EMPTY", empty);
    }
    cargo.args(["--bin", "bench", "--"]).args(args);
    step::finish("bench", &mut cargo)
}
