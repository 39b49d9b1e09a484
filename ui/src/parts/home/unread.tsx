import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";

import { PAGE, useConflicts } from "../../data/reads";
import type { ConflictPage } from "../../data/types";
import { useWords } from "../../text";
import { momentNow } from "../../text/now";
import { Group, Line } from "./line";
import { SHOWN } from "./questions";

/** What colleagues' changes leave to be read; nothing while that is not known. */
export function useUnread() {
  const [all, setAll] = useState(false);
  const { data, error, refetch } = useConflicts(all ? PAGE : SHOWN);
  return { page: data, error, again: refetch, onAll: () => setAll(true) };
}

export function UnreadGroup({ page, onAll }: { page: ConflictPage; onAll(): void }) {
  const { t, day } = useWords();
  const navigate = useNavigate();
  return (
    <Group
      title={t("home-unread")}
      total={page.total}
      onAll={onAll}
      lines={page.items.map(({ id, kind, title, conflict, field, member, values }) => {
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
