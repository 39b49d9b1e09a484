import type { LucideIcon } from "lucide-react";
import type { Ref } from "react";
import { Button, type ButtonProps } from "react-aria-components";

type Props = Omit<ButtonProps, "children" | "className"> & { icon: LucideIcon; name: string; tiny?: boolean; ref?: Ref<HTMLButtonElement> };

/** A button that shows only a sign: its name is for the ear and for the pointer that waits. */
export function IconButton({ icon: Icon, name, tiny, ...more }: Props) {
  return (
    <Button {...more} className={tiny ? "button plain icon tiny" : "button plain icon"} aria-label={name}>
      <Icon aria-hidden />
    </Button>
  );
}
