import { expect, it } from "vitest";

import { Failure, settled } from "./failure";

it("an answer is its value", async () => {
  expect(await settled(Promise.resolve({ status: "ok" as const, data: 3 })), "the data alone").toBe(3);
});

it("a refusal keeps its code and the rule of each field", async () => {
  const refused = settled(
    Promise.resolve({ status: "error" as const, error: { code: "invalid", problems: [{ field: "title", rule: "required" as const }] } }),
  );
  const failure = await refused.catch((reason: unknown) => reason);
  expect(failure, "one type for all").toBeInstanceOf(Failure);
  expect((failure as Failure).ruleOf("title"), "the rule of the field").toBe("required");
});

it("a broken bridge is a failure too", async () => {
  await expect(settled(Promise.reject("command not found")), "a plain string").rejects.toMatchObject({ code: "bridge" });
});
