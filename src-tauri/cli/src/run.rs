//! From the command line to the answer.

use std::io::{self, BufWriter, Write};
use std::path::Path;

use escale_store::{Reading, Rule};

use crate::answer::Answer;
use crate::args::{Act, Command, Door, Ground};
use crate::by::Who;
use crate::refusal::Refusal;
use crate::seat::Seat;
use crate::{attach, batch, journey, keys, output, parcel, share, team, upkeep};

/// Does what the command line says; returns the exit code.
///
/// # Errors
/// Why it was not done.
pub fn run(door: Door) -> Result<u8, Refusal> {
    let Door { ground, command } = door;
    if let Command::Kinds = command {
        return print(ground.json, &Answer::kinds(), None);
    }
    let folder = ground.workspace.as_deref();
    let folder = folder.ok_or_else(|| Refusal::usage("workspace", Rule::Required))?;
    let answer = match command {
        Command::Kinds => Answer::kinds(),
        Command::Init(init) => upkeep::init(&ground, &init, folder)?,
        Command::Lock => keys::lock(&ground, folder)?,
        Command::Unlock(unlock) => keys::unlock(&ground, folder, &unlock)?,
        Command::Passphrase(passphrase) => keys::passphrase(&ground, folder, &passphrase)?,
        Command::Recovery(recovery) => keys::recovery(&ground, folder, &recovery)?,
        Command::Check(check) => upkeep::check(&ground, folder, &check)?,
        Command::Scrub(scrub) => attach::scrub(&upkeep::open(&ground, folder)?, &scrub)?,
        Command::Attach(attach) => {
            let mut store = upkeep::open(&ground, folder)?;
            attach::attach(&mut store, &Who::of(&ground), &attach)?
        }
        Command::OpenFile(one) => attach::open_file(&Seat::take(&ground, folder)?, &one)?,
        Command::Rebuild => upkeep::rebuild(&ground, folder)?,
        Command::Changes(changes) => parcel::send(&upkeep::open(&ground, folder)?, &changes)?,
        Command::Merge(merge) => {
            let mut store = upkeep::open(&ground, folder)?;
            let merged = parcel::merge(&mut store, &Who::of(&ground), &merge)?;
            return print(ground.json, &merged, Some(store.read()));
        }
        Command::Team(wanted) => team::run(&ground, folder, &wanted)?,
        Command::Target(target) => share::target(&ground, folder, &target)?,
        Command::VerifyTarget => share::target(&ground, folder, &share::Target::Probe)?,
        Command::Exchange(exchange) => {
            return share::exchange(&ground, folder, &exchange, |answer| {
                print(ground.json, answer, None)
            });
        }
        Command::Depart(depart) => journey::depart(&ground, folder, &depart)?,
        Command::Home => journey::home(&ground, folder)?,
        Command::Act(act) => return run_act(&ground, folder, act),
        Command::Batch => return run_batch(&ground, folder),
    };
    print(ground.json, &answer, None)
}

fn run_act(ground: &Ground, folder: &Path, mut act: Act) -> Result<u8, Refusal> {
    // What comes in is read, and refused, before the workspace is taken.
    if let Act::Deed(deed) = &mut act {
        deed.take_input()?;
    }
    let who = Who::of(ground);
    let mut store = upkeep::open(ground, folder)?;
    let answer = match act {
        Act::Ask(ask) => ask.run(store.read(), who.now())?,
        Act::Deed(deed) => {
            let mut by = who.by_at(&store)?;
            store.write(&mut by, |writing| deed.run(writing))?
        }
    };
    print(ground.json, &answer, Some(store.read()))
}

fn run_batch(ground: &Ground, folder: &Path) -> Result<u8, Refusal> {
    let mut store = upkeep::open(ground, folder)?;
    let mut out = BufWriter::new(io::stdout().lock());
    let who = Who::of(ground);
    batch::run(&mut store, &who, &mut io::stdin().lock(), &mut out)?;
    Ok(0)
}

fn print(json: bool, answer: &Answer, reading: Option<Reading<'_>>) -> Result<u8, Refusal> {
    let mut out = BufWriter::new(io::stdout().lock());
    let written = if json {
        serde_json::to_writer(&mut out, answer)
            .map_err(io::Error::from)
            .and_then(|()| out.write_all(b"\n"))
    } else {
        output::write(answer, reading, &mut out)
    };
    written
        .and_then(|()| out.flush())
        .map_err(Refusal::output)?;
    Ok(answer.exit_code())
}
