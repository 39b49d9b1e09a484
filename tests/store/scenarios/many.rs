//! Weeks apart, then thousands of differences at once.

use escale_store::values::Id;
use escale_store::{About, Choice, ConflictsAsked, Keep};
use escale_tests::{Desk, exchange, same_rows};
use serde_json::{Value as Json, json};

/// Records that both desks edit, and fields of each.
const RECORDS: usize = 1_000;
const FIELDS: [&str; 3] = ["acronym", "legal_form", "wikidata"];

fn whole(writing: &mut escale_store::Writing<'_>, ids: &[Id], word: &str) {
    for (at, id) in ids.iter().enumerate() {
        let fields: serde_json::Map<String, Json> = FIELDS
            .iter()
            .map(|field| ((*field).to_owned(), json!(format!("{word} {at}"))))
            .collect();
        writing.edit(*id, None, &fields).expect("it is edited");
    }
}

fn counts(desk: &Desk) -> Vec<(About, String, usize, usize)> {
    let page = desk.store().read().conflict_page(&ConflictsAsked {
        limit: 40,
        ..ConflictsAsked::default()
    });
    let page = page.expect("a page");
    assert_eq!(
        page.total,
        page.groups.iter().map(|group| group.count).sum::<usize>(),
        "the groups make up the whole"
    );
    page.groups
        .into_iter()
        .map(|group| (group.about, group.kind, group.count, group.records))
        .collect()
}

#[test]
fn scenario_70_thousands_of_differences_are_grouped_settled_at_once_and_taken_back_at_once() {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let ids = office
        .write(|writing| {
            let mut ids = Vec::with_capacity(RECORDS);
            for at in 0..RECORDS {
                let name = json!({ "name": format!("Port {at}") });
                let fields = name.as_object().cloned().expect("an object");
                ids.push(writing.create("partner", &fields)?.id);
            }
            Ok(ids)
        })
        .expect("they are created");
    exchange(&mut office, &mut laptop);
    laptop.clock_says(&office.now().to_string());
    for (desk, word) in [(&mut office, "office"), (&mut laptop, "laptop")] {
        desk.minutes_pass(30);
        desk.write(|writing| {
            whole(writing, &ids, word);
            Ok(())
        })
        .expect("all are edited");
    }
    exchange(&mut office, &mut laptop);

    let all = RECORDS * FIELDS.len();
    let wanted = [(About::Field, "partner".to_owned(), all, RECORDS)];
    for desk in [&office, &laptop] {
        assert_eq!(counts(desk), wanted, "{} sees one group", desk.author());
    }
    let choice = Choice {
        keep: Keep::Of("Youenn".into()),
        about: Some(About::Field),
        kind: Some("partner".into()),
        ids: Vec::new(),
    };
    let plan = office.store().read().plan(&choice, 100, 0);
    let plan = plan.expect("there is a plan");
    assert_eq!(
        (plan.total, plan.records, plan.left, plan.items.len()),
        (all, RECORDS, 0, 100),
        "what would stand, a page at a time"
    );
    let before: Vec<Json> = ids.iter().map(|id| office.value(*id, "wikidata")).collect();
    let settled = office.write(|writing| writing.settle(&choice, &plan.mark));
    assert_eq!(settled.expect("it is done"), all, "all at once");
    assert_eq!(counts(&office), [], "nothing is left");
    assert_eq!(
        office.value(ids[7], "wikidata"),
        json!("laptop 7"),
        "Youenn's values stand"
    );
    exchange(&mut office, &mut laptop);
    assert_eq!(counts(&laptop), [], "at the other desk neither");
    same_rows(&office, &laptop);

    let undone = office.undo();
    assert_eq!(undone.records.len(), RECORDS, "one undo takes back all");
    assert!(undone.kept.is_empty(), "nothing is left as it was settled");
    assert_eq!(counts(&office), wanted, "they stand side by side again");
    let after: Vec<Json> = ids.iter().map(|id| office.value(*id, "wikidata")).collect();
    assert_eq!(after, before, "and what was shown is shown");
    exchange(&mut office, &mut laptop);
    same_rows(&office, &laptop);
    office.is_sound();
    laptop.is_sound();
}
