//! A mission from its plan to its report, and the pages made for one task.

use super::{alone, looks_around, pauses};
use crate::axe;

#[test]
fn a_mission_is_planned_its_dossier_filled_and_its_report_half_written() {
    alone(|| async {
        let window = looks_around().await;
        window.presses("Missions").await;
        pauses().await;
        window.presses_ctrl("n").await;
        pauses().await;
        window.types("Mission à Rimouski").await;
        window.types_enter().await;
        window.sees("//h1[contains(., 'Mission à Rimouski')]").await;
        let starts = window.field("Premier jour").await;
        starts
            .send_keys("14/09/2026\t")
            .await
            .expect("it takes keys");
        let ends = window.field("Dernier jour").await;
        ends.send_keys("18/09/2026\t").await.expect("it takes keys");
        let objectives = window.field("Objectifs").await;
        objectives
            .send_keys("Préparer la convention.")
            .await
            .expect("it takes keys");
        window.reads("Enregistré sur cet ordinateur à").await;
        pauses().await;
        window.presses("Dossier").await;
        window.reads("Préparer la convention.").await;
        pauses().await;
        window.shows("dossier").await;
        axe::finds_nothing(&window, "a mission's dossier").await;
        window.presses("Rédiger le compte rendu").await;
        window.presses("Préparer à partir de la mission").await;
        window
            .sees("//textarea[contains(., 'Objectifs') or string-length(.) > 40]")
            .await;
        pauses().await;
        let text = window
            .asks("return [...document.querySelectorAll('main textarea')].map((one) => one.value).join(' ')")
            .await;
        let text = text.as_str().unwrap_or_default();
        assert!(
            text.contains("Préparer la convention."),
            "what is known stands in it: {text}"
        );
        window.reads("Enregistré sur cet ordinateur à").await;
        window.shows("report").await;
        axe::finds_nothing(&window, "a report being written").await;
        window.closes().await;
    });
}

#[test]
fn the_partner_sheet_and_the_call_board_break_no_rule_of_accessibility() {
    alone(|| async {
        let window = looks_around().await;
        window.presses("Partenaires").await;
        window
            .sees("//*[@role='row'][contains(., 'Technopole maritime du Québec')]")
            .await
            .click()
            .await
            .expect("the row opens");
        window.presses("Fiche partenaire").await;
        pauses().await;
        window.shows("partner sheet").await;
        axe::finds_nothing(&window, "a partner's sheet").await;
        window.presses("Appels").await;
        window
            .sees("//*[@role='row'][contains(., 'manifestation d’intérêt 2020')]")
            .await
            .click()
            .await
            .expect("the row opens");
        window.presses("Candidatures").await;
        pauses().await;
        window.shows("call board").await;
        axe::finds_nothing(&window, "a call's board").await;
        window.presses("Chiffres").await;
        pauses().await;
        window.shows("figures").await;
        axe::finds_nothing(&window, "figures").await;
        window.closes().await;
    });
}

#[test]
fn at_twice_the_size_every_area_still_fits_the_window() {
    alone(|| async {
        let window = looks_around().await;
        for _ in 0..12 {
            window.presses_ctrl("=").await;
        }
        for area in [
            "/",
            "/list/partner",
            "/list/agreement",
            "/calendar",
            "/map",
            "/figures",
            "/settings",
        ] {
            window.asks(&format!("location.hash = '#{area}'")).await;
            pauses().await;
            let wide = window
                .asks("return document.documentElement.scrollWidth - window.innerWidth")
                .await;
            window
                .shows(&format!("twice {}", area.replace('/', " ")))
                .await;
            assert!(
                wide.as_f64() <= Some(1.0),
                "{area} goes {wide} points beyond the window"
            );
        }
        window.closes().await;
    });
}
