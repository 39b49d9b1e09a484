// How an agreement or a mission stood on a day, as far as its dates tell: the store's rules in small.
import type { Fields } from "../types";
import { isEmpty, textOf } from "../values";
import { both, boundsOf, not, reached, type Truth } from "./bounds";

export function stoodAs(record: Fields, state: string, day: string): Truth {
  const when = (field: string): Truth => {
    const bounds = boundsOf(textOf(record[field]));
    return bounds ? reached(bounds, day) : "no";
  };
  return record["kind"] === "mission" ? missionAs(record, state, day, when) : agreementAs(record, state, day, when);
}

type When = (field: string) => Truth;

function agreementAs(record: Fields, state: string, day: string, when: When): Truth {
  const started = when(isEmpty(record["in_force_on"]) ? "signed_on" : "in_force_on");
  const ended = over(record, day);
  const [terminated, dormant] = [when("terminated_on"), when("dormant_since")];
  const standing = both(not(terminated), not(dormant));
  switch (state) {
    case "in_force":
      return both(both(started, not(ended)), standing);
    case "ended":
      return both(ended, standing);
    case "terminated":
      return terminated;
    case "dormant":
      return both(dormant, not(terminated));
    case "signed":
      return both(both(when("signed_on"), not(started)), standing);
    case "draft":
      return both(not(when("signed_on")), not(started));
    default:
      return "no";
  }
}

function missionAs(record: Fields, state: string, day: string, when: When): Truth {
  const cancelled: Truth = record["cancelled"] === true ? "yes" : "no";
  if (state === "cancelled") return cancelled;
  const started = when("starts_on");
  const ended = isEmpty(record["ends_on"]) ? started : over(record, day);
  if (state === "planned") return both(not(started), not(cancelled));
  if (state === "under_way") return both(both(started, not(ended)), not(cancelled));
  // Whether its report was there by that day is more than this store in memory remembers.
  return both(both(ended, not(cancelled)), "may");
}

/** Whether the last day has passed. */
function over(record: Fields, day: string): Truth {
  const bounds = boundsOf(textOf(record["ends_on"]));
  if (!bounds) return "no";
  const before = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return reached(bounds, before);
}
