import { Button } from "react-aria-components";

import type { Status } from "../../data/types";
import { useWords } from "../../text";

type Props = { recent: Status["recent"]; onOpen(path: string): void };

/** Workspaces that were open before, each with its folder: two may bear one name. */
export function RecentList({ recent, onOpen }: Props) {
  const { t } = useWords();
  return (
    <section aria-labelledby="first-recent">
      <h2 id="first-recent">{t("first-recent")}</h2>
      <ul className="recent-list">
        {recent.map(({ path, name }, at) => (
          <li key={path}>
            <Button className="recent-one" autoFocus={at === 0} onPress={() => onOpen(path)}>
              <span className="name">{name}</span>
              <span className="path">{path}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
