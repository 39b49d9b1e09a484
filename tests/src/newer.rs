//! What a newer version of Escale would write: documents with kinds, fields and choices that this
//! version does not know.

use automerge::transaction::{CommitOptions, Transactable as _};
use automerge::{ActorId, Author, AutoCommit, ROOT, ReadDoc as _, ScalarValue};
use escale_store::values::Id;
use escale_store::{DELIVERY_FORMAT, Delivery, Heads};
use serde_bytes::ByteBuf;

/// Somebody with a newer version.
pub struct Newer {
    document: AutoCommit,
    id: Id,
    kind: String,
    acts: u128,
}

impl Newer {
    /// Who writes.
    pub const AUTHOR: &'static str = "Nadia";

    /// A record as a newer version creates it.
    pub fn creates(kind: &str, id: Id) -> Self {
        let mut newer = Self::empty(kind, id);
        newer.writes("id", id.to_string());
        newer.writes("kind", kind.to_owned());
        newer
    }

    /// A record that came from this version.
    ///
    /// # Panics
    /// If the changes do not apply.
    pub fn takes(delivery: &Delivery) -> Self {
        let mut newer = Self::empty(&delivery.kind, delivery.id);
        newer.receives(delivery);
        newer
    }

    fn empty(kind: &str, id: Id) -> Self {
        let mut document = AutoCommit::new().with_actor(ActorId::from([0xEE; 16]));
        let author = Author::from(Self::AUTHOR.as_bytes().to_vec());
        document.set_author(Some(author));
        Self {
            document,
            id,
            kind: kind.to_owned(),
            acts: 0,
        }
    }

    /// Takes in more of what this version wrote.
    ///
    /// # Panics
    /// If the changes do not apply.
    pub fn receives(&mut self, delivery: &Delivery) {
        let changes = delivery
            .changes
            .iter()
            .map(|bytes| automerge::Change::try_from(bytes.as_slice()).expect("a change"));
        self.document
            .apply_changes(changes)
            .expect("the changes apply");
    }

    /// Writes a value, as a signed change.
    ///
    /// # Panics
    /// If the engine refuses.
    pub fn writes(&mut self, field: &str, value: impl Into<ScalarValue>) {
        self.document
            .put(ROOT, field, value)
            .expect("the engine writes");
        self.commits();
    }

    /// Writes a map of texts under a field, in a shape this version does not know there.
    ///
    /// # Panics
    /// If the engine refuses.
    pub fn writes_map(&mut self, field: &str, entries: &[(&str, &str)]) {
        let map = self
            .document
            .put_object(ROOT, field, automerge::ObjType::Map)
            .expect("the engine makes a map");
        for (key, value) in entries {
            self.document
                .put(&map, *key, *value)
                .expect("the engine writes");
        }
        self.commits();
    }

    fn commits(&mut self) {
        self.acts += 1;
        let act = uuid::Uuid::from_u128(self.acts << 64 | 7);
        let options = CommitOptions::default()
            .with_message(format!("n{}", act.simple()))
            .with_time(1_789_041_600_000);
        self.document.commit_with(options);
    }

    /// What stands under a root key.
    ///
    /// # Panics
    /// If the engine refuses.
    pub fn reads(&self, field: &str) -> Option<String> {
        let found = self.document.get(ROOT, field).expect("the engine reads");
        found.map(|(value, _)| {
            value.into_scalar().map_or_else(
                |value| format!("{value:?}"),
                |scalar| match scalar {
                    ScalarValue::Str(text) => text.to_string(),
                    other => other.to_string(),
                },
            )
        })
    }

    /// What it sends.
    pub fn sends(&mut self) -> Delivery {
        let heads = Heads::new(self.document.get_heads());
        let changes = self.document.get_changes(&[]);
        Delivery {
            id: self.id,
            kind: self.kind.clone(),
            format: DELIVERY_FORMAT,
            heads,
            changes: changes
                .iter()
                .map(|change| ByteBuf::from(change.raw_bytes().to_vec()))
                .collect(),
            document: ByteBuf::new(),
            erased: None,
        }
    }
}
