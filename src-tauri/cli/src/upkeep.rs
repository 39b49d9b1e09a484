//! Making, opening, checking and mending a workspace.

use std::path::Path;

use escale_store::{Header, Rule, Store};

use crate::answer::{Answer, Checked, Made, Rebuilt};
use crate::args::{Check, Ground, Init};
use crate::attach;
use crate::by::Who;
use crate::keys;
use crate::progress::Bar;
use crate::refusal::Refusal;

/// Makes a workspace.
///
/// # Errors
/// `Invalid` if one is there already, or what the disk says.
pub fn init(ground: &Ground, init: &Init, folder: &Path) -> Result<Answer, Refusal> {
    let passphrase = keys::given(ground)?;
    if passphrase.is_none() && (init.sheet.recovery_to.is_some() || init.authority.is_some()) {
        return Err(Refusal::usage("passphrase_file", Rule::Required));
    }
    let chosen = passphrase.as_ref().map(|text| keys::chosen(text));
    let mut by = Who::of(ground).by()?;
    let mut store = Store::create(folder, &mut by, chosen.transpose()?)?;
    let records = if init.sample {
        store.write(&mut by, escale_store::sample::fill)?
    } else {
        0
    };
    let protection = if passphrase.is_some() {
        keys::set_authority(&store, init.authority.as_deref())?;
        Some(keys::new_sheet(ground, &store, &init.sheet)?)
    } else {
        None
    };
    Ok(Answer::Made(Made {
        workspace: folder.display().to_string(),
        id: Header::read(folder)?.id,
        protected: passphrase.is_some(),
        records,
        protection,
    }))
}

/// Opens the workspace.
///
/// # Errors
/// As [`Store::open`].
pub fn open(ground: &Ground, folder: &Path) -> Result<Store, Refusal> {
    Ok(Store::open(folder, keys::key(ground, folder)?)?)
}

/// Opens a workspace that may be damaged.
fn open_unchecked(ground: &Ground, folder: &Path) -> Result<Store, Refusal> {
    Ok(Store::open_unchecked(folder, keys::key(ground, folder)?)?)
}

/// Looks at everything.
///
/// # Errors
/// `Damaged` if the file cannot be read at all.
pub fn check(ground: &Ground, folder: &Path, check: &Check) -> Result<Answer, Refusal> {
    let store = open_unchecked(ground, folder)?;
    let bar = Bar::new();
    let mut records = store.check(&mut |done, total| bar.so_far(done, total))?;
    drop(bar);
    let attachments = attach::look(&store, check.attachments)?;
    records.sound &= attachments.is_sound();
    Ok(Answer::Verdict(Box::new(Checked {
        records,
        attachments,
    })))
}

/// Makes everything derived again.
///
/// # Errors
/// `Damaged` if not even a copy can be made whole.
pub fn rebuild(ground: &Ground, folder: &Path) -> Result<Answer, Refusal> {
    let store = open_unchecked(ground, folder)?;
    let bar = Bar::new();
    let damaged = store.rebuild(&mut |done, total| bar.so_far(done, total))?;
    Ok(Answer::Rebuilt(Rebuilt { damaged }))
}
