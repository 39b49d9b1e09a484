// Who holds an office now, and who did: by the days, never by a field that could grow stale.
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { reachOf, sidesOf } from "../calendar/edtf";

export type Roles = { current: Fields[]; former: Fields[] };

/** Former only when it has certainly ended; the main contact comes first, then the oldest in office. */
export function splitRoles(roles: Fields[], today: string): Roles {
  const ended = (role: Fields) => {
    const last = reachOf(sidesOf(textOf(role["until"]))[1]).until;
    return last !== null && last < today;
  };
  const since = (role: Fields) => reachOf(textOf(role["from"])).from ?? "9999";
  const contact = (role: Fields) => Number(role["main_contact"] === true);
  const until = (role: Fields) => reachOf(textOf(role["until"])).until ?? "";
  return {
    current: roles.filter((role) => !ended(role)).sort((a, b) => contact(b) - contact(a) || since(a).localeCompare(since(b))),
    former: roles.filter(ended).sort((a, b) => until(b).localeCompare(until(a))),
  };
}
