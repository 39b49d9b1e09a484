import { describe, expect, it } from "vitest";

import { lastDay, plusDays, plusMonths, weekday, weeksOf } from "./days";

describe("a month's weeks", () => {
  it.each(["2010-02", "2024-02", "2026-11", "2027-01", "1999-12"])("start on Monday in %s", (month) => {
    const weeks = weeksOf(month, "monday");
    expect(weeks.map((week) => weekday(week[0] ?? "", "monday")), "each first day").toEqual(weeks.map(() => 0));
    expect(weeks.map((week) => week.length), "seven days each").toEqual(weeks.map(() => 7));
  });

  it("start on the day that was chosen", () => {
    expect(weeksOf("2026-11", "sunday")[0]?.[0], "the 1st is a Sunday").toBe("2026-11-01");
    expect(weeksOf("2026-11", "saturday")[0]?.[0], "the Saturday before").toBe("2026-10-31");
  });

  it("hold every day of the month, and only whole weeks around it", () => {
    const days = weeksOf("2026-11", "monday").flat();
    expect(days[0], "the Monday before the 1st").toBe("2026-10-26");
    expect(days.at(-1), "the Sunday after the 30th").toBe("2026-12-06");
    expect(days.filter((day) => day.startsWith("2026-11")).length, "thirty days").toBe(30);
  });
});

it("a day is moved by days across the end of a year and a leap day", () => {
  expect(plusDays("2026-12-31", 1), "into the next year").toBe("2027-01-01");
  expect(plusDays("2024-02-28", 1), "a leap year").toBe("2024-02-29");
});

it("a day is moved by months, to the month's last when it has no such day", () => {
  expect(plusMonths("2026-01-31", 1), "February is shorter").toBe("2026-02-28");
  expect(plusMonths("2026-01-15", -1), "the year before").toBe("2025-12-15");
  expect(lastDay("2024-02"), "a leap year").toBe("2024-02-29");
});
