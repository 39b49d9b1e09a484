import { screen } from "@testing-library/react";
import { expect, it } from "vitest";

import { everyKind } from "../../data/fake/every-kind";
import { textOf } from "../../data/values";
import { shown } from "../../testing/shown";
import { RecordPane } from "./record-pane";

it("a role is headed by who holds it and where, not by its own field of that name", async () => {
  const records = everyKind();
  await shown(<RecordPane id={textOf(records.find((one) => one["kind"] === "role")?.["id"])} onClose={() => undefined} />, { records });
  expect((await screen.findByRole("heading", { level: 1, name: /Anne Le Bris/ })).textContent, "the person and the partner").toContain("Brest métropole");
});
