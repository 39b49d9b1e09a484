import { beforeAll, describe, expect, it } from "vitest";

import { standingOf } from "../../data/standing";
import type { Fields } from "../../data/types";
import { loadCatalogue, makeWords, type Words } from "../../text";
import { whyStage, whyStanding } from "./why";

let words: Words;
beforeAll(async () => {
  words = makeWords(await loadCatalogue("fr"), "fr");
});

const plain = (text: string | null) => text?.replaceAll(/[\u00a0\u202f]/g, " ");
const year = (number: string) => ({ earliest: `${number}-01-01`, latest: `${number}-12-31` });

describe("why an agreement stands as it does reads as one says it", () => {
  it.each<[Fields, string]>([
    [{ reason: { rule: "open_ended", start: year("2010"), start_from: "signed_on" } }, "Aucune fin n’est notée ; l’accord court depuis sa signature, en 2010."],
    [{ reason: { rule: "open_ended", start: "2019-04-01", start_from: "in_force_on" } }, "Aucune fin n’est notée ; l’accord est entré en vigueur le 1er avril 2019."],
    [{ reason: { rule: "signed_end" }, term: { first_day: "2019-04-01", last_day: "2027-03-31" } }, "L’accord finit le 31 mars 2027, comme convenu."],
    [{ reason: { rule: "end_uncertain" }, last_day: year("2026") }, "L’accord est peut-être terminé : sa fin est notée en 2026, sans jour certain."],
    [{ reason: { rule: "end_uncertain" } }, "L’accord est peut-être terminé : une date n’est connue qu’en partie."],
    [{ reason: { rule: "renewals_used_up", max_renewals: 2 }, last_day: "2024-12-31" }, "L’accord a fini le 31 décembre 2024, au bout des 2 reconductions permises."],
    [{ reason: { rule: "terminated", terminated_on: { earliest: "2020-05-01", latest: "2020-05-31" } } }, "L’accord a été résilié avant son terme : il a cessé d’être en vigueur en mai 2020."],
  ])("%j", (record, said) => {
    expect(plain(whyStanding(standingOf(record), words)), "a sentence").toBe(said);
  });
});

describe("why a mission is at its stage reads as one says it", () => {
  it.each<[Fields, string]>([
    [{ rule: "not_started", starts_on: "2027-03-03" }, "La mission commence le 3 mars 2027."],
    [{ rule: "may_have_started", starts_on: "2026" }, "La mission a peut-être commencé : son début est noté en 2026, sans jour certain."],
    [{ rule: "between_days", starts_on: "2026-11-20", ends_on: "2026-11-27" }, "La mission a commencé et finit le 27 novembre 2026."],
    [{ rule: "ended", starts_on: "2020~" }, "La mission a eu lieu vers 2020 et aucun compte rendu n’est remis."],
    [{ rule: "actions_open", open_actions: 1 }, "Le compte rendu est validé, mais il reste 1 suite à donner."],
  ])("%j", (reason, said) => {
    expect(plain(whyStage({ stage_reason: reason }, words)), "a sentence").toBe(said);
  });
});
