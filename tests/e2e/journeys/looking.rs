//! Looking: every area in light and dark, in French and English; finding; answering a question.

use super::{alone, looks_around, pauses};
use crate::axe;
use escale_tests::Window;

/// The areas of the sidebar, as they are called in French and in English.
const AREAS: [(&str, &str); 16] = [
    ("Accueil", "Home"),
    ("Partenaires", "Partners"),
    ("Accords", "Agreements"),
    ("Missions", "Missions"),
    ("Comptes rendus", "Reports"),
    ("Appels", "Calls"),
    ("Projets", "Projects"),
    ("Personnes", "People"),
    ("Documents", "Documents"),
    ("Agenda", "Calendar"),
    ("Carte", "Map"),
    ("Chiffres", "Figures"),
    ("Territoires", "Territories"),
    ("À lire", "To read"),
    ("Corbeille", "Bin"),
    ("Réglages", "Settings"),
];

/// Looks at every area, keeps a picture of each, and lets axe judge it.
async fn walks(
    window: &Window,
    how: &str,
    name: fn(&(&'static str, &'static str)) -> &'static str,
) {
    for area in &AREAS {
        window.presses(name(area)).await;
        pauses().await;
        window.shows(&format!("{how} {}", area.1)).await;
        axe::finds_nothing(window, name(area)).await;
    }
}

#[test]
fn every_area_breaks_no_rule_of_accessibility_in_light_and_dark_french_and_english() {
    alone(|| async {
        let window = looks_around().await;
        walks(&window, "fr light", |area| area.0).await;
        window.chooses("Apparence", "Sombre").await;
        walks(&window, "fr dark", |area| area.0).await;
        window.chooses("Langue", "English").await;
        window.reads("Appearance").await;
        walks(&window, "en dark", |area| area.1).await;
        window.chooses("Appearance", "Light").await;
        walks(&window, "en light", |area| area.1).await;
        window.closes().await;
    });
}

#[test]
fn the_first_screen_breaks_no_rule_of_accessibility() {
    alone(|| async {
        let window = Window::opens().await;
        window.reads("Bienvenue").await;
        window.shows("first run").await;
        axe::finds_nothing(&window, "the first screen").await;
        window.closes().await;
    });
}

#[test]
fn terre_de_feu_is_found_from_the_keyboard_under_its_spanish_name() {
    alone(|| async {
        let window = looks_around().await;
        window.presses_ctrl("k").await;
        pauses().await;
        window.types("terre de feu").await;
        window
            .sees("//*[@role='option'][contains(., 'Terre de Feu')]")
            .await;
        pauses().await;
        window.shows("palette").await;
        axe::finds_nothing(&window, "the palette").await;
        window.types_enter().await;
        window.reads("Province de Terre de Feu").await;
        window.shows("territory").await;
        axe::finds_nothing(&window, "a territory").await;
        window.closes().await;
    });
}

#[test]
fn what_do_we_have_with_argentina_is_answered_in_three_actions() {
    alone(|| async {
        let window = looks_around().await;
        window.presses_ctrl("k").await;
        pauses().await;
        window.types("terre de feu").await;
        let agreement = "//*[@role='option'][contains(., 'Coopération tripartite')]";
        window
            .sees(agreement)
            .await
            .click()
            .await
            .expect("it opens");
        window.reads("En vigueur").await;
        pauses().await;
        window.shows("agreement").await;
        axe::finds_nothing(&window, "an agreement").await;
        window.closes().await;
    });
}
