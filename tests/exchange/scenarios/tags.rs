//! ETags that something between the storage and the desks has altered: nothing rests on them.

use escale_exchange::{Opened, Trouble, probe};
use escale_tests::Member;
use serde_json::json;

use crate::meeting::{all_exchange, are_equal};
use crate::services::hosts::{Host, Tags};

/// Ways in which ETags are altered: by name, and what becomes of one.
const ALTERED: [(&str, Tags); 5] = [
    // Apache does this to whatever it packs; a client that sends it back is told that it is another.
    ("packed on the way", |_, tag| {
        tag.replacen('"', "\"gzip-", 1)
    }),
    ("with an ending", |_, tag| match tag.strip_suffix('"') {
        Some(tag) => format!("{tag}-gzip\""),
        None => format!("{tag}-gzip"),
    }),
    ("the same for all", |_, _| "\"0\"".to_owned()),
    ("another each time", |answer, _| format!("W/\"{answer}\"")),
    ("none at all", |_, _| String::new()),
];

#[test]
fn scenario_46_whatever_becomes_of_etags_the_exchange_goes_both_ways() {
    for (name, tags) in ALTERED {
        let host = Host::webdav_behind(Some(tags));
        let storage = Opened::at(&host.place).expect("the settings make sense");
        let tried = probe(&storage, [46; 32]);
        assert!(tried.good, "{name}: it can be relied on: {tried:?}");
        let claire = Member::new("Claire", 1);
        let youenn = Member::new("Youenn", 2);
        claire.founds();
        claire.admits(&youenn);
        let hers = claire.desk().create("partner", json!({ "name": "Pôle" }));
        all_exchange(&[&claire, &youenn], &storage);
        assert!(youenn.has(hers), "{name}: from her to him");
        for turn in 0..3 {
            youenn
                .desk()
                .edit(hers, json!({ "acronym": turn.to_string() }));
            youenn.exchanges(&storage);
            claire.exchanges(&storage);
            let reads = claire.desk().value(hers, "acronym");
            assert_eq!(reads, json!(turn.to_string()), "{name}: from him to her");
            claire.desk().edit(
                hers,
                json!({ "website": format!("https://example.org/{turn}") }),
            );
            claire.exchanges(&storage);
            youenn.exchanges(&storage);
        }
        are_equal(&[&claire, &youenn]);
        let again = claire.exchanges(&storage);
        let done = (again.bundles_read, again.bundles_sent);
        assert_eq!(done, (0, 0), "{name}: nothing goes round and round");
        let desk = claire.desk();
        let conflicts = desk.store().read().conflicts().expect("they are listed");
        assert!(conflicts.is_empty(), "{name}: nothing was written over");
        desk.is_sound();
    }
}

#[test]
fn scenario_46_a_file_that_is_put_there_again_is_read_as_it_is_now() {
    for (name, tags) in ALTERED {
        let host = Host::webdav_behind(Some(tags));
        let storage = Opened::at(&host.place).expect("the settings make sense");
        for bytes in [b"one", b"two"] {
            escale_exchange::Storage::write(&storage, "x", bytes).expect("it is written");
            let read: Result<_, Trouble> = escale_exchange::Storage::read(&storage, "x", 9);
            let read = read.unwrap_or_else(|trouble| panic!("{name}: it is read: {trouble:?}"));
            assert_eq!(read.as_deref(), Some(bytes.as_slice()), "{name}");
        }
    }
}
