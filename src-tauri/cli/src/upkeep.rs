//! Making, opening, checking and mending a workspace.

use std::path::Path;

use escale_store::{Header, Store};
use zeroize::Zeroizing;

use crate::answer::{Answer, Checked, Made, Rebuilt};
use crate::args::{Check, Ground, Init};
use crate::attach;
use crate::by::Who;
use crate::input;
use crate::progress::Bar;
use crate::refusal::Refusal;

/// Makes a workspace.
///
/// # Errors
/// `Invalid` if one is there already, or what the disk says.
pub fn init(ground: &Ground, init: &Init, folder: &Path) -> Result<Answer, Refusal> {
    let passphrase = passphrase(ground)?;
    let passphrase = passphrase.as_ref().map(|text| text.as_str());
    let mut by = Who::of(ground).by()?;
    let mut store = Store::create(folder, &mut by, passphrase)?;
    let records = if init.sample {
        store.write(&mut by, escale_store::sample::fill)?
    } else {
        0
    };
    let header = Header::read(folder)?;
    Ok(Answer::Made(Made {
        workspace: folder.display().to_string(),
        id: header.id,
        protected: header.protection.is_some(),
        records,
    }))
}

/// Opens the workspace.
///
/// # Errors
/// As [`Store::open`].
pub fn open(ground: &Ground, folder: &Path) -> Result<Store, Refusal> {
    let key = Header::read(folder)?.key(passphrase(ground)?.as_ref().map(|text| text.as_str()))?;
    Ok(Store::open(folder, key)?)
}

/// Opens a workspace that may be damaged.
fn open_unchecked(ground: &Ground, folder: &Path) -> Result<Store, Refusal> {
    let key = Header::read(folder)?.key(passphrase(ground)?.as_ref().map(|text| text.as_str()))?;
    Ok(Store::open_unchecked(folder, key)?)
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

fn passphrase(ground: &Ground) -> Result<Option<Zeroizing<String>>, Refusal> {
    let file = ground.passphrase_file.as_deref();
    file.map(input::passphrase).transpose()
}
