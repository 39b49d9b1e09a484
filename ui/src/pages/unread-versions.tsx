import { fieldShape } from "../data/kinds";
import type { Conflict, Json } from "../data/types";
import { Value } from "../parts/value";
import { useWords } from "../text";
import { differences, type Piece } from "../text/differences";

const TEXTS = new Set(["text", "prose", "words"]);

/** The values that stand side by side: of two texts, the words that only one has are underlined. */
export function Versions({ conflict }: { conflict: Conflict }) {
  const { t, written } = useWords();
  const { kind, field, values } = conflict;
  if (values.length === 0) return null;
  const [one, other] = values.map(({ value }) => value);
  // The passages of a merged text are parts of one text, and are read as they stand.
  const versions = conflict.conflict === "field" && values.length === 2;
  const marked = versions && isText(kind, field, one) && isText(kind, field, other) ? differences(one, other) : null;
  return (
    <>
      <div className="versions">
        {values.map((value, at) => (
          <div key={`${value.author} ${value.at} ${at}`} className="version">
            <div>{t("input-disputed-by", { author: value.author, at: written(value.at) })}</div>
            <div>
              {marked ? <Marked pieces={at === 0 ? marked.first : marked.second} /> : <Whole conflict={conflict} value={value.value} />}
            </div>
          </div>
        ))}
      </div>
      {marked && <p className="quiet small">{t("unread-differs")}</p>}
    </>
  );
}

function isText(kind: string, field: string, value: Json | undefined): value is string {
  return typeof value === "string" && TEXTS.has(fieldShape(kind, field)?.type ?? "");
}

function Whole({ conflict, value }: { conflict: Conflict; value: Json }) {
  const { t } = useWords();
  const { kind, field, member } = conflict;
  if (conflict.conflict === "removed") return <>{t(value === true ? "verb-remove" : "verb-edit")}</>;
  if (isText(kind, field, value)) return <>{value}</>;
  if (member === null || typeof value !== "boolean") return <Value kind={kind} field={field} value={value} />;
  // Of a set only one member is disputed: whether it is in.
  return (
    <>
      {t(value ? "unread-with" : "unread-without")} <Value kind={kind} field={field} value={[member]} />
    </>
  );
}

function Marked({ pieces }: { pieces: Piece[] }) {
  return <>{pieces.map((piece, at) => (piece.own && piece.text.trim() !== "" ? <ins key={at}>{piece.text}</ins> : <span key={at}>{piece.text}</span>))}</>;
}
