import { expect, it } from "vitest";

import { momentNow } from "./now";

it("now is the time on the wall with its zone, west and east of Greenwich, in summer and in winter", () => {
  expect(momentNow(new Date("2026-07-14T12:30:00Z"), "Europe/Paris"), "summer").toBe("2026-07-14T14:30:00+02:00[Europe/Paris]");
  expect(momentNow(new Date("2026-01-14T02:30:00Z"), "America/Toronto"), "the day before").toBe("2026-01-13T21:30:00-05:00[America/Toronto]");
  expect(momentNow(new Date("2026-01-14T02:30:05.600Z"), "America/St_Johns"), "half an hour apart").toBe("2026-01-13T23:00:05-03:30[America/St_Johns]");
});
