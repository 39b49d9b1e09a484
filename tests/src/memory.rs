//! What a running process holds in its memory (Linux).

use std::fs::{self, File};
use std::io::{Read as _, Seek as _, SeekFrom};

use aho_corasick::AhoCorasick;

/// Read at once.
const PIECE: usize = 1 << 20;
/// Bytes of the smallest page there is, and of what is told of one.
const PAGE: usize = 4096;
const ENTRY: usize = 8;

/// How often each of some bytes stands in a process's memory; nothing if it may not be read.
pub fn counted_in(process: &str, needles: &[Vec<u8>]) -> Option<Vec<usize>> {
    let finds = AhoCorasick::new(needles).ok()?;
    let longest = needles.iter().map(Vec::len).max().unwrap_or_default();
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).ok()?;
    let mut memory = File::open(format!("/proc/{process}/mem")).ok()?;
    let mut pages = File::open(format!("/proc/{process}/pagemap")).ok()?;
    let mut counts = vec![0; needles.len()];
    let mut piece = vec![0; PIECE];
    for (start, end) in maps.lines().filter_map(readable) {
        // The end of a piece stands once more at the beginning of the next.
        let mut kept = 0;
        let mut at = start;
        while at < end && memory.seek(SeekFrom::Start(at)).is_ok() {
            let room = usize::try_from(end - at).unwrap_or(PIECE).min(PIECE - kept);
            // A webview sets far more room aside than any computer has memory.
            if !is_used(&mut pages, at, room) {
                (at, kept) = (at + room as u64, 0);
                continue;
            }
            let Ok(read) = memory.read(&mut piece[kept..kept + room]) else {
                break;
            };
            if read == 0 {
                break;
            }
            let filled = kept + read;
            for found in finds.find_overlapping_iter(&piece[..filled]) {
                // What ends in what was kept was counted before.
                counts[found.pattern().as_usize()] += usize::from(found.end() > kept);
            }
            kept = filled.min(longest.saturating_sub(1));
            piece.copy_within(filled - kept..filled, 0);
            at += read as u64;
        }
    }
    Some(counts)
}

/// Whether any page from an address on is in memory or set aside on the disk.
fn is_used(pages: &mut File, at: u64, length: usize) -> bool {
    let mut entries = vec![0; (length / PAGE + 2) * ENTRY];
    let start = at / PAGE as u64 * ENTRY as u64;
    let read = pages
        .seek(SeekFrom::Start(start))
        .and_then(|_| pages.read(&mut entries));
    let entries = &entries[..read.unwrap_or_default()];
    // The two highest bits say it.
    entries
        .chunks_exact(ENTRY)
        .any(|entry| entry[ENTRY - 1] & 0xC0 != 0)
}

/// Where a region that may be read begins and ends; not what belongs to a device or to the kernel.
fn readable(line: &str) -> Option<(u64, u64)> {
    let mut parts = line.split_whitespace();
    let (range, rights) = (parts.next()?, parts.next()?);
    let path = parts.nth(3).unwrap_or_default();
    let (start, end) = range.split_once('-')?;
    let number = |text| u64::from_str_radix(text, 16).ok();
    (rights.starts_with('r') && !path.starts_with("/dev/") && !path.starts_with("[v"))
        .then_some((number(start)?, number(end)?))
}
