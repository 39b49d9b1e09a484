//! What one copy sends another: for every record, the changes the other lacks. And the file it
//! travels in until it goes through shared storage: a mark, a format, one CBOR frame per record, and
//! a digest of it all.

use std::collections::BTreeMap;
use std::io::{Read, Seek, SeekFrom, Write};

use serde::{Deserialize, Serialize};

use crate::error::{Damage, Error, Result};
use crate::heads::Heads;
use crate::reading::Reading;
use crate::rebuild::{self, Progress};
use crate::values::Id;

/// The newest format of a record's changes that this version understands.
pub const DELIVERY_FORMAT: u32 = 1;
const MARK: &[u8; 8] = b"ESCALECH";
/// The newest format of a file of changes; the first one cannot say that a record was erased.
const FILE_FORMAT: u32 = 2;
/// A record with its whole history is far smaller; a longer frame is an attack or damage.
const FRAME_MAX: u32 = 256 * 1024 * 1024;
const DIGEST_BYTES: u64 = 32;
const START_BYTES: u64 = 12;

/// What somebody has seen: the heads of every record known to them.
pub type Seen = BTreeMap<Id, Heads>;

/// The changes of one record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delivery {
    /// The record.
    pub id: Id,
    /// Its kind.
    pub kind: String,
    /// The format of the changes.
    pub format: u32,
    /// The record's heads at the sender.
    #[serde(with = "heads_as_bytes")]
    pub heads: Heads,
    /// Automerge changes; empty if the receiver has them all.
    pub changes: Vec<serde_bytes::ByteBuf>,
    /// The whole document in place of its changes; empty if there is none.
    #[serde(default, skip_serializing_if = "is_empty")]
    pub document: serde_bytes::ByteBuf,
    /// When the record was erased, in milliseconds since 1970; then nothing else is said of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erased: Option<i64>,
}

impl Delivery {
    /// A delivery of this version that says nothing yet.
    pub(crate) fn of(id: Id, kind: String) -> Self {
        Self {
            id,
            kind,
            format: DELIVERY_FORMAT,
            heads: Heads::default(),
            changes: Vec::new(),
            document: serde_bytes::ByteBuf::new(),
            erased: None,
        }
    }
}

fn is_empty(bytes: &serde_bytes::ByteBuf) -> bool {
    bytes.is_empty()
}

/// What was written into a file of changes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Sent {
    /// Records with changes in the file.
    pub records: usize,
    /// Changes in the file.
    pub changes: usize,
}

impl Reading<'_> {
    /// The changes that somebody who has `seen` that much lacks, record by record. A record of which
    /// nothing is lacking is named with its heads and no changes.
    ///
    /// # Errors
    /// `Damaged` if a document does not verify: what cannot be read must not look like nothing.
    pub fn changes_since(
        &self,
        seen: &Seen,
        progress: Progress<'_>,
        mut send: impl FnMut(Delivery) -> Result<()>,
    ) -> Result<()> {
        for erased in self.all_erased()? {
            send(Delivery::erasure(erased))?;
        }
        rebuild::each(self.conn, progress, |stored| {
            let heads = stored
                .heads
                .clone()
                .ok_or(Error::Damaged(Damage::Document))?;
            let changes = match seen.get(&stored.id) {
                Some(known) if *known == heads => Vec::new(),
                known => {
                    let mut changes = stored
                        .document()?
                        .changes_since(known.unwrap_or(&Heads::default()));
                    changes
                        .iter_mut()
                        .map(|change| serde_bytes::ByteBuf::from(change.bytes().into_owned()))
                        .collect()
                }
            };
            send(Delivery {
                heads,
                changes,
                ..Delivery::of(stored.id, stored.kind)
            })
        })
    }

    /// Writes a file of changes.
    ///
    /// # Errors
    /// As [`Reading::changes_since`], or what the disk says.
    pub fn write_changes(
        &self,
        seen: &Seen,
        to: impl Write,
        progress: Progress<'_>,
    ) -> Result<Sent> {
        let mut file = Digesting {
            to,
            digest: blake3::Hasher::new(),
        };
        file.write_all(MARK)?;
        let format = if self.all_erased()?.is_empty() {
            1
        } else {
            FILE_FORMAT
        };
        file.write_all(&format.to_le_bytes())?;
        let mut sent = Sent::default();
        self.changes_since(seen, progress, |delivery| {
            sent.records += usize::from(!delivery.changes.is_empty());
            sent.changes += delivery.changes.len();
            let mut frame = Vec::new();
            ciborium::into_writer(&delivery, &mut frame)
                .map_err(|_| Error::Damaged(Damage::Changes))?;
            let length = u32::try_from(frame.len())
                .ok()
                .filter(|length| *length <= FRAME_MAX);
            file.write_all(
                &length
                    .ok_or(Error::Damaged(Damage::Document))?
                    .to_le_bytes(),
            )?;
            file.write_all(&frame)?;
            Ok(())
        })?;
        let digest = file.digest.finalize();
        file.to.write_all(digest.as_bytes())?;
        file.to.flush()?;
        Ok(sent)
    }
}

/// Opens a file of changes: verified whole before the first record comes out.
///
/// # Errors
/// `TooNew`, or `Damaged` if it is no file of changes or not whole.
pub fn read_changes<R: Read + Seek>(mut file: R) -> Result<Deliveries<R>> {
    let damaged = || Error::Damaged(Damage::Changes);
    let length = file.seek(SeekFrom::End(0))?;
    let body = length
        .checked_sub(DIGEST_BYTES)
        .filter(|body| *body >= START_BYTES)
        .ok_or_else(damaged)?;
    file.rewind()?;
    let mut start = [0; START_BYTES as usize];
    file.read_exact(&mut start)?;
    let (mark, format) = start.split_at(MARK.len());
    if mark != MARK {
        return Err(damaged());
    }
    let found = u32::from_le_bytes(format.try_into().map_err(|_| damaged())?);
    if found > FILE_FORMAT {
        return Err(Error::TooNew {
            found,
            readable: FILE_FORMAT,
        });
    }
    file.rewind()?;
    let mut digest = blake3::Hasher::new();
    std::io::copy(&mut (&mut file).take(body), &mut digest)?;
    let mut noted = [0; DIGEST_BYTES as usize];
    file.read_exact(&mut noted)?;
    if *digest.finalize().as_bytes() != noted {
        return Err(damaged());
    }
    let ahead = count_frames(&mut file, body)?;
    file.seek(SeekFrom::Start(START_BYTES))?;
    Ok(Deliveries {
        file,
        left: body - START_BYTES,
        ahead,
    })
}

/// How many records a verified file holds, by stepping over them.
fn count_frames<R: Read + Seek>(file: &mut R, body: u64) -> Result<usize> {
    let mut at = file.seek(SeekFrom::Start(START_BYTES))?;
    let mut frames = 0;
    while at < body {
        let mut length = [0; 4];
        file.read_exact(&mut length)?;
        let length = u32::from_le_bytes(length);
        at = at.saturating_add(4 + u64::from(length));
        file.seek_relative(length.into())?;
        frames += 1;
    }
    Ok(frames)
}

/// The records of a verified file of changes, one after another.
pub struct Deliveries<R> {
    file: R,
    left: u64,
    ahead: usize,
}

impl<R: Read> Deliveries<R> {
    fn next_frame(&mut self) -> Result<Delivery> {
        let damaged = || Error::Damaged(Damage::Changes);
        let mut length = [0; 4];
        self.file.read_exact(&mut length)?;
        let length = u32::from_le_bytes(length);
        let after = self
            .left
            .checked_sub(4 + u64::from(length))
            .ok_or_else(damaged)?;
        if length > FRAME_MAX {
            return Err(damaged());
        }
        let mut frame = Vec::new();
        (&mut self.file)
            .take(length.into())
            .read_to_end(&mut frame)?;
        self.left = after;
        ciborium::from_reader(frame.as_slice()).map_err(|_| damaged())
    }
}

impl<R: Read> Iterator for Deliveries<R> {
    type Item = Result<Delivery>;

    fn next(&mut self) -> Option<Result<Delivery>> {
        self.ahead = self.ahead.checked_sub(1)?;
        let frame = self.next_frame();
        if frame.is_err() {
            self.ahead = 0;
        }
        Some(frame)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.ahead, Some(self.ahead))
    }
}

impl<R: Read> ExactSizeIterator for Deliveries<R> {}

struct Digesting<W> {
    to: W,
    digest: blake3::Hasher,
}

impl<W: Write> Digesting<W> {
    fn write_all(&mut self, bytes: &[u8]) -> Result<()> {
        self.digest.update(bytes);
        self.to.write_all(bytes)?;
        Ok(())
    }
}

mod heads_as_bytes {
    use serde::{Deserialize as _, Deserializer, Serializer};

    use crate::heads::Heads;

    pub fn serialize<S: Serializer>(heads: &Heads, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_bytes(&heads.to_bytes())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Heads, D::Error> {
        let bytes = serde_bytes::ByteBuf::deserialize(from)?;
        Heads::from_bytes(&bytes).ok_or_else(|| serde::de::Error::custom("not heads"))
    }
}
