import type { Look } from "./shape";

export const mission: Look = {
  columns: ["title", "stage", "type", "direction", "starts_on", "ends_on"],
  facts: ["type", "direction", "starts_on", "ends_on", "lead"],
  sections: [
    { name: "content", fields: ["objectives", "themes"] },
    { name: "links", fields: ["agreements", "projects", "event"] },
    {
      name: "mandate",
      fields: ["order_reference", "order_on", "mandate_reference", "mandate_on", "cancelled", "cancelled_reason"],
    },
  ],
  brief: ["title", "stage", "starts_on"],
};
