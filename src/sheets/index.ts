export type * from "./plan";
export { textOfNumbers } from "./annex2/evidence-numbers";
export { cellOfDay } from "./dates";
export { paperCell } from "./evidence/fill";
export { EVIDENCE_COLUMNS, evidenceName } from "./evidence/names";
export { itemsOfText, textOfItems } from "./evidence/notation";
export { ENTERPRISE_NAMES } from "./lists/names";
export { expertName } from "./experts/names";
export { fillWrites } from "./fill";
export { leftOut } from "./left-out";
export { sheetKeysOf, unitSheetKey } from "./asked";
export { changedSince, packOf, programmeOf } from "./settings/pack";
export { PROGRAMME_NAME } from "./settings/programme-name";
export type { FillWrite } from "./write";
export type { Language } from "./language";
export { textHeight } from "./measure";
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
  fileNames,
  snapshotNames,
} from "./names";
export { sheetPlans } from "./plans";
export {
  readings,
  readWorkbook,
  type SuppressedRule,
  type WorkbookReader,
  type WorkbookReading,
} from "./read/read";
export { recognitionReport, type RecognitionReport } from "./recognise/report";
export type { Recognition } from "./recognise/types";
export { RECORD_COLUMNS, recordName } from "./records/names";
export { recordRows } from "./records/rows";
export { rankingSheet } from "./ranking/sheet";
export type { RankingTable } from "./ranking/layout";
