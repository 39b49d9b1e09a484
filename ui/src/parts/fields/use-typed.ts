import { useState } from "react";

/**
 * The text in a box: what is typed while one types, else the value in words. A value that arrives from
 * elsewhere does not move the letters under one's fingers.
 */
export function useTyped(shown: string): {
  text: string;
  typing: boolean;
  type(text: string): void;
  rest(): void;
} {
  const [typed, setTyped] = useState<string | null>(null);
  return { text: typed ?? shown, typing: typed !== null, type: setTyped, rest: () => setTyped(null) };
}
