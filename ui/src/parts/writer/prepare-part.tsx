import { FilePen } from "lucide-react";
import { Button } from "react-aria-components";

import type { Json } from "../../data/types";
import { useWords } from "../../text";
import { useActs } from "../acts";
import { LinkPicker } from "../fields/pickers";
import { toast } from "../toast";
import type { Body } from "./body";
import type { MissionFacts } from "./facts";
import { prepared } from "./prepare";

type Props = { body: Body; facts: MissionFacts | null; linked: boolean; onLink(mission: Json): void; onPrepared(): void };

/** An empty report: one action fills it with what is known of its mission. */
export function PreparePart({ body, facts, linked, onLink, onPrepared }: Props) {
  const words = useWords();
  const { t } = words;
  const acts = useActs();
  const prepare = () =>
    acts.tried(async () => {
      if (!facts) return;
      await body.write(prepared(facts, words));
      toast(t("writer-prepared"), { action: { word: t("do-undo"), run: () => void acts.undo() } });
      onPrepared();
    });
  if (!linked) {
    return (
      <div className="writer-prepare">
        <p>{t("writer-link-first")}</p>
        <div className="framed">
          <LinkPicker kind="mission" label={t("writer-link-mission")} onPick={onLink} />
        </div>
      </div>
    );
  }
  return (
    <div className="writer-prepare">
      <p>{t("writer-blank")}</p>
      <Button className="button first" isDisabled={!facts} onPress={() => void prepare()}>
        <FilePen aria-hidden />
        {t("writer-prepare")}
      </Button>
    </div>
  );
}
