use automerge::transaction::Transactable;
use automerge::{AutoCommit, ObjId, ObjType, ROOT, ReadDoc};

use super::{
    Block, Glyph, Kind, Target, canonical, parse, passages, plain, print, read, tidy, write,
};

mod hostile;
mod markdown;
mod merge;
mod round_trip;
mod stored;

const UUID: &str = "0190f3a4-5b6c-7d8e-9f00-112233445566";

/// A document with one text that says this Markdown, and the text.
fn document(markdown: &str) -> (AutoCommit, ObjId) {
    let mut doc = AutoCommit::new().with_actor(automerge::ActorId::from([1_u8; 16]));
    let text = doc.put_object(ROOT, "text", ObjType::Text).unwrap();
    write(&mut doc, &text, markdown).unwrap();
    doc.commit();
    (doc, text)
}

/// The same document on another desk.
fn fork(doc: &mut AutoCommit, actor: u8) -> AutoCommit {
    doc.fork().with_actor(automerge::ActorId::from([actor; 16]))
}

/// Both desks exchange what they have, and must then say the same.
fn exchange(a: &mut AutoCommit, b: &mut AutoCommit, text: &ObjId) -> String {
    a.merge(b).unwrap();
    b.merge(a).unwrap();
    let spans = |doc: &AutoCommit| doc.spans(text).unwrap().collect::<Vec<_>>();
    assert_eq!(spans(a), spans(b), "both replicas hold the same text");
    let said = read(a, text, None).unwrap();
    assert_eq!(
        said,
        canonical(&said),
        "what a merge leaves reads back as itself"
    );
    let reloaded = AutoCommit::load(&a.save()).unwrap();
    assert_eq!(
        read(&reloaded, text, None).unwrap(),
        said,
        "a saved and loaded merge says the same"
    );
    said
}
