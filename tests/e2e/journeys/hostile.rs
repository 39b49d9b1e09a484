//! Texts made to break a screen, in every field of every kind, shown on every page: nothing runs,
//! nothing calls out, nothing is pushed out of its place.

use std::time::Duration;

use escale_store::values::{Fields, Id, Type};
use escale_store::{KINDS, Kind};
use escale_tests::{Desk, Window, filled, hostile, with_keys};
use serde_json::{Value as Json, json};

use super::{alone, pauses};

/// A word of a million letters, for texts that may be so long.
const WORD: usize = 1_000_000;
/// Records of each kind that are opened one by one; their fields hold other texts each.
const OPENED: usize = 2;
const GUARD: &str = include_str!("guard.js");

#[test]
fn hostile_texts_in_every_field_of_every_kind_run_nothing_call_nothing_and_break_nothing() {
    alone(|| async {
        let mut desk = Desk::new("Claire", 91);
        let kinds = fill(&mut desk);
        let acts = acts(&desk, &kinds);
        let (store, folder) = desk.into_store();
        let place = store.folder().to_path_buf();
        drop(store);

        let window = Window::opens_at("Claire", &place).await;
        window.asks(GUARD).await;
        for page in [
            "/",
            "/calendar",
            "/map",
            "/figures",
            "/unread",
            "/bin",
            "/settings",
            "/about",
        ] {
            goes(&window, page).await;
        }
        for (kind, ids) in &kinds {
            goes(&window, &format!("/list/{kind}")).await;
            for id in ids.iter().take(opened()) {
                goes(&window, &format!("/list/{kind}?record={id}")).await;
            }
            let task = match *kind {
                "partner" => "sheet",
                "mission" => "dossier",
                "report" => "write",
                "call" => "board",
                _ => continue,
            };
            for id in ids.iter().take(opened()) {
                goes(&window, &format!("/{task}/{id}")).await;
            }
        }
        window.closes().await;

        let desk = Desk::at("Claire", 92, folder);
        assert_eq!(
            self::acts(&desk, &kinds),
            acts,
            "nothing was written by itself"
        );
    });
}

/// `ESCALE_HOSTILE=all` opens every record, which takes an hour.
fn opened() -> usize {
    match std::env::var_os("ESCALE_HOSTILE") {
        Some(_) => usize::MAX,
        None => OPENED,
    }
}

/// Goes to a page and looks whether anything escaped.
async fn goes(window: &Window, page: &str) {
    window
        .asks(&format!("location.hash = {:?}", format!("#{page}")))
        .await;
    // Drawn, and whatever it asks answered: two answers alike in a row.
    let mut before = Json::Null;
    for _ in 0..40 {
        tokio::time::sleep(Duration::from_millis(60)).await;
        let now = window.asks("return document.body.innerText.length").await;
        if now == before {
            break;
        }
        before = now;
    }
    let found = window.asks("return guarded()").await;
    if found != json!([]) {
        window.shows("escaped").await;
        pauses().await;
        panic!("{page}: {found}");
    }
}

/// As many records of every kind as there are texts, so that each field once holds each of them.
fn fill(desk: &mut Desk) -> Vec<(&'static str, Vec<Id>)> {
    // What is no line of text is refused by the store, which has tests of its own for that.
    let mut texts = hostile::texts();
    texts.retain(|text| {
        Type::Text
            .canonical(&json!(text))
            .is_ok_and(|kept| kept.is_string())
    });
    assert!(texts.len() >= 200, "{} texts can be kept", texts.len());
    let mut made: Vec<(&'static str, Vec<Id>)> = Vec::new();
    for kind in KINDS {
        let bases: Vec<Fields> = (0..8).map(|variant| filled(desk, kind, variant)).collect();
        let ids = desk.write(|writing| {
            (0..texts.len())
                .map(|turn| {
                    let fields = with_texts(bases[turn % 8].clone(), kind, &texts, turn);
                    Ok(writing.create(kind.name, &with_keys(fields))?.id)
                })
                .collect::<escale_store::Result<Vec<Id>>>()
        });
        made.push((kind.name, ids.expect("hostile texts are texts like others")));
    }
    made
}

/// The same record with other texts, in another order for each turn.
fn with_texts(mut fields: Fields, kind: &Kind, texts: &[String], turn: usize) -> Fields {
    for (place, field) in kind.fields.iter().enumerate() {
        let text = &texts[(turn + place) % texts.len()];
        let value = match field.ty {
            // These have checks of their own.
            Type::Text if ["of_kind", "siret", "ror"].contains(&field.name) => continue,
            Type::Text => json!(text),
            Type::Prose if turn == 0 => json!("W".repeat(WORD)),
            Type::Prose => json!(text),
            Type::Words => json!({ "fr": text, "es": texts[(turn + place + 7) % texts.len()] }),
            Type::Set(Type::Text) => json!([text]),
            _ => continue,
        };
        fields.insert(field.name.to_owned(), value);
    }
    fields
}

fn acts(desk: &Desk, kinds: &[(&'static str, Vec<Id>)]) -> usize {
    let ids = kinds.iter().flat_map(|(_, ids)| ids.iter().take(3));
    ids.map(|id| desk.history(*id).total).sum()
}
