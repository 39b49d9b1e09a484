//! The first start: a workspace of one's own, made without a mouse.

use std::path::Path;

use escale_store::Header;
use escale_tests::Window;

use super::{alone, pauses};
use crate::axe;

const VALUE: &str = "return document.activeElement.value";

#[test]
fn a_new_user_makes_a_workspace_by_keyboard_alone() {
    alone(|| async {
        let window = Window::opens().await;
        window.reads("Bienvenue").await;
        window.types("Claire Le Goff").await;
        window.tabs_to("Dossier").await;
        pauses().await;
        let proposed = window.asks(VALUE).await;
        let proposed = Path::new(proposed.as_str().expect("a text")).to_path_buf();
        assert!(proposed.ends_with("Escale"), "{proposed:?} is proposed");
        assert!(!proposed.exists(), "and is not made before it is wanted");
        window.shows("first run filled in").await;

        window.presses_ctrl("a").await;
        window.types("Coopérations").await;
        window.types_enter().await;
        window.reads("Ce chemin n’est pas complet").await;
        window.shows("first run refused").await;
        axe::finds_nothing(&window, "a folder that is refused").await;

        let wanted = proposed.with_file_name("Coopérations 2026");
        window.presses_ctrl("a").await;
        window.types(&wanted.display().to_string()).await;
        window.types_enter().await;
        window.reads("Protéger cet espace").await;
        window.presses("Continuer sans protection").await;
        window.reads("Cet espace est encore vide").await;
        window.reads("Coopérations 2026").await;
        window.shows("first workspace").await;
        let _home = window.closes().await;
        assert!(Header::read(&wanted).is_ok(), "it lies where it was wanted");
        assert!(!proposed.exists(), "and nothing else was made");
    });
}

#[test]
fn the_folder_that_is_proposed_is_taken_with_enter_and_opened_again_by_its_path() {
    alone(|| async {
        let window = Window::opens().await;
        window.reads("Bienvenue").await;
        window.types("Claire Le Goff").await;
        window.types_enter().await;
        window.reads("Protéger cet espace").await;
        window.presses("Continuer sans protection").await;
        window.reads("Cet espace est encore vide").await;
        let home = window.closes().await;
        let made = home.path().join("Escale");
        assert!(Header::read(&made).is_ok(), "a name and Enter are enough");

        let elsewhere = tempfile::TempDir::new().expect("another home");
        let window = Window::opens_in(elsewhere).await;
        window.reads("Bienvenue").await;
        window.tabs_to("Ouvrir un espace existant…").await;
        window.types_enter().await;
        window.reads("Le dossier dans lequel").await;
        pauses().await;
        window.types(&made.display().to_string()).await;
        window.shows("open by path").await;
        axe::finds_nothing(&window, "opening by path").await;
        window.types_enter().await;
        window.reads("Cet espace est encore vide").await;
        window.closes().await;
    });
}
