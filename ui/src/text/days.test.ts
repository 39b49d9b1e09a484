import { beforeAll, describe, expect, it } from "vitest";

import { loadCatalogue, makeWords, type Words } from ".";

let french: Words;
let english: Words;
beforeAll(async () => {
  french = makeWords(await loadCatalogue("fr"), "fr");
  english = makeWords(await loadCatalogue("en"), "en");
});

describe("a day is said as it is known", () => {
  it.each([
    ["2017", "2017"],
    ["2010-05", "mai 2010"],
    ["2010-05-12", "12 mai 2010"],
    ["2010-05-01", "1er mai 2010"],
    ["2010~", "vers 2010"],
    ["2010-05-12~", "vers le 12 mai 2010"],
    ["2010?", "2010 (incertain)"],
    ["2010%", "vers 2010 (incertain)"],
    ["201X", "années 2010"],
    ["20XX", "entre 2000 et 2099"],
    ["2004-XX", "2004, mois inconnu"],
    ["2010-21", "printemps 2010"],
    ["2010/2017", "de 2010 à 2017"],
    ["2010-05-12/2010-06-03", "du 12 mai 2010 au 3 juin 2010"],
    ["2017/..", "depuis 2017"],
    ["2017-03-02/..", "depuis le 2 mars 2017"],
    ["../2017", "jusqu’en 2017"],
    ["/2017", "jusqu’en 2017"],
    ["not a day", "not a day"],
  ])("%s is « %s »", (edtf, said) => {
    expect(french.day(edtf), "in French").toBe(said);
  });

  it("is in the language of the interface", () => {
    expect(english.day("2010-05-12"), "the day stands before the month").toBe("12 May 2010");
    expect(english.day("2017/.."), "an open end").toBe("since 2017");
  });

  it("is never moved by this computer's zone", () => {
    expect(french.day("2020-01-01"), "the first day of a year stays in it").toBe("1er janvier 2020");
  });
});

describe("a span of days is said as shortly as it can be", () => {
  it.each([
    [{ earliest: "2017-01-01", latest: "2017-12-31" }, "2017"],
    [{ earliest: "2020-02-01", latest: "2020-02-29" }, "février 2020"],
    [{ earliest: "2020-02-01", latest: "2020-03-02" }, "entre le 1er février 2020 et le 2 mars 2020"],
    [{ earliest: null, latest: "2020-03-02" }, "au plus tard le 2 mars 2020"],
  ])("%j", (span, said) => {
    expect(french.span(span), "in French").toBe(said);
  });
});
