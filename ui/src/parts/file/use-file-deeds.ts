// What one does with attached files, with the words that say it is done.
import { useQueryClient } from "@tanstack/react-query";

import { attachFile, attachNew, discardCopy, fileQuestion, keepChangedCopy, openFile, saveFileCopy, showFileInFolder } from "../../data/files";
import { bringFile } from "../../data/sharing";
import { useWords } from "../../text";
import { useActs } from "../acts";
import { toast } from "../toast";

/** Here these codes speak of the file, not of the record. */
const OWN = { not_found: "file-fail-missing", damaged: "file-fail-damaged" };

export function useFileDeeds() {
  const { t } = useWords();
  const acts = useActs();
  const client = useQueryClient();
  const undoable = { action: { word: t("do-undo"), run: () => void acts.undo() } };
  // Opening finds damage, and copies come and go, without any record being written.
  const looked = async (id: string, deed: () => Promise<void>) => {
    await acts.tried(deed, OWN);
    await client.invalidateQueries({ queryKey: fileQuestion(id).queryKey });
  };
  return {
    replace: (id: string, heads: string[]) =>
      acts.tried(async () => {
        if (await attachFile(id, heads)) toast(t("file-done-attach-plain"), undoable);
      }),
    attachTo: (about: string | null) =>
      acts.tried(async () => {
        if (await attachNew(about)) toast(t("file-done-attach-plain"), undoable);
      }),
    /** Tells `refused` if the file may hold a program. */
    open: (id: string, refused: () => void) =>
      looked(id, async () => {
        if (!(await openFile(id))) refused();
      }),
    bring: (id: string) => looked(id, async () => toast(t((await bringFile(id)) ? "file-bring-done" : "file-bring-waits"))),
    reveal: (id: string) => looked(id, async () => void (await showFileInFolder(id))),
    save: (id: string) =>
      looked(id, async () => {
        if (await saveFileCopy(id)) toast(t("file-done-save"));
      }),
    keep: (id: string, heads: string[]) =>
      looked(id, async () => {
        await keepChangedCopy(id, heads);
        toast(t("file-done-keep"), undoable);
      }),
    discard: (id: string) =>
      looked(id, async () => {
        await discardCopy(id);
        toast(t("file-done-discard"));
      }),
  };
}
