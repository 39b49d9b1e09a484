import { expect, it } from "vitest";

import type { FiguresQuery, FiguresRow } from "../../data/types";
import { type Answer, blocksOf, huesOf, overYears, present } from "./blocks";
import { drawn, seriesOf } from "./stacks";

const signed: FiguresQuery = { kind: "agreement", sum: null, by: { during: "signed_on" }, first_year: 2020, last_year: 2021, state: null, group: "type" };

function row(group: string | null, ...cells: [sure: string, maybe: string][]): FiguresRow {
  return { group, title: "", currency: null, cells: cells.map(([sure, maybe]) => ({ sure, maybe })) };
}

function answer(rows: FiguresRow[], query = signed, overall: FiguresRow[] = []): Answer {
  return { query, years: [2020, 2021], rows, overall };
}

it("what is certain stands below what only may count, group upon group", () => {
  const rows = [row("twinning", ["2", "1"], ["0", "0"]), row("charter", ["1", "0"], ["0", "3"])];
  const [block] = blocksOf(answer(rows));
  if (!block) throw new Error("one block");
  const { bars } = drawn(seriesOf(block, huesOf(rows)), block.years, { width: 200, height: 100, bottom: 0, top: 0 }, true);
  const [charter2020, charter2021, twinning] = [...bars].sort((a, b) => a.series - b.series || a.year - b.year);
  expect(bars.length, "no bar where there is nothing").toBe(3);
  expect(charter2020?.maybe, "nothing uncertain").toBeNull();
  expect(charter2021?.sure, "nothing certain").toBeNull();
  const unit = charter2020?.sure?.height ?? 0;
  expect(twinning?.sure?.height, "two are twice as tall as one").toBeCloseTo(2 * unit);
  expect(twinning?.maybe?.height, "one that may count is as tall as one that does").toBeCloseTo(unit);
  expect((twinning?.maybe?.y ?? 0) + unit, "and stands on the two that are certain").toBeCloseTo(twinning?.sure?.y ?? NaN);
  expect((twinning?.sure?.y ?? 0) + 2 * unit, "which stand on the group below").toBeCloseTo(charter2020?.sure?.y ?? NaN);
});

it("beyond eight groups the smallest share one hue, and their numbers are added", () => {
  const rows = Array.from({ length: 11 }, (_, at) => row(`type ${at}`, [String(20 - at), "0"], ["0.1", "0.2"]));
  const [block] = blocksOf(answer([...rows].reverse()));
  if (!block) throw new Error("one block");
  const series = seriesOf(block, huesOf(rows));
  expect(series.map((one) => one.hue), "eight hues and the shared one").toEqual([1, 2, 3, 4, 5, 6, 7, 8, 0]);
  const rest = series.at(-1);
  expect(rest?.groups, "the three smallest").toEqual(["type 8", "type 9", "type 10"]);
  expect(rest?.cells, "added exactly").toEqual([{ sure: "33", maybe: "0" }, { sure: "0.3", maybe: "0.6" }]);
  expect(block.lines.length, "the table keeps them all apart").toBe(11);
  expect(present(block, rest?.groups ?? [], 2020).groups, "and what is behind is asked of each").toEqual(["type 8", "type 9", "type 10"]);
});

it("currencies are never added up, and a group keeps its hue from one to the other", () => {
  const money = (group: string, currency: string, amount: string): FiguresRow => ({ ...row(group, [amount, "0"], ["0", "0"]), currency });
  const rows = [money("projects", "EUR", "0.1"), money("proposals", "EUR", "0.2"), money("projects", "CAD", "900")];
  const blocks = blocksOf(answer(rows));
  expect(blocks.map((block) => [block.currency, block.totals?.[0]?.sure]), "one block each, with its own exact total").toEqual([
    ["CAD", "900"],
    ["EUR", "0.3"],
  ]);
  const hues = huesOf(rows);
  const [canada, euro] = blocks.map((block) => seriesOf(block, hues).find((one) => one.groups[0] === "projects")?.hue);
  expect(canada, "the same hue").toBe(euro);
});

it("records that count in several groups are not counted twice in the total", () => {
  const rows = [row("CA", ["1", "1"], ["1", "0"]), row("AR", ["1", "0"], ["1", "0"])];
  const overall = [row(null, ["1", "1"], ["1", "0"])];
  const [block] = blocksOf(answer(rows, { ...signed, group: "country" }, overall));
  expect(block?.adds, "the groups share records").toBe(false);
  expect(block?.totals?.map((cell) => cell.sure), "the question without groups, not the sum").toEqual(["1", "1"]);
});

it("a total over years is the least it can be where a record may fall in several of them", () => {
  expect(overYears([{ sure: "2", maybe: "0" }, { sure: "3", maybe: "0" }]), "certain").toEqual({ sure: "5", least: false });
  expect(overYears([{ sure: "2", maybe: "1" }, { sure: "3", maybe: "1" }]), "the same one may be meant twice").toEqual({ sure: "5", least: true });
});
