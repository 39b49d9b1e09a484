import type { ReactNode } from "react";

import { useRecord } from "../../data/reads";
import type { Fields } from "../../data/types";
import { isEmpty, textOf, textsOf, wordsOf } from "../../data/values";
import { useWords } from "../../text";
import { Prose } from "../prose";
import { Value } from "../value";
import { Named, NamedAll } from "./named";

/** Who the partner is: what is known of it, each under its name, then what it says of itself. */
export function Identity({ partner }: { partner: Fields }) {
  const words = useWords();
  const plain = (field: string) => <Value kind="partner" field={field} value={partner[field]} />;
  const facts: [string, ReactNode][] = [
    ["acronym", plain("acronym")],
    ["type", plain("type")],
    ["territory", <Place key="territory" id={textOf(partner["territory"])} />],
    ["founded_on", plain("founded_on")],
    ["dissolved_on", plain("dissolved_on")],
    ["successor", <Named key="successor" id={textOf(partner["successor"])} />],
    ["legal_form", plain("legal_form")],
    ["website", plain("website")],
    ["followed_by", <Named key="followed_by" id={textOf(partner["followed_by"])} />],
    ["other_names", <Names key="other_names" names={wordsOf(partner["other_names"])} />],
    ["themes", <NamedAll key="themes" ids={textsOf(partner["themes"])} />],
  ];
  const said = ["mission_statement", "description"].map((field) => textOf(partner[field])).filter((text) => text !== "");
  return (
    <>
      <Facts facts={facts.filter(([field]) => !isEmpty(partner[field])).map(([field, value]) => [words.fieldWord("partner", field), value])} />
      {said.map((text) => (
        <div key={text} className="onepage-lead">
          <Prose text={text} />
        </div>
      ))}
    </>
  );
}

/** Facts side by side, each under its name. */
export function Facts({ facts }: { facts: [string, ReactNode][] }) {
  return (
    <dl className="onepage-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Place({ id }: { id: string }) {
  const { country } = useWords();
  const code = textOf(useRecord(id).data?.["country"]);
  return (
    <>
      <Named id={id} />
      {code && <span>{country(code)}</span>}
    </>
  );
}

function Names({ names }: { names: Record<string, string> }) {
  const { languageName } = useWords();
  return Object.entries(names).map(([language, name]) => (
    <span key={language}>
      <span lang={language}>{name}</span> <span className="quiet small">{languageName(language)}</span>
    </span>
  ));
}
