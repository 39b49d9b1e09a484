// A long list, to see how it scrolls: partners by the thousand, tied to the sample's places and themes.
import type { Conflict, Fields } from "../types";
import { textOf } from "../values";
import { differing } from "./differing";

const BODIES = ["Port", "Université", "Ville", "Chambre de commerce", "Technopole", "Institut", "Agence", "Communauté"];
const PLACES = ["Brest", "Rimouski", "Ushuaïa", "Gdansk", "Kiel", "Vigo", "Québec", "Plymouth", "Qingdao", "Yokosuka", "Denver", "Saponé"];
const TYPES = ["port", "university", "local_authority", "chamber", "technopole", "research", "agency", "intermunicipal"];

/** What a plain browser starts with, and more where its address asks for it: `?many=100000&wait=20`, or `?differing=1000` for what there is to read. */
export function startOf(sample: Fields[], address: string): { records: Fields[]; wait: number; conflicts?: Conflict[] } {
  const asked = new URLSearchParams(address);
  const start = { records: [...sample, ...many(sample, Number(asked.get("many")))], wait: Number(asked.get("wait")) };
  const apart = Number(asked.get("differing"));
  if (apart === 0) return start;
  const { records, conflicts } = differing(many(sample, apart));
  return { ...start, records: [...sample, ...records], conflicts };
}

function many(sample: Fields[], count: number): Fields[] {
  const ids = (kind: string) => sample.filter((one) => one["kind"] === kind).map((one) => textOf(one["id"]));
  const [territories, themes] = [ids("territory"), ids("theme")];
  const pick = (list: string[], at: number) => list[at % list.length] ?? null;
  return Array.from({ length: count }, (_, at): Fields => {
    const name = `${pick(BODIES, at)} de ${pick(PLACES, Math.floor(at / 8))} ${Math.floor(at / 96) + 1}`;
    return {
      id: `01a207f0-0000-7000-8000-${String(at).padStart(12, "0")}`,
      kind: "partner",
      name,
      title: name,
      acronym: at % 3 === 0 ? `P${at}` : null,
      type: pick(TYPES, at),
      territory: pick(territories, at),
      themes: themes.slice(0, (at % themes.length) + 1),
      founded_on: at % 5 === 0 ? null : `${1900 + (at % 120)}-${String((at % 12) + 1).padStart(2, "0")}`,
      website: "https://example.org",
      email: `contact${at}@example.org`,
      removed: false,
      changed_at: "2026-11-23T10:05:47.470Z",
      changed_by: "Marie Le Gall",
    };
  });
}
