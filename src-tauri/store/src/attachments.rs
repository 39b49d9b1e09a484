//! Attached files, as the records know them: which a record has and who attached it, and which files
//! any record names or ever named. The bytes are no concern of the store's.

use std::collections::BTreeSet;

use automerge::Change;
use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::document::{Document, Named, digests_in};
use crate::error::{Error, Result, Rule};
use crate::heads::Heads;
use crate::kinds::{Field, KINDS, Kind, kind_named};
use crate::reading::Reading;
use crate::rebuild::{self, Progress};
use crate::values::{Blob, Fields, Id, Moment, Type, lacks_key};
use crate::writing::{Writing, Written, stored};

/// An attached file, for whoever opens it.
#[derive(Debug, Clone, PartialEq)]
pub struct Attached {
    /// The record.
    pub id: Id,
    /// Its field.
    pub field: &'static str,
    /// The file, with its key.
    pub blob: Blob,
    /// Who had it when it was attached.
    pub holders: Vec<Holder>,
}

/// Somebody whose computer has had a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Holder {
    /// The person.
    pub author: String,
    /// When the file was attached, by that person's clock.
    pub at: Moment,
}

/// Every attached file.
#[derive(Debug, Default)]
pub struct Attachments {
    /// Those that records have now, the bin included.
    pub now: Vec<Attached>,
    /// The names under which encrypted files lie that any record has or ever had, held changes
    /// included: undo and history can bring each of them back.
    pub ever: BTreeSet<String>,
}

impl Reading<'_> {
    /// The file that a record has in the field made for one; nothing if it is empty.
    ///
    /// # Errors
    /// `NotFound`, `Invalid` with `unknown_field` if its kind has no such field, or `Damaged`.
    pub fn attached(&self, id: Id) -> Result<Option<Attached>> {
        let stored = stored(self.conn, id)?.ok_or(Error::NotFound)?;
        let field = kind_named(&stored.kind).and_then(file_field);
        let field = field.ok_or_else(|| Error::invalid("file", Rule::UnknownField))?;
        let document = stored.document()?;
        attached(id, &stored.kind, field, &document, &document.files())
    }

    /// The name of the field in which records of a kind have their file.
    ///
    /// # Errors
    /// `Invalid` with `unknown_field` if there is none.
    pub fn file_field(&self, id: Id) -> Result<&'static str> {
        let (kind, _) = self.kind_and_bin(id)?.ok_or(Error::NotFound)?;
        let field = kind_named(&kind).and_then(file_field);
        let field = field.ok_or_else(|| Error::invalid("file", Rule::UnknownField))?;
        Ok(field.name)
    }

    /// Every attached file. Records whose document is damaged are passed over, so what they name is not
    /// among `ever`: whoever removes files looks at [`crate::Store::check`] first.
    ///
    /// # Errors
    /// What the disk says, or `Cancelled`.
    pub fn attachments(&self, progress: Progress<'_>) -> Result<Attachments> {
        let mut found = Attachments::default();
        rebuild::each(self.conn, progress, |stored| {
            let document = match stored.document() {
                Err(Error::Damaged(_)) => return Ok(()),
                document => document?,
            };
            found.ever.extend(document.digests());
            if let Some(field) = kind_named(&stored.kind).and_then(file_field) {
                let named = document.files();
                found
                    .now
                    .extend(attached(stored.id, &stored.kind, field, &document, &named)?);
            }
            Ok(())
        })?;
        let mut held = self.conn.prepare_cached("SELECT bytes FROM inbox")?;
        let held = held.query_map([], |row| row.get::<_, Vec<u8>>(0))?;
        for bytes in held {
            if let Ok(change) = Change::from_bytes(bytes?) {
                found.ever.extend(digests_in(&change));
            }
        }
        Ok(found)
    }
}

impl Reading<'_> {
    /// The names under which the encrypted files lie that records have now, the bin and what stands side
    /// by side in a conflict included. Rows alone are read, so that it can be asked often.
    ///
    /// # Errors
    /// What the disk says.
    pub fn sealed_files(&self) -> Result<BTreeSet<String>> {
        self.sealed_where(|_| true)
    }

    /// The same for some records alone.
    ///
    /// # Errors
    /// What the disk says.
    pub fn sealed_files_of(&self, ids: &BTreeSet<Id>) -> Result<BTreeSet<String>> {
        self.sealed_where(|id| ids.contains(&id))
    }

    fn sealed_where(&self, meant: impl Fn(Id) -> bool) -> Result<BTreeSet<String>> {
        let mut sealed = BTreeSet::new();
        for kind in KINDS {
            let Some(Field { name, .. }) = file_field(kind) else {
                continue;
            };
            let rows = format!(
                "SELECT d.id, r.\"{name}\" FROM \"{}\" r JOIN doc d USING (n) WHERE r.\"{name}\" IS NOT NULL",
                kind.name
            );
            let clashes = format!(
                "SELECT d.id, c.alternatives FROM clash c JOIN doc d USING (n) WHERE c.field = '{name}'"
            );
            for sql in [rows, clashes] {
                let mut find = self.conn.prepare_cached(&sql)?;
                let found = find.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
                for one in found {
                    let (id, text): (Id, String) = one?;
                    if meant(id) {
                        let value = serde_json::from_str(&text).unwrap_or_default();
                        gather_sealed(&value, &mut sealed);
                    }
                }
            }
        }
        Ok(sealed)
    }
}

/// What bears the name `sealed` in a value and in what is within it.
fn gather_sealed(value: &Json, sealed: &mut BTreeSet<String>) {
    match value {
        Json::Object(fields) => {
            let named = fields.get("sealed").and_then(Json::as_str);
            sealed.extend(named.map(str::to_owned));
            fields
                .values()
                .for_each(|value| gather_sealed(value, sealed));
        }
        Json::Array(values) => values.iter().for_each(|value| gather_sealed(value, sealed)),
        _ => {}
    }
}

impl Writing<'_> {
    /// Puts a file into the field made for one, in the place of what stands there.
    ///
    /// # Errors
    /// As [`Writing::edit`].
    pub fn attach(&mut self, id: Id, based_on: Option<&Heads>, blob: &Blob) -> Result<Written> {
        let field = self.read().file_field(id)?;
        let input = Fields::from_iter([(field.to_owned(), json!(blob))]);
        self.edit(id, based_on, &input)
    }

    /// Makes a document of a file, about a record if one is named. Without a title it bears the file's
    /// name.
    ///
    /// # Errors
    /// As [`Writing::create`].
    pub fn attach_new(
        &mut self,
        title: Option<&str>,
        about: Option<Id>,
        blob: &Blob,
    ) -> Result<Written> {
        let from_name: String = blob.name.chars().filter(|c| !c.is_control()).collect();
        let mut input = Fields::from_iter([
            ("title".to_owned(), json!(title.unwrap_or(&from_name))),
            ("file".to_owned(), json!(blob)),
        ]);
        if let Some(about) = about {
            input.insert("subjects".to_owned(), json!([about]));
        }
        self.create("document", &input)
    }
}

fn file_field(kind: &'static Kind) -> Option<&'static Field> {
    kind.fields.iter().find(|field| field.ty == Type::Blob)
}

fn attached(
    id: Id,
    kind: &str,
    field: &'static Field,
    document: &Document,
    named: &[Named],
) -> Result<Option<Attached>> {
    let Some(kind) = kind_named(kind) else {
        return Ok(None);
    };
    let mut state = document.state(kind, None)?;
    let value = state.fields.remove(field.name).unwrap_or_default();
    let Ok(blob) = serde_json::from_value::<Blob>(value) else {
        return Ok(None);
    };
    let first = named.iter().find(|one| one.blob.sealed == blob.sealed);
    let holders = first.map(|one| Holder {
        author: one.author.clone(),
        at: Moment::from_millis(one.at),
    });
    Ok(Some(Attached {
        id,
        field: field.name,
        blob,
        holders: holders.into_iter().collect(),
    }))
}

/// Gives the files that come back from people without their keys the keys that this record knew: what
/// is read, chosen in a conflict or repeated in an edit names the same file.
pub(crate) fn with_keys(document: &Document, kind: &Kind, input: &Fields) -> Fields {
    let mut input = input.clone();
    let mut known = None;
    for field in kind.fields.iter().filter(|field| field.ty == Type::Blob) {
        if let Some(shown) = input.get_mut(field.name)
            && lacks_key(shown)
        {
            let known = known.get_or_insert_with(|| document.files());
            if let Some(one) = known.iter().find(|one| one.blob.is(shown)) {
                *shown = json!(one.blob);
            }
        }
    }
    input
}

/// The fields of a record as people see them.
pub(crate) fn without_keys(kind: Option<&Kind>, fields: Fields) -> Fields {
    let shown = |(name, value): (String, Json)| {
        let field = kind.and_then(|kind| kind.field(&name));
        let value = field.map_or(value.clone(), |field| field.ty.shown(value));
        (name, value)
    };
    fields.into_iter().map(shown).collect()
}
