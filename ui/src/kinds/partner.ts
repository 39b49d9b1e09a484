import type { Look } from "./shape";

export const partner: Look = {
  columns: ["title", "acronym", "type", "territory", "themes"],
  facts: ["acronym", "type", "territory", "ours", "themes", "followed_by"],
  sections: [
    { name: "contact", fields: ["website", "email", "phone", "address"] },
    { name: "content", fields: ["mission_statement", "description"] },
    { name: "identity", fields: ["other_names", "legal_form", "founded_on", "dissolved_on", "successor"] },
    { name: "codes", fields: ["siret", "ror", "wikidata"] },
  ],
  brief: ["title", "type", "territory"],
};
