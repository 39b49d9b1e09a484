import { screen, waitFor } from "@testing-library/react";
import { expect, it, vi } from "vitest";

import { shown } from "../testing/shown";
import { type Asked, PAGE, useList } from "./list";
import type { Fields } from "./types";
import { textOf } from "./values";

const asked: Asked = { kind: "partner", filters: [], sort: null, descending: false };
const records = Array.from({ length: PAGE * 8 }, (_, at): Fields => ({ id: `p${at}`, kind: "partner", name: `Port ${String(at).padStart(5, "0")}` }));

function Line({ next }: { next: number }) {
  const rows = useList(asked, 0, 20, next);
  return <p>{textOf(rows.row(0)?.["name"])}</p>;
}

/** Which pages are asked for once the first is there. */
async function furtherPages(next: number) {
  const { door } = await shown(<Line next={next} />, { records });
  const list = vi.spyOn(door.commands, "list");
  await screen.findByText("Port 00000");
  return () => [...new Set(list.mock.calls.map(([{ offset }]) => offset / PAGE))].filter((page) => page > 0).sort();
}

it("asks for the next pages before they are looked at", async () => {
  const pages = await furtherPages(2);
  await waitFor(() => expect(pages(), "two further than what is shown").toEqual([1, 2]));
});

it("asks for nothing more than is shown where nobody goes on", async () => {
  const pages = await furtherPages(0);
  await new Promise((done) => setTimeout(done, 50));
  expect(pages(), "the first page alone").toEqual([]);
});
