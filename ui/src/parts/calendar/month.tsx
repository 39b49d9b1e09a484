import { ChevronLeft, ChevronRight } from "lucide-react";
import { useMemo } from "react";
import { Button } from "react-aria-components";

import { useWords } from "../../text";
import { IconButton } from "../icon-button";
import { useRemembered } from "../remembered";
import { plusMonths } from "./days";
import type { Item } from "./items";
import { MonthGrid } from "./month-grid";
import { goToLine, MonthList } from "./month-list";
import { placedIn } from "./placed";
import { Sometime } from "./sometime";

/** A month: what has no certain day, the weeks, and the same as a list. */
export function Month({ items, today }: { items: Item[]; today: string }) {
  const { t, day: sayDay } = useWords();
  const [day, setDay] = useRemembered("calendar-day", today);
  const month = day.slice(0, 7);
  const said = sayDay(month);
  const { onDays, sometime } = useMemo(() => placedIn(month, items), [month, items]);
  // The weeks at either end hold days of the neighbours too.
  const around = useMemo(
    () => [...new Set([-1, 0, 1].flatMap((step) => placedIn(plusMonths(`${month}-01`, step).slice(0, 7), items).onDays))],
    [month, items],
  );
  return (
    <>
      <div className="month-head">
        <h2 aria-live="polite">{said}</h2>
        <IconButton icon={ChevronLeft} name={t("calendar-previous")} onPress={() => setDay(plusMonths(day, -1))} />
        <IconButton icon={ChevronRight} name={t("calendar-next")} onPress={() => setDay(plusMonths(day, 1))} />
        <Button className="button" onPress={() => setDay(today)}>
          {t("calendar-today")}
        </Button>
        <span className="quiet small month-keys">{t("calendar-keys")}</span>
      </div>
      <Sometime key={month} items={sometime} month={said} />
      <MonthGrid day={day} today={today} items={around} label={t("calendar-grid", { month: said })} onDay={setDay} onRest={goToLine} />
      <MonthList items={onDays} month={said} />
    </>
  );
}
