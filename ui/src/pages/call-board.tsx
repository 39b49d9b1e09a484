// A call's board: from the answers to what came of them.
import "../style/board.css";

import { useParams } from "@tanstack/react-router";

import { asFailure } from "../data/failure";
import { useRecord } from "../data/reads";
import { failureWords } from "../parts/acts";
import { Board } from "../parts/board/board";
import { useWords } from "../text";

export default function CallBoard() {
  const { id } = useParams({ from: "/board/$id" });
  return <BoardPage key={id} id={id} />;
}

export function BoardPage({ id }: { id: string }) {
  const words = useWords();
  const { data: call, error } = useRecord(id);
  if (call?.["kind"] === "call") return <Board call={call} />;
  if (!call && !error) return null;
  return (
    <div className="page">
      <p>{words.t("fail-sentence", { why: error ? failureWords(asFailure(error), words) : words.t("fail-not_found") })}</p>
    </div>
  );
}
