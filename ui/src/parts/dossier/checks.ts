// What a mission needs on paper before it leaves: a travel order for staff, a special mandate for elected
// members. A check says what is noted, what is not, and whether its day comes before the first day.
import type { Fields } from "../../data/types";
import { isEmpty, textOf } from "../../data/values";
import { plusMonths } from "../calendar/days";
import { reachOf, sidesOf } from "../calendar/edtf";

/** Rules that another law may change: how long an order that serves for several trips is good for. */
export const rules = { standingOrderMonths: 12 };

export type Paper = { reference: string; on: string };
/** Where a paper's day lies against the first day of the mission. */
export type Timing = "before" | "after" | "same_day" | "expired" | "unknown" | "no_start" | "no_date";
export type Verdict = "met" | "missing" | "late" | "unsure" | "idle";

export type Check = {
  about: "order" | "mandate";
  verdict: Verdict;
  paper: Paper;
  timing: Timing;
  /** The participants that it is about. */
  people: Fields[];
  /** Whose fields say it: the mission's, or a participant's own. */
  record: Fields;
  fields: string[];
  /** What a travel order must say and the mission does not yet. */
  lacking: string[];
};

/** What there is to say when nothing can be checked, or need be. */
export type Remark = "cancelled" | "incoming" | "nobody" | "no_staff" | "no_elected" | "capacity";
export type Checks = { checks: Check[]; remarks: { why: Remark; people: Fields[] }[] };

export function checksOf(mission: Fields, participants: Fields[], stops: Fields[]): Checks {
  if (mission["cancelled"] === true) return { checks: [], remarks: [{ why: "cancelled", people: [] }] };
  if (isIncoming(mission)) return { checks: [], remarks: [{ why: "incoming", people: [] }] };
  const being = (capacity: string) => participants.filter((one) => textOf(one["capacity"]) === capacity);
  const [staff, elected, unknown] = [being("staff"), being("elected"), being("")];
  const order = orderCheck(mission, staff, stops);
  const mandates = mandateChecks(mission, elected);
  const remarks: [Remark, boolean, Fields[]][] = [
    ["nobody", participants.length === 0, []],
    ["capacity", unknown.length > 0, unknown],
    ["no_staff", participants.length > unknown.length && !order, []],
    ["no_elected", participants.length > unknown.length && mandates.length === 0, []],
  ];
  return {
    checks: [...(order ? [order] : []), ...mandates],
    remarks: remarks.flatMap(([why, holds, people]) => (holds ? [{ why, people }] : [])),
  };
}

function isIncoming(mission: Fields): boolean {
  const direction = textOf(mission["direction"]);
  return direction === "incoming" || (direction === "" && textOf(mission["type"]) === "hosting");
}

function orderCheck(mission: Fields, staff: Fields[], stops: Fields[]): Check | null {
  const paper = paperOf(mission, "order");
  if (staff.length === 0 && isBlank(paper)) return null;
  const timing = against(paper.on, mission, rules.standingOrderMonths);
  const lacking = [
    ...["starts_on", "ends_on", "objectives"].filter((field) => isEmpty(mission[field])),
    ...(stops.length === 0 ? ["stops"] : []),
    ...(stops.some((stop) => !isEmpty(stop["transport"])) ? [] : ["transport"]),
  ];
  return {
    about: "order",
    verdict: verdictOf(paper, timing),
    paper,
    timing,
    people: staff,
    record: mission,
    fields: ["order_reference", "order_on"],
    // Once it is written, or the mission is over, it is too late to say what should stand in it.
    lacking: paper.reference === "" && ["", "planned"].includes(textOf(mission["stage"])) ? lacking : [],
  };
}

/** One for all who travel on the mission's mandate, and one for each who has a mandate of their own. */
function mandateChecks(mission: Fields, elected: Fields[]): Check[] {
  const owning = elected.filter((one) => !isBlank(paperOf(one, "mandate")));
  const relying = elected.filter((one) => !owning.includes(one));
  const shared = relying.length > 0 || !isBlank(paperOf(mission, "mandate"));
  const check = (record: Fields, people: Fields[]): Check => {
    const paper = paperOf(record, "mandate");
    const timing = against(paper.on, mission, null);
    const fields = ["mandate_reference", "mandate_on"];
    return { about: "mandate", verdict: verdictOf(paper, timing), paper, timing, people, record, fields, lacking: [] };
  };
  return [...(shared ? [check(mission, relying)] : []), ...owning.map((one) => check(one, [one]))];
}

function paperOf(record: Fields, name: "order" | "mandate"): Paper {
  return { reference: textOf(record[`${name}_reference`]), on: textOf(record[`${name}_on`]) };
}

function isBlank(paper: Paper): boolean {
  return paper.reference === "" && paper.on === "";
}

function verdictOf(paper: Paper, timing: Timing): Verdict {
  if (timing === "after") return "late";
  if (paper.reference === "" || paper.on === "") return "missing";
  return timing === "before" ? "met" : "unsure";
}

function against(on: string, mission: Fields, months: number | null): Timing {
  const start = sidesOf(textOf(mission["starts_on"]))[0];
  if (on === "") return "no_date";
  if (start === "" || start === "..") return "no_start";
  const [paper, first] = [reachOf(on), reachOf(start)];
  if (!paper.from || !paper.until || !first.from || !first.until) return "unknown";
  // « About » and « maybe » leave the order of two days open.
  if (/[?~%]/.test(`${on}${start}`)) return "unknown";
  if (paper.from > first.until) return "after";
  if (paper.from === first.until && paper.until === first.from) return "same_day";
  if (paper.until >= first.from) return "unknown";
  return months !== null && plusMonths(paper.until, months) <= first.from ? "expired" : "before";
}
