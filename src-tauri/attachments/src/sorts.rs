//! What a file is, by its content, and whether it may be opened with the system's viewer. What is not
//! known to be harmless is never opened, only shown in its folder.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use serde::Serialize;

use crate::names::ending;
use crate::{Result, office};

/// How much of the beginning tells what a file is.
const HEAD: usize = 64 * 1024;

/// What a file is, as far as its content tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// A PDF.
    Pdf,
    /// A picture, a sound or a film of this media type.
    Media(&'static str),
    /// An office document of this media type.
    Office(&'static str),
    /// Text without markup, in UTF-8.
    Text,
    /// Anything else of this media type: programs, scripts, archives, disk images, web pages.
    Other(&'static str),
}

/// Media types that viewers show without running anything, and the endings with which their files are
/// given to a viewer: it chooses its program by the ending.
const MEDIA: [(&str, &[&str]); 18] = [
    ("image/jpeg", &["jpg", "jpeg"]),
    ("image/png", &["png"]),
    ("image/gif", &["gif"]),
    ("image/webp", &["webp"]),
    ("image/tiff", &["tif", "tiff"]),
    ("image/bmp", &["bmp"]),
    ("image/heif", &["heic", "heif"]),
    ("image/avif", &["avif"]),
    ("audio/mpeg", &["mp3"]),
    ("audio/m4a", &["m4a"]),
    ("audio/ogg", &["ogg", "oga", "opus"]),
    ("audio/x-flac", &["flac"]),
    ("audio/x-wav", &["wav"]),
    ("video/mp4", &["mp4", "m4v"]),
    ("video/quicktime", &["mov"]),
    ("video/webm", &["webm"]),
    ("video/x-msvideo", &["avi"]),
    ("video/x-matroska", &["mkv"]),
];

/// Office documents that hold no macros by their format; that they hold none is looked for besides.
const OFFICE: [(&str, &[&str]); 9] = [
    ("application/msword", &["doc"]),
    ("application/vnd.ms-excel", &["xls"]),
    ("application/vnd.ms-powerpoint", &["ppt"]),
    (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        &["docx"],
    ),
    (
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        &["xlsx"],
    ),
    (
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        &["pptx"],
    ),
    ("application/vnd.oasis.opendocument.text", &["odt"]),
    ("application/vnd.oasis.opendocument.spreadsheet", &["ods"]),
    ("application/vnd.oasis.opendocument.presentation", &["odp"]),
];

/// Endings with which a text is given to a viewer; with any other it may be a script.
const TEXT: &[&str] = &["txt", "csv", "tsv", "md", "log"];
const PDF: &[&str] = &["pdf"];

impl Sort {
    /// What a file is that begins so.
    pub fn of_head(head: &[u8]) -> Self {
        let Some(found) = infer::get(head) else {
            return if is_plain_text(head) {
                Self::Text
            } else {
                Self::Other("application/octet-stream")
            };
        };
        let media = found.mime_type();
        let known = |(known, _): &&(&'static str, _)| *known == media;
        if media == "application/pdf" {
            Self::Pdf
        } else if let Some((media, _)) = MEDIA.iter().find(known) {
            Self::Media(media)
        } else if let Some((media, _)) = OFFICE.iter().find(known) {
            Self::Office(media)
        } else {
            Self::Other(media)
        }
    }

    /// Its media type (RFC 6838).
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Text => "text/plain",
            Self::Media(media) | Self::Office(media) | Self::Other(media) => media,
        }
    }

    /// The endings with which it may be given to a viewer; none for what is never given to one.
    fn endings(self) -> &'static [&'static str] {
        let of = |table: &[(&str, &'static [&'static str])], media| {
            let found = table.iter().find(|(known, _)| *known == media);
            found.map_or(&[][..], |(_, endings)| *endings)
        };
        match self {
            Self::Pdf => PDF,
            Self::Text => TEXT,
            Self::Media(media) => of(&MEDIA, media),
            Self::Office(media) => of(&OFFICE, media),
            Self::Other(_) => &[],
        }
    }
}

/// Whether the decrypted file at `path`, which its owner calls `name`, may be opened with the system's
/// viewer: its content is harmless, and its name says the same of it as its content does.
///
/// # Errors
/// What the disk says.
pub fn may_be_opened(path: &Path, name: &str) -> Result<bool> {
    let mut head = Vec::new();
    File::open(path)?.take(HEAD as u64).read_to_end(&mut head)?;
    let mut sort = Sort::of_head(&head);
    let looks_like_zip = head.starts_with(b"PK\x03\x04");
    if looks_like_zip || head.starts_with(&office::OLD) {
        // By what lies in it: the first bytes of such a file do not tell.
        let inside = office::look_into(path, looks_like_zip)?;
        sort = inside.map_or(Sort::Other("application/octet-stream"), |media| {
            let known = OFFICE.iter().find(|(known, _)| *known == media);
            known.map_or(Sort::Other("application/zip"), |(media, _)| {
                Sort::Office(media)
            })
        });
    }
    Ok(ending(name).is_some_and(|ending| sort.endings().contains(&ending.as_str())))
}

/// Whether these first bytes are text that is no program in disguise: no markup, no interpreter's name,
/// nothing that steers.
fn is_plain_text(head: &[u8]) -> bool {
    let whole = match std::str::from_utf8(head) {
        Ok(text) => text,
        // The last character may be cut off.
        Err(cut) if cut.error_len().is_none() && head.len() >= HEAD - 3 => {
            std::str::from_utf8(head.get(..cut.valid_up_to()).unwrap_or_default())
                .unwrap_or_default()
        }
        Err(_) => return false,
    };
    let steers = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    let begins = whole.trim_start_matches(|c: char| c == '\u{FEFF}' || c.is_whitespace());
    !whole.chars().any(steers) && !begins.starts_with("#!") && !begins.starts_with('<')
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn opens(name: &str, content: &[u8]) -> bool {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("copy");
        fs::write(&path, content).expect("a file");
        may_be_opened(&path, name).expect("it can be read")
    }

    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01";

    #[test]
    fn papers_pictures_and_plain_texts_may_be_opened() {
        for (name, content) in [
            ("lettre.PDF", &b"%PDF-1.7\n"[..]),
            ("photo.png", PNG),
            ("notes.txt", "Rencontré à Rimouski.".as_bytes()),
            ("liste.csv", b"nom;pays\nBrest;FR\n"),
            ("vide.txt", b""),
        ] {
            assert!(opens(name, content), "{name} is harmless");
        }
    }

    #[test]
    fn programs_scripts_shortcuts_and_disk_images_are_never_opened_whatever_they_are_called() {
        for (name, content) in [
            ("facture.pdf", &b"MZ\x90\0\x03\0\0\0"[..]),
            ("facture.pdf", b"\x7fELF\x02\x01\x01\0"),
            ("photo.png", b"#!/bin/sh\nrm -rf ~\n"),
            ("notes.txt", b"#!/usr/bin/env python3\n"),
            ("lancer.bat", b"@echo off\r\n"),
            ("lancer.ps1", b"Start-Process calc"),
            ("lancer.vbs", b"x = 1"),
            ("lancer.desktop", b"[Desktop Entry]\nExec=sh\n"),
            ("lancer.url", b"[InternetShortcut]\nURL=file:///c:/\n"),
            (
                "raccourci.lnk",
                b"L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0\x46",
            ),
            ("carnet.one", b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d"),
            ("disque.iso", &[0; 40_000]),
            ("page.html", b"<!doctype html><script>1</script>"),
            ("page.txt", b"  <html><body>"),
            ("dessin.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
            ("archive.zip", b"PK\x03\x04"),
            ("lettre.rtf", b"{\\rtf1 {\\object\\objdata 0105}}"),
            ("sans ending", b"%PDF-1.7\n"),
            ("lettre.pdf.exe", b"%PDF-1.7\n"),
            ("lettre.hta", b"%PDF-1.7\n"),
            ("image.pdf", PNG),
        ] {
            assert!(!opens(name, content), "{name} is only shown in its folder");
        }
    }
}
