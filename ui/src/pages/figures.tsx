// Figures: how many, of which kind, on which date.
import "../style/figures.css";
import "../style/figures-chart.css";

import { useMemo } from "react";

import { useStatus } from "../data/reads";
import type { FiguresQuery } from "../data/types";
import { Answer } from "../parts/figures/answer";
import { Pieces, ReadyQuestions } from "../parts/figures/pickers";
import { preset, presetNames } from "../parts/figures/presets";
import { sayQuestion } from "../parts/figures/say-figures";
import { useRemembered } from "../parts/remembered";
import { useWords } from "../text";

/** How many years a question looks back on until others are chosen. */
const LOOK_BACK = 16;

export default function Figures() {
  const { t } = useWords();
  const today = useStatus().data?.today;
  return (
    <div className="page">
      <div className="figures">
        <h1>{t("figures-title")}</h1>
        {today && <Question thisYear={Number(today.slice(0, 4))} />}
      </div>
    </div>
  );
}

function Question({ thisYear }: { thisYear: number }) {
  const words = useWords();
  const usual = useMemo(() => preset(presetNames[0] ?? "", { first_year: thisYear - LOOK_BACK, last_year: thisYear }), [thisYear]);
  const [query, ask] = useRemembered<FiguresQuery>("figures", usual);
  return (
    <>
      <div className="ready framed">
        <ReadyQuestions query={query} onAsk={ask} />
      </div>
      <h2 className="asked">{sayQuestion(query, words)}</h2>
      <Pieces query={query} thisYear={thisYear} onAsk={ask} />
      <Answer query={query} />
    </>
  );
}
