import { Search } from "lucide-react";
import { useDeferredValue, useState } from "react";

import made from "../../pages/licences.json";
import { useWords } from "../../text";

const COLUMNS = ["name", "version", "licence", "of"] as const;

/** Every package, found by its name or its licence. */
export function Packages() {
  const { t } = useWords();
  const [typed, setTyped] = useState("");
  const wanted = useDeferredValue(typed).trim().toLowerCase();
  const found = made.packages.filter(({ name, licence }) => [name, licence].some((text) => text.toLowerCase().includes(wanted)));
  return (
    <section className="settings-section" aria-labelledby="about-packages">
      <div className="section-head">
        <h2 id="about-packages">{t("about-packages")}</h2>
        <span className="count" role="status">
          {t("about-packages-count", { count: found.length })}
        </span>
      </div>
      <div className="framed packages-search">
        <Search aria-hidden />
        <input
          className="input"
          type="search"
          aria-label={t("about-packages-search")}
          placeholder={t("about-packages-search")}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      {found.length > 0 && (
        <table className="small-table packages" aria-labelledby="about-packages">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`about-package-${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.map(({ name, version, licence, of }) => (
              <tr key={`${of} ${name} ${version}`}>
                <td>{name}</td>
                <td>{version}</td>
                <td>{licence}</td>
                <td className="quiet">{t(`about-of-${of}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
