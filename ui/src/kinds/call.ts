import type { Look } from "./shape";

export const call: Look = {
  columns: ["title", "type", "issuer", "opens_on", "closes_on"],
  facts: ["type", "issuer", "opens_on", "closes_on", "audience"],
  sections: [
    { name: "content", fields: ["rules", "website"] },
    { name: "links", fields: ["mission", "agreement", "scheme", "budget"] },
  ],
  brief: ["title", "closes_on"],
};
