// The report writer: half written when one sits down.
import "../style/writer.css";

import { useParams } from "@tanstack/react-router";

import { asFailure } from "../data/failure";
import { useRecord } from "../data/reads";
import { failureWords } from "../parts/acts";
import { Writer } from "../parts/writer/writer";
import { useWords } from "../text";

export default function ReportWriter() {
  const { id } = useParams({ from: "/write/$id" });
  return <ReportPage key={id} id={id} />;
}

export function ReportPage({ id }: { id: string }) {
  const words = useWords();
  const { data: report, error } = useRecord(id);
  if (report?.["kind"] === "report") return <Writer report={report} />;
  if (!report && !error) return null;
  return (
    <div className="page">
      <p>{words.t("fail-sentence", { why: error ? failureWords(asFailure(error), words) : words.t("fail-not_found") })}</p>
    </div>
  );
}
