import { moneyOf, textOf } from "../../data/values";
import { useWords } from "../../text";
import { currencies } from "../../text/names";
import type { ControlProps } from "./control";
import { OptionBox } from "./option-box";
import { TextBox } from "./text-box";

/** A number as typed: a comma or a point, spaces between thousands. */
export function readNumber(text: string): string | null {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : null;
}

/** A number to type over: without grouping, with the language's decimal mark. */
export function typeable(value: string, locale: string): string {
  const mark = new Intl.NumberFormat(locale).format(1.5).charAt(1);
  return value.replace(".", mark);
}

export function NumberField(props: ControlProps) {
  const { t, locale } = useWords();
  const { shape, value, onChange, onProblem } = props;
  const whole = shape.type === "count";
  return (
    <TextBox
      {...props}
      className="number"
      placeholder={t("input-empty")}
      mode={whole ? "numeric" : "decimal"}
      shown={typeof value === "number" ? typeable(String(value), locale) : textOf(value)}
      onText={(text) => {
        const read = readNumber(text);
        const wrong = text.trim() !== "" && (read === null || (whole && !/^\d+$/.test(read)));
        onProblem(wrong ? (whole ? "not_a_count" : "not_a_number") : null);
        if (!wrong) onChange(read === null ? null : Number(read));
      }}
    />
  );
}

export function MoneyField(props: ControlProps) {
  const { t, locale } = useWords();
  const money = moneyOf(props.value);
  const { onChange, onProblem } = props;
  const put = (amount: string, currency: string) => onChange(amount === "" ? null : { amount, currency });
  return (
    <div className="pair">
      <TextBox
        {...props}
        label={t("input-amount")}
        className="number"
        mode="decimal"
        placeholder={t("input-empty")}
        shown={typeable(money?.amount ?? "", locale)}
        onText={(text) => {
          const read = readNumber(text);
          const wrong = text.trim() !== "" && read === null;
          onProblem(wrong ? "not_money" : null);
          if (!wrong) put(read ?? "", money?.currency || "EUR");
        }}
      />
      {money && (
        <OptionBox
          label={t("input-currency")}
          options={currencies(locale)}
          value={money.currency || "EUR"}
          onChange={(currency) => {
            if (money.amount && currency) put(money.amount, currency);
          }}
        />
      )}
    </div>
  );
}
