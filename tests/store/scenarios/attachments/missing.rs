//! Files that are missing or altered, and what people see of them.

use std::fs;

use escale_attachments::{self as attachments, State};
use escale_store::{Damage, Error, Rule, Seen};
use escale_tests::{Desk, rules};
use serde_json::json;

use super::{LETTER, Scene, added, lying};

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
