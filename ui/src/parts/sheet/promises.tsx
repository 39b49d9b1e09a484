import type { Linked } from "../../data/linked";
import { useStatus } from "../../data/reads";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { reachOf } from "../calendar/edtf";
import { RecordLink } from "../calendar/record-link";
import { sayField } from "../say";
import { AddHere } from "./add-here";
import { Details } from "./agreements";
import { Block } from "./block";
import { Named } from "./named";

/** What the partner has promised: what is still owed first, the soonest before. */
export function Promises({ partner, commitments }: { partner: string; commitments: Linked }) {
  const { kindPlural } = useWords();
  if (commitments.records.length === 0) return null;
  const kept = (one: Fields) => textOf(one["done_on"]) !== "";
  const due = (one: Fields) => reachOf(textOf(one["due_on"])).from ?? "9999";
  const done = (one: Fields) => reachOf(textOf(one["done_on"])).from ?? "";
  const sorted = [
    ...commitments.records.filter((one) => !kept(one)).sort((a, b) => due(a).localeCompare(due(b))),
    ...commitments.records.filter(kept).sort((a, b) => done(b).localeCompare(done(a))),
  ];
  return (
    <Block title={kindPlural("commitment")} from={[commitments]} add={<AddHere kind="commitment" given={{ partner }} also={["due_on", "article"]} />}>
      <ul className="onepage-rows">
        {sorted.map((one) => (
          <Promise key={textOf(one["id"])} promise={one} />
        ))}
      </ul>
    </Block>
  );
}

function Promise({ promise }: { promise: Fields }) {
  const words = useWords();
  const { t, day } = words;
  const today = useStatus().data?.today ?? "";
  const [due, done, article] = [textOf(promise["due_on"]), textOf(promise["done_on"]), textOf(promise["article"])];
  const last = reachOf(due).until;
  const overdue = done === "" && last !== null && today !== "" && last < today;
  return (
    <li>
      <div className="what">
        <RecordLink kind="commitment" id={textOf(promise["id"])}>
          {sayField("commitment", "text", promise["text"], words, textOf)}
        </RecordLink>
        <div className="small quiet beside">
          <Named id={textOf(promise["agreement"])} />
          <Details of={[article && t("sheet-article", { article })]} />
        </div>
      </div>
      <div className="when" data-overdue={overdue || undefined}>
        {done ? (
          <span>{t("sheet-kept", { day: day(done) })}</span>
        ) : (
          <span>{due ? t(overdue ? "sheet-overdue" : "sheet-due", { day: day(due) }) : t("sheet-no-due")}</span>
        )}
      </div>
    </li>
  );
}
