// The catalogues, one file per subject and language, loaded for the language in use.
import { FluentBundle, FluentResource } from "@fluent/bundle";

export const languages = ["fr", "en", "es"] as const;
export type Language = (typeof languages)[number];

/** Which regional habits go with a language: day before month, in all three. */
export const locales: Record<Language, string> = { fr: "fr-FR", en: "en-GB", es: "es-ES" };

const files = import.meta.glob<string>("./*/*.ftl", { query: "?raw", import: "default" });

const bundles = new Map<Language, Promise<FluentBundle>>();

/** The words of a language, read once. */
export function loadCatalogue(language: Language): Promise<FluentBundle> {
  const bundle = bundles.get(language) ?? read(language);
  bundles.set(language, bundle);
  return bundle;
}

async function read(language: Language): Promise<FluentBundle> {
  // Isolation marks would travel into what is copied, and no line here mixes directions.
  const bundle = new FluentBundle(locales[language], { useIsolating: false });
  const mine = Object.entries(files).filter(([path]) => path.startsWith(`./${language}/`));
  for (const text of await Promise.all(mine.map(([, load]) => load()))) {
    bundle.addResource(new FluentResource(text));
  }
  return bundle;
}
