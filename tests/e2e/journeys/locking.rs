//! The lock: a workspace made and protected, locked, opened again, and opened by its sheet.

use escale_tests::Window;

use super::{alone, pauses};
use crate::axe;

const PASSPHRASE: &str = "goémon séché au vent";
const ANOTHER: &str = "phare de la Jument";
const WORDS: &str =
    "return [...document.querySelectorAll('.sheet-words li')].map((one) => one.textContent)";
const ASKED: &str = "return [...document.querySelectorAll('.form-sheet label')].map((one) => Number(one.textContent.match(/\\d+/)[0]))";
const SEEN: &str =
    "document.querySelector('.settings-section:nth-last-of-type(2)').scrollIntoView()";
const HELD: &str = "return document.documentElement.textContent.includes('Goémoniers')";

#[test]
fn a_workspace_is_protected_locked_and_opened_by_its_passphrase_and_by_its_sheet() {
    alone(|| async {
        let window = Window::opens().await;
        window.reads("Bienvenue").await;
        window.types("Claire Le Goff").await;
        window.types_enter().await;
        window.reads("Protéger cet espace").await;
        window.shows("protection offered").await;
        axe::finds_nothing(&window, "protection offered").await;
        window.types("court").await;
        window.types_enter().await;
        window.reads("trop courte").await;
        window.presses_ctrl("a").await;
        window.types(PASSPHRASE).await;
        window.tabs_to("La même, encore une fois").await;
        window.types(PASSPHRASE).await;
        window.types_enter().await;
        window.reads("Votre feuille de secours").await;
        pauses().await;
        window.shows("recovery words").await;
        axe::finds_nothing(&window, "recovery words").await;
        let words = window.asks(WORDS).await;
        let words: Vec<String> = serde_json::from_value(words).expect("a list of words");
        assert_eq!(words.len(), 12, "twelve words: {words:?}");
        window.tabs_to("Je les ai notés").await;
        window.types_enter().await;
        window.reads("Relire la feuille").await;
        pauses().await;
        let asked = window.asks(ASKED).await;
        let asked: Vec<usize> = serde_json::from_value(asked).expect("places");
        assert_eq!(asked.len(), 3, "three are asked back: {asked:?}");
        for place in &asked {
            window.tabs_to(&format!("Mot n°\u{a0}{place}")).await;
            window.types(&words[place - 1]).await;
        }
        window.shows("recovery read back").await;
        axe::finds_nothing(&window, "recovery read back").await;
        window.types_enter().await;
        window.reads("relue et compte").await;

        window.presses_ctrl_shift("l").await;
        window.reads("Espace verrouillé").await;
        let held = window.asks(HELD).await;
        assert_eq!(held, false, "nothing of the records is on the page");
        window.types("goémon séché au soleil").await;
        window.types_enter().await;
        window.reads("Ce n’est pas la phrase secrète").await;
        window.shows("locked, wrong passphrase").await;
        axe::finds_nothing(&window, "locked, wrong passphrase").await;
        pauses().await;
        window.types(PASSPHRASE).await;
        window.types_enter().await;
        window.reads("Cet espace est encore vide").await;

        window.presses("Réglages").await;
        window.chooses("Apparence", "Sombre").await;
        window.reads("Trousseau de l’ordinateur").await;
        axe::finds_nothing(&window, "lock in the settings, dark").await;
        window.asks(SEEN).await;
        pauses().await;
        window.shows("lock in the settings, dark").await;
        window.presses("Changer la phrase secrète…").await;
        window.reads("Phrase secrète actuelle").await;
        pauses().await;
        window.shows("changing the passphrase, dark").await;
        axe::finds_nothing(&window, "changing the passphrase, dark").await;
        window.presses("Fermer").await;
        pauses().await;

        window.presses_ctrl_shift("l").await;
        window.reads("Espace verrouillé").await;
        window.tabs_to("J’ai ma feuille de secours").await;
        window.types_enter().await;
        window.reads("Les douze mots").await;
        pauses().await;
        window.tabs_to("Les douze mots de la feuille").await;
        window.types(&words.join(" ")).await;
        window.tabs_to("Nouvelle phrase secrète").await;
        window.types(ANOTHER).await;
        window.tabs_to("La même, encore une fois").await;
        window.types(ANOTHER).await;
        window.shows("opened by the sheet").await;
        axe::finds_nothing(&window, "opened by the sheet").await;
        window.types_enter().await;
        window.reads("Réglages").await;
        let home = window.closes().await;

        let window = Window::opens_in(home).await;
        window.reads("Espace verrouillé").await;
        window.shows("locked at the start").await;
        window.types(ANOTHER).await;
        window.types_enter().await;
        window.reads("Cet espace est encore vide").await;
        window.closes().await;
    });
}
