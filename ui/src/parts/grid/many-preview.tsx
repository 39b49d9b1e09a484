import { useCards } from "../../data/cards";
import { fieldShape } from "../../data/kinds";
import type { Fields, Json } from "../../data/types";
import { isEmpty, textOf, textsOf, titleOf } from "../../data/values";
import { useWords } from "../../text";
import { sayField } from "../say";

const SHOWN = 5;

type Props = { kind: string; field: string; rows: Fields[]; value: Json };

/** What will change: how many records, and for the first ones from what to what. */
export function ManyPreview({ kind, field, rows, value }: Props) {
  const words = useWords();
  const { t } = words;
  const few = rows.slice(0, SHOWN);
  const isLink = fieldShape(kind, field)?.type.endsWith("link") ?? false;
  const ids = isLink ? [...new Set([value, ...few.map((row) => row[field] ?? null)].flatMap((one) => textsOf([one].flat())))] : [];
  const titles = useCards(ids);
  const say = (one: Json | undefined) =>
    isEmpty(one) ? t("list-filter-empty") : sayField(kind, field, one, words, (id) => titles[ids.indexOf(id)]?.title ?? "");
  return (
    <div className="preview">
      <p role="status">{t("many-count", { count: rows.length })}</p>
      <ul>
        {few.map((row) => (
          <li key={textOf(row["id"])}>
            <span className="cut title">{titleOf(row) || t("record-untitled")}</span>
            <span className="quiet">{t("many-from-to", { before: say(row[field]), after: say(value) })}</span>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <p className="quiet small">{t("many-more", { count: rows.length - SHOWN })}</p>}
    </div>
  );
}
