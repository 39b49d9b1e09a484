import type { Look } from "./shape";

export const territory: Look = {
  columns: ["title", "type", "country", "subdivision", "parent"],
  facts: ["type", "country", "subdivision", "parent"],
  sections: [
    { name: "content", fields: ["description", "other_names"] },
    { name: "more", fields: ["location", "time_zone"] },
    { name: "codes", fields: ["geonames", "wikidata"] },
  ],
  brief: ["title", "type", "country"],
};
