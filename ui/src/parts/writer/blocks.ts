// What `/` puts into a text. Each starts a line; its words are the catalogue's.
import type { Say } from "../../text/days";

export type BlockName = "heading" | "subheading" | "decision" | "action" | "deadline" | "quote" | "list";

export const blockNames: BlockName[] = ["heading", "subheading", "decision", "action", "deadline", "list", "quote"];

export function blockText(name: BlockName, t: Say): string {
  if (name === "heading") return "## ";
  if (name === "subheading") return "### ";
  if (name === "quote") return "> ";
  if (name === "list") return "- ";
  return t(`writer-put-${name}`);
}

/** The letters to put in at a place, so that the block stands on a line of its own. */
export function onOwnLine(text: string, start: number, block: string): string {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  if (line.trim() === "") {
    const above = text.slice(0, start - line.length).trimEnd();
    const gap = text.slice(above.length, start - line.length);
    // A heading needs no empty line above it, but reads badly without; an item of a list goes on with its list.
    const goesOn = block.startsWith("- ") && /(^|\n)- [^\n]*$/.test(above);
    return above === "" || goesOn || gap.split("\n").length > 2 ? block : `\n${block}`;
  }
  return `\n\n${block}`;
}
