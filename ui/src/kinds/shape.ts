/** How a kind is shown: what the store cannot know about it. */
export type Look = {
  /** Columns of its list, the title first. */
  columns: string[];
  /** Key facts, read first on its page. */
  facts: string[];
  /** The rest, by section; a section's name is the id of its word. */
  sections: { name: string; fields: string[] }[];
  /** Columns of its rows within another record. */
  brief: string[];
};
