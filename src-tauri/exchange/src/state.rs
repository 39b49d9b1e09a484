//! What an exchange knows when it begins: read once from the workspace.

use std::collections::BTreeMap;

use escale_store::Away;
use zeroize::Zeroizing;

use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::keys::DeviceKeys;
use crate::ledger::{self, Progress, Run, Source};
use crate::names::{DeviceId, Digest, Incarnation, TeamId};
use crate::roster::{Deed, Given, Roster, Standing, Statement, Tip};
use crate::{cbor, keys};

/// Who this device is in its team, and what it knows.
pub struct State {
    /// The device's own keys.
    pub keys: DeviceKeys,
    /// The team.
    pub team: TeamId,
    /// The statements known.
    pub roster: Roster,
    /// What they come to.
    pub standing: Standing,
    /// The secrets of key epochs that this device was given.
    pub secrets: BTreeMap<Digest, age::x25519::Identity>,
    /// How far everybody has been read.
    pub progress: BTreeMap<Source, Progress>,
    /// How far everybody had been read before this device came home and began to read all of it again.
    pub before: BTreeMap<Source, Progress>,
    /// Whether what is gone of that was made good.
    pub told_before: bool,
    /// The records that are not on this computer.
    pub away: Away,
    /// The run of numbers that this device gives.
    pub run: Run,
}

/// An epoch's secret as it is given: nobody needs more room.
const SECRET_MAX: u64 = 1024;

impl State {
    /// Reads it.
    ///
    /// # Errors
    /// `NoTeam`, or what the store says.
    pub fn of<D: Desk>(desk: &D) -> Result<Self> {
        let known = desk.read(|reading| {
            Ok((
                ledger::keys(&reading)?,
                ledger::team(&reading)?,
                ledger::run(&reading)?,
                ledger::roster(&reading)?,
                ledger::secrets(&reading)?,
                ledger::progress(&reading)?,
                (ledger::before(&reading)?, ledger::told_before(&reading)?),
                reading.away()?,
            ))
        })?;
        let (Some(keys), Some(team), Some(run), mut roster, secrets, progress, before, away) =
            known
        else {
            return Err(Error::NoTeam);
        };
        let standing = roster.standing(team);
        Ok(Self {
            keys,
            team,
            roster,
            standing,
            secrets,
            progress,
            before: before.0,
            told_before: before.1,
            away,
            run,
        })
    }

    /// This device.
    pub fn me(&self) -> DeviceId {
        self.keys.id()
    }

    /// Whether this device belongs to the team.
    pub fn belongs(&self) -> bool {
        self.standing.members.contains_key(&self.me())
    }

    /// Says something about the team, signed and noted.
    ///
    /// # Errors
    /// What the store says.
    pub fn say<D: Desk>(&mut self, desk: &D, deed: Deed) -> Result<Digest> {
        let statement = Statement {
            team: Some(self.team),
            by: self.me(),
            after: self.standing.heads.clone(),
            at: desk.now(),
            deed,
        };
        let bytes = statement.signed(&self.keys);
        let digest = self.roster.add(&bytes).ok_or(Error::NotAMember)?;
        desk.write(|writing| {
            ledger::put_statements(writing, std::iter::once((&digest, bytes.as_slice())))
        })?;
        self.standing = self.roster.standing(self.team);
        Ok(digest)
    }

    /// Takes in statements of others.
    ///
    /// # Errors
    /// What the store says.
    pub fn hear<D: Desk>(&mut self, desk: &D, statements: &[Vec<u8>]) -> Result<()> {
        let mut fresh = Vec::new();
        for bytes in statements {
            if !self.roster.has(&Digest::of(bytes))
                && let Some(digest) = self.roster.add(bytes)
            {
                fresh.push((digest, bytes.as_slice()));
            }
        }
        if fresh.is_empty() {
            return Ok(());
        }
        desk.write(|writing| {
            ledger::put_statements(
                writing,
                fresh.iter().map(|(digest, bytes)| (digest, *bytes)),
            )
        })?;
        self.standing = self.roster.standing(self.team);
        Ok(())
    }

    /// Opens the secrets of epochs that were sealed to this device, now or in an exchange that was cut
    /// short once it had noted the statement that gives them.
    ///
    /// # Errors
    /// What the store says.
    fn learn_secrets<D: Desk>(&mut self, desk: &D) -> Result<()> {
        let me = self.me();
        let mut learnt = Vec::new();
        for epoch in &self.standing.epochs {
            if self.secrets.contains_key(&epoch.id) {
                continue;
            }
            let given = epoch.given.iter().chain(&epoch.offered);
            let mine = given.filter(|given| given.to == me);
            let secret = mine
                .filter_map(|given| opened(&self.keys, &given.sealed))
                .find(|(secret, _)| secret.to_public().to_string() == epoch.reader);
            if let Some((secret, text)) = secret {
                learnt.push((epoch.id, secret, text));
            }
        }
        if learnt.is_empty() {
            return Ok(());
        }
        desk.write(|writing| {
            for (epoch, _, text) in &learnt {
                ledger::put_secret(writing, *epoch, text)?;
            }
            Ok(())
        })?;
        let learnt = learnt.into_iter();
        self.secrets
            .extend(learnt.map(|(epoch, secret, _)| (epoch, secret)));
        Ok(())
    }

    /// Sees to it that there is a key that nobody knows who left, and that every member has every key.
    ///
    /// # Errors
    /// What the store says.
    pub fn tend<D: Desk>(&mut self, desk: &D) -> Result<()> {
        if !self.belongs() {
            return Ok(());
        }
        self.learn_secrets(desk)?;
        if self.standing.epoch().is_none() {
            let members = self.standing.members.values();
            let cards: Vec<_> = members.map(|member| member.card.clone()).collect();
            let secret = age::x25519::Identity::generate();
            let reader = secret.to_public().to_string();
            let given = given(&secret, cards.iter());
            let epoch = self.say(desk, Deed::Begin { reader, given })?;
            let text = text_of(&secret);
            desk.write(|writing| ledger::put_secret(writing, epoch, &text))?;
            self.secrets.insert(epoch, secret);
        }
        self.vouch(desk)?;
        let lacking: Vec<(Digest, Vec<Given>)> = self
            .standing
            .epochs
            .iter()
            .filter_map(|epoch| {
                let secret = self.secrets.get(&epoch.id)?;
                let given = given(secret, self.standing.without(epoch));
                (!given.is_empty()).then_some((epoch.id, given))
            })
            .collect();
        for (epoch, given) in lacking {
            self.say(desk, Deed::Give { epoch, given })?;
        }
        Ok(())
    }

    /// What this device had read of a device before it heard that it was put out counts for everybody:
    /// what was written here since may build on it.
    fn vouch<D: Desk>(&mut self, desk: &D) -> Result<()> {
        let further: Vec<(DeviceId, Vec<Tip>)> = self
            .standing
            .removed
            .iter()
            .filter_map(|(device, removal)| {
                let read = self.tips(*device);
                let known = |tip: &Tip| removal.reaches(tip.run) >= tip.sequence;
                (!read.iter().all(known)).then_some((*device, read))
            })
            .collect();
        for (device, read) in further {
            self.say(desk, Deed::Remove { device, read })?;
        }
        Ok(())
    }

    /// How far a device has been read here, now or before.
    pub fn tips(&self, device: DeviceId) -> Vec<Tip> {
        let mut tips: BTreeMap<Incarnation, u64> = BTreeMap::new();
        let read = self.progress.iter().chain(&self.before);
        for ((_, run), progress) in read.filter(|((by, _), _)| *by == device) {
            let tip = tips.entry(*run).or_default();
            *tip = progress.last().max(*tip);
        }
        let tips = tips.into_iter();
        tips.map(|(run, sequence)| Tip { run, sequence }).collect()
    }

    /// Whether a number was read, now or before.
    pub fn ever_read(&self, source: Source, sequence: u64) -> bool {
        let read = [self.progress.get(&source), self.before.get(&source)];
        read.into_iter()
            .flatten()
            .any(|progress| progress.has(sequence))
    }

    /// Whether this computer has all that it has read: only then may it speak for others.
    pub fn is_complete(&self) -> bool {
        self.away.left == 0
    }

    /// Begins a new run of numbers: somebody else may be giving those of the old one. What still has to go
    /// out whole goes out in the new one.
    ///
    /// # Errors
    /// What the store says.
    pub fn begin_run<D: Desk>(&mut self, desk: &D) -> Result<()> {
        let run = Run {
            whole: self.run.whole,
            ..new_run(desk)?
        };
        desk.write(|writing| ledger::put_run(writing, &run))?;
        self.run = run;
        Ok(())
    }
}

/// A run of numbers that nobody has begun.
///
/// # Errors
/// What the store says.
pub fn new_run<D: Desk>(desk: &D) -> Result<Run> {
    let mut name = [0; 8];
    name.copy_from_slice(&desk.chance()?[..8]);
    Ok(Run {
        run: Incarnation(name),
        sequence: 0,
        last: None,
        so_far: 0,
        machine: desk.machine(),
        whole: false,
    })
}

fn text_of(secret: &age::x25519::Identity) -> Zeroizing<String> {
    use age::secrecy::ExposeSecret as _;
    Zeroizing::new(secret.to_string().expose_secret().to_owned())
}

/// The secret, sealed to each device.
fn given<'c>(
    secret: &age::x25519::Identity,
    to: impl Iterator<Item = &'c keys::Card>,
) -> Vec<Given> {
    let text = text_of(secret);
    to.filter_map(|card| {
        Some(Given {
            to: card.id(),
            sealed: keys::seal(&[card.reader()?], text.as_bytes())?,
        })
    })
    .collect()
}

fn opened(keys: &DeviceKeys, sealed: &[u8]) -> Option<(age::x25519::Identity, Zeroizing<String>)> {
    let bytes = keys::open(keys.reader(), sealed, SECRET_MAX)?;
    let text = Zeroizing::new(String::from_utf8(bytes.to_vec()).ok()?);
    Some((text.parse().ok()?, text))
}

/// A value by its bytes, with a mark in front.
pub fn marked<T: serde::de::DeserializeOwned>(mark: &[u8], bytes: &[u8]) -> Option<T> {
    cbor::value(bytes.strip_prefix(mark)?)
}
