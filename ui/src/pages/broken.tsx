// What stands where a page could not be drawn: a sentence and a way on, never a blank window.
import { Button } from "react-aria-components";

import { useWords } from "../text";

export default function Broken({ reset }: { reset(): void }) {
  const { t } = useWords();
  return (
    <div className="page">
      <div className="framed" role="alert">
        <h1>{t("broken-title")}</h1>
        <p>{t("broken-words")}</p>
        <Button className="button" onPress={reset}>
          {t("do-try-again")}
        </Button>
      </div>
    </div>
  );
}
