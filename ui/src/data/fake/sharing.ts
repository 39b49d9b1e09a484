// Team and storage of the store in memory: one folder, one team, and whoever asks is taken in.
import { Failure } from "../failure";
import type { Sharing, TakenIn, Trial, Where } from "../types";

const untouched: Sharing = { team: null, asked: null, storage: null, all_files: true, outgoing: 0, under_way: false, last: null };
const done = { failure: null, read: 0, sent: 0, conflicts: 0, waiting: [], unreadable: 0, files_missing: 0, needs_update: false };

export class FakeSharing {
  now: Sharing = untouched;

  choose(place: Where): Trial {
    const address = place.sort === "folder" ? place.path : place.address;
    if (address.startsWith("http:") && place.sort !== "folder" && !place.unencrypted) return { good: false, trouble: "storage_insecure" };
    this.now = { ...this.now, storage: { sort: place.sort, place: address } };
    return { good: true, trouble: null };
  }

  with(changed: Partial<Sharing>): Sharing {
    this.now = { ...this.now, ...changed };
    return this.now;
  }

  found(person: string, device: string): Sharing {
    if (this.now.team) throw new Failure("in_a_team");
    const here = { id: "0001", person, device, belongs: true, since: 0, by: person };
    return this.with({ team: { team: "0000", me: here.id, belongs: true, members: [here], away: { left: 0, coming: 0 } }, asked: null });
  }

  takeIn(): TakenIn {
    if (!this.now.team) throw new Failure("no_team");
    return { person: "Yann", device: "bureau" };
  }

  exchange(at: number): Sharing {
    if (!this.now.storage) throw new Failure("no_target");
    if (!this.now.team) throw new Failure(this.now.asked ? "introduction_not_yet" : "no_team");
    return this.with({ outgoing: 0, last: { ...done, at } });
  }

  putOut(id: string): Sharing {
    const team = this.now.team;
    if (!team?.members.some((device) => device.id === id)) throw new Failure("no_such_member");
    const members = team.members.map((device) => (device.id === id ? { ...device, belongs: false } : device));
    return this.with({ team: { ...team, belongs: id !== team.me && team.belongs, members } });
  }
}

const CODE = "7KQM-2XNH-P4VD-9RTB";

/** The commands of team and storage, answered from memory. */
export function sharingAnswers(sharing: FakeSharing, person: () => string, now: () => number) {
  return {
    sharing: () => sharing.now,
    chooseStorage: (place: Where) => sharing.choose(place),
    forgetStorage: () => sharing.with({ storage: null }),
    bringFiles: (all: boolean) => sharing.with({ all_files: all }),
    exchangeNow: () => sharing.exchange(now()),
    foundTeam: (device: string) => sharing.found(person(), device),
    askToJoin: () => {
      if (!sharing.now.storage) throw new Failure("no_target");
      return sharing.with({ asked: CODE });
    },
    askByFile: () => sharing.with({ asked: CODE }),
    takeIn: () => sharing.takeIn(),
    joinByFile: (device = "laptop") => sharing.found(person(), device),
    putOut: (device: string) => sharing.putOut(device),
  };
}
