// Decimals as text, never passed through binary numbers: 0.1 and 0.2 make 0.3.
import { addDecimals } from "../sheet/sums";

export function added(texts: string[]): string {
  return texts.reduce(addDecimals, "0");
}

export function isNought(text: string): boolean {
  return /^[+-]?0*(\.0*)?$/.test(text);
}
