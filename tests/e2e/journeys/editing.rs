//! Editing: saved as one types, undone after a restart, put into the bin and taken out.

use super::{alone, looks_around, pauses};
use crate::axe;
use escale_tests::Window;

async fn opens_the_partner(window: &Window) {
    window.presses("Partenaires").await;
    window
        .sees("//*[@role='row'][contains(., 'Technopole maritime du Québec')]")
        .await
        .click()
        .await
        .expect("the row opens");
    window
        .sees("//h1[contains(., 'Technopole maritime du Québec')]")
        .await;
}

#[test]
fn an_edit_is_saved_as_one_types_and_undone_after_a_restart() {
    alone(|| async {
        let window = looks_around().await;
        opens_the_partner(&window).await;
        pauses().await;
        window.shows("partner").await;
        axe::finds_nothing(&window, "a partner").await;
        let name = window.field("Nom").await;
        name.send_keys(" (Rimouski)").await.expect("it takes keys");
        window.reads("Enregistré sur cet ordinateur à").await;
        let home = window.closes().await;

        let window = Window::opens_in(home).await;
        window.presses("Partenaires").await;
        window
            .sees("//*[@role='row'][contains(., 'Québec (Rimouski)')]")
            .await;
        window.presses_ctrl("z").await;
        window
            .sees("//*[@role='row'][contains(., 'Technopole maritime du Québec')][not(contains(., '(Rimouski)'))]")
            .await;
        window.shows("undone").await;
        window.closes().await;
    });
}

#[test]
fn a_record_goes_into_the_bin_and_comes_back() {
    alone(|| async {
        let window = looks_around().await;
        opens_the_partner(&window).await;
        window.presses("Mettre à la corbeille").await;
        window.presses("Corbeille").await;
        window.reads("Technopole maritime du Québec").await;
        pauses().await;
        window.shows("bin").await;
        axe::finds_nothing(&window, "the bin").await;
        window.presses_ctrl("z").await;
        window.presses("Partenaires").await;
        window
            .sees("//*[@role='row'][contains(., 'Technopole maritime du Québec')]")
            .await;
        window.closes().await;
    });
}
