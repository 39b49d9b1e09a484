import { useRecord } from "../../data/reads";
import { textOf } from "../../data/values";
import type { Here } from "./control";

/** A territory by whose clocks times are read, where it has a name and a time zone. */
export function useHere(territory: string): Here | undefined {
  const { data } = useRecord(territory);
  const [name, zone] = [textOf(data?.["name"]), textOf(data?.["time_zone"])];
  return name && zone ? { name, zone } : undefined;
}
