import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import { shown } from "../../testing/shown";
import { useExchange } from "../exchange";
import { Toasts } from "../toast";
import { ProgressStrip } from "./progress-strip";

function Taking() {
  const { take } = useExchange();
  return (
    <>
      <button onClick={() => void take()}>take</button>
      <ProgressStrip />
      <Toasts />
    </>
  );
}

async function taking(changes: number, stepMs: number) {
  const { door } = await shown(<Taking />, { changes });
  door.work.stepMs = stepMs;
  await userEvent.click(await screen.findByText("take"));
}

it("says how far long work has come, stops it, and calls nothing a failure", async () => {
  await taking(10_000, 100);
  const bar = await screen.findByRole("progressbar", { name: "Lecture des changements" });
  expect(bar.getAttribute("max"), "out of all").toBe("10000");
  screen.getAllByText(/^Lecture des changements : [\d\s]+ sur 10\s000$/);
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await screen.findByText("Arrêté : rien n’a changé.");
  expect(screen.queryByRole("progressbar"), "it is gone").toBeNull();
  expect(document.body.textContent, "nobody is alarmed").not.toContain("pas marché");
});

it("does not flash for work that is soon over", async () => {
  await taking(100, 1);
  let flashed = false;
  await waitFor(() => {
    flashed ||= screen.queryByRole("progressbar") !== null;
    screen.getByText("100 changements pris");
  });
  expect(flashed, "only its result is said").toBe(false);
});
