// From the mission to its report: the one that is there, or a new one half filled.
import { useRouter } from "@tanstack/react-router";
import { PenLine } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";

import { create } from "../../data/deeds";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { useActs } from "../acts";
import { stateOf } from "./papers";
import type { Dossier } from "./use-dossier";

export function WriteReport({ mission, dossier: { reports } }: { mission: Fields; dossier: Dossier }) {
  const { t } = useWords();
  const acts = useActs();
  const open = useWriter();
  const [busy, setBusy] = useState(false);
  const write = async () => {
    setBusy(true);
    await acts.tried(async () => {
      const known = reportToWrite(reports.records);
      open(known ? textOf(known["id"]) : (await create("report", { mission: mission["id"] ?? null, title: mission["title"] ?? null, type: "mission" })).id);
    });
    setBusy(false);
  };
  return (
    <Button className="button first" isDisabled={busy || !reports.ready || mission["removed"] === true} onPress={() => void write()}>
      <PenLine aria-hidden />
      {t("dossier-write-report")}
    </Button>
  );
}

/** The mission report before those of another type, the one still being written before those handed in. */
export function reportToWrite(reports: Fields[]): Fields | undefined {
  const weight = (report: Fields) =>
    Number(["", "mission"].includes(textOf(report["type"]))) * 2 + Number(stateOf(report) === "draft");
  return [...reports].sort((a, b) => weight(b) - weight(a) || textOf(a["id"]).localeCompare(textOf(b["id"])))[0];
}

/** Opens a report where it is written, or its record where there is no such place. */
function useWriter(): (id: string) => void {
  const router = useRouter();
  return (id) => {
    if ("/write/$id" in router.routesByPath) router.history.push(`/write/${id}`);
    else void router.navigate({ to: "/list/$kind", params: { kind: "report" }, search: { record: id } });
  };
}
