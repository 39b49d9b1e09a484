import { Button } from "react-aria-components";

import type { Conflict, Json } from "../../../data/types";
import { isEmpty } from "../../../data/values";
import { useWords } from "../../../text";
import { saySigned } from "../../../text/signed";
import { Value } from "../../value";

/** The values that several people wrote in one place, to choose one from. */
export function Alternatives({ conflict, onKeep }: { conflict: Conflict; onKeep(value: Json): void }) {
  const words = useWords();
  const { t } = words;
  const { kind, field, values } = conflict;
  return (
    <div className="disputed" role="group" aria-label={t("about-field")}>
      <ul>
        {values.map((one, at) => (
          <li key={at}>
            <span className="disputed-value">
              {isEmpty(one.value) ? <span className="quiet">{t("input-empty")}</span> : <Value kind={kind} field={field} value={one.value} />}
            </span>
            <span className="quiet small">{saySigned(one, words)}</span>
            <Button className="button tiny" onPress={() => onKeep(one.value)}>
              {t("input-keep-this")}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
