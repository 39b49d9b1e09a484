import type { Look } from "./shape";

export const person: Look = {
  columns: ["title", "emails", "phones", "languages", "changed_at"],
  facts: ["given_name", "family_name", "honorific", "protocol_title"],
  sections: [
    { name: "contact", fields: ["emails", "phones", "languages"] },
    { name: "notes", fields: ["notes", "photo"] },
    { name: "more", fields: ["data_basis", "informed_on", "keep_until"] },
  ],
  brief: ["title", "emails"],
};
