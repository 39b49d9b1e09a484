// What has to be in order before a computer travels, each with its state and the word for it.
import type { Luggage, Sharing, Status } from "../../data/types";

type Opens = NonNullable<Status["workspace"]>["opens"];
export type Verdict = "met" | "missing" | "unsure";
export type Check = {
  about: "shared" | "stored" | "files" | "passphrase" | "sheet";
  verdict: Verdict;
  /** The word for it, and what stands in it. */
  word: string;
  count?: number;
};

type Known = { sharing: Sharing; luggage: Luggage; opens: Opens; typed: boolean };

/** Whether anything can be left at home: what stays must lie on a storage of the team. */
export function canLeave(sharing: Sharing): boolean {
  return sharing.storage !== null && sharing.team?.belongs === true;
}

export function checksOf({ sharing, luggage, opens, typed }: Known): Check[] {
  return [shared(sharing), stored(sharing, luggage), files(sharing, luggage), passphrase(opens, typed), sheet(opens)];
}

function shared(sharing: Sharing): Check {
  const about = "shared";
  if (!sharing.team) return { about, verdict: "missing", word: "journey-shared-no-team" };
  if (!sharing.team.belongs) return { about, verdict: "missing", word: "journey-shared-left" };
  if (!sharing.storage) return { about, verdict: "missing", word: "journey-shared-no-storage" };
  // An exchange comes first: what waits is no obstacle as long as the storage answers.
  if (sharing.outgoing > 0) return { about, verdict: "unsure", word: "journey-shared-some", count: sharing.outgoing };
  return { about, verdict: "met", word: "journey-shared-all" };
}

function stored(sharing: Sharing, luggage: Luggage): Check {
  const about = "stored";
  if (luggage.stays === 0) return { about, verdict: "met", word: "journey-stored-all" };
  if (!canLeave(sharing)) return { about, verdict: "missing", word: "journey-stored-nowhere" };
  return { about, verdict: "unsure", word: "journey-stored-then" };
}

function files(sharing: Sharing, luggage: Luggage): Check {
  const about = "files";
  const count = luggage.files_missing;
  if (count === 0) return { about, verdict: "met", word: "journey-files-here" };
  if (!canLeave(sharing)) return { about, verdict: "missing", word: "journey-files-nowhere", count };
  return { about, verdict: "unsure", word: "journey-files-then", count };
}

function passphrase(opens: Opens, typed: boolean): Check {
  const about = "passphrase";
  if (!opens) return { about, verdict: "missing", word: "journey-passphrase-none" };
  return typed ? { about, verdict: "met", word: "journey-passphrase-typed" } : { about, verdict: "unsure", word: "journey-passphrase-ask" };
}

function sheet(opens: Opens): Check {
  const about = "sheet";
  if (!opens) return { about, verdict: "missing", word: "journey-sheet-nothing" };
  return opens.recovery ? { about, verdict: "met", word: "journey-sheet-has" } : { about, verdict: "missing", word: "journey-sheet-none" };
}
