//! Attached files that are missing, altered, taken away while they are read, or hostile.

use std::collections::BTreeSet;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use escale_attachments::{self as attachments, Copies, SIZE_MAX, State};
use escale_store::values::{Blob, Id};
use escale_store::{Attached, Damage, Error, Rule, Seen};
use escale_tests::{Desk, rules};
use serde_json::json;

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

#[test]
fn scenario_22_a_file_that_another_program_took_away_is_missing_with_who_has_it() {
    let scene = Scene::new(2201);
    assert_eq!(scene.state(), State::Present, "it is here at first");
    fs::remove_file(scene.sealed()).expect("a scanner takes it away");
    assert_eq!(
        scene.state(),
        State::Missing,
        "that is seen without opening it"
    );
    assert!(
        matches!(scene.bytes(), Err(Error::NotFound)),
        "and said when it is opened"
    );
    let attached = scene.attached();
    assert_eq!(attached.holders.len(), 1, "somebody has it");
    assert_eq!(attached.holders[0].author, "Claire", "who attached it");
}

#[test]
fn scenario_22_the_encrypted_file_of_a_colleague_makes_a_missing_one_whole() {
    let scene = Scene::new(2202);
    let sealed = scene.sealed();
    let travelled = fs::read(&sealed).expect("a colleague's copy is the same bytes");
    fs::remove_file(&sealed).expect("a scanner takes it away");
    fs::write(&sealed, travelled).expect("it comes back");
    assert_eq!(scene.state(), State::Present, "it is here again");
    assert_eq!(
        scene.bytes().expect("it opens"),
        LETTER,
        "and says what it said"
    );
}

#[test]
fn scenario_73_any_altered_byte_is_found_when_the_file_is_opened_and_nothing_of_it_is_kept() {
    let mut scene = Scene::new(7301);
    let long: Vec<u8> = (0..200_000_u32).flat_map(u32::to_le_bytes).collect();
    let path = scene.file("long.bin", &long);
    let blob = added(&scene.desk, &path);
    let id = scene.id;
    scene
        .desk
        .write(|writing| writing.attach(id, None, &blob))
        .expect("it is replaced");
    let sealed = scene.sealed();
    let whole = fs::read(&sealed).expect("the encrypted file");
    let end = whole.len() - 1;
    for place in [0, 30, 100, 190, 260, 70_000, 140_000, 300_000, end] {
        let mut altered = whole.clone();
        altered[place] ^= 1;
        fs::write(&sealed, altered).expect("a byte rots");
        let refused = scene.saves_copy().expect_err("it is not handed out");
        assert!(
            matches!(refused, Error::Damaged(Damage::Attachment)),
            "byte {place} was altered: {refused}"
        );
        assert!(
            !scene.outside.path().join("copy.pdf").exists(),
            "no half copy is left"
        );
        assert_eq!(
            scene.state(),
            State::Damaged,
            "it is set aside, and shown as damaged"
        );
        fs::write(&sealed, &whole).expect("a sound one takes its place");
        assert_eq!(scene.state(), State::Present, "and all is well again");
    }
    for cut in [0, 10, 200, 65_000, 131_500, end] {
        fs::write(&sealed, &whole[..cut]).expect("its end is lost");
        assert!(
            matches!(scene.saves_copy(), Err(Error::Damaged(Damage::Attachment))),
            "cut off at {cut}"
        );
        fs::write(&sealed, &whole).expect("a sound one takes its place");
    }
}

#[test]
fn scenario_73_a_file_under_the_name_of_another_does_not_pass_for_it() {
    let scene = Scene::new(7302);
    let other = added(
        &scene.desk,
        &scene.file("autre.pdf", b"%PDF-1.7\nAutre chose."),
    );
    let folder = scene.desk.folder().join("blobs");
    fs::copy(folder.join(other.sealed), scene.sealed()).expect("one lies in the other's place");
    assert!(
        matches!(scene.saves_copy(), Err(Error::Damaged(Damage::Attachment))),
        "its key does not open it"
    );
}

#[test]
fn scenario_73_the_same_name_with_other_content_and_the_same_content_twice_lie_side_by_side() {
    let scene = Scene::new(7303);
    let same = added(&scene.desk, &scene.file("lettre.pdf", LETTER));
    let other = added(
        &scene.desk,
        &scene.file("lettre.pdf", b"%PDF-1.7\nAutre chose."),
    );
    let first = scene.attached().blob;
    assert_eq!(
        lying(&scene.desk).len(),
        3,
        "none took the place of another"
    );
    assert_eq!(
        first.digest, same.digest,
        "the same content is known as such"
    );
    assert_ne!(first.key, same.key, "and still has a key of its own");
    assert_ne!(first.digest, other.digest, "other content is other content");
    assert_eq!(
        scene.bytes().expect("it opens"),
        LETTER,
        "the first is as it was"
    );
}

#[test]
fn scenario_73_a_scrub_finds_what_nobody_opened() {
    let scene = Scene::new(7304);
    let found = |scene: &Scene| {
        let all = scene.desk.store().read().attachments(&mut |_, _| Ok(()));
        let now = all.expect("they are read").now;
        let scrubbed = attachments::scrub(scene.desk.folder(), &now, &mut |_, _| Ok(()));
        scrubbed.expect("they are looked through")[0].clone()
    };
    assert_eq!(found(&scene).state, State::Present, "a sound one is sound");
    let mut bytes = fs::read(scene.sealed()).expect("the encrypted file");
    *bytes.last_mut().expect("it has bytes") ^= 1;
    fs::write(scene.sealed(), bytes).expect("its last byte rots");
    assert_eq!(
        scene.state(),
        State::Present,
        "from outside nothing is seen of it"
    );
    let damaged = found(&scene);
    assert_eq!(
        damaged.state,
        State::Damaged,
        "the scrub reads it to its end"
    );
    assert_eq!(damaged.holders, ["Claire"], "and says who has a sound one");
    assert_eq!(scene.state(), State::Damaged, "from then on it is shown");
    fs::remove_file(
        scene
            .desk
            .folder()
            .join("blobs")
            .join(format!("{}.damaged", scene.attached().blob.sealed)),
    )
    .expect("it was set aside");
    assert_eq!(
        found(&scene).state,
        State::Missing,
        "one that is not here is missing"
    );
}

#[test]
fn scenario_73_the_key_is_shown_nowhere_and_still_comes_back() {
    let mut scene = Scene::new(7305);
    let (id, first) = (scene.id, scene.attached().blob);
    let second = added(&scene.desk, &scene.file("v2.pdf", b"%PDF-1.7\nDeux."));
    scene
        .desk
        .write(|writing| writing.attach(id, None, &second))
        .expect("it is replaced");
    let (now, today) = (scene.desk.now(), scene.desk.today());
    let reading = scene.desk.store().read();
    let query = escale_store::Query {
        kind: "document".into(),
        limit: 10,
        ..Default::default()
    };
    let shown = json!([
        reading.get(id, today).expect("it is read").to_json(),
        reading.list(&query, today).expect("a list"),
        reading.history(id, now, 10, 0).expect("a history"),
        reading.conflicts().expect("none"),
    ]);
    assert!(
        !shown.to_string().contains("AGE-SECRET-KEY"),
        "nowhere: {shown}"
    );
    let before = shown[2]["items"][0]["fields"][0]["before"].clone();
    assert_eq!(
        before["name"], "lettre.pdf",
        "history still says what was there"
    );
    let fields = json!({ "file": before })
        .as_object()
        .cloned()
        .expect("fields");
    scene
        .desk
        .write(|writing| writing.edit(id, None, &fields))
        .expect("it names a known file");
    assert_eq!(
        scene.attached().blob,
        first,
        "with the key that the record knew"
    );
    let mut foreign = fields;
    foreign["file"]["sealed"] = json!("f".repeat(64));
    let refused = scene.desk.write(|writing| writing.edit(id, None, &foreign));
    assert_eq!(
        rules(&refused),
        [("file".to_owned(), Rule::NotABlob)],
        "a file that the record never had has no key"
    );
}

#[test]
fn scenario_73_a_clash_of_two_files_is_shown_without_keys_and_settled_with_one_of_them() {
    let mut claire = Scene::new(7306);
    let id = claire.id;
    let mut youenn = Desk::new("Youenn", 7307);
    let parcel = |desk: &Desk| {
        let mut bytes = Vec::new();
        let reading = desk.store().read();
        reading
            .write_changes(&Seen::new(), &mut bytes, &mut |_, _| Ok(()))
            .expect("written");
        bytes
    };
    let take = |desk: &mut Desk, bytes: &[u8]| {
        let changes = escale_store::read_changes(std::io::Cursor::new(bytes.to_vec()));
        let changes = changes.expect("they are read");
        desk.write(|writing| writing.merge(changes, &mut |_, _| Ok(())))
            .expect("merged");
    };
    take(&mut youenn, &parcel(&claire.desk));
    let path = claire.file("claire.pdf", b"%PDF-1.7\nClaire.");
    let hers = added(&claire.desk, &path);
    let his = added(&youenn, &claire.file("youenn.pdf", b"%PDF-1.7\nYouenn."));
    claire
        .desk
        .write(|writing| writing.attach(id, None, &hers))
        .expect("hers");
    youenn
        .write(|writing| writing.attach(id, None, &his))
        .expect("his");
    take(&mut claire.desk, &parcel(&youenn));
    let conflicts = claire
        .desk
        .store()
        .read()
        .conflicts()
        .expect("they are listed");
    let values = &conflicts[0].values;
    assert_eq!(values.len(), 2, "both files stand side by side");
    let shown = serde_json::to_string(&conflicts).expect("JSON");
    assert!(!shown.contains("AGE-SECRET-KEY"), "without keys: {shown}");
    let chosen = values
        .iter()
        .find(|one| one.author == "Youenn")
        .expect("his")
        .value
        .clone();
    claire
        .desk
        .write(|writing| writing.resolve(id, "file", &chosen))
        .expect("settled");
    let attached = claire.attached();
    assert_eq!(attached.blob, his, "with its key");
    assert_eq!(
        attached.holders[0].author, "Youenn",
        "who has it is who attached it"
    );
    assert_eq!(
        claire.state(),
        State::Missing,
        "his bytes have not arrived yet"
    );
}

#[test]
fn scenario_74_an_empty_and_a_long_file_come_out_as_they_went_in() {
    let mut scene = Scene::new(7401);
    let id = scene.id;
    let chunk = 64 * 1024;
    for length in [0, 1, chunk - 1, chunk, chunk + 1, 5 * chunk + 7] {
        let bytes: Vec<u8> = (0..length)
            .map(|n| u8::try_from(n % 251).expect("small"))
            .collect();
        let blob = added(&scene.desk, &scene.file("longueur.bin", &bytes));
        assert_eq!(
            blob.size,
            u64::try_from(length).expect("a length"),
            "its length is known"
        );
        assert_eq!(
            blob.digest,
            blake3::hash(&bytes).to_hex().to_string(),
            "and its digest"
        );
        scene
            .desk
            .write(|writing| writing.attach(id, None, &blob))
            .expect("it is attached");
        assert_eq!(scene.bytes().expect("it opens"), bytes, "{length} bytes");
    }
}

#[test]
fn scenario_74_a_file_that_changes_or_goes_away_while_it_is_read_is_refused_whole() {
    let scene = Scene::new(7402);
    let before = lying(&scene.desk);
    let long = vec![7; 1_000_000];
    let trouble: [(&str, fn(&Path)); 4] = [
        ("taken away", |path| fs::remove_file(path).expect("removed")),
        ("cut short", |path| {
            fs::write(path, b"short").expect("written")
        }),
        ("longer", |path| {
            let mut file = fs::File::options().append(true).open(path).expect("open");
            file.write_all(b"more").expect("written");
        }),
        ("another in its place", |path| {
            let other = path.with_extension("new");
            fs::write(&other, vec![8; 1_000_000]).expect("written");
            let later = SystemTime::now() + Duration::from_secs(5);
            fs::File::options()
                .append(true)
                .open(&other)
                .expect("open")
                .set_modified(later)
                .expect("a time");
            fs::rename(&other, path).expect("moved");
        }),
    ];
    for (name, happens) in trouble {
        let path = scene.file("en cours.bin", &long);
        let mut done = false;
        let refused = attachments::add(scene.desk.folder(), &path, &mut |_, _| {
            if !std::mem::replace(&mut done, true) {
                happens(&path);
            }
            Ok(())
        });
        assert_eq!(
            rules(&refused),
            [("file".to_owned(), Rule::ChangedWhileRead)],
            "a file that was {name}"
        );
        assert_eq!(
            lying(&scene.desk),
            before,
            "nothing is left of a file that was {name}"
        );
    }
}

#[test]
fn scenario_74_work_that_is_stopped_or_refused_leaves_nothing() {
    let scene = Scene::new(7403);
    let before = lying(&scene.desk);
    let path = scene.file("film.mp4", &vec![1; 500_000]);
    let stopped = attachments::add(scene.desk.folder(), &path, &mut |done, _| {
        if done > 200_000 {
            Err(Error::Cancelled)
        } else {
            Ok(())
        }
    });
    assert!(matches!(stopped, Err(Error::Cancelled)), "it was stopped");
    let huge = scene.outside.path().join("huge");
    let file = fs::File::create(&huge).expect("a file");
    file.set_len(SIZE_MAX + 1).expect("with a hole");
    let refused = attachments::add(scene.desk.folder(), &huge, &mut |_, _| Ok(()));
    assert_eq!(
        rules(&refused),
        [("file".to_owned(), Rule::FileTooLarge)],
        "that is said before it is read"
    );
    for no_file in [scene.outside.path(), Path::new("/nowhere/at/all")] {
        let refused = attachments::add(scene.desk.folder(), no_file, &mut |_, _| Ok(()));
        assert!(
            matches!(refused, Err(Error::Disk(_))),
            "{no_file:?} is no file"
        );
    }
    assert_eq!(lying(&scene.desk), before, "nothing is left of them");
}

#[test]
fn scenario_74_what_an_addition_that_was_cut_short_left_is_swept_away_and_nothing_else() {
    let scene = Scene::new(7404);
    let before = lying(&scene.desk);
    fs::write(scene.desk.folder().join("blobs/.tmpXyz.part"), b"half").expect("a file");
    attachments::sweep(scene.desk.folder()).expect("it is swept");
    assert_eq!(lying(&scene.desk), before, "whole files stay");
}

#[test]
fn scenario_74_files_that_no_record_ever_named_are_found_and_only_old_ones_removed() {
    let mut scene = Scene::new(7405);
    let (id, first) = (scene.id, scene.attached().blob);
    let second = added(&scene.desk, &scene.file("v2.pdf", b"%PDF-1.7\nDeux."));
    scene
        .desk
        .write(|writing| writing.attach(id, None, &second))
        .expect("it is replaced");
    let lost = added(&scene.desk, &scene.file("perdu.pdf", b"%PDF-1.7\nPerdu."));
    let ever = |scene: &Scene| -> BTreeSet<String> {
        let all = scene.desk.store().read().attachments(&mut |_, _| Ok(()));
        all.expect("they are read").ever
    };
    let orphans = |scene: &Scene, now| {
        attachments::orphans(scene.desk.folder(), &ever(scene), now).expect("they are found")
    };
    let now = SystemTime::now();
    let found = orphans(&scene, now);
    assert_eq!(
        found.len(),
        1,
        "a replaced file is named in history still: {found:?}"
    );
    assert_eq!(
        found[0].sealed, lost.sealed,
        "the lost one is named nowhere"
    );
    let removed = attachments::remove_orphans(scene.desk.folder(), &found).expect("none");
    assert_eq!(removed, [], "its record may be on its way");
    let found = orphans(&scene, now + Duration::from_secs(25 * 3600));
    let removed = attachments::remove_orphans(scene.desk.folder(), &found).expect("removed");
    assert_eq!(removed.len(), 1, "after a day it goes");
    scene.desk.write(|writing| writing.undo()).expect("undone");
    assert_eq!(
        scene.attached().blob,
        first,
        "undo brings the first file back"
    );
    assert_eq!(
        scene.bytes().expect("it opens"),
        LETTER,
        "and its bytes are here"
    );
}

#[test]
fn scenario_75_whatever_a_file_is_called_its_copy_is_one_ordinary_file_in_our_folder() {
    let mut scene = Scene::new(7501);
    let (id, blob) = (scene.id, scene.attached().blob);
    let copies = Copies::at(scene.outside.path().join("opened"));
    let long = format!("{}.pdf", "é".repeat(150));
    for name in [
        "NUL.pdf",
        "con",
        "lettre.pdf...",
        "..",
        "../../.bashrc",
        "C:\\calc.pdf",
        "fdp.\u{202E}exe.pdf",
        "a\u{7}b.pdf",
        "",
        &long,
    ] {
        let blob = Blob {
            name: name.into(),
            ..blob.clone()
        };
        scene
            .desk
            .write(|writing| writing.attach(id, None, &blob))
            .expect("it is attached");
        assert_eq!(scene.attached().blob.name, name, "the name itself is kept");
        copies.discard(id).expect("the one before goes");
        let copy = copies
            .make(scene.desk.folder(), &scene.attached(), &mut |_, _| Ok(()))
            .expect("a copy is made");
        let inside = copy.path.strip_prefix(scene.outside.path().join("opened"));
        let inside = inside.expect("it lies in our folder");
        assert_eq!(
            inside.components().count(),
            2,
            "in a folder of its own: {inside:?}"
        );
        assert_eq!(
            fs::read(&copy.path).expect("it is read"),
            LETTER,
            "and is the file"
        );
        let shown = copy
            .path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        assert_eq!(
            shown,
            attachments::for_disk(name),
            "under a name that is safe"
        );
    }
}

#[cfg(unix)]
#[test]
fn scenario_75_a_copy_is_private_read_only_and_wiped_unless_somebody_worked_in_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let scene = Scene::new(7502);
    let folder = scene.outside.path().join("opened");
    let copies = Copies::at(folder.clone());
    let make = || {
        copies
            .make(scene.desk.folder(), &scene.attached(), &mut |_, _| Ok(()))
            .expect("a copy is made")
    };
    let copy = make();
    let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    assert!(copy.may_be_opened, "a PDF may be opened");
    assert_eq!(
        mode(&copy.path),
        0o400,
        "nobody writes it, nobody else reads it"
    );
    assert_eq!(mode(&folder), 0o700, "and nobody else enters the folder");
    assert_eq!(
        mode(copy.path.parent().expect("its own")),
        0o700,
        "nor its own"
    );
    assert_eq!(
        make().path,
        copy.path,
        "one that is as it was is used again"
    );
    assert_eq!(
        copies.changed(scene.id).expect("known"),
        None,
        "nobody worked in it"
    );
    copies.wipe().expect("wiped");
    assert!(!copy.path.exists(), "an unchanged copy goes");

    let copy = make();
    fs::set_permissions(&copy.path, fs::Permissions::from_mode(0o600)).expect("made writable");
    fs::write(&copy.path, b"%PDF-1.7\nRelu.").expect("somebody worked in it");
    let again = Copies::at(folder);
    again.wipe().expect("wiped at the next start");
    let changed = again.changed(scene.id).expect("known").expect("it stayed");
    assert_eq!(changed, copy.path, "work is never wiped");
    again.discard(scene.id).expect("thrown away");
    assert!(!copy.path.exists(), "until somebody says so");
}
