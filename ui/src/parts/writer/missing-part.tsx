import { ArrowRight, Check } from "lucide-react";

import { useWords } from "../../text";
import type { Missing } from "./missing";

type Props = { missing: Missing[]; empty: number; onGo(missing: Missing): void };

/** What is missing before the report is handed in; each line goes to where it is put right. */
export function MissingPart({ missing, empty, onGo }: Props) {
  const { t } = useWords();
  return (
    <section className="writer-section" aria-labelledby="writer-missing">
      <h2 id="writer-missing">{t("writer-missing")}</h2>
      {missing.length === 0 ? (
        <p className="writer-complete">
          <Check aria-hidden />
          {t("writer-missing-none")}
        </p>
      ) : (
        <ul>
          {missing.map((one) => (
            <li key={one}>
              <button type="button" className="writer-lack" onClick={() => onGo(one)}>
                <span>{t(`writer-missing-${one}`, { count: empty })}</span>
                <ArrowRight aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
