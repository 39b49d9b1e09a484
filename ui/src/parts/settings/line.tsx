import { type ReactNode, useId } from "react";

type SectionProps = { title: string; children: ReactNode };

/** A part of the settings, under its name. */
export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <section className="settings-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

type LineProps = { word: string; hint?: string; children(labelledBy: string, describedBy: string | undefined): ReactNode };

/** One setting, with its name beside it and what it does under it. */
export function Line({ word, hint, children }: LineProps) {
  const id = useId();
  const [label, help] = [`${id}-label`, hint === undefined ? undefined : `${id}-hint`];
  return (
    <div className="field">
      <div className="field-label" id={label}>
        {word}
      </div>
      <div className="field-body">
        {children(label, help)}
        {hint !== undefined && (
          <p className="field-hint" id={help}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
