//! The founding page typed in, by keyboard alone, into an empty workspace.

use escale_tests::{Desk, Window};
use serde_json::{Value as Json, json};

use super::{alone, pauses};

/// What is typed into a field, and how it is left.
enum Into {
    /// A text, a number or a day as people write it.
    Text(&'static str, &'static str),
    /// A record to link to, found by its name.
    Link(&'static str, &'static str),
    /// A record to link to that does not exist yet.
    NewLink(&'static str, &'static str),
}

use Into::{Link, NewLink, Text};

/// The area's number key, the new record's title, and its fields.
const PAGE: &[(&str, &str, &[Into])] = &[
    (
        "2",
        "Technopole maritime du Québec",
        &[
            Text("Sigle", "TMQ"),
            NewLink("Territoire", "Rimouski"),
            Text("Site web", "https://tmq.ca"),
        ],
    ),
    ("2", "Brest métropole", &[NewLink("Territoire", "Brest")]),
    (
        "2",
        "Technopôle Brest-Iroise",
        &[Text("Sigle", "TBI"), Link("Territoire", "Brest")],
    ),
    ("2", "Pôle Mer Bretagne Atlantique", &[]),
    (
        "3",
        "Accord de coopération entre Brest et Rimouski",
        &[
            Text("Date de signature", "2010"),
            NewLink("Thèmes", "Croissance bleue"),
            NewLink("Thèmes", "Biotechnologies marines"),
        ],
    ),
    (
        "3",
        "Coopération tripartite avec la Terre de Feu",
        &[Text("Entrée en vigueur", "depuis 2017")],
    ),
    (
        "4",
        "Mission de prospection au Québec",
        &[Text("Premier jour", "2010")],
    ),
    (
        "6",
        "Appel à manifestation d’intérêt",
        &[Text("Clôture", "7 mai 2020")],
    ),
];

#[test]
fn the_founding_page_is_typed_in_by_keyboard_alone() {
    alone(|| async {
        let (store, folder) = Desk::new("Claire", 93).into_store();
        let place = store.folder().to_path_buf();
        drop(store);
        let window = Window::opens_at("Claire", &place).await;
        for (area, title, fields) in PAGE {
            window.presses_ctrl(area).await;
            pauses().await;
            window.presses_ctrl("n").await;
            pauses().await;
            window.types(title).await;
            window.types_enter().await;
            window.sees(&format!("//h1[contains(., {title:?})]")).await;
            for field in *fields {
                fills(&window, field).await;
            }
        }
        window.presses_ctrl("3").await;
        pauses().await;
        window.shows("typed in").await;
        window.closes().await;
        is_all_there(&Desk::at("Claire", 94, folder));
    });
}

async fn fills(window: &Window, field: &Into) {
    match field {
        Text(name, text) => {
            window.tabs_to(name).await;
            window.types(text).await;
            window.types_tab().await;
        }
        Link(name, title) | NewLink(name, title) => {
            let box_name = format!("Ajouter à\u{a0}: {name}");
            window.tabs_to(&box_name).await;
            if window.asks("return document.activeElement.tagName").await == json!("BUTTON") {
                // There is one already: the button gives the box for another.
                window.types_enter().await;
                pauses().await;
            }
            window.types(title).await;
            let option = match field {
                NewLink(..) => {
                    format!("//*[@role='option'][contains(., 'Créer')][contains(., {title:?})]")
                }
                _ => format!("//*[@role='option'][contains(., {title:?})]"),
            };
            window.sees(&option).await;
            pauses().await;
            window.types_down().await;
            window.types_enter().await;
            window
                .sees(&format!(
                    "//*[contains(@class, 'chip')][contains(., {title:?})]"
                ))
                .await;
        }
    }
    window.reads("Enregistré sur cet ordinateur à").await;
}

fn is_all_there(desk: &Desk) {
    let one = |kind: &str, filter: &str| {
        let page = desk.lists(kind, &[filter], None, false);
        assert_eq!(page.total, 1, "one {kind} where {filter}");
        Json::Object(page.items[0].clone())
    };
    let rimouski = one("territory", "name=Rimouski");
    let tmq = one("partner", "acronym=TMQ");
    assert_eq!(
        (&tmq["website"], &tmq["territory"]),
        (&json!("https://tmq.ca"), &rimouski["id"]),
        "the partner with its site and its place"
    );
    assert_eq!(
        desk.lists("partner", &[], None, false).total,
        4,
        "four partners"
    );
    assert_eq!(
        desk.lists("territory", &[], None, false).total,
        2,
        "the same town is not made twice"
    );
    let signed = one("agreement", "signed_on=2010");
    assert_eq!(
        signed["themes"].as_array().map(Vec::len),
        Some(2),
        "two themes, made on the way"
    );
    let tripartite = one(
        "agreement",
        "title=Coopération tripartite avec la Terre de Feu",
    );
    assert_eq!(
        tripartite["in_force_on"], "2017/..",
        "since a year, as it was typed"
    );
    assert_eq!(
        one("mission", "starts_on=2010")["starts_on"],
        "2010",
        "a year stays a year"
    );
    assert_eq!(
        one("call", "closes_on=2020-05-07")["closes_on"],
        "2020-05-07",
        "a day as people write it"
    );
    desk.is_sound();
}
