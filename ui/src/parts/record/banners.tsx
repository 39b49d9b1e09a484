import { RotateCcw } from "lucide-react";
import { Button } from "react-aria-components";

import { resolve } from "../../data/deeds";
import { useConflictsOf } from "../../data/reads";
import type { Conflict, Fields } from "../../data/types";
import { textOf, titleOf } from "../../data/values";
import { useWords } from "../../text";
import { useActs } from "../acts";
import { toast } from "../toast";

/** What concerns the record as a whole: it is in the bin, or somebody put it there while another changed it. */
export function Banners({ record }: { record: Fields }) {
  const { t } = useWords();
  const acts = useActs();
  const id = textOf(record["id"]);
  const title = titleOf(record);
  const dispute = useConflictsOf(id).find((one) => one.conflict === "removed");
  if (dispute) return <RemovalDisputed conflict={dispute} />;
  if (record["removed"] !== true) return null;
  return (
    <div className="notice" role="note">
      <span>{t("record-removed")}</span>
      <Button className="button" onPress={() => void acts.restore([id], title)}>
        <RotateCcw aria-hidden />
        {t("record-out-of-bin")}
      </Button>
    </div>
  );
}

function RemovalDisputed({ conflict: { id, values } }: { conflict: Conflict }) {
  const { t, cause, written } = useWords();
  const acts = useActs();
  const settle = (removed: boolean) =>
    void acts.tried(async () => {
      await resolve(id, "removed", removed);
      toast(t("unread-settled"), { action: { word: t("do-undo"), run: () => void acts.undo() } });
    });
  return (
    <div className="notice disputed-removal" role="group" aria-label={t("about-removed")}>
      <div>
        <p>{cause("removed")}</p>
        {values.map((one, at) => (
          <p key={at} className="small">
            {t(one.value === true ? "disputed-removed-by" : "disputed-changed-by", { author: one.author, at: written(one.at) })}
          </p>
        ))}
      </div>
      <div className="choices">
        <Button className="button" onPress={() => settle(false)}>
          {t("unread-keep-record")}
        </Button>
        <Button className="button" onPress={() => settle(true)}>
          {t("unread-confirm-removal")}
        </Button>
      </div>
    </div>
  );
}
