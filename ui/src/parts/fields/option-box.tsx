import { ChevronDown } from "lucide-react";
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";

import { useWords } from "../../text";
import type { Option } from "../../text/names";

type Props = {
  label: string;
  options: Option[];
  value: string | null;
  onChange(value: string | null): void;
  autoFocus?: boolean | undefined;
  invalid?: boolean;
  /** Shows the list as soon as one is there, before anything is typed. */
  opens?: boolean;
  placeholder?: string;
};

/** One of a long list: typed to be found. */
export function OptionBox({ label, options, value, onChange, autoFocus, invalid, opens, placeholder }: Props) {
  const { t } = useWords();
  // A code that the list has not (a newer one, a rarer one) is kept and shown as it stands.
  const all = value && !options.some((one) => one.id === value) ? [{ id: value, name: value }, ...options] : options;
  return (
    <ComboBox
      aria-label={label}
      defaultItems={all}
      selectedKey={value}
      onSelectionChange={(key) => onChange(key === null ? null : String(key))}
      isInvalid={invalid ?? false}
      menuTrigger={opens ? "focus" : "input"}
      allowsEmptyCollection={opens ?? false}
    >
      <div className="select-button input">
        <Input className="bare" placeholder={placeholder ?? t("input-empty")} autoFocus={autoFocus} />
        <Button className="bare-button" aria-label={label}>
          <ChevronDown aria-hidden />
        </Button>
      </div>
      <Popover className="menu">
        <ListBox<Option> renderEmptyState={() => <p className="menu-item quiet">{t("input-nothing-found")}</p>}>
          {(one) => (
            <ListBoxItem className="menu-item" id={one.id} textValue={one.name}>
              {one.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
