// Attached files: how things stand with them, and what one does with them.
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";

import { door } from "./door";
import { settled } from "./failure";
import { followedWork } from "./progress";
import { followed } from "./saved";

/** How things stand with the file of a record: asked each time it is shown, since files come and go. */
export function fileQuestion(id: string) {
  return queryOptions({
    queryKey: ["file", id],
    enabled: id !== "",
    staleTime: 0,
    queryFn: async () => (await settled(door().commands.files([id])))[0] ?? null,
  });
}

/** Asked again when one comes back from another program, in which the copy may have been changed. */
export function useFile(id: string) {
  const file = useQuery(fileQuestion(id));
  const { refetch } = file;
  useEffect(() => {
    const again = () => void refetch();
    window.addEventListener("focus", again);
    return () => window.removeEventListener("focus", again);
  }, [refetch]);
  return file;
}

const written = <T>(answer: Parameters<typeof settled<T>>[0]) => followed(followedWork(settled(answer)));

export const attachFile = (id: string, basedOn: string[]) => written(door().commands.attachFile(id, basedOn));
export const attachNew = (about: string | null) => written(door().commands.attachNew(about));
export const keepChangedCopy = (id: string, basedOn: string[]) => written(door().commands.keepChangedCopy(id, basedOn));
export const openFile = (id: string) => followedWork(settled(door().commands.openFile(id)));
export const showFileInFolder = (id: string) => followedWork(settled(door().commands.showFileInFolder(id)));
export const saveFileCopy = (id: string) => followedWork(settled(door().commands.saveFileCopy(id)));
export const discardCopy = (id: string) => settled(door().commands.discardCopy(id));
