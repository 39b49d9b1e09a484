//! What waits to be shared.

use escale_tests::Desk;
use serde_json::json;

/// More than all changes of this test are long.
const ROOM: usize = 1_000_000;

#[test]
fn what_waits_goes_out_record_by_record_however_the_edits_were_mixed() {
    let mut desk = Desk::new("Claire", 1);
    desk.write(|writing| writing.begin_sharing())
        .expect("it shares from now on");
    let one = desk.create("partner", json!({ "name": "One" }));
    let other = desk.create("partner", json!({ "name": "Other" }));
    for number in 0..3 {
        for id in [one, other] {
            desk.edit(id, json!({ "acronym": format!("A{number}") }));
        }
    }
    let outgoing = desk.store().read().outgoing(ROOM).expect("what waits");
    let counts: Vec<_> = (outgoing.deliveries.iter())
        .map(|delivery| (delivery.id, delivery.changes.len()))
        .collect();
    assert_eq!(counts.len(), 2, "each record once: {counts:?}");
    assert_eq!((counts[0].0, counts[1].0), (one, other), "the first first");
    let all: usize = counts.iter().map(|(_, changes)| changes).sum();
    let waiting = desk.store().read().unshared().expect("a count");
    assert_eq!(all, waiting, "and nothing is left out");
}
