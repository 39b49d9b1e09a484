import type { Linked } from "../../data/linked";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { RecordLink } from "../calendar/record-link";
import { AddHere } from "./add-here";
import { Block } from "./block";
import { Named } from "./named";

type Props = { partner: string; figures: Linked; placeFigures: Linked };

/** Figures of the partner and of its territory, with the day they hold for and where they were read. */
export function Figures({ partner, figures, placeFigures }: Props) {
  const { kindPlural } = useWords();
  const all = [...figures.records, ...placeFigures.records];
  if (all.length === 0) return null;
  return (
    <Block title={kindPlural("figure")} from={[figures, placeFigures]} add={<AddHere kind="figure" given={{ subject: partner }} also={["unit", "as_of", "source"]} />}>
      <ul className="sheet-figures">
        {all.map((figure) => (
          <Figure key={textOf(figure["id"])} figure={figure} ofPlace={figure["subject"] !== partner} />
        ))}
      </ul>
    </Block>
  );
}

function Figure({ figure, ofPlace }: { figure: Fields; ofPlace: boolean }) {
  const { t, number, day, choiceWord } = useWords();
  const value = figure["value"];
  const [unit, asOf, source] = [textOf(figure["unit"]), textOf(figure["as_of"]), textOf(figure["source"])];
  return (
    <li>
      <span className="small">
        <RecordLink kind="figure" id={textOf(figure["id"])}>
          {choiceWord("figure", "measure", textOf(figure["measure"]))}
        </RecordLink>
        {ofPlace && <Named id={textOf(figure["subject"])} />}
      </span>
      <span className="figure-value">
        {typeof value === "number" ? number(value) : textOf(value)} <span className="figure-unit">{unit}</span>
      </span>
      <span className="quiet small">{asOf ? t("sheet-figure-as-of", { day: day(asOf) }) : t("sheet-figure-undated")}</span>
      <span className="quiet small">{source || t("sheet-figure-unsourced")}</span>
    </li>
  );
}
