// What an EDTF value allows: the days within which it lies, and whether it is one day for certain. Nothing here
// makes a day out of a month or a year.

export type Reach = { from: string | null; until: string | null };

const SEASONS: Record<string, [string, string, number]> = {
  "21": ["03", "05", 0],
  "22": ["06", "08", 0],
  "23": ["09", "11", 0],
  "24": ["12", "02", 1],
};

/** The two sides of a value: an interval's own, else the value twice. */
export function sidesOf(edtf: string): [string, string] {
  const [from = "", until] = edtf.split("/");
  return until === undefined ? [from, from] : [from, until];
}

/** The day, if the value is one day and says so without a doubt. */
export function certainDay(edtf: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? edtf : null;
}

/** The first and the last day that a value can be; open or unknown sides have none. */
export function reachOf(edtf: string): Reach {
  const [from, until] = sidesOf(edtf);
  return { from: reachOfOne(from).from, until: reachOfOne(until).until };
}

function reachOfOne(text: string): Reach {
  const found = /^(\d{2}[\dX]{2})(?:-([\dX]{2}))?(?:-([\dX]{2}))?[?~%]?$/.exec(text);
  const [, year, month, day] = found ?? [];
  if (year === undefined) return { from: null, until: null };
  const [first, last] = [year.replaceAll("X", "0"), year.replaceAll("X", "9")];
  const season = SEASONS[month ?? ""];
  if (season) {
    const ending = String(Number(last) + season[2]).padStart(4, "0");
    return { from: `${first}-${season[0]}-01`, until: lastOfMonth(`${ending}-${season[1]}`) };
  }
  if (month === undefined || month.includes("X")) return { from: `${first}-01-01`, until: `${last}-12-31` };
  if (day === undefined || day.includes("X")) return { from: `${first}-${month}-01`, until: lastOfMonth(`${last}-${month}`) };
  return { from: `${first}-${month}-${day}`, until: `${last}-${month}-${day}` };
}

function lastOfMonth(month: string): string {
  const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
  return `${month}-${String(days).padStart(2, "0")}`;
}
