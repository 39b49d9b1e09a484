import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import { shown } from "../testing/shown";
import Unread from "./unread";

it("names the authors, and a number chooses", async () => {
  const { door } = await shown(<Unread />);
  await screen.findByRole("button", { name: /Garder la mienne/ });
  await screen.findByRole("button", { name: /Garder celle de Claire Dubois/ });
  await userEvent.keyboard("2");
  await screen.findByText("Tout est lu.");
  const partner = door.records.ofKind("partner").find((one) => String(one["title"]).startsWith("Technopole maritime"));
  await waitFor(() => expect(partner && door.records.record(String(partner["id"]))?.["website"], "Claire's value").toBe("https://www.tmq.ca"));
});
