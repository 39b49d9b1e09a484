import { expect, it } from "vitest";

import { dress } from "./appearance";

it("dresses the page as it was chosen before anything is asked", () => {
  const { dataset } = document.documentElement;
  dress({ theme: "dark" });
  expect(dataset["theme"], "dark at once").toBe("dark");
  dress({});
  expect(dataset["theme"], "the computer's own, where nothing was chosen").toBe("light");
});
