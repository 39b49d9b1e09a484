//! What a change in a delivery says, read by the engine's own decoder, apart from the store.

use automerge::legacy::{Key, ObjectId, OpType};
use automerge::{Change, ChangeHash, ScalarValue};

/// One value written into one place of a record.
#[derive(Debug, Clone, PartialEq)]
pub struct Put {
    /// The field, `removed`, or another root key.
    pub field: String,
    /// The member of a set or the language of a text.
    pub member: Option<String>,
    /// The value.
    pub value: ScalarValue,
}

/// What a change is and writes.
#[derive(Debug, Clone)]
pub struct ChangeFacts {
    /// The change.
    pub hash: ChangeHash,
    /// What its writer had seen.
    pub deps: Vec<ChangeHash>,
    /// Whether a person signed it; what only makes a field's object is not signed.
    pub signed: bool,
    /// What was done: the first letter of the change's message, or `-`.
    pub verb: char,
    /// The single values it writes. Long texts are not among them.
    pub puts: Vec<Put>,
}

/// Whether an object is the record itself, a set or texts per language, not a part of a long text.
fn is_place(object: &ObjectId) -> bool {
    match object {
        ObjectId::Root => true,
        ObjectId::Id(id) => id.counter() == 1 && std::str::from_utf8(id.actor().to_bytes()).is_ok(),
    }
}

/// Reads a change.
///
/// # Panics
/// If the bytes are no change.
pub fn facts(bytes: &[u8]) -> ChangeFacts {
    let change = Change::try_from(bytes).expect("the store sends changes");
    let decoded = change.decode();
    let mut puts: Vec<Put> = Vec::new();
    for op in &decoded.operations {
        let Key::Map(key) = &op.key else { continue };
        if op.action == OpType::Delete {
            // Emptying writes `null`; a key that were deleted would hide a clash.
            assert!(
                !is_place(&op.obj),
                "nothing that the store writes deletes {key}"
            );
        }
        let Some(value) = op.primitive_value() else {
            continue;
        };
        let (field, member) = match &op.obj {
            ObjectId::Root => (key.to_string(), None),
            ObjectId::Id(id) => match std::str::from_utf8(id.actor().to_bytes()) {
                Ok(field) if id.counter() == 1 => (field.to_owned(), Some(key.to_string())),
                // Inside a long text.
                _ => continue,
            },
        };
        // Of two values in one place the later counts.
        puts.retain(|put| (&put.field, &put.member) != (&field, &member));
        puts.push(Put {
            field,
            member,
            value,
        });
    }
    ChangeFacts {
        hash: change.hash(),
        deps: change.deps().to_vec(),
        signed: change.message().is_some(),
        verb: change
            .message()
            .and_then(|message| message.chars().next())
            .unwrap_or('-'),
        puts,
    }
}
