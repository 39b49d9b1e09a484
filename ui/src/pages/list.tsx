import { useNavigate, useParams, useSearch } from "@tanstack/react-router";

import { textOf } from "../data/values";
import { ListPane } from "../parts/grid/list-pane";
import { RecordPane } from "../parts/record/record-pane";

/** A kind's list and, beside it, the record that is open: of that kind, or one that a link led to. */
export default function ListPage() {
  const { kind } = useParams({ from: "/list/$kind" });
  const { record } = useSearch({ from: "/list/$kind" });
  const navigate = useNavigate({ from: "/list/$kind" });
  const close = () => {
    void navigate({ search: {} });
    document.querySelector<HTMLElement>(".grid")?.focus();
  };
  return (
    <div className="split" data-open={record ? true : undefined}>
      <ListPane
        key={kind}
        kind={kind}
        shownId={record}
        onOpen={(row) => void navigate({ search: { record: textOf(row["id"]) } })}
      />
      {record && <RecordPane key={record} id={record} onClose={close} />}
    </div>
  );
}
