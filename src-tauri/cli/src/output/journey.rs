//! What travels, what stayed, what comes back.

use std::io::{self, Write};

use escale_exchange::Departed;
use escale_store::Away;

use crate::journey::Preview;
use crate::words::journey as words;

/// Writes what would travel and what would stay, kind by kind.
pub fn preview(preview: &Preview, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{}", words::preview(preview.goes, preview.stays))?;
    preview.kinds.iter().try_for_each(|share| {
        writeln!(out, "{:<14}{:>8}{:>8}", share.kind, share.goes, share.stays)
    })
}

/// Writes what stayed.
pub fn departed(departed: &Departed, out: &mut impl Write) -> io::Result<()> {
    match departed.left {
        0 => writeln!(out, "{}", words::ALL_GO)?,
        left => writeln!(out, "{}", words::left(departed.goes, left))?,
    }
    if departed.files_missing > 0 {
        writeln!(out, "{}", words::files_missing(departed.files_missing))?;
    }
    if !departed.clean {
        writeln!(out, "{}", words::TRACES)?;
    }
    Ok(())
}

/// Writes what is not on this computer, if anything is not.
pub fn away(away: Away, out: &mut impl Write) -> io::Result<()> {
    if away.left > 0 {
        writeln!(out, "{}", words::at_home(away.left))?;
    }
    if away.coming > 0 {
        writeln!(out, "{}", words::coming(away.coming))?;
    }
    Ok(())
}
