//! Asking beside the one who writes, and beside others who ask.

use std::sync::Barrier;

use escale_tests::Desk;
use serde_json::json;

#[test]
fn several_questions_are_answered_at_the_same_time_and_one_more_waits_its_turn() {
    let mut desk = Desk::new("Claire", 95);
    let id = desk.create(
        "partner",
        json!({ "name": "Technopole maritime du Québec" }),
    );
    let readers = desk
        .store()
        .readers(2)
        .expect("readers open beside the store");
    // Nobody passes before both are asking: with one reader this would never end.
    let both = Barrier::new(2);
    std::thread::scope(|scope| {
        let asked: Vec<_> = (0..2)
            .map(|_| {
                scope.spawn(|| {
                    readers.ask(|reading| {
                        both.wait();
                        reading.card(id)
                    })
                })
            })
            .collect();
        for one in asked {
            let card = one.join().expect("no panic").expect("it is answered");
            assert_eq!(
                card.title, "Technopole maritime du Québec",
                "each is answered"
            );
        }
    });
    for _ in 0..5 {
        assert!(
            readers.ask(|reading| reading.card(id)).is_ok(),
            "a reader that was lent is there again"
        );
    }
}

#[test]
fn a_question_that_panics_gives_its_reader_back() {
    let desk = Desk::new("Claire", 96);
    let readers = desk
        .store()
        .readers(1)
        .expect("a reader opens beside the store");
    let asked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        readers.ask(|_| -> escale_store::Result<()> { panic!("a defect in a question") })
    }));
    assert!(asked.is_err(), "the question panicked");
    assert!(
        readers.ask(|reading| reading.conflicts()).is_ok(),
        "the only reader answers the next"
    );
}
