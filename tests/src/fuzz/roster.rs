//! Rosters: the file as it is, and what some devices with keys say of each other by a script. Whatever is
//! said, in whatever order it is heard, all come to the same answer, and nobody belongs by a statement that
//! the device it names did not sign.

use std::collections::BTreeSet;

use escale_exchange::roster::{Deed, Given, Roster, Standing, Statement, Tip};
use escale_exchange::{Card, DeviceId, DeviceKeys, Digest, Incarnation, TeamId};
use serde::Serialize;

use super::Fed;
use super::mend::cbor;

const MARK: &[u8] = b"ESCALERO";
/// Devices of a script, and statements in it: signatures are dear.
const DEVICES: u8 = 6;
const STEPS: usize = 24;
/// Bytes of a step: what is said, by whom, of whom, having seen what.
const STEP: usize = 4;
/// Teams of a file of which the standing is asked.
const TEAMS: usize = 4;

#[derive(Serialize)]
struct Kept {
    #[serde(with = "serde_bytes")]
    sign: [u8; 32],
    read: String,
}

/// The keys of a device, the same each time.
pub fn keys(number: u8) -> DeviceKeys {
    let kept = cbor(&Kept {
        sign: [number + 1; 32],
        read: super::bundle::SECRET.to_owned(),
    });
    DeviceKeys::from_bytes(&kept).expect("keys as they are noted")
}

/// A roster's file, or else a script.
pub fn feed(bytes: &[u8]) -> Fed {
    if bytes.starts_with(MARK) {
        file(bytes)
    } else {
        script(bytes)
    }
}

fn file(bytes: &[u8]) -> Fed {
    let Some(statements) = Roster::read_file(bytes) else {
        return Fed::Refused;
    };
    let roster = heard(statements.iter());
    let again =
        Roster::read_file(&roster.to_file()).expect("what was read can be written and read");
    let again = heard(again.iter());
    assert!(again.raw().eq(roster.raw()), "and says the same");
    let teams = statements.iter().filter_map(|bytes| {
        let statement = Statement::parse(bytes)?;
        Some(statement.team.unwrap_or_else(|| Statement::founds(bytes)))
    });
    let teams: BTreeSet<TeamId> = teams.collect();
    for team in teams.into_iter().take(TEAMS) {
        judge(&roster, team);
    }
    Fed::Taken
}

/// What was said so far.
struct Said {
    team: TeamId,
    statements: Vec<Vec<u8>>,
    /// The devices that a statement takes in which its author signed.
    admitted: BTreeSet<DeviceId>,
}

fn script(bytes: &[u8]) -> Fed {
    let said = play(bytes);
    let roster = heard(said.statements.iter());
    let standing = judge(&roster, said.team);
    for (place, statement) in said.statements.iter().enumerate() {
        assert!(roster.has(&Digest::of(statement)), "{place} was heard");
    }
    for device in standing.members.keys().chain(standing.removed.keys()) {
        assert!(said.admitted.contains(device), "somebody took them in");
    }
    if let Some(epoch) = standing.epoch() {
        let outside = |given: &Given| standing.removed.contains_key(&given.to);
        assert!(
            !epoch.given.iter().any(outside),
            "nobody put out has the key"
        );
    }
    Fed::taken(!standing.members.is_empty())
}

/// The roster of a script's statements, as a file.
pub fn written(bytes: &[u8]) -> Vec<u8> {
    heard(play(bytes).statements.iter()).to_file()
}

fn play(bytes: &[u8]) -> Said {
    let card = card(0, "laptop");
    let mut said = Said {
        team: TeamId([0; 16]),
        statements: Vec::new(),
        admitted: BTreeSet::from([card.id()]),
    };
    let salt = Digest([9; 32]);
    let founding = statement(None, 0, Vec::new(), Deed::Found { card, salt });
    let founding = founding.signed(&keys(0));
    said.team = Statement::founds(&founding);
    said.statements.push(founding);
    for step in bytes.as_chunks::<STEP>().0.iter().take(STEPS) {
        said.add(*step);
    }
    said
}

impl Said {
    fn add(&mut self, [deed, by, of, seen]: [u8; STEP]) {
        let (by, of) = (by % DEVICES, of % DEVICES);
        let device = keys(of).id();
        let given = vec![Given {
            to: device,
            sealed: vec![of; 8],
        }];
        let honest = deed % 8 != 7;
        let deed = match deed % 8 {
            0..=2 | 7 => Deed::Admit {
                card: card(of, ["laptop", "desk"][usize::from(deed / 8 % 2)]),
            },
            3 => Deed::Remove {
                device,
                read: vec![Tip {
                    run: Incarnation([by; 8]),
                    sequence: u64::from(seen),
                }],
            },
            4 => Deed::Begin {
                reader: super::bundle::reader().to_public().to_string(),
                given,
            },
            5 => Deed::Give {
                epoch: self.digest(usize::from(seen)),
                given,
            },
            _ => Deed::Found {
                card: card(by, "laptop"),
                salt: Digest([of; 32]),
            },
        };
        let founds = matches!(deed, Deed::Found { .. });
        let after = match founds {
            true => Vec::new(),
            false => self.seen(seen),
        };
        let team = (!founds).then_some(self.team);
        let admits = matches!(deed, Deed::Admit { .. });
        let statement = statement(team, by, after, deed);
        // Somebody else signs in their name.
        let signer = if honest { by } else { (by + 1) % DEVICES };
        self.statements.push(statement.signed(&keys(signer)));
        if honest && admits {
            self.admitted.insert(device);
        }
    }

    /// Some of the last eight statements, by the bits of a byte; the last one if that names none.
    fn seen(&self, bits: u8) -> Vec<Digest> {
        let last = self.statements.iter().rev().take(8).enumerate();
        let named = last.filter(|(place, _)| (bits >> place) & 1 == 1);
        let seen: Vec<Digest> = named.map(|(_, bytes)| Digest::of(bytes)).collect();
        match seen.is_empty() {
            true => vec![self.digest(self.statements.len() - 1)],
            false => seen,
        }
    }

    fn digest(&self, place: usize) -> Digest {
        Digest::of(&self.statements[place % self.statements.len()])
    }
}

fn statement(team: Option<TeamId>, by: u8, after: Vec<Digest>, deed: Deed) -> Statement {
    Statement {
        team,
        by: keys(by).id(),
        after,
        at: 0,
        deed,
    }
}

fn card(number: u8, device: &str) -> Card {
    keys(number).card(&format!("person {number}"), device)
}

fn heard<'s>(statements: impl Iterator<Item = &'s Vec<u8>>) -> Roster {
    let mut roster = Roster::default();
    for statement in statements {
        roster.add(statement);
    }
    roster
}

/// What must hold of every standing.
fn judge(roster: &Roster, team: TeamId) -> Standing {
    let standing = roster.clone().standing(team);
    let statements: Vec<Vec<u8>> = roster.raw().map(|(_, bytes)| bytes.to_vec()).collect();
    let other_way = heard(statements.iter().rev()).standing(team);
    assert_eq!(standing, other_way, "the order of hearing changes nothing");
    assert!(
        standing.waiting <= statements.len(),
        "no more wait than came"
    );
    assert!(
        standing.heads.iter().all(|head| roster.has(head)),
        "the newest are among them"
    );
    for (device, member) in &standing.members {
        assert_eq!(*device, member.card.id(), "a device is what its key says");
        assert!(!standing.removed.contains_key(device), "in or out");
        assert!(
            standing.card(member.by).is_some(),
            "who took them in belongs or belonged"
        );
        let vouched = statements.iter().any(|bytes| {
            let said = Statement::parse(bytes).expect("it was heard");
            let author = standing.card(said.by);
            said.card() == Some(&member.card)
                && author.is_some_and(|author| Statement::is_signed_by(bytes, author))
        });
        assert!(vouched, "somebody who belongs or belonged signed for them");
    }
    if let Some(epoch) = standing.epoch() {
        assert!(!epoch.void && roster.has(&epoch.id), "an epoch that counts");
    }
    standing
}
