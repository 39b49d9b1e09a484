// What Escale is, under which licence, and what it is made of.
import "../style/desk.css";

import { version } from "../../package.json";
import { Packages } from "../parts/about/packages";
import { useWords } from "../text";

/** Data, letters and engines that are no package of their own. */
const CREDITS = ["natural-earth", "cldr", "inter", "lucide", "engine"] as const;

export default function About() {
  const { t } = useWords();
  return (
    <div className="page">
      <div className="page-inner about">
        <h1>{t("about-title")}</h1>
        <p className="lead">{t("about-words")}</p>
        <p>{t("about-version", { version })}</p>
        <p>{t("about-licence")}</p>
        <section className="settings-section" aria-labelledby="about-made-of">
          <h2 id="about-made-of">{t("about-made-of")}</h2>
          <dl className="credits">
            {CREDITS.map((one) => (
              <div key={one} className="field">
                <dt className="field-label">{t(`about-${one}`)}</dt>
                <dd className="credit">{t(`about-${one}-words`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <Packages />
      </div>
    </div>
  );
}
