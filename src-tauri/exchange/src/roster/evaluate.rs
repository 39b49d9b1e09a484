//! What a set of statements comes to.
//!
//! A statement counts if its author was a member by what it had seen. A removal that stands undoes what the
//! removed device said without the remover having seen it, so that nobody who is put out can take others in
//! afterwards by saying that it was before. A removal that is itself undone undoes nothing. Where several
//! put each other out in a circle, who was a member first stays.

use std::collections::{BTreeMap, BTreeSet};

use crate::keys::Card;
use crate::names::{DeviceId, Digest, Incarnation, TeamId};

use super::{Deed, Given, Statement, Tip};

/// What a team is, by what is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// The devices that belong to it.
    pub members: BTreeMap<DeviceId, Member>,
    /// The devices that did.
    pub removed: BTreeMap<DeviceId, Removal>,
    /// The key epochs, the oldest first.
    pub epochs: Vec<Epoch>,
    /// The newest statements that count: what the next one says it has seen.
    pub heads: Vec<Digest>,
    /// How many statements wait for others that have not arrived.
    pub waiting: usize,
}

/// A device that belongs to a team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The device.
    pub card: Card,
    /// Who took it in; the founder's own is itself.
    pub by: DeviceId,
    /// When, by that device's clock.
    pub at: i64,
}

/// A device that belongs no longer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removal {
    /// The device.
    pub card: Card,
    /// Who put it out; itself if it left.
    pub by: DeviceId,
    /// When, by that device's clock.
    pub at: i64,
    /// How far what it wrote counts.
    pub read: Vec<Tip>,
}

/// A key epoch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Epoch {
    /// The statement that began it.
    pub id: Digest,
    /// To whom bundles are sealed (age).
    pub reader: String,
    /// Its secret, sealed to each device that was given it.
    pub given: Vec<Given>,
    /// The same by statements that do not count: whoever can open one learns the secret and gives it on;
    /// nobody relies on it.
    pub offered: Vec<Given>,
    /// Whether the statement that began it does not count after all, since its author had been put out.
    /// Nobody seals to it any more; who did before they heard of it, and their readers, need its secret.
    pub void: bool,
}

impl Removal {
    /// The last number of a run that counts; 0 if none does.
    pub fn reaches(&self, run: Incarnation) -> u64 {
        let tips = self.read.iter().filter(|tip| tip.run == run);
        tips.map(|tip| tip.sequence).max().unwrap_or(0)
    }
}

impl Standing {
    /// The epoch under which one publishes: the newest whose secret no removed device was given.
    pub fn epoch(&self) -> Option<&Epoch> {
        let clean = |epoch: &&Epoch| {
            let mut given = epoch.given.iter();
            !given.any(|given| self.removed.contains_key(&given.to))
        };
        let counts = |epoch: &&Epoch| !epoch.void;
        self.epochs.iter().rev().filter(counts).find(clean)
    }

    /// Members who lack an epoch's secret.
    pub fn without<'s>(&'s self, epoch: &'s Epoch) -> impl Iterator<Item = &'s Card> {
        let has = |id: &DeviceId| epoch.given.iter().any(|given| given.to == *id);
        let lacking = self.members.iter().filter(move |(id, _)| !has(id));
        lacking.map(|(_, member)| &member.card)
    }

    /// The card of a device that belongs or belonged.
    pub fn card(&self, device: DeviceId) -> Option<&Card> {
        let member = self.members.get(&device).map(|member| &member.card);
        member.or_else(|| self.removed.get(&device).map(|removal| &removal.card))
    }
}

/// A statement in its place.
struct Placed<'s> {
    digest: Digest,
    said: &'s Statement,
    raw: &'s [u8],
    /// All that its author had seen, by place.
    seen: BTreeSet<usize>,
    /// Longest way back to the founding.
    depth: usize,
}

pub(super) fn standing(
    team: TeamId,
    statements: &BTreeMap<Digest, Statement>,
    raw: &BTreeMap<Digest, Vec<u8>>,
    signed: &mut BTreeSet<(Digest, [u8; 32])>,
) -> Standing {
    let placed = in_order(team, statements, raw);
    let (mut standing, mut refused) = (BTreeSet::new(), BTreeSet::new());
    loop {
        let void = void(&placed, &standing, &refused);
        let counted = counted(&placed, &void, signed);
        // In a circle it happens that what stands is no member's word any more once others stand.
        if let Some(lost) = standing.difference(&counted).copied().max() {
            standing.remove(&lost);
            refused.insert(lost);
            continue;
        }
        let open: Vec<usize> = removals(&placed, &counted)
            .into_iter()
            .filter(|place| !standing.contains(place))
            .collect();
        let Some(eldest) = open.first() else {
            let waiting = statements.len() - placed.len();
            return told(&placed, &counted, waiting);
        };
        let sure = sure(&placed, &void, &open, signed);
        // Nobody is sure of a circle: its eldest stands.
        standing.extend(if sure.is_empty() { vec![*eldest] } else { sure });
    }
}

/// What does not count: what was refused, and what the removals that stand undo, but for each other.
fn void(
    placed: &[Placed<'_>],
    standing: &BTreeSet<usize>,
    refused: &BTreeSet<usize>,
) -> BTreeSet<usize> {
    let undone = standing.iter().flat_map(|place| undone_by(placed, *place));
    let undone = undone.filter(|place| !standing.contains(place));
    refused.iter().copied().chain(undone).collect()
}

/// Of the removals that are open, those that count whichever of the others stand.
fn sure(
    placed: &[Placed<'_>],
    void: &BTreeSet<usize>,
    open: &[usize],
    signed: &mut BTreeSet<(Digest, [u8; 32])>,
) -> Vec<usize> {
    let mut worst = void.clone();
    worst.extend(open.iter().flat_map(|place| undone_by(placed, *place)));
    let counted = counted(placed, &worst, signed);
    let mut sure = open.to_vec();
    sure.retain(|place| counted.contains(place));
    sure
}

/// What a removal undoes if it stands: all that the removed device said and its author had not seen.
fn undone_by<'p>(placed: &'p [Placed<'_>], removal: usize) -> impl Iterator<Item = usize> + 'p {
    let Placed { said, seen, .. } = &placed[removal];
    let gone = match said.deed {
        Deed::Remove { device, .. } => Some(device),
        _ => None,
    };
    let of = move |place: usize| Some(placed[place].said.by) == gone;
    (0..placed.len()).filter(move |place| *place != removal && of(*place) && !seen.contains(place))
}

/// The statements of the team whose forerunners are all there, each after what it had seen.
fn in_order<'s>(
    team: TeamId,
    statements: &'s BTreeMap<Digest, Statement>,
    raw: &'s BTreeMap<Digest, Vec<u8>>,
) -> Vec<Placed<'s>> {
    let mut placed: Vec<Placed<'s>> = Vec::new();
    let mut places: BTreeMap<Digest, usize> = BTreeMap::new();
    let mut left: Vec<(&Digest, &Statement)> = statements.iter().collect();
    loop {
        let before = left.len();
        left.retain(|(digest, said)| {
            let Some(raw) = raw.get(digest) else {
                return false;
            };
            let ours = match said.team {
                None => Statement::founds(raw) == team,
                Some(of) => of == team,
            };
            let forerunners: Option<Vec<usize>> = said
                .after
                .iter()
                .map(|seen| places.get(seen).copied())
                .collect();
            let (true, Some(forerunners)) = (ours, forerunners) else {
                return true;
            };
            let mut seen = BTreeSet::new();
            for place in &forerunners {
                seen.extend(placed[*place].seen.iter().copied());
                seen.insert(*place);
            }
            let depth = forerunners.iter().map(|place| placed[*place].depth + 1);
            places.insert(**digest, placed.len());
            placed.push(Placed {
                digest: **digest,
                said,
                raw,
                seen,
                depth: depth.max().unwrap_or_default(),
            });
            true
        });
        left.retain(|(digest, _)| !places.contains_key(digest));
        if left.len() == before || left.is_empty() {
            return placed;
        }
    }
}

/// The places of the statements that count, when those in `void` do not.
fn counted(
    placed: &[Placed<'_>],
    void: &BTreeSet<usize>,
    signed: &mut BTreeSet<(Digest, [u8; 32])>,
) -> BTreeSet<usize> {
    let mut counted: BTreeSet<usize> = BTreeSet::new();
    for (place, statement) in placed.iter().enumerate() {
        if void.contains(&place) {
            continue;
        }
        let past: Vec<&Placed<'_>> = statement
            .seen
            .iter()
            .filter(|seen| counted.contains(seen))
            .map(|seen| &placed[*seen])
            .collect();
        let out = |device: DeviceId| {
            past.iter().any(
                |seen| matches!(&seen.said.deed, Deed::Remove { device: gone, .. } if *gone == device),
            )
        };
        let by = statement.said.by;
        let card = match &statement.said.deed {
            Deed::Found { card, .. } => Some(card).filter(|card| card.id() == by),
            _ => past
                .iter()
                .filter_map(|seen| seen.said.card())
                .find(|card| card.id() == by)
                .filter(|_| !out(by)),
        };
        if card.is_some_and(|card| is_signed(statement, card, signed)) {
            counted.insert(place);
        }
    }
    counted
}

/// Whether `card`'s device signed a statement, which is looked at once.
fn is_signed(
    statement: &Placed<'_>,
    card: &Card,
    signed: &mut BTreeSet<(Digest, [u8; 32])>,
) -> bool {
    let of = (statement.digest, card.sign);
    if signed.contains(&of) {
        return true;
    }
    let is = Statement::is_signed_by(statement.raw, card);
    if is {
        signed.insert(of);
    }
    is
}

/// The removals that count: those of the members who have been there longest first.
fn removals(placed: &[Placed<'_>], counted: &BTreeSet<usize>) -> Vec<usize> {
    let admitted = admissions(placed, counted);
    let mut removals: Vec<usize> = counted
        .iter()
        .copied()
        .filter(|place| matches!(placed[*place].said.deed, Deed::Remove { .. }))
        .collect();
    removals.sort_by_key(|place| {
        let removal = &placed[*place];
        let rank = admitted
            .get(&removal.said.by)
            .map(|place| (placed[*place].depth, placed[*place].digest));
        (rank, removal.depth, removal.digest)
    });
    removals
}

/// The statement by which each device came in first.
fn admissions(placed: &[Placed<'_>], counted: &BTreeSet<usize>) -> BTreeMap<DeviceId, usize> {
    let mut admitted: BTreeMap<DeviceId, usize> = BTreeMap::new();
    for place in counted {
        let Some(card) = placed[*place].said.card() else {
            continue;
        };
        let rank = |place: usize| (placed[place].depth, placed[place].digest);
        let first = admitted.entry(card.id()).or_insert(*place);
        if rank(*place) < rank(*first) {
            *first = *place;
        }
    }
    admitted
}

fn told(placed: &[Placed<'_>], counted: &BTreeSet<usize>, waiting: usize) -> Standing {
    let mut standing = Standing {
        waiting,
        ..Standing::default()
    };
    for (device, place) in admissions(placed, counted) {
        let Placed { said, .. } = &placed[place];
        let Some(card) = said.card().cloned() else {
            continue;
        };
        let (by, at) = (said.by, said.at);
        standing.members.insert(device, Member { card, by, at });
    }
    for place in counted {
        if let Deed::Remove { device, read } = &placed[*place].said.deed {
            note_removal(&mut standing, *device, placed[*place].said, read);
        }
    }
    standing.epochs = epochs(placed, counted);
    standing.heads = heads(placed, counted);
    standing
}

/// Every epoch that was ever begun, with the gifts of those who may give.
fn epochs(placed: &[Placed<'_>], counted: &BTreeSet<usize>) -> Vec<Epoch> {
    let mut begun: Vec<(usize, Epoch)> = Vec::new();
    for (
        place,
        Placed {
            digest,
            said,
            depth,
            ..
        },
    ) in placed.iter().enumerate()
    {
        if let Deed::Begin { reader, given } = &said.deed {
            let void = !counted.contains(&place);
            let (given, offered) = match void {
                true => (Vec::new(), given.clone()),
                false => (given.clone(), Vec::new()),
            };
            let epoch = Epoch {
                id: *digest,
                reader: reader.clone(),
                given,
                offered,
                void,
            };
            begun.push((*depth, epoch));
        }
    }
    for (place, Placed { said, .. }) in placed.iter().enumerate() {
        if let Deed::Give { epoch, given } = &said.deed
            && let Some((_, of)) = begun.iter_mut().find(|(_, begun)| begun.id == *epoch)
        {
            match counted.contains(&place) {
                true => of.given.extend_from_slice(given),
                false => of.offered.extend_from_slice(given),
            }
        }
    }
    begun.sort_by_key(|(depth, epoch)| (*depth, epoch.id));
    begun.into_iter().map(|(_, epoch)| epoch).collect()
}

/// A device that was put out by several counts as far as any of them had read.
fn note_removal(standing: &mut Standing, device: DeviceId, said: &Statement, read: &[Tip]) {
    match standing.removed.get_mut(&device) {
        Some(removal) => removal.read.extend_from_slice(read),
        None => {
            if let Some(member) = standing.members.remove(&device) {
                let removal = Removal {
                    card: member.card,
                    by: said.by,
                    at: said.at,
                    read: read.to_vec(),
                };
                standing.removed.insert(device, removal);
            }
        }
    }
}

fn heads(placed: &[Placed<'_>], counted: &BTreeSet<usize>) -> Vec<Digest> {
    let seen: BTreeSet<usize> = counted
        .iter()
        .flat_map(|place| placed[*place].seen.iter().copied())
        .collect();
    let newest = counted.iter().filter(|place| !seen.contains(place));
    newest.map(|place| placed[*place].digest).collect()
}
