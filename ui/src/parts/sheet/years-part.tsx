import { useState } from "react";
import { Button } from "react-aria-components";

import { useWords } from "../../text";
import { RecordLink } from "../calendar/record-link";
import { State } from "../state";
import { Block } from "./block";
import { byYear, firstOf, type Happening } from "./years";

/** More than this is one press away. */
const SHOWN = 30;

/** What happened since the first contact, by year, the newest first. */
export function Years({ happenings }: { happenings: Happening[] }) {
  const { t, day } = useWords();
  const [all, setAll] = useState(false);
  if (happenings.length === 0) return null;
  const first = firstOf(happenings);
  let left = all ? Number.POSITIVE_INFINITY : SHOWN;
  const years = byYear(happenings).flatMap(({ known, happenings: held }) => {
    const shown = held.slice(0, Math.max(0, left));
    left -= shown.length;
    return shown.length > 0 ? [{ known, held: shown }] : [];
  });
  return (
    <Block title={t("sheet-timeline")}>
      {first && <p className="quiet">{t("sheet-first-contact", { day: day(first.known) })}</p>}
      <ol className="years">
        {years.map(({ known, held }) => (
          <li key={known}>
            <h3>{known ? day(known) : t("day-unknown")}</h3>
            <ul>
              {held.map((one) => (
                <Happened key={one.key} happening={one} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {!all && happenings.length > SHOWN && (
        <Button className="button plain more-fields" onPress={() => setAll(true)}>
          {t("sheet-timeline-rest", { count: happenings.length - SHOWN })}
        </Button>
      )}
    </Block>
  );
}

function Happened({ happening: { kind, id, title, what, known, stage } }: { happening: Happening }) {
  const { t, day } = useWords();
  return (
    <li>
      <span className="small quiet">{t("sheet-happened", { day: day(known), what: t(`sheet-happened-${what}`) })}</span>
      <RecordLink kind={kind} id={id}>
        {title || t("record-untitled")}
      </RecordLink>
      {stage && stage !== "closed" && (
        <span className="small">
          <State of="stage" code={stage} />
        </span>
      )}
    </li>
  );
}
