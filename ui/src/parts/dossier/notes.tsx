import { create } from "../../data/deeds";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { momentNow } from "../../text/now";
import { RecordLink } from "../calendar/record-link";
import { Prose } from "../prose";
import { Block } from "../sheet/block";
import { AddLine } from "./add-line";
import { localTime } from "./local-time";
import type { Dossier } from "./use-dossier";

/** What was jotted down on the way, in the order of the days. */
export function Notes({ mission, dossier: { notes } }: { mission: string; dossier: Dossier }) {
  const { t, kindPlural, kindNew } = useWords();
  const at = (note: Fields) => localTime(textOf(note["at"]), null)?.at ?? Number.POSITIVE_INFINITY;
  const sorted = [...notes.records].sort((a, b) => at(a) - at(b));
  return (
    <Block title={kindPlural("note")} from={[notes]}>
      {sorted.length === 0 && <p className="quiet">{t("dossier-notes-none")}</p>}
      <ul className="notes">
        {sorted.map((note) => (
          <Note key={textOf(note["id"])} note={note} />
        ))}
      </ul>
      <AddLine word={kindNew("note")} onAdd={(text) => create("note", { text, at: momentNow(), subject: mission })} />
    </Block>
  );
}

function Note({ note }: { note: Fields }) {
  const { t, moment } = useWords();
  const [at, place] = [textOf(note["at"]), textOf(note["place"])];
  return (
    <li>
      <div className="small beside">
        <RecordLink kind="note" id={textOf(note["id"])} className="row-link light">
          {at ? moment(at) : t("day-unknown")}
        </RecordLink>
        {place && <span className="quiet">{place}</span>}
      </div>
      <div className="onepage-text">
        <Prose text={textOf(note["text"])} />
      </div>
    </li>
  );
}
