import { expect, it } from "vitest";

import { loadCatalogue, makeWords } from "../../text";
import { momentOf, piecesOf, readTime, sayAt } from "./moment-text";

const zones = ["America/Toronto", "America/St_Johns", "Europe/Paris"];
const rimouski = { name: "Rimouski", zone: "America/Toronto" };

it.each([
  ["14 h 30", "14:30", null],
  ["14h", "14:00", null],
  ["14h30", "14:30", null],
  ["9.05", "09:05", null],
  ["2:30 pm", "14:30", null],
  ["12 a.m.", "00:00", null],
  ["14:30 Europe/Paris", "14:30", "Europe/Paris"],
  ["14 h 30 Toronto", "14:30", "America/Toronto"],
  ["14 h 30, heure de Rimouski", "14:30", "America/Toronto"],
  ["14:30 saint john’s", null, null],
  ["14:30 st johns", "14:30", "America/St_Johns"],
  ["2:30 pm Toronto time", "14:30", "America/Toronto"],
  ["14 h UTC", "14:00", "UTC"],
  ["14:30Z", "14:30", "UTC"],
  ["14:30 +02:00", "14:30", "+02:00"],
  ["14:30 UTC−4", "14:30", "-04:00"],
  ["25:00", null, null],
  ["midi", null, null],
])("« %s » is %s in %s", (typed, time, zone) => {
  const read = readTime(typed, zones, rimouski);
  expect(read?.time ?? null, "the time").toBe(time);
  expect(read?.zone ?? null, "the zone typed behind it").toBe(zone);
});

it("is put together as the store reads it, with the zone or the distance it had", () => {
  expect(momentOf({ day: "2026-07-14", time: "14:30", zone: "Europe/Paris" }), "a local time is enough with a zone").toBe("2026-07-14T14:30[Europe/Paris]");
  const printed = piecesOf("2026-09-14T14:30:00-04:00[America/Toronto]");
  expect(printed, "taken apart again").toEqual({ day: "2026-09-14", time: "14:30", zone: "America/Toronto" });
  const loose = piecesOf("2026-01-14T14:30:00+01:00");
  expect(loose && momentOf({ ...loose, time: "15:00" }), "no zone is made up").toBe("2026-01-14T15:00:00+01:00");
  expect(momentOf({ day: "2026-01-14", time: "14:30", zone: "Z" }), "universal time").toBe("2026-01-14T14:30:00Z");
});

it("is said by the clocks of its place, else by those of its zone, never by this computer's", async () => {
  const words = makeWords(await loadCatalogue("fr"), "fr");
  const text = "2026-09-14T14:30:00-04:00[America/Toronto]";
  expect(sayAt(text, rimouski, words), "the record's own place").toBe("14 septembre 2026, 14\u00a0h\u00a030, heure de Rimouski");
  expect(sayAt(text, { name: "Ushuaïa", zone: "America/Argentina/Ushuaia" }, words), "another place's clocks are not meant").toContain("heure de l’Est");
  expect(sayAt("2026-09-14T14:30:00-03:00[America/Argentina/Ushuaia]", { name: "Ushuaïa", zone: "America/Argentina/Ushuaia" }, words), "elided").toContain("heure d’Ushuaïa");
  expect(sayAt("2026-09-14T23:30:00Z", undefined, words), "no zone").toBe("14 septembre 2026, 23\u00a0h\u00a030, UTC");
  expect(sayAt("2026-09-14T23:30:00-04:00", undefined, words), "a distance").toBe("14 septembre 2026, 23\u00a0h\u00a030, UTC−4");
});
