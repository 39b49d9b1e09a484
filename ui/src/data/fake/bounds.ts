// The first and last day that an EDTF value can be, and what is certain of it: a small part of what the store knows.

/** `null` is open or unknown; an approximate day is certain of nothing. */
export type Bounds = { earliest: string | null; latest: string | null; about: boolean };
export type Truth = "yes" | "may" | "no";

export function boundsOf(edtf: string): Bounds | null {
  if (edtf === "") return null;
  const sides = edtf.split("/");
  const [first, last] = [one(sides[0] ?? ""), one(sides.at(-1) ?? "")];
  if (!first && !last) return null;
  return { earliest: first?.earliest ?? null, latest: last?.latest ?? null, about: Boolean(first?.about || last?.about) };
}

function one(text: string): Bounds | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/.exec(text);
  if (!found) return null;
  const [, year, month, day, mark] = found;
  const about = mark !== "";
  if (day) return { earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}`, about };
  if (!month) return { earliest: `${year}-01-01`, latest: `${year}-12-31`, about };
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${lastDay}`, about };
}

/** Whether it falls between two days, both included. */
export function within({ earliest, latest, about }: Bounds, from: string, until: string): Truth {
  const sure = !about && earliest !== null && latest !== null && from <= earliest && latest <= until;
  if (sure) return "yes";
  return (earliest === null || earliest <= until) && (latest === null || latest >= from) ? "may" : "no";
}

/** Whether it lies on a day or before it. */
export function reached({ earliest, latest }: Bounds, day: string): Truth {
  if (latest !== null && latest <= day) return "yes";
  return earliest === null || earliest <= day ? "may" : "no";
}

export const both = (one: Truth, other: Truth): Truth => (one === "no" || other === "no" ? "no" : one === "yes" && other === "yes" ? "yes" : "may");
export const not = (one: Truth): Truth => (one === "may" ? "may" : one === "yes" ? "no" : "yes");
