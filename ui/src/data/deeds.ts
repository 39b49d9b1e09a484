// Deeds: every way to write. Each is followed by the status line; the shell tells what to ask again.
import { door } from "./door";
import { settled } from "./failure";
import { followedWork } from "./progress";
import { followed } from "./saved";
import type { Choice, Fields, Json, Settings } from "./types";

const written = <T>(answer: Parameters<typeof settled<T>>[0]) => followed(settled(answer));

export const create = (kind: string, fields: Fields) => written(door().commands.create(kind, fields));
export const edit = (id: string, basedOn: string[], fields: Fields) =>
  written(door().commands.edit(id, basedOn, fields));
export const editMany = (ids: string[], fields: Fields) => written(door().commands.editMany(ids, fields));
export const remove = (ids: string[]) => written(door().commands.remove(ids));
export const restore = (ids: string[]) => written(door().commands.restore(ids));
export const erasing = (id: string) => settled(door().commands.erasing(id));
export const erase = (id: string) => written(door().commands.erase(id));
export const undo = () => written(door().commands.undo());
export const redo = () => written(door().commands.redo());
export const bringBack = (id: string, heads: string[]) => written(door().commands.bringBack(id, heads));
export const resolve = (id: string, field: string, value: Json) =>
  written(door().commands.resolve(id, field, value));
export const settle = (choice: Choice, mark: string) => written(door().commands.settle(choice, mark));
export const combine = (keep: string, other: string) => written(door().commands.combine(keep, other));
export const tellApart = (one: string, other: string) => written(door().commands.tellApart(one, other));

export const takeChanges = () => followedWork(settled(door().commands.takeChanges()));
export const takeArrived = (number: number) => followedWork(settled(door().commands.takeArrived(number)));
export const leaveArrived = (number: number) => settled(door().commands.leaveArrived(number));
export const giveChanges = () => followedWork(settled(door().commands.giveChanges()));
export const cancel = () => settled(door().commands.cancel());
export const chooseFolder = () => settled(door().commands.chooseFolder());
export const saveSettings = (settings: Settings) => settled(door().commands.saveSettings(settings));
export const createWorkspace = (folder: string, author: string) =>
  settled(door().commands.createWorkspace(folder, author));
export const openWorkspace = (folder: string) => settled(door().commands.openWorkspace(folder));
export const lookAround = () => settled(door().commands.lookAround());
export const closeWorkspace = () => settled(door().commands.closeWorkspace());
export const readDay = (text: string) => settled(door().commands.readDay(text));
