//! Attached files: taken in, opened, looked through.

use std::path::Path;
use std::time::SystemTime;

use escale_attachments::{self as attachments, Copies, State};
use escale_exchange::Desk as _;
use escale_store::{Error, Rule, Store};

use crate::answer::{Answer, Attached, Files, OpenedFile};
use crate::args;
use crate::by::Who;
use crate::progress::Bar;
use crate::refusal::Refusal;
use crate::seat::Seat;
use crate::share;

/// The folder of copies that were opened, in the system's folder for what is temporary.
const COPIES: &str = "escale-cli-opened";

/// Takes a file in, then writes it into its record.
///
/// # Errors
/// `NotFound` if there is no such file or record, `Invalid`, or what the disk says.
pub fn attach(store: &mut Store, who: &Who, attach: &args::Attach) -> Result<Answer, Refusal> {
    if let Some(id) = attach.to {
        // Known before much is read for nothing.
        store.read().file_field(id)?;
    }
    if !attach.file.exists() {
        return Err(Refusal::NoFile("FILE"));
    }
    attachments::sweep(store.folder())?;
    let bar = Bar::new();
    let blob = attachments::add(store.folder(), &attach.file, &mut |done, total| {
        bar.so_far(done, total)
    })?;
    drop(bar);
    let written = store.write(&mut who.by_at(store)?, |writing| match attach.to {
        Some(id) => writing.attach(id, attach.based_on.as_ref(), &blob),
        None => writing.attach_new(attach.title.as_deref(), None, &blob),
    })?;
    Ok(Answer::Attached(Attached {
        written,
        name: blob.name.clone(),
        size: blob.size,
        media_type: blob.media_type.clone(),
        digest: blob.digest.clone(),
    }))
}

/// Opens a record's file in the system's viewer, or writes a copy of it. One that is not here is brought
/// from the shared storage, if it is offered there.
///
/// # Errors
/// `NotFound` if there is no such record or its file is neither here nor offered, `Damaged`, `Invalid` if
/// the record has no file, or what storage or disk say.
pub fn open_file(seat: &Seat, one: &args::OpenFile) -> Result<Answer, Refusal> {
    let attached = seat.read(|reading| reading.attached(one.id))?;
    let attached = attached.ok_or_else(|| Error::invalid("file", Rule::Required))?;
    let folder = seat.folder();
    let state = attachments::state(folder, &attached.blob);
    let brought = state != State::Present && is_brought(seat, &attached.blob.sealed)?;
    if state == State::Missing && !brought {
        let holders = attached.holders.iter().map(|one| one.author.clone());
        return Err(Refusal::FileMissing(holders.collect()));
    }
    let bar = Bar::new();
    let mut progress = |done, total| bar.so_far(done, total);
    let answer = |to: &Path, opened| {
        Ok(Answer::Opened(OpenedFile {
            id: one.id,
            to: to.display().to_string(),
            opened,
        }))
    };
    if let Some(to) = &one.to {
        attachments::save_copy(folder, &attached.blob, to, &mut progress)?;
        return answer(to, false);
    }
    // Nobody is here later to wipe what is opened now: the next command that opens one does.
    let copies = Copies::at(std::env::temp_dir().join(COPIES));
    copies.wipe()?;
    let copy = copies.make(folder, &attached, &mut progress)?;
    if copy.may_be_opened {
        opener::open(&copy.path).map_err(|_| Refusal::NoViewer)?;
    }
    answer(&copy.path, copy.may_be_opened)
}

/// Whether a file could be brought from the shared storage.
fn is_brought(seat: &Seat, sealed: &str) -> Result<bool, Refusal> {
    let storage = match share::reach(seat) {
        Err(Refusal::Exchange(escale_exchange::Error::NoTarget)) => return Ok(false),
        storage => storage?,
    };
    let bar = Bar::new();
    let brought = escale_exchange::fetch_file(seat, &storage, sealed, &mut |pace| {
        bar.so_far(pace.done, pace.total)
    });
    match brought {
        Err(escale_exchange::Error::NoTeam) => Ok(false),
        brought => Ok(brought?),
    }
}

/// Reads every attached file to its end.
///
/// # Errors
/// `Damaged` if the records themselves are, or what the disk says.
pub fn scrub(store: &Store, scrub: &args::Scrub) -> Result<Answer, Refusal> {
    attachments::sweep(store.folder())?;
    let mut files = look(store, true)?;
    if scrub.remove_orphans {
        // A record that cannot be read may name any of them.
        if !store.check(&mut |_, _| Ok(()))?.damaged.is_empty() {
            return Err(Error::Damaged(escale_store::Damage::Document).into());
        }
        files.removed = attachments::remove_orphans(store.folder(), &files.orphans)?;
    }
    Ok(Answer::Scrubbed(files))
}

/// How things stand with attached files, each read to its end if `read`.
///
/// # Errors
/// What the disk says.
pub fn look(store: &Store, read: bool) -> Result<Files, Refusal> {
    let known = store.read().attachments(&mut |_, _| Ok(()))?;
    let folder = store.folder();
    let found = if read {
        let bar = Bar::new();
        attachments::scrub(folder, &known.now, &mut |done, total| {
            bar.so_far(done, total)
        })?
    } else {
        attachments::glance(folder, &known.now)
    };
    let in_state = |state| found.iter().filter(move |one| one.state == state).cloned();
    Ok(Files {
        total: known.now.len(),
        read,
        missing: in_state(State::Missing).collect(),
        damaged: in_state(State::Damaged).collect(),
        orphans: attachments::orphans(folder, &known.ever, SystemTime::now())?,
        removed: Vec::new(),
    })
}
