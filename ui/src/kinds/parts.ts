// Kinds that live within another record: what their rows show there.
export const briefs: Record<string, string[]> = {
  action: ["text", "due_on", "done_on"],
  application: ["applicant", "decision", "received_on"],
  claim: ["field", "value", "source"],
  commitment: ["text", "partner", "due_on", "done_on"],
  figure: ["measure", "value", "as_of", "source"],
  funding: ["funder", "year", "granted"],
  meeting: ["subject", "starts", "place"],
  note: ["text", "at"],
  outcome: ["partner", "result", "horizon_months"],
  participant: ["title", "capacity", "paid_by"],
  role: ["person", "partner", "title", "from", "until"],
  stop: ["territory", "arrives", "leaves"],
};
