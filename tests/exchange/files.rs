//! Attached files travel as they lie at rest, in pieces.

use std::fs;
use std::path::PathBuf;

use escale_attachments::{State, add, open, state};
use escale_exchange::{Bring, fetch_file, set_bring};
use escale_store::values::{Blob, Id};
use escale_tests::{Member, Share, Weather, empty_folder};

use crate::meeting::{all_exchange, two};

/// Longer than one piece.
const LONG: usize = 9 * 1024 * 1024;

/// A file of which no two parts are alike.
fn bytes() -> Vec<u8> {
    let mut bytes = vec![0; LONG];
    let mut hasher = blake3::Hasher::new();
    hasher.update(b"a long file");
    hasher.finalize_xof().fill(&mut bytes);
    bytes
}

fn attaches(member: &Member, name: &str, bytes: &[u8]) -> (Id, Blob) {
    let folder = empty_folder();
    let path = folder.path().join(name);
    fs::write(&path, bytes).expect("the file is written");
    let mut desk = member.desk();
    let blob = add(desk.folder(), &path, &mut |_, _| Ok(())).expect("the file is taken in");
    let written = desk.write(|writing| writing.attach_new(None, None, &blob));
    (written.expect("its record is made").id, blob)
}

fn state_of(member: &Member, blob: &Blob) -> State {
    state(member.desk().folder(), blob)
}

fn pieces(share: &Share) -> Vec<String> {
    let paths = share.paths().into_iter();
    paths.filter(|path| path.ends_with(".piece")).collect()
}

#[test]
fn a_file_comes_with_its_record_and_opens_on_the_other_desk() {
    let (claire, youenn, share) = two();
    let (id, blob) = attaches(&claire, "accord.pdf", &bytes());
    let sent = claire.exchanges(&share);
    assert_eq!(sent.files_sent, 1, "it is offered");
    assert_eq!(pieces(&share).len(), 2, "in pieces");
    let read = youenn.exchanges(&share);
    assert_eq!((read.files_read, read.files_missing), (1, 0), "it came");
    assert!(youenn.has(id), "and so did its record");
    let folder = youenn.desk().folder().to_path_buf();
    let mut opened = open(&folder, &blob).expect("it opens");
    let mut whole = Vec::new();
    std::io::copy(&mut opened, &mut whole).expect("it reads");
    assert!(whole == bytes(), "byte for byte");
    let again = claire.exchanges(&share);
    assert_eq!(again.files_sent, 0, "nobody offers it twice");
}

#[test]
fn a_file_is_brought_only_when_asked_for_where_that_was_chosen() {
    let (claire, youenn, share) = two();
    let (_, blob) = attaches(&claire, "film.mp4", b"a film");
    set_bring(&youenn, Bring::Asked).expect("it is chosen");
    all_exchange(&[&claire, &youenn], &share);
    let report = youenn.exchanges(&share);
    assert_eq!(report.files_missing, 1, "it stays on the storage");
    assert_eq!(state_of(&youenn, &blob), State::Missing, "and is not here");
    let came = fetch_file(&youenn, &share, &blob.sealed, &mut |_| Ok(()));
    assert!(
        came.expect("the storage answers"),
        "it comes when asked for"
    );
    assert_eq!(state_of(&youenn, &blob), State::Present, "and is here");
}

#[test]
fn a_transfer_that_is_stopped_goes_on_with_the_next_piece() {
    let (claire, youenn, share) = two();
    let (_, blob) = attaches(&claire, "film.mp4", &bytes());
    claire.exchanges(&share);
    let stopped = escale_exchange::exchange(&youenn, &share, &mut |pace| {
        let second = pace.phase == escale_exchange::Phase::Files && pace.done == 1;
        if second {
            Err(escale_store::Error::Cancelled)
        } else {
            Ok(())
        }
    });
    assert!(stopped.is_err(), "it was stopped");
    assert_eq!(
        state_of(&youenn, &blob),
        State::Missing,
        "half a file is none"
    );
    let first = pieces(&share)
        .into_iter()
        .find(|path| path.contains("-000000-"));
    share.steal(&first.expect("the first piece lies there"));
    let mut taken = Vec::new();
    let asked = fetch_file(&youenn, &share, &blob.sealed, &mut |pace| {
        taken.push(pace.done);
        Ok(())
    });
    assert!(
        !asked.expect("the storage answers"),
        "without its first piece nobody offers it whole"
    );
    claire.exchanges(&share);
    fetch_file(&youenn, &share, &blob.sealed, &mut |pace| {
        taken.push(pace.done);
        Ok(())
    })
    .expect("the storage answers");
    assert_eq!(taken, [1], "only what had not come was read");
    assert_eq!(state_of(&youenn, &blob), State::Present, "it is whole now");
}

#[test]
fn scenario_73_a_file_altered_on_the_storage_is_not_taken_and_is_offered_again() {
    let (claire, youenn, share) = two();
    let (_, blob) = attaches(&claire, "accord.pdf", b"signed");
    claire.exchanges(&share);
    let piece = pieces(&share).remove(0);
    let mut altered = share.bytes(&piece).expect("it lies there");
    altered[20] ^= 1;
    share.plant(&piece, altered);
    let report = youenn.exchanges(&share);
    assert_eq!(
        state_of(&youenn, &blob),
        State::Missing,
        "what was altered is no file"
    );
    assert_eq!(report.unreadable.len(), 1, "and is told");
    claire.exchanges(&share);
    youenn.exchanges(&share);
    assert_eq!(
        state_of(&youenn, &blob),
        State::Present,
        "who has it offered it again"
    );
}

#[test]
fn a_file_lost_here_comes_back_from_whoever_has_it() {
    let (claire, youenn, share) = two();
    let (_, blob) = attaches(&claire, "accord.pdf", b"signed");
    all_exchange(&[&claire, &youenn], &share);
    let lies: PathBuf = claire.desk().folder().join("blobs").join(&blob.sealed);
    fs::remove_file(&lies).expect("a cleaner takes it");
    share.empties();
    let refused = claire.tries(&share);
    assert!(
        refused.is_ok(),
        "without a target nothing was marked, so the share is filled again"
    );
    youenn.exchanges(&share);
    let report = claire.exchanges(&share);
    assert_eq!(report.files_read, 1, "a colleague's copy came back");
    assert!(lies.exists(), "to its place");
}

#[test]
fn in_a_storm_files_arrive_in_the_end() {
    let (claire, youenn, share) = two();
    let blobs: Vec<Blob> = (0..5_u8)
        .map(|number| attaches(&claire, &format!("{number}.txt"), &[number; 100]).1)
        .collect();
    share.weather(Weather::STORM);
    for _ in 0..40 {
        let _ = claire.tries(&share);
        let _ = youenn.tries(&share);
        share.delivers_one();
    }
    share.weather(Weather::CALM);
    share.settles();
    for _ in 0..3 {
        all_exchange(&[&claire, &youenn], &share);
    }
    for blob in &blobs {
        assert_eq!(
            state_of(&youenn, blob),
            State::Present,
            "{} came",
            blob.name
        );
    }
}
