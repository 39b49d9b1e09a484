// Records that lack what the rest of the window reckons with.
import { useQueries } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "react-aria-components";

import type { Fields, Filter } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { useRemembered } from "../remembered";
import { Group } from "./line";
import { type Lack, LACKS, lackQuestions } from "./questions";

const none: Filter[] = [];

export type Incomplete = { lack: Lack; items: Fields[]; total: number };

/** What is lacking, and of how many; nothing while that is not known. */
export function useIncomplete(): Incomplete[] | undefined {
  const answers = useQueries({ queries: lackQuestions });
  if (answers.some(({ isPending }) => isPending)) return undefined;
  return LACKS.flatMap((lack, at) => {
    const data = answers[at]?.data;
    return data && data.total > 0 ? [{ lack, items: data.items, total: data.total }] : [];
  });
}

export function IncompleteGroup({ incomplete }: { incomplete: Incomplete[] }) {
  const { t } = useWords();
  return <Group title={t("home-incomplete")} lines={incomplete.map((one) => <IncompleteLine key={one.lack.name} {...one} />)} />;
}

function IncompleteLine({ lack: { name, kind, filters }, items, total }: Incomplete) {
  const { t, kindPlural, locale } = useWords();
  const navigate = useNavigate();
  const [, putFilters] = useRemembered<Filter[]>(`filters ${kind}`, none);
  const titles = items.map((one) => textOf(one["title"]) || t("record-untitled"));
  const rest = total - titles.length;
  const named = rest > 0 ? [...titles, t("calendar-rest", { count: rest })] : titles;
  const complete = () => {
    const [only] = items;
    if (only && total === 1) {
      return void navigate({ to: "/list/$kind", params: { kind }, search: { record: textOf(only["id"]) } });
    }
    putFilters(filters);
    void navigate({ to: "/list/$kind", params: { kind } });
  };
  return (
    <li>
      <span className="when">{kindPlural(kind)}</span>
      <span className="what">
        <span>{t(`home-lack-${name}`, { count: total })}</span>
        <span className="quiet small cut">{new Intl.ListFormat(locale, { type: "conjunction" }).format(named)}</span>
      </span>
      <Button className="button tiny" aria-label={t("home-deed-of", { deed: t("home-do-complete"), title: t(`home-lack-${name}`, { count: total }) })} onPress={complete}>
        {t("home-do-complete")}
      </Button>
    </li>
  );
}
