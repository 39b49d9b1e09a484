// The map: partners and missions on the world, without a network.
import "../style/map.css";

import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";

import { RecordLink } from "../parts/calendar/record-link";
import { MOST, useUpTo } from "../parts/calendar/up-to";
import { SIZE } from "../parts/map/geography";
import { pointsOf, spotsIn } from "../parts/map/heaps";
import { gathered } from "../parts/map/places";
import { saySpot } from "../parts/map/say-spot";
import { SpotList } from "../parts/map/spot-list";
import { type View, wholeOf } from "../parts/map/view";
import { World } from "../parts/map/world";
import { useWords } from "../text";

const NAMED = 12;

export default function MapPage() {
  const words = useWords();
  const { t, kindPlural } = words;
  const kinds = {
    territory: useUpTo("territory", ["country", "location"]),
    partner: useUpTo("partner", ["territory"]),
    party: useUpTo("party", ["partner", "agreement"]),
    stop: useUpTo("stop", ["territory", "mission"]),
  };
  const [chosen, setChosen] = useState<string | null>(null);
  const [view, setView] = useState<View>(() => wholeOf(SIZE));
  const all = Object.entries(kinds);
  const { territory, partner, party, stop } = kinds;
  const { spots, unplaced } = useMemo(
    () => gathered({ territories: territory.records, partners: partner.records, parties: party.records, stops: stop.records }),
    [territory.records, partner.records, party.records, stop.records],
  );
  const points = useMemo(() => pointsOf(spots), [spots]);
  const inView = useMemo(() => spotsIn(points, view, SIZE), [points, view]);
  const loading = all.some(([, rows]) => rows.loading);
  const cut = all.filter(([, rows]) => rows.total > MOST).map(([kind]) => kindPlural(kind));
  const spot = spots.find((one) => one.id === chosen);
  return (
    <div className="page">
      <h1>{t("map-title")}</h1>
      {all.some(([, rows]) => rows.failure) && <p role="alert">{t("calendar-failed")}</p>}
      {cut.length > 0 && (
        <p className="quiet">
          {t("map-cut", { count: MOST, kinds: new Intl.ListFormat(words.locale, { type: "conjunction" }).format(cut) })}
        </p>
      )}
      {!loading && spots.length === 0 && (
        <p className="empty">
          {t("map-none")}
          <Link to="/list/$kind" params={{ kind: "territory" }}>
            {t("map-to-territories")}
          </Link>
        </p>
      )}
      {spots.length > 0 && (
        <div className="map">
          <World points={points} view={view} onView={setView} chosen={chosen} onChoose={setChosen} />
          <section className="map-side" aria-label={t("map-list")} data-pane tabIndex={-1}>
            <h2>{t("map-list")}</h2>
            {inView.length === 0 && <p className="quiet small">{t("map-none-here")}</p>}
            <SpotList spots={inView} chosen={chosen} onChoose={setChosen} />
            {unplaced.length > 0 && (
              <p className="quiet small map-unplaced">
                {t("map-unplaced", { count: unplaced.length })}{" "}
                {unplaced.slice(0, NAMED).map(({ id, name }) => (
                  <RecordLink key={id} kind="territory" id={id} className="">
                    {name || t("record-untitled")}
                  </RecordLink>
                ))}
              </p>
            )}
          </section>
        </div>
      )}
      <p className="unseen" role="status">
        {spot && saySpot(spot, words)}
      </p>
    </div>
  );
}
