import { Plus } from "lucide-react";
import { useState } from "react";

import { useActs } from "../acts";

/** A line that becomes a record with Enter, and is ready for the next one. */
export function AddLine({ word, onAdd }: { word: string; onAdd(text: string): Promise<unknown> }) {
  const acts = useActs();
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const add = async () => {
    const typed = text.trim();
    if (typed === "" || busy) return;
    setBusy(true);
    await acts.tried(async () => {
      await onAdd(typed);
      // What could not be written stays in the line.
      setText("");
    });
    setBusy(false);
  };
  return (
    <div className="add-line">
      <Plus aria-hidden />
      <input
        className="input"
        aria-label={word}
        placeholder={word}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter") void add();
          // What is being typed is not lost by leaving the page in haste.
          if (event.key === "Escape" && text !== "") {
            event.preventDefault();
            setText("");
          }
        }}
      />
    </div>
  );
}
