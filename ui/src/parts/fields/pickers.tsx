import { ChevronDown, Plus } from "lucide-react";
import { useMemo, useState } from "react";
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";

import { create } from "../../data/deeds";
import { fieldShape, soleRequiredText } from "../../data/kinds";
import { useFew, useSearch } from "../../data/reads";
import type { Fields } from "../../data/types";
import { textOf, titleOf } from "../../data/values";
import { useWords } from "../../text";
import type { Option } from "../../text/names";
import { useActs } from "../acts";

type ChoicesProps = {
  label?: string;
  labelledBy?: string;
  options: Option[];
  value: string | null;
  onChange(value: string | null): void;
  autoFocus?: boolean | undefined;
  /** One is always chosen: « not said » is no answer. */
  needed?: boolean;
};

const NONE = "\u0000";

/** One of a short list. */
export function Choices({ label, labelledBy, options, value, onChange, autoFocus, needed = false }: ChoicesProps) {
  const { t } = useWords();
  return (
    <Select
      aria-label={label}
      aria-labelledby={labelledBy}
      autoFocus={autoFocus ?? false}
      placeholder={label ?? t("input-empty")}
      selectedKey={value}
      onSelectionChange={(key) => onChange(key === NONE || key === null ? null : String(key))}
    >
      <Button className="input select-button">
        <SelectValue className="cut" />
        <ChevronDown aria-hidden />
      </Button>
      <Popover className="menu">
        <ListBox>
          {options.map((one) => (
            <ListBoxItem key={one.id} id={one.id} className="menu-item" textValue={one.name}>
              {one.name}
            </ListBoxItem>
          ))}
          {value !== null && !label && !needed && (
            <ListBoxItem id={NONE} className="menu-item" textValue={t("input-unset")}>
              <span className="quiet">{t("input-unset")}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

type PickerProps = { kind: string | null; label: string; without?: string[]; autoFocus?: boolean; onPick(id: string): void };
type Row = { id: string; title: string; kind: string; create?: boolean };

/** Finds a record by its words; makes it where its words are all it needs. */
export function LinkPicker({ kind, label, without = [], autoFocus, onPick }: PickerProps) {
  const { t, kindWord, language } = useWords();
  const acts = useActs();
  const [typed, setTyped] = useState("");
  const found = useSearch({ words: typed, limit: 12, ...(kind ? { kind } : {}) }).data?.items;
  const first = useFew(kind ?? "partner", [], 12).data?.items;
  const required = kind ? soleRequiredText(kind) : undefined;

  const rows = useMemo((): Row[] => {
    const known: Row[] =
      typed.trim() === ""
        ? (first ?? []).map((one) => ({ id: textOf(one["id"]), title: titleOf(one), kind: kind ?? "partner" }))
        : (found ?? []).filter((one) => !one.removed);
    const left = known.filter((one) => !without.includes(one.id));
    const name = typed.trim();
    return required && name !== "" ? [...left, { id: NONE, title: name, kind: kind ?? "", create: true }] : left;
  }, [typed, first, found, without, required, kind]);

  const pick = (key: unknown) => {
    if (typeof key !== "string") return;
    const name = typed.trim();
    setTyped("");
    if (key !== NONE) return onPick(key);
    if (kind && required) void acts.tried(async () => onPick((await create(kind, named(kind, required, name, language))).id));
  };

  return (
    <ComboBox
      aria-label={label}
      items={rows}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={pick}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Input className="input" placeholder={t("input-search")} autoFocus={autoFocus} />
      <Popover className="menu">
        <ListBox<Row> renderEmptyState={() => <p className="menu-item quiet">{t("input-nothing-found")}</p>}>
          {(one) => (
            <ListBoxItem className="menu-item" id={one.id} textValue={one.title}>
              {one.create ? (
                <>
                  <Plus aria-hidden />
                  <span>{t("do-create-named", { name: one.title })}</span>
                </>
              ) : (
                <>
                  <span className="cut">{one.title}</span>
                  {!kind && <span className="tail">{kindWord(one.kind)}</span>}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** A person typed as « Anne Le Bris » has a given name and a family name. */
function named(kind: string, field: string, name: string, language: string): Fields {
  const space = name.indexOf(" ");
  if (kind === "person" && space > 0) return { given_name: name.slice(0, space), family_name: name.slice(space + 1) };
  // A name in several languages is first written in the one on screen.
  return { [field]: fieldShape(kind, field)?.type === "words" ? { [language]: name } : name };
}
