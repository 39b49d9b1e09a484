// A partner and a mission about which much is known, tied to the sample: to look at the pages that tell all of it.
import type { Fields } from "../types";

const brest = sample("7a28-8e15-7c82a75f0566");
const technopole = sample("79a7-a5fc-7c2cf2eea670");
const tmq = sample("7bfc-a858-d77540eb4df5");
const cluster = sample("7b5d-a9b0-f124253a71c2");
const convention = sample("7581-b947-c42943061a86");
const prospecting = sample("7157-b4f7-324bb8a4829e");
const call = sample("728f-8100-dbca956f3a98");
const rimouski = sample("76d5-b33c-09977dd9d3e3");
const city = sample("7642-841f-576b892f9d02");

function sample(tail: string): string {
  return `01a207de-6e4e-${tail}`;
}

function id(number: number): string {
  return `01a207e8-0000-7000-8000-${String(number).padStart(12, "0")}`;
}

const eur = (amount: string) => ({ amount, currency: "EUR" });
const cad = (amount: string) => ({ amount, currency: "CAD" });
const people = { director: id(1), former: id(2), officer: id(3), mayor: id(4), deputy: id(5) };
const [trip, workshop, project, application] = [id(20), id(30), id(31), id(32)];

const records: [number, Fields][] = [
  [1, { kind: "person", given_name: "Hélène", family_name: "Gagnon", emails: ["direction@example.org"] }],
  [2, { kind: "person", given_name: "Marc", family_name: "Ouellet" }],
  [3, { kind: "person", given_name: "Anne", family_name: "Le Bris" }],
  [4, { kind: "person", given_name: "Yann", family_name: "Kermarrec", honorific: "M." }],
  [5, { kind: "person", given_name: "Soizic", family_name: "Prigent" }],
  [6, { kind: "role", person: people.director, partner: tmq, title: { fr: "Directrice générale", en: "Director general" }, from: "2021-09", main_contact: true }],
  [7, { kind: "role", person: people.former, partner: tmq, title: { fr: "Directeur général" }, from: "2009", until: "2021-08" }],
  [8, { kind: "figure", subject: rimouski, measure: "population", value: 49400, unit: "habitants", as_of: "2021", source: "Statistique Canada, recensement" }],
  [9, { kind: "figure", subject: tmq, measure: "staff", value: 14, unit: "personnes", as_of: "2025-01", source: "Rapport annuel 2024-2025" }],
  [10, { kind: "agreement", title: "Protocole sur les technologies marines", type: "memorandum", signed_on: "2024-04-01", in_force_on: "2024-04-01", ends_on: "2027-03-31", notice_months: 3, renewal: "tacit" }],
  [11, { kind: "party", agreement: id(10), partner: tmq, capacity: "signatory", side: "Québec" }],
  [12, { kind: "commitment", agreement: convention, partner: tmq, text: "Accueillir deux entreprises brestoises par an en immersion", article: "4.2", due_on: "2026-06-30" }],
  [13, { kind: "commitment", agreement: id(10), partner: tmq, text: "Organiser un atelier annuel sur les capteurs", due_on: "2027" }],
  [14, { kind: "commitment", agreement: convention, partner: tmq, text: "Ouvrir son réseau d’entreprises", done_on: "2012" }],
  [15, { kind: "funding", subject: project, funder: tmq, year: 2025, planned: cad("12000"), granted: cad("10000.50"), paid: cad("4000") }],
  [16, { kind: "funding", subject: project, funder: tmq, year: 2025, planned: cad("3000"), in_kind: true }],
  [17, { kind: "funding", subject: project, funder: tmq, year: 2024, planned: cad("5000"), granted: cad("5000"), paid: cad("5000") }],
  [18, { kind: "funding", subject: tmq, funder: brest, year: 2025, planned: eur("8000"), granted: eur("8000") }],
  [20, {
    kind: "mission", title: "Rencontres de Rimouski sur les capteurs marins", type: "technical", direction: "outgoing", starts_on: "2026-11-22", ends_on: "2026-11-27",
    objectives: "Préparer l’appel commun de 2027 et **revoir les entreprises** parties en immersion.", agreements: [convention, id(10)], projects: [project], lead: people.officer,
    order_reference: "OM 2026-114", order_on: "2026-11-03", mandate_reference: "C 2026-11-087", mandate_on: "2026-11-25",
    themes: ["7eea-9f60-a7b336bb0e79", "77ab-a312-f83f01bb36ae"].map(sample),
  }],
  [21, { kind: "participant", mission: trip, person: people.officer, partner: brest, capacity: "staff", paid_by: brest }],
  [22, { kind: "participant", mission: trip, person: people.mayor, partner: brest, capacity: "elected", paid_by: brest }],
  [23, { kind: "participant", mission: trip, person: people.deputy, partner: brest, capacity: "elected", mandate_reference: "C 2026-09-041", mandate_on: "2026-09-18" }],
  [24, { kind: "participant", mission: trip, partner: cluster, capacity: "company" }],
  [25, { kind: "participant", mission: trip, partner: technopole }],
  [26, { kind: "stop", mission: trip, territory: city, leaves: "2026-11-22T06:40:00+01:00[Europe/Paris]", transport: "Vol Brest – Paris – Montréal" }],
  [27, { kind: "stop", mission: trip, territory: rimouski, arrives: "2026-11-22T19:15:00-05:00[America/Toronto]", leaves: "2026-11-26T08:00:00-05:00[America/Toronto]", transport: "Train depuis Québec", lodging: "Hôtel du port" }],
  [28, { kind: "stop", mission: trip, territory: sample("7480-b172-bef129a384f5"), lodging: "À réserver" }],
  [29, { kind: "meeting", mission: trip, subject: "Accueil par la direction du Technopole", starts: "2026-11-23T09:00:00-05:00[America/Toronto]", ends: "2026-11-23T10:30:00-05:00[America/Toronto]", territory: rimouski, place: "Siège, salle Saint-Laurent", with_partners: [tmq], with_people: [people.director] }],
  [30, { kind: "meeting", mission: trip, subject: "Atelier capteurs", starts: "2026-11-24T14:00:00-05:00[America/Toronto]", territory: rimouski, with_partners: [tmq] }],
  [33, { kind: "meeting", mission: trip, subject: "Point avec l’université", territory: rimouski }],
  [31, { kind: "project", title: "Capteurs marins partagés", partners: [brest, tmq], lead: tmq, starts_on: "2024", ends_on: "2027", agreements: [convention] }],
  [32, { kind: "application", call, applicant: cluster, decision: "selected", decided_on: "2020-06" }],
  [34, { kind: "outcome", subject: project, partner: cluster, asked_on: "2025-11", horizon_months: 12, result: "contract", amount: eur("42000"), text: "Premier contrat au Québec pour une jeune entreprise." }],
  [35, { kind: "note", text: "Le port cherche des **capteurs de houle** pour l’hiver.", at: "2026-11-22T21:40:00-05:00[America/Toronto]", place: "Rimouski", subject: trip }],
  [36, { kind: "action", text: "Envoyer le projet d’appel au Technopole", owner: people.officer, due_on: "2026-12-04", from: trip }],
  [37, { kind: "action", text: "Réserver les billets de train", owner: people.officer, due_on: "2026-11-10", done_on: "2026-11-06", from: trip }],
  [38, { kind: "action", text: "Trouver trois dates pour l’atelier de 2027", due_on: "2026-11-20", from: workshop }],
  [39, { kind: "document", title: "Ordre de mission signé", type: "order", dated: "2026-11-03", subjects: [trip] }],
  [40, { kind: "document", title: "Photographie de la signature", type: "photo", dated: "201X", subjects: [tmq] }],
  [41, { kind: "outcome", subject: application, partner: tmq, asked_on: "2022", result: "talks" }],
  [42, { kind: "participant", mission: prospecting, partner: tmq, capacity: "guest" }],
];

export const lively: Fields[] = records.map(([number, fields]) => ({
  id: id(number),
  removed: false,
  changed_at: "2026-11-20T09:12:00Z",
  changed_by: "Marie Le Gall",
  ...fields,
}));
