//! Search: forgiving in the words, exact in the filters, honest about why.

use escale_store::{Error, Question, Reason, Rule};
use escale_tests::Desk;
use serde_json::json;

fn titles(desk: &Desk, words: &str) -> Vec<String> {
    desk.finds(words)
        .items
        .into_iter()
        .map(|hit| hit.card.title)
        .collect()
}

fn library() -> Desk {
    let mut desk = Desk::new("Claire", 11);
    desk.create("agreement", json!({"title": "Coopération décentralisée"}));
    desk.create("partner", json!({"name": "Technopôle Brest-Iroise"}));
    desk.create(
        "partner",
        json!({"name": "Hôpital du Sacré-Cœur", "description": "Recherche en **cardiologie**."}),
    );
    desk.create(
        "territory",
        json!({"name": "Terre de Feu", "country": "AR",
        "other_names": {"es": "Tierra del Fuego"}}),
    );
    desk.create(
        "mission",
        json!({"title": "Mission de softlanding à Rimouski", "starts_on": "2018-10"}),
    );
    desk.create(
        "mission",
        json!({"title": "Séjour soft landing à Québec", "starts_on": "2019"}),
    );
    desk.create("project", json!({"title": "Échanges soft-landing"}));
    desk
}

#[test]
fn words_are_found_without_their_accents_ligatures_and_case() {
    let desk = library();
    for (words, title) in [
        ("cooperation", "Coopération décentralisée"),
        ("COOPÉRATION", "Coopération décentralisée"),
        ("coeur", "Hôpital du Sacré-Cœur"),
        ("cœur", "Hôpital du Sacré-Cœur"),
        ("Technopole", "Technopôle Brest-Iroise"),
        ("sacre coeur", "Hôpital du Sacré-Cœur"),
        ("cardiologie", "Hôpital du Sacré-Cœur"),
    ] {
        assert_eq!(
            titles(&desk, words),
            [title],
            "« {words} » finds the one record that says so"
        );
    }
}

#[test]
fn a_territory_is_found_by_its_name_in_another_language() {
    let desk = library();
    for words in [
        "Terre de Feu",
        "terre feu",
        "Tierra del Fuego",
        "tierra fuego",
    ] {
        assert_eq!(
            titles(&desk, words),
            ["Terre de Feu"],
            "« {words} » is one of its names"
        );
    }
}

#[test]
fn a_plural_the_middle_of_a_word_and_one_typing_error_are_forgiven_and_said() {
    let desk = library();
    for (words, why) in [
        ("coopérations", Reason::Word),
        ("opération", Reason::Part),
        ("cooperaton", Reason::Typo),
        ("coopréation", Reason::Typo),
        ("technopol", Reason::Word),
        ("technopolle", Reason::Typo),
    ] {
        let found = desk.finds(words);
        assert_eq!(found.total, 1, "« {words} » finds one record");
        assert_eq!(
            found.items[0].why, why,
            "and says how « {words} » was understood"
        );
    }
    assert_eq!(
        desk.finds("xylophone").total,
        0,
        "what nobody wrote is not found"
    );
}

#[test]
fn soft_landing_is_found_however_it_is_written() {
    let desk = library();
    let all = [
        "Mission de softlanding à Rimouski",
        "Séjour soft landing à Québec",
        "Échanges soft-landing",
    ];
    for (words, least) in [("softlanding", 2), ("soft-landing", 2), ("soft landing", 2)] {
        let found = titles(&desk, words);
        assert!(found.len() >= least, "« {words} » finds {found:?}");
        assert!(
            found.iter().all(|title| all.contains(&title.as_str())),
            "and nothing else: {found:?}"
        );
    }
}

#[test]
fn marks_point_at_the_words_that_were_found() {
    let mut desk = Desk::new("Claire", 12);
    let long = "Rien ici. ".repeat(60)
        + "La coopération décentralisée y est née en 2010, dit-on à l’époque. "
        + &"Rien là. ".repeat(60);
    desk.create("note", json!({"text": long}));
    let found = desk.finds("cooperation epoque");
    let snippet = found.items[0]
        .snippet
        .clone()
        .expect("a long text has a passage to show");
    let letters: Vec<char> = snippet.text.chars().collect();
    let marked: Vec<String> = snippet
        .marks
        .iter()
        .map(|mark| {
            letters[mark.start..mark.start + mark.length]
                .iter()
                .collect()
        })
        .collect();
    assert_eq!(
        marked,
        ["coopération", "époque"],
        "the marks count characters, not bytes: {snippet:?}"
    );
    assert!(
        snippet.cut.0 && snippet.cut.1,
        "text was left out on both sides"
    );
    assert!(letters.len() <= 200, "a passage is short");
}

#[test]
fn filters_narrow_by_kind_theme_country_year_and_state() {
    let mut desk = Desk::new("Claire", 13);
    let sea = desk.create("theme", json!({"name": {"fr": "Mer"}}));
    let ocean = desk.create(
        "theme",
        json!({"name": {"fr": "Sciences"}, "parent": sea.to_string()}),
    );
    let ushuaia = desk.create("territory", json!({"name": "Ushuaia", "country": "AR"}));
    let brest = desk.create("territory", json!({"name": "Brest", "country": "FR"}));
    let province = desk.create(
        "partner",
        json!({"name": "Provincia", "territory": ushuaia.to_string()}),
    );
    desk.create(
        "partner",
        json!({"name": "Université", "territory": brest.to_string()}),
    );
    let pact = desk.create(
        "agreement",
        json!({"title": "Pacte mer", "signed_on": "2017", "themes": [ocean.to_string()]}),
    );
    desk.create(
        "agreement",
        json!({"title": "Pacte terre", "signed_on": "2010", "ends_on": "2012"}),
    );
    desk.create(
        "party",
        json!({"agreement": pact.to_string(), "partner": province.to_string()}),
    );
    let mission = desk.create(
        "mission",
        json!({"title": "Mission pacte", "agreements": [pact.to_string()], "starts_on": "2031"}),
    );

    let asks = |question: Question| {
        let found = desk.asks(&Question {
            limit: 50,
            ..question
        });
        found
            .items
            .into_iter()
            .map(|hit| hit.card.title)
            .collect::<Vec<_>>()
    };
    let pacts = Question {
        words: "pacte".into(),
        ..Question::default()
    };
    assert_eq!(
        asks(pacts.clone()).len(),
        3,
        "unfiltered, all three are found"
    );
    assert_eq!(
        asks(Question {
            kind: Some("mission".into()),
            ..pacts.clone()
        }),
        ["Mission pacte"],
        "by kind"
    );
    assert_eq!(
        asks(Question {
            theme: Some(sea),
            ..pacts.clone()
        }),
        ["Pacte mer"],
        "a wider theme covers those below it"
    );
    assert_eq!(
        asks(Question {
            year: Some(2017),
            ..pacts.clone()
        }),
        ["Pacte mer"],
        "by year"
    );
    assert_eq!(
        asks(Question {
            state: Some("ended".into()),
            ..pacts.clone()
        }),
        ["Pacte terre"],
        "by computed status"
    );
    assert_eq!(
        asks(Question {
            state: Some("planned".into()),
            ..pacts.clone()
        }),
        ["Mission pacte"],
        "by computed stage"
    );
    let argentina = asks(Question {
        country: Some("ar".into()),
        ..Question::default()
    });
    for title in ["Ushuaia", "Provincia", "Pacte mer", "Mission pacte"] {
        assert!(
            argentina.iter().any(|found| found == title),
            "{title} has to do with Argentina: {argentina:?}"
        );
    }
    assert!(
        !argentina
            .iter()
            .any(|title| title == "Pacte terre" || title == "Université"),
        "these have not"
    );
    let refused = desk.store().read().search(
        &Question {
            limit: 5,
            ..Question::default()
        },
        desk.today(),
    );
    assert!(
        matches!(&refused, Err(Error::Invalid(problems)) if problems[0].rule == Rule::Required),
        "a question without words and filters asks nothing: {refused:?}"
    );
    desk.remove(mission);
    assert_eq!(
        titles(&desk, "mission pacte").len(),
        0,
        "what is in the bin is not found"
    );
    desk.restore(mission);
    assert_eq!(
        titles(&desk, "mission pacte"),
        ["Mission pacte"],
        "and is found again when it is taken out"
    );
}

#[test]
fn signs_of_the_query_language_are_only_signs() {
    let desk = library();
    for words in [
        "\"",
        "coop*",
        "a OR b",
        "NEAR(",
        "title:x",
        "^cooperation",
        "-",
        "{facets}:kind0partner",
        "'; DROP TABLE doc; --",
        "\u{0}",
        "()",
        "*",
    ] {
        let found = desk.store().read().search(
            &Question {
                words: words.into(),
                limit: 5,
                ..Question::default()
            },
            desk.today(),
        );
        assert!(
            matches!(found, Ok(_) | Err(Error::Invalid(_))),
            "{words:?} is answered or refused: {found:?}"
        );
    }
}

#[test]
fn a_running_search_gives_way_to_the_next() {
    let mut desk = Desk::new("Claire", 14);
    let text = "alpha beta gamma delta epsilon zeta eta theta iota kappa ".repeat(40);
    desk.write(|writing| {
        for n in 0..3_000 {
            writing.create(
                "note",
                json!({"text": format!("{text} {n}")})
                    .as_object()
                    .expect("an object"),
            )?;
        }
        Ok(())
    })
    .expect("the notes are written");
    let reader = desk
        .store()
        .reader()
        .expect("a reader opens beside the store");
    let today = desk.today();
    let slow = Question {
        words: "alpha beta gamma delta epsilon".into(),
        limit: 50,
        ..Question::default()
    };
    let outcomes: Vec<bool> = std::thread::scope(|scope| {
        let asked: Vec<_> = (0..8)
            .map(|_| {
                let one = scope.spawn(|| reader.newest(|reading| reading.search(&slow, today)));
                std::thread::sleep(std::time::Duration::from_millis(2));
                one
            })
            .collect();
        asked
            .into_iter()
            .map(|one| matches!(one.join().expect("no panic"), Err(Error::Superseded)))
            .collect()
    });
    assert_eq!(
        outcomes.last(),
        Some(&false),
        "the last question is answered"
    );
    assert!(
        outcomes.iter().any(|superseded| *superseded),
        "an earlier one gave way: {outcomes:?}"
    );
}
