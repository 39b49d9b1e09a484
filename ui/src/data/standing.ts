// How an agreement stands, read out of `get` and `terms` without trusting the shape.
import type { Fields, Json, Party, Standing, Term, Terms } from "./types";
import { listOf, objectOf, spanOf, textOf, textsOf } from "./values";

export function standingOf(record: Fields): Standing {
  return {
    status: textOf(record["status"]),
    possible: textsOf(record["possible"]),
    reason: objectOf(record["reason"]) ?? {},
    term: termOf(record["term"]),
    last_day: spanOf(record["last_day"]),
    anniversary: spanOf(record["anniversary"]),
    notice_by: spanOf(record["notice_by"]),
    notice_passed: textOf(record["notice_passed"]) || null,
    unusable: objects(record["unusable"]).map((one) => ({ field: textOf(one["field"]), why: textOf(one["why"]) })),
  };
}

export function termsOf(record: Fields): Terms {
  return {
    ...standingOf(record),
    on: textOf(record["on"]),
    parties: objects(record["parties"]).map(partyOf),
    amended_by: objects(record["amended_by"]).map((one) => ({
      title: textOf(one["title"]),
      applied: textOf(one["applied"]),
      why: textOf(one["why"]),
    })),
  };
}

function termOf(value: Json | undefined): Term | null {
  const term = objectOf(value);
  const firstDay = spanOf(term?.["first_day"]);
  if (!term || !firstDay) return null;
  const [number, latest] = [term["number"], term["number_latest"]];
  return {
    number: typeof number === "number" ? number : null,
    number_latest: typeof latest === "number" ? latest : null,
    first_day: firstDay,
    last_day: spanOf(term["last_day"]),
  };
}

function partyOf(party: Fields): Party {
  const partner = objectOf(party["partner"]);
  return {
    partner: partner ? { id: textOf(partner["id"]), title: textOf(partner["title"]) } : null,
    side: textOf(party["side"]) || null,
    capacity: textOf(party["capacity"]) || null,
    certain: textOf(party["certain"]),
  };
}

function objects(value: Json | undefined): Fields[] {
  return listOf(value).map(objectOf).filter((one) => one !== null);
}
