//! The recovery sheet: one page with the words, the same in a QR code, and what to do with it. It stands
//! by itself, needs no network and runs nothing: any browser shows and prints it.

use std::io::Write as _;
use std::path::Path;

use escale_store::values::Id;
use escale_store::{Result, write_whole};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use unic_langid::LanguageIdentifier;
use zeroize::Zeroizing;

use crate::recovery::List;

const STYLE: &str = include_str!("sheet.css");
/// The QR code's width, in CSS pixels.
const CODE: u32 = 200;

/// What stands on a sheet.
pub struct Sheet<'a> {
    /// The workspace's name.
    pub workspace: &'a str,
    /// Its id.
    pub id: Id,
    /// The day on which it was made, as people write it.
    pub day: &'a str,
    /// The words, with a space between them.
    pub words: &'a str,
    /// The language of words and page.
    pub list: List,
}

impl Sheet<'_> {
    /// Writes the page into a file that nobody else on this computer may read. It lies there in clear:
    /// whoever chose the place is told to print it and to delete it.
    ///
    /// # Errors
    /// What the disk says.
    pub fn write(&self, to: &Path) -> Result<()> {
        write_whole(to, |file| {
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt as _;
                file.set_permissions(std::fs::Permissions::from_mode(0o600))?;
            }
            Ok(file.write_all(self.page().as_bytes())?)
        })
    }

    /// The page (HTML).
    pub fn page(&self) -> Zeroizing<String> {
        let say = Words::of(self.list);
        let id = self.id.to_string();
        let mut known = FluentArgs::new();
        known.set("workspace", self.workspace);
        known.set("day", self.day);
        known.set("id", id.as_str());
        let text = |name: &str| escaped(&say.say(name, &known));
        let list = self.words.split(' ').map(|word| {
            let word = escaped(word);
            format!("<li>{word}</li>")
        });
        let list = Zeroizing::new(list.collect::<String>());
        let steps = ["keep", "use", "void", "delete"]
            .map(|step| format!("<li>{}</li>", text(&format!("sheet-{step}"))));
        let mut page = Zeroizing::new(String::with_capacity(64 * 1024));
        for part in [
            "<!doctype html>\n<html lang=\"",
            self.list.code(),
            "\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>",
            &text("sheet-title"),
            "</title><style>",
            STYLE,
            "</style></head><body><main><h1>",
            &text("sheet-title"),
            "</h1><p class=\"lead\">",
            &text("sheet-for"),
            "</p><div class=\"both\"><ol class=\"words\">",
            &list,
            "</ol>",
            &self.code(&text("sheet-code")),
            "</div><h2>",
            &text("sheet-what"),
            "</h2><ul>",
            &steps.concat(),
            "</ul><p class=\"small\">",
            &text("sheet-foot"),
            "</p></main></body></html>\n",
        ] {
            page.push_str(part);
        }
        page
    }

    /// The words as a picture that a telephone reads; nothing if they are more than one holds.
    fn code(&self, name: &str) -> Zeroizing<String> {
        let code = QrCode::with_error_correction_level(self.words, EcLevel::M);
        let Ok(code) = code else {
            return Zeroizing::default();
        };
        let drawn = Zeroizing::new(
            code.render::<svg::Color<'_>>()
                .min_dimensions(CODE, CODE)
                .build(),
        );
        // The declaration of a file of its own has no place within a page.
        let picture = drawn.find("<svg").map_or("", |begins| &drawn[begins..]);
        Zeroizing::new(format!(
            "<div class=\"code\" role=\"img\" aria-label=\"{name}\">{picture}</div>"
        ))
    }
}

/// The catalogue of the sheet in one language.
struct Words(FluentBundle<FluentResource>);

impl Words {
    fn of(list: List) -> Self {
        let text = match list {
            List::Fr => include_str!("../../../ui/src/text/fr/sheet.ftl"),
            List::En => include_str!("../../../ui/src/text/en/sheet.ftl"),
            List::Es => include_str!("../../../ui/src/text/es/sheet.ftl"),
        };
        let tag: LanguageIdentifier = list.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![tag]);
        bundle.set_use_isolating(false);
        let read = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(read, _)| read);
        let _ = bundle.add_resource(read);
        Self(bundle)
    }

    fn say(&self, id: &str, known: &FluentArgs<'_>) -> String {
        let message = self.0.get_message(id);
        let Some(pattern) = message.and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut errors = Vec::new();
        let said = self.0.format_pattern(pattern, Some(known), &mut errors);
        said.into_owned()
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(list: List, workspace: &str) -> Zeroizing<String> {
        let sheet = Sheet {
            workspace,
            id: "01999999-0000-7000-8000-000000000000"
                .parse()
                .expect("an id"),
            day: "23/11/2026",
            words: "abaisser brume écume",
            list,
        };
        sheet.page()
    }

    #[test]
    fn the_sheet_says_all_of_it_in_every_language() {
        for list in List::ALL {
            let page = page(list, "Coopération");
            for part in [
                "Coopération",
                "23/11/2026",
                "<li>écume</li>",
                "<svg",
                "01999999-0000",
            ] {
                assert!(page.contains(part), "{part} stands on it in {list:?}");
            }
            assert!(!page.contains("sheet-"), "every word is there in {list:?}");
        }
    }

    #[test]
    fn a_workspace_of_any_name_is_only_named() {
        let page = page(List::Fr, "<script>alert(1)</script> & \"fils\"");
        assert!(!page.contains("<script"), "its letters are letters");
        assert!(page.contains("&lt;script&gt;"), "all of them");
    }
}
