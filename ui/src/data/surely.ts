// What is certain of days as they are known: only plain days, months and years, never « about » or « maybe ».

/** Whether a span certainly holds a day, whatever its ends turn out to be. */
export function surelyIncludes(starts: string, ends: string, day: string): boolean {
  const from = bounds(starts)?.latest;
  const until = bounds(ends)?.earliest;
  return from !== undefined && until !== undefined && from <= day && day <= until;
}

function bounds(edtf: string): { earliest: string; latest: string } | null {
  const sides = edtf.split("/");
  const [first, last] = [plain(sides[0] ?? ""), plain(sides.at(-1) ?? "")];
  return first && last && sides.length <= 2 ? { earliest: first.earliest, latest: last.latest } : null;
}

function plain(text: string): { earliest: string; latest: string } | null {
  const found = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(text);
  if (!found) return null;
  const [, year, month, day] = found;
  if (day) return { earliest: text, latest: text };
  if (!month) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { earliest: `${text}-01`, latest: `${text}-${lastDay}` };
}
