//! Who belongs when members put each other out without having heard of one another.

use escale_exchange::{Error, Storage};
use escale_tests::{Member, Share};
use serde_json::json;

use crate::meeting::are_equal;

/// So often everybody exchanges until nobody has anything to say.
const ROUNDS: usize = 4;

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
