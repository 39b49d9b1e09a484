//! Hostile names, and the copies that other programs look at.

use std::fs;
use std::path::Path;

use escale_attachments::{self as attachments, Copies};
use escale_store::values::Blob;

use super::{LETTER, Scene};

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
