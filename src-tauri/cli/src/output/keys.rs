//! What opens a workspace.

use std::io::{self, Write};

use crate::answer::{Locked, Protection, Recovery};
use crate::words;
use crate::words::keys as said;

/// Writes how a workspace stands after its protection was seen to.
pub fn locked(locked: &Locked, out: &mut impl Write) -> io::Result<()> {
    match &locked.protection {
        Some(opens) => protection(opens, out)?,
        None => writeln!(out, "{}", words::NOT_PROTECTED)?,
    }
    if locked.left.is_empty() {
        return Ok(());
    }
    writeln!(out, "{}", said::LEFT)?;
    let mut lines = locked.left.iter();
    lines.try_for_each(|name| writeln!(out, "  {}", super::value::safe(name)))
}

/// Writes what opens a protected workspace.
pub fn protection(protection: &Protection, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{}", said::PROTECTED)?;
    if let Some(words) = &protection.words {
        writeln!(out, "{}", said::WORDS)?;
        for (at, word) in words.split(' ').enumerate() {
            writeln!(out, "  {:>2}  {word}", at + 1)?;
        }
    }
    if let Some(file) = &protection.recovery_to {
        writeln!(out, "{}", said::sheet_in(&super::value::safe(file)))?;
    }
    let recovery = match protection.recovery {
        Recovery::None => said::NO_SHEET,
        Recovery::Unread => said::UNREAD,
        Recovery::Read => said::READ,
        Recovery::Renewed => said::RENEWED,
    };
    writeln!(out, "{recovery}")?;
    if let Some(recipient) = &protection.authority {
        writeln!(out, "{}", said::authority(recipient))?;
    }
    if protection.keychain {
        writeln!(out, "{}", said::IN_KEYCHAIN)?;
    }
    Ok(())
}
