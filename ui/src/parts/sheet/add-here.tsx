import { Plus } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Button } from "react-aria-components";

import type { Fields } from "../../data/types";
import { useWords } from "../../text";

const NewRecord = lazy(() => import("../new-record"));

type Props = {
  kind: string;
  /** What is known of it from where it is added. */
  given: Fields;
  /** Fields to ask for besides those that it cannot be without. */
  also?: string[];
  /** The word on the button; a sign alone where the heading says it. */
  word?: string;
};

/** Adds a record without leaving the page. */
export function AddHere({ kind, given, also, word }: Props) {
  const { kindNew } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className={word ? "button plain tiny" : "button plain icon tiny"} aria-label={word ? undefined : kindNew(kind)} onPress={() => setOpen(true)}>
        <Plus aria-hidden />
        {word}
      </Button>
      <Suspense fallback={null}>
        {open && <NewRecord kind={kind} given={given} also={also} onClose={() => setOpen(false)} onCreated={() => undefined} />}
      </Suspense>
    </>
  );
}
