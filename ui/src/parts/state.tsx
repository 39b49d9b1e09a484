import { type Shape, stateMark } from "../kinds/states";
import { useWords } from "../text";

const drawings: Record<Shape, React.ReactNode> = {
  disc: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  half: (
    <>
      <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />
    </>
  ),
  ring: <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  square: <rect x="2" y="2" width="8" height="8" rx="1.5" fill="currentColor" />,
  dashed: (
    <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.2 2.25" />
  ),
  ahead: <path d="M3 1.8 10 6l-7 4.2z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />,
  tick: (
    <>
      <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="m4 6.2 1.4 1.4L8.2 4.8" fill="none" stroke="currentColor" strokeWidth="1.3" />
    </>
  ),
};

/** A computed state: a shape and a word; the colour only adds to them. */
export function State({ of, code }: { of: string; code: string }) {
  const { t } = useWords();
  const { shape, tone } = stateMark(code);
  return (
    <span className="state" data-tone={tone}>
      <svg viewBox="0 0 12 12" aria-hidden>
        {drawings[shape]}
      </svg>
      <span className="cut">{t(`${of}-${code}`)}</span>
    </span>
  );
}
