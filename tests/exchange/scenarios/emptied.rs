//! Storage that is not what it was: switched, emptied, wiped, full.

use escale_exchange::{Entry, Error, Storage, Trouble, Where, allow_refill, set_target};
use escale_tests::{Member, Share};
use serde_json::json;

use crate::meeting::{all_exchange, are_equal, two};

/// Notes that somebody chose the storage, so that its mark is remembered.
fn chooses(member: &Member) {
    let path = std::env::temp_dir().to_string_lossy().into_owned();
    set_target(member, Where::Folder { path }).expect("the storage is chosen");
}

#[test]
fn scenario_41_storage_switched_to_an_empty_place_gets_everything_and_nothing_is_removed() {
    let (claire, youenn, share) = two();
    let hers = claire.desk().create("partner", json!({ "name": "Hers" }));
    let his = youenn.desk().create("partner", json!({ "name": "His" }));
    all_exchange(&[&claire, &youenn], &share);
    let other = Share::new(2);
    chooses(&claire);
    let report = claire.exchanges(&other);
    assert!(report.refilled, "what lay on the old place lies on the new");
    let maria = Member::new("Maria", 3);
    claire.admits(&maria);
    all_exchange(&[&claire, &maria], &other);
    assert!(
        maria.has(hers) && maria.has(his),
        "all of it is there, what Youenn wrote too"
    );
    assert!(claire.has(hers) && claire.has(his), "nothing was removed");
    are_equal(&[&claire, &maria]);
}

#[test]
fn scenario_42_storage_emptied_or_not_mounted_is_told_and_nothing_is_written_or_removed() {
    let (claire, youenn, share) = two();
    chooses(&claire);
    let kept = claire.desk().create("partner", json!({ "name": "Kept" }));
    all_exchange(&[&claire, &youenn], &share);
    share.empties();
    let refused = claire.tries(&share);
    assert!(
        matches!(refused, Err(Error::Storage(Trouble::Emptied))),
        "its mark is missing: {refused:?}"
    );
    assert_eq!(share.paths(), [""; 0], "nothing was written there");
    assert!(claire.has(kept), "nothing was removed here");
    let nowhere = Where::Folder {
        path: "/nowhere/that/is/mounted".to_owned(),
    };
    let opened = escale_exchange::Opened::at(&nowhere).map(drop);
    assert_eq!(
        opened,
        Err(Trouble::Unreachable),
        "a folder that is not there"
    );
}

#[test]
fn scenario_56_a_share_that_somebody_wiped_is_filled_by_any_one_device_with_all_it_knows() {
    let (claire, youenn, share) = two();
    let hers = claire.desk().create("partner", json!({ "name": "Hers" }));
    all_exchange(&[&claire, &youenn], &share);
    share.empties();
    chooses(&youenn);
    allow_refill(&youenn).expect("it may be filled again");
    let report = youenn.exchanges(&share);
    assert!(report.refilled, "Youenn fills it alone");
    let maria = Member::new("Maria", 3);
    youenn.admits(&maria);
    all_exchange(&[&youenn, &maria], &share);
    assert!(maria.has(hers), "what Claire wrote is there again");
    all_exchange(&[&claire, &youenn, &maria], &share);
    are_equal(&[&claire, &youenn, &maria]);
}

/// Storage on which bundles find no room.
struct Narrow<'s>(&'s Share);

impl Storage for Narrow<'_> {
    fn list(&self, folder: &str) -> Result<Vec<Entry>, Trouble> {
        self.0.list(folder)
    }
    fn read(&self, path: &str, most: u64) -> Result<Option<Vec<u8>>, Trouble> {
        self.0.read(path, most)
    }
    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Trouble> {
        match path.ends_with(".bundle") {
            true => Err(Trouble::Full),
            false => self.0.write(path, bytes),
        }
    }
    fn remove(&self, path: &str) -> Result<(), Trouble> {
        self.0.remove(path)
    }
}

#[test]
fn scenario_53_without_room_nothing_is_lost_here_and_it_goes_out_once_there_is_some() {
    let (claire, youenn, share) = two();
    all_exchange(&[&claire, &youenn], &share);
    let kept = claire.desk().create("partner", json!({ "name": "Kept" }));
    let full = claire.tries(&Narrow(&share));
    assert!(
        matches!(full, Err(Error::Storage(Trouble::Full))),
        "it is told: {full:?}"
    );
    assert!(claire.has(kept), "the record is untouched");
    all_exchange(&[&claire, &youenn], &share);
    assert!(youenn.has(kept), "it goes out once there is room");
}
