/** A hue as it is drawn, with its letter: the same on the bars, in the key and in the table. */
export function Swatch({ hue, letter }: { hue: number; letter: string }) {
  return (
    <span className="swatch" data-hue={hue} aria-hidden>
      {letter}
    </span>
  );
}

/** A, B, C…; what shares the last hue shares a plus sign. */
export function letterOf(hue: number): string {
  return hue === 0 ? "+" : String.fromCodePoint(64 + hue);
}
