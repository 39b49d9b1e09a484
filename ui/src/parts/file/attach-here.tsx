import { Paperclip } from "lucide-react";

import { useWords } from "../../text";
import { IconButton } from "../icon-button";
import { useFileDeeds } from "./use-file-deeds";

/** Makes a document of a file, about this record. */
export function AttachHere({ about }: { about: string }) {
  const { t } = useWords();
  const deeds = useFileDeeds();
  return <IconButton tiny icon={Paperclip} name={t("file-attach")} onPress={() => void deeds.attachTo(about)} />;
}
