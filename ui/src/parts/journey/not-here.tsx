import { useAway } from "../../data/journey";
import { useWords } from "../../text";

/** In an empty list: what is not in it because it is not on this computer. */
export function NotHere() {
  const { t } = useWords();
  const { left, coming } = useAway();
  if (left + coming === 0) return null;
  return <p>{left > 0 ? t("journey-list", { count: left }) : t("journey-list-coming", { count: coming })}</p>;
}
