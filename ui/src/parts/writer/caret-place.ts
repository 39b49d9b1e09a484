// Where the caret of a text box is drawn, within the box: a webview does not say, so the words up to it are set
// once more, out of sight, as the box sets them.

export type CaretPlace = { top: number; left: number; line: number };

const SAME = [
  "boxSizing", "width", "paddingTop", "paddingRight", "paddingBottom", "paddingLeft", "borderTopWidth", "borderRightWidth",
  "borderBottomWidth", "borderLeftWidth", "fontFamily", "fontSize", "fontWeight", "fontStyle", "fontFeatureSettings",
  "letterSpacing", "lineHeight", "tabSize", "textTransform", "wordSpacing",
] as const;

export function caretPlace(area: HTMLTextAreaElement, caret: number): CaretPlace {
  const style = getComputedStyle(area);
  const copy = document.createElement("div");
  for (const name of SAME) copy.style[name] = style[name];
  Object.assign(copy.style, { position: "absolute", visibility: "hidden", whiteSpace: "pre-wrap", overflowWrap: "break-word", top: "0", left: "0" });
  const here = document.createElement("span");
  // Something must stand there to have a place; a word keeps its line together with its end.
  here.textContent = /^\S*/.exec(area.value.slice(caret))?.[0] || ".";
  copy.append(area.value.slice(0, caret), here);
  area.parentElement?.append(copy);
  const place = { top: here.offsetTop, left: here.offsetLeft, line: Number.parseFloat(style.lineHeight) || 20 };
  copy.remove();
  return place;
}
