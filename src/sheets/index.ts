export type * from "./plan";
export { expertsLeftOut } from "./experts/fill";
export { fillWrites } from "./fill";
export type { FillWrite } from "./write";
export type { Language } from "./language";
export {
  dateName,
  gateName,
  itemName,
  nameTable,
  partName,
  rankName,
  rankOfName,
  SCORE_NAMES,
  sectionNativeName,
  SETTING_NAMES,
  SHEET_KEYS,
  snapshotNames,
} from "./names";
export { sheetPlans } from "./plans";
export { readWorkbook, type SuppressedRule, type WorkbookReading } from "./read/read";
export { recognitionReport, type RecognitionReport } from "./recognise/report";
export type { Recognition } from "./recognise/types";
export { rankingSheet } from "./ranking/sheet";
export type { RankingTable } from "./ranking/layout";
