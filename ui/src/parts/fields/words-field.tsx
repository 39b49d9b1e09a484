import { Plus, X } from "lucide-react";

import { wordsOf } from "../../data/values";
import { languages, useWords } from "../../text";
import { languageList } from "../../text/names";
import { IconButton } from "../icon-button";
import type { ControlProps } from "./control";
import { OptionBox } from "./option-box";
import { TextBox } from "./text-box";

/** One short text per language. */
export function WordsField(props: ControlProps) {
  const { t, locale, languageName } = useWords();
  const { value, onChange, onDone } = props;
  const all = wordsOf(value);
  const entries = Object.entries(all);
  const put = (next: Record<string, string>) => onChange(Object.keys(next).length > 0 ? next : null);
  const unused = languages.find((language) => !(language in all)) ?? languageList(locale).find((one) => !(one.id in all))?.id;
  const rename = (from: string, to: string | null) => {
    if (to === null || to in all) return;
    put(Object.fromEntries(entries.map(([language, text]) => [language === from ? to : language, text])));
    onDone();
  };
  return (
    <div>
      {entries.map(([language, text]) => (
        <div className="pair" key={language}>
          <div className="narrow">
            <OptionBox
              label={t("input-language")}
              options={languageList(locale)}
              value={language}
              onChange={(to) => rename(language, to)}
            />
          </div>
          <TextBox
            {...props}
            lang={language}
            label={languageName(language)}
            shown={text}
            onText={(typed) => put({ ...all, [language]: typed })}
          />
          <IconButton
            tiny
            icon={X}
            name={t("do-remove-value", { value: text || languageName(language) })}
            onPress={() => {
              put(Object.fromEntries(entries.filter(([one]) => one !== language)));
              onDone();
            }}
          />
        </div>
      ))}
      {unused && (
        <div className="add-one">
          <IconButton tiny icon={Plus} name={t("do-add-value")} onPress={() => put({ ...all, [unused]: "" })} />
        </div>
      )}
    </div>
  );
}
