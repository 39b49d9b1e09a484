import { useState } from "react";

import { useBoxState } from "./box-state";

export type Typed = {
  text: string;
  typing: boolean;
  type(text: string): void;
  rest(): void;
};

/**
 * The text in a box: what is typed while one types, else the value in words. A value that arrives from
 * elsewhere does not move the letters under one's fingers; once they are saved, it takes their place.
 * What was typed before one left may be there from the start.
 */
export function useTyped(shown: string, start: string | null = null): Typed {
  const { version, unsaved } = useBoxState();
  const [typed, setTyped] = useState(start);
  const [seen, setSeen] = useState(version);
  if (seen !== version) {
    setSeen(version);
    if (!unsaved) setTyped(null);
  }
  return { text: typed ?? shown, typing: typed !== null, type: setTyped, rest: () => setTyped(null) };
}
