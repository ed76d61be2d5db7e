import { readOn, shownOn, type NamedRegion } from "../named";

/** Rows that the names cover, those among them that carry a status, and those whose items Annex 2 looks up. */
export const EVIDENCE_ROWS = 1000;
export const STATUS_ROWS = 120;
export const SERVING_ROWS = 200;

/** In the order of the sheet. */
export const EVIDENCE_COLUMNS = ["no", "title", "issuer", "docNo", "date", "pages", "items", "file"] as const;
export type EvidenceColumn = (typeof EVIDENCE_COLUMNS)[number];
/** `uses`: how many items a document serves; `known`: every item that one may name. */
const EVIDENCE_HELPERS = ["status", "uses", "split", "known"] as const;

export const evidenceName = (column: EvidenceColumn | (typeof EVIDENCE_HELPERS)[number]): string =>
  `IPC_E_${column}`;

export const evidenceNames = (): readonly NamedRegion[] => [
  ...EVIDENCE_COLUMNS.map(evidenceName).map(readOn("evidence")),
  ...EVIDENCE_HELPERS.map(evidenceName).map(shownOn("evidence")),
];
