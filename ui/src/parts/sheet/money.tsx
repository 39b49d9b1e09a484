import type { Linked } from "../../data/linked";
import { useWords } from "../../text";
import { AddHere } from "./add-here";
import { Block } from "./block";
import { amounts, type Sum, sumsOf, totalsOf } from "./sums";

/** What the partner gives and what is given for it: sums by year and currency. */
export function MoneyPart({ partner, given, received }: { partner: string; given: Linked; received: Linked }) {
  const { t, kindPlural } = useWords();
  if (given.records.length + received.records.length === 0) return null;
  return (
    <Block title={kindPlural("funding")} from={[given, received]} add={<AddHere kind="funding" given={{ funder: partner }} also={["year", "planned", "granted"]} />}>
      <Sums title={t("sheet-gives")} fundings={given} />
      <Sums title={t("sheet-receives")} fundings={received} />
    </Block>
  );
}

function Sums({ title, fundings }: { title: string; fundings: Linked }) {
  const { t, fieldWord } = useWords();
  if (fundings.records.length === 0) return null;
  const sums = sumsOf(fundings.records);
  const several = new Set(sums.map((sum) => sum.year)).size > 1;
  if (sums.length === 0) return <p className="quiet">{t("sheet-no-amounts", { title, count: fundings.total })}</p>;
  return (
    <div className="scroll-aside" role="group" aria-label={title} tabIndex={0}>
      <table className="sums">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{fieldWord("funding", "year")}</th>
            {amounts.map((name) => (
              <th key={name} scope="col" className="amount">
                {fieldWord("funding", name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sums.map((sum) => (
            <Line key={keyOf(sum)} sum={sum} name={sum.year || t("sheet-no-year")} />
          ))}
        </tbody>
        {several && (
          <tfoot>
            {totalsOf(fundings.records).map((sum) => (
              <Line key={keyOf(sum)} sum={sum} name={t("sheet-total")} />
            ))}
          </tfoot>
        )}
      </table>
    </div>
  );
}

const keyOf = (sum: Sum) => [sum.year, sum.currency, sum.inKind].join(" ");

function Line({ sum, name }: { sum: Sum; name: string }) {
  const { t, money } = useWords();
  return (
    <tr>
      <th scope="row">{sum.inKind ? t("sheet-in-kind", { year: name }) : name}</th>
      {amounts.map((one) => {
        const amount = sum[one];
        return (
          <td key={one} className="amount">
            {amount === null ? <span className="quiet">–</span> : money({ amount, currency: sum.currency })}
          </td>
        );
      })}
    </tr>
  );
}
