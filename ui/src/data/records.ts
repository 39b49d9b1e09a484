// Several records at once, each as its own page would ask for it.
import { useQueries } from "@tanstack/react-query";

import { recordQuestion } from "./reads";
import type { Fields } from "./types";

export function useRecords(ids: string[]): { records: Fields[]; done: boolean } {
  return useQueries({
    queries: [...new Set(ids)].map(recordQuestion),
    combine: (answers) => ({
      // One that cannot be read is left out: the others are there all the same.
      records: answers.flatMap((answer) => (answer.data ? [answer.data] : [])),
      done: answers.every((answer) => !answer.isPending),
    }),
  });
}
