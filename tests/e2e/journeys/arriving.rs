//! A colleague's file of changes, opened from outside the window.

use std::path::Path;

use escale_store::Seen;
use escale_tests::{Desk, Window};
use serde_json::json;

use super::{alone, pauses};
use crate::axe;

/// A file with all that Youenn knows: one partner.
fn from_youenn(folder: &Path) -> std::path::PathBuf {
    let mut desk = Desk::new("Youenn", 95);
    desk.create("partner", json!({ "name": "Universidad de Magallanes" }));
    let path = folder.join("de Youenn.escale-changes");
    let file = std::fs::File::create(&path).expect("a file");
    let written = desk.store().read();
    written
        .write_changes(&Seen::new(), file, &mut |_, _| Ok(()))
        .expect("they are written");
    path
}

#[test]
fn a_file_opened_while_the_window_is_open_is_asked_about_and_taken_in() {
    alone(|| async {
        let folder = tempfile::TempDir::new().expect("a folder");
        let file = from_youenn(folder.path());
        let (store, home) = Desk::new("Claire", 96).into_store();
        let place = store.folder().to_path_buf();
        drop(store);
        let window = Window::opens_at("Claire", &place).await;
        window.is_given(&file);
        window.reads("Lire les changements du fichier").await;
        pauses().await;
        window.shows("arrived").await;
        axe::finds_nothing(&window, "a file that arrived").await;
        window.tabs_to("Lire").await;
        window.types_enter().await;
        window.reads("1 changement pris").await;
        window.presses("Partenaires").await;
        window.reads("Universidad de Magallanes").await;
        window.closes().await;
        Desk::at("Claire", 97, home).is_sound();
    });
}

#[test]
fn a_file_with_which_the_program_is_started_for_the_first_time_waits_for_a_workspace() {
    alone(|| async {
        let folder = tempfile::TempDir::new().expect("a folder");
        let window = Window::opens_with(&from_youenn(folder.path())).await;
        window
            .reads("ouvrez ou créez l’espace de travail dans lequel")
            .await;
        window.shows("arrived before a workspace").await;
        axe::finds_nothing(&window, "a file that waits").await;
        window.types("Claire Le Goff").await;
        window.types_enter().await;
        window.reads("Protéger cet espace").await;
        window.presses("Continuer sans protection").await;
        window.reads("Lire les changements du fichier").await;
        pauses().await;
        window.tabs_to("Lire").await;
        window.types_enter().await;
        window.reads("1 changement pris").await;
        window.closes().await;
    });
}
