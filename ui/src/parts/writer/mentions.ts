// How a report's Markdown stands in the box. A mention is kept as `[Anne Le Bris](escale:UUID)`; nobody can read
// among such addresses, so the box shows `@[Anne Le Bris]` and remembers which record each stands for. Nothing
// else differs, but that a line break within a paragraph is shown as the line break alone.

export type Target = { id: string; label: string };
/** The words between the brackets, and what they stand for. */
export type Targets = ReadonlyMap<string, Target>;
/** A text as it stands in the box. */
export type Boxed = { text: string; targets: Targets };

const KEPT = /(?<![\\!])\[((?:\\.|[^\\[\]\n])+)\]\(escale:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\)(?!\()/gi;
const SHOWN = /@\[((?:\\.|[^\\[\]\n])+)\]/g;

/** The store's Markdown, as it is shown in the box. */
export function boxed(markdown: string): Boxed {
  const targets = new Map<string, Target>();
  // Words that stand so already, and mean no record, keep their meaning.
  const taken = new Set([...markdown.matchAll(SHOWN)].map((found) => found[1] ?? ""));
  const text = markdown.replace(KEPT, (_, label: string, id: string) => {
    const words = freeWords({ id, label }, targets, taken);
    targets.set(words, { id, label });
    return `@[${words}]`;
  });
  return { text: text.replaceAll("\\\n", "\n"), targets };
}

/** What the box says, as the store keeps it. */
export function unboxed({ text, targets }: Boxed): string {
  return text.replace(SHOWN, (shown, words: string) => {
    const target = targets.get(words);
    return target ? mention(target.label, target.id) : shown;
  });
}

/** The mention of a record, as the store knows it. The label is Markdown. */
export function mention(label: string, id: string): string {
  return `[${label}](escale:${id})`;
}

/** The words that stand for a record in the box, different from those of every other record. */
export function freeWords(target: Target, targets: Targets, taken: ReadonlySet<string> = new Set()): string {
  for (let count = 1; ; count++) {
    const words = count === 1 ? target.label : `${target.label} (${count})`;
    const known = targets.get(words);
    if (known ? known.id === target.id && known.label === target.label : !taken.has(words)) return words;
  }
}

/** A mention whose words are changed stays the mention of its record. */
export function followed(before: Boxed, text: string): Targets {
  const [old, now] = [wordsOf(before.text), wordsOf(text)];
  if (old.length !== now.length) return before.targets;
  const at = now.findIndex((words, place) => words !== old[place]);
  const [was, words] = [before.targets.get(old[at] ?? ""), now[at]];
  if (!was || words === undefined || before.targets.has(words)) return before.targets;
  return new Map([...before.targets, [words, { id: was.id, label: words }]]);
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(SHOWN)].map((found) => found[1] ?? "");
}
