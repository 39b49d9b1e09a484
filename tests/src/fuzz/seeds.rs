//! Sound bytes of every sort, from which fuzzing begins: the same each time, but for what is sealed.

use escale_exchange::bundle::{self, Contents};
use escale_store::{Delivery, KINDS, Seen, Store};
use serde_json::{Value as Json, json};
use tempfile::TempDir;

use super::mend::cbor;
use super::{header, introduction, roster};
use crate::desk::Desk;
use crate::parcel::pack;
use crate::values::filled;

type Named = Vec<(String, Vec<u8>)>;

/// What Claire wrote first, what she wrote later, and all of it as whole documents.
struct Story {
    first: Vec<Delivery>,
    later: Vec<Delivery>,
    whole: Vec<Delivery>,
}

impl Story {
    fn told() -> Self {
        let mut claire = Desk::new("Claire", 40);
        let mut ids = Vec::new();
        for kind in KINDS {
            let fields = filled(&mut claire, kind, 0);
            ids.push((kind, claire.create(kind.name, Json::Object(fields))));
        }
        let seen = claire.seen();
        let first = claire.sends(&Seen::new());
        for (place, (kind, id)) in ids.iter().enumerate() {
            let fields = filled(&mut claire, kind, 1);
            claire.edit(*id, Json::Object(fields));
            if place % 5 == 0 {
                claire.remove(*id);
            }
        }
        let later = claire.sends(&seen);
        let mut whole = Vec::new();
        let told = claire.store().read().whole(&mut |_, _| Ok(()), |delivery| {
            whole.push(delivery);
            Ok(())
        });
        told.expect("every document is whole");
        Self {
            first,
            later: later
                .into_iter()
                .filter(|one| !one.changes.is_empty())
                .collect(),
            whole,
        }
    }
}

/// A store that has what Claire wrote first, and what Youenn wrote since in some of the same fields.
pub fn base() -> (Store, TempDir) {
    let story = Story::told();
    let mut youenn = Desk::new("Youenn", 41);
    let half = story.first.len() / 2;
    let first: Vec<Delivery> = story.first.into_iter().take(half).collect();
    let ids: Vec<_> = first.iter().map(|one| (one.id, one.kind.clone())).collect();
    youenn.takes(first);
    for (place, (id, kind)) in ids.into_iter().enumerate() {
        if kind == "partner" && place % 2 == 0 {
            youenn.edit(id, json!({ "acronym": format!("Y{place}") }));
        }
    }
    youenn.into_store()
}

pub fn snapshots() -> Named {
    let story = Story::told();
    let mut all = Vec::new();
    for (name, deliveries) in [
        ("first", story.first),
        ("later", story.later),
        ("whole", story.whole),
    ] {
        for delivery in some(&deliveries, 6) {
            let file = format!("{name}-{}", delivery.kind);
            all.push((file, cbor(&contents(vec![delivery]))));
        }
        let few = some(&deliveries, 3);
        all.push((format!("{name}-several"), cbor(&contents(few))));
    }
    all
}

pub fn changes() -> Named {
    let story = Story::told();
    let mut all = vec![("none".to_owned(), pack(&[]))];
    for (name, deliveries) in [("first", story.first), ("later", story.later)] {
        for delivery in some(&deliveries, 4) {
            let file = format!("{name}-{}", delivery.kind);
            all.push((file, pack(&[delivery])));
        }
        all.push((format!("{name}-several"), pack(&some(&deliveries, 3))));
    }
    all
}

pub fn bundles() -> Named {
    let mut all = Vec::new();
    let story = Story::told();
    for (name, deliveries) in [
        ("later", some(&story.later, 2)),
        ("whole", some(&story.whole, 2)),
        ("empty", Vec::new()),
    ] {
        let contents = contents(deliveries);
        all.push((format!("plain-{name}"), [vec![0], cbor(&contents)].concat()));
        let small = zstd::bulk::compress(&cbor(&contents), 12).expect("it is packed");
        all.push((format!("packed-{name}"), [vec![1], small].concat()));
        let reader = super::bundle::reader().to_public();
        let sealed = bundle::pack(&reader, &contents).expect("it is sealed");
        let mut header = super::bundle::header(&sealed);
        if name == "whole" {
            let (device, run, digest) = (header.device, header.run, header.epoch);
            header.covers = vec![bundle::Span {
                device,
                run,
                first: 1,
                last: 6,
            }];
            header.seen = [5, 6, 6]
                .map(|sequence| bundle::Seen {
                    device,
                    run,
                    sequence,
                    digest,
                })
                .to_vec();
            (header.part, header.parts) = (1, 3);
        }
        let file = bundle::write(&header, &sealed, super::bundle::writer());
        all.push((format!("file-{name}"), file));
    }
    all
}

pub fn rosters() -> Named {
    // What is said, by whom, of whom, having seen what.
    let scripts: [(&str, &[u8]); 8] = [
        ("founded", &[]),
        ("two", &[0, 0, 1, 0]),
        ("a key and a gift", &[0, 0, 1, 0, 4, 0, 0, 0, 5, 0, 1, 2]),
        ("put out", &[0, 0, 1, 0, 3, 0, 1, 0, 4, 0, 0, 0]),
        (
            "each puts the other out",
            &[0, 0, 1, 0, 3, 0, 1, 1, 3, 1, 0, 2],
        ),
        ("in another's name", &[0, 0, 1, 0, 7, 0, 2, 0]),
        (
            "taken in after leaving",
            &[0, 0, 1, 0, 3, 1, 1, 0, 0, 1, 2, 2],
        ),
        ("founded twice", &[0, 0, 1, 0, 6, 1, 3, 0, 8, 1, 2, 1]),
    ];
    let mut all = Vec::new();
    for (name, script) in scripts {
        let name = name.replace([' ', '\''], "-");
        all.push((format!("file-{name}"), roster::written(script)));
        all.push((format!("script-{name}"), script.to_vec()));
    }
    all
}

pub fn headers() -> Named {
    let sound = header::known().header.clone();
    let mut json = serde_json::to_value(&sound).expect("a header is written");
    let text = |json: &Json| serde_json::to_vec_pretty(json).expect("it is written");
    let mut all = vec![("protected".to_owned(), text(&json))];
    json["protection"]["wraps"]
        .as_array_mut()
        .expect("wraps")
        .push(json!({ "by": "ring", "finger": [1, 2.5, null], "sealed": {} }));
    all.push(("with a newer seal".replace(' ', "-"), text(&json)));
    json.as_object_mut()
        .expect("an object")
        .remove("protection");
    all.push(("clear".to_owned(), text(&json)));
    all
}

pub fn introductions() -> Named {
    let scene = introduction::Scene::new();
    vec![
        ("request".to_owned(), scene.request),
        ("approval".to_owned(), scene.approval),
    ]
}

fn contents(deliveries: Vec<Delivery>) -> Contents {
    Contents { deliveries }
}

/// So many of them, from everywhere.
fn some(deliveries: &[Delivery], most: usize) -> Vec<Delivery> {
    let step = (deliveries.len() / most).max(1);
    let some = deliveries.iter().step_by(step).take(most);
    some.cloned().collect()
}
