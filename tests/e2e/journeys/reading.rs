//! To read: what two desks wrote apart is settled in the window.

use escale_tests::{Desk, exchange};
use serde_json::json;

use super::{alone, pauses};
use crate::axe;
use escale_tests::Window;

#[test]
fn a_conflict_of_two_desks_is_settled_with_one_key_and_the_choice_undone() {
    alone(|| async {
        let mut office = Desk::new("Claire", 1);
        let mut laptop = Desk::new("Youenn", 2);
        let id = office.create(
            "partner",
            json!({ "name": "Technopole maritime du Québec", "acronym": "TMQ" }),
        );
        exchange(&mut office, &mut laptop);
        office.edit(id, json!({ "acronym": "TMQ-R" }));
        laptop.edit(id, json!({ "acronym": "TMQc" }));
        exchange(&mut office, &mut laptop);
        office.closes();

        let window = Window::opens_at("Claire", office.folder()).await;
        window.presses("À lire").await;
        window.reads("TMQc").await;
        pauses().await;
        window.shows("to read").await;
        axe::finds_nothing(&window, "a conflict").await;
        // One key: the first choice keeps one's own.
        window.types("1").await;
        window.reads("Tout est lu.").await;
        window.presses_ctrl("z").await;
        window.reads("TMQc").await;
        window.closes().await;

        office.opens();
        let conflicts = office.store().read().conflicts().expect("they are listed");
        assert_eq!(
            conflicts.len(),
            1,
            "undoing the choice shows both values again: {conflicts:?}"
        );
    });
}
