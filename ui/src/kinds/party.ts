import type { Look } from "./shape";

export const party: Look = {
  columns: ["title", "agreement", "side", "capacity", "signed_by", "signed_on"],
  facts: ["agreement", "partner", "side", "capacity"],
  sections: [
    { name: "dates", fields: ["signed_by", "signed_on", "joined_on", "left_on"] },
    { name: "resolution", fields: ["resolution_reference"] },
  ],
  brief: ["partner", "agreement", "side", "capacity"],
};
