import { fieldShape } from "../data/kinds";
import { AWAY, useTitles } from "../data/titles";
import type { Json } from "../data/types";
import { textOf, textsOf } from "../data/values";
import { useWords } from "../text";
import { listed } from "../text/formats";
import { sayField } from "./say";
import { State } from "./state";

type Props = { kind: string; field: string; value: Json | undefined };

/** A value to read, on one line. Links are titles; states have their shape. */
export function Value({ kind, field, value }: Props) {
  const words = useWords();
  if ((field === "status" || field === "stage") && typeof value === "string") return <State of={field} code={value} />;
  const type = fieldShape(kind, field)?.type ?? "";
  if (type.endsWith("link")) return <Titles ids={typeof value === "string" ? [value] : textsOf(value)} />;
  return <>{sayField(kind, field, value, words, textOf)}</>;
}

function Titles({ ids }: { ids: string[] }) {
  const { t, locale } = useWords();
  const titles = useTitles(ids).map((title) => (title === AWAY ? t("journey-cell") : title));
  return <>{listed(titles, locale)}</>;
}
