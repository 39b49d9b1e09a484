import { Button } from "react-aria-components";

import { resolve } from "../../data/deeds";
import type { Conflict } from "../../data/types";
import { useWords } from "../../text";
import { useActs } from "../acts";
import { Value } from "../value";

/** The values that several people wrote in one place, to choose from without leaving the page. */
export function Disputed({ conflict }: { conflict: Conflict }) {
  const { t, has, written } = useWords();
  const acts = useActs();
  const { id, kind, field, values, rule } = conflict;
  if (conflict.conflict !== "field") {
    return <p className="field-hint">{rule && has(`rule-${rule}`) ? t(`rule-${rule}`) : t(`about-${conflict.conflict}`)}</p>;
  }
  return (
    <div className="disputed" role="group" aria-label={t("about-field")}>
      <ul>
        {values.map((one) => (
          <li key={`${one.author} ${one.at}`}>
            <span>
              <Value kind={kind} field={field} value={one.value} />
            </span>
            <span className="quiet small">{t("input-disputed-by", { author: one.author, at: written(one.at) })}</span>
            <Button className="button tiny" onPress={() => void acts.tried(async () => void (await resolve(id, field, one.value)))}>
              {t("input-keep-this")}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
