// A new filter, or another value of one that is there: a field, then what it says.
import { useState } from "react";
import { Button, ListBox, ListBoxItem } from "react-aria-components";

import type { Filter } from "../../data/types";
import { useWords } from "../../text";
import { countries, languageList, type Option, timeZones } from "../../text/names";
import { OptionBox } from "../fields/option-box";
import { LinkPicker } from "../fields/pickers";
import { sayField } from "../say";
import { ANY, askable, type Askable, askableFields, asksWhether } from "./asking";
import { fieldName } from "./filter-words";
import { TypedValue } from "./typed-value";

type Props = { kind: string; filters: Filter[]; changing: Filter | null; onFilters(filters: Filter[]): void; onClose(): void };

const EMPTY = "\u0000";

export function FilterForm({ kind, filters, changing, onFilters, onClose }: Props) {
  const words = useWords();
  const { t } = words;
  const [field, setField] = useState(changing?.field ?? null);
  const can = field ? askable(kind, field) : null;
  const fields = askableFields(kind).map((id) => ({ id, name: fieldName(kind, id, words) }));

  const put = (value: string) => {
    if (!field) return;
    const filter = { field, value };
    const isOther = (one: Filter) => one !== changing && (one.field !== field || (can?.several && one.value !== value && !asksWhether(value) && !asksWhether(one.value)));
    const at = changing ? filters.indexOf(changing) : -1;
    const others = filters.filter(isOther);
    onFilters(at < 0 ? [...others, filter] : [...others.slice(0, at), filter, ...others.slice(at)]);
    onClose();
  };

  return (
    <div className="menu-form framed">
      <OptionBox
        label={t("list-filter-column")}
        placeholder={t("list-filter-column")}
        options={fields}
        value={field}
        autoFocus={!changing}
        opens
        onChange={setField}
      />
      {field && can && <FilterValue key={field} kind={kind} field={field} can={can} start={changing?.field === field ? changing.value : ""} onValue={put} />}
    </div>
  );
}

type ValueProps = { kind: string; field: string; can: Askable; start: string; onValue(value: string): void };

function FilterValue({ kind, field, can, start, onValue }: ValueProps) {
  const words = useWords();
  const { t, locale } = words;
  const { asking, empty } = can;
  const label = t("list-filter-value");
  const whether = empty && (
    <>
      <Button className="button plain" autoFocus={asking.by === "nothing"} onPress={() => onValue("")}>
        {t("filter-empty")}
      </Button>
      <Button className="button plain" onPress={() => onValue(ANY)}>
        {t("filter-filled")}
      </Button>
    </>
  );
  if (asking.by === "codes" || asking.by === "flag") {
    const options: Option[] =
      asking.by === "codes"
        ? asking.codes.map((id) => ({ id, name: sayField(kind, field, id, words, String) }))
        : ["true", "false"].map((id) => ({ id, name: t(id === "true" ? "input-yes" : "input-no") }));
    const whetherAny = [
      { id: EMPTY, name: t("list-filter-empty") },
      { id: ANY, name: t("list-filter-filled") },
    ];
    const all = empty ? [...options, ...whetherAny] : options;
    return (
      <ListBox
        aria-label={label}
        className="menu-list"
        autoFocus="first"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={start ? [start] : []}
        onAction={(key) => onValue(key === EMPTY ? "" : String(key))}
      >
        {all.map((one) => (
          <ListBoxItem key={one.id} id={one.id} className="menu-item" textValue={one.name}>
            {one.name}
          </ListBoxItem>
        ))}
      </ListBox>
    );
  }
  if (asking.by === "nothing") return whether;
  if (asking.by === "link") {
    return (
      <>
        <LinkPicker kind={asking.kind} label={label} autoFocus onPick={onValue} />
        {whether}
      </>
    );
  }
  if (asking.by === "listed") {
    const lists = { country: countries(locale), language: languageList(locale), time_zone: timeZones() };
    return (
      <>
        <OptionBox label={label} placeholder={label} options={lists[asking.list]} value={asksWhether(start) ? null : start} autoFocus opens onChange={(value) => value && onValue(value)} />
        {whether}
      </>
    );
  }
  return (
    <>
      <TypedValue kind={kind} field={field} by={asking.by} start={asksWhether(start) ? "" : start} onValue={onValue} />
      {whether}
    </>
  );
}
