//! Attached files on their pages: here, missing, damaged, harmful, changed in another program.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use escale_store::values::Id;
use escale_tests::{Desk, Window};
use serde_json::json;

use super::{alone, pauses};
use crate::axe;

/// What stands in for the system's viewer: it writes down which file it was given.
const VIEWER: &str = "#!/bin/sh\nprintf '%s' \"$1\" > \"$HOME/viewed\"\n";

/// Claire's desk with a mission, and what was attached to documents about it.
struct Scene {
    desk: Desk,
    outside: tempfile::TempDir,
    mission: Id,
}

impl Scene {
    fn new() -> Self {
        let mut desk = Desk::new("Claire", 98);
        let mission = desk.create("mission", json!({ "title": "Mission à Rimouski" }));
        let outside = tempfile::TempDir::new().expect("a folder");
        let mut scene = Self {
            desk,
            outside,
            mission,
        };
        scene.attach(
            "Convention signée",
            "convention.pdf",
            b"%PDF-1.7\nConvention.",
        );
        scene.attach("Facture reçue", "facture.pdf", b"#!/bin/sh\nexit\n");
        for (title, harm) in [("Photo du quai", false), ("Discours", true)] {
            let path = scene.attach(title, "quai.pdf", &[b'a'; 90_000]);
            match harm {
                true => fs::write(path, b"rotten").expect("it rots"),
                false => fs::remove_file(path).expect("it is taken away"),
            }
        }
        scene
    }

    /// Gives the place of the encrypted file.
    fn attach(&mut self, title: &str, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.outside.path().join(name);
        fs::write(&path, bytes).expect("a file");
        let folder = self.desk.folder().to_path_buf();
        let blob = escale_attachments::add(&folder, &path, &mut |_, _| Ok(()));
        let blob = blob.expect("it is taken in");
        let about = self.mission;
        self.desk
            .write(|writing| writing.attach_new(Some(title), Some(about), &blob))
            .expect("a document");
        folder.join("blobs").join(blob.sealed)
    }
}

async fn goes_to(window: &Window, title: &str) {
    window.presses("Documents").await;
    let row = format!("//*[@role='row'][contains(., {title:?})]");
    window
        .sees(&row)
        .await
        .click()
        .await
        .expect("the row opens");
    window.sees(&format!("//h1[contains(., {title:?})]")).await;
    pauses().await;
}

/// What the viewer was given, once it was.
async fn viewed(home: &Path) -> PathBuf {
    let note = home.join("viewed");
    for _ in 0..100 {
        if let Ok(path) = fs::read_to_string(&note) {
            fs::remove_file(&note).expect("read once");
            return path.into();
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("the viewer was started");
}

#[test]
fn a_file_is_opened_changed_and_kept_and_one_that_is_not_here_or_may_harm_says_so() {
    alone(|| async {
        let mut scene = Scene::new();
        scene.desk.closes();
        let window = Window::opens_at("Claire", scene.desk.folder()).await;
        let viewer = window.home().join("bin/xdg-open");
        fs::create_dir_all(window.home().join("bin")).expect("a folder");
        fs::write(&viewer, VIEWER).expect("a viewer");
        fs::set_permissions(&viewer, fs::Permissions::from_mode(0o755)).expect("it can be run");

        goes_to(&window, "Convention signée").await;
        window.reads("convention.pdf").await;
        window.shows("file here").await;
        axe::finds_nothing(&window, "a document with its file").await;
        window.presses("Ouvrir").await;
        let copy = viewed(window.home()).await;
        let bytes = fs::read(&copy).expect("it was given a copy");
        assert_eq!(bytes, b"%PDF-1.7\nConvention.", "which is the file");

        // Somebody works in the copy, as programs do that put another file in its place.
        fs::remove_file(&copy).expect("the old one goes");
        fs::write(&copy, b"%PDF-1.7\nConvention relue.").expect("the new one");
        goes_to(&window, "Facture reçue").await;
        window.presses("Ouvrir").await;
        window.reads("il peut contenir un programme").await;
        pauses().await;
        window.shows("file not opened").await;
        axe::finds_nothing(&window, "a file that is not opened").await;

        goes_to(&window, "Convention signée").await;
        window
            .asks("window.dispatchEvent(new Event('focus'))")
            .await;
        window
            .reads("La copie que vous aviez ouverte a été modifiée")
            .await;
        window.shows("file changed").await;
        axe::finds_nothing(&window, "a copy that was changed").await;
        window.presses("Garder comme nouvelle version").await;
        window.reads("Nouvelle version gardée").await;
        window.presses("Ouvrir").await;
        let copy = viewed(window.home()).await;
        let bytes = fs::read(&copy).expect("it was given a copy");
        assert_eq!(bytes, b"%PDF-1.7\nConvention relue.", "of the new version");
        window.presses_ctrl("z").await;
        pauses().await;
        window.presses("Ouvrir").await;
        let copy = viewed(window.home()).await;
        let bytes = fs::read(&copy).expect("it was given a copy");
        assert_eq!(
            bytes, b"%PDF-1.7\nConvention.",
            "undo brings the first file back"
        );

        goes_to(&window, "Photo du quai").await;
        window.reads("Pas sur cet ordinateur").await;
        window
            .reads("Il a été joint par Claire, dont l’ordinateur l’avait alors.")
            .await;
        window.shows("file missing").await;
        axe::finds_nothing(&window, "a file that is not here").await;
        goes_to(&window, "Discours").await;
        window.reads("Abîmé sur cet ordinateur").await;
        window.shows("file damaged").await;

        window.presses("Missions").await;
        let row = "//*[@role='row'][contains(., 'Mission à Rimouski')]";
        window.sees(row).await.click().await.expect("the row opens");
        window.reads("Photo du quai").await;
        pauses().await;
        window
            .asks("document.querySelector('.within-table').scrollIntoView({ block: 'center' })")
            .await;
        window.shows("files of a mission").await;
        axe::finds_nothing(&window, "the documents of a mission").await;
        window.presses("Réglages").await;
        window.chooses("Apparence", "Sombre").await;
        goes_to(&window, "Discours").await;
        window.shows("file damaged dark").await;
        axe::finds_nothing(&window, "a damaged file in the dark").await;
        goes_to(&window, "Facture reçue").await;
        window.presses("Ouvrir").await;
        window.reads("il peut contenir un programme").await;
        pauses().await;
        window.shows("file not opened dark").await;
        axe::finds_nothing(&window, "a file that is not opened in the dark").await;
        let home = window.closes().await;
        // The driver may have ended the program without a word.
        let window = Window::opens_in(home).await;
        window.reads("Accueil").await;
        assert!(
            !copy.exists(),
            "copies are wiped at the next start at the latest"
        );
        window.closes().await;
        scene.desk.opens();
        scene.desk.is_sound();
    });
}
