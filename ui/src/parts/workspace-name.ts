import { useStatus } from "../data/reads";
import { useWords } from "../text";

/** The open workspace's name: its folder's, but for the sample, which lives where nobody put it. */
export function useWorkspaceName(): string | undefined {
  const { t } = useWords();
  const workspace = useStatus().data?.workspace;
  return workspace?.sample ? t("workspace-sample-name") : workspace?.name;
}
