import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { RecordLink } from "../calendar/record-link";
import { AddHere } from "../sheet/add-here";
import { Block } from "../sheet/block";
import { Named } from "../sheet/named";
import type { Dossier } from "./use-dossier";

const ORDER = ["elected", "staff", "company", "research", "student", "interpreter", "guest"];

/** Who travels: in what capacity, for whom, at whose expense. */
export function Delegation({ mission, dossier: { participants } }: { mission: string; dossier: Dossier }) {
  const { t } = useWords();
  const rank = (one: Fields) => (ORDER.indexOf(textOf(one["capacity"])) + ORDER.length + 1) % (ORDER.length + 1);
  const sorted = [...participants.records].sort((a, b) => rank(a) - rank(b));
  return (
    <Block
      title={t("dossier-delegation")}
      count={participants.total || undefined}
      from={[participants]}
      add={<AddHere kind="participant" given={{ mission }} also={["capacity", "paid_by"]} />}
    >
      {sorted.length === 0 && <p className="quiet">{t("dossier-delegation-none")}</p>}
      <ul className="onepage-rows">
        {sorted.map((one) => (
          <Participant key={textOf(one["id"])} participant={one} />
        ))}
      </ul>
    </Block>
  );
}

function Participant({ participant }: { participant: Fields }) {
  const { t, day, choiceWord, fieldWord } = useWords();
  const [person, partner, payer] = ["person", "partner", "paid_by"].map((field) => textOf(participant[field]));
  const capacity = textOf(participant["capacity"]);
  const [reference, on] = [textOf(participant["mandate_reference"]), textOf(participant["mandate_on"])];
  return (
    <li>
      <div className="what">
        <Named id={person || partner || ""} />
        <div className="small quiet beside">
          <RecordLink kind="participant" id={textOf(participant["id"])} className="row-link light">
            {capacity ? choiceWord("participant", "capacity", capacity) : t("dossier-no-capacity")}
          </RecordLink>
          {person && partner && <Named id={partner} />}
        </div>
      </div>
      <div className="when">
        {payer && (
          <span className="beside">
            <span className="quiet">{fieldWord("participant", "paid_by")}</span>
            <Named id={payer} />
          </span>
        )}
        {capacity === "elected" && (
          <span>{reference || on ? t("dossier-own-mandate", { reference: reference || "none", on: on ? day(on) : "none" }) : t("dossier-mission-mandate")}</span>
        )}
      </div>
    </li>
  );
}
