//! Two desks that knew the same, worked apart and meet again.

use escale_store::values::Id;
use escale_store::{Delivery, Merged, Seen};

use crate::chance::Chance;
use crate::desk::Desk;
use crate::expect::Expect;
use crate::parcel;
use crate::rows::{same_rows, words_indexed};

/// Gives each desk what it lacks of the other's, through the real file format. Returns what each
/// merge said: the first desk's, then the second's.
pub fn exchange(left: &mut Desk, right: &mut Desk) -> (Merged, Merged) {
    let to_right = left.sends(&right.seen());
    let to_left = right.sends(&left.seen());
    let second = right.takes(to_right);
    let first = left.takes(to_left);
    (first, second)
}

/// Two desks after they have met again.
pub struct Fork {
    /// Where the record was made; its person is called Claire.
    pub office: Desk,
    /// The other one; its person is called Youenn.
    pub laptop: Desk,
    /// The record.
    pub id: Id,
}

/// Two desks fork from a common state, each edits, and deliveries go both ways in every order:
/// all replicas must have equal heads and equal rows, be sound, and show what is expected.
///
/// # Panics
/// If they do not.
#[track_caller]
pub fn check_merge(
    both: impl FnOnce(&mut Desk) -> Id,
    office: impl FnOnce(&mut Desk, Id),
    laptop: impl FnOnce(&mut Desk, Id),
    expect: &Expect,
) -> Fork {
    let mut fork = apart(both);
    let known = fork.office.seen();
    office(&mut fork.office, fork.id);
    fork.laptop.minutes_pass(7);
    laptop(&mut fork.laptop, fork.id);
    let first = fork.office.sends(&Seen::new());
    let second = fork.laptop.sends(&Seen::new());
    let mut replicas = witnesses(&first, &second);

    let to_laptop = fork.office.sends(&known);
    let to_office = fork.laptop.sends(&known);
    fork.laptop.takes(to_laptop);
    fork.office.takes(to_office);
    replicas.extend([fork.office, fork.laptop]);
    agree(&replicas);
    for desk in &replicas {
        desk.is_sound();
        expect.check(desk, fork.id);
    }
    let laptop = replicas.pop().expect("the laptop was put last");
    let office = replicas.pop().expect("the office was put before it");
    Fork {
        office,
        laptop,
        id: fork.id,
    }
}

/// Two desks that know the same.
fn apart(both: impl FnOnce(&mut Desk) -> Id) -> Fork {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let id = both(&mut office);
    laptop.takes(office.sends(&Seen::new()));
    laptop.clock_says(&office.now().to_string());
    Fork { office, laptop, id }
}

/// Desks that get the same changes in other orders.
fn witnesses(first: &[Delivery], second: &[Delivery]) -> Vec<Desk> {
    let mut one = Desk::new("first then second", 3);
    one.takes(first.to_vec());
    one.takes(second.to_vec());
    let mut two = Desk::new("second then first", 4);
    two.takes(second.to_vec());
    two.takes(first.to_vec());
    let mut three = Desk::new("in pieces, any order, some twice", 5);
    let all: Vec<Delivery> = first.iter().chain(second).cloned().collect();
    for delivery in parcel::shuffled(&all, &mut Chance::new(6, "order")) {
        three.takes(vec![delivery]);
    }
    vec![one, two, three]
}

/// Asserts that all have equal heads, equal rows and equal search indexes.
#[track_caller]
fn agree(desks: &[Desk]) {
    let Some((first, others)) = desks.split_first() else {
        return;
    };
    for other in others {
        assert_eq!(
            first.seen(),
            other.seen(),
            "{} and {} have seen the same",
            first.author(),
            other.author()
        );
        same_rows(first, other);
        assert_eq!(
            words_indexed(first),
            words_indexed(other),
            "{} and {} find the same",
            first.author(),
            other.author()
        );
    }
}
