import { useAway } from "../../data/journey";
import { useStatus } from "../../data/reads";

/** Whether a departure can be prepared: not with the workspace to look around in, and not while one travels. */
export function useOwnWorkspace(): boolean {
  const workspace = useStatus().data?.workspace;
  const travels = useAway().left > 0;
  return workspace !== undefined && workspace !== null && !workspace.sample && !travels;
}
