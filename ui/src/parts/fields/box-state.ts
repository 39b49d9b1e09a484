// What a box has to know of the field around it.
import { createContext, useContext } from "react";

export type BoxState = {
  /** Grows each time the record says something that was not written here: an undo, changes taken in. */
  version: number;
  /** Something typed is not saved yet. */
  unsaved: boolean;
  /** The record and its field, where what is typed may wait for one to come back; none in a form. */
  place?: string;
};

export const BoxContext = createContext<BoxState>({ version: 0, unsaved: false });

export function useBoxState(): BoxState {
  return useContext(BoxContext);
}
