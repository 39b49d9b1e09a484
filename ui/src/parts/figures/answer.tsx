import { Link } from "@tanstack/react-router";
import { Copy } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "react-aria-components";

import { asFailure } from "../../data/failure";
import { useFigures } from "../../data/figures";
import type { FiguresQuery } from "../../data/types";
import { useWords } from "../../text";
import { failureWords, useActs } from "../acts";
import { toast } from "../toast";
import { Behind, type Cell } from "./behind";
import { type Answer as Answered, type Block, blocksOf, GROUPS_MOST, huesOf, type Hues, isEmptyCell, present } from "./blocks";
import { Chart } from "./chart";
import { copied } from "./copied";
import { inSeveral } from "./question";
import { sayCurrency } from "./say-figures";
import { seriesOf } from "./stacks";
import { FiguresTable } from "./table";

/** What the store answers: drawn, in a table, and what is behind a number. */
export function Answer({ query }: { query: FiguresQuery }) {
  const words = useWords();
  const { t, kindPlural } = words;
  const [opened, setOpened] = useState<{ cell: Cell; asked: FiguresQuery } | null>(null);
  const from = useRef<Element | null>(null);
  const { data, error } = useFigures(query, inSeveral(query.kind, query.group));
  // Another question closes what was open behind a number of this one.
  const cell = opened?.asked === query ? opened.cell : null;

  if (error) return <p role="alert">{t("fail-sentence", { why: failureWords(asFailure(error), words) })}</p>;
  if (!data) return null;
  if (data.rows.every((row) => row.cells.every(isEmptyCell))) {
    return (
      <p className="empty">
        {t("figures-none")}
        <Link to="/list/$kind" params={{ kind: query.kind }}>
          {t("figures-none-add", { kind: kindPlural(query.kind) })}
        </Link>
      </p>
    );
  }
  const blocks = blocksOf(data);
  const hues = huesOf(data.rows);
  const open = (next: Omit<Cell, "currencies" | "more"> & { more?: boolean }) => {
    from.current = document.activeElement;
    setOpened({ cell: { more: false, ...next, currencies: blocks.length }, asked: query });
  };
  const close = () => {
    setOpened(null);
    if (from.current instanceof HTMLElement || from.current instanceof SVGElement) from.current.focus();
  };
  return (
    <div className="answer" data-open={cell ? true : undefined}>
      <div>
        {blocks.map((block) => (
          <BlockPart key={block.currency ?? ""} answer={data} block={block} hues={hues} onOpen={open} />
        ))}
      </div>
      {cell && <Behind cell={cell} onClose={close} />}
    </div>
  );
}

type PartProps = { answer: Answered; block: Block; hues: Hues; onOpen(cell: Omit<Cell, "currencies" | "more"> & { more?: boolean }): void };

/** One currency, or all that is counted: the bars and the table under them. */
function BlockPart({ answer: { query }, block, hues, onOpen }: PartProps) {
  const words = useWords();
  const { t } = words;
  const acts = useActs();
  const copy = () =>
    acts.tried(async () => {
      await navigator.clipboard.writeText(copied(block, query, words));
      toast(t("do-copied", { count: block.lines.length + (block.totals ? 1 : 0) }));
    });
  return (
    <section className="block">
      {block.currency !== null && <h3>{t("figures-currency", { currency: sayCurrency(block.currency, words) })}</h3>}
      <Chart
        block={block}
        query={query}
        series={seriesOf(block, hues)}
        onOpen={(groups, year, said) => onOpen({ query, year, said, ...present(block, groups, year) })}
      />
      <FiguresTable
        block={block}
        query={query}
        hues={hues}
        onOpen={(groups, year, said) =>
          // A total is the same question without its groups.
          onOpen(groups === "all" ? { query: { ...query, group: null }, groups: [null], year, said } : { query, year, said, ...present(block, groups, year) })
        }
      />
      <footer>
        {!block.adds && <p className="quiet small">{t("figures-several", { group: query.group ?? "" })}</p>}
        {block.cut && <p className="quiet small">{t("figures-cut", { count: words.number(GROUPS_MOST) })}</p>}
        <p className="quiet small">{t("figures-keys")}</p>
        <Button className="button" onPress={() => void copy()}>
          <Copy aria-hidden />
          {t("do-copy")}
        </Button>
      </footer>
    </section>
  );
}
