import { useCard } from "../../data/cards";
import { useAway } from "../../data/journey";
import { useWords } from "../../text";
import { RecordLink } from "../calendar/record-link";

/** A record's name, leading to it; its place stays empty while it is being asked for. */
export function Named({ id }: { id: string }) {
  const { t, kindWord } = useWords();
  const card = useCard(id);
  const travels = useAway().left > 0;
  if (!card) return null;
  if (card.away) return <span className="quiet">{t(travels ? "journey-at-home" : "journey-on-its-way", { kind: kindWord(card.kind) })}</span>;
  if (card.erased) return <span className="quiet">{t("record-erased")}</span>;
  if (!card.kind) return <span className="quiet">{t("record-gone")}</span>;
  return (
    <RecordLink kind={card.kind} id={id}>
      {card.title || t("record-untitled")}
    </RecordLink>
  );
}

/** Several names in a line. */
export function NamedAll({ ids }: { ids: string[] }) {
  return (
    <ul className="named-all">
      {ids.map((id) => (
        <li key={id}>
          <Named id={id} />
        </li>
      ))}
    </ul>
  );
}
