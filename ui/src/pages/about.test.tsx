import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import packageLock from "../../package-lock.json?raw";
import { objectOf } from "../data/values";
import { shown } from "../testing/shown";
import About from "./about";
import made from "./licences.json";

const cargoLock = Object.values(import.meta.glob<string>("../../../Cargo.lock", { query: "?raw", import: "default", eager: true }))[0] ?? "";

it("finds a package by its name or its licence", async () => {
  await shown(<About />);
  await userEvent.type(await screen.findByRole("searchbox"), "ofl-1.1");
  await waitFor(() => expect(screen.getAllByRole("row").length, "its head and one line").toBe(2));
  screen.getByText("1 bibliothèque");
  screen.getByRole("cell", { name: "@fontsource-variable/inter" });
});

it("names every package of the interface's lock file with its licence; if not, run « node --run licences »", () => {
  const packages = objectOf(objectOf(JSON.parse(packageLock))?.["packages"] ?? null) ?? {};
  const used = Object.entries(packages).flatMap(([path, value]) => {
    const one = objectOf(value);
    return path === "" || one?.["dev"] === true ? [] : [[path.split("node_modules/").at(-1), one?.["version"], one?.["license"]].join(" ")];
  });
  const named = made.packages.filter(({ of }) => of === "npm").map(({ name, version, licence }) => [name, version, licence].join(" "));
  expect([...new Set(named)].sort(), "as they are locked").toEqual([...new Set(used)].sort());
});

it("names no package of the program that is not in its lock file; if it does, run « node --run licences »", () => {
  const locked = new Set([...cargoLock.matchAll(/^name = "(.+)"\nversion = "(.+)"$/gm)].map(([, name, version]) => `${name} ${version}`));
  const named = made.packages.filter(({ of }) => of === "rust").map(({ name, version }) => `${name} ${version}`);
  expect(named.length, "the program's half is there").toBeGreaterThan(100);
  expect(named.filter((one) => !locked.has(one)), "each as it is locked").toEqual([]);
});
