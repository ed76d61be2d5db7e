import { readOn, type NamedRegion } from "../named";

/** Rows that the names cover, and those among them that are drawn as a table. */
export const RECORD_ROWS = 2000;
export const STYLED_ROWS = 120;

/** In the order of the sheet; `data` is hidden and holds the short checksums of a seal. */
export const RECORD_COLUMNS = [
  "kind",
  "no",
  "ref",
  "content",
  "note",
  "from",
  "to",
  "state",
  "by",
  "on",
  "data",
] as const;
export type RecordColumn = (typeof RECORD_COLUMNS)[number];

export const recordName = (column: RecordColumn): string => `IPC_R_${column}`;

export const recordNames = (): readonly NamedRegion[] =>
  RECORD_COLUMNS.map(recordName).map(readOn("records"));
