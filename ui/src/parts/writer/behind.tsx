// What a plain text box cannot draw is drawn behind it, letter for letter in the same places: the ground of
// mentions, the weight of headings. The letters one reads are the box's own.
import { memo, type RefObject, useLayoutEffect, useRef, useState } from "react";

/** Longer texts go without: the letters come first. */
const MOST = 60_000;
/** Less than this, in pixels, is not a line more or less. */
const HALF_A_LINE = 13;

type Props = { area: RefObject<HTMLTextAreaElement | null>; text: string; known(words: string): boolean };

export function Behind({ area, text, known }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const [fits, setFits] = useState(true);
  // Should a webview break its lines otherwise in the box than here, nothing is drawn rather than beside it.
  useLayoutEffect(() => {
    const [box, drawn] = [area.current, layer.current];
    if (!box || !drawn) return;
    const measure = () => setFits(Math.abs(box.scrollHeight - drawn.scrollHeight) < HALF_A_LINE);
    measure();
    const sized = new ResizeObserver(measure);
    sized.observe(box);
    return () => sized.disconnect();
  }, [area, text]);
  if (text.length > MOST) return null;
  return (
    <div ref={layer} className="writer-area writer-behind" aria-hidden style={{ visibility: fits ? undefined : "hidden" }}>
      {text.split("\n").map((line, at) => (
        <Line key={at} line={line} marks={marksOf(line, known)} />
      ))}
    </div>
  );
}

type Mark = [start: number, end: number];

function marksOf(line: string, known: (words: string) => boolean): string {
  const marks: Mark[] = [];
  for (const found of line.matchAll(/@\[((?:\\.|[^\\[\]])+)\]/g)) {
    if (known(found[1] ?? "")) marks.push([found.index, found.index + found[0].length]);
  }
  return JSON.stringify(marks);
}

/** One line of the text: only the line that is written is drawn again. */
const Line = memo(function Line({ line, marks }: { line: string; marks: string }) {
  const heading = /^ {0,3}#{1,6}[ \t]+\S/.test(line);
  const pieces: { text: string; mention: boolean }[] = [];
  let at = 0;
  const all: Mark[] = JSON.parse(marks);
  for (const [start, end] of all) {
    pieces.push({ text: line.slice(at, start), mention: false }, { text: line.slice(start, end), mention: true });
    at = end;
  }
  pieces.push({ text: `${line.slice(at)}\n`, mention: false });
  return (
    <span className={heading ? "writer-behind-heading" : undefined}>
      {pieces.map((piece, place) => (piece.mention ? <mark key={place}>{piece.text}</mark> : piece.text))}
    </span>
  );
});
