//! Lists: order, filters, pages.

use escale_store::{Error, KINDS, Query, Rule, sample};
use escale_tests::Desk;
use serde_json::{Value as Json, json};

fn column(
    desk: &Desk,
    kind: &str,
    filters: &[&str],
    sort: &str,
    descending: bool,
    field: &str,
) -> Vec<Json> {
    let page = desk.lists(kind, filters, Some(sort), descending);
    page.items.iter().map(|item| item[field].clone()).collect()
}

#[test]
fn names_are_sorted_as_people_sort_them() {
    let mut desk = Desk::new("Claire", 21);
    for name in [
        "Zürich", "Évora", "brest", "Eureka", "Åland", "Œuvre", "Oran",
    ] {
        desk.create("territory", json!({"name": name}));
    }
    let sorted = column(&desk, "territory", &[], "name", false, "name");
    assert_eq!(
        sorted,
        [
            "Åland", "brest", "Eureka", "Évora", "Œuvre", "Oran", "Zürich"
        ],
        "accents, ligatures and case do not part words"
    );
}

#[test]
fn days_are_sorted_by_what_is_known_and_records_without_one_come_last() {
    let mut desk = Desk::new("Claire", 22);
    for day in [
        json!("2010"),
        json!("2010-05-07"),
        Json::Null,
        json!("2009-12"),
        json!("201X"),
        json!("2010/.."),
        json!("/2008"),
    ] {
        desk.create("event", json!({"name": "x", "starts_on": day}));
    }
    let up = column(&desk, "event", &[], "starts_on", false, "starts_on");
    assert_eq!(
        up,
        [
            json!("/2008"),
            json!("2009-12"),
            json!("2010"),
            json!("201X"),
            json!("2010/.."),
            json!("2010-05-07"),
            Json::Null
        ],
        "by earliest day, then by latest; an unknown start first, an open end last"
    );
    let down = column(&desk, "event", &[], "starts_on", true, "starts_on");
    assert_eq!(
        down.last(),
        Some(&Json::Null),
        "descending, records without a day still come last"
    );
    assert_eq!(down[0], "2010-05-07", "descending, the latest comes first");
}

#[test]
fn every_type_can_be_filtered_by() {
    let mut desk = Desk::new("Claire", 23);
    let brest = desk.create("territory", json!({"name": "Brest", "country": "FR", "type": "municipality",
        "other_names": {"br": "Brest-bro"}, "location": {"latitude": 48.39, "longitude": -4.48}, "time_zone": "Europe/Paris"}));
    desk.create(
        "territory",
        json!({"name": "Rimouski", "country": "CA", "description": "Port du **Saint-Laurent**"}),
    );
    let ours = desk.create("partner", json!({"name": "Brest métropole", "ours": true, "territory": brest.to_string(), "website": "https://brest.fr"}));
    desk.create("partner", json!({"name": "TMQ", "founded_on": "1999-05"}));
    desk.create(
        "theme",
        json!({"name": {"fr": "Mer"}, "sdg_goals": [14, 9]}),
    );
    desk.create("funding", json!({"subject": ours.to_string(), "year": 2020, "planned": {"amount": "1500.50", "currency": "EUR"}}));
    desk.create(
        "person",
        json!({"family_name": "Kerlidou", "languages": ["fr", "br"], "emails": ["a@b.fr"]}),
    );
    for (kind, filter, expected) in [
        ("territory", "country=fr", 1),
        ("territory", "type=municipality", 1),
        ("territory", "name=BREST", 1),
        ("territory", "title=brest", 1),
        ("territory", "other_names=brest-bro", 1),
        ("territory", "location=48.39 -4.48", 1),
        ("territory", "time_zone=Europe/Paris", 1),
        ("territory", "time_zone=", 1),
        ("territory", "description=saint-laurent", 1),
        ("partner", "ours=true", 1),
        ("partner", "ours=false", 1),
        ("partner", "website=https://brest.fr", 1),
        ("partner", "founded_on=1999", 1),
        ("partner", "founded_on=1999-05-02", 0),
        ("theme", "sdg_goals=14", 1),
        ("theme", "sdg_goals=1", 0),
        ("funding", "year=2020", 1),
        ("funding", "planned=1500.50 EUR", 1),
        ("person", "languages=br", 1),
        ("person", "emails=a@b.fr", 1),
        ("person", "changed_by=claire", 1),
        ("person", "removed=true", 0),
    ] {
        let page = desk.lists(kind, &[filter], None, false);
        assert_eq!(
            (page.items.len(), page.total),
            (expected, expected),
            "{kind} where {filter}"
        );
    }
    let linked = desk.lists("partner", &[&format!("territory={brest}")], None, false);
    assert_eq!(linked.total, 1, "by a link");
}

#[test]
fn every_field_is_asked_whether_it_says_anything_and_none_is_both_empty_and_filled() {
    let mut desk = Desk::new("Claire", 27);
    let themes = ["Mer", "Climat"].map(|name| {
        desk.create("theme", json!({"name": {"fr": name}}))
            .to_string()
    });
    let filled = desk.create(
        "agreement",
        json!({"title": "Brest – Québec", "signed_on": "2010", "themes": themes}),
    );
    let bare = desk.create("agreement", json!({"title": "Sans date"}));
    let gone = desk.create("agreement", json!({"title": "Retiré", "signed_on": "2011"}));
    desk.remove(gone);
    let found = |filters: &[&str]| -> Vec<Json> {
        column(&desk, "agreement", filters, "title", false, "id")
    };
    for field in ["signed_on", "themes"] {
        let with = found(&[&format!("{field}=*")]);
        assert_eq!(
            with,
            [json!(filled)],
            "{field}: the one that says something"
        );
        let without = found(&[&format!("{field}=")]);
        assert_eq!(without, [json!(bare)], "{field}: the one that does not");
    }
    assert_eq!(
        found(&["signed_on=*", "removed=true"]),
        [json!(gone)],
        "in the bin, where nothing is indexed, as well"
    );
    assert_eq!(
        found(&["status=*"]).len() + found(&["status="]).len(),
        2,
        "what is computed is there or is not"
    );
    assert_eq!(found(&["title=*"]).len(), 2, "every title says something");
    assert_eq!(
        found(&["signed_on=*", "title=brest – québec"]),
        [json!(filled)],
        "together with another filter"
    );
}

#[test]
fn of_every_kind_the_empty_and_the_filled_make_the_whole_list() {
    let mut desk = Desk::new("Claire", 28);
    desk.write(sample::fill).expect("the sample is made");
    for kind in KINDS {
        let all = desk.lists(kind.name, &[], None, false).total;
        let states = kind.states.iter().copied();
        let common = ["title", "created_by", "changed_by"];
        let fields = kind.fields.iter().map(|field| field.name);
        for field in fields.chain(states).chain(common) {
            let counted = ["", "*"].map(|value| {
                let filter = format!("{field}={value}");
                desk.lists(kind.name, &[&filter], None, false).total
            });
            assert_eq!(
                counted.iter().sum::<usize>(),
                all,
                "{}.{field}: a record says something there or nothing",
                kind.name
            );
        }
    }
}

#[test]
fn computed_states_filter_lists() {
    let mut desk = Desk::new("Claire", 24);
    desk.create(
        "agreement",
        json!({"title": "Old", "signed_on": "2001", "ends_on": "2003"}),
    );
    desk.create("agreement", json!({"title": "New", "signed_on": "2020"}));
    assert_eq!(
        column(
            &desk,
            "agreement",
            &["status=in_force"],
            "title",
            false,
            "title"
        ),
        ["New"],
        "by status"
    );
    assert_eq!(
        column(
            &desk,
            "agreement",
            &["status=ended"],
            "title",
            false,
            "title"
        ),
        ["Old"],
        "by status"
    );
}

#[test]
fn pages_follow_each_other_without_gap_or_overlap() {
    let mut desk = Desk::new("Claire", 25);
    for n in 0..25 {
        let edition = if n % 3 == 0 {
            Json::Null
        } else {
            json!(format!("{:02}", n % 5))
        };
        desk.create(
            "event",
            json!({"name": format!("Forum {n:02}"), "edition": edition}),
        );
    }
    for sort in ["name", "edition", "changed_at", "starts_on"] {
        for descending in [false, true] {
            let mut seen = Vec::new();
            for page in 0..4 {
                let query = Query {
                    kind: "event".into(),
                    sort: Some(sort.into()),
                    descending,
                    limit: 7,
                    offset: page * 7,
                    ..Query::default()
                };
                let page = desk
                    .store()
                    .read()
                    .list(&query, desk.today())
                    .expect("a page");
                assert_eq!(page.total, 25, "the total does not depend on the page");
                seen.extend(page.items.iter().map(|item| item["id"].to_string()));
            }
            let whole: Vec<String> = desk
                .lists("event", &[], Some(sort), descending)
                .items
                .iter()
                .map(|item| item["id"].to_string())
                .collect();
            assert_eq!(
                seen, whole,
                "pages sorted by {sort} (descending: {descending}) make the whole list"
            );
        }
    }
}

#[test]
fn an_unknown_kind_column_or_value_is_refused_by_name() {
    let desk = Desk::new("Claire", 26);
    let rules = |query: Query| match desk.store().read().list(&query, desk.today()) {
        Err(Error::Invalid(problems)) => problems
            .into_iter()
            .map(|problem| (problem.field, problem.rule))
            .collect(),
        other => panic!("it is refused: {other:?}"),
    };
    let filter = |text: &str| Query {
        kind: "event".into(),
        filters: vec![text.parse().expect("a filter")],
        ..Query::default()
    };
    let found: Vec<(String, Rule)> = rules(Query {
        kind: "nothing".into(),
        ..Query::default()
    });
    assert_eq!(
        found,
        [("kind".to_owned(), Rule::UnknownKind)],
        "no such kind"
    );
    let found: Vec<(String, Rule)> = rules(Query {
        kind: "event".into(),
        sort: Some("x\"; --".into()),
        ..Query::default()
    });
    assert_eq!(found[0].1, Rule::UnknownColumn, "no such column to sort by");
    let found: Vec<(String, Rule)> = rules(filter("nothing=1"));
    assert_eq!(
        found,
        [("nothing".to_owned(), Rule::UnknownColumn)],
        "no such column to filter by"
    );
    let found: Vec<(String, Rule)> = rules(filter("starts_on=yesterday"));
    assert_eq!(found, [("starts_on".to_owned(), Rule::NotADay)], "no day");
    let found: Vec<(String, Rule)> = rules(filter("territory=Brest"));
    assert_eq!(found, [("territory".to_owned(), Rule::NotALink)], "no link");
}

#[test]
fn a_record_s_title_stands_under_one_name_whatever_its_fields_are_called() {
    let mut desk = Desk::new("Claire", 29);
    let anne = desk.create(
        "person",
        json!({"given_name": "Anne", "family_name": "Le Bris"}),
    );
    let brest = desk.create("partner", json!({"name": "Brest métropole"}));
    let role = desk.create(
        "role",
        json!({"person": anne, "partner": brest, "title": {"fr": "Adjointe"}}),
    );
    let said = json!("Anne Le Bris · Brest métropole");
    let [item] = &desk.lists("role", &[], Some("label"), false).items[..] else {
        panic!("there is one role");
    };
    assert_eq!(item["label"], said, "by who holds it and where");
    assert_eq!(
        item["title"],
        json!({"fr": "Adjointe"}),
        "its own field is there too"
    );
    let shown = desk.record(role).to_json();
    assert_eq!(shown["label"], said, "in full as well");
    assert_eq!(
        shown["title"],
        json!({"fr": "Adjointe"}),
        "and as it can be edited"
    );

    desk.write(sample::fill).expect("the sample is made");
    for kind in KINDS {
        for item in desk.lists(kind.name, &[], None, false).items {
            let id = item["id"].as_str().and_then(|id| id.parse().ok());
            let card = desk.store().read().card(id.expect("an id"));
            let title = card.expect("its short form").title;
            assert_eq!(item["label"], title, "a {} as everywhere else", kind.name);
        }
    }
    let named = desk.lists("partner", &["label=brest métropole"], Some("label"), true);
    assert!(named.total > 0, "it can be asked for under that name");
}

#[test]
fn a_list_gives_the_fields_that_are_asked_for_and_every_record_keeps_its_title() {
    let mut desk = Desk::new("Claire", 27);
    desk.write(sample::fill).expect("the sample is made");
    let asks = |kind: &str, fields: &[&str]| {
        let query = Query {
            kind: kind.into(),
            limit: 100,
            fields: fields.iter().map(|name| (*name).to_owned()).collect(),
            ..Query::default()
        };
        desk.store().read().list(&query, desk.today())
    };
    for kind in KINDS {
        let whole = asks(kind.name, &[]).expect("all of it").items;
        let (Some(first), Some(last)) = (kind.fields.first(), kind.fields.last()) else {
            continue;
        };
        for asked in [first.name, last.name] {
            let some = asks(kind.name, &[asked]).expect("one field").items;
            assert_eq!(some.len(), whole.len(), "as many of {}", kind.name);
            for (some, whole) in some.iter().zip(&whole) {
                for name in ["id", "label", "removed", asked] {
                    assert_eq!(some[name], whole[name], "{name} of a {}", kind.name);
                }
                let others = kind.fields.iter().map(|field| field.name);
                let kept: Vec<_> = others
                    .filter(|name| *name != "title" && some.contains_key(*name))
                    .collect();
                let expected: &[&str] = if asked == "title" { &[] } else { &[asked] };
                assert_eq!(kept, expected, "no other field of a {}", kind.name);
            }
        }
    }
    let refused = asks("partner", &["unknown"]);
    assert!(
        matches!(refused, Err(Error::Invalid(ref problems)) if problems.iter().any(|problem| problem.rule == Rule::UnknownColumn)),
        "a field that the kind does not have: {refused:?}"
    );
}
