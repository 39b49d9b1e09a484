import type { Look } from "./shape";

export const document: Look = {
  columns: ["title", "type", "dated", "language", "credit"],
  facts: ["type", "dated", "language", "file"],
  sections: [{ name: "links", fields: ["subjects", "credit", "confidential"] }],
  brief: ["title", "type", "dated", "file"],
};
