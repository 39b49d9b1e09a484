import { useNavigate } from "@tanstack/react-router";

import type { Conflict } from "../../data/types";
import { useWords } from "../../text";
import { momentNow } from "../../text/now";
import { Group, Line } from "./line";

/** What colleagues' changes leave to be read. */
export function UnreadGroup({ conflicts }: { conflicts: Conflict[] }) {
  const { t, day } = useWords();
  const navigate = useNavigate();
  return (
    <Group
      title={t("home-unread")}
      lines={conflicts.map(({ id, kind, title, conflict, field, member, values }) => {
        const latest = values.map(({ at }) => at).sort().at(-1);
        return (
          <Line
            key={`${id} ${conflict} ${field} ${member ?? ""}`}
            when={latest === undefined ? "" : day(momentNow(new Date(latest)).slice(0, 10))}
            kind={kind}
            id={id}
            title={title}
            why={t(`about-${conflict}`)}
            deed={t("home-do-read")}
            onDeed={() => void navigate({ to: "/unread" })}
          />
        );
      })}
    />
  );
}
