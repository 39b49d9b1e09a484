//! The marks by which systems know a file that came from elsewhere, and warn of it.

use std::io;
use std::path::Path;

/// Marks a file as come from elsewhere, where the system has such a mark. Windows keeps it beside the
/// file, in a stream of its own; 3 is the Internet zone.
#[cfg(windows)]
pub(crate) fn put(path: &Path) -> io::Result<()> {
    let mut stream = path.as_os_str().to_os_string();
    stream.push(":Zone.Identifier");
    std::fs::write(stream, b"[ZoneTransfer]\r\nZoneId=3\r\n")
}

/// Marks a file as come from elsewhere: macOS's quarantine, set by a program (0081) at no told time.
#[cfg(target_os = "macos")]
pub(crate) fn put(path: &Path) -> io::Result<()> {
    xattr::set(path, "com.apple.quarantine", b"0081;00000000;Escale;")
}

/// Other systems have no such mark.
#[cfg(not(any(windows, target_os = "macos")))]
pub(crate) fn put(_: &Path) -> io::Result<()> {
    Ok(())
}
