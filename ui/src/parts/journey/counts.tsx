import type { Luggage } from "../../data/types";
import { useWords } from "../../text";

/** How many records travel and stay, and of which kinds those are that travel. */
export function Counts({ luggage, detailed }: { luggage: Luggage; detailed: boolean }) {
  const { t, number, kindPlural } = useWords();
  const goes = luggage.kinds.filter((share) => share.goes > 0);
  return (
    <div className="journey-counts" role="status">
      <p>
        <strong>{t("journey-goes", { count: luggage.goes })}</strong>
        {", "}
        {luggage.stays > 0 ? t("journey-stays", { count: luggage.stays }) : t("journey-stays-none")}
      </p>
      {detailed && luggage.stays > 0 && goes.length > 0 && (
        <ul className="journey-kinds">
          {goes.map((share) => (
            <li key={share.kind}>
              <span>{kindPlural(share.kind)}</span>
              <span className="quiet">{t("journey-kind", { goes: number(share.goes), all: number(share.goes + share.stays) })}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
