//! Contents of bundles merged into a store that holds some of it already: as they are, and with the check
//! sums and heads of what they hold. The store is as it was afterwards.

use std::cell::RefCell;

use escale_exchange::bundle::Contents;
use escale_store::values::Moment;
use escale_store::{By, Delivery, Error, Merged, Query, Question, Seen, Store, Writing};
use tempfile::TempDir;

use super::mend::{value, with_sums};
use super::{Fed, seeds};

/// When it is taken in.
const NOW: i64 = 1_790_000_000_000;

/// Contents.
pub fn feed(bytes: &[u8]) -> Fed {
    thread_local! {
        static BASE: RefCell<(Store, TempDir)> = RefCell::new(seeds::base());
    }
    let Some(Contents { deliveries }) = value(bytes) else {
        return Fed::Refused;
    };
    BASE.with_borrow_mut(|(store, _)| {
        let as_it_is = merges(store, &deliveries);
        let mended = with_sums(&deliveries);
        Fed::taken(as_it_is | (mended != deliveries && merges(store, &mended)))
    })
}

/// Whether anything of it is taken in, known, or waits for what comes before it.
fn merges(store: &mut Store, deliveries: &[Delivery]) -> bool {
    let mut taken = false;
    let mut by = By::new("Youenn", Moment::from_millis(NOW), [9; 32]);
    let undone = store.write(&mut by, |writing| {
        let merged = merge(writing, deliveries)?;
        taken = merged.applied + merged.known + merged.waiting.len() > 0;
        judge(writing, deliveries, &merged)?;
        // All of it goes again.
        Err::<(), Error>(Error::Cancelled)
    });
    assert!(
        matches!(undone, Err(Error::Cancelled)),
        "whatever came in, everything can be asked: {undone:?}"
    );
    taken
}

fn merge(writing: &mut Writing<'_>, deliveries: &[Delivery]) -> escale_store::Result<Merged> {
    writing.merge(deliveries.iter().cloned().map(Ok), &mut |_, _| Ok(()))
}

fn judge(
    writing: &mut Writing<'_>,
    deliveries: &[Delivery],
    merged: &Merged,
) -> escale_store::Result<()> {
    let now = Moment::from_millis(NOW);
    let today = now.day();
    for id in &merged.records {
        let record = writing.read().get(*id, today)?;
        assert_eq!(record.id, *id, "a record is found by its id");
        assert!(!record.to_json().is_empty(), "and is told");
        writing.read().history(*id, now, 100, 0)?;
        let query = Query {
            kind: record.kind.clone(),
            limit: 100,
            ..Query::default()
        };
        // A kind that only a newer version knows has no list.
        let listed = writing.read().list(&query, today);
        assert!(
            listed.is_ok() || escale_store::kind_named(&record.kind).is_none(),
            "its list is shown: {listed:?}"
        );
    }
    writing.read().conflicts()?;
    let words = Question {
        words: "first paragraph".to_owned(),
        limit: 10,
        ..Question::default()
    };
    writing.read().search(&words, today)?;
    let everything = |writing: &Writing<'_>| {
        let mut all = Vec::new();
        let sent = writing
            .read()
            .changes_since(&Seen::new(), &mut |_, _| Ok(()), |delivery| {
                all.push(delivery);
                Ok(())
            });
        sent.map(|()| all)
    };
    let before = everything(writing)?;
    let again = merge(writing, deliveries)?;
    assert_eq!(again.applied, 0, "nothing is new the second time");
    assert_eq!(everything(writing)?, before, "and nothing changes");
    Ok(())
}
