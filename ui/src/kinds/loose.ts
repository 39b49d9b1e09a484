// Parts that may hang on a record of any kind: on whose page one is offered to add one. The store takes them
// anywhere; on most pages they would only be in the way.
const offered: Record<string, readonly string[]> = {
  figure: ["partner", "territory", "project", "event"],
  funding: ["agreement", "project", "mission", "call"],
  note: ["partner", "territory", "person", "agreement", "mission", "project", "event", "meeting", "report", "call"],
  action: ["agreement", "mission", "meeting", "report", "call"],
  outcome: ["application", "participant", "project"],
};

export function isOffered(part: string, on: string): boolean {
  return offered[part]?.includes(on) ?? true;
}
