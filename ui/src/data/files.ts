// Attached files: how things stand with them, and what one does with them.
import { queryOptions, useQuery } from "@tanstack/react-query";

import { door } from "./door";
import { settled } from "./failure";
import { followedWork } from "./progress";
import { followed } from "./saved";

/** How things stand with the file of a record. A copy opened in another program may have been changed there: asked again when one comes back. */
export function fileQuestion(id: string) {
  return queryOptions({
    queryKey: ["file", id],
    enabled: id !== "",
    refetchOnWindowFocus: "always",
    queryFn: async () => (await settled(door().commands.files([id])))[0] ?? null,
  });
}

export function useFile(id: string) {
  return useQuery(fileQuestion(id));
}

const written = <T>(answer: Parameters<typeof settled<T>>[0]) => followed(followedWork(settled(answer)));

export const attachFile = (id: string, basedOn: string[]) => written(door().commands.attachFile(id, basedOn));
export const attachNew = (about: string | null) => written(door().commands.attachNew(about));
export const keepChangedCopy = (id: string, basedOn: string[]) => written(door().commands.keepChangedCopy(id, basedOn));
export const openFile = (id: string) => followedWork(settled(door().commands.openFile(id)));
export const showFileInFolder = (id: string) => followedWork(settled(door().commands.showFileInFolder(id)));
export const saveFileCopy = (id: string) => followedWork(settled(door().commands.saveFileCopy(id)));
export const discardCopy = (id: string) => settled(door().commands.discardCopy(id));
