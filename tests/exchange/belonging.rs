//! Who belongs when members put each other out without having heard of one another.

use std::collections::BTreeMap;

use escale_exchange::roster::{Deed, Roster, Standing, Statement};
use escale_exchange::{Card, DeviceId, DeviceKeys, Digest, Error, Storage, TeamId};
use escale_tests::{Chance, Member, Share};
use serde_json::json;

use crate::meeting::are_equal;

/// So often everybody exchanges until nobody has anything to say.
const ROUNDS: usize = 4;
/// Random teams, and how much happens in each.
const TEAMS: u64 = 500;
const DEEDS: usize = 40;
/// No team gets larger.
const DEVICES: usize = 7;
/// To whom one would seal: nothing is sealed here.
const READER: &str = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

/// A team of four, in the order in which they came in, that has heard all of itself.
fn four() -> ([Member; 4], Share) {
    let names = ["Claire", "Youenn", "Nolwenn", "María"];
    let members = [1, 2, 3, 4].map(|seed| Member::new(names[seed as usize - 1], seed));
    members[0].founds();
    for other in &members[1..] {
        members[0].admits(other);
    }
    let share = Share::new(1);
    all_try(&members, &share);
    (members, share)
}

/// Everybody exchanges who may. Returns who belongs in the end.
fn all_try<'m>(members: &'m [Member], share: &dyn Storage) -> Vec<&'m Member> {
    let mut belonging = Vec::new();
    for _ in 0..ROUNDS {
        belonging.clear();
        for member in members {
            match member.tries(share) {
                Ok(_) => belonging.push(member),
                Err(Error::NotAMember) => {}
                Err(error) => panic!("{} exchanges: {error:?}", member.name()),
            }
        }
    }
    belonging
}

fn names<'m>(members: &[&'m Member]) -> Vec<&'m str> {
    members.iter().map(|member| member.name()).collect()
}

#[test]
fn where_two_put_each_other_out_who_was_a_member_first_stays() {
    let (members, share) = four();
    let [claire, youenn, ..] = &members;
    youenn.puts_out(claire);
    claire.puts_out(youenn);
    let belonging = all_try(&members, &share);
    let stay = ["Claire", "Nolwenn", "María"];
    assert_eq!(names(&belonging), stay, "she founded the team");
}

#[test]
fn who_was_put_out_by_one_who_was_put_out_belongs_and_is_heard() {
    let (members, share) = four();
    let [claire, youenn, nolwenn, maria] = &members;
    let partner = claire.desk().create("partner", json!({ "name": "Port" }));
    claire.exchanges(&share);
    nolwenn.exchanges(&share);
    let edit = json!({ "acronym": "P" });
    // What Nolwenn writes builds on what Youenn has not read when he puts Claire out.
    nolwenn.desk().edit(partner, edit);
    youenn.puts_out(claire);
    claire.puts_out(nolwenn);
    claire.exchanges(&share);

    let belonging = all_try(&members, &share);
    let stay = ["Youenn", "Nolwenn", "María"];
    assert_eq!(names(&belonging), stay, "Claire was out when she said so");
    are_equal(&[youenn, nolwenn, maria]);
    let written = youenn.desk().value(partner, "acronym");
    assert_eq!(written, json!("P"), "Nolwenn's edit and what it builds on");
    let ewen = Member::new("Ewen", 5);
    nolwenn.admits(&ewen);
    nolwenn.exchanges(&share);
    assert!(ewen.tries(&share).is_ok(), "she may take others in");
    youenn.exchanges(&share);
    let team = escale_exchange::team(youenn).expect("it is told");
    let people = team.expect("there is a team").members;
    let in_it = people.iter().any(|one| one.person == "Ewen" && one.belongs);
    assert!(in_it, "and everybody hears it");
}

#[test]
fn a_removal_stands_if_who_would_undo_it_was_put_out_first() {
    let (members, share) = four();
    let [claire, youenn, nolwenn, maria] = &members;
    claire.puts_out(maria);
    youenn.puts_out(claire);
    nolwenn.puts_out(youenn);
    let belonging = all_try(&members, &share);
    let stay = ["Claire", "Nolwenn"];
    assert_eq!(names(&belonging), stay, "Youenn was out when he said so");
}

#[test]
fn in_a_circle_the_eldest_member_is_heard_first() {
    let (members, share) = four();
    let [claire, youenn, nolwenn, _] = &members;
    claire.puts_out(youenn);
    youenn.puts_out(nolwenn);
    nolwenn.puts_out(claire);
    let belonging = all_try(&members, &share);
    // Claire's stands, so Youenn's does not and Nolwenn belongs; hers would undo one that stands.
    assert!(
        !names(&belonging).contains(&"Youenn"),
        "Claire was a member first"
    );
    are_equal(&belonging);
}

/// A device that says things about its team and hears those of others.
struct Speaker {
    keys: DeviceKeys,
    card: Card,
    heard: Roster,
}

impl Speaker {
    fn new(chance: &mut Chance, heard: Roster) -> Self {
        let keys = DeviceKeys::new(chance.bytes().into());
        let mut card = keys.card("Somebody", "laptop");
        // The same in every run, as the key of a new device is not.
        READER.clone_into(&mut card.read);
        Self { keys, card, heard }
    }

    fn says(&mut self, team: Option<TeamId>, after: Vec<Digest>, deed: Deed) -> Vec<u8> {
        let said = Statement {
            team,
            by: self.keys.id(),
            after,
            at: 0,
            deed,
        };
        let said = said.signed(&self.keys);
        self.heard.add(&said).expect("it is a statement");
        said
    }

    fn hears(&mut self, other: &Roster) {
        for (_, statement) in other.raw() {
            self.heard.add(statement);
        }
    }
}

/// A team in which everybody takes in and puts out whom they like, by what they have heard.
fn a_quarrel(seed: u64) -> (TeamId, Roster) {
    let mut chance = Chance::new(seed, "a quarrel");
    let mut founder = Speaker::new(&mut chance, Roster::default());
    let deed = Deed::Found {
        card: founder.card.clone(),
        salt: Digest(chance.bytes()),
    };
    let founding = founder.says(None, Vec::new(), deed);
    let team = Statement::founds(&founding);
    let mut speakers = vec![founder];
    for _ in 0..DEEDS {
        let who = chance.below(speakers.len());
        if chance.happens(30) {
            let other = speakers[chance.below(speakers.len())].heard.clone();
            speakers[who].hears(&other);
            continue;
        }
        let standing = speakers[who].heard.standing(team);
        let members: Vec<DeviceId> = standing.members.keys().copied().collect();
        if !members.contains(&speakers[who].keys.id()) {
            continue;
        }
        let grows = speakers.len() < DEVICES && chance.happens(50);
        let fresh = grows.then(|| Speaker::new(&mut chance, Roster::default()));
        let deed = match (&fresh, chance.one_of(&members)) {
            (Some(fresh), _) => Deed::Admit {
                card: fresh.card.clone(),
            },
            (None, Some(device)) => Deed::Remove {
                device: *device,
                read: Vec::new(),
            },
            (None, None) => continue,
        };
        speakers[who].says(Some(team), standing.heads, deed);
        if let Some(mut fresh) = fresh {
            fresh.hears(&speakers[who].heard);
            speakers.push(fresh);
        }
    }
    let mut all = Roster::default();
    for speaker in &speakers {
        for (_, statement) in speaker.heard.raw() {
            all.add(statement);
        }
    }
    (team, all)
}

/// Whether what somebody said shows in who belongs.
fn shows(deed: &Deed, standing: &Standing) -> bool {
    match deed {
        Deed::Admit { card } => standing.card(card.id()).is_some(),
        Deed::Remove { device, .. } => !standing.members.contains_key(device),
        _ => true,
    }
}

#[test]
fn whatever_members_say_of_each_other_what_those_say_who_belong_counts() {
    let mut out = BTreeMap::new();
    for seed in 0..TEAMS {
        let (team, mut all) = a_quarrel(seed);
        let standing = all.standing(team);
        *out.entry(standing.removed.len()).or_insert(0) += 1;
        for (_, statement) in all.raw() {
            let said = Statement::parse(statement).expect("it is a statement");
            let belongs = standing.members.contains_key(&said.by);
            assert!(
                !belongs || shows(&said.deed, &standing),
                "seed {seed}: {} belongs, and said {:?}",
                said.by,
                said.deed
            );
        }
    }
    println!("so many were put out in so many teams: {out:?}");
    assert!(
        out.len() > 3,
        "some teams quarrel more than others: {out:?}"
    );
}
