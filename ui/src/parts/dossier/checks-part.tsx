import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { useCard } from "../../data/cards";
import { useWords, type Words } from "../../text";
import { sidesOf } from "../calendar/edtf";
import { RecordLink } from "../calendar/record-link";
import { Block } from "../sheet/block";
import { State } from "../state";
import { type Check, checksOf, rules } from "./checks";
import { FillIn } from "./fill-in";
import type { Dossier } from "./use-dossier";

/** The travel order and the special mandates: what is there, what is missing, where to write it. */
export function Checks({ mission, dossier }: { mission: Fields; dossier: Dossier }) {
  const { t } = useWords();
  const { checks, remarks } = checksOf(mission, dossier.participants.records, dossier.stops.records);
  const start = sidesOf(textOf(mission["starts_on"]))[0];
  return (
    <Block title={t("section-mandate")}>
      <ul className="checks">
        {checks.map((check) => (
          <CheckLine key={[check.about, textOf(check.record["id"])].join(" ")} check={check} start={start} />
        ))}
        {remarks.map(({ why, people }) => (
          <li key={why}>
            <State of="dossier-verdict" code={why === "nobody" || why === "capacity" ? "unsure" : "idle"} />
            <div>
              <p>{t(`dossier-remark-${why}`)}</p>
              <People people={people} />
            </div>
          </li>
        ))}
      </ul>
    </Block>
  );
}

function CheckLine({ check, start }: { check: Check; start: string }) {
  const words = useWords();
  const { t, day, fieldWord } = words;
  const { about, paper, timing } = check;
  const own = textOf(check.record["kind"]) === "participant";
  return (
    <li>
      <State of="dossier-verdict" code={check.verdict} />
      <div>
        <h3>{fieldWord("mission", about === "order" ? "order_reference" : "mandate_reference")}</h3>
        <p>
          <span>{t("dossier-paper", { reference: paper.reference || "none", on: paper.on ? day(paper.on) : "none" })}</span>{" "}
          {timing !== "no_date" && (
            <span>{t(`dossier-timing-${timing}`, { about, start: start ? day(start) : "none", months: rules.standingOrderMonths })}</span>
          )}
        </p>
        {check.lacking.length > 0 && <p className="quiet">{t("dossier-order-lacking", { list: lacking(check.lacking, words) })}</p>}
        <People people={check.people} />
        <FillIn
          id={textOf(check.record["id"])}
          fields={check.fields}
          word={t(paper.reference && paper.on ? "dossier-change" : own ? "dossier-fill-in-own" : "dossier-fill-in")}
        />
      </div>
    </li>
  );
}

function lacking(fields: string[], { t, locale }: Words): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(fields.map((field) => t(`dossier-lacking-${field}`)));
}

function People({ people }: { people: Fields[] }) {
  if (people.length === 0) return null;
  return (
    <ul className="named-all small">
      {people.map((one) => (
        <li key={textOf(one["id"])}>
          <Member participant={one} />
        </li>
      ))}
    </ul>
  );
}

/** A member of the delegation by name, leading to the record that says in what capacity. */
function Member({ participant }: { participant: Fields }) {
  const { t } = useWords();
  const card = useCard(textOf(participant["person"]) || textOf(participant["partner"]));
  return (
    <RecordLink kind="participant" id={textOf(participant["id"])}>
      {card?.title || t("record-untitled")}
    </RecordLink>
  );
}
