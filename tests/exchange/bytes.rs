//! Every byte altered and every length cut: a file is taken whole or not at all.

use escale_exchange::bundle::{self, Header, Refused, Span};
use escale_exchange::roster::{Roster, Standing};
use escale_exchange::{DeviceKeys, Digest, Incarnation, TeamId, path};
use escale_tests::{Member, Share};
use serde_json::json;

use crate::meeting::all_exchange;

/// A share on which a team has worked, and who belongs to it.
fn worked() -> (Member, Share, TeamId, Standing) {
    let claire = Member::new("Claire", 1);
    claire.desk().create("partner", json!({ "name": "Before" }));
    claire.founds();
    let share = Share::new(1);
    claire.exchanges(&share);
    claire.desk().create("partner", json!({ "name": "After" }));
    all_exchange(&[&claire], &share);
    let shown = escale_exchange::team(&claire).expect("the roster reads");
    let team = shown.expect("there is a team").team;
    let standing = roster_of(&file(&share, ".roster").1).standing(team);
    (claire, share, team, standing)
}

/// The first file whose path holds this.
fn file(share: &Share, part: &str) -> (String, Vec<u8>) {
    let mut paths = share.paths().into_iter();
    let path = paths.find(|path| path.contains(part)).expect("it is there");
    let bytes = share.bytes(&path).expect("it was listed");
    (path, bytes)
}

fn roster_of(file: &[u8]) -> Roster {
    let mut roster = Roster::default();
    for statement in Roster::read_file(file).unwrap_or_default() {
        roster.add(&statement);
    }
    roster
}

/// Whether a bundle would be taken in, as far as its bytes tell.
fn holds(bytes: &[u8], standing: &Standing) -> bool {
    match bundle::read(bytes) {
        Ok(bundle) => standing
            .card(bundle.header.device)
            .is_some_and(|card| bundle.is_signed_by(card)),
        Err(Refused::Damaged | Refused::TooNew | Refused::Foreign | Refused::NoKey) => false,
    }
}

#[test]
fn a_bundle_and_a_whole_with_any_bit_altered_or_cut_at_any_length_are_refused() {
    let (_claire, share, _, standing) = worked();
    for sort in ["-c-", "-w-"] {
        let (_, sound) = file(&share, sort);
        assert!(holds(&sound, &standing), "{sort} holds as it was written");
        for place in 0..sound.len() {
            for bit in 0..8 {
                let mut bytes = sound.clone();
                bytes[place] ^= 1 << bit;
                assert!(!holds(&bytes, &standing), "{sort}: byte {place}, bit {bit}");
            }
            assert!(
                !holds(&sound[..place], &standing),
                "{sort}: cut after {place} bytes"
            );
        }
        let longer = [sound.as_slice(), b"\0"].concat();
        assert!(!holds(&longer, &standing), "{sort}: one byte too many");
    }
}

#[test]
fn a_header_whose_numbers_make_no_sense_is_refused_whoever_signed_it() {
    let keys = DeviceKeys::new([7; 32].into());
    let sealed = b"whatever lies under the seal";
    let span = |first, last| Span {
        device: keys.id(),
        run: Incarnation([2; 8]),
        first,
        last,
    };
    let sound = Header {
        team: TeamId([1; 16]),
        device: keys.id(),
        run: Incarnation([2; 8]),
        sequence: 7,
        previous: None,
        epoch: Digest([4; 32]),
        covers: vec![span(1, 6)],
        seen: Vec::new(),
        part: 1,
        parts: 3,
        changes: 3,
        so_far: 20,
        min_reader: 1,
        length: sealed.len() as u64,
        digest: Digest::of(sealed),
    };
    let read = |header: &Header| {
        let file = bundle::write(header, sealed, &keys);
        bundle::read(&file).map(|bundle| bundle.header)
    };
    assert_eq!(read(&sound).as_ref(), Ok(&sound), "as it was written");
    type Bend = fn(&mut Header);
    let bends: [(&str, Bend); 9] = [
        ("no number", |header| header.sequence = 0),
        ("the last number of all", |header| {
            header.sequence = u64::MAX
        }),
        ("no name has so many digits", |header| {
            header.sequence = 1_000_000_000_000;
        }),
        ("more parts than numbers", |header| {
            (header.sequence, header.parts) = (999_999_999_999, u32::MAX);
        }),
        ("no parts", |header| header.parts = 0),
        ("a part behind the last", |header| header.part = 3),
        ("a part before the first number", |header| {
            header.sequence = 1
        }),
        ("a span without end", |header| {
            header.covers[0].last = u64::MAX;
        }),
        ("a span that ends before it begins", |header| {
            header.covers[0].first = 7;
        }),
    ];
    for (name, bend) in bends {
        let mut header = sound.clone();
        bend(&mut header);
        assert_eq!(read(&header), Err(Refused::Damaged), "{name}");
    }
}

#[test]
fn an_exchange_takes_nothing_of_a_bundle_altered_at_any_byte_and_all_of_it_once_it_is_whole() {
    let (claire, share, ..) = worked();
    let youenn = Member::new("Youenn", 2);
    claire.admits(&youenn);
    all_exchange(&[&claire, &youenn], &share);
    let before = share.paths();
    let late = claire.desk().create("partner", json!({ "name": "Late" }));
    claire.exchanges(&share);
    let fresh = share
        .paths()
        .into_iter()
        .find(|path| !before.contains(path));
    let fresh = fresh.expect("a new bundle lies there");
    let sound = share.bytes(&fresh).expect("it was listed");
    for place in (0..sound.len()).step_by(7) {
        let mut bytes = sound.clone();
        bytes[place] ^= 1;
        share.plant(&fresh, bytes);
        let report = youenn.exchanges(&share);
        assert_eq!(report.bundles_read, 0, "byte {place}: nothing is taken");
        assert_eq!(report.unreadable.len(), 1, "byte {place}: it is told");
        share.plant(&fresh, sound[..place].to_vec());
        let report = youenn.exchanges(&share);
        assert_eq!(report.bundles_read, 0, "cut at {place}: nothing is taken");
        assert!(!youenn.has(late), "cut at {place}: nor any record");
    }
    share.plant(&fresh, sound);
    youenn.exchanges(&share);
    assert!(youenn.has(late), "once it is whole it is taken in");
}

#[test]
fn a_roster_with_any_bit_altered_or_cut_at_any_length_lets_nobody_in() {
    let (claire, share, team, _) = worked();
    let youenn = Member::new("Youenn", 2);
    claire.admits(&youenn);
    claire.exchanges(&share);
    let me = escale_exchange::team(&claire)
        .expect("it reads")
        .expect("a team")
        .me;
    let (_, sound) = file(&share, &path::rosters(team, me));
    let standing = roster_of(&sound).standing(team);
    assert_eq!(standing.members.len(), 2, "both belong");
    for place in 0..sound.len() {
        for bit in 0..8 {
            let mut bytes = sound.clone();
            bytes[place] ^= 1 << bit;
            let altered = roster_of(&bytes).standing(team);
            let known = altered
                .members
                .iter()
                .all(|(id, member)| standing.card(*id) == Some(&member.card));
            assert!(known, "byte {place}, bit {bit}: nobody else belongs");
        }
        let cut = Roster::read_file(&sound[..place]);
        assert!(cut.is_none(), "cut after {place} bytes it is no roster");
    }
}
