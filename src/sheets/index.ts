export type * from "./plan";
export { fillWrites, type FillWrite } from "./fill";
export type { Language } from "./language";
export {
  dateName,
  declaredName,
  fieldName,
  gateName,
  itemName,
  nameTable,
  partName,
  rankName,
  rankOfName,
  SCORE_NAMES,
  sectionNativeName,
  sectionScoreName,
  SETTING_NAMES,
  SHEET_KEYS,
  snapshotNames,
  supplementName,
  weightName,
} from "./names";
export { sheetPlans, type PlanOptions } from "./plans";
export { readWorkbook, type SuppressedRule, type WorkbookReading } from "./read/read";
