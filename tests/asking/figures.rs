//! Figures: counts and sums by year and group, the certain apart from the possible.

use escale_store::values::Truth;
use escale_store::{Error, Figures, FiguresQuery, Rule, When, sample};
use escale_tests::Desk;
use serde_json::json;

fn asks(kind: &str, by: When, years: (i32, i32)) -> FiguresQuery {
    FiguresQuery {
        kind: kind.into(),
        sum: None,
        by,
        first_year: years.0,
        last_year: years.1,
        state: None,
        group: None,
    }
}

fn new_year() -> When {
    When::At { month: 1, day: 1 }
}

fn during(field: &str) -> When {
    When::During(field.into())
}

fn answer(desk: &Desk, query: &FiguresQuery) -> Figures {
    desk.store()
        .read()
        .figures(query)
        .expect("the question is answered")
}

/// Each row as its group and its cells, `2` for what is certain and `2+1` with what only may be.
fn rows(figures: &Figures) -> Vec<(String, Vec<String>)> {
    let cell = |sure: &str, maybe: &str| match maybe {
        "0" => sure.to_owned(),
        maybe => format!("{sure}+{maybe}"),
    };
    figures
        .rows
        .iter()
        .map(|row| {
            let group = match (&row.group, &row.currency) {
                (_, Some(currency)) => currency.clone(),
                (Some(group), None) => group.clone(),
                (None, None) => String::new(),
            };
            let cells = row.cells.iter().map(|one| cell(&one.sure, &one.maybe));
            (group, cells.collect())
        })
        .collect()
}

#[test]
fn agreements_in_force_on_new_year_s_day_are_counted_by_country_and_the_uncertain_apart() {
    let mut desk = Desk::new("Claire", 71);
    desk.write(sample::fill).expect("the sample is made");
    let query = FiguresQuery {
        state: Some("in_force".into()),
        group: Some("country".into()),
        ..asks("agreement", new_year(), (2016, 2019))
    };
    let figures = answer(&desk, &query);
    assert_eq!(figures.years, [2016, 2017, 2018, 2019], "one cell for each");
    let rows = rows(&figures);
    let country = |code: &str| {
        let row = rows.iter().find(|(group, _)| group == code);
        row.map(|(_, cells)| cells.clone())
    };
    let argentina = country("AR").expect("the tripartite cooperation is with Argentina");
    assert_eq!(
        argentina,
        ["0", "0+1", "1", "1"],
        "its start is known as the year 2017: on its first day it may have begun"
    );
    assert_eq!(
        country("FR"),
        None,
        "home is no country one cooperates with, where there is another"
    );
    let behind = desk
        .store()
        .read()
        .behind(&query, 2017, Some("AR"))
        .expect("it is told");
    assert_eq!(behind.len(), 1, "the one that may count stands behind it");
    assert_eq!(behind[0].certain, Truth::May, "and is told apart");
    let behind = desk
        .store()
        .read()
        .behind(&query, 2018, Some("AR"))
        .expect("it is told");
    assert_eq!(
        behind[0].certain,
        Truth::Yes,
        "a year later it certainly counts"
    );
}

#[test]
fn a_mission_known_by_two_years_may_belong_to_either() {
    let mut desk = Desk::new("Claire", 72);
    for starts in ["2019-05-07", "2019", "2019/2020", "2020~"] {
        desk.create(
            "mission",
            json!({ "title": starts, "type": "forum", "starts_on": starts }),
        );
    }
    desk.create("mission", json!({ "title": "one day" }));
    let query = FiguresQuery {
        group: Some("type".into()),
        ..asks("mission", during("starts_on"), (2018, 2021))
    };
    let rows = rows(&answer(&desk, &query));
    assert_eq!(
        rows.len(),
        1,
        "a mission without a day counts in no year: {rows:?}"
    );
    assert_eq!(rows[0].0, "forum", "by its type");
    assert_eq!(
        (rows[0].1[0].as_str(), rows[0].1[1].as_str()),
        ("0", "2+1"),
        "two are certainly of 2019, one may be"
    );
    let behind = desk
        .store()
        .read()
        .behind(&query, 2019, Some("forum"))
        .expect("it is told");
    let told: Vec<(&str, Truth)> = behind
        .iter()
        .map(|one| (one.card.title.as_str(), one.certain))
        .collect();
    assert_eq!(
        told,
        [
            ("2019-05-07", Truth::Yes),
            ("2019", Truth::Yes),
            ("2019/2020", Truth::May)
        ],
        "each as it was counted, what only may be after the others"
    );
}

#[test]
fn money_is_added_up_exactly_and_never_across_currencies() {
    let mut desk = Desk::new("Claire", 73);
    let agreement = desk.create("agreement", json!({ "title": "Accord" }));
    for (year, amount, currency) in [
        (2024, "0.10", "EUR"),
        (2024, "0.20", "EUR"),
        (2024, "1000", "CAD"),
        (2025, "5", "EUR"),
    ] {
        let granted = json!({ "amount": amount, "currency": currency });
        desk.create(
            "funding",
            json!({ "subject": agreement, "year": year, "granted": granted }),
        );
    }
    let query = FiguresQuery {
        sum: Some("granted".into()),
        ..asks("funding", during("year"), (2024, 2025))
    };
    assert_eq!(
        rows(&answer(&desk, &query)),
        [
            ("CAD".to_owned(), vec!["1000".to_owned(), "0".to_owned()]),
            ("EUR".to_owned(), vec!["0.3".to_owned(), "5".to_owned()])
        ],
        "three tenths, not a binary fraction near it"
    );
}

#[test]
fn a_link_s_groups_bear_the_linked_record_s_title() {
    let mut desk = Desk::new("Claire", 74);
    let theme = desk.create("theme", json!({ "name": { "fr": "Croissance bleue" } }));
    desk.create(
        "project",
        json!({ "title": "Baie", "starts_on": "2021", "themes": [theme] }),
    );
    let query = FiguresQuery {
        group: Some("theme".into()),
        ..asks("project", during("starts_on"), (2021, 2021))
    };
    let figures = answer(&desk, &query);
    assert_eq!(
        (
            figures.rows[0].title.as_str(),
            figures.rows[0].group.clone()
        ),
        ("Croissance bleue", Some(theme.to_string())),
        "a kind's name stands for the field that links to it"
    );
}

#[test]
fn a_question_about_what_does_not_exist_is_refused_with_its_rule() {
    let desk = Desk::new("Claire", 75);
    let wrong = [
        (
            asks("spaceship", new_year(), (2020, 2021)),
            Rule::UnknownKind,
        ),
        (
            asks("mission", during("title"), (2020, 2021)),
            Rule::UnknownColumn,
        ),
        (asks("mission", new_year(), (1, 9999)), Rule::TooMany),
        (
            asks("mission", When::At { month: 2, day: 30 }, (2020, 2021)),
            Rule::NoSuchDay,
        ),
        (
            FiguresQuery {
                group: Some("objectives".into()),
                ..asks("mission", new_year(), (2020, 2021))
            },
            Rule::UnknownColumn,
        ),
        (
            FiguresQuery {
                sum: Some("title".into()),
                ..asks("mission", new_year(), (2020, 2021))
            },
            Rule::UnknownColumn,
        ),
    ];
    for (query, rule) in wrong {
        let Err(Error::Invalid(problems)) = desk.store().read().figures(&query) else {
            panic!("{query:?} is refused");
        };
        assert_eq!(problems[0].rule, rule, "{query:?}");
    }
}
