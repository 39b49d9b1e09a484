// Editing the office's own record, which is made at the first edit.
import { useEffect, useMemo, useRef } from "react";

import { create, edit } from "../../data/deeds";
import { useOffice } from "../../data/office";
import { useRecord } from "../../data/reads";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { type Editing, useEditing } from "../record/editing";
import { useWorkspaceName } from "../workspace-name";

const unmade: Fields = { kind: "office" };

export type EditedOffice = { record: Fields; editing: Editing; /** How many there are. */ count: number };

/** The record, once it is known whether there is one. */
export function useEditedOffice(): EditedOffice | null {
  const found = useOffice();
  const name = useWorkspaceName();
  const id = textOf(found?.row?.["id"]);
  const read = useRecord(id).data;
  const record = id === "" ? unmade : read;
  const kept = useEditing(record ?? unmade);
  const making = useRef<ReturnType<typeof create> | null>(null);
  const made = useRef("");
  useEffect(() => {
    // Once it is there it is edited; taken back, it may be made again.
    if (id !== "") making.current = null;
  }, [id]);

  const editing = useMemo<Editing>(() => {
    const put = async (fields: Fields): Promise<string[]> => {
      if (id !== "") return kept.put(fields);
      if (making.current) {
        const first = await making.current;
        return (await edit(first.id, first.heads, fields)).heads;
      }
      // Its name is all that it needs, and the workspace has one.
      making.current = create("office", { name: name ?? null, ...fields });
      making.current.catch(() => {
        making.current = null;
      });
      const { heads } = await making.current;
      made.current = heads.join();
      return heads;
    };
    return {
      ...kept,
      put,
      save: async (field, value) => void (await put({ [field]: value })),
      wrote: (heads) => kept.wrote(heads) || heads.join() === made.current,
    };
  }, [id, kept, name]);
  return found && record ? { record, editing, count: found.count } : null;
}
