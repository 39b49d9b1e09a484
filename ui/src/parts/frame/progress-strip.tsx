// Above the line at the bottom, while something takes long: what it is, how far it has come, and how to stop it.
import "../../style/foot.css";

import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";

import { cancel } from "../../data/deeds";
import { useProgress } from "../../data/progress";
import type { Progress } from "../../data/types";
import { useWords } from "../../text";
import { sizeWords } from "../../text/sizes";
import { useActs } from "../acts";
import { useFocusKept } from "../focus-kept";

/** How often the ear is told how far it has come. */
const TOLD_MS = 5000;
/** Work that is counted in bytes rather than in records. */
const ON_FILES = new Set<Progress["work"]>(["attach", "open"]);

export function ProgressStrip() {
  const progress = useProgress();
  return progress && <Strip progress={progress} />;
}

function Strip({ progress: { work, done, total } }: { progress: Progress }) {
  const { t, locale, number } = useWords();
  const say = ON_FILES.has(work) ? (bytes: number) => sizeWords(bytes, locale) : number;
  const acts = useActs();
  const [stopping, setStopping] = useState(false);
  const words =
    total === null
      ? t(`progress-${work}-some`, { done: say(done) })
      : t(`progress-${work}`, { done: say(done), total: say(total) });
  const stop = () => {
    if (stopping) return;
    setStopping(true);
    void acts.tried(async () => void (await cancel()));
  };
  const strip = useFocusKept<HTMLDivElement>();
  return (
    <div ref={strip} className="progress-strip">
      <span className="cut">{words}</span>
      {/* Without a total it only says that something goes on. */}
      <progress aria-label={t(`progress-${work}-name`)} {...(total === null ? {} : { value: done, max: total })} />
      {/* Once pressed it keeps the focus until the strip goes. */}
      <Button className="button tiny" onPress={stop}>
        {t(stopping ? "progress-stopping" : "progress-cancel")}
      </Button>
      <span className="unseen" role="status">
        {useNowAndThen(words)}
      </span>
    </div>
  );
}

/** The words as they were a moment ago: read aloud at each step they would never end. */
function useNowAndThen(words: string): string {
  const latest = useRef(words);
  const [told, setTold] = useState("");
  useEffect(() => {
    latest.current = words;
  });
  useEffect(() => {
    setTold(latest.current);
    const clock = setInterval(() => setTold(latest.current), TOLD_MS);
    return () => clearInterval(clock);
  }, []);
  return told;
}
