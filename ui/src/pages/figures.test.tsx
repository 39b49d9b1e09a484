import { configure, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";

import type { Fields } from "../data/types";
import { shown } from "../testing/shown";
import Figures from "./figures";

// A page of many small buttons is looked through slowly outside a real window.
const SLOW = 30_000;
configure({ asyncUtilTimeout: SLOW / 3 });

const chart = () => screen.findByLabelText(/^Diagramme/);
const table = () => screen.findByLabelText(/^Tableau/);
const saidIn = (part: HTMLElement) => within(part).getAllByRole("button").map((one) => one.getAttribute("aria-label"));

async function choose(question: string) {
  await userEvent.click(await screen.findByRole("button", { name: /Question type/ }));
  await userEvent.click(await screen.findByRole("option", { name: question }));
}

let copied = "";
beforeEach(() => {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: async (text: string) => void (copied = text) } });
});

it("asks how many agreements are in force on 1 January of each year, by country", async () => {
  await shown(<Figures />);
  await screen.findByRole("heading", { name: /^Combien d’accords en vigueur au 1er janvier de chaque année, par pays, de 2010 à 2026/ });
  const canada = within(await table()).getByRole("row", { name: /^A? ?Canada/ });
  within(canada).getByRole("button", { name: /Canada, 2016\s: 1$/ });
  const maybe = within(canada).getByRole("button", { name: /Canada, 2017\s: 1 \(\+1 peut-être\)$/ });
  expect(maybe.textContent, "the certain one and the one that began at a day of 2017 that is not known").toBe("1(+1 peut-être)");
}, SLOW);

it("says the same numbers in the table as on the bars", async () => {
  await shown(<Figures />);
  const drawn = saidIn(await chart());
  const written = saidIn(await table()).filter((said) => !said?.startsWith("Ensemble"));
  expect(drawn.length, "something is drawn").toBeGreaterThan(20);
  expect([...drawn].sort(), "every bar and no other").toEqual([...written].sort());
}, SLOW);

it("opens the records behind a number, and gives the place back when they are closed", async () => {
  await shown(<Figures />);
  const cell = within(await table()).getByRole("button", { name: /^Argentine, 2018/ });
  cell.focus();
  await userEvent.keyboard("{Enter}");
  const behind = await screen.findByRole("region", { name: "Fiches comptées" });
  await within(behind).findByRole("link", { name: "Coopération tripartite Brest – Québec – Terre de Feu" });
  expect(within(behind).getAllByRole("link").length, "only what is counted there").toBe(1);
  expect(within(behind).queryByText("peut-être"), "and certainly").toBeNull();
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: "Fiches comptées" }), "closed").toBeNull();
  expect(document.activeElement, "back on the number").toBe(cell);
}, SLOW);

it("marks what only may be counted", async () => {
  await shown(<Figures />);
  await userEvent.click(within(await table()).getByRole("button", { name: /^Argentine, 2017/ }));
  const behind = await screen.findByRole("region", { name: "Fiches comptées" });
  const link = await within(behind).findByRole("link", { name: "Coopération tripartite Brest – Québec – Terre de Feu" });
  expect(link.parentElement?.textContent, "its start is known as a year").toMatch(/peut-être$/);
}, SLOW);

it("goes from one number to the next with arrows, with one stop for the Tab key", async () => {
  await shown(<Figures />);
  const bars = within(await chart()).getAllByRole("button");
  expect(bars.filter((bar) => bar.getAttribute("tabindex") === "0").length, "one stop").toBe(1);
  within(await chart()).getByRole("button", { name: /^Canada, 2016/ }).focus();
  await userEvent.keyboard("{ArrowRight}");
  expect(document.activeElement?.getAttribute("aria-label"), "the same country a year on").toMatch(/^Canada, 2017/);
}, SLOW);

it("copies the table with plain numbers, and remembers the question for the session", async () => {
  const view = await shown(<Figures />);
  await choose("Accords signés");
  await screen.findByText(/^Combien d’accords signés chaque année, de 2010 à 2026/);
  await waitFor(() => expect(screen.queryByText("Argentine"), "the groups are gone").toBeNull());
  await userEvent.click(screen.getByText("Copier en tableau"));
  const [head, line] = copied.split("\n").map((row) => row.split("\t"));
  expect(head?.slice(0, 3), "the years").toEqual(["", "2010", "2011"]);
  expect(line?.slice(0, 3), "a number a spreadsheet takes").toEqual(["Accords", "1", "0"]);
  view.unmount();
  await shown(<Figures />);
  await screen.findByText(/^Combien d’accords signés/);
}, SLOW);

it("adds money exactly, one currency at a time", async () => {
  const call = (at: number, amount: string, currency: string): Fields => ({
    id: `01a207de-6e4e-7000-8000-00000000000${at}`,
    kind: "call",
    title: `Appel ${at}`,
    type: "projects",
    closes_on: "2020-05-07",
    budget: { amount, currency },
  });
  await shown(<Figures />, { records: [call(1, "0.10", "EUR"), call(2, "0.20", "EUR"), call(3, "5000", "CAD")] });
  await choose("Enveloppes des appels");
  await screen.findByText("En euros");
  screen.getByText("En dollars canadiens");
  const [, euros] = screen.getAllByRole("region", { name: /^Tableau/ });
  expect(euros && saidIn(euros).at(-1), "not 0.30000000000000004").toMatch(/^Ensemble, 2020\s: 0,30\s€$/);
}, SLOW);

it("says when there is nothing to count, and where to go", async () => {
  await shown(<Figures />);
  await choose("Candidatures, par décision");
  await screen.findByText("Rien à compter pour cette question.");
  screen.getByRole("link", { name: /^Voir la liste/ });
}, SLOW);
