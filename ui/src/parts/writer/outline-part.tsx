import { useWords } from "../../text";
import type { Heading } from "./outline";

type Props = { headings: Heading[]; words: number; caret: number; onGo(heading: Heading): void };

/** The headings, those with words under them and those without; a press goes there. */
export function OutlinePart({ headings, words, caret, onGo }: Props) {
  const { t } = useWords();
  const highest = Math.min(6, ...headings.map((heading) => heading.level));
  const here = headings.findLast((heading) => heading.start <= caret);
  return (
    <section className="writer-section" aria-labelledby="writer-outline">
      <div className="section-head">
        <h2 id="writer-outline">{t("writer-outline")}</h2>
        <span className="count">{t("writer-words", { count: words })}</span>
      </div>
      {headings.length === 0 ? (
        <p className="quiet">{t("writer-outline-none")}</p>
      ) : (
        <ul className="writer-outline">
          {headings.map((heading) => (
            <li key={heading.start}>
              <button
                type="button"
                className="writer-heading"
                data-deep={heading.level > highest || undefined}
                aria-current={heading === here ? "location" : undefined}
                style={{ paddingLeft: `calc(var(--gap-8) + ${heading.level - highest} * var(--gap-12))` }}
                onClick={() => onGo(heading)}
              >
                <FilledMark filled={heading.filled} />
                <span className="cut">{heading.title}</span>{" "}
                <span className="unseen">{t(heading.filled ? "writer-filled" : "writer-empty")}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A disc where there are words, a dashed ring where there are none. */
function FilledMark({ filled }: { filled: boolean }) {
  return (
    <svg className="writer-mark" viewBox="0 0 12 12" aria-hidden data-filled={filled || undefined}>
      {filled ? <circle cx="6" cy="6" r="3" /> : <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2 2.19" />}
    </svg>
  );
}
