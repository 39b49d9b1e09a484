import { useMemo, useState } from "react";
import { Button } from "react-aria-components";

import { useOffice } from "../../data/office";
import { type Language, useWords } from "../../text";
import { mended, type Profile, profiles } from "../../text/typography";

const ofLanguage: Record<Language, Profile> = { fr: "french", en: "english", es: "spanish" };

/** The office's own rules, else those of the language in use. */
function useProfile(): Profile {
  const { language } = useWords();
  const office = useOffice()?.row;
  return profiles.find((one) => one === office?.["typography"]) ?? ofLanguage[language];
}

/** Puts the spaces and quotes of a text right, where something would change, or shows the way back. */
export function TypographyStep({ text, onText }: { text: string; onText(text: string): void }) {
  const { t } = useWords();
  const profile = useProfile();
  const next = useMemo(() => mended(text, profile), [text, profile]);
  const [done, setDone] = useState<{ from: string; to: string } | null>(null);
  const back = done?.to === text ? done.from : null;
  const step = () => {
    setDone(back === null ? { from: text, to: next } : null);
    onText(back ?? next);
  };
  return (
    <>
      {/* The caret stays where one writes. */}
      <Button className="button plain tiny" preventFocusOnPress isDisabled={next === text && back === null} onPress={step}>
        {t(back === null ? "typography-step" : "typography-back")}
      </Button>
      <span className="unseen" role="status">
        {back !== null && t("typography-done")}
      </span>
    </>
  );
}
