import { fieldShape } from "../data/kinds";
import { useStatus } from "../data/reads";
import type { Alternative, Conflict, Json } from "../data/types";
import { isEmpty } from "../data/values";
import { Value } from "../parts/value";
import { useWords } from "../text";
import { type Change, changes, differences } from "../text/differences";
import { sayWhenAndWhere } from "../text/signed";

const TEXTS = new Set(["text", "prose", "words"]);

/** What stood before and the values that stand side by side: of texts, the words that went and those that came. */
export function Versions({ conflict }: { conflict: Conflict }) {
  const words = useWords();
  const { t } = words;
  const { before, values } = conflict;
  const me = useStatus().data?.settings.author;
  if (values.length === 0) return null;
  // The passages of a merged text are parts of one text, and are read as they stand.
  const marked = conflict.conflict === "field" ? marksOf(conflict) : null;
  return (
    <>
      <dl className="versions">
        {conflict.conflict === "field" && (
          <div className="version">
            <dt>
              <span className="version-of">{t("unread-before")}</span>
            </dt>
            <dd>
              <Whole conflict={conflict} value={before} />
            </dd>
          </div>
        )}
        {values.map((value, at) => (
          <div key={`${value.author} ${value.at} ${at}`} className="version">
            <dt>
              <span className="version-of">{value.author === me ? t("unread-mine") : value.author}</span>
              <span className="small">{sayWhenAndWhere(value, words)}</span>
            </dt>
            <dd>{marked?.pieces[at] ? <Marked pieces={marked.pieces[at]} /> : <Whole conflict={conflict} value={value.value} />}</dd>
          </div>
        ))}
      </dl>
      {marked && <p className="quiet small">{t(marked.sides ? "unread-differs-sides" : "unread-differs")}</p>}
    </>
  );
}

/** Each text beside what it said before; where nothing stood there, two of them beside each other. */
function marksOf(conflict: Conflict): { pieces: (Change[] | null)[]; sides: boolean } | null {
  const { before, values } = conflict;
  const texts = values.map(({ value }) => (isText(conflict, value) ? value : null));
  if (isText(conflict, before)) {
    const pieces = texts.map((text) => (text === null ? null : changes(before, text)));
    return pieces.some((one) => one !== null) ? { pieces, sides: false } : null;
  }
  const [one, other] = texts;
  if (texts.length !== 2 || typeof one !== "string" || typeof other !== "string") return null;
  const found = differences(one, other);
  if (!found) return null;
  const pieces = [found.first, found.second].map((side) => side.map(({ text, own }): Change => ({ text, is: own ? "new" : "same" })));
  return { pieces, sides: true };
}

function isText({ kind, field }: Conflict, value: Json | undefined): value is string {
  return typeof value === "string" && TEXTS.has(fieldShape(kind, field)?.type ?? "");
}

/** A value of a disputed place as it is read: of a set, whether the member is in it. */
export function Whole({ conflict, value }: { conflict: Conflict; value: Alternative["value"] }) {
  const { t } = useWords();
  const { kind, field, member } = conflict;
  if (conflict.conflict === "removed") return <>{t(value === true ? "verb-remove" : "verb-edit")}</>;
  const set = fieldShape(kind, field)?.type.startsWith("set:") ?? false;
  if (member !== null && set) {
    return (
      <>
        {t(value === true ? "unread-with" : "unread-without")} <Value kind={kind} field={field} value={[member]} />
      </>
    );
  }
  if (isEmpty(value)) return <span className="quiet">{t("input-empty")}</span>;
  if (isText(conflict, value)) return <>{value}</>;
  return <Value kind={kind} field={field} value={value} />;
}

function Marked({ pieces }: { pieces: Change[] }) {
  const { t } = useWords();
  return (
    <>
      {pieces.map((piece, at) => {
        if (piece.is === "same" || piece.text.trim() === "") return piece.is === "gone" ? null : <span key={at}>{piece.text}</span>;
        const Mark = piece.is === "gone" ? "del" : "ins";
        return (
          <Mark key={at}>
            <span className="unseen">{t(piece.is === "gone" ? "unread-gone" : "unread-added")} </span>
            {piece.text}
          </Mark>
        );
      })}
    </>
  );
}
