// Spaces and quotes as a country writes them, put into a long text without touching its letters. Doing it twice is
// doing it once.
import { kept, MARK, OPEN_ENDED, START } from "./typography-kept";
import { paired } from "./typography-quotes";

export const profiles = ["french", "canadian", "english", "spanish"] as const;
export type Profile = (typeof profiles)[number];

const NO_BREAK = "\u00a0";
const NARROW = "\u202f";
/** Spaces of one line. */
const SPACES = "[ \\t\\u00a0\\u2009\\u202f]";
/** What a mark may follow: the end of a word, of a number, of something closed. */
const END = `[\\p{L}\\p{M}\\p{N}.)\\]}»”’%°€$…${MARK}][*_]*`;
/** What may follow a mark: the end of the line, a space, something that closes. */
const AFTER = "(?=[\\s)\\]}»”\"'’*_…]|$)";

const tall = new RegExp(`(${END})(${SPACES}*)([;!?]+)${AFTER}`, "gmu");
const colon = new RegExp(`(${END})(${SPACES}*)(:)${AFTER}`, "gmu");
const afterAddress = new RegExp(`(${OPEN_ENDED})(${SPACES}+)([;!?]+|:)${AFTER}`, "gmu");
const opening = new RegExp(`«${SPACES}*(?=[^\\s»])`, "gu");
const closing = new RegExp(`([^\\s«${START}])${SPACES}*»`, "gu");

export function mended(text: string, profile: Profile): string {
  return kept(text, (plain) => rules[profile](plain));
}

const rules: Record<Profile, (text: string) => string> = {
  french: (text) => guillemets(marks(french(text), NARROW), NO_BREAK),
  canadian: (text) => guillemets(marks(french(text), ""), NO_BREAK),
  english: (text) => paired(text, { double: ["“", "”"], single: ["‘", "’"] }),
  spanish: (text) => guillemets(paired(text, { double: ["«", "»"], single: null }), ""),
};

function french(text: string): string {
  const quoted = paired(text, { double: ["«", "»"], single: null });
  return quoted.replaceAll(/(^|[^.])\.{3}(?!\.)/g, "$1…");
}

function marks(text: string, beforeTall: string): string {
  return text
    .replaceAll(tall, `$1${beforeTall}$3`)
    .replaceAll(colon, `$1${NO_BREAK}$3`)
    // Nothing is ever put right behind an address: it might be read as a part of it, or have been one.
    .replaceAll(afterAddress, (_, end: string, _spaces: string, mark: string) => {
      const space = mark === ":" ? NO_BREAK : beforeTall || NO_BREAK;
      return `${end}${space}${mark}`;
    });
}

function guillemets(text: string, inside: string): string {
  return text.replaceAll(opening, `«${inside}`).replaceAll(closing, `$1${inside}»`);
}
