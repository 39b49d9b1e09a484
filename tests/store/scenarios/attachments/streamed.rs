//! Files that are long, empty, changing, cut short or left over.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, SystemTime};

use escale_attachments::{self as attachments, SIZE_MAX};
use escale_store::{Error, Rule};
use escale_tests::rules;

use super::{LETTER, Scene, added, lying};

/// What happens to a file while it is read.
type Trouble = fn(&Path);

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
    let trouble: [(&str, Trouble); 4] = [
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
