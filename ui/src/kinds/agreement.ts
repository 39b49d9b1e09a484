import type { Look } from "./shape";

export const agreement: Look = {
  columns: ["title", "status", "type", "signed_on", "in_force_on", "ends_on"],
  facts: ["type", "signed_on", "in_force_on", "ends_on", "themes"],
  sections: [
    { name: "content", fields: ["objectives", "place", "languages", "other_titles"] },
    {
      name: "term",
      fields: ["first_term_months", "renewal", "renewal_term_months", "max_renewals", "notice_months", "terminated_on", "dormant_since"],
    },
    { name: "dates", fields: ["drafted_on", "sent_on"] },
    { name: "resolution", fields: ["resolution_reference", "resolution_on", "transmitted_on"] },
    { name: "links", fields: ["amends", "number", "reference"] },
  ],
  brief: ["title", "status", "signed_on"],
};
