import { useQueries } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";

import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { spannedBy } from "../calendar/items";
import { useRuns } from "../frame/runs";
import { State } from "../state";
import { Group, Line } from "./line";
import { missionQuestions } from "./questions";

/** Missions under way, then those ahead, the next one first; nothing while that is not known. */
export function useMissions(): Fields[] | undefined {
  const answers = useQueries({ queries: missionQuestions });
  if (answers.some(({ isPending }) => isPending)) return undefined;
  return answers.flatMap(({ data }) => [...(data?.items ?? [])].sort((a, b) => starts(a).localeCompare(starts(b))));
}

/** What has no day yet comes after all that has. */
const starts = (mission: Fields) => textOf(mission["starts_on"]) || "~";

export function Missions({ missions }: { missions: Fields[] }) {
  const { t, day } = useWords();
  const navigate = useNavigate();
  const runs = useRuns();
  return (
    <Group
      title={t("home-under-way")}
      lines={missions.map((mission) => {
        const id = textOf(mission["id"]);
        const stage = textOf(mission["stage"]);
        const known = spannedBy(textOf(mission["starts_on"]), textOf(mission["ends_on"]));
        const here = stage === "under_way";
        return (
          <Line
            key={id}
            when={known === "" ? t("home-no-day") : day(known)}
            kind="mission"
            id={id}
            title={textOf(mission["title"])}
            why={<State of="stage" code={stage} />}
            deed={t(here ? "note-title" : "home-do-prepare")}
            onDeed={() => {
              if (here) runs.quick_note?.();
              else void navigate({ to: "/dossier/$id", params: { id } });
            }}
          />
        );
      })}
    />
  );
}
