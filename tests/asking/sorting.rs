//! Lists in the order of the records that a link names.

use escale_store::values::Id;
use escale_store::{Error, Page, Query, Rule};
use escale_tests::Desk;
use serde_json::{Value as Json, json};

/// More than are looked at one by one: as many titles, and as many records that link to them.
const PLACES: usize = 5_000;
const PARTNERS: usize = 8_000;

/// The texts in one column, from top to bottom.
fn column(desk: &Desk, kind: &str, sort: Option<&str>, descending: bool, field: &str) -> Vec<Json> {
    let page = desk.lists(kind, &[], sort, descending);
    page.items.iter().map(|item| item[field].clone()).collect()
}

fn page(
    desk: &Desk,
    filters: &[&str],
    sort: &str,
    descending: bool,
    offset: usize,
    limit: usize,
) -> Page {
    let filters = filters.iter().map(|text| text.parse().expect("a filter"));
    let query = Query {
        kind: "partner".into(),
        filters: filters.collect(),
        sort: Some(sort.into()),
        descending,
        limit,
        offset,
        ..Query::default()
    };
    let found = desk.store().read().list(&query, desk.today());
    found.expect("a page")
}

#[test]
fn a_link_is_sorted_by_the_titles_of_what_it_names_as_people_sort_them() {
    let mut desk = Desk::new("Claire", 31);
    let place = |desk: &mut Desk, name: &str| desk.create("territory", json!({"name": name}));
    let zurich = place(&mut desk, "Zürich");
    let evora = place(&mut desk, "évora");
    let brest = place(&mut desk, "Brest");
    for (name, territory) in [
        ("one", Some(zurich)),
        ("two", Some(brest)),
        ("three", None),
        ("four", Some(evora)),
        ("five", Some(brest)),
    ] {
        desk.create("partner", json!({"name": name, "territory": territory}));
    }
    let names = |desk: &Desk, down| column(desk, "partner", Some("territory"), down, "name");
    assert_eq!(
        names(&desk, false),
        ["two", "five", "four", "one", "three"],
        "by title, accents and case aside; alike in order of creation; those that name nothing last"
    );
    assert_eq!(
        names(&desk, true),
        ["one", "four", "five", "two", "three"],
        "turned round, those that name nothing still last"
    );
    desk.edit(zurich, json!({"name": "Auckland"}));
    assert_eq!(
        names(&desk, false),
        ["one", "two", "five", "four", "three"],
        "a renamed record stands in its new place at once"
    );
    desk.is_sound();
    desk.remove(brest);
    assert_eq!(
        names(&desk, false),
        ["one", "four", "two", "three", "five"],
        "what lies in the bin has no place in the order, and nothing is lost from the list"
    );
    desk.restore(brest);
    assert_eq!(
        names(&desk, false),
        ["one", "two", "five", "four", "three"],
        "taken out of the bin, it has its place again"
    );
    let paged: Vec<Json> = (0..5)
        .flat_map(|offset| page(&desk, &[], "territory", false, offset, 1).items)
        .map(|item| item["name"].clone())
        .collect();
    assert_eq!(paged, names(&desk, false), "one after the other as well");
    desk.is_sound();
    let before = names(&desk, false);
    let (store, folder) = desk.into_store();
    store
        .rebuild(&mut |_, _| Ok(()))
        .expect("everything derived is made again");
    let desk = Desk::at("Claire", 33, folder);
    assert_eq!(
        names(&desk, false),
        before,
        "made again from the documents, the order is the same"
    );
}

#[test]
fn however_many_there_are_all_ways_to_an_order_lead_to_the_same_one() {
    let mut desk = Desk::new("Claire", 32);
    let mut expected = Vec::new();
    let mut people = Vec::new();
    desk.write(|writing| {
        let mut create = |kind: &str, fields: Json| -> Result<Id, Error> {
            let fields = fields.as_object().cloned().unwrap_or_default();
            Ok(writing.create(kind, &fields)?.id)
        };
        let mut places = Vec::new();
        for number in 0..PLACES {
            // Every other bears the name of the one before.
            let name = format!("{:05}", (number / 2 * 37) % (PLACES / 2));
            places.push((create("territory", json!({"name": name}))?, name));
        }
        for name in ["Moal", "Abily"] {
            people.push(create("person", json!({"family_name": name}))?);
        }
        for number in 0..PARTNERS {
            let at = number * 13 % PLACES;
            let (place, title) = places[at].clone();
            let known = number % 40 != 0;
            let place = if known { json!(place) } else { Json::Null };
            let fields = json!({"name": format!("{number}"), "territory": place, "ours": number % 3 == 0, "followed_by": people[number % 2]});
            create("partner", fields)?;
            expected.push((!known, known.then_some((title, at)), number));
        }
        Ok(())
    })
    .expect("the records are made");
    let numbers = |filters: &[&str], sort: &str, descending: bool| -> Vec<usize> {
        let pages = (0..PARTNERS).step_by(1_000);
        pages
            .flat_map(|offset| page(&desk, filters, sort, descending, offset, 1_000).items)
            .filter_map(|item| item["name"].as_str()?.parse().ok())
            .collect()
    };
    for descending in [false, true] {
        expected.sort();
        let filled = expected.partition_point(|(empty, _, _)| !empty);
        if descending {
            expected[..filled].reverse();
        }
        let all: Vec<usize> = expected.iter().map(|(_, _, number)| *number).collect();
        let turned = if descending { "downwards" } else { "upwards" };
        assert!(
            numbers(&[], "territory", descending) == all,
            "all of them, met along the titles, {turned}"
        );
        assert!(
            numbers(&["territory=*"], "territory", descending) == all[..filled],
            "many that are found, met along the titles, {turned}"
        );
        assert!(
            numbers(&["changed_by=claire"], "territory", descending) == all,
            "many that are found, with those that name nothing, {turned}"
        );
        let ours: Vec<usize> = all.iter().filter(|n| *n % 3 == 0).copied().collect();
        assert!(
            numbers(&["ours=true"], "territory", descending) == ours,
            "fewer, each of which is looked at, {turned}"
        );
        let mut by_person: Vec<(usize, usize)> = (0..PARTNERS).map(|n| (1 - n % 2, n)).collect();
        by_person.sort();
        if descending {
            by_person.reverse();
        }
        let by_person: Vec<usize> = by_person.into_iter().map(|(_, n)| n).collect();
        assert!(
            numbers(&[], "followed_by", descending) == by_person,
            "many that name two people, Abily before Moal, {turned}"
        );
    }
}

#[test]
fn a_kind_whose_title_is_made_of_links_is_sorted_by_the_first_of_them() {
    let mut desk = Desk::new("Claire", 34);
    let here = desk.create("partner", json!({"name": "Brest métropole"}));
    for (family, title) in [
        ("Moal", "Adjoint"),
        ("Abily", "Maire"),
        ("Kerlidou", "Juriste"),
    ] {
        let person = desk.create("person", json!({"family_name": family}));
        desk.create(
            "role",
            json!({"person": person, "partner": here, "title": {"fr": title}}),
        );
    }
    let functions = |sort| -> Vec<Json> {
        column(&desk, "role", sort, false, "title")
            .iter()
            .map(|title| title["fr"].clone())
            .collect()
    };
    assert_eq!(
        functions(None),
        ["Maire", "Juriste", "Adjoint"],
        "a role is named by its person: Abily, Kerlidou, Moal"
    );
    assert_eq!(
        functions(Some("title")),
        ["Adjoint", "Juriste", "Maire"],
        "its own field of that name is a column like another"
    );
}

#[test]
fn what_has_no_one_order_is_no_column_to_sort_by() {
    let desk = Desk::new("Claire", 35);
    for (kind, sort) in [
        ("agreement", "themes"),
        ("document", "subjects"),
        ("note", "subject"),
    ] {
        let query = Query {
            kind: kind.into(),
            sort: Some(sort.into()),
            limit: 10,
            ..Query::default()
        };
        match desk.store().read().list(&query, desk.today()) {
            Err(Error::Invalid(problems)) => assert_eq!(
                problems[0].rule,
                Rule::UnknownColumn,
                "{kind}.{sort} may name several records, or records of any kind"
            ),
            other => panic!("{kind}.{sort} is refused: {other:?}"),
        }
    }
}
