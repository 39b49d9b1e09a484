//! Attached files that are missing, altered, taken away while they are read, or hostile.

mod missing;
mod named;
mod streamed;

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use escale_attachments::{self as attachments, State};
use escale_store::values::{Blob, Id};
use escale_store::{Attached, Error};
use escale_tests::Desk;

const LETTER: &[u8] = b"%PDF-1.7\nUne lettre d'intention.";

/// Somebody with an attached letter.
struct Scene {
    desk: Desk,
    outside: tempfile::TempDir,
    id: Id,
}

impl Scene {
    fn new(seed: u64) -> Self {
        let mut desk = Desk::new("Claire", seed);
        let outside = tempfile::tempdir().expect("a folder");
        let path = outside.path().join("lettre.pdf");
        fs::write(&path, LETTER).expect("a file");
        let blob = added(&desk, &path);
        let made = desk.write(|writing| writing.attach_new(None, None, &blob));
        let id = made.expect("a document").id;
        Self { desk, outside, id }
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.outside.path().join(name);
        fs::write(&path, bytes).expect("a file");
        path
    }

    fn attached(&self) -> Attached {
        let found = self.desk.store().read().attached(self.id);
        found.expect("it is read").expect("it has a file")
    }

    fn sealed(&self) -> PathBuf {
        self.desk
            .folder()
            .join("blobs")
            .join(self.attached().blob.sealed)
    }

    fn state(&self) -> State {
        attachments::state(self.desk.folder(), &self.attached().blob)
    }

    fn bytes(&self) -> Result<Vec<u8>, Error> {
        let mut bytes = Vec::new();
        let mut opened = attachments::open(self.desk.folder(), &self.attached().blob)?;
        opened.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn saves_copy(&self) -> Result<(), Error> {
        let to = self.outside.path().join("copy.pdf");
        attachments::save_copy(
            self.desk.folder(),
            &self.attached().blob,
            &to,
            &mut |_, _| Ok(()),
        )
    }
}

fn added(desk: &Desk, path: &Path) -> Blob {
    attachments::add(desk.folder(), path, &mut |_, _| Ok(())).expect("it is taken in")
}

/// Everything in the folder of attached files.
fn lying(desk: &Desk) -> Vec<String> {
    let entries = fs::read_dir(desk.folder().join("blobs")).expect("the folder is there");
    let mut names: Vec<String> = entries
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    names
}
