import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it, vi } from "vitest";

import { fakeDoor, sampleRecords } from "../../data/fake";
import { everyKind } from "../../data/fake/every-kind";
import { textOf } from "../../data/values";
import { shown } from "../../testing/shown";
import { RecordPane } from "../record/record-pane";
import { Toasts } from "../toast";

const agreement = textOf(fakeDoor().records.ofKind("agreement").find((one) => one["signed_on"])?.["id"]);
const stop = textOf(everyKind().find((one) => one["kind"] === "stop" && one["arrives"])?.["id"]);

it("keeps a day that is not understood, says how to write it, and leaves the stored one as it is", async () => {
  const { door } = await shown(<RecordPane id={agreement} onClose={() => undefined} />);
  const day = await screen.findByRole<HTMLInputElement>("textbox", { name: "Date de signature" });
  await userEvent.clear(day);
  await userEvent.type(day, "la Saint-Jean");
  await userEvent.tab();
  await screen.findByText(/«.la Saint-Jean.» n’est pas une date comprise ici. Écrivez par exemple/);
  screen.getByText(/La date enregistrée reste.: 2010.; Échap la remet/);
  expect(day.value, "what was typed stays").toBe("la Saint-Jean");
  await new Promise((done) => setTimeout(done, 700));
  expect(door.records.record(agreement)?.["signed_on"], "nothing is lost").toBe("2010");
  await userEvent.clear(day);
  await userEvent.type(day, "mai 2010{Enter}");
  await waitFor(() => expect(door.records.record(agreement)?.["signed_on"], "once understood").toBe("2010-05"));
  expect(screen.queryByText(/n’est pas une date comprise/), "and nothing is wrong any more").toBeNull();
});

it("brings the stored day back with Escape, without closing the page", async () => {
  const close = vi.fn();
  const { door } = await shown(<RecordPane id={agreement} onClose={close} />);
  const day = await screen.findByRole<HTMLInputElement>("textbox", { name: "Date de signature" });
  await userEvent.clear(day);
  await userEvent.type(day, "demain peut-être{Escape}");
  expect(day.value, "the stored one").toBe("2010");
  expect(close.mock.calls.length, "the page stays").toBe(0);
  await userEvent.tab();
  expect(door.records.record(agreement)?.["signed_on"], "untouched").toBe("2010");
});

it("shows a moment by the clocks of its place, and keeps its zone when only the time is changed", async () => {
  const { door } = await shown(<RecordPane id={stop} onClose={() => undefined} />, { records: everyKind() });
  await userEvent.click(await screen.findByRole("button", { name: /21 novembre 2026, 14.h.30, heure de Rimouski/ }));
  const time = screen.getByRole<HTMLInputElement>("textbox", { name: "Heure" });
  await userEvent.clear(time);
  await userEvent.type(time, "16 h 45{Enter}");
  await waitFor(() => expect(door.records.record(stop)?.["arrives"], "as the store reads it").toBe("2026-11-21T16:45[America/Toronto]"));
  await userEvent.clear(time);
  await userEvent.type(time, "22:45 Europe/Paris{Enter}");
  await waitFor(() => expect(door.records.record(stop)?.["arrives"], "a zone typed behind the time is understood").toBe("2026-11-21T22:45[Europe/Paris]"));
});

it("does not make a 1st out of a month where one exact day is needed", async () => {
  const { door } = await shown(<RecordPane id={stop} onClose={() => undefined} />, { records: everyKind() });
  await userEvent.click(await screen.findByRole("button", { name: /14.h.30, heure de Rimouski/ }));
  const day = screen.getByRole<HTMLInputElement>("textbox", { name: "Jour" });
  await userEvent.clear(day);
  await userEvent.type(day, "mai 2027");
  await userEvent.tab();
  await screen.findByText(/«.mai 2027.» n’est pas un jour précis/);
  expect(day.value, "what was typed stays").toBe("mai 2027");
  expect(door.records.record(stop)?.["arrives"], "the stored moment too").toBe("2026-11-21T14:30:00-05:00[America/Toronto]");
});

/** Two records, one of which is shown. */
function Two() {
  const [id, setId] = useState(agreement);
  return (
    <>
      <button onClick={() => setId(agreement)}>accord</button>
      <button onClick={() => setId(stop)}>étape</button>
      <RecordPane key={id} id={id} onClose={() => undefined} />
      <Toasts />
    </>
  );
}

it("keeps what was not understood for whoever comes back to the record, and tells it once on leaving", async () => {
  const { door } = await shown(<Two />, { records: [...sampleRecords, ...everyKind().filter((one) => one["id"] === stop)] });
  const box = () => screen.findByRole<HTMLInputElement>("textbox", { name: "Date de signature" });
  const goes = async (to: string) => {
    await userEvent.click(screen.getByRole("button", { name: to }));
    if (to === "étape") await screen.findByText("Étape");
  };
  const told = () => screen.queryByText(/Ce texte vous attend dans «.Date de signature.»/);
  await userEvent.clear(await box());
  await userEvent.type(await box(), "la Saint-Jean");
  await goes("étape");
  await waitFor(() => expect(told(), "that it waits, and where").toBeTruthy());
  expect(door.records.record(agreement)?.["signed_on"], "nothing is saved").toBe("2010");
  await goes("accord");
  expect((await box()).value, "it is there again").toBe("la Saint-Jean");
  await screen.findByText(/La date enregistrée reste.: 2010/);
  await userEvent.click(within(told()?.parentElement ?? document.body).getByRole("button", { name: "Fermer" }));
  await waitFor(() => expect(told(), "the word about it goes").toBeNull());
  await goes("étape");
  expect(told(), "told already").toBeNull();
  await goes("accord");
  await userEvent.click(await box());
  await userEvent.keyboard("{Escape}");
  expect((await box()).value, "Escape puts the stored day back").toBe("2010");
  await goes("étape");
  await goes("accord");
  expect((await box()).value, "for good").toBe("2010");
});

it("saves a day that was understood when the record is left at once, before the pause", async () => {
  const { door, unmount } = await shown(<RecordPane id={agreement} onClose={() => undefined} />);
  const day = await screen.findByRole<HTMLInputElement>("textbox", { name: "Date de signature" });
  await userEvent.clear(day);
  await userEvent.type(day, "juin 2011");
  unmount();
  await waitFor(() => expect(door.records.record(agreement)?.["signed_on"], "nothing typed is lost").toBe("2011-06"));
});
