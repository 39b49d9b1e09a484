//! A file's own name made safe for a disk. The name itself is kept in the record as it was.

/// The longest name in bytes: every file system of ours takes this many, an ending of ours included.
const BYTES_MAX: usize = 120;
/// An ending longer than this is no ending.
const ENDING_MAX: usize = 12;
/// What a file is called of whose name nothing can stay.
const NAMELESS: &str = "file";
/// Names of devices on Windows, with any ending.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];
/// Devices that are numbered from 0 to 9, superscript digits too.
const NUMBERED: [&str; 2] = ["com", "lpt"];

/// A name that is one ordinary file in a folder on every system: no separators, no device, nothing that
/// steers or hides, not too long; its ending stays where it can.
pub fn for_disk(name: &str) -> String {
    let visible: String = name.chars().filter(|c| !hides(*c)).map(ordinary).collect();
    // Windows drops trailing dots and spaces; a leading dot hides the file elsewhere.
    let trimmed = visible.trim_matches(|c: char| c == '.' || c.is_whitespace());
    let short = shortened(trimmed);
    let stem = short.split('.').next().unwrap_or_default().trim_end();
    if short.is_empty() || short.chars().all(|c| c == '_') {
        NAMELESS.to_owned()
    } else if is_device(stem) {
        ["_", &short].concat()
    } else {
        short
    }
}

/// The part after the last dot, in lower case, if that is an ending.
pub(crate) fn ending(name: &str) -> Option<String> {
    let (stem, ending) = name.rsplit_once('.')?;
    let sound = !stem.is_empty() && ending.len() <= ENDING_MAX;
    (sound && !ending.is_empty() && ending.chars().all(|c| c.is_ascii_alphanumeric()))
        .then(|| ending.to_ascii_lowercase())
}

/// Characters that turn the reading direction, join, or take no room: with them a name can look like
/// another.
fn hides(c: char) -> bool {
    matches!(
        c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
            | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// What no system takes in a name becomes an underscore.
fn ordinary(c: char) -> char {
    match c {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '%' | '\u{FFFD}' => '_',
        c if c.is_control() => '_',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

fn shortened(name: &str) -> String {
    if name.len() <= BYTES_MAX {
        return name.to_owned();
    }
    let kept = ending(name).map(|ending| [".", &ending].concat());
    let kept = kept.unwrap_or_default();
    let mut end = BYTES_MAX - kept.len();
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    let stem = name.get(..end).unwrap_or_default();
    [stem.trim_end_matches(['.', ' ']), &kept].concat()
}

fn is_device(stem: &str) -> bool {
    let stem = stem.to_lowercase();
    let numbered = |prefix: &str| {
        stem.strip_prefix(prefix).is_some_and(|rest| {
            let mut rest = rest.chars();
            let digit = rest
                .next()
                .is_some_and(|c| c.is_ascii_digit() || "¹²³".contains(c));
            digit && rest.next().is_none()
        })
    };
    DEVICES.contains(&stem.as_str()) || NUMBERED.iter().any(|prefix| numbered(prefix))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_hostile_name_becomes_an_ordinary_one() {
        for (hostile, safe) in [
            ("lettre d’intention.pdf", "lettre d’intention.pdf"),
            ("con", "_con"),
            ("NUL.txt", "_NUL.txt"),
            ("com1 .pdf", "_com1 .pdf"),
            ("LPT².pdf", "_LPT².pdf"),
            ("rapport.pdf...", "rapport.pdf"),
            ("rapport. . ", "rapport"),
            ("..", "file"),
            (".", "file"),
            ("", "file"),
            ("///", "file"),
            (".bashrc", "bashrc"),
            ("../../etc/passwd", "_.._etc_passwd"),
            ("C:\\Windows\\calc.exe", "C__Windows_calc.exe"),
            ("\\\\serveur\\partage", "__serveur_partage"),
            ("fdp.\u{202E}exe.pdf", "fdp.exe.pdf"),
            ("fichier\u{0}\n\u{1b}[2J.pdf", "fichier___[2J.pdf"),
            ("a:b|c?.pdf", "a_b_c_.pdf"),
            ("devis%20.desktop", "devis_20.desktop"),
        ] {
            assert_eq!(for_disk(hostile), safe, "{hostile:?}");
        }
    }

    #[test]
    fn a_name_of_three_hundred_bytes_is_shortened_and_keeps_its_ending() {
        let long = format!("{}.docx", "é".repeat(150));
        let short = for_disk(&long);
        assert!(short.len() <= BYTES_MAX, "it fits: {}", short.len());
        assert!(
            short.ends_with("é.docx"),
            "and still says what it is: {short}"
        );
    }

    proptest! {
        #[test]
        fn whatever_the_name_it_is_one_file_in_its_folder(name in any::<String>()) {
            let safe = for_disk(&name);
            let path = std::path::Path::new("folder").join(&safe);
            prop_assert_eq!(path.components().count(), 2, "one step below its folder: {}", safe);
            prop_assert!(path.file_name().is_some(), "an ordinary name: {}", safe);
            prop_assert!(safe.len() <= BYTES_MAX + 1, "short enough: {}", safe);
            prop_assert!(!safe.ends_with(['.', ' ']), "Windows would cut it: {}", safe);
            prop_assert!(!safe.chars().any(char::is_control), "nothing that steers: {:?}", safe);
            prop_assert_eq!(&for_disk(&safe), &safe, "what is safe stays as it is");
        }
    }
}
