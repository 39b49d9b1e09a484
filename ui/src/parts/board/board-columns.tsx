// The applications by decision. A card is moved by the pointer, by the keys of a drag, or by its menu.
import { GripVertical } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import { Button, GridList, GridListItem, isTextDropItem, useDragAndDrop } from "react-aria-components";

import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { ApplicationCard } from "./application-card";
import { decisionOf, decisionsOf } from "./decisions";
import type { Deciding } from "./deciding";

const AFTER_MENU_MS = 80;
const DRAGGED = "application/x-escale-application";

type Props = { applications: Fields[]; titleOf(application: Fields): string; deciding: Deciding };

export function BoardColumns({ applications, titleOf, deciding }: Props) {
  const decisions = decisionsOf(applications);
  const moved = useRef<{ id: string; decision: string } | null>(null);
  const board = useRef<HTMLDivElement>(null);
  const move = async (id: string, decision: string, follow: boolean) => {
    const application = applications.find((one) => one["id"] === id);
    if (!application) return;
    if (follow) moved.current = { id, decision };
    if (!(await deciding.decide(application, decision))) moved.current = null;
  };
  // The card that was moved by its menu is where one goes on.
  useEffect(() => {
    const wanted = moved.current;
    if (!wanted || !applications.some((one) => one["id"] === wanted.id && decisionOf(one) === wanted.decision)) return;
    moved.current = null;
    // The menu gives the keys back to where they were, which is gone: this comes after it.
    const later = setTimeout(() => board.current?.querySelector<HTMLElement>(`[data-decision="${wanted.decision}"] [data-key="${wanted.id}"]`)?.focus(), AFTER_MENU_MS);
    return () => clearTimeout(later);
  }, [applications]);
  return (
    <div className="board-columns" ref={board}>
      {decisions.map((decision) => (
        <Column
          key={decision}
          decision={decision}
          decisions={decisions}
          applications={applications.filter((one) => decisionOf(one) === decision)}
          titleOf={titleOf}
          onMove={(id, to, follow) => void move(id, to, follow)}
        />
      ))}
    </div>
  );
}

type ColumnProps = Omit<Props, "deciding"> & { decision: string; decisions: string[]; onMove(id: string, decision: string, follow: boolean): void };

function Column({ decision, decisions, applications, titleOf, onMove }: ColumnProps) {
  const { t, choiceWord } = useWords();
  const heading = useId();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => {
        const dragged = applications.find((one) => one["id"] === key);
        return { [DRAGGED]: String(key), "text/plain": dragged ? titleOf(dragged) : "" };
      }),
    acceptedDragTypes: [DRAGGED],
    getDropOperation: () => "move",
    onRootDrop: async ({ items }) => {
      for (const item of items) if (isTextDropItem(item)) onMove(await item.getText(DRAGGED), decision, false);
    },
  });
  return (
    <section className="board-column" aria-labelledby={heading} data-decision={decision}>
      <h2 id={heading}>
        <span>{choiceWord("application", "decision", decision)}</span>
        <span className="count">{applications.length}</span>
      </h2>
      <GridList
        className="board-list"
        aria-labelledby={heading}
        items={applications.map((application) => ({ id: textOf(application["id"]), application }))}
        dependencies={[decisions, titleOf, onMove]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        renderEmptyState={() => <p className="quiet small">{t("board-column-empty")}</p>}
      >
        {({ id, application }) => (
          <GridListItem className="board-card" textValue={titleOf(application)}>
            <Button slot="drag" className="button plain icon tiny board-grip">
              <GripVertical aria-hidden />
            </Button>
            <ApplicationCard
              application={application}
              title={titleOf(application)}
              decisions={decisions}
              now={decision}
              onMove={(to) => onMove(id, to, true)}
            />
          </GridListItem>
        )}
      </GridList>
    </section>
  );
}
