//! What tells this computer from others.

/// A name for this computer that stays, and gives its own number away to nobody; empty where the system
/// has none.
pub fn this_machine() -> String {
    machine_uid::get().map_or_else(
        |_| String::new(),
        |id| {
            let digest = blake3::derive_key("escale machine 1", id.trim().as_bytes());
            data_encoding::HEXLOWER.encode(&digest[..16])
        },
    )
}
