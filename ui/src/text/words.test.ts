import { expect, it } from "vitest";

const catalogues = import.meta.glob<string>("./fr/*.ftl", { query: "?raw", import: "default", eager: true });
const sources = import.meta.glob<string>(["../**/*.{ts,tsx}", "!../**/*.test.*"], { query: "?raw", import: "default", eager: true });

it("every word that the source names is in the catalogues", () => {
  const ids = new Set(Object.values(catalogues).flatMap((text) => [...text.matchAll(/^([a-zA-Z][\w-]*) =/gm)].map((found) => found[1])));
  // Whatever is said, chosen between two words or not; words put together from a code are their catalogues' own matter.
  const said = (text: string) => [...text.matchAll(/\b(?:t|say)\(([^()]*)/g)].flatMap((found) => [...(found[1] ?? "").matchAll(/"([a-z]+-[\w-]+)"/g)]);
  const tabled = (text: string) => [...text.matchAll(/\bword: "([^"]+)"/g)];
  const named = Object.entries(sources).flatMap(([path, text]) => [...said(text), ...tabled(text)].map((found) => [path, found[1] ?? ""] as const));
  expect(named.length, "there is something to look at").toBeGreaterThan(100);
  expect(named.filter(([, id]) => !ids.has(id)), "no id is shown in the place of its word").toEqual([]);
});
