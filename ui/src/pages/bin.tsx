import { useQueries } from "@tanstack/react-query";
import { RotateCcw } from "lucide-react";
import { Button } from "react-aria-components";

import { kindNames } from "../data/kinds";
import { fewQuestion } from "../data/reads";
import { textOf } from "../data/values";
import { useActs } from "../parts/acts";
import { useWords } from "../text";

const removed = [{ field: "removed", value: "true" }];
const SHOWN = 200;

/** Everything that was removed, whatever its kind, the latest first: one press puts it back. */
export default function Bin() {
  const { t, kindWord, written } = useWords();
  const acts = useActs();
  const answers = useQueries({ queries: kindNames.map((kind) => fewQuestion(kind, removed, SHOWN)) });
  const all = answers
    .flatMap((answer) => answer.data?.items ?? [])
    .sort((a, b) => textOf(b["changed_at"]).localeCompare(textOf(a["changed_at"])));
  const read = answers.every((answer) => !answer.isPending);
  return (
    <div className="page">
      <div className="page-inner">
        <h1>{t("bin-title")}</h1>
        {read && all.length === 0 && <p className="quiet">{t("bin-empty")}</p>}
        <ul className="lines">
          {all.map((record) => (
            <li key={textOf(record["id"])}>
              <span className="when">{kindWord(textOf(record["kind"]))}</span>
              <span className="what">
                <span className="cut">{textOf(record["title"]) || t("record-untitled")}</span>
                <span className="quiet small">
                  {t("bin-removed-by", { author: textOf(record["changed_by"]), at: written(textOf(record["changed_at"])) })}
                </span>
              </span>
              <Button
                className="button tiny"
                onPress={() => void acts.restore([textOf(record["id"])], textOf(record["title"]))}
              >
                <RotateCcw aria-hidden />
                {t("bin-restore")}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
