// From a record to the page that tells it as a whole.
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { BookText, PenLine, SquareKanban } from "lucide-react";

import { useCard } from "../../data/cards";
import { useWords } from "../../text";

const pages = { partner: "/sheet/$id", mission: "/dossier/$id", report: "/write/$id", call: "/board/$id" } as const;
const icons = { "/sheet/$id": BookText, "/dossier/$id": BookText, "/write/$id": PenLine, "/board/$id": SquareKanban } as const;

export function pageOf(kind: string): (typeof pages)[keyof typeof pages] | null {
  return kind === "partner" || kind === "mission" || kind === "report" || kind === "call" ? pages[kind] : null;
}

/** The way there, in the head of a record. */
export function OpenPage({ kind, id }: { kind: string; id: string }) {
  const { t } = useWords();
  const page = pageOf(kind);
  if (!page) return null;
  const Icon = icons[page];
  return (
    <Link className="button plain open-page" to={page} params={{ id }} preload={false}>
      <Icon aria-hidden />
      {t(`sheet-open-${kind}`)}
    </Link>
  );
}

/** The page of the record that is open beside its list, for the palette. */
export function usePageHere(): { word: string; open(): void } | null {
  const { t } = useWords();
  const navigate = useNavigate();
  const id = useSearch({ strict: false }).record ?? "";
  const card = useCard(id);
  const page = pageOf(card?.kind ?? "");
  if (!card || !page) return null;
  return { word: t(`sheet-open-named-${card.kind}`, { title: card.title }), open: () => void navigate({ to: page, params: { id } }) };
}
