// The lock of the store in memory: it knows one passphrase and one sheet, and wipes nothing.
import { Failure } from "../failure";
import type { NewSheet, ReadBack, Status } from "../types";

type Opens = NonNullable<NonNullable<Status["workspace"]>["opens"]>;

export const sheetWords = "abaisser brume cabane digue écume falaise goéland havre île jetée lagune marée".split(" ");

export class Lock {
  passphrase: string | null;
  opens: Opens | null;
  locked = false;
  awake = 0;

  constructor(passphrase: string | null) {
    this.passphrase = passphrase;
    this.opens = passphrase === null ? null : { recovery: false, keychain: false, authority: false };
  }

  protect(passphrase: string): void {
    if ([...passphrase].length < 12) throw new Failure("invalid", [{ field: "passphrase", rule: "too_short" }]);
    this.passphrase = passphrase;
    this.opens ??= { recovery: false, keychain: false, authority: false };
  }

  is(passphrase: string): void {
    if (passphrase !== this.passphrase) throw new Failure("locked");
  }

  unprotect(passphrase: string): void {
    this.is(passphrase);
    this.passphrase = null;
    this.opens = null;
  }

  sheet(): NewSheet {
    return { words: sheetWords, asked: [2, 5, 11] };
  }

  check(read: ReadBack[]): void {
    if (read.some(({ place, word }) => sheetWords[place - 1] !== word)) throw new Failure("invalid", [{ field: "words", rule: "not_recovery_words" }]);
    if (this.opens) this.opens = { ...this.opens, recovery: true };
  }

  bySheet(words: string, passphrase: string): void {
    if (words.trim().split(/\s+/).join(" ") !== sheetWords.join(" ")) throw new Failure("invalid", [{ field: "words", rule: "not_recovery_words" }]);
    this.protect(passphrase);
    this.locked = false;
  }
}
