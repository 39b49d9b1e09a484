//! Leaving records at home before a journey, and having them back.

use std::fs;

use escale_attachments::{State, add, open, state};
use escale_exchange::{Error, Unready};
use escale_store::Error as StoreError;
use escale_store::values::Id;
use escale_tests::{Member, Share, Weather, empty_folder};
use serde_json::json;

use crate::meeting::{all_exchange, are_equal, two};

/// A word that stands in what stays at home alone.
const HOME: &str = "Zanzibarbarie";
/// Writes and calls of a departure or of coming home, of which there are fewer.
const MOST: usize = 400;

/// Claire and Youenn with three partners each knows; Claire takes the first along.
fn three() -> (Member, Member, Share, [Id; 3]) {
    let (claire, youenn, share) = two();
    let travels = claire.desk().create("partner", json!({ "name": "TMQ" }));
    let mine = claire.desk().create("partner", json!({ "name": HOME }));
    let his = youenn
        .desk()
        .create("partner", json!({ "name": format!("{HOME} two") }));
    all_exchange(&[&claire, &youenn], &share);
    (claire, youenn, share, [travels, mine, his])
}

/// Whether a part of the word stands in a file below a folder.
fn says(folder: &std::path::Path) -> bool {
    let word = b"anzibarbar";
    fs::read_dir(folder)
        .expect("the folder reads")
        .any(|entry| {
            let path = entry.expect("the folder reads").path();
            if path.is_dir() {
                return says(&path);
            }
            let bytes = fs::read(path).expect("the file reads").to_ascii_lowercase();
            bytes.windows(word.len()).any(|part| part == word)
        })
}

#[test]
fn what_is_left_at_home_comes_back_with_all_that_was_written_on_the_road_and_at_home() {
    let (claire, youenn, share, [travels, mine, his]) = three();
    assert!(says(claire.desk().folder()), "the word can be found before");
    let departed = claire.departs(&share, &[travels]);
    assert_eq!((departed.left, departed.goes), (2, 1), "two stay, one goes");
    assert!(
        departed.clean && !says(claire.desk().folder()),
        "no word of them is left"
    );
    assert!(
        !claire.has(mine) && !claire.has(his) && claire.has(travels),
        "as it was chosen"
    );

    let on_the_road = claire
        .desk()
        .create("partner", json!({ "name": "Met on the road" }));
    claire.desk().edit(travels, json!({ "acronym": "TMQ" }));
    youenn.desk().edit(mine, json!({ "acronym": "Z" }));
    youenn
        .desk()
        .edit(travels, json!({ "website": "https://tmq.ca" }));
    all_exchange(&[&claire, &youenn], &share);
    assert!(
        !claire.has(mine),
        "an exchange on the road brings nothing of it"
    );
    assert!(
        youenn.has(on_the_road),
        "what was written on the road is at home already"
    );
    assert_eq!(
        claire.desk().value(travels, "website"),
        json!("https://tmq.ca"),
        "what travels goes on"
    );
    assert!(!says(claire.desk().folder()), "nor a word");

    assert_eq!(claire.comes_home().coming, 2, "two are on their way");
    let report = claire.exchanges(&share);
    assert_eq!(
        (report.away.left, report.away.coming),
        (0, 0),
        "they have arrived"
    );
    all_exchange(&[&claire, &youenn], &share);
    are_equal(&[&claire, &youenn]);
    claire.desk().is_sound();
    assert_eq!(
        claire.desk().value(mine, "acronym"),
        json!("Z"),
        "with what was written at home"
    );
    let report = claire.exchanges(&share);
    assert_eq!(
        (report.bundles_read, report.bundles_sent),
        (0, 0),
        "and then it is quiet"
    );
}

#[test]
fn three_desks_are_equal_after_two_of_them_have_travelled() {
    let (claire, youenn, share, [travels, mine, his]) = three();
    let maria = Member::new("María", 3);
    claire.admits(&maria);
    all_exchange(&[&claire, &youenn, &maria], &share);
    claire.departs(&share, &[travels]);
    youenn.departs(&share, &[his]);
    maria.desk().edit(mine, json!({ "acronym": "M" }));
    claire.desk().edit(travels, json!({ "acronym": "C" }));
    youenn.desk().edit(his, json!({ "acronym": "Y" }));
    all_exchange(&[&claire, &youenn, &maria], &share);
    claire.comes_home();
    all_exchange(&[&claire, &youenn, &maria], &share);
    youenn.comes_home();
    all_exchange(&[&claire, &youenn, &maria], &share);
    are_equal(&[&claire, &youenn, &maria]);
    assert_eq!(
        claire.desk().value(his, "acronym"),
        json!("Y"),
        "also from the other who travelled"
    );
}

#[test]
fn nothing_is_left_while_the_storage_does_not_give_it_back() {
    let (claire, youenn, share, [travels, mine, _]) = three();
    // Youenn's computer is broken, and what he published is altered on the storage where nobody looks.
    let his: Vec<String> = share.paths();
    let name = escale_exchange::team(&youenn)
        .expect("a team")
        .expect("a team")
        .me
        .to_string();
    for path in his
        .iter()
        .filter(|path| path.contains(&name) && path.ends_with(".bundle"))
    {
        let mut bytes = share.bytes(path).expect("it was listed");
        let last = bytes.len() - 20;
        bytes[last] ^= 1;
        share.plant(path, bytes);
    }
    let departed = claire.departs(&share, &[travels]);
    assert_eq!(
        departed.left, 2,
        "Claire has what he wrote, so she gives it again first"
    );

    claire.comes_home();
    claire.exchanges(&share);
    assert!(claire.has(mine), "and it comes back");
}

#[test]
fn a_storage_that_loses_what_it_is_given_is_told_and_nothing_is_removed() {
    let (claire, _, share, [travels, mine, his]) = three();
    let deaf = Deaf(&share);
    let before = claire.desk().seen();
    let refused = claire.tries_to_depart(&deaf, &[travels]);
    assert!(
        matches!(refused, Err(Error::Departure(Unready::NotThere))),
        "it is said why: {refused:?}"
    );
    assert_eq!(claire.desk().seen(), before, "nothing was removed");
    assert!(claire.has(mine) && claire.has(his), "neither hers nor his");
    assert!(
        !claire.desk().folder().join("rehearsal").exists(),
        "the rehearsal is gone"
    );
}

/// A storage that gives no wholes and no second bundle back to whoever reads it from its beginning.
struct Deaf<'s>(&'s Share);

impl escale_exchange::Storage for Deaf<'_> {
    fn list(&self, folder: &str) -> Result<Vec<escale_exchange::Entry>, escale_exchange::Trouble> {
        self.0.list(folder)
    }

    fn read(&self, path: &str, most: u64) -> Result<Option<Vec<u8>>, escale_exchange::Trouble> {
        // What is written is compared at once and then found to be as it was: only its end is cut when it
        // is read with all the room there is.
        let bytes = self.0.read(path, most)?;
        Ok(bytes.map(|mut bytes| {
            if path.ends_with(".bundle") && most > bytes.len() as u64 + 1 {
                bytes.truncate(bytes.len() / 2);
            }
            bytes
        }))
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), escale_exchange::Trouble> {
        self.0.write(path, bytes)
    }

    fn remove(&self, path: &str) -> Result<(), escale_exchange::Trouble> {
        self.0.remove(path)
    }
}

#[test]
fn it_can_be_stopped_at_any_step_until_then_with_nothing_changed() {
    let (claire, _, share, [travels, mine, his]) = three();
    let keep = [travels].into();
    for step in 1..MOST {
        let mut left = step;
        let went = escale_exchange::depart(&claire, &share, &keep, &mut |_| {
            left -= 1;
            match left {
                0 => Err(StoreError::Cancelled),
                _ => Ok(()),
            }
        });
        match went {
            Ok(departed) => {
                assert_eq!(departed.left, 2, "at last nobody stopped it");
                assert!(step > 5, "it could be stopped at {step} steps");
                return;
            }
            Err(error) => assert!(
                matches!(error, Error::Store(StoreError::Cancelled)),
                "step {step}: it says that it was stopped: {error:?}"
            ),
        }
        assert_eq!(claire.away().left, 0, "step {step}: nothing is away");
        assert!(
            claire.has(mine) && claire.has(his),
            "step {step}: all is here"
        );
    }
    panic!("a departure has fewer steps");
}

/// A departure or coming home is cut short by `kills` at every place in turn; whatever is left of it, all
/// desks are equal once Claire is at home.
fn is_killed_everywhere(kills: impl Fn(&Member, &Share, usize, bool)) {
    for after in [false, true] {
        let mut place = 1;
        loop {
            let (claire, youenn, share, [travels, mine, his]) = three();
            kills(&claire, &share, place, after);
            let departed = claire.tries_to_depart(&share, &[travels]);
            let departed = departed.is_ok_and(|departed| departed.clean);
            share.revives();
            claire.restarts();
            let away = claire.away().left;
            assert!(
                away == 0 || away == 2,
                "place {place}: all of it or nothing: {away}"
            );
            youenn.desk().edit(mine, json!({ "acronym": "Z" }));
            youenn.exchanges(&share);
            claire.exchanges(&share);
            if away > 0 {
                assert!(
                    !says(claire.desk().folder()),
                    "place {place}: no word is left"
                );
            }
            kills(&claire, &share, place, after);
            let _ = escale_exchange::come_home(&claire);
            let _ = claire.tries(&share);
            share.revives();
            claire.restarts();
            claire.comes_home();
            all_exchange(&[&claire, &youenn], &share);
            assert_eq!(
                claire.away(),
                Default::default(),
                "place {place}: all is back"
            );
            assert!(claire.has(his), "place {place}: also what Youenn wrote");
            are_equal(&[&claire, &youenn]);
            if departed {
                break;
            }
            place += 1;
            assert!(place < MOST, "a departure has fewer places");
        }
        assert!(place > 5, "it was cut short at {place} places");
    }
}

#[test]
fn a_program_that_is_killed_at_any_write_loses_nothing() {
    is_killed_everywhere(|claire, _, place, after| claire.dies_at(place, after));
}

#[test]
fn a_program_that_is_killed_at_any_call_of_the_storage_loses_nothing() {
    is_killed_everywhere(|_, share, place, after| share.kills_at(place, after));
}

#[test]
fn who_travels_speaks_for_nobody_and_who_is_at_home_fills_an_emptied_storage() {
    let (claire, youenn, share, [travels, mine, his]) = three();
    claire.departs(&share, &[travels]);
    share.empties();
    claire.desk().edit(travels, json!({ "acronym": "C" }));
    let report = claire.exchanges(&share);
    assert!(
        !report.all_sent && !report.refilled,
        "she has not all of it: {report:?}"
    );
    claire.comes_home();
    let waiting = claire.exchanges(&share);
    assert_eq!(
        waiting.away.coming, 2,
        "nobody has filled it yet, and it is said so"
    );
    youenn.exchanges(&share);
    all_exchange(&[&claire, &youenn], &share);
    assert!(claire.has(mine) && claire.has(his), "Youenn had it");
    assert_eq!(claire.away().coming, 0, "nothing is owed any more");
    are_equal(&[&claire, &youenn]);
}

#[test]
fn who_is_put_out_on_the_road_takes_nothing_from_the_team() {
    let (claire, youenn, share, [travels, mine, his]) = three();
    claire.departs(&share, &[travels]);
    youenn.puts_out(&claire);
    youenn.exchanges(&share);
    assert!(
        matches!(claire.tries(&share), Err(Error::NotAMember)),
        "she is told"
    );
    claire.comes_home();
    assert!(
        matches!(claire.tries(&share), Err(Error::NotAMember)),
        "nothing comes to her"
    );
    let maria = Member::new("María", 3);
    youenn.admits(&maria);
    all_exchange(&[&youenn, &maria], &share);
    assert!(
        maria.has(mine) && maria.has(his) && maria.has(travels),
        "the team has all of it"
    );
}

#[test]
fn attached_files_that_stay_go_once_the_storage_has_them_and_those_that_travel_come() {
    let (claire, youenn, share) = two();
    let attaches = |member: &Member, name: &str| {
        let folder = empty_folder();
        let path = folder.path().join(name);
        fs::write(&path, name.repeat(1_000)).expect("the file is written");
        let mut desk = member.desk();
        let blob = add(desk.folder(), &path, &mut |_, _| Ok(())).expect("the file is taken in");
        let written = desk.write(|writing| writing.attach_new(None, None, &blob));
        (written.expect("its record is made").id, blob)
    };
    let (_, stays) = attaches(&claire, "stays.txt");
    let (travels, goes) = attaches(&youenn, "goes.txt");
    escale_exchange::set_bring(&claire, escale_exchange::Bring::Asked).expect("it is chosen");
    all_exchange(&[&claire, &youenn], &share);
    let lies = |blob| state(claire.desk().folder(), blob);
    assert_eq!(
        (lies(&stays), lies(&goes)),
        (State::Present, State::Missing),
        "before"
    );
    let departed = claire.departs(&share, &[travels]);
    assert_eq!(departed.files_missing, 0, "what travels was brought");
    assert_eq!(
        (lies(&stays), lies(&goes)),
        (State::Missing, State::Present),
        "on the road"
    );
    claire.comes_home();
    escale_exchange::set_bring(&claire, escale_exchange::Bring::All).expect("it is chosen");
    claire.exchanges(&share);
    assert_eq!(
        (lies(&stays), lies(&goes)),
        (State::Present, State::Present),
        "at home"
    );
    assert!(open(claire.desk().folder(), &stays).is_ok(), "and it opens");
}

#[test]
fn nobody_departs_twice_and_nothing_is_away_where_everything_travels() {
    let (claire, _, share, all) = three();
    let departed = claire.departs(&share, &all);
    assert_eq!(
        (departed.left, claire.away().left),
        (0, 0),
        "nothing was left"
    );
    claire.departs(&share, &all[..1]);
    let again = claire.tries_to_depart(&share, &all[..1]);
    assert!(
        matches!(again, Err(Error::Departure(Unready::Away))),
        "she travels already: {again:?}"
    );
    let alone = Member::new("Ewen", 4);
    let nowhere = alone.tries_to_depart(&share, &[]);
    assert!(
        matches!(nowhere, Err(Error::NoTeam)),
        "without a team nothing can be left"
    );
}

#[test]
fn a_second_journey_and_storms_on_the_way_end_with_everything_at_home() {
    let (claire, youenn, share, [travels, mine, his]) = three();
    for round in 0..3 {
        claire.departs(&share, &[travels]);
        share.weather(Weather::STORM);
        claire
            .desk()
            .edit(travels, json!({ "acronym": format!("C{round}") }));
        youenn
            .desk()
            .edit(his, json!({ "acronym": format!("Y{round}") }));
        let _ = (claire.tries(&share), youenn.tries(&share));
        claire.comes_home();
        let _ = (claire.tries(&share), youenn.tries(&share));
        share.weather(Weather::CALM);
        share.settles();
        all_exchange(&[&claire, &youenn], &share);
        all_exchange(&[&claire, &youenn], &share);
        assert!(
            claire.has(mine) && claire.has(his),
            "round {round}: all is at home"
        );
        are_equal(&[&claire, &youenn]);
    }
}

#[test]
fn what_only_who_travelled_has_read_reaches_the_others_once_they_are_home() {
    let (claire, youenn, share, [travels, mine, his]) = three();
    let maria = Member::new("María", 3);
    claire.admits(&maria);
    all_exchange(&[&claire, &youenn, &maria], &share);
    claire.departs(&share, &[travels]);
    let before = share.paths();
    youenn.desk().edit(
        travels,
        json!({ "acronym": "Y", "website": "https://tmq.ca" }),
    );
    youenn.exchanges(&share);
    claire.exchanges(&share);
    // The storage loses it before María has read it, and Youenn's computer is broken.
    for path in share.paths() {
        if path.ends_with(".bundle") && !before.contains(&path) {
            share.steal(&path);
        }
    }
    claire.comes_home();
    all_exchange(&[&claire, &maria], &share);
    assert_eq!(
        maria.desk().value(travels, "acronym"),
        json!("Y"),
        "María has read all that Claire's whole stands for, and reads it all the same"
    );
    assert!(claire.has(mine) && claire.has(his), "all is at home");
    are_equal(&[&claire, &maria]);
    let quiet = claire.exchanges(&share);
    assert_eq!(
        (quiet.bundles_sent, quiet.refilled),
        (0, false),
        "it is made good once, not at every exchange"
    );
}
