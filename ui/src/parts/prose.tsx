// Markdown as it is kept: paragraphs, headings, lists, quotes; bold, italic, links. Nothing else is drawn.
import type { ReactNode } from "react";

type Block = { kind: "p" | "h" | "ul" | "ol" | "quote"; lines: string[] };

export function Prose({ text }: { text: string }) {
  return blocks(text).map((block, at) => {
    const lines = block.lines;
    if (block.kind === "h") return <h3 key={at}>{spans(lines.join(" "))}</h3>;
    if (block.kind === "ul") return <ul key={at}>{lines.map((line, one) => <li key={one}>{spans(line)}</li>)}</ul>;
    if (block.kind === "ol") return <ol key={at}>{lines.map((line, one) => <li key={one}>{spans(line)}</li>)}</ol>;
    if (block.kind === "quote") return <blockquote key={at}>{spans(lines.join(" "))}</blockquote>;
    return <p key={at}>{spans(lines.join(" "))}</p>;
  });
}

function blocks(text: string): Block[] {
  const all: Block[] = [];
  let open: Block | null = null;
  const add = (kind: Block["kind"], line: string, alone = false) => {
    if (open?.kind !== kind || alone) {
      open = { kind, lines: [] };
      all.push(open);
    }
    open.lines.push(line);
    if (alone) open = null;
  };
  for (const line of text.split("\n")) {
    const found = /^(#{1,6} |[-*+] |\d+[.)] |> ?)?(.*)$/.exec(line);
    const [mark, rest] = [found?.[1] ?? "", found?.[2] ?? ""];
    if (line.trim() === "") open = null;
    else if (mark.startsWith("#")) add("h", rest, true);
    else if (/^[-*+] $/.test(mark)) add("ul", rest);
    else if (/^\d/.test(mark)) add("ol", rest);
    else if (mark.startsWith(">")) add("quote", rest);
    else add("p", line);
  }
  return all;
}

function spans(text: string): ReactNode[] {
  return text.split(/(\*\*[^*]+\*\*|__[^_]+__|\*[^*]+\*|_[^_]+_|\[[^\]]+\]\([^)]+\))/g).map((piece, at) => {
    if (/^(\*\*|__).+(\*\*|__)$/.test(piece)) return <strong key={at}>{piece.slice(2, -2)}</strong>;
    if (/^[*_].+[*_]$/.test(piece)) return <em key={at}>{piece.slice(1, -1)}</em>;
    // An address is shown with its words and never followed from here.
    const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(piece);
    return link ? <span key={at} title={link[2]}>{link[1]}</span> : piece.replaceAll(/\\([\\*_#>[\]-])/g, "$1");
  });
}
