import type { ListSearch } from "../routes";

/** Opens a record beside the list that is there: its view stays. */
export const beside = (here: boolean, record: string) => (now: ListSearch) => (here && now.view ? { view: now.view, record } : { record });
