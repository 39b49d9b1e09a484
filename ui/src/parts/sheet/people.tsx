import { ChevronDown, ChevronUp, Star } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";

import type { Linked } from "../../data/linked";
import { useStatus } from "../../data/reads";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { RecordLink } from "../calendar/record-link";
import { sayField } from "../say";
import { AddHere } from "./add-here";
import { Block } from "./block";
import { Named } from "./named";
import { splitRoles } from "./roles";

/** Who holds which office there: those of today, then, one press away, those of before. */
export function People({ partner, roles }: { partner: string; roles: Linked }) {
  const { t } = useWords();
  const today = useStatus().data?.today ?? "";
  const [all, setAll] = useState(false);
  const { current, former } = splitRoles(roles.records, today);
  if (roles.records.length === 0) return null;
  return (
    <Block title={t("sheet-people")} from={[roles]} add={<AddHere kind="role" given={{ partner }} also={["title", "from", "main_contact"]} />}>
      <ul className="onepage-rows">
        {current.map((role) => (
          <Role key={textOf(role["id"])} role={role} />
        ))}
      </ul>
      {former.length > 0 && (
        <Button className="button plain more-fields" aria-expanded={all} onPress={() => setAll(!all)}>
          {all ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
          {t("sheet-former-roles", { count: former.length })}
        </Button>
      )}
      {all && (
        <ul className="onepage-rows">
          {former.map((role) => (
            <Role key={textOf(role["id"])} role={role} />
          ))}
        </ul>
      )}
    </Block>
  );
}

function Role({ role }: { role: Fields }) {
  const words = useWords();
  const { t, day, fieldWord } = words;
  const title = sayField("role", "title", role["title"], words, textOf);
  const [from, until] = [textOf(role["from"]), textOf(role["until"])];
  return (
    <li>
      <div className="what">
        <Named id={textOf(role["person"])} />
        <RecordLink kind="role" id={textOf(role["id"])} className="row-link light">
          {title || t("sheet-role-untitled")}
        </RecordLink>
      </div>
      <div className="when">
        {role["main_contact"] === true && (
          <span className="main-contact">
            <Star aria-hidden />
            {fieldWord("role", "main_contact")}
          </span>
        )}
        {(from || until) && <span>{t("sheet-role-days", { from: from ? day(from) : "none", until: until ? day(until) : "none" })}</span>}
      </div>
    </li>
  );
}
