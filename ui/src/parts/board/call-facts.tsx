import type { ReactNode } from "react";

import { useStatus } from "../../data/reads";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { closingWords } from "./closing";
import { decisionOf } from "./decisions";

/** The call in a few facts: its days, and how many answers came of it. */
export function CallFacts({ call, applications }: { call: Fields; applications: Fields[] }) {
  const { t, day, number, fieldWord } = useWords();
  const today = useStatus().data?.today ?? "";
  const [opens, closes] = [textOf(call["opens_on"]), textOf(call["closes_on"])];
  const admissible = applications.filter((one) => one["admissible"] === true).length;
  const unchecked = applications.filter((one) => typeof one["admissible"] !== "boolean").length;
  const selected = applications.filter((one) => decisionOf(one) === "selected").length;
  return (
    <dl className="board-facts">
      <Fact word={fieldWord("call", "opens_on")}>{opens ? day(opens) : <Unknown />}</Fact>
      <Fact word={fieldWord("call", "closes_on")} more={closingWords(closes, today, t)}>
        {closes ? day(closes) : <Unknown />}
      </Fact>
      <Fact word={t("board-received")}>{number(applications.length)}</Fact>
      <Fact word={t("board-admissible")} more={unchecked > 0 ? t("board-unchecked", { count: unchecked }) : null}>
        {number(admissible)}
      </Fact>
      <Fact word={t("board-selected")}>{number(selected)}</Fact>
    </dl>
  );
}

function Unknown() {
  const { t } = useWords();
  return <span className="quiet">{t("input-unset")}</span>;
}

function Fact({ word, more, children }: { word: string; more?: string | null; children: ReactNode }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>
        <span className="board-figure">{children}</span>
        {more && <span className="quiet small">{more}</span>}
      </dd>
    </div>
  );
}
