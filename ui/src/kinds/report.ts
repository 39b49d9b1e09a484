import type { Look } from "./shape";

export const report: Look = {
  columns: ["title", "state", "type", "mission", "due_on", "submitted_on"],
  facts: ["state", "type", "mission", "authors", "due_on"],
  sections: [
    { name: "content", fields: ["body"] },
    { name: "dates", fields: ["submitted_on", "validated_on", "validated_by"] },
  ],
  brief: ["title", "state", "due_on"],
};
