//! Everything that writes: each verb loads a document, changes it by one signed change, and ends in
//! the one write path, [`Writing::store`].

use std::collections::{BTreeMap, BTreeSet};

use automerge::ActorId;
use rusqlite::{Connection, params};
use serde::Serialize;

use crate::attachments::with_keys;
use crate::by::{By, Hand, Verb};
use crate::changes::DELIVERY_FORMAT;
use crate::derive::Derived;
use crate::document::{ClashKind, Document, REMOVED, State};
use crate::error::{Damage, DiskTrouble, Error, Result, Rule};
use crate::heads::Heads;
use crate::input::Input;
use crate::kinds::{Kind, kind_named};
use crate::reading::Reading;
use crate::rebuild::Stored;
use crate::values::{Fields, Id};

/// The format of documents this version writes.
const DOCUMENT_FORMAT: u32 = 1;

/// How many acts back undo reaches. History keeps all of them.
const DEEDS_MAX: i64 = 10_000;

/// Most records that one act may name; undo takes back the whole of it.
pub const ACT_MAX: usize = 10_000;

/// A transaction in which records are written.
pub struct Writing<'a> {
    pub(crate) tx: &'a Connection,
    pub(crate) by: &'a mut By,
    actors: &'a mut BTreeMap<(String, String), ActorId>,
    /// The act that several writes share, and whether it has been noted for undo.
    shared: Option<(Id, bool)>,
    /// The kinds of the records written so far.
    pub(crate) touched: BTreeSet<String>,
    /// The records written so far in which something stood side by side, or that contradicted themselves.
    pub(crate) unsettled: BTreeSet<Id>,
    /// Whether what is written comes from the team's shared storage.
    pub(crate) from_team: bool,
    /// Whether something was erased, of which nothing may be left on the disk.
    pub(crate) wiped: bool,
}

/// What a write made of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Written {
    /// The record.
    pub id: Id,
    /// What it says now.
    pub heads: Heads,
}

/// A record as stored, with what is derived from it.
pub(crate) struct Loaded {
    pub n: i64,
    pub id: Id,
    pub kind: String,
    pub document: Document,
    pub derived: Derived,
    pub state: State,
}

impl Loaded {
    pub fn known_kind(&self) -> Result<&'static Kind> {
        kind_named(&self.kind).ok_or_else(|| Error::invalid("kind", Rule::UnknownKind))
    }
}

impl<'a> Writing<'a> {
    pub(crate) fn new(
        tx: &'a Connection,
        by: &'a mut By,
        actors: &'a mut BTreeMap<(String, String), ActorId>,
    ) -> Self {
        Self {
            tx,
            by,
            actors,
            shared: None,
            touched: BTreeSet::new(),
            unsettled: BTreeSet::new(),
            from_team: false,
            wiped: false,
        }
    }

    /// What can be asked, this transaction's own writes included.
    pub fn read(&self) -> Reading<'_> {
        Reading::new(self.tx)
    }

    /// The kinds of the records written so far.
    pub fn touched(&self) -> Vec<String> {
        self.touched.iter().cloned().collect()
    }

    /// Who writes, when.
    pub fn by(&self) -> &By {
        self.by
    }

    /// Does `work`, or none of it if it fails; the transaction goes on either way.
    ///
    /// # Errors
    /// What `work` returns.
    pub fn attempt<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        if self.tx.is_autocommit() {
            // The engine has given the whole transaction up: nothing may be written outside of it.
            return Err(Error::Disk(DiskTrouble::Failing));
        }
        self.tx.execute_batch("SAVEPOINT attempt")?;
        let done = work(self);
        if done.is_err() {
            self.begin_actors();
            if self.tx.is_autocommit() {
                return done;
            }
            self.tx.execute_batch("ROLLBACK TO attempt")?;
        }
        self.tx.execute_batch("RELEASE attempt")?;
        done
    }

    /// Makes all that `work` writes one act, with one undo, done whole or not at all.
    ///
    /// # Errors
    /// What `work` returns.
    pub fn together<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        self.shared = Some((self.by.id(), false));
        let done = self.attempt(work);
        self.shared = None;
        done
    }

    /// Does the same to several records as one act, with one undo.
    fn on_each(
        &mut self,
        ids: &[Id],
        mut deed: impl FnMut(&mut Self, Id) -> Result<Written>,
    ) -> Result<()> {
        if ids.len() > ACT_MAX {
            return Err(Error::invalid("ids", Rule::TooMany));
        }
        self.together(|writing| ids.iter().try_for_each(|id| deed(writing, *id).map(drop)))
    }

    /// Edits the same fields of several records: one act, done whole or not at all.
    ///
    /// # Errors
    /// As [`Writing::edit`]; `Invalid` with `too_many` above [`ACT_MAX`].
    pub fn edit_all(&mut self, ids: &[Id], input: &Fields) -> Result<()> {
        self.on_each(ids, |writing, id| writing.edit(id, None, input))
    }

    /// Puts several records into the bin: one act, done whole or not at all.
    ///
    /// # Errors
    /// As [`Writing::remove`]; `Invalid` with `too_many` above [`ACT_MAX`].
    pub fn remove_all(&mut self, ids: &[Id]) -> Result<()> {
        self.on_each(ids, Self::remove)
    }

    /// Takes several records out of the bin: one act, done whole or not at all.
    ///
    /// # Errors
    /// As [`Writing::restore`]; `Invalid` with `too_many` above [`ACT_MAX`].
    pub fn restore_all(&mut self, ids: &[Id]) -> Result<()> {
        self.on_each(ids, Self::restore)
    }

    /// Creates a record of `kind` with these values.
    ///
    /// # Errors
    /// `Invalid` with every problem.
    pub fn create(&mut self, kind: &str, input: &Fields) -> Result<Written> {
        let kind = kind_named(kind).ok_or_else(|| Error::invalid("kind", Rule::UnknownKind))?;
        let fields = Input {
            kind,
            id: None,
            current: &Fields::new(),
        }
        .check(&self.read(), input)?;
        let id = self.by.id();
        let hand = self.begin(Verb::Create)?;
        let document = Document::create(&hand, kind, id, &fields)?;
        self.put(None, id, kind.name, &document)
    }

    /// Edits fields (`null` empties) as somebody who had seen `based_on`, or what stands now.
    ///
    /// # Errors
    /// `NotFound`; `Invalid` with every problem, among them `unknown_heads` and `removed`.
    pub fn edit(&mut self, id: Id, based_on: Option<&Heads>, input: &Fields) -> Result<Written> {
        let loaded = self.load(id)?;
        let kind = loaded.known_kind()?;
        let based_on = based_on.filter(|heads| **heads != loaded.document.heads());
        if let Some(heads) = based_on
            && (heads.is_empty() || !loaded.document.knows(heads))
        {
            return Err(Error::invalid("based_on", Rule::UnknownHeads));
        }
        let seen = match based_on {
            Some(heads) => loaded.document.state(kind, Some(heads.hashes()))?,
            None => loaded.state.clone(),
        };
        if seen.removed {
            return Err(Error::invalid(REMOVED, Rule::Removed));
        }
        let fields = Input {
            kind,
            id: Some(id),
            current: &seen.fields,
        }
        .check(&self.read(), &with_keys(&loaded.document, kind, input))?;
        let mut document = loaded.document.clone();
        let hand = self.hand(Verb::Edit);
        document.edit(&hand, based_on, kind, &fields)?;
        self.finish(hand.act, &loaded, &document)
    }

    /// Puts a record into the bin.
    ///
    /// # Errors
    /// `NotFound`; `Invalid` with `removed` if it is there already.
    pub fn remove(&mut self, id: Id) -> Result<Written> {
        self.set_removed(id, true, Verb::Remove)
    }

    /// Takes a record out of the bin, with all it said.
    ///
    /// # Errors
    /// `NotFound`; `Invalid` with `not_removed` if it is not there.
    pub fn restore(&mut self, id: Id) -> Result<Written> {
        self.set_removed(id, false, Verb::Restore)
    }

    pub(crate) fn set_removed(&mut self, id: Id, removed: bool, verb: Verb) -> Result<Written> {
        let loaded = self.load(id)?;
        let disputed = loaded
            .state
            .clashes
            .iter()
            .any(|clash| clash.kind == ClashKind::Removed);
        if loaded.state.removed == removed && !disputed {
            let rule = if removed {
                Rule::Removed
            } else {
                Rule::NotRemoved
            };
            return Err(Error::invalid(REMOVED, rule));
        }
        let mut document = loaded.document.clone();
        let hand = self.hand(verb);
        document.remove(&hand, removed)?;
        self.finish(hand.act, &loaded, &document)
    }

    /// Makes a record say again what it said at earlier heads, as a new version on top.
    ///
    /// # Errors
    /// `NotFound`; `Invalid` with `unknown_heads`.
    pub fn bring_back(&mut self, id: Id, heads: &Heads) -> Result<Written> {
        let loaded = self.load(id)?;
        let kind = loaded.known_kind()?;
        if heads.is_empty() || !loaded.document.knows(heads) {
            return Err(Error::invalid("heads", Rule::UnknownHeads));
        }
        let then = loaded.document.state(kind, Some(heads.hashes()))?;
        let fields = kind.fields.iter().map(|field| {
            let value = then.fields.get(field.name).cloned().unwrap_or_default();
            (field.name.to_owned(), value)
        });
        let fields = fields.collect();
        let mut document = loaded.document.clone();
        let hand = self.hand(Verb::BringBack);
        document.edit(&hand, None, kind, &fields)?;
        if loaded.state.removed {
            document.remove(&hand, false)?;
        }
        self.finish(hand.act, &loaded, &document)
    }

    /// Loads a record with what is derived from it.
    pub(crate) fn load(&self, id: Id) -> Result<Loaded> {
        let stored = stored(self.tx, id)?.ok_or(Error::NotFound)?;
        let document = stored.document()?;
        let (derived, state) = Derived::of(id, &stored.kind, &document)?;
        Ok(Loaded {
            n: stored.n,
            id,
            kind: stored.kind,
            document,
            derived,
            state,
        })
    }

    /// From now on nobody writes under an actor under which something was written before.
    pub(crate) fn begin_actors(&mut self) {
        self.actors.clear();
    }

    /// The signature for a new act.
    pub(crate) fn hand(&mut self, verb: Verb) -> Hand {
        let (author, device) = (self.by.author.clone(), self.by.device.clone());
        let whose = (author.clone(), device.clone());
        let actor = match self.actors.get(&whose) {
            Some(actor) => actor.clone(),
            None => {
                let actor = self.by.actor();
                self.actors.insert(whose, actor.clone());
                actor
            }
        };
        Hand {
            author,
            device,
            actor,
            at: self.by.now.millis(),
            verb,
            act: match self.shared {
                Some((act, _)) => act,
                None => self.by.id(),
            },
        }
    }

    /// A new act that can be undone.
    fn begin(&mut self, verb: Verb) -> Result<Hand> {
        let hand = self.hand(verb);
        self.note_deed(hand.act)?;
        Ok(hand)
    }

    /// Notes an act for undo; what had been undone before can no longer be redone.
    fn note_deed(&mut self, act: Id) -> Result<()> {
        if let Some((_, noted)) = &mut self.shared
            && std::mem::replace(noted, true)
        {
            return Ok(());
        }
        let mut gone = self
            .tx
            .prepare_cached("DELETE FROM deed WHERE undone IS NOT NULL AND author = ?1")?;
        gone.execute([&self.by.author])?;
        let mut note = self
            .tx
            .prepare_cached("INSERT INTO deed (act, author) VALUES (?1, ?2)")?;
        note.execute(params![act, self.by.author])?;
        let mut forget = self.tx.prepare_cached("DELETE FROM deed WHERE seq <= ?1")?;
        forget.execute([self.tx.last_insert_rowid() - DEEDS_MAX])?;
        Ok(())
    }

    pub(crate) fn finish(
        &mut self,
        act: Id,
        loaded: &Loaded,
        document: &Document,
    ) -> Result<Written> {
        if document.heads() == loaded.document.heads() {
            return Ok(Written {
                id: loaded.id,
                heads: document.heads(),
            });
        }
        self.note_deed(act)?;
        self.put(Some(loaded), loaded.id, &loaded.kind, document)
    }

    fn put(
        &mut self,
        before: Option<&Loaded>,
        id: Id,
        kind: &str,
        document: &Document,
    ) -> Result<Written> {
        self.store(before, id, kind, document)?;
        let heads = document.heads();
        Ok(Written { id, heads })
    }

    /// Whether what is written now is for others too, and not from them.
    pub(crate) fn puts_out(&self) -> Result<bool> {
        Ok(!self.from_team && self.read().shares()?)
    }

    /// The one write path: the document is encoded, loaded again and compared, then stored with
    /// everything derived from it. Returns what the document says.
    pub(crate) fn store(
        &mut self,
        before: Option<&Loaded>,
        id: Id,
        kind: &str,
        document: &Document,
    ) -> Result<State> {
        self.touched.insert(kind.to_owned());
        let snap = document.save()?;
        let heads = document.heads();
        let n = match before {
            Some(loaded) => {
                let mut put = self.tx.prepare_cached(
                    "UPDATE doc SET snap = ?2, heads = ?3, n_changes = ?4, format = ?5 WHERE n = ?1",
                )?;
                put.execute(params![
                    loaded.n,
                    snap,
                    heads.to_bytes(),
                    document.len(),
                    DOCUMENT_FORMAT
                ])?;
                loaded.n
            }
            None => {
                let mut put = self.tx.prepare_cached(
                    "INSERT INTO doc (id, kind, snap, heads, n_changes, format) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                )?;
                put.execute(params![
                    id,
                    kind,
                    snap,
                    heads.to_bytes(),
                    document.len(),
                    DOCUMENT_FORMAT
                ])?;
                self.tx.last_insert_rowid()
            }
        };
        self.note_arrival(id, document)?;
        if self.puts_out()? {
            let known = before.map(|loaded| loaded.document.heads());
            for mut change in document.changes_since(&known.unwrap_or_default()) {
                self.put_out(id, kind, DELIVERY_FORMAT, &change.bytes())?;
            }
        }
        let none = Derived::default();
        let (derived, state) = Derived::of(id, kind, document)?;
        derived.write(
            self.tx,
            n,
            kind,
            before.map_or(&none, |loaded| &loaded.derived),
        )?;
        if !derived.is_settled() {
            self.unsettled.insert(id);
        }
        Ok(state)
    }
}

/// A record's stored document, not yet verified.
pub(crate) fn stored(conn: &Connection, id: Id) -> Result<Option<Stored>> {
    let mut find = conn.prepare_cached("SELECT n, kind, heads, snap FROM doc WHERE id = ?1")?;
    let mut rows = find.query([id])?;
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    Ok(Some(Stored {
        n: row.get(0)?,
        id,
        kind: row.get(1)?,
        heads: Heads::from_bytes(
            row.get_ref(2)?
                .as_blob()
                .map_err(|_| Error::Damaged(Damage::Document))?,
        ),
        snap: row.get(3)?,
    }))
}
