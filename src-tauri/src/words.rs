//! The shell's own words: the native menu and the system's notices, from the catalogues of the screen.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::{LanguageIdentifier, langid};

use crate::settings::Language;

const FRENCH: [&str; 2] = [
    include_str!("../../ui/src/text/fr/menu.ftl"),
    include_str!("../../ui/src/text/fr/kinds.ftl"),
];
const ENGLISH: [&str; 2] = [
    include_str!("../../ui/src/text/en/menu.ftl"),
    include_str!("../../ui/src/text/en/kinds.ftl"),
];
const SPANISH: [&str; 2] = [
    include_str!("../../ui/src/text/es/menu.ftl"),
    include_str!("../../ui/src/text/es/kinds.ftl"),
];

/// The catalogue of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The catalogue of a language.
    pub fn of(language: Language) -> Self {
        let (tag, files): (LanguageIdentifier, _) = match language {
            Language::Fr => (langid!("fr"), FRENCH),
            Language::En => (langid!("en"), ENGLISH),
            Language::Es => (langid!("es"), SPANISH),
        };
        let mut bundle = FluentBundle::new(vec![tag]);
        // Isolation marks would be drawn as boxes by some menus, and no line here mixes directions.
        bundle.set_use_isolating(false);
        for file in files {
            // The test of the catalogues finds lines that do not read; what reads is used.
            let resource =
                FluentResource::try_new(file.to_owned()).unwrap_or_else(|(read, _)| read);
            let _ = bundle.add_resource(resource);
        }
        Self { bundle }
    }

    /// The words under an id; the id itself where there are none.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &FluentArgs::new())
    }

    /// The words under an id, with these arguments.
    pub fn say_with(&self, id: &str, args: &FluentArgs<'_>) -> String {
        let message = self.bundle.get_message(id);
        match message.and_then(|message| message.value()) {
            Some(pattern) => self.format(pattern, args),
            None => id.to_owned(),
        }
    }

    /// What several records of a kind are called.
    pub fn plural(&self, kind: &str) -> String {
        let id = format!("kind-{kind}");
        let message = self.bundle.get_message(&id);
        let plural = message.and_then(|message| message.get_attribute("plural"));
        plural.map_or(id, |plural| self.format(plural.value(), &FluentArgs::new()))
    }

    fn format(&self, pattern: &fluent_syntax::ast::Pattern<&str>, args: &FluentArgs<'_>) -> String {
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        said.into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_menu_has_its_words_in_every_language() {
        for language in [Language::Fr, Language::En, Language::Es] {
            let words = Words::of(language);
            for id in crate::menu::IDS {
                assert_ne!(words.say(id), *id, "{id} has words in {language:?}");
            }
            assert_ne!(
                words.plural("partner"),
                "kind-partner",
                "kinds have a plural in {language:?}"
            );
        }
    }
}
