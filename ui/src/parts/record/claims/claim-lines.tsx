import { Check } from "lucide-react";

import type { Fields } from "../../../data/types";
import { textOf } from "../../../data/values";
import { useWords } from "../../../text";
import { RecordHere } from "../record-here";
import { sayClaim } from "./say-claim";

type Props = { kind: string; claims: Fields[]; /** Away from its field, each names it. */ named?: boolean };

/** Under a field, what other sources say of it. */
export function ClaimLines({ kind, claims, named = false }: Props) {
  const words = useWords();
  if (claims.length === 0) return null;
  return (
    <ul className="claims">
      {claims.map((claim) => (
        <li key={textOf(claim["id"])}>
          <RecordHere kind="claim" id={textOf(claim["id"])} className="claim-line">
            {named
              ? words.t("claim-named", { field: words.fieldWord(kind, textOf(claim["field"])), claim: sayClaim(kind, claim, words) })
              : sayClaim(kind, claim, words)}
          </RecordHere>
          {claim["preferred"] === true && (
            <span className="claim-preferred">
              <Check aria-hidden />
              {words.t("claim-preferred")}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
