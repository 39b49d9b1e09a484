import { useState } from "react";
import { Button } from "react-aria-components";

import { readDay } from "../../data/deeds";
import { useWords } from "../../text";
import { currencies } from "../../text/names";
import { OptionBox } from "../fields/option-box";

type By = "day" | "number" | "money" | "is" | "holds";
type Props = { kind: string; field: string; by: By; start: string; onValue(value: string): void };

/** A value that is typed: read as the store reads it before it is asked for. */
export function TypedValue({ kind, field, by, start, onValue }: Props) {
  const { t, has, fieldWord, locale } = useWords();
  const [amount, unit] = by === "money" ? start.split(" ") : [start];
  const [typed, setTyped] = useState(amount ?? "");
  const [currency, setCurrency] = useState(unit ?? "EUR");
  const [rule, setRule] = useState<string | null>(null);

  const submit = async () => {
    const text = typed.trim();
    if (text === "") return;
    if (by === "day") {
      try {
        const { edtf } = await readDay(text);
        onValue(edtf);
      } catch {
        setRule("not_a_day");
      }
      return;
    }
    if (by === "is" || by === "holds") return onValue(text);
    const number = text.replaceAll(/\s/g, "").replace(",", ".");
    if (!/^-?\d+(\.\d+)?$/.test(number)) return setRule(by === "money" ? "not_money" : "not_a_number");
    onValue(by === "money" ? `${number} ${currency}` : number);
  };

  const hint = by === "day" ? t("input-day-hint") : by === "is" || by === "holds" ? t(`filter-hint-${by}`) : null;
  return (
    <form
      className="labelled"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <input
        className="input"
        autoFocus
        autoComplete="off"
        inputMode={by === "number" || by === "money" ? "decimal" : undefined}
        aria-label={t("filter-typed", { field: fieldWord(kind, field) })}
        aria-describedby="filter-hint"
        aria-invalid={rule !== null || undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setRule(null);
        }}
      />
      {by === "money" && (
        <OptionBox label={t("input-currency")} options={currencies(locale)} value={currency} onChange={(next) => next && setCurrency(next)} />
      )}
      <p id="filter-hint" className={rule ? "field-problem" : "field-hint"} role={rule ? "alert" : undefined}>
        {rule ? t(has(`rule-${rule}`) ? `rule-${rule}` : "fail-invalid") : hint}
      </p>
      <Button type="submit" className="button first">
        {t("list-filter")}
      </Button>
    </form>
  );
}
