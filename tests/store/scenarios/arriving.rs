//! What arrives late, twice, damaged, for another record, or from another version.

use escale_store::values::Id;
use escale_store::{Rule, Seen};
use escale_tests::{Desk, Newer, same_rows};
use serde_json::json;

fn partner(desk: &mut Desk) -> Id {
    desk.create(
        "partner",
        json!({ "name": "Technopole maritime du Québec", "acronym": "TMQ" }),
    )
}

#[test]
fn scenario_57_what_a_newer_version_sends_is_kept_and_said_and_never_dropped() {
    let mut desk = Desk::new("Claire", 1);
    let id = partner(&mut desk);
    let mut sent = desk.sends(&Seen::new()).remove(0);
    let mut newer = Newer::takes(&sent);
    newer.writes("motto", "Au large");
    sent = newer.sends();
    sent.format += 1;
    let merged = desk.takes(vec![sent.clone()]);
    assert_eq!(
        merged.needs_update,
        [id],
        "what cannot be understood yet is named"
    );
    assert_eq!(merged.applied, 0, "and not guessed at");
    assert_eq!(desk.checks().held, sent.changes.len(), "but kept whole");
    desk.is_sound();
    desk.opens();
    assert_eq!(
        desk.checks().held,
        sent.changes.len(),
        "after a restart too"
    );
    assert_eq!(
        desk.value(id, "acronym"),
        json!("TMQ"),
        "what was here is untouched"
    );
}

#[test]
fn scenario_71_deliveries_twice_in_any_order_with_one_missing_wait_and_say_so() {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let id = partner(&mut laptop);
    for number in 0..6 {
        laptop.edit(id, json!({ "acronym": format!("edit {number}") }));
    }
    let whole = laptop.sends(&Seen::new()).remove(0);
    let count = whole.changes.len();
    let mut gapped = whole.clone();
    let missing = gapped.changes.remove(3);
    let merged = office.takes(vec![gapped.clone()]);
    assert_eq!(merged.applied, 3, "what can be applied is");
    assert_eq!(
        merged
            .waiting
            .iter()
            .map(|held| (held.id, held.changes))
            .collect::<Vec<_>>(),
        [(id, count - 4)],
        "the rest waits, and is counted"
    );
    assert_eq!(
        office.value(id, "acronym"),
        json!("edit 1"),
        "what is complete is shown"
    );
    office.opens();
    let again = office.takes(vec![gapped]);
    assert_eq!(again.applied, 0, "the same again changes nothing");
    assert_eq!(office.checks().held, count - 4, "and is not kept twice");
    let mut late = whole;
    late.changes = vec![missing];
    let merged = office.takes(vec![late]);
    assert_eq!(
        merged.applied,
        count - 3,
        "the missing one brings all that waited"
    );
    assert!(merged.waiting.is_empty(), "nothing waits any more");
    assert_eq!(office.checks().held, 0, "nothing is held any more");
    assert_eq!(
        office.value(id, "acronym"),
        json!("edit 5"),
        "the last edit is shown"
    );
    same_rows(&office, &laptop);
    office.is_sound();
}

#[test]
fn scenario_71_a_record_whose_beginning_is_missing_waits_unseen() {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let id = partner(&mut laptop);
    laptop.edit(id, json!({ "acronym": "later" }));
    let whole = laptop.sends(&Seen::new()).remove(0);
    let mut tail = whole.clone();
    tail.changes.remove(0);
    let merged = office.takes(vec![tail]);
    assert_eq!(merged.waiting.len(), 1, "it waits");
    assert!(
        office.store().read().get(id, office.today()).is_err(),
        "nothing is shown yet"
    );
    office.is_sound();
    office.takes(vec![whole]);
    assert_eq!(
        office.value(id, "acronym"),
        json!("later"),
        "all is there once the beginning is"
    );
    assert_eq!(office.checks().held, 0, "nothing is held any more");
}

#[test]
fn changes_sent_for_another_record_are_set_apart_with_their_rule() {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let (one, other) = (partner(&mut laptop), partner(&mut laptop));
    let mut sent = laptop.sends(&Seen::new());
    let foreign = sent
        .iter()
        .find(|delivery| delivery.id == other)
        .expect("it was sent")
        .changes
        .clone();
    sent.retain(|delivery| delivery.id == one);
    sent[0].changes = foreign;
    let merged = office.takes(sent);
    let held: Vec<_> = merged
        .quarantined
        .iter()
        .map(|held| (held.id, held.rule))
        .collect();
    assert_eq!(
        held,
        [(one, Some(Rule::ForeignChange))],
        "a change is taken only for its own record"
    );
    office.is_sound();
}

#[test]
fn bytes_that_are_no_change_are_set_apart_and_stop_nothing_else() {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let id = partner(&mut laptop);
    let mut sent = laptop.sends(&Seen::new());
    let mut broken = sent[0].changes[0].to_vec();
    let middle = broken.len() / 2;
    broken[middle] ^= 0x55;
    sent[0].changes.push(serde_bytes::ByteBuf::from(broken));
    sent[0]
        .changes
        .push(serde_bytes::ByteBuf::from(b"no change at all".to_vec()));
    let merged = office.takes(sent);
    assert_eq!(
        merged
            .quarantined
            .iter()
            .map(|held| (held.changes, held.rule))
            .collect::<Vec<_>>(),
        [(2, Some(Rule::DamagedChange))],
        "what is damaged is named"
    );
    assert_eq!(
        office.value(id, "acronym"),
        json!("TMQ"),
        "what is whole arrives"
    );
    office.is_sound();
}
