// Answers of the fake store: lists, one record, search, what is due, terms.
import { kindNames, kindShape } from "../kinds";
import type { Fields, Hit, Json } from "../types";
import { isEmpty, objectOf, textOf } from "../values";
import type { Records } from "./records";

export const TODAY = "2026-11-23";

export const fold = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();

/** A record as lists show it: every field, and the state of its kind. */
export function computed(record: Fields): Fields {
  const shape = kindShape(textOf(record["kind"]));
  const empty = Object.fromEntries((shape?.fields ?? []).map((field) => [field.name, null]));
  const full: Fields = { ...empty, ...record, removed: record["removed"] === true };
  if (record["kind"] === "agreement") full["status"] = agreementStatus(record);
  if (record["kind"] === "mission") full["stage"] = missionStage(record);
  return full;
}

function agreementStatus(record: Fields): string {
  if (record["terminated_on"]) return "terminated";
  if (record["dormant_since"]) return "dormant";
  const start = textOf(record["in_force_on"]) || textOf(record["signed_on"]);
  const end = textOf(record["ends_on"]);
  if (start === "") return "draft";
  if (start > TODAY) return "signed";
  if (end !== "" && end < TODAY) return end === TODAY.slice(0, end.length) ? "may_have_ended" : "ended";
  return "in_force";
}

function missionStage(record: Fields): string {
  if (record["cancelled"] === true) return "cancelled";
  const start = textOf(record["starts_on"]);
  const end = textOf(record["ends_on"]);
  if (start === "" || start > TODAY || start.endsWith("..")) return "planned";
  return end === "2010" ? "closed" : end !== "" && end >= TODAY ? "under_way" : "report_owed";
}

function points(record: Fields, id: string): string[] {
  const shape = kindShape(textOf(record["kind"]));
  return (shape?.fields ?? [])
    .filter((field) => field.type.includes("link"))
    .filter((field) => {
      const value = record[field.name];
      return value === id || (Array.isArray(value) && value.includes(id));
    })
    .map((field) => field.name);
}

export function get(records: Records, id: string): Fields | undefined {
  const record = records.record(id);
  if (!record) return undefined;
  const full = computed(record);
  const from = [...records.all.values()].flatMap((one) =>
    points(one, id).map((field) => ({
      id: textOf(one["id"]),
      kind: textOf(one["kind"]),
      title: records.title(textOf(one["id"])),
      removed: one["removed"] === true,
      field,
    })),
  );
  if (full["kind"] === "agreement") Object.assign(full, standing(full));
  if (full["kind"] === "mission") {
    full["stage_reason"] = {
      rule: { closed: "report_validated", planned: "not_started", report_owed: "ended", under_way: "between_days", cancelled: "cancelled" }[textOf(full["stage"])] ?? "no_day",
      starts_on: full["starts_on"] ?? null,
      ends_on: full["ends_on"] ?? null,
      open_actions: 0,
    };
  }
  return { ...full, label: records.title(id), heads: records.heads(id), linked_from: from, conflicts: [] };
}

function bounds(day: string): Json {
  if (day.length >= 10) return day.slice(0, 10);
  const year = day.slice(0, 4);
  return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
}

function standing(agreement: Fields): Fields {
  const start = textOf(agreement["in_force_on"]) || textOf(agreement["signed_on"]);
  const from = agreement["in_force_on"] ? "in_force_on" : "signed_on";
  const end = textOf(agreement["ends_on"]);
  if (start === "") return { possible: ["draft"], reason: { rule: "nothing_signed" }, term: null };
  const last: Json = end === "" ? null : bounds(end);
  return {
    possible: [agreement["status"] ?? null],
    reason: { rule: end === "" ? "open_ended" : "signed_end", start: bounds(start), start_from: from, ends_on: last },
    term: { number: 1, number_latest: 1, first_day: bounds(start), last_day: last },
    last_day: last,
    anniversary: null,
    ...notice(end, agreement["notice_months"] ?? null),
  };
}

/** So many months before the day after the last: only where that is a day. */
function notice(end: string, months: Json): Fields {
  if (end.length !== 10 || typeof months !== "number") return { notice_by: null, notice_passed: null };
  const at = new Date(`${end}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + 1);
  at.setUTCMonth(at.getUTCMonth() - months);
  const by = at.toISOString().slice(0, 10);
  return { notice_by: by, notice_passed: by < TODAY ? "yes" : "no" };
}

export function terms(records: Records, id: string, on: string): Fields {
  const agreement = computed(records.record(id) ?? {});
  const parties = records
    .ofKind("party")
    .filter((party) => party["agreement"] === id)
    .map((party) => ({
      partner: { id: party["partner"] ?? "", kind: "partner", title: records.title(textOf(party["partner"])), removed: false },
      side: party["side"] ?? null,
      capacity: party["capacity"] ?? null,
      certain: "yes",
    }));
  return { on, status: agreement["status"] ?? null, unusable: [], amendments: [], parties, ...standing(agreement) };
}

export function search(records: Records, words: string, kind: string | null, limit: number): { items: Hit[]; total: number } {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const hits: Hit[] = [];
  for (const name of kind ? [kind] : kindNames) {
    for (const record of records.ofKind(name)) {
      const title = textOf(record["title"]);
      const texts = Object.entries(record).filter(([field]) => kindShape(name)?.fields.some((one) => one.name === field));
      const whole = fold([title, ...texts.map(([, value]) => (objectOf(value) ? Object.values(objectOf(value) ?? {}).join(" ") : textOf(value)))].join(" "));
      if (!wanted.every((word) => whole.includes(word))) continue;
      const field = texts.find(([, value]) => fold(textOf(value)).includes(wanted[0] ?? ""));
      const text = textOf(field?.[1]);
      const start = fold(text).indexOf(wanted[0] ?? "");
      const snippet = field && start >= 0
        ? { field: field[0], text: text.slice(0, 160), marks: [{ start, length: wanted[0]?.length ?? 0 }], cut: [false, text.length > 160] as [boolean, boolean] }
        : null;
      hits.push({ id: textOf(record["id"]), kind: name, title, removed: false, away: false, erased: false, snippet, why: "word" });
    }
  }
  return { items: hits.slice(0, limit), total: hits.length };
}

export function due(records: Records): Fields[] {
  const open = (kind: string, field: string, what: string) =>
    records
      .ofKind(kind)
      .filter((one) => textOf(one[field]) >= "2026" && isEmpty(one["done_on"]))
      .map((one): Fields => {
        const day = textOf(one[field]);
        const on: Json = day.length === 10 ? day : { earliest: `${day}-01-01`.slice(0, 10), latest: `${day}${day.length === 4 ? "-12" : ""}-31` };
        return { what, id: one["id"] ?? "", kind, title: one["title"] ?? "", removed: false, on, certain: "yes", overdue: day < TODAY };
      });
  const owed = records
    .ofKind("mission")
    .filter((one) => missionStage(one) === "report_owed")
    .map((one): Fields => ({
      what: "report", id: one["id"] ?? "", kind: "mission", title: one["title"] ?? "", removed: false,
      on: { earliest: "2020-01-31", latest: "2021-01-30" }, certain: "yes", overdue: true,
    }));
  return [...owed, ...open("agreement", "ends_on", "expiry"), ...open("call", "closes_on", "call_closes"), ...open("action", "due_on", "action"), ...open("commitment", "due_on", "commitment")];
}
