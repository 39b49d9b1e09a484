import type { Look } from "./shape";

export const project: Look = {
  columns: ["title", "lead", "starts_on", "ends_on", "themes"],
  facts: ["lead", "partners", "starts_on", "ends_on", "themes"],
  sections: [
    { name: "content", fields: ["objectives", "results"] },
    { name: "links", fields: ["agreements", "cancelled", "other_titles"] },
  ],
  brief: ["title", "starts_on", "lead"],
};
