//! What was read in a protected workspace stands nowhere once it is locked: in no file that the program,
//! its webview or the system's folders keep, and neither key nor passphrase in the program's memory.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::Duration;

use escale_store::{Header, KINDS};
use escale_tests::{Canaries, Desk, Window, counted_in, empty_folder, filled};
use serde_json::{Value as Json, json};

use super::{alone, pauses};

const PASSPHRASE: &str = "varech-et-goemons-noirs";
/// What stands in for the system's viewer: it looks at the file and keeps nothing.
const VIEWER: &str = "#!/bin/sh\ncat \"$1\" > /dev/null\nprintf done > \"$HOME/viewed\"\n";
/// What a title reads once the page shows it.
const SEEN: &str = "return document.body.textContent";

/// Claire's protected workspace, closed, with words of nobody else's in every kind of record; and three of
/// them: a partner's name, a document's title, a word to search for.
fn written(canaries: &mut Canaries) -> (Desk, [String; 3]) {
    let mut desk = Desk::protected("Claire", 25, empty_folder(), PASSPHRASE);
    for kind in KINDS {
        let fields = filled(&mut desk, kind, 0);
        let fields = canaries.in_fields(kind, fields);
        desk.create(kind.name, Json::Object(fields));
    }
    let (name, title, searched) = (canaries.sings(), canaries.sings(), canaries.sings());
    desk.create("partner", json!({ "name": name, "description": searched }));
    let outside = tempfile::tempdir().expect("a folder");
    let path = outside.path().join(format!("{}.txt", canaries.sings()));
    let lines: String = (0..canaries.count())
        .map(|_| canaries.sings() + "\n")
        .collect();
    fs::write(&path, lines).expect("a file");
    let blob = escale_attachments::add(desk.folder(), &path, &mut |_, _| Ok(()));
    let blob = blob.expect("it is taken in");
    desk.write(|writing| writing.attach_new(Some(&title), None, &blob))
        .expect("a document");
    desk.closes();
    (desk, [name, title, searched])
}

async fn goes_to(window: &Window, area: &str, title: &str) {
    window.presses(area).await;
    let row = format!("//*[@role='row'][contains(., {title:?})]");
    let row = window.sees(&row).await;
    row.click().await.expect("the row opens");
    window.sees(&format!("//h1[contains(., {title:?})]")).await;
    pauses().await;
}

/// The raw key of a workspace, as whoever knows its passphrase gets it.
fn key_of(folder: &Path) -> Vec<u8> {
    let header = Header::read(folder).expect("the header is there");
    let key = header.key(Some(PASSPHRASE)).expect("it opens");
    key.expect("it is protected").bytes().to_vec()
}

/// Everything by which somebody could open the workspace, in the forms in which it may lie in memory.
fn keys_to(folder: &Path) -> (Vec<&'static str>, Vec<Vec<u8>>) {
    let key = key_of(folder);
    let hexadecimal: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    let wide = PASSPHRASE.encode_utf16().flat_map(u16::to_le_bytes);
    [
        ("the key", key.clone()),
        ("the key in hexadecimal", hexadecimal.clone().into_bytes()),
        (
            "the key in capitals",
            hexadecimal.to_uppercase().into_bytes(),
        ),
        ("the passphrase", PASSPHRASE.as_bytes().to_vec()),
        ("the passphrase in UTF-16", wide.collect()),
    ]
    .into_iter()
    .unzip()
}

/// How often each is found in some processes together.
fn counts(processes: &[String], needles: &[Vec<u8>]) -> Vec<usize> {
    let mut all = vec![0; needles.len()];
    for process in processes {
        let counted = counted_in(process, needles).expect("its memory can be read");
        for (sum, count) in all.iter_mut().zip(counted) {
            *sum += count;
        }
    }
    all
}

#[test]
fn what_a_protected_workspace_says_stands_nowhere_once_it_is_locked() {
    alone(|| async {
        let mut canaries = Canaries::new(29);
        let (desk, [name, title, searched]) = written(&mut canaries);
        let window = Window::opens_locked("Claire", desk.folder()).await;
        let bin = window.home().join("bin");
        fs::create_dir_all(&bin).expect("a folder");
        let viewer = bin.join("xdg-open");
        fs::write(&viewer, VIEWER).expect("a viewer");
        fs::set_permissions(&viewer, fs::Permissions::from_mode(0o755)).expect("it can be run");

        window.types(PASSPHRASE).await;
        window.types_enter().await;
        window.reads("Accueil").await;
        for area in [
            "Accords",
            "Missions",
            "Personnes",
            "Comptes rendus",
            "Projets",
        ] {
            window.presses(area).await;
            pauses().await;
        }
        goes_to(&window, "Partenaires", &name).await;
        window.presses_ctrl("k").await;
        pauses().await;
        window.types(&searched).await;
        let hit = format!("//*[@role='option'][contains(., {name:?})]");
        window.sees(&hit).await;
        window.types_enter().await;
        pauses().await;
        goes_to(&window, "Documents", &title).await;
        window.presses("Ouvrir").await;
        let viewed = window.home().join("viewed");
        for _ in 0..100 {
            if viewed.exists() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        assert!(viewed.exists(), "the viewer looked at the file");
        let page = window.asks(SEEN).await;
        let heard = canaries.heard_in(page.as_str().unwrap_or_default().as_bytes());
        assert!(!heard.is_empty(), "words of theirs stand on the page");
        let (open, _) = canaries.heard_within(window.home());
        println!("open: files at home with their words: {open:?}");

        window.presses_ctrl_shift("l").await;
        window.reads("Espace verrouillé").await;
        pauses().await;
        let page = window.asks(SEEN).await;
        let heard = canaries.heard_in(page.as_str().unwrap_or_default().as_bytes());
        assert!(
            heard.is_empty(),
            "the page says nothing any more: {heard:?}"
        );
        let (locked, files) = canaries.heard_within(window.home());
        assert!(
            files > 3,
            "there is something to look through: {files} files"
        );
        assert!(
            locked.is_empty(),
            "no file at home says anything: {locked:?}"
        );
        let (inside, _) = canaries.heard_within(desk.folder());
        assert!(inside.is_empty(), "nor one of the workspace: {inside:?}");

        let (names, needles) = keys_to(desk.folder());
        let (ours, drawing) = window.processes();
        assert!(!ours.is_empty() && !drawing.is_empty(), "both are running");
        let (shell, web) = (counts(&ours, &needles), counts(&drawing, &needles));
        for ((what, shell), web) in names.iter().zip(&shell).zip(&web) {
            println!("locked: {what}: {shell} times in the program, {web} in its webview");
        }
        assert_eq!(
            &shell[..3],
            [0; 3],
            "the key is not in the program's memory"
        );

        let home = window.closes().await;
        let (left, _) = canaries.heard_within(home.path());
        assert!(
            left.is_empty(),
            "nor does anything stay when the window closes: {left:?}"
        );
    });
}
