import { Button } from "react-aria-components";

import { useStatus } from "../../data/reads";
import { useWorkspace } from "../../data/settings";
import { useWords } from "../../text";
import { useActs } from "../acts";
import { useExchange } from "../exchange";
import { useWorkspaceName } from "../workspace-name";
import { Line, Section } from "./line";

/** The folder that is open, and what goes in and out of it by hand. */
export function WorkspacePart() {
  const { t } = useWords();
  const acts = useActs();
  const workspace = useWorkspace();
  const exchange = useExchange();
  const name = useWorkspaceName();
  const open = useStatus().data?.workspace;
  return (
    <Section title={t("settings-workspace")}>
      <Line word={t("first-folder")}>
        {() => (
          <>
            <p className="workspace-path">{open?.sample ? name : open?.path}</p>
            <Button className="button" onPress={() => void acts.tried(workspace.close)}>
              {t("settings-close-workspace")}
            </Button>
          </>
        )}
      </Line>
      <Line word={t("settings-changes")}>
        {() => (
          <div className="choices">
            <Button className="button" onPress={() => void exchange.give()}>
              {t("settings-give")}
            </Button>
            <Button className="button" onPress={() => void exchange.take()}>
              {t("settings-take")}
            </Button>
          </div>
        )}
      </Line>
    </Section>
  );
}
