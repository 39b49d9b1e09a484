// What travels: missions ahead are proposed, anything else is found by its words.
import { Check } from "lucide-react";
import { Checkbox, Switch } from "react-aria-components";

import { useFew } from "../../data/reads";
import type { Fields } from "../../data/types";
import { textOf, titleOf } from "../../data/values";
import { useWords } from "../../text";
import { Chip } from "../fields/link-field";
import { LinkPicker } from "../fields/pickers";

/** More missions than this nobody takes along at once. */
const MOST = 6;
const AHEAD = [{ field: "stage", value: "planned" }];
const NOW = [{ field: "stage", value: "under_way" }];

type Props = { chosen: string[]; everything: boolean; onChosen(ids: string[]): void; onEverything(all: boolean): void };

export function LuggageStep({ chosen, everything, onChosen, onEverything }: Props) {
  const { t } = useWords();
  const now = useFew("mission", NOW, MOST).data?.items ?? [];
  const ahead = useFew("mission", AHEAD, MOST).data?.items ?? [];
  const missions = [...now, ...ahead].slice(0, MOST);
  const proposed = new Set(missions.map((one) => textOf(one["id"])));
  const others = chosen.filter((id) => !proposed.has(id));
  const put = (id: string, is: boolean) => onChosen(is ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <>
      <Switch className="switch" isSelected={everything} onChange={onEverything}>
        <span className="track" aria-hidden />
        <span>{t("journey-everything")}</span>
      </Switch>
      {!everything && (
        <div className="journey-luggage">
          {missions.length > 0 && (
            <div className="labelled" role="group" aria-label={t("journey-missions")}>
              <span className="journey-heading">{t("journey-missions")}</span>
              {missions.map((mission) => (
                <Proposed key={textOf(mission["id"])} mission={mission} chosen={chosen.includes(textOf(mission["id"]))} onChosen={put} />
              ))}
            </div>
          )}
          <div className="labelled">
            <span className="journey-heading">{t("journey-others")}</span>
            {others.length > 0 && (
              <div className="chips">
                {others.map((id) => (
                  <Chip key={id} id={id} onRemove={() => put(id, false)} />
                ))}
              </div>
            )}
            {/* A new one each time: its list is closed again. */}
            <LinkPicker key={others.length} kind={null} label={t("journey-add")} without={chosen} onPick={(id) => put(id, true)} />
            <p className="field-hint">{t("journey-others-hint")}</p>
          </div>
        </div>
      )}
    </>
  );
}

function Proposed({ mission, chosen, onChosen }: { mission: Fields; chosen: boolean; onChosen(id: string, is: boolean): void }) {
  const { day } = useWords();
  const starts = textOf(mission["starts_on"]);
  return (
    <Checkbox className="journey-mission" isSelected={chosen} onChange={(is) => onChosen(textOf(mission["id"]), is)}>
      <span className="box" aria-hidden>
        {chosen && <Check />}
      </span>
      <span className="words">{titleOf(mission)}</span>
      {starts !== "" && <span className="quiet small">{day(starts)}</span>}
    </Checkbox>
  );
}
