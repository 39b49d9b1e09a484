//! What must hold over every service, written once.

use escale_exchange::{Error, Opened, Storage, Trouble, allow_refill, probe};
use escale_tests::{Chance, Member};
use serde_json::json;

use super::hosts::Host;
use crate::meeting::{all_exchange, are_equal};

/// A word to look for on the storage.
const CANARY: &str = "Zanzibarbarie";
/// More than are rolled up into one.
const MANY: usize = 40;

/// The whole suite, in the order in which a team would live through it.
pub fn all(host: &Host) {
    let storage = Opened::at(&host.place).expect("the settings make sense");
    can_be_relied_on(&storage);
    if let Some(wrong) = &host.wrong {
        tells_a_wrong_password(wrong);
    }
    let (claire, youenn) = meet(&storage);
    work_together(&claire, &youenn, &storage);
    disagree_on_a_field(&claire, &youenn, &storage);
    roll_up(&claire, &youenn, &storage);
    nothing_can_be_read(&storage);
    is_emptied_and_filled_again(&claire, &youenn, &storage);
    puts_somebody_out(&claire, &youenn, &storage);
}

fn can_be_relied_on(storage: &Opened) {
    let tried = probe(storage, Chance::new(1, "probe").bytes());
    assert!(tried.good, "it can be relied on: {tried:?}");
    assert!(
        tried.steps.iter().all(|step| step.trouble.is_none()),
        "every step went well: {tried:?}"
    );
    assert_eq!(every_file(storage).len(), 0, "nothing is left of the trial");
    let none = storage.read("escale-nowhere/nothing", 10);
    assert_eq!(none, Ok(None), "a file that is not there is none");
    assert_eq!(storage.list("escale-nowhere"), Ok(vec![]), "nor its folder");
    storage.write("long", &[7; 1000]).expect("it is written");
    assert_eq!(storage.read("long", 999), Ok(None), "longer than wanted");
    let whole = storage.read("long", 1000).expect("it is read");
    assert_eq!(whole.map(|bytes| bytes.len()), Some(1000), "long enough");
    storage.remove("long").expect("it is removed");
    assert_eq!(storage.remove("long"), Ok(()), "removed twice is removed");
}

fn tells_a_wrong_password(wrong: &escale_exchange::Where) {
    let storage = Opened::at(wrong).expect("the settings make sense");
    let denied = Err(Trouble::Denied);
    assert_eq!(storage.list("x").map(drop), denied, "listing");
    assert_eq!(storage.read("x", 9).map(drop), denied, "reading");
    assert_eq!(storage.write("x", b"x"), denied, "writing");
    let tried = probe(&storage, [9; 32]);
    assert!(!tried.good, "it cannot be relied on: {tried:?}");
}

/// Claire founds a team, Youenn asks through the storage and is let in by the code he tells her.
fn meet(storage: &Opened) -> (Member, Member) {
    let claire = Member::new("Claire", 1);
    let youenn = Member::new("Youenn", 2);
    claire.founds();
    claire.exchanges(storage);
    let request = escale_exchange::request(&youenn, "Youenn", "laptop").expect("a request");
    escale_exchange::post_request(storage, &request).expect("it lies on the storage");
    let early = escale_exchange::join_posted(&youenn, storage).expect("it can be asked");
    assert_eq!(early, None, "nobody has approved yet");
    escale_exchange::approve_posted(&claire, storage, &request.code).expect("Claire approves");
    let joined = escale_exchange::join_posted(&youenn, storage).expect("the approval holds");
    assert!(joined.is_some(), "Youenn is in");
    (claire, youenn)
}

fn work_together(claire: &Member, youenn: &Member, storage: &Opened) {
    let hers = claire.desk().create("partner", json!({ "name": CANARY }));
    let his = youenn.desk().create("partner", json!({ "name": "Ports" }));
    all_exchange(&[claire, youenn], storage);
    assert_eq!(
        youenn.desk().value(hers, "name"),
        json!(CANARY),
        "from her to him"
    );
    assert_eq!(
        claire.desk().value(his, "name"),
        json!("Ports"),
        "from him to her"
    );
    are_equal(&[claire, youenn]);
    let again = claire.exchanges(storage);
    let done = (again.bundles_read, again.bundles_sent);
    assert_eq!(done, (0, 0), "a second exchange changes nothing");
}

fn disagree_on_a_field(claire: &Member, youenn: &Member, storage: &Opened) {
    let both = claire.desk().create("partner", json!({ "name": "Pôle" }));
    all_exchange(&[claire, youenn], storage);
    claire.desk().edit(both, json!({ "acronym": "CLR" }));
    youenn.desk().edit(both, json!({ "acronym": "YNN" }));
    all_exchange(&[claire, youenn], storage);
    let conflicts = |member: &Member| {
        let desk = member.desk();
        let all = desk.store().read().conflicts().expect("they are listed");
        all.into_iter()
            .filter(|one| one.card.id == both)
            .map(|one| one.values.len())
            .collect::<Vec<_>>()
    };
    assert_eq!(conflicts(claire), [2], "Claire sees both");
    assert_eq!(conflicts(youenn), [2], "Youenn sees both");
}

fn roll_up(claire: &Member, youenn: &Member, storage: &Opened) {
    for number in 0..MANY {
        let name = format!("{CANARY} {number}");
        claire.desk().create("partner", json!({ "name": name }));
        claire.exchanges(storage);
    }
    let names = every_file(storage);
    let bundles = names.iter().filter(|(path, _)| path.ends_with(".bundle"));
    let count = bundles.count();
    assert!(count < MANY, "small bundles were rolled up: {count} left");
    all_exchange(&[claire, youenn], storage);
    are_equal(&[claire, youenn]);
}

fn nothing_can_be_read(storage: &Opened) {
    for (path, bytes) in every_file(storage) {
        let found = bytes
            .windows(CANARY.len())
            .any(|at| at == CANARY.as_bytes());
        assert!(
            !found && !path.contains(CANARY),
            "{path} gives nothing away"
        );
    }
}

fn is_emptied_and_filled_again(claire: &Member, youenn: &Member, storage: &Opened) {
    let place = escale_exchange::Where::Folder {
        path: "/somewhere".to_owned(),
    };
    escale_exchange::set_target(claire, place).expect("Claire chose the storage");
    claire.exchanges(storage);
    for (path, _) in every_file(storage) {
        storage.remove(&path).expect("it is removed");
    }
    let refused = claire.tries(storage);
    assert!(
        matches!(refused, Err(Error::Storage(Trouble::Emptied))),
        "storage that was full and is empty is not what it was: {refused:?}"
    );
    allow_refill(claire).expect("Claire says that it may be filled");
    claire.exchanges(storage);
    all_exchange(&[claire, youenn], storage);
    let maria = Member::new("Maria", 3);
    claire.admits(&maria);
    all_exchange(&[claire, youenn, &maria], storage);
    are_equal(&[claire, youenn, &maria]);
}

fn puts_somebody_out(claire: &Member, youenn: &Member, storage: &Opened) {
    claire.puts_out(youenn);
    let after = claire.desk().create("partner", json!({ "name": "After" }));
    claire.exchanges(storage);
    let refused = youenn.tries(storage);
    assert!(
        matches!(refused, Err(Error::NotAMember)),
        "Youenn's desk knows that it is out: {refused:?}"
    );
    assert!(!youenn.has(after), "what Claire wrote since is not his");
}

/// Every file there is, and its bytes.
pub fn every_file(storage: &dyn Storage) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    let mut folders = vec![String::new()];
    while let Some(folder) = folders.pop() {
        for entry in storage.list(&folder).expect("it is listed") {
            let path = match folder.as_str() {
                "" => entry.name,
                _ => format!("{folder}/{}", entry.name),
            };
            if entry.folder {
                folders.push(path);
            } else {
                let bytes = storage.read(&path, u64::MAX).expect("it is read");
                files.push((path, bytes.unwrap_or_default()));
            }
        }
    }
    files
}
