//! Running other programs, one step after another, each with its wall time.

use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::stop::Stop;

/// Announces a step, does it, and prints how long it took, whether or not it went well.
pub fn timed<T>(name: &str, work: impl FnOnce() -> Result<T, Stop>) -> Result<T, Stop> {
    println!("== {name}");
    let began = Instant::now();
    let outcome = work();
    println!("   {name}: {:.1} s", began.elapsed().as_secs_f32());
    outcome
}

/// Runs a program to its end with our own input and output; any exit code but 0 is a `Stop::Step`.
pub fn finish(name: &str, command: &mut Command) -> Result<(), Stop> {
    let status = command
        .status()
        .map_err(|source| not_started(command, source))?;
    if status.success() {
        return Ok(());
    }
    Err(Stop::Step {
        name: name.to_owned(),
        code: code(status),
    })
}

/// Whether a program starts and succeeds; what it prints is thrown away.
pub fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// As `succeeds`, but a program that is still running after `limit` is ended and counts as failed.
pub fn succeeds_within(limit: Duration, command: &mut Command) -> bool {
    let silent = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let Ok(mut child) = silent.spawn() else {
        return false;
    };
    let began = Instant::now();
    while began.elapsed() < limit {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) => std::thread::sleep(Duration::from_millis(50)),
            Err(_) => break,
        }
    }
    // Its failure to die or to be waited for changes nothing: we go on without its result.
    let _ = child.kill();
    let _ = child.wait();
    false
}

/// The sentence's worth of a program that could not be started.
pub fn not_started(command: &Command, source: std::io::Error) -> Stop {
    Stop::Start {
        program: command.get_program().to_string_lossy().into_owned(),
        source,
    }
}

/// An exit code that our own process can pass on; a program ended by a signal has none and gives 1.
pub fn code(status: ExitStatus) -> u8 {
    status
        .code()
        .and_then(|code| u8::try_from(code).ok())
        .filter(|code| *code != 0)
        .unwrap_or(1)
}
