// One record at least of each kind that the sample has none of, tied to it: to look at every page.
import type { Fields } from "../types";
import { sampleRecords } from ".";

const convention = "01a207de-6e4e-7581-b947-c42943061a86";
const tripartite = "01a207de-6e4e-76ea-a1c0-5011ac967f3e";
const call = "01a207de-6e4e-728f-8100-dbca956f3a98";
const report = "01a207de-6e4e-7f0c-9a65-fa0398f7bbb3";
const brest = "01a207de-6e4e-7a28-8e15-7c82a75f0566";
const tmq = "01a207de-6e4e-7bfc-a858-d77540eb4df5";
const cluster = "01a207de-6e4e-7b5d-a9b0-f124253a71c2";
const rimouski = "01a207de-6e4e-76d5-b33c-09977dd9d3e3";
const growth = "01a207de-6e4e-7eea-9f60-a7b336bb0e79";

const more: Record<string, Fields> = {
  anne: { kind: "person", given_name: "Anne", family_name: "Le Bris", honorific: "Madame", languages: ["fr", "en"], emails: ["anne.lebris@exemple.fr"], informed_on: "2024-03-02" },
  luc: { kind: "person", given_name: "Luc", family_name: "Gagnon", languages: ["fr"], phones: ["+1 418 555 0133"] },
  role: { kind: "role", person: "@anne", partner: brest, title: { fr: "Chargée de mission" }, from: "2009~", until: "2019", main_contact: true },
  figure: { kind: "figure", subject: rimouski, measure: "population", value: 49400, unit: "habitants", as_of: "2021", source: "Statistique Canada, recensement" },
  claim: {
    kind: "claim", subject: tripartite, field: "in_force_on", value: "2016", preferred: true, read_on: "2023-02-14",
    source: "Atlas français de la coopération décentralisée, fiche 14927",
    comment: "La page de la métropole donne 2017 pour le début.",
  },
  commitment: { kind: "commitment", agreement: convention, partner: tmq, text: "Accueillir chaque année une entreprise brestoise pendant deux semaines.", article: "4", due_on: "2024-06", done_on: "2024-06-21" },
  funding: { kind: "funding", subject: tripartite, funder: brest, year: 2024, planned: { amount: "12500.00", currency: "EUR" }, granted: { amount: "9000", currency: "CAD" }, scheme: "FFQCD" },
  project: { kind: "project", title: "Observatoire partagé du littoral", agreements: [tripartite], partners: [brest, tmq], lead: tmq, themes: [growth], starts_on: "2019-09", ends_on: "2022/..", objectives: "Comparer l’érosion des côtes du Bas-Saint-Laurent et de la rade." },
  event: { kind: "event", name: "Sea Tech Week", edition: "2024", starts_on: "2024-10-14", ends_on: "2024-10-18", website: "https://www.seatechweek.eu" },
  trip: { kind: "mission", title: "Préparer la semaine de la mer à Rimouski", type: "institutional", direction: "outgoing", starts_on: "2026-11-20", ends_on: "2026-11-27", agreements: [convention], event: "@event", lead: "@anne", themes: [growth] },
  stop: { kind: "stop", mission: "@trip", territory: rimouski, arrives: "2026-11-21T14:30:00-05:00[America/Toronto]", leaves: "2026-11-26T09:05:00-05:00[America/Toronto]", transport: "Train depuis Québec" },
  meeting: { kind: "meeting", mission: "@trip", subject: "Programme commun 2027", starts: "2026-11-23T10:00:00-05:00[America/Toronto]", ends: "2026-11-23T12:00:00-05:00[America/Toronto]", territory: rimouski, with_partners: [tmq], with_people: ["@luc"], notes: "Deux thèmes retenus." },
  note: { kind: "note", text: "Demander le plan du port avant vendredi.", at: "2026-11-22T18:05:00-05:00[America/Toronto]", subject: "@trip" },
  participant: { kind: "participant", mission: "@trip", person: "@anne", partner: brest, capacity: "staff", mandate_on: "2026-10-02" },
  followUp: { kind: "action", text: "Envoyer le relevé de décisions", owner: "@anne", due_on: "2026-12-04", from: "@meeting", partner: tmq },
  application: { kind: "application", call, applicant: cluster, contact: "@anne", received_on: "2020-04-30", admissible: true, score: 14.5, decision: "selected", decided_on: "2020-06", reasons: "Projet **mûr** et partenaire déjà trouvé à Rimouski." },
  outcome: { kind: "outcome", subject: "@application", partner: cluster, asked_on: "2021", horizon_months: 12, result: "contract", amount: { amount: "48000", currency: "CAD" } },
  amendment: { kind: "agreement", title: "Avenant n° 1 : ajout des biotechnologies", type: "amendment", amends: convention, number: 1, signed_on: "2015-04-02", in_force_on: "2015-05" },
  framework: {
    kind: "agreement", title: "Accord-cadre avec la Province de Terre de Feu", type: "framework", signed_on: "2019-03-12", in_force_on: "2019-04-01", first_term_months: 36,
    renewal: "tacit", renewal_term_months: 12, notice_months: 3, ends_on: "2027-03-31", objectives: "Échanges de chercheurs.", drafted_on: "201X", sent_on: "2018",
    resolution_reference: "2019-C-041", resolution_on: "2019-02-08", transmitted_on: "2019-02-15", languages: ["fr", "es"], reference: "AC-2019-3", place: rimouski, themes: [growth],
  },
  letter: { kind: "document", title: "Lettre d’intention scannée", type: "letter", dated: "../2009", language: "fr", subjects: [convention, report] },
  view: { kind: "view", name: "Accords à renouveler", of_kind: "agreement", filters: ["status=in_force"], columns: ["title", "ends_on"], sort: "ends_on", shared: true },
  office: { kind: "office", name: "Relations internationales", partner: brest, languages: ["fr", "en", "es"], report_due_days: 15, typography: "french" },
};

const idOf = (name: string) => `01a207f0-0000-7000-8000-${[...name].map((letter) => letter.charCodeAt(0).toString(16)).join("").slice(0, 12).padStart(12, "0")}`;
const named = (value: unknown) => (typeof value === "string" && value.startsWith("@") ? idOf(value.slice(1)) : value);
const stamp = { changed_at: "2026-11-23T10:05:47.470Z", changed_by: "Marie Le Gall", removed: false };

function added(): Fields[] {
  return Object.entries(more).map(([name, fields]): Fields => {
    const linked = Object.entries(fields).map(([field, value]) => [field, Array.isArray(value) ? value.map(named) : named(value)]);
    return { id: idOf(name), ...stamp, ...Object.fromEntries(linked) };
  });
}

export function everyKind(): Fields[] {
  return [...sampleRecords, ...added()];
}

/** Those of the kinds that `told` has none of. */
export function otherKinds(told: Fields[]): Fields[] {
  const kinds = new Set(told.map((one) => one["kind"]));
  return added().filter((one) => !kinds.has(one["kind"]));
}
