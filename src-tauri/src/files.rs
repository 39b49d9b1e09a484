//! Attached files between the workspace, the person's folders and the system's viewer.

use std::path::{Path, PathBuf};

use escale_attachments::{self as attachments, Ready};
use escale_store::values::{Blob, Id};
use escale_store::{Attached, Error, Heads, Rule, Written};

use crate::commands::files::FileShown;
use crate::desk::Desk;
use crate::error::{Failure, Result};
use crate::events::Work;

/// The files of these records, as the screen shows them.
pub fn shown(desk: &Desk, ids: &[Id]) -> Result<Vec<FileShown>> {
    let attached = desk.ask(|reading| {
        let files = ids.iter().map(|id| reading.attached(*id));
        // One that cannot be read says so on its own page.
        Ok(files
            .filter_map(|file| file.ok().flatten())
            .collect::<Vec<_>>())
    })?;
    let folder = desk.folder()?;
    attached
        .into_iter()
        .map(|one| {
            Ok(FileShown {
                id: one.id,
                state: attachments::state(&folder, &one.blob).into(),
                changed: desk.copies().changed(one.id)?.is_some(),
                name: one.blob.name.clone(),
                size: one.blob.size,
                media_type: one.blob.media_type.clone(),
                holders: one.holders,
            })
        })
        .collect()
}

/// Takes a file in, in the place of a record's.
pub fn attach(desk: &Desk, path: &Path, id: Id, based_on: &Heads) -> Result<Written> {
    // Known before much is read for nothing.
    desk.ask(|reading| reading.file_field(id))?;
    let blob = add(desk, path)?;
    desk.write(|writing| writing.attach(id, Some(based_on), &blob))
}

/// Takes a file in and makes a document of it.
pub fn attach_new(desk: &Desk, path: &Path, about: Option<Id>) -> Result<Written> {
    let blob = add(desk, path)?;
    desk.write(|writing| writing.attach_new(None, about, &blob))
}

fn add(desk: &Desk, path: &Path) -> Result<Blob> {
    desk.work_long(Work::Attach, |folder, progress| {
        attachments::add(folder, path, progress)
    })
}

/// Opens a copy in the system's viewer, unless it may run programs: then it says `false`.
pub fn open(desk: &Desk, id: Id) -> Result<bool> {
    let copy = copy_of(desk, id)?;
    if copy.may_be_opened {
        let viewed = desk.window().view(&copy.path);
        viewed.map_err(|_| Failure::no_viewer())?;
    }
    Ok(copy.may_be_opened)
}

/// Shows a copy in its folder.
pub fn show_in_folder(desk: &Desk, id: Id) -> Result<()> {
    let copy = copy_of(desk, id)?;
    let shown = desk.window().show_in_folder(&copy.path);
    shown.map_err(|_| Failure::no_viewer())
}

fn copy_of(desk: &Desk, id: Id) -> Result<Ready> {
    let attached = attached(desk, id)?;
    desk.work_long(Work::Open, |folder, progress| {
        desk.copies().make(folder, &attached, progress)
    })
}

/// Asks for a place and writes a copy there. Says `false` if none was chosen.
pub fn save_copy(desk: &Desk, id: Id) -> Result<bool> {
    let attached = attached(desk, id)?;
    let name = attachments::for_disk(&attached.blob.name);
    let Some(to) = desk.window().place_file(&name) else {
        return Ok(false);
    };
    desk.work_long(Work::Open, |folder, progress| {
        attachments::save_copy(folder, &attached.blob, &to, progress)
    })?;
    Ok(true)
}

/// Takes the copy that was changed in as the record's file, under the name the file had.
pub fn keep_changed(desk: &Desk, id: Id, based_on: &Heads) -> Result<Written> {
    let changed: Option<PathBuf> = desk.copies().changed(id)?;
    let changed = changed.ok_or(Error::NotFound)?;
    let before = attached(desk, id)?.blob;
    let blob = Blob {
        name: before.name.clone(),
        ..add(desk, &changed)?
    };
    let written = desk.write(|writing| writing.attach(id, Some(based_on), &blob))?;
    desk.copies().discard(id)?;
    Ok(written)
}

fn attached(desk: &Desk, id: Id) -> Result<Attached> {
    let attached = desk.ask(|reading| reading.attached(id))?;
    Ok(attached.ok_or_else(|| Error::invalid("file", Rule::Required))?)
}
