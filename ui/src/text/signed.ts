// Who wrote something, when and on which device.
import type { Words } from ".";

type Signed = { author: string; device: string | null; at: string };
type Written = Omit<Signed, "author">;

export function saySigned({ author, device, at }: Signed, { t, written }: Words): string {
  return device === null ? t("input-disputed-by", { author, at: written(at) }) : t("input-disputed-on", { author, at: written(at), device });
}

/** The same where the name stands apart. */
export function sayWhenAndWhere({ device, at }: Written, { t, written }: Words): string {
  return device === null ? written(at) : t("history-at-on", { at: written(at), device });
}
