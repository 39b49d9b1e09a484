import { useWords } from "../../text";
import { toast } from "../toast";
import { useFileDeeds } from "./use-file-deeds";

/** Opens the file of a record from a list; a file that may hold a program is only shown in its folder, after a word. */
export function useRecordOpener(id: string): () => void {
  const { t } = useWords();
  const deeds = useFileDeeds();
  const warn = () =>
    toast(t("file-not-opened"), { urgent: true, action: { word: t("file-show-in-folder"), run: () => void deeds.reveal(id) } });
  return () => void deeds.open(id, warn);
}
