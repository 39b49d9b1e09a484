//! Whether an office document holds programs: macros, scripts, embedded objects that run.

use std::fs::File;
use std::io::{BufReader, Read as _, Seek as _, SeekFrom};
use std::path::Path;

use crate::Result;

/// What the old binary formats begin with (MS-CFB).
pub(crate) const OLD: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
/// Larger documents are not looked into.
const SIZE_MAX: u64 = 512 * 1024 * 1024;
/// A list of parts longer than this, in bytes, is no document's.
const LIST_MAX: u32 = 8 * 1024 * 1024;
/// An ending of a ZIP file lies in its last so many bytes.
const TAIL: u64 = 22 + 65_535;
const END_MARK: &[u8] = b"PK\x05\x06";

/// The media type of an office document that holds no programs; nothing for all else.
pub(crate) fn look_into(path: &Path, zipped: bool) -> Result<Option<&'static str>> {
    let mut file = File::open(path)?;
    if file.metadata()?.len() > SIZE_MAX {
        return Ok(None);
    }
    if !zipped {
        return Ok(old(file));
    }
    if !is_modest(&mut file)? {
        return Ok(None);
    }
    Ok(new(file))
}

/// A document of the years until 2007.
fn old(file: File) -> Option<&'static str> {
    let parts = cfb::CompoundFile::open(BufReader::new(file)).ok()?;
    let mut media = None;
    for part in parts.walk() {
        match part.name().to_lowercase().as_str() {
            "vba" | "macros" | "_vba_project_cur" | "_vba_project" | "objectpool" => return None,
            "worddocument" => media = Some("application/msword"),
            "workbook" | "book" => media = Some("application/vnd.ms-excel"),
            "powerpoint document" => media = Some("application/vnd.ms-powerpoint"),
            _ => {}
        }
    }
    media
}

/// A document in a ZIP file: Office Open XML or OpenDocument.
fn new(file: File) -> Option<&'static str> {
    let mut parts = zip::ZipArchive::new(BufReader::new(file)).ok()?;
    let mut media = None;
    for name in parts.file_names() {
        let name = name.to_lowercase();
        let is_program = name.ends_with(".bin") && !name.contains("printersettings")
            || ["basic/", "scripts/"]
                .iter()
                .any(|folder| name.starts_with(folder))
            || ["/macrosheets/", "/activex/"]
                .iter()
                .any(|folder| name.contains(folder));
        if is_program {
            return None;
        }
        match name.as_str() {
            "word/document.xml" => {
                media =
                    Some("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
            }
            "xl/workbook.xml" => {
                media = Some("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            }
            "ppt/presentation.xml" => {
                media = Some(
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                );
            }
            _ => {}
        }
    }
    media.or_else(|| open_document(&mut parts))
}

/// OpenDocument says what it is in a part of its own, which is not compressed.
fn open_document(parts: &mut zip::ZipArchive<BufReader<File>>) -> Option<&'static str> {
    let mut says = String::new();
    let part = parts.by_name("mimetype").ok()?;
    part.take(100).read_to_string(&mut says).ok()?;
    [
        "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.spreadsheet",
        "application/vnd.oasis.opendocument.presentation",
    ]
    .into_iter()
    .find(|known| *known == says)
}

/// Whether the list of parts is as short as its last line says a document's is: a hostile one could fill
/// the memory.
fn is_modest(file: &mut File) -> Result<bool> {
    let length = file.metadata()?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(TAIL)))?;
    let mut tail = Vec::new();
    file.take(TAIL).read_to_end(&mut tail)?;
    file.rewind()?;
    let marks = tail.windows(END_MARK.len()).enumerate();
    let mut ends = marks.filter(|(_, bytes)| *bytes == END_MARK);
    // Two ends would let two readers see two different documents.
    let (Some((at, _)), None) = (ends.next(), ends.next()) else {
        return Ok(false);
    };
    let list = tail
        .get(at + 12..at + 16)
        .and_then(|bytes| bytes.try_into().ok());
    Ok(list.is_some_and(|list| u32::from_le_bytes(list) <= LIST_MAX))
}

#[cfg(test)]
mod tests {
    use crate::may_be_opened;
    use std::fs::File;
    use std::io::Write as _;
    use zip::write::{SimpleFileOptions, ZipWriter};

    fn opens(name: &str, parts: &[(&str, &str)]) -> bool {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("copy");
        let mut zip = ZipWriter::new(File::create(&path).expect("a file"));
        let stored =
            SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        for (part, text) in parts {
            zip.start_file(*part, stored).expect("a part");
            zip.write_all(text.as_bytes()).expect("its bytes");
        }
        zip.finish().expect("it ends");
        may_be_opened(&path, name).expect("it can be read")
    }

    #[test]
    fn an_office_document_without_macros_may_be_opened() {
        let word = [
            ("[Content_Types].xml", "<Types/>"),
            ("word/document.xml", ""),
        ];
        assert!(opens("convention.docx", &word), "a Word document");
        let text = [
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", ""),
        ];
        assert!(opens("compte rendu.odt", &text), "an OpenDocument text");
    }

    #[test]
    fn an_office_document_with_macros_is_never_opened_whatever_it_is_called() {
        let word = ("word/document.xml", "");
        for (name, parts) in [
            ("convention.docm", vec![word]),
            ("convention.docx", vec![word, ("word/vbaProject.bin", "")]),
            (
                "convention.docx",
                vec![word, ("word/activeX/activeX1.xml", "")],
            ),
            (
                "convention.docx",
                vec![word, ("word/embeddings/oleObject1.bin", "")],
            ),
            (
                "budget.xlsx",
                vec![("xl/workbook.xml", ""), ("xl/macrosheets/sheet1.xml", "")],
            ),
            (
                "rapport.odt",
                vec![
                    ("mimetype", "application/vnd.oasis.opendocument.text"),
                    ("Basic/Standard/Module1.xml", ""),
                ],
            ),
            ("budget.docx", vec![("xl/workbook.xml", "")]),
            ("archive.docx", vec![("facture.exe", "MZ")]),
        ] {
            assert!(!opens(name, &parts), "{name} with {parts:?}");
        }
    }
}
