// A mission with its delegation, meetings, report and call, beside the sample: to look at pages that need them.
import type { Fields } from "../types";

const BREST = "01a207de-6e4e-7a28-8e15-7c82a75f0566";
const TMQ = "01a207de-6e4e-7bfc-a858-d77540eb4df5";
const TBI = "01a207de-6e4e-79a7-a5fc-7c2cf2eea670";
const RIMOUSKI = "01a207de-6e4e-76d5-b33c-09977dd9d3e3";
const AGREEMENT = "01a207de-6e4e-7581-b947-c42943061a86";

const id = (number: number) => `01a20800-0000-7000-8000-${String(number).padStart(12, "0")}`;
const people = { nolwenn: id(1), paul: id(2), lucie: id(3) };
const [MISSION, CALL] = [id(10), id(50)];
const record = (kind: string, number: number, fields: Fields): Fields => ({ id: id(number), kind, removed: false, changed_at: "2026-11-20T09:00:00Z", changed_by: "Marie Le Gall", ...fields });

export const journey: Fields[] = [
  record("person", 1, { given_name: "Nolwenn", family_name: "Riou" }),
  record("person", 2, { given_name: "Paul", family_name: "Kerouanton" }),
  record("person", 3, { given_name: "Lucie", family_name: "Gagnon" }),
  ...["Iroise Robotique", "Algues du Ponant", "Cap Sonar", "Océan Data", "Morlaix Composites", "Bathy & Fils"].map((name, at) =>
    record("partner", 60 + at, { name, type: "company" }),
  ),
  record("mission", 10, {
    title: "Mission économique à Rimouski", type: "economic", direction: "outgoing", starts_on: "2026-11-09", ends_on: "2026-11-13",
    objectives: "Préparer le programme 2027 et relancer les échanges entre entreprises.\n\n- rencontrer le TMQ ;\n- visiter l’institut maritime.",
    agreements: [AGREEMENT], lead: people.nolwenn,
  }),
  record("stop", 11, { mission: MISSION, territory: RIMOUSKI, arrives: "2026-11-09T16:30:00-05:00[America/Toronto]", leaves: "2026-11-13T09:00:00-05:00[America/Toronto]" }),
  record("participant", 12, { mission: MISSION, person: people.nolwenn, partner: BREST, capacity: "elected" }),
  record("participant", 13, { mission: MISSION, person: people.paul, partner: TBI, capacity: "staff" }),
  record("participant", 14, { mission: MISSION, partner: id(60), capacity: "company" }),
  record("meeting", 20, {
    mission: MISSION, subject: "Programme de travail 2027", starts: "2026-11-10T09:30:00-05:00[America/Toronto]", ends: "2026-11-10T11:00:00-05:00[America/Toronto]",
    place: "Hôtel de ville", territory: RIMOUSKI, with_people: [people.lucie], with_partners: [TMQ],
    notes: "Le TMQ propose deux séjours d’immersion par an au lieu d’un.", outcome: "- deux séjours en 2027 ;\n- un appel commun au printemps.",
  }),
  record("meeting", 21, { mission: MISSION, subject: "Visite de l’institut maritime", starts: "2026-11-10T14:00:00-05:00[America/Toronto]", with_partners: [TMQ] }),
  record("meeting", 22, { mission: MISSION, subject: "Point avec les entreprises", starts: "2026-11-12T10:00:00-05:00[America/Toronto]" }),
  record("action", 30, { text: "Envoyer le projet d’appel commun", from: MISSION, owner: people.paul, due_on: "2027-01-15" }),
  record("action", 31, { text: "Proposer des dates de séjour", from: id(20), due_on: "2027-02" }),
  record("report", 40, { title: "Compte rendu de la mission à Rimouski", type: "mission", mission: MISSION, due_on: "2026-12-13", state: "draft" }),
  record("report", 41, {
    title: "Notes de retour de Rimouski", type: "mission", mission: MISSION, state: "draft", authors: [people.nolwenn],
    body: `## Objet\n\nMission conduite par [Nolwenn Riou](escale:${people.nolwenn}) auprès du [Technopole maritime du Québec](escale:${TMQ}).\n\n## Déroulement\n\n### Mardi 10 novembre\n\nLe programme 2027 a été **arrêté** dans ses grandes lignes :\n\n- deux séjours d’immersion ;\n- un appel commun au printemps.\n\n### Jeudi 12 novembre\n\n## Suites à donner\n\n- **Échéance :** 15 janvier 2027\n\n## Bilan`,
  }),
  record("call", 50, {
    title: "Appel 2026 : séjours d’immersion au Québec", type: "expression_of_interest", issuer: TBI, opens_on: "2026-10-01", closes_on: "2026-12-05",
    audience: "Entreprises du Campus mondial de la mer", agreement: AGREEMENT,
  }),
  record("application", 51, { call: CALL, applicant: id(60), received_on: "2026-10-12", admissible: true, score: 16.5, decision: "selected", decided_on: "2026-05-20", reasons: "Projet mûr, partenaire déjà identifié au Québec." }),
  record("application", 52, { call: CALL, applicant: id(61), received_on: "2026-10-19", admissible: true, score: 14, decision: "selected", decided_on: "2026-05" }),
  record("application", 53, { call: CALL, applicant: id(62), received_on: "2026-10-30", admissible: true, score: 11, decision: "waiting", decided_on: "2026-11-16" }),
  record("application", 54, { call: CALL, applicant: id(63), received_on: "2026-11-14", decision: "pending" }),
  record("application", 55, { call: CALL, applicant: id(64), received_on: "2026-11-21", admissible: true }),
  record("application", 56, { call: CALL, applicant: id(65), received_on: "2026-10-02", admissible: false, decision: "refused", decided_on: "2026-10-20", reasons: "Dossier incomplet malgré deux relances : le plan de financement et l’attestation fiscale manquent." }),
  record("outcome", 57, { subject: id(51), partner: id(60), horizon_months: 6, asked_on: "2026-11-20", result: "contract", amount: { amount: "42000", currency: "EUR" } }),
  // The call of 2020 had answers too: its results have long been owed.
  record("application", 58, { call: "01a207de-6e4e-728f-8100-dbca956f3a98", applicant: id(62), admissible: true, decision: "selected", decided_on: "2020" }),
];
