import { type ComponentProps, useImperativeHandle, useLayoutEffect, useRef } from "react";

/** A box for long text that is as high as what it holds. */
export function GrowingArea({ ref, ...props }: ComponentProps<"textarea">) {
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(ref, () => area.current);
  useLayoutEffect(() => {
    const box = area.current;
    // Newer webviews grow it by themselves.
    if (!box || (typeof CSS !== "undefined" && CSS.supports?.("field-sizing", "content"))) return;
    box.style.height = "auto";
    box.style.height = `${box.scrollHeight + 2}px`;
  }, [props.value]);
  return <textarea ref={area} rows={1} {...props} />;
}
